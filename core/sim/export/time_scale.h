// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where an instant lies in a picture whose time runs downwards. Time is drawn true to scale; a
// stretch in which nothing happens for long is broken out, and the picture must mark it.
#pragma once

#include "core/model/timeline.h"

#include <vector>

namespace onecake {

struct TimeBreak {
    Duration begin{0};
    Duration end{0};
    double top = 0;
    double bottom = 0;
};

class TimeScale
{
public:
    // `eventCount` events of `timeline` are drawn, from `top` downwards.
    TimeScale(const Timeline &timeline, size_t eventCount, double top);

    [[nodiscard]] double y(Duration instant) const;
    [[nodiscard]] double top() const { return m_knots.front().y; }
    [[nodiscard]] double bottom() const { return m_knots.back().y; }
    [[nodiscard]] const std::vector<TimeBreak> &breaks() const { return m_breaks; }

    // The instants at which something happens, in order.
    [[nodiscard]] std::vector<Duration> instants() const;

private:
    struct Knot {
        Duration at{0};
        double y = 0;
    };

    std::vector<Knot> m_knots;
    std::vector<TimeBreak> m_breaks;
};

} // namespace onecake
