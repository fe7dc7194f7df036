// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The fate of one order once a run is over: whether it was carried out, whether its customer knows,
// and if not, whether asking again would tell.
#pragma once

#include "core/lab/sim/verdicts/run_facts.h"

namespace onecake {

enum class OrderFate {
    Settled, // carried out and told, or clearly refused and not carried out
    Open, // asking again under the same key tells the customer
    Failed, // the customer never learns the truth, or charge and cake do not go together
};

struct FateOfOrder {
    OrderFate fate = OrderFate::Settled;
    QString why; // for people; empty where it is settled
};

// Whether the customer of an intent has no certain answer, so that asking again would be next.
bool isWithoutWord(const RunFacts &facts, int intent);

// `after` are the facts once such customers have asked again: see askFurther(); the same facts if
// nobody has.
FateOfOrder fateOf(const RunFacts &facts, int intent, const RunFacts &after);

// The name of the intent in sentences: "order 1".
QString orderName(int intent);

} // namespace onecake
