// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What "onecake keys" changed, written down so that it can be taken back here and in the window.
#pragma once

#include "app/command.h"
#include "core/inspect/key_table.h"
#include "core/inspect/removal/change_history.h"

namespace onecake {

// The user's own.
ChangeHistory changeHistory();

// The table that is open, as it is written down.
RecordedTable recordedTable(const KeyTable &table);

// Writes a change down; its table, time and id are set. What was changed stays changed where
// that fails, and it is said.
void rememberChange(const KeyTable &table, HistoryEntry entry);
// Once for each removal, also when it was interrupted and gone on with.
void rememberRemoval(const KeyTable &table, const QString &removalId, qint64 count);

// Says it where the history could not be written.
void warnOf(const Result<void> &written);

} // namespace onecake
