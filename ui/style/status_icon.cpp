// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/style/status_icon.h"

#include "core/base/invariant.h"
#include "ui/style/accents.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

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

template<typename State>
struct Look {
    State state;
    StatusIcon icon;
    QColor Accents::*color;
};
template<typename State>
Look(State, StatusIcon, QColor Accents::*) -> Look<State>; // which clang 14 does not find itself

// How each state is shown.
template<typename State>
constexpr std::array<Look<State>, 0> looks{};

template<>
constexpr std::array looks<LogicalState>{
    Look{LogicalState::InProgress, StatusIcon::Square, &Accents::busy},
    Look{LogicalState::Stuck, StatusIcon::Triangle, &Accents::trouble},
    Look{LogicalState::Completed, StatusIcon::Disc, &Accents::good},
    Look{LogicalState::Failed, StatusIcon::Cross, &Accents::trouble},
    Look{LogicalState::ExpiredStillStored, StatusIcon::Ring, &Accents::aside},
    Look{LogicalState::Unreadable, StatusIcon::Hexagon, &Accents::trouble},
};
template<>
constexpr std::array looks<VerdictState>{
    Look{VerdictState::Holds, StatusIcon::Check, &Accents::good},
    Look{VerdictState::Broken, StatusIcon::Cross, &Accents::trouble},
    Look{VerdictState::NotObserved, StatusIcon::Dash, &Accents::aside},
    Look{VerdictState::Undecided, StatusIcon::Hexagon, &Accents::busy},
};
template<>
constexpr std::array looks<LogTone>{
    Look{LogTone::Plain, StatusIcon::Nothing, &Accents::aside},
    Look{LogTone::Good, StatusIcon::Check, &Accents::good},
    Look{LogTone::Effect, StatusIcon::Diamond, &Accents::busy},
    Look{LogTone::Trouble, StatusIcon::Cross, &Accents::trouble},
};
template<>
constexpr std::array looks<ReportState>{
    Look{ReportState::Ok, StatusIcon::Check, &Accents::good},
    Look{ReportState::Warning, StatusIcon::Triangle, &Accents::busy},
    Look{ReportState::Missing, StatusIcon::Cross, &Accents::trouble},
    Look{ReportState::Unknown, StatusIcon::Dash, &Accents::aside},
};

template<typename State>
const Look<State> &lookOf(State state)
{
    const auto found =
        std::find_if(looks<State>.begin(), looks<State>.end(),
                     [state](const Look<State> &look) { return look.state == state; });
    ONECAKE_INVARIANT(found != looks<State>.end());
    return *found;
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

template<typename State>
StatusIcon statusIconOf(State state)
{
    return lookOf(state).icon;
}

template<typename State>
QColor colorOf(State state, const QPalette &palette)
{
    return accentsOf(palette).*lookOf(state).color;
}

template StatusIcon statusIconOf(LogicalState state);
template StatusIcon statusIconOf(VerdictState state);
template StatusIcon statusIconOf(LogTone state);
template StatusIcon statusIconOf(ReportState state);

template QColor colorOf(LogicalState state, const QPalette &palette);
template QColor colorOf(VerdictState state, const QPalette &palette);
template QColor colorOf(LogTone state, const QPalette &palette);
template QColor colorOf(ReportState state, const QPalette &palette);

} // namespace onecake
