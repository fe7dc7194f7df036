// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Opens a store's file, or makes it. What it holds is judged by its header, and what is not ours is
// refused, before anything in it is changed; then numbered migrations bring it to the schema that
// this version knows.
#pragma once

#include "core/store/sqlite/sqlite_connection.h"
#include "core/store/store_report.h"

#include <memory>

namespace onecake {

// Marks the file as ours (PRAGMA application_id): "Cake" in ASCII.
inline constexpr int sqliteApplicationId = 0x43616b65;

// The schema that the newest migration leads to.
int sqliteSchemaVersion();

// The schema version of a OneCake store, 0 for an empty database; an error for anything else.
Result<int> recognisedVersion(const SqliteConnection &connection);

// Runs the missing migrations, all or none.
Result<void> migrate(const SqliteConnection &connection);

struct SqliteOptions {
    bool createsFolder = false;
    Duration busyTimeout{5000}; // how long to wait for other processes that write to the same file
    // The file may not grow beyond this many pages of 4 KB; 0 = as far as the disk goes.
    int pagesMax = 0;
};

Result<std::unique_ptr<SqliteConnection>> openSqliteFile(const QString &file,
                                                         const SqliteOptions &options);

// Looks the file over without changing it. Rows: file, schema, and where it is a store of ours
// integrity, as SQLite's quick_check judges it. Blocks for as long as that reads, which is the
// whole file: not for the thread of a window.
StoreReport checkSqliteFile(const QString &file);

} // namespace onecake
