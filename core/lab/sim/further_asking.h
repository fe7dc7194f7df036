// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Would asking again have told? A run may end with a customer who knows nothing for certain: no
// answer came, or "in progress, come back". Whether the system would have told is found out by
// asking it, in a run of its own.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"

namespace onecake {

// What further asking brings: the events after the end of the run.
//
// The run of `inputs` is played once more, over memory and in virtual time, so that it ends as it
// did. Then, without any fault, every customer who was left without a word asks again, one after
// the other: a second after the end, under the key of the last request. As long as the answer is no
// final one they ask again, three times at most, each time once the claim that is in the way has
// ended; but not beyond the end of the key's retention, because what is asked under a forgotten key
// is a new order. Empty if nobody was left without a word.
std::vector<Event> askFurther(const RunInputs &inputs);

// The verdicts on the run of these inputs that has come to its end with that Timeline, further
// asking included.
std::vector<Verdict> judgeEnded(const RunInputs &inputs, const Timeline &timeline);

// The same of the run as it goes over memory.
std::vector<Verdict> verdictsOf(const RunInputs &inputs);

} // namespace onecake
