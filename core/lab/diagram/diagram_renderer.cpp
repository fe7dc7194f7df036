// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/diagram_renderer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The three corners of an arrow's head, its tip first; none for an arrow of no length.
std::vector<QPointF> cornersOfHead(QPointF from, QPointF tip)
{
    constexpr double length = 10;
    constexpr double halfWidth = 4.5;
    const QPointF way = tip - from;
    const double distance = std::hypot(way.x(), way.y());
    if (distance <= 0)
        return {};
    const QPointF along = way / distance;
    const QPointF across(-along.y(), along.x());
    const QPointF foot = tip - along * length;
    return {tip, foot + across * halfWidth, foot - across * halfWidth};
}

QRectF around(QPointF middle, double halfWidth, double halfHeight)
{
    const QPointF reach(halfWidth, halfHeight);
    return {middle - reach, middle + reach};
}

} // namespace

void DiagramRenderer::arrowHead(QPointF from, QPointF tip, const QString &style)
{
    const std::vector<QPointF> corners = cornersOfHead(from, tip);
    if (!corners.empty())
        polygon(corners, style);
}

QRectF DiagramRenderer::areaOfArrowHead(QPointF from, QPointF tip)
{
    QRectF area(tip, QSizeF(0, 0));
    for (const QPointF corner : cornersOfHead(from, tip)) {
        area.setLeft(std::min(area.left(), corner.x()));
        area.setRight(std::max(area.right(), corner.x()));
        area.setTop(std::min(area.top(), corner.y()));
        area.setBottom(std::max(area.bottom(), corner.y()));
    }
    return area;
}

QRectF DiagramRenderer::areaOfCross(QPointF middle, double size)
{
    constexpr double stroke = 2;
    return around(middle, size + stroke, size + stroke);
}

QRectF DiagramRenderer::areaOfCake(QPointF middle, double size)
{
    return around(middle, 15 * size, 14.5 * size);
}

QRectF DiagramRenderer::areaOfUnknown(QPointF middle, double radius)
{
    return around(middle, radius, radius);
}

QRectF DiagramRenderer::areaOfDot(QPointF middle, double radius)
{
    return around(middle, radius, radius);
}

void DiagramRenderer::cross(QPointF middle, double size, const QString &style)
{
    line(middle + QPointF(-size, -size), middle + QPointF(size, size), style);
    line(middle + QPointF(-size, size), middle + QPointF(size, -size), style);
}

// A slice, 30 wide and 26 high at size 1, so that no font is needed for it.
void DiagramRenderer::cake(QPointF middle, double size)
{
    const auto at = [&](double x, double y) {
        return middle + QPointF(x, y) * size;
    };
    polygon({at(-15, -2), at(13, -10), at(15, -2)}, u"cream"_s);
    polygon({at(-15, -2), at(15, -2), at(15, 13), at(-15, 13)}, u"sponge"_s);
    polygon({at(-15, 4), at(15, 4), at(15, 7), at(-15, 7)}, u"cream"_s);
    circle(at(6, -11), 3.4 * size, u"cherry"_s);
}

void DiagramRenderer::awaitedCake(QPointF middle, double size)
{
    const auto at = [&](double x, double y) {
        return middle + QPointF(x, y) * size;
    };
    polygon({at(-15, -2), at(13, -10), at(15, -2), at(15, 13), at(-15, 13)}, u"awaited"_s);
    line(at(-15, -2), at(15, -2), u"awaited"_s);
}

void DiagramRenderer::unknown(QPointF middle, double radius)
{
    std::vector<QPointF> corners;
    constexpr int sides = 6;
    constexpr double turn = 3.14159265358979323846 / 3;
    corners.reserve(sides);
    for (int side = 0; side < sides; ++side)
        corners.push_back(middle + QPointF(std::cos(side * turn), std::sin(side * turn)) * radius);
    polygon(corners, u"unknown-fill"_s);
    text(middle + QPointF(0, 4.5), u"?"_s, u"unknown-text mid"_s);
}

} // namespace onecake
