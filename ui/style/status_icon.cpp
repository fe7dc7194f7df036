// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/style/status_icon.h"

#include "ui/style/accents.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace onecake {

namespace {

// Shapes are drawn in a square from (0, 0) to (1, 1).
struct Shape {
    QPainterPath path;
    bool isFilled = true;
    qreal stroke = 0.16;
};

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath lines(std::initializer_list<QLineF> segments)
{
    QPainterPath path;
    for (const QLineF &segment : segments) {
        if (path.elementCount() == 0 || path.currentPosition() != segment.p1())
            path.moveTo(segment.p1());
        path.lineTo(segment.p2());
    }
    return path;
}

QPainterPath circle(qreal radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(0.5, 0.5), radius, radius);
    return path;
}

QPainterPath bars(std::initializer_list<QRectF> rectangles)
{
    QPainterPath path;
    for (const QRectF &rectangle : rectangles)
        path.addRect(rectangle);
    return path;
}

QPainterPath againArrow()
{
    QPainterPath path;
    const QRectF circle(0.14, 0.14, 0.72, 0.72);
    path.arcMoveTo(circle, 60);
    path.arcTo(circle, 60, 300);
    path.moveTo(0.62, 0.22);
    path.lineTo(0.88, 0.5);
    path.moveTo(0.88, 0.5);
    path.lineTo(1.0, 0.16);
    return path;
}

Shape shapeOf(StatusIcon mark)
{
    switch (mark) {
    case StatusIcon::Nothing:
        return {};
    case StatusIcon::Disc:
        return {circle(0.42)};
    case StatusIcon::Square:
        return {bars({{0.12, 0.12, 0.76, 0.76}})};
    case StatusIcon::Triangle:
        return {polygon({{0.5, 0.06}, {0.98, 0.9}, {0.02, 0.9}})};
    case StatusIcon::Ring:
        return {circle(0.38), false};
    case StatusIcon::Diamond:
        return {polygon({{0.5, 0.02}, {0.98, 0.5}, {0.5, 0.98}, {0.02, 0.5}})};
    case StatusIcon::Hexagon:
        return {
            polygon({{0.5, 0.04}, {0.9, 0.27}, {0.9, 0.73}, {0.5, 0.96}, {0.1, 0.73}, {0.1, 0.27}}),
            false};
    case StatusIcon::Cross:
        return {lines({{0.14, 0.14, 0.86, 0.86}, {0.86, 0.14, 0.14, 0.86}}), false};
    case StatusIcon::Check:
        return {lines({{0.08, 0.54, 0.36, 0.84}, {0.36, 0.84, 0.92, 0.16}}), false};
    case StatusIcon::Dash:
        return {lines({{0.14, 0.5, 0.86, 0.5}}), false};
    case StatusIcon::Play:
        return {polygon({{0.14, 0.04}, {0.96, 0.5}, {0.14, 0.96}})};
    case StatusIcon::Pause:
        return {bars({{0.12, 0.06, 0.26, 0.88}, {0.62, 0.06, 0.26, 0.88}})};
    case StatusIcon::Step:
        return {bars({{0.08, 0.1, 0.16, 0.8}}) + polygon({{0.36, 0.1}, {0.96, 0.5}, {0.36, 0.9}})};
    case StatusIcon::Skip:
        return {polygon({{0.0, 0.12}, {0.5, 0.5}, {0.0, 0.88}})
                + polygon({{0.5, 0.12}, {1.0, 0.5}, {0.5, 0.88}})};
    case StatusIcon::End:
        return {polygon({{0.06, 0.1}, {0.68, 0.5}, {0.06, 0.9}}) + bars({{0.76, 0.1, 0.16, 0.8}})};
    case StatusIcon::Start:
        return {bars({{0.16, 0.1, 0.16, 0.8}}) + polygon({{0.94, 0.1}, {0.32, 0.5}, {0.94, 0.9}})};
    case StatusIcon::Back:
        return {polygon({{0.64, 0.1}, {0.04, 0.5}, {0.64, 0.9}}) + bars({{0.76, 0.1, 0.16, 0.8}})};
    case StatusIcon::Hourglass:
        return {polygon({{0.12, 0.04}, {0.88, 0.04}, {0.5, 0.52}})
                + polygon({{0.5, 0.48}, {0.88, 0.96}, {0.12, 0.96}})};
    case StatusIcon::Again:
        return {againArrow(), false};
    case StatusIcon::Close:
        return {lines({{0.24, 0.24, 0.76, 0.76}, {0.76, 0.24, 0.24, 0.76}}), false, 0.1};
    }
    Q_UNREACHABLE();
}

class StatusIconEngine final : public QIconEngine
{
public:
    explicit StatusIconEngine(StatusIcon mark)
        : m_mark(mark)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state);
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        paintStatusIcon(*painter, QRectF(rect).marginsRemoved(margins(rect)), m_mark,
                        QGuiApplication::palette().color(group, role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({0, 0}, size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return std::make_unique<StatusIconEngine>(m_mark).release();
    }

private:
    static QMarginsF margins(const QRect &rect)
    {
        const qreal margin = rect.width() * 0.14;
        return {margin, margin, margin, margin};
    }

    StatusIcon m_mark;
};

} // namespace

void paintStatusIcon(QPainter &painter, const QRectF &area, StatusIcon mark, const QColor &color)
{
    const qreal side = std::min(area.width(), area.height());
    if (mark == StatusIcon::Nothing || side <= 0)
        return;
    const Shape shape = shapeOf(mark);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side, side) / 2);
    painter.scale(side, side);
    if (shape.isFilled)
        painter.fillPath(shape.path, color);
    else
        painter.strokePath(shape.path,
                           QPen(color, shape.stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

QIcon iconOf(StatusIcon mark)
{
    return QIcon(std::make_unique<StatusIconEngine>(mark).release());
}

StatusIcon statusIconOf(LogicalState state)
{
    switch (state) {
    case LogicalState::InProgress:
        return StatusIcon::Square;
    case LogicalState::Stuck:
        return StatusIcon::Triangle;
    case LogicalState::Completed:
        return StatusIcon::Disc;
    case LogicalState::Failed:
        return StatusIcon::Cross;
    case LogicalState::ExpiredStillStored:
        return StatusIcon::Ring;
    case LogicalState::Unreadable:
        return StatusIcon::Hexagon;
    }
    Q_UNREACHABLE();
}

StatusIcon statusIconOf(VerdictState state)
{
    switch (state) {
    case VerdictState::Holds:
        return StatusIcon::Check;
    case VerdictState::Broken:
        return StatusIcon::Cross;
    case VerdictState::NotObserved:
        return StatusIcon::Dash;
    case VerdictState::Undecided:
        return StatusIcon::Hexagon;
    }
    Q_UNREACHABLE();
}

StatusIcon statusIconOf(LogTone tone)
{
    switch (tone) {
    case LogTone::Plain:
        return StatusIcon::Nothing;
    case LogTone::Good:
        return StatusIcon::Check;
    case LogTone::Effect:
        return StatusIcon::Diamond;
    case LogTone::Trouble:
        return StatusIcon::Cross;
    }
    Q_UNREACHABLE();
}

StatusIcon statusIconOf(ReportState state)
{
    switch (state) {
    case ReportState::Ok:
        return StatusIcon::Check;
    case ReportState::Warning:
        return StatusIcon::Triangle;
    case ReportState::Missing:
        return StatusIcon::Cross;
    case ReportState::Unknown:
        return StatusIcon::Dash;
    }
    Q_UNREACHABLE();
}

QColor colorOf(LogicalState state, const QPalette &palette)
{
    const Accents accents = accentsOf(palette);
    switch (state) {
    case LogicalState::InProgress:
        return accents.busy;
    case LogicalState::Stuck:
    case LogicalState::Failed:
    case LogicalState::Unreadable:
        return accents.trouble;
    case LogicalState::Completed:
        return accents.good;
    case LogicalState::ExpiredStillStored:
        return accents.aside;
    }
    Q_UNREACHABLE();
}

QColor colorOf(VerdictState state, const QPalette &palette)
{
    const Accents accents = accentsOf(palette);
    switch (state) {
    case VerdictState::Holds:
        return accents.good;
    case VerdictState::Broken:
        return accents.trouble;
    case VerdictState::NotObserved:
        return accents.aside;
    case VerdictState::Undecided:
        return accents.busy;
    }
    Q_UNREACHABLE();
}

QColor colorOf(LogTone tone, const QPalette &palette)
{
    const Accents accents = accentsOf(palette);
    switch (tone) {
    case LogTone::Plain:
        return accents.aside;
    case LogTone::Good:
        return accents.good;
    case LogTone::Effect:
        return accents.busy;
    case LogTone::Trouble:
        return accents.trouble;
    }
    Q_UNREACHABLE();
}

QColor colorOf(ReportState state, const QPalette &palette)
{
    const Accents accents = accentsOf(palette);
    switch (state) {
    case ReportState::Ok:
        return accents.good;
    case ReportState::Warning:
        return accents.busy;
    case ReportState::Missing:
        return accents.trouble;
    case ReportState::Unknown:
        return accents.aside;
    }
    Q_UNREACHABLE();
}

} // namespace onecake
