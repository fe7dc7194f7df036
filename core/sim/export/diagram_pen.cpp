// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/export/diagram_pen.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

void DiagramPen::arrowHead(QPointF from, QPointF tip, const QString &style)
{
    constexpr double length = 10;
    constexpr double halfWidth = 4.5;
    const QPointF way = tip - from;
    const double distance = std::hypot(way.x(), way.y());
    if (distance <= 0)
        return;
    const QPointF along = way / distance;
    const QPointF across(-along.y(), along.x());
    const QPointF foot = tip - along * length;
    polygon({tip, foot + across * halfWidth, foot - across * halfWidth}, style);
}

void DiagramPen::cross(QPointF middle, double size, const QString &style)
{
    line(middle + QPointF(-size, -size), middle + QPointF(size, size), style);
    line(middle + QPointF(-size, size), middle + QPointF(size, -size), style);
}

// A slice, 30 wide and 26 high at size 1, so that no font is needed for it.
void DiagramPen::cake(QPointF middle, double size)
{
    const auto at = [&](double x, double y) {
        return middle + QPointF(x, y) * size;
    };
    polygon({at(-15, -2), at(13, -10), at(15, -2)}, u"cream"_s);
    polygon({at(-15, -2), at(15, -2), at(15, 13), at(-15, 13)}, u"sponge"_s);
    polygon({at(-15, 4), at(15, 4), at(15, 7), at(-15, 7)}, u"cream"_s);
    circle(at(6, -11), 3.4 * size, u"cherry"_s);
}

void DiagramPen::unknown(QPointF middle, double radius)
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
