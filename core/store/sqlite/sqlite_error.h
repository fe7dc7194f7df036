// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What SQLite's result codes mean for a caller of the store.
#pragma once

#include "core/base/result.h"

namespace onecake {

// Where the error struck. Before the commit nothing has happened; a commit that breaks down may
// have reached the disk.
enum class SqlStage {
    BeforeCommit,
    Commit
};

// `code` may be extended; `reason` is SQLite's own wording.
Error sqliteError(const QString &file, int code, const QString &reason, SqlStage stage);

} // namespace onecake
