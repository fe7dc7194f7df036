// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is asked of a SQLite file that is not trusted before one of its tables is chosen, and in the
// background. Each has a thread of its own while it lasts; the tasks resume in the caller's thread,
// which needs an event loop.
#pragma once

#include "core/inspect/browse/key_browser.h"

namespace onecake {

// Its tables with rows of their own, sorted; refuses what is no such file.
[[nodiscard]] QCoro::Task<Result<QStringList>> listSqliteTables(QString file);

enum class SqliteSoundness {
    Sound,
    Damaged,
    Unknown // it was interrupted
};

struct SqliteCheck {
    SqliteSoundness soundness = SqliteSoundness::Unknown;
    QString words; // one sentence, safe to show
};

// SQLite's quick_check, which reads the whole file: seconds for gigabytes.
[[nodiscard]] QCoro::Task<Result<SqliteCheck>> checkSqliteSoundness(QString file,
                                                                    Interrupt interrupt);

} // namespace onecake
