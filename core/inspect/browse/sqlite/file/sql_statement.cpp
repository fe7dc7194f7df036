// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/sql_statement.h"

#include <sqlite3.h>

namespace onecake {

Result<void> SqlStatement::prepare(const SqlPart &part)
{
    if (const auto prepared = SqliteStatement::prepare(part.sql); !prepared)
        return prepared;
    bind(part.values);
    return {};
}

Result<SqlStep> SqlStatement::step()
{
    const Result<bool> hasRow = SqliteStatement::step();
    if (hasRow)
        return *hasRow ? SqlStep::Row : SqlStep::Done;
    const int failure = primaryCode(code());
    if (failure == SQLITE_INTERRUPT || (failure == SQLITE_BUSY && connection().isInterrupted()))
        return SqlStep::Interrupted;
    if (failure == SQLITE_TOOBIG)
        return SqlStep::TooBig;
    return hasRow.error();
}

} // namespace onecake
