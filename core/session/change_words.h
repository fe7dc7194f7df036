// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What became of a change, in sentences for people: in the window and in the terminal alike.
#pragma once

#include "core/inspect/removal/mend_job.h"
#include "core/inspect/removal/purge_job.h"
#include "core/inspect/removal/restore_job.h"
#include "core/inspect/transfer/transfer_job.h"

namespace onecake {

QString wordsOf(const PurgeSummary &summary);
QString wordsOf(const RestoreSummary &summary);
QString wordsOf(const TransferSummary &summary);
QString wordsOf(const MendAnswer &answer, const QString &done);

// Why work ended before its end, with a blank before it; empty where it did not.
QString endInWords(bool isWhole, const std::optional<Error> &error);

// "12 keys", "1 key".
QString keysInWords(qint64 count);

// What was done, for a menu and for the history: "Remove 12 keys", "Put back 1 key".
QString removalInWords(qint64 count);
QString restoreInWords(qint64 count);

// "4 min 10 s left", to the second or coarser.
QString timeLeftInWords(Duration left);

} // namespace onecake
