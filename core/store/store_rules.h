// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The store's contract as pure functions: what a claim, a write or a removal does to a stored
// record. Stores that hold their own lock or transaction around them load, ask here, and save.
#pragma once

#include "core/store/store.h"

namespace onecake {

// In all of them `stored` is the record as the store holds it, null where there is none.

// The answer to a claim; where it is granted, `record` is what must be stored.
ClaimAnswer decideClaim(const KeyRecord *stored, const ClaimTerms &terms);

bool passesGuard(const KeyRecord *stored, RecordFencing guard, quint64 fence, const QString &owner);

bool passesFencing(const std::vector<LocalEffect> &committed, const LocalEffect &effect);

// What must be stored for a write that passed its guard.
KeyRecord mergedForWrite(const KeyRecord *stored, RecordWrite write);

void countSighting(KeyRecord &record, const Sighting &sighting);

} // namespace onecake
