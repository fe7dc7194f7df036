// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where things are in the picture of a run, and how it is drawn. No two of its marks and labels
// cover each other: a mark makes way sideways, an arrow head along its arrow, and a label that
// finds no room near its thing is left to the tip.
#pragma once

#include "core/lab/diagram/diagram_content.h"
#include "core/lab/diagram/diagram_renderer.h"
#include "core/lab/diagram/label_placer.h"
#include "core/lab/diagram/time_scale.h"

namespace onecake {

inline constexpr double tunnelWidth = 124;
inline constexpr double leaseWidth = 9;
inline constexpr double troubleWidth = 27;
inline constexpr double timesRight = 62; // of the times at the left edge

// How far beside its lane a lease stands: those of several keys side by side.
constexpr double offsetOfLease(int column)
{
    constexpr int mostColumns = 4;
    return (column % mostColumns) * (leaseWidth + 2);
}

struct DiagramLane {
    LaneSpot spot;
    QString name; // stands over it
    double x = 0;
};

struct LanePlan {
    double width = 0;
    std::vector<DiagramLane> lanes; // from left to right

    // Between those that share the lane, where the spot is nobody's.
    [[nodiscard]] double x(LaneSpot spot) const;
};

// Seven kinds of lanes; as many customers and API processes as there are have one each, up to four.
LanePlan lanePlanFor(double width, const DiagramCast &cast);

// Narrower, its words would have no room.
double leastWidthFor(const DiagramCast &cast);

// A picture, or a page of one: what was over with events [first, end).
struct DiagramLayout {
    LanePlan lanes;
    TimeScale scale;
    size_t first = 0;
    size_t end = 0;
    bool showsUnfinished = true; // also what had begun, and was not over with event `end`
    double top = 0; // of the lanes
    double bottom = 0;

    [[nodiscard]] QPointF at(LaneSpot spot, Duration instant) const
    {
        return {lanes.x(spot), scale.y(instant)};
    }
    [[nodiscard]] bool shows(size_t event) const { return event >= first && event < end; }
    [[nodiscard]] bool isUnfinished(size_t begin, size_t over) const
    {
        return showsUnfinished && begin < end && over >= end;
    }
};

// "request", "effect", "store", "unknown", "lost" or "note": what an event's colours are called.
QString diagramStyleOf(const Event &event);

} // namespace onecake
