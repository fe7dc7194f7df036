// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Counts the rows of a table.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"

namespace onecake {

// What is interrupted is answered with the rows there were. The interrupt must be set at the file.
Result<RowCount> countRows(UntrustedSqliteConnection &file, const SqlTable &table,
                           const RowFilter &filter);

} // namespace onecake
