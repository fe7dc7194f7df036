// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Opens a store's file, or makes it, and refuses what is not ours before anything in it is changed.
#pragma once

#include "core/store/sqlite/sqlite_connection.h"

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

} // namespace onecake
