// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What jobs do and what became of them, in words: in the window and in the terminal alike.
#pragma once

#include "core/inspect/changes/jobs/edit_plan.h"
#include "core/inspect/changes/jobs/row_job.h"

namespace onecake {

// What files, reports and scripts call it.
QString nameOf(RowOutcome outcome, JobKind kind);

// "1 key", "12 keys".
QString keysInWords(qint64 count);
// For a menu: "Remove 12 keys", "Put back 12 keys", "Release a claim".
QString removalTitle(qint64 count);
QString restoreTitle(qint64 count);
QString titleOf(EditKind kind);

// Which removals can no longer be taken back, in a sentence; empty if none was dropped.
QString droppedInWords(const QStringList &dropped);

// What became of the rows, in sentences.
QString wordsOf(const JobSummary &summary);
// Also says what was dropped for it, why the change ended early, and why it could not be written
// into the history.
QString endInWords(const JobSummary &summary);

// The time left, rounded to seconds or coarser: "4 min 10 s left".
QString timeLeftInWords(Duration left);

} // namespace onecake
