// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where an instant lies in a picture whose time runs downwards. Time is drawn true to scale; a
// stretch in which nothing happens for long is broken out, and the picture must mark it.
#pragma once

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

} // namespace onecake
