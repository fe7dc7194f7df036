// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/export/label_placer.h"

#include "core/sim/export/text_width.h"

#include <algorithm>
#include <cmath>

namespace onecake {

namespace {

constexpr double columnWidth = 7.3;
constexpr double labelHeight = 15;

constexpr double sliceHeight = 128;

int sliceAt(double y)
{
    return static_cast<int>(std::floor(y / sliceHeight));
}

bool crosses(QPointF from, QPointF to, const QRectF &area)
{
    constexpr int samples = 24;
    for (int sample = 1; sample < samples; ++sample) {
        const double part = static_cast<double>(sample) / samples;
        if (area.contains(from + (to - from) * part))
            return true;
    }
    return false;
}

} // namespace

LabelPlacer::LabelPlacer(double width)
    : m_width(width)
{}

void LabelPlacer::block(const QRectF &area)
{
    for (int slice = sliceAt(area.top()); slice <= sliceAt(area.bottom()); ++slice)
        m_slices[slice].blocked.push_back(area);
}

void LabelPlacer::avoidLine(QPointF from, QPointF to)
{
    const int last = sliceAt(std::max(from.y(), to.y()));
    for (int slice = sliceAt(std::min(from.y(), to.y())); slice <= last; ++slice)
        m_slices[slice].lines.push_back({from, to});
}

double LabelPlacer::costOf(const QRectF &candidate) const
{
    constexpr double perOverlap = 1000;
    constexpr double perCrossing = 6;
    double cost = candidate.left() < 0 || candidate.right() > m_width ? perOverlap : 0;
    const int last = sliceAt(candidate.bottom());
    for (auto slice = m_slices.lower_bound(sliceAt(candidate.top()));
         slice != m_slices.end() && slice->first <= last; ++slice) {
        for (const QRectF &area : slice->second.blocked) {
            const QRectF shared = area.intersected(candidate);
            if (!shared.isEmpty())
                cost += perOverlap + shared.width() * shared.height();
        }
        for (const Line &line : slice->second.lines) {
            if (crosses(line.from, line.to, candidate))
                cost += perCrossing;
        }
    }
    return cost;
}

QRectF LabelPlacer::place(const std::vector<QRectF> &candidates)
{
    QRectF best;
    double lowest = 0;
    for (size_t at = 0; at < candidates.size(); ++at) {
        const auto place = static_cast<double>(at);
        if (at > 0 && lowest <= place)
            break; // none of the rest can be better
        const double cost = costOf(candidates[at]) + place;
        if (at == 0 || cost < lowest) {
            lowest = cost;
            best = candidates[at];
        }
    }
    block(best);
    return best;
}

QRectF labelBox(const QString &text, QPointF middle)
{
    const double width = columnsOf(text) * columnWidth;
    return {middle.x() - width / 2, middle.y() - labelHeight / 2, width, labelHeight};
}

} // namespace onecake
