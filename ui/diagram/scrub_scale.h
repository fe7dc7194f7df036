// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where the instants of a run lie along a line. Long stretches in which nothing happens are drawn
// together, so that a leap over a week leaves room for the seconds before it.
#pragma once

#include "core/base/clock.h"

#include <vector>

namespace onecake {

class ScrubScale
{
public:
    void clear();

    // An instant at which something happened; not before the last one.
    void add(Duration instant);

    // From the start of the run. Positions are whole numbers, from 0.
    [[nodiscard]] int positionOf(Duration instant) const;
    [[nodiscard]] Duration instantAt(int position) const;

private:
    struct Knot {
        Duration instant{0};
        int position = 0;
    };

    static int widthOf(Duration stretch);

    std::vector<Knot> m_knots{Knot{}};
};

} // namespace onecake
