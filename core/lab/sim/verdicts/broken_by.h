// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds the events that broke a promise, so that they can be shown and read out.
#pragma once

#include "core/lab/sim/verdicts/verdicts.h"

namespace onecake {

// The indexes of those events, in their order; empty unless the promise is broken by `events`. The
// last one is that with which it was broken; the ones before it are what it goes against: the first
// cake, say, or the other answer. Where only the end of the run broke it, they are the last things
// that happened to the orders concerned.
std::vector<size_t> eventsThatBroke(VerdictName name, std::span<const Event> events,
                                    RunPhase phase);

} // namespace onecake
