// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs of one story side by side: the first one, and others that are the same but for some of their
// parts. Faults, seed and what a person does by hand are the same for all.
#pragma once

#include "core/base/result.h"
#include "core/lab/beside/differences.h"
#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"

#include <QJsonArray>

namespace onecake {

// The first run and the others; more have no room beside one another.
inline constexpr size_t mostSides = 3;

// The parts of a side that are its own; what is null is as in the first run.
struct SideParts {
    std::shared_ptr<const Policy> policy;
    std::shared_ptr<const KeyAlgorithm> keyAlgorithm;
    std::shared_ptr<const RetryPolicy> retry;
    std::optional<Duration> memory; // how long the store remembers a key

    bool operator==(const SideParts &) const = default;
};

// The run of `first` with these parts. What was done by hand is done at the same instants; there it
// comes after whatever else happens at the instant.
// An error if the policy cannot have such a memory.
Result<RunInputs> inputsBeside(const RunInputs &first, const SideParts &parts);

// The policy with another retention; an error names the rule that this would break. Its id and
// title say so, and it is saved with a run as a whole.
Result<std::shared_ptr<const Policy>> withMemory(const std::shared_ptr<const Policy> &policy,
                                                 Duration memory);

// A name for each side: its policy, and whatever else tells it apart from the others.
QStringList titlesOf(std::span<const RunInputs> sides);

// A side's run as it is told and drawn.
struct Side {
    QString title;
    Timeline timeline;
    std::vector<Verdict> verdicts;
    RunPhase phase = RunPhase::Over;
};

std::vector<const Timeline *> timelinesOf(std::span<const Side> sides);
QStringList titlesOf(std::span<const Side> sides);

// The differences, as JSON: [{"at", "until", "sides": [{"title", "event", "sentence"}]}].
// `event` is an index in the run's events, and null where nothing happens then. Times are in
// milliseconds.
QJsonArray differencesToJson(std::span<const Side> sides);

} // namespace onecake
