// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One checker for each promise: what the facts of a run say of it. Private to verdicts.
#pragma once

#include "core/lab/sim/verdicts/run_facts.h"

#include <QStringList>

namespace onecake {

// What a checker found.
struct Findings {
    QStringList broken; // whatever may still come
    QStringList brokenAtTheEnd; // unless something comes that mends it
    QStringList open; // nobody can know
    QString seen; // what was seen to hold
    bool wasObserved = false;
};

Findings checkCount(const RunFacts &facts, int WishFacts::*count, const QString &thing);
Findings checkSameAnswer(const RunFacts &facts);
Findings checkStrangers(const RunFacts &facts);
Findings checkDistinct(const RunFacts &facts);

// `after`: once everybody who was left without a word has asked again.
Findings checkBlocked(const RunFacts &facts, const RunFacts &after);
Findings checkSettled(const RunFacts &facts, const RunFacts &after);

} // namespace onecake
