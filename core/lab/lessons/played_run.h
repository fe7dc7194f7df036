// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run, played to its end: what a question's answer is computed from, and what a list of runs says
// of each.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/timeline.h"

#include <optional>

namespace onecake {

struct PlayedRun {
    RunInputs inputs;
    Timeline timeline;
    std::vector<Verdict> verdicts; // those of judgeEnded()
};

// Over a memory store and in virtual time; nothing is waited for.
PlayedRun playedToEnd(const RunInputs &inputs);

// The same; nothing if that takes more events.
std::optional<PlayedRun> playedWithin(const RunInputs &inputs, size_t eventsAtMost);

} // namespace onecake
