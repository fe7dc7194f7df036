// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The store's contract as pure functions: what a claim, a write or a removal does to a stored
// record. A store that holds its own lock or transaction around a call loads the record, asks here,
// and saves the result.
#pragma once

#include "core/store/store.h"

namespace onecake {

// In all of them `stored` is the record as the store holds it, null where there is none.

// The answer to a claim. If it is granted, the store must save its `record`.
ClaimAnswer decideClaim(const KeyRecord *stored, const ClaimTerms &terms);

bool passesGuard(const KeyRecord *stored, RecordFencing guard, quint64 fence, const QString &owner);

bool passesFencing(const std::vector<LocalEffect> &committed, const LocalEffect &effect);

// The record to save for a write that passed its guard.
KeyRecord mergedForWrite(const KeyRecord *stored, RecordWrite write);

void countHit(KeyRecord &record, const Hit &hit);

} // namespace onecake
