// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What would have saved a run: the same story with the same faults, under a policy that differs in
// one field.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/timeline.h"

#include <QJsonValue>

#include <optional>

namespace onecake {

struct Saver {
    QString field; // "claim.completer_after"
    QJsonValue own; // undefined: the policy has no such field
    QJsonValue other; // the value under which the promise holds
    // Fields come into play, or go out of it, by that: those that come have their usual values.
    bool bringsOthers = false;
    // The first event of the run that does not happen, or happens otherwise, under that value;
    // nothing where all of them happen, and the run then goes on.
    size_t parting = 0; // its index; or how many events there are
    std::optional<Event> event = {};
    Duration at{0}; // of that event, or of the last one
};

// A policy that differs in one field from another.
struct PolicyVariant {
    QString field;
    QJsonValue own;
    QJsonValue other;
    bool bringsOthers = false;
    std::shared_ptr<const Policy> policy;
};

// With each other legal value of each field, one change at a time; see variantsOf().
std::vector<PolicyVariant> singleChangesOf(const Policy &policy);

// Of each field the first value under which the run keeps the promise, and breaks none that it did
// not break before; in the order of the fields. A promise that was not put to the test is not kept.
// The runs are made over memory. `variants` are those of the run's policy.
std::vector<Saver> saversOf(const RunInputs &run, VerdictName promise,
                            const std::vector<PolicyVariant> &variants);

} // namespace onecake
