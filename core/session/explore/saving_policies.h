// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What would save a run in which a promise is broken: the policies, and the single fields of its
// own policy, under which the very same story with the very same faults keeps the promise.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"

#include <stop_token>

namespace onecake {

struct SavingPolicy {
    std::shared_ptr<const Policy> policy;
    bool isField = false; // a single field of the run's own policy, with another value
    QString title; // "Stripe v1"; of a field: "claim.lease: 5min"
    QString meaning; // of a field: what it decides
    QString summary; // of the run under it: "1 order · 1 cake"
    std::vector<VerdictName> breaks; // other promises, in that run
};

// First those that break no other promise; among them the presets, then the fields in the order of
// a policy's file, each with the first value that saves the run (see core/lab/explore/savers.h).
// What was found by then, if it was stopped.
std::vector<SavingPolicy> savingPoliciesOf(const RunInputs &run, VerdictName promise,
                                           const std::stop_token &stop = {});

// "breaks another promise there: not blocked"; empty if it breaks none.
QString otherBreaksInWords(const SavingPolicy &saving);

} // namespace onecake
