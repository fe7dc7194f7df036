// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where things are in an SVG picture of a run, and the parts of which it is made: what stands still
// (lanes, times, bands and bars), what passes between the lanes, what happens on them.
#pragma once

#include "core/sim/export/diagram_steps.h"
#include "core/sim/export/label_placer.h"
#include "core/sim/export/svg_pen.h"
#include "core/sim/export/time_scale.h"

namespace onecake {

struct SvgLayout {
    SvgLayout(const Timeline &timeline, size_t mostEvents);

    [[nodiscard]] static double x(Lane lane);
    [[nodiscard]] QPointF at(Lane lane, Duration instant) const
    {
        return {x(lane), scale.y(instant)};
    }
    [[nodiscard]] bool shows(size_t event) const { return event < eventCount; }

    static constexpr double width = 1240;
    size_t eventCount;
    TimeScale scale;
    double laneTop;
    double laneBottom;
    double height;
};

void drawScenery(SvgPen &pen, LabelPlacer &placer, const Timeline &timeline,
                 const SvgLayout &layout);
void drawMessages(SvgPen &pen, LabelPlacer &placer, const Timeline &timeline,
                  const SvgLayout &layout);
void drawNotes(SvgPen &pen, LabelPlacer &placer, const Timeline &timeline, const SvgLayout &layout);

// "request", "effect", "store", "unknown", "lost" or "note": what an event's colours are called.
QString svgClassOf(const Event &event);

// The shape of what nobody knows: nothing else has six corners and a question mark.
void drawUnknown(SvgPen &pen, QPointF middle, double radius);

} // namespace onecake
