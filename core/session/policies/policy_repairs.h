// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What would mend a policy that breaks a rule: found by trying other values, so that what is
// offered does mend it.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/model/policy/policy.h"

#include <QMap>

namespace onecake {

// A change of one field after which the rule that it is offered for is kept, and no other is broken
// that was not before.
struct PolicyRepair {
    QString path;
    QString text;

    bool operator==(const PolicyRepair &) const = default;
};

// Every broken rule, as onecake policies check names them.
Problems problemsOf(const Policy &policy);

// The path of the form's field that a problem is about: without "$." and the place in a list.
QString fieldOf(const Problem &problem);

// Up to two other values of the field itself, then up to two of other fields that the message
// speaks of, or that stand beside it. `known` are the values that the fields had, by their paths:
// that comes first where it mends.
std::vector<PolicyRepair> repairsFor(const Policy &policy, const Problem &problem,
                                     const QMap<QString, QString> &known);

} // namespace onecake
