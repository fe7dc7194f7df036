// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where things are in the picture of a run, and the parts of which it is made: what stands still
// (lanes, times, bands and bars), what passes between the lanes, what happens on them.
#pragma once

#include "core/sim/export/diagram_content.h"
#include "core/sim/export/diagram_pen.h"
#include "core/sim/export/label_placer.h"
#include "core/sim/export/time_scale.h"

#include <array>

namespace onecake {

inline constexpr size_t laneCount = 7;

inline constexpr double tunnelWidth = 124;
inline constexpr double leaseWidth = 9;
inline constexpr double troubleWidth = 27;

// How far beside its lane a lease stands: those of several keys side by side.
constexpr double offsetOfLease(int column)
{
    constexpr int mostColumns = 4;
    return (column % mostColumns) * (leaseWidth + 2);
}

struct LanePlan {
    double width = 0;
    std::array<double, laneCount> xs{};
};

// A picture, or a page of one: what was over with events [first, end).
struct DiagramLayout {
    LanePlan lanes;
    TimeScale scale;
    size_t first = 0;
    size_t end = 0;
    bool showsUnfinished = true; // also what had begun, and was not over with event `end`
    double top = 0; // of the lanes
    double bottom = 0;

    [[nodiscard]] double x(Lane lane) const { return lanes.xs.at(static_cast<size_t>(lane)); }
    [[nodiscard]] QPointF at(Lane lane, Duration instant) const
    {
        return {x(lane), scale.y(instant)};
    }
    [[nodiscard]] bool shows(size_t event) const { return event >= first && event < end; }
    [[nodiscard]] bool isUnfinished(size_t begin, size_t over) const
    {
        return showsUnfinished && begin < end && over >= end;
    }
};

void drawStretches(DiagramPen &pen, LabelPlacer &placer, const DiagramContent &content,
                   const DiagramLayout &layout);
void drawLanes(DiagramPen &pen, const DiagramLayout &layout);
void drawTimes(DiagramPen &pen, const DiagramLayout &layout, double right);
void drawMessages(DiagramPen &pen, LabelPlacer &placer, const DiagramContent &content,
                  const DiagramLayout &layout);
void drawNotes(DiagramPen &pen, LabelPlacer &placer, const DiagramContent &content,
               const DiagramLayout &layout);

// "request", "effect", "store", "unknown", "lost" or "note": what an event's colours are called.
QString diagramStyleOf(const Event &event);

// The name over a lane; the customer's own where there is only one.
QString laneNameOf(Lane lane, const Timeline &timeline);

} // namespace onecake
