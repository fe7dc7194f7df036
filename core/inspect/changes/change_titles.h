// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a change is called in a menu and in the history.
#pragma once

#include "core/inspect/changes/jobs/mend_plan.h"

namespace onecake {

// "12 keys", "1 key".
QString keysInWords(qint64 count);

// "Remove 12 keys", "Put back 1 key".
QString removalTitle(qint64 count);
QString restoreTitle(qint64 count);

// "Release a claim".
QString titleOf(MendKind kind);

} // namespace onecake
