// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/label_placer.h"

#include "core/lab/diagram/text/text_width.h"

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

// Whether corners of `area` lie on both sides of the line, as far as it goes.
bool crosses(QPointF from, QPointF to, const QRectF &area)
{
    const bool isBeside = std::max(from.x(), to.x()) < area.left()
        || std::min(from.x(), to.x()) > area.right() || std::max(from.y(), to.y()) < area.top()
        || std::min(from.y(), to.y()) > area.bottom();
    if (isBeside)
        return false;
    const QPointF way = to - from;
    const auto sideOf = [&](QPointF corner) {
        return way.x() * (corner.y() - from.y()) - way.y() * (corner.x() - from.x());
    };
    const auto [least, most] = std::minmax({sideOf(area.topLeft()), sideOf(area.topRight()),
                                            sideOf(area.bottomLeft()), sideOf(area.bottomRight())});
    return least < 0 && most > 0;
}

bool touchesAny(const std::vector<QRectF> &areas, const QRectF &area)
{
    return std::any_of(areas.begin(), areas.end(),
                       [&area](const QRectF &other) { return other.intersects(area); });
}

} // namespace

LabelPlacer::LabelPlacer(const QRectF &room)
    : m_room(room)
{}

void LabelPlacer::block(const QRectF &area)
{
    for (int slice = sliceAt(area.top()); slice <= sliceAt(area.bottom()); ++slice)
        m_slices[slice].blocked.push_back(area);
}

void LabelPlacer::blockForLabels(const QRectF &area)
{
    for (int slice = sliceAt(area.top()); slice <= sliceAt(area.bottom()); ++slice)
        m_slices[slice].grounds.push_back(area);
}

void LabelPlacer::avoidLine(QPointF from, QPointF to)
{
    const int last = sliceAt(std::max(from.y(), to.y()));
    for (int slice = sliceAt(std::min(from.y(), to.y())); slice <= last; ++slice)
        m_slices[slice].lines.push_back({from, to});
}

template<typename Predicate>
bool LabelPlacer::isInAnySlice(const QRectF &area, Predicate predicate) const
{
    const int last = sliceAt(area.bottom());
    for (auto slice = m_slices.lower_bound(sliceAt(area.top()));
         slice != m_slices.end() && slice->first <= last; ++slice) {
        if (predicate(slice->second))
            return true;
    }
    return false;
}

bool LabelPlacer::isFreeForMark(const QRectF &area) const
{
    return !isInAnySlice(area, [&](const Slice &slice) { return touchesAny(slice.blocked, area); });
}

bool LabelPlacer::isFreeForLabel(const QRectF &area) const
{
    return m_room.contains(area) && !isInAnySlice(area, [&](const Slice &slice) {
               return touchesAny(slice.blocked, area) || touchesAny(slice.grounds, area);
           });
}

double LabelPlacer::costOf(const QRectF &candidate) const
{
    constexpr double perCrossing = 6;
    double cost = 0;
    (void)isInAnySlice(candidate, [&](const Slice &slice) {
        for (const Line &line : slice.lines) {
            if (crosses(line.from, line.to, candidate))
                cost += perCrossing;
        }
        return false;
    });
    return cost;
}

size_t LabelPlacer::placeMark(const std::vector<QRectF> &candidates)
{
    size_t chosen = 0;
    for (size_t at = 0; at < candidates.size(); ++at) {
        if (isFreeForMark(candidates[at])) {
            chosen = at;
            break;
        }
    }
    block(candidates.at(chosen));
    return chosen;
}

std::optional<QRectF> LabelPlacer::placeLabel(const std::vector<QRectF> &candidates)
{
    std::optional<QRectF> best;
    double lowest = 0;
    for (size_t at = 0; at < candidates.size(); ++at) {
        const auto place = static_cast<double>(at);
        if (best && lowest <= place)
            break; // none of the rest can be better
        if (!isFreeForLabel(candidates[at]))
            continue;
        const double cost = costOf(candidates[at]) + place;
        if (!best || cost < lowest) {
            lowest = cost;
            best = candidates[at];
        }
    }
    if (best)
        block(*best);
    return best;
}

QRectF labelBox(const QString &text, QPointF middle)
{
    const double width = columnsOf(text) * columnWidth;
    return {middle.x() - width / 2, middle.y() - labelHeight / 2, width, labelHeight};
}

} // namespace onecake
