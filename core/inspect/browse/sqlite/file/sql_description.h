// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Asks SQLite itself what a file's tables are: what sqlite_schema says of them may be a lie.
#pragma once

#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"

namespace onecake {

// Its tables with rows of their own: no views, no virtual tables and what belongs to them.
Result<QStringList> tablesIn(UntrustedSqliteConnection &file);

// Refuses what is no such table.
Result<SqlTable> describeTable(UntrustedSqliteConnection &file, const QString &name);

// The whole number that the PRAGMA of that name answers.
Result<qint64> numberOf(const UntrustedSqliteConnection &file, QStringView name);

// Rises whenever a schema is changed.
Result<qint64> schemaVersionOf(const UntrustedSqliteConnection &file);

} // namespace onecake
