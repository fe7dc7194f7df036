// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/display_list.h"

#include "core/lab/diagram/label_placer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr double near = 7;
constexpr double futureOpacity = 0.22;
constexpr double underlayWidth = 9;

double distanceToLine(QPointF from, QPointF to, QPointF place)
{
    const QPointF way = to - from;
    const double length = QPointF::dotProduct(way, way);
    const double part =
        length > 0 ? std::clamp(QPointF::dotProduct(place - from, way) / length, 0.0, 1.0) : 0;
    const QPointF gap = place - (from + way * part);
    return std::hypot(gap.x(), gap.y());
}

QRectF around(const std::vector<QPointF> &points)
{
    QPointF low = points.front();
    QPointF high = low;
    for (const QPointF &point : points) {
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    }
    return {low, high};
}

} // namespace

void DisplayList::clear()
{
    m_shapes.clear();
    m_things.clear();
    m_bounds.clear();
    m_current.reset();
}

void DisplayList::begin(const DiagramThing &thing)
{
    m_current = m_things.size();
    m_things.push_back(thing);
    m_bounds.emplace_back();
}

void DisplayList::beginWords(const DiagramThing &thing)
{
    const auto drawn =
        std::find_if(m_things.rbegin(), m_things.rend(), [&thing](const DiagramThing &candidate) {
            return candidate.first == thing.first && candidate.last == thing.last
                && candidate.style == thing.style;
        });
    if (drawn == m_things.rend())
        begin(thing);
    else
        m_current = static_cast<size_t>(m_things.rend() - drawn) - 1;
}

void DisplayList::add(Shape shape)
{
    shape.thing = m_current;
    if (m_current) {
        QRectF &bounds = m_bounds[*m_current];
        bounds = bounds.isNull() ? shape.area : bounds.united(shape.area);
    }
    m_shapes.push_back(std::move(shape));
}

void DisplayList::line(QPointF from, QPointF to, const QString &style)
{
    const QRectF area = around({from, to}).adjusted(-2, -2, 2, 2);
    add({Kind::Line, {}, area, {from, to}, 0, {}, style});
}

void DisplayList::rect(const QRectF &area, double radius, const QString &style)
{
    add({Kind::Rect, {}, area, {}, radius, {}, style});
}

void DisplayList::circle(QPointF middle, double radius, const QString &style)
{
    const QPointF reach(radius, radius);
    add({Kind::Circle, {}, {middle - reach, middle + reach}, {}, radius, {}, style});
}

void DisplayList::polygon(const std::vector<QPointF> &points, const QString &style)
{
    add({Kind::Polygon, {}, around(points), points, 0, {}, style});
}

void DisplayList::text(QPointF baseline, const QString &text, const QString &style)
{
    QRectF area = labelBox(text, baseline - QPointF(0, 3.5));
    const QStringList words = style.split(u' ');
    if (words.contains(u"right"_s))
        area.moveRight(baseline.x());
    else if (!words.contains(u"mid"_s))
        area.moveLeft(baseline.x());
    add({Kind::Text, {}, area, {baseline}, 0, text, style});
}

void DisplayList::paint(QPainter &painter, const QRectF &clip, const SheetLook &look) const
{
    for (const Shape &shape : m_shapes) {
        if (!shape.area.intersects(clip.adjusted(-4, -4, 4, 4)))
            continue;
        Emphasis emphasis = Emphasis::None;
        double opacity = 1;
        if (shape.thing) {
            const DiagramThing &thing = m_things[*shape.thing];
            emphasis = look.emphasisOf ? look.emphasisOf(thing) : Emphasis::None;
            opacity = thing.last < look.shownCount ? 1 : futureOpacity;
        }
        painter.setOpacity(opacity);
        if (emphasis != Emphasis::None) {
            QColor colour = look.highlight;
            colour.setAlphaF(emphasis == Emphasis::Chosen ? 0.55F : 0.25F);
            paintUnderlay(painter, shape, colour);
        }
        paintShape(painter, shape, look.theme->styleOf(shape.style), look.theme->ground());
    }
    painter.setOpacity(1);
}

void DisplayList::paintUnderlay(QPainter &painter, const Shape &shape, QColor colour)
{
    if (shape.kind == Kind::Line) {
        painter.setPen(QPen(colour, underlayWidth, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(shape.points[0], shape.points[1]);
    } else if (shape.kind == Kind::Rect) {
        painter.setPen(QPen(colour, 4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape.area.adjusted(-3, -3, 3, 3), 4, 4);
    }
}

void DisplayList::paintShape(QPainter &painter, const Shape &shape, const DiagramStyle &ink,
                             QColor ground)
{
    if (shape.kind == Kind::Text) {
        paintWords(painter, shape, ink, ground);
        return;
    }
    painter.setPen(ink.pen);
    painter.setBrush(shape.kind == Kind::Line ? QBrush(Qt::NoBrush) : ink.brush);
    switch (shape.kind) {
    case Kind::Line:
        painter.drawLine(shape.points[0], shape.points[1]);
        return;
    case Kind::Rect:
        painter.drawRoundedRect(shape.area, shape.radius, shape.radius);
        return;
    case Kind::Circle:
        painter.drawEllipse(shape.area);
        return;
    case Kind::Polygon:
        painter.drawPolygon(shape.points.data(), static_cast<int>(shape.points.size()));
        return;
    case Kind::Text:
        return;
    }
}

void DisplayList::paintWords(QPainter &painter, const Shape &shape, const DiagramStyle &ink,
                             QColor ground)
{
    painter.setFont(ink.font);
    QPointF start = shape.points.front();
    if (ink.alignment != Qt::AlignLeft || ink.hasHalo) {
        const double width = painter.fontMetrics().horizontalAdvance(shape.words);
        if (ink.alignment == Qt::AlignHCenter)
            start.rx() -= width / 2;
        else if (ink.alignment == Qt::AlignRight)
            start.rx() -= width;
        if (ink.hasHalo) {
            ground.setAlphaF(0.86F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(QRectF(start.x() - 3, start.y() - 11, width + 6, 14), 3, 3);
        }
    }
    painter.setPen(ink.text);
    painter.drawText(start, shape.words);
}

double DisplayList::distanceTo(const Shape &shape, QPointF place)
{
    if (shape.kind == Kind::Line)
        return distanceToLine(shape.points[0], shape.points[1], place);
    if (shape.area.contains(place))
        // Bands lie under everything else: whatever is on them comes first.
        return shape.kind == Kind::Rect ? near - 1 : 0;
    return near + 1;
}

const DiagramThing *DisplayList::thingAt(QPointF place) const
{
    const DiagramThing *best = nullptr;
    double least = near;
    for (const Shape &shape : m_shapes) {
        if (!shape.thing || !shape.area.adjusted(-near, -near, near, near).contains(place))
            continue;
        const double distance = distanceTo(shape, place);
        if (distance <= least) {
            least = distance;
            best = &m_things[*shape.thing];
        }
    }
    return best;
}

} // namespace onecake
