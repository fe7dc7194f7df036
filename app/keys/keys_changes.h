// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A change as it runs in a terminal, whatever asked for it: the leave to make it, which is --yes
// and, for a store that the saved connections mark as production, its name; and what is said of its
// end.
#pragma once

#include "app/keys/keys_request.h"
#include "app/terminal/progress_watch.h"
#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/record_changes.h"

namespace onecake {

// "4200 of 500000 settled, 1390/s, 5 min 56 s left", with what the store is waited for.
QString progressText(const JobProgress &progress);

// "; 31,641 of ~100,000 items read", of all that was read since the table was opened; empty where
// the store does not count.
QString reachText(const OpenedTable &table);

// The leave to change the table. An error too where the file of saved connections cannot be read:
// then nobody knows whether others depend on the store.
Result<WritePermit> permitFor(const KeysRequest &request, const OpenedTable &table);

// Prints `undone`, and the command with --yes that does what was only described this time.
void printHowToConfirm(const KeysRequest &request, const StoreUrl &store, const QString &undone);

struct ChangeRun {
    JobSummary summary;
    bool wasInterrupted = false; // by Ctrl-C
    QStringList problems = {}; // of the first rows that were not put
    Result<void> reported = {}; // the error with which no report was written
};

// Runs the change with its progress on standard error; Ctrl-C cancels it. The arguments must
// outlive the task.
[[nodiscard]] QCoro::Task<ChangeRun> runChange(const KeysRequest *request, const OpenedTable *table,
                                               WritePermit permit, WantedChange wanted);

// Says what became of the rows, and how to take it back or to go on.
ExitCode deliverChange(const KeysRequest &request, const OpenedTable &table, const ChangeRun &run);

// Both, where the request's store may be changed, with the report of a purge in between.
[[nodiscard]] QCoro::Task<ExitCode> changeKeys(const KeysRequest *request, const OpenedTable *table,
                                               WantedChange wanted);

// As --trash-limit says, if it does.
Result<void> setTrashLimit(const KeysRequest &request);

// The user's own.
Trash userTrash();
ChangeHistory changeHistory();

// The open table in the form in which it is recorded.
RecordedTable recordedTable(const OpenedTable &table);

} // namespace onecake
