// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The layout of a run's picture. No two of its marks and labels cover each other: a mark moves
// sideways, an arrow head along its arrow, and a label that finds no room near its element is shown
// only in the tip.
#pragma once

#include "core/lab/diagram/diagram_content.h"
#include "core/lab/diagram/diagram_renderer.h"
#include "core/lab/diagram/label_placer.h"
#include "core/model/timeline.h"

#include <optional>
#include <span>
#include <vector>

namespace onecake {

// Chosen so that a call to the store, of some 20 ms, leaves room for its name.
inline constexpr double pixelsPerMs = 0.75;

// A longer time without events is broken out.
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
    std::optional<Duration> next; // the time of the next event, if known
};

// Where an instant lies in a picture whose time runs downwards. Time is drawn true to scale; a
// stretch in which nothing happens for long is broken out, and the picture must mark it.
class TimeScale
{
public:
    // Maps the first `eventCount` events of `timeline`, downwards.
    TimeScale(const Timeline &timeline, size_t eventCount, const TimeScaleOptions &options);

    // Maps those instants, which must be in order; for pictures that share an axis.
    TimeScale(std::span<const Duration> instants, const TimeScaleOptions &options);

    [[nodiscard]] double y(Duration instant) const;
    [[nodiscard]] double top() const { return m_knots.front().y; }
    [[nodiscard]] double bottom() const { return m_knots.back().y; }
    [[nodiscard]] std::vector<TimeBreak> breaks(double top, double bottom) const;

    // The instant at a height.
    [[nodiscard]] Duration instantAt(double y) const;

    // The instants of events, in order, between the heights `top` and `bottom`.
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
inline constexpr double timesRight = 62; // right end of the times at the left edge

// The distance of a lease from its lane: leases of several keys are side by side.
constexpr double offsetOfLease(int column)
{
    constexpr int mostColumns = 4;
    return (column % mostColumns) * (leaseWidth + 2);
}

struct DiagramLane {
    LaneSpot spot;
    QString name; // shown above it
    double x = 0;
};

struct LanePlan {
    double width = 0;
    std::vector<DiagramLane> lanes; // from left to right

    // If the spot belongs to no particular one, the middle of the lanes that share its name.
    [[nodiscard]] double x(LaneSpot spot) const;
};

// Seven kinds of lanes. Each customer and each API process has one of its own, up to four of each.
LanePlan lanePlanFor(double width, const DiagramCast &cast);

// The least width in which the words have room.
double leastWidthFor(const DiagramCast &cast);

// The same for a picture that shows no times, because it shares those of a picture beside it.
LanePlan timelessPlanFor(double width, const DiagramCast &cast);
double leastTimelessWidthFor(const DiagramCast &cast);

// The instants at which something happens in any of the runs, in order.
std::vector<Duration> instantsOf(std::span<const Timeline *const> runs);

// A picture or one page of it: it shows what was over within the events [first, end).
struct DiagramLayout {
    LanePlan lanes;
    TimeScale scale;
    size_t first = 0;
    size_t end = 0;
    bool showsUnfinished = true; // also what had begun but was not over at event `end`
    bool showsTimes = true; // at the left edge
    double top = 0; // top of the lanes
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

// The style word of an event's colours: "request", "effect", "store", "lease", "unknown", "lost" or
// "note".
QString diagramStyleOf(const Event &event);

} // namespace onecake
