// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds out whether asking again would have told. A run may end with a customer who knows nothing
// for certain: no answer came, or "in progress, come back". To find out whether the system would
// have told, it is asked again in a separate run.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"

namespace onecake {

// Returns the events that further asking adds after the end of the run.
//
// The run of `inputs` is repeated over a memory store and in virtual time, so that it ends as it
// did. Then, without any fault, every customer who was left without a final answer asks again, one
// after the other: a second after the end, under the key of the last request. As long as the answer
// is not final they ask again, three times at most, each time after the claim that blocks the key
// has ended; but not beyond the end of the key's retention, because a request under a forgotten key
// is a new order. Empty if nobody was left without a final answer.
std::vector<Event> askFurther(const RunInputs &inputs);

// The verdicts on the ended run of these inputs with that Timeline, including further asking.
std::vector<Verdict> judgeEnded(const RunInputs &inputs, const Timeline &timeline);

// The same for the run as it goes over a memory store.
std::vector<Verdict> verdictsOf(const RunInputs &inputs);

} // namespace onecake
