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

// The rows of a page weigh little more than this together, in bytes, or are one row.
inline constexpr qint64 pageWeightMax = 32'000'000;

// Reads a page. An interrupted page has the rows read so far. The interrupt must be set on `file`.
Result<RowPage> readPage(UntrustedSqliteConnection &file, const SqlTable &table,
                         const PageRequest &request);

// Counts matching rows; if interrupted, returns the count so far. The interrupt must be set on
// `file`.
Result<RowCount> countRows(UntrustedSqliteConnection &file, const SqlTable &table,
                           const RowFilter &filter);

} // namespace onecake
