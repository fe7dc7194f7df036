// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finishes what an interrupted writer left beside a SQLite file: a rollback journal, or a log that
// could not be worked in. SQLite itself does it when it opens the file for writing.
#pragma once

#include "core/base/result.h"

#include <QCoroTask>

namespace onecake {

// Whether the file can be read as it is; otherwise why not. Changes nothing.
Result<void> checkReadable(const QString &file);

// Brings the file to the last state that was committed. Returns what was done, a sentence; empty if
// there was nothing to do. A journal that names another file is refused, because SQLite would read
// that file, and could remove it. Blocks: not for the thread of a window.
Result<QString> recoverSqliteFile(const QString &file);

// As recoverSqliteFile(), in a thread of its own.
[[nodiscard]] QCoro::Task<Result<QString>> recoverSqliteFileAside(QString file);

} // namespace onecake
