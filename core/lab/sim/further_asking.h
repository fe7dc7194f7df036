// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Plays a run to its end and past it, over a store that answers at once: what becomes of customers
// who were left without a final answer when they ask again. See askFurther() in assumptions.h.
#pragma once

#include "core/lab/sim/simulation.h"

#include <stop_token>

namespace onecake {

// What ends a run that would go on.
struct PlayLimits {
    size_t mostEvents = onecake::mostEvents;
    std::stop_token stop;
};

// Over a store that answers at once, such as memory. False if the limits ended it.
bool playToEnd(Simulation &simulation, const PlayLimits &limits = {});

// After the end: the customers of these intents ask again, one after the other, each as long as the
// answer is not final. False if the limits ended it.
bool askFurther(Simulation &simulation, const std::vector<int> &intents,
                const PlayLimits &limits = {});

} // namespace onecake
