// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the store's answer to a removal means for the row.
#pragma once

#include "core/inspect/changes/jobs/removal_outcome.h"
#include "core/inspect/changes/jobs/row_attempts.h"

namespace onecake {

// Of an attempt that has an answer or an error.
RowOutcome removalOutcomeOf(const StoredRow &seen, const AttemptEnd &end);

} // namespace onecake
