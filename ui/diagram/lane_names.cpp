// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/lane_names.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace onecake {

void paintLaneNames(QPainter &painter, const std::vector<DiagramLane> &lanes, double left,
                    double magnification, int height)
{
    constexpr double widest = 180;
    constexpr double gap = 6;
    const QFontMetricsF metrics(painter.font());
    for (size_t at = 0; at < lanes.size(); ++at) {
        double room = widest;
        if (at > 0)
            room = std::min(room, (lanes[at].x - lanes[at - 1].x) * magnification - gap);
        if (at + 1 < lanes.size())
            room = std::min(room, (lanes[at + 1].x - lanes[at].x) * magnification - gap);
        const QRectF box(left + lanes[at].x * magnification - widest / 2, 0, widest, height);
        painter.drawText(box, Qt::AlignCenter,
                         metrics.elidedText(lanes[at].name, Qt::ElideRight, room));
    }
}

} // namespace onecake
