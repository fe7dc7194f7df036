// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run of a lesson, played to its end: what a question's answer is computed from.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/timeline.h"

namespace onecake {

struct PlayedRun {
    RunInputs inputs;
    Timeline timeline;
    std::vector<Verdict> verdicts; // those of judgeEnded()
};

// Over a memory store and in virtual time; nothing is waited for.
PlayedRun playedToEnd(const RunInputs &inputs);

} // namespace onecake
