// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Why a run breaks a promise although the engine does what the design says: what lies outside the
// design's reach, told from what happened in the run, with its source.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/timeline.h"

#include <optional>
#include <span>

namespace onecake {

struct DesignLimit {
    QString reason; // a sentence or two
    QString source; // where it can be read
    // No design that lets somebody else finish abandoned work can do better; otherwise it is the
    // choice of this design, and another one holds.
    bool isOfEveryDesign = false;
};

// Nothing where none of the known limits explains the run: then it is the policy's own weakness.
// `events` are those of the run of `inputs`, which breaks the promise.
std::optional<DesignLimit> limitBehind(VerdictName promise, const RunInputs &inputs,
                                       std::span<const Event> events);

} // namespace onecake
