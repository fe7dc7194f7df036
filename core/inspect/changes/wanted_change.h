// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The changes that can be asked for, once they were previewed and confirmed.
#pragma once

#include "core/inspect/changes/purge/matching_preview.h"
#include "core/inspect/changes/trash/change_history.h"
#include "core/inspect/changes/trash/removal_lines.h"

namespace onecake {

// What is asked for: a list of rows is removed as it was seen…
struct RemoveRows {
    std::vector<StoredRow> rows;
    Instant seenAt{};
};
// …or everything that matched a query when it was previewed…
struct RemoveMatching {
    MatchingPreview preview;
    bool isKept = true; // false: in no trash, and in no history
};
// …or a removal that was interrupted is gone on with…
struct ResumeRemoval {
    RemovalHead head;
};
// …or what a removal took is put back where its keys are absent…
struct RestoreRemoval {
    QString removalId;
};
// …or one record is released, kept longer, or given a note…
struct ChangeRecord {
    MendPlan plan;
};
// …or an earlier change is taken back, or done again.
struct UndoChange {
    HistoryEntry entry;
};
struct RedoChange {
    HistoryEntry entry;
};
using WantedChange = std::variant<RemoveRows, RemoveMatching, ResumeRemoval, RestoreRemoval,
                                  ChangeRecord, UndoChange, RedoChange>;

} // namespace onecake
