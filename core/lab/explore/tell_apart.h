// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Two policies beside each other: the fields in which they differ, and the shortest history that
// tells them apart.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"

#include <QJsonValue>

#include <map>
#include <optional>
#include <stop_token>

namespace onecake {

struct FieldDifference {
    QString path; // "claim.lease.duration"
    QJsonValue left; // undefined: it has no such field
    QJsonValue right;
};

// The fields that change what a policy does, by their paths.
std::map<QString, QJsonValue> fieldsOf(const Policy &policy);

// Of all that changes what a policy does: not of its id, title, summary, group, sources, and of
// what nobody has verified. In the order of the paths.
std::vector<FieldDifference> differencesOf(const Policy &left, const Policy &right);

// Two runs of one story with the same faults, told apart by what was baked and charged, or by what
// was answered.
struct ToldApart {
    RunInputs left;
    RunInputs right;
    RunOutcome leftOutcome;
    RunOutcome rightOutcome;
};

// The stories are tried with no fault, then with one, and so on up to `mostFaults`; among those
// with the same number the first story, and in it the first placement in the vocabulary's order.
// Each pair of runs are those of a story and its parts, and differ in their policy only. Nothing if
// none tells them apart, or if it was stopped.
std::optional<ToldApart> tellApart(const std::vector<RunInputs> &stories,
                                   const std::shared_ptr<const Policy> &left,
                                   const std::shared_ptr<const Policy> &right, int mostFaults,
                                   const std::stop_token &stop = {});

// "1 order · 2 cakes · charged twice; answers 200 for no. 1, 200 for no. 2"
QString outcomeInWords(const RunOutcome &outcome);

} // namespace onecake
