// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Proposes what of a table tells the state of a record.
#pragma once

#include "core/inspect/layouts/proposal_draft.h"

namespace onecake {

// After the key, the times and the answer, which may have to tell it. `locked` is the column that
// says since when a record is locked, where nothing says for how long; empty: there is none.
void proposeState(ProposalDraft &draft, const QString &locked);

} // namespace onecake
