// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads pages of a table, and counts its rows.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"
#include "core/inspect/browse/sqlite/planning/paging_order.h"
#include "core/inspect/browse/sqlite/rows/row_reader.h"

namespace onecake {

// Whatever their number, the rows of a page weigh little more than this together, or are one.
inline constexpr qint64 pageWeightMax = 32'000'000;

// A page that is interrupted is answered with the rows there are. The interrupt must be set at the
// file.
Result<RowPage> readPage(UntrustedSqliteConnection &file, const SqlTable &table,
                         const PageRequest &request);

// What is interrupted is answered with the rows there were. The interrupt must be set at the file.
Result<RowCount> countRows(UntrustedSqliteConnection &file, const SqlTable &table,
                           const RowFilter &filter);

} // namespace onecake
