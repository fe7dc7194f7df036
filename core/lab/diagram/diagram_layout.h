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
#include "core/model/timeline.h"

#include <optional>
#include <vector>

namespace onecake {

// So that a call to the store, of some 20 ms, leaves room for its name.
inline constexpr double pixelsPerMs = 0.75;

// A longer time in which nothing happens is broken out.
inline constexpr Duration longestDrawn = std::chrono::milliseconds(240);

struct TimeBreak {
    Duration begin{0};
    Duration end{0};
    double top = 0;
    double bottom = 0;
};

struct TimeScaleOptions {
    double top = 0;
    double zoom = 1;
    bool breaksOut = true;
    std::optional<Duration> next; // when something will happen next, as far as that is known
};

// Where an instant lies in a picture whose time runs downwards. Time is drawn true to scale; a
// stretch in which nothing happens for long is broken out, and the picture must mark it.
class TimeScale
{
public:
    // The first `eventCount` events of `timeline` are drawn, downwards.
    TimeScale(const Timeline &timeline, size_t eventCount, const TimeScaleOptions &options);

    [[nodiscard]] double y(Duration instant) const;
    [[nodiscard]] double top() const { return m_knots.front().y; }
    [[nodiscard]] double bottom() const { return m_knots.back().y; }
    [[nodiscard]] std::vector<TimeBreak> breaks(double top, double bottom) const;

    // The instant that lies at a height.
    [[nodiscard]] Duration instantAt(double y) const;

    // The instants at which something happens, in order, from `top` to `bottom`.
    [[nodiscard]] std::vector<Duration> instants(double top, double bottom) const;

private:
    struct Knot {
        Duration at{0};
        double y = 0;
    };

    void append(Duration instant, const TimeScaleOptions &options);

    std::vector<Knot> m_knots;
    std::vector<TimeBreak> m_breaks;
};

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
