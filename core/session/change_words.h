// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What became of a change, in sentences for people.
#pragma once

#include "core/inspect/removal/mend_job.h"
#include "core/inspect/removal/purge_job.h"
#include "core/inspect/removal/restore_job.h"

namespace onecake {

QString wordsOf(const PurgeSummary &summary);
QString wordsOf(const RestoreSummary &summary);
QString wordsOf(const MendAnswer &answer, const QString &done);

// "12 keys", "1 key".
QString keysInWords(qint64 count);

// "4 min 10 s left", to the second or coarser.
QString timeLeftInWords(Duration left);

} // namespace onecake
