// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Asks SQLite itself what a file's tables are: what sqlite_schema says of them may be a lie.
#pragma once

#include "core/inspect/browse/sqlite/file/browsed_file.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"

namespace onecake {

// Its tables with rows of their own: no views, no virtual tables and what belongs to them.
Result<QStringList> tablesIn(BrowsedFile &file);

// Refuses what is no such table.
Result<SqlTable> describeTable(BrowsedFile &file, const QString &name);

// Rises whenever a schema is changed.
Result<qint64> schemaVersionOf(BrowsedFile &file);

} // namespace onecake
