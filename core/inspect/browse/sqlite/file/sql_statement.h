// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One statement on a file that is browsed.
#pragma once

#include "core/inspect/browse/sqlite/file/sql_part.h"
#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"

namespace onecake {

enum class SqlStep {
    Row,
    Done,
    Interrupted, // by what was set
    TooBig // a value of the row is larger than the connection's limit
};

class SqlStatement final : public SqliteStatement
{
public:
    explicit SqlStatement(const UntrustedSqliteConnection &file)
        : SqliteStatement(file)
    {}

    // With the values of the part; bind() gives it others in the same places.
    Result<void> prepare(const SqlPart &part);

    // After Done, Interrupted and TooBig it is reset, and can be run again.
    Result<SqlStep> step();
};

} // namespace onecake
