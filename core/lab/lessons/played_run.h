// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run, played to its end: what a question's answer is computed from, and what a list of runs says
// of each.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/timeline.h"

#include <map>
#include <memory>
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
std::optional<PlayedRun> playedWithin(const RunInputs &inputs, size_t atMost);

// The runs of a lesson, each played once, when it is first asked for.
class PlayedRuns
{
public:
    // `inputs` must not be null.
    const PlayedRun &of(const std::shared_ptr<const RunInputs> &inputs);

private:
    std::map<std::shared_ptr<const RunInputs>, PlayedRun> m_runs;
};

} // namespace onecake
