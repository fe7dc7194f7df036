// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What became of a change, in sentences for people: in the window and in the terminal alike.
#pragma once

#include "core/inspect/changes/change_titles.h"
#include "core/inspect/changes/record_changes.h"
#include "core/inspect/changes/transfer/transfer_job.h"

namespace onecake {

QString wordsOf(const PurgeSummary &summary);
QString wordsOf(const RestoreSummary &summary);
QString wordsOf(const TransferSummary &summary);
QString wordsOf(const RecordEnd &end);
// With why it ended before its end, and why it could not be written into the history.
QString wordsOf(const ChangeEnd &end);

// Why work ended before its end, with a blank before it; empty where it did not.
QString endInWords(bool isWhole, const std::optional<Error> &error);

// "4 min 10 s left", to the second or coarser.
QString timeLeftInWords(Duration left);

} // namespace onecake
