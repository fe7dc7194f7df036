// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Opens a store's file, or makes it, and refuses what is not ours before anything in it is changed;
// or only looks it over.
#pragma once

#include "core/store/sqlite/sqlite_connection.h"
#include "core/store/store_report.h"

#include <memory>

namespace onecake {

struct SqliteOptions {
    bool createsFolder = false;
    Duration busyTimeout{5000}; // how long to wait for other processes that write to the same file
    int pagesMax =
        0; // the file may not grow beyond this many pages of 4 KB; 0 = as far as the disk goes
};

Result<std::unique_ptr<SqliteConnection>> openSqliteFile(const QString &file,
                                                         const SqliteOptions &options);

// Looks the file over without changing it. Rows: file, schema, and where it is a store of ours
// integrity, as SQLite's quick_check judges it. Blocks for as long as that reads, which is the
// whole file: not for the thread of a window.
StoreReport checkSqliteFile(const QString &file);

} // namespace onecake
