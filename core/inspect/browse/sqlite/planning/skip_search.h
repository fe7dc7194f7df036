// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds a key without its scope if the only index begins with the scope: searches one scope after
// the other, instead of one row after the other.
#pragma once

#include "core/inspect/browse/sqlite/file/sql_fragment.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

// Returns the condition that names the rows, as they are in the snapshot being read. It is empty if
// another index serves better or none does, if there are so many scopes or such rows that reading
// one row after the other is faster, and if it was interrupted.
Result<SqlFragment> skipSearch(const UntrustedSqliteConnection &file, const SqlTable &table,
                               const RowFilter &filter);

} // namespace onecake
