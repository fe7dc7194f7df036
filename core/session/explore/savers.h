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

struct Saver {
    std::shared_ptr<const Policy> policy;
    bool isField = false; // a single field of the run's own policy, with another value
    QString title; // "Stripe v1"; of a field: "claim.lease: 5min"
    QString meaning; // of a field: what it decides
    QString summary; // of the run under it: "1 order · 1 cake"
    std::vector<VerdictName> breaks; // other promises, in that run
};

// First those that break no other promise; among them the presets, then the fields in the order of
// a policy's file. Of several values of a field that save the run, the first one stands there, with
// the others in its title. What was found by then, if it was stopped.
std::vector<Saver> saversOf(const RunInputs &run, VerdictName promise,
                            const std::stop_token &stop = {});

// "breaks another promise there: not blocked"; empty if it breaks none.
QString otherBreaksInWords(const Saver &saver);

} // namespace onecake
