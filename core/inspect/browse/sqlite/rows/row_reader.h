// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads single rows of a table. A value that is too large to be read from an untrusted file is left
// out of its row.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"

namespace onecake {

// A row as read by a statement, whose columns begin with the id of the row, and from `first` on are
// all columns of the table.
struct ReadRow {
    StoredRow row;
    std::vector<SqlValue> id;
    qint64 weight = 0; // in bytes
};
ReadRow rowAt(const SqlStatement &statement, const SqlTable &table, int first);
// The same where those columns are read, and no others.
ReadRow rowAt(const SqlStatement &statement, const SqlTable &table, int first,
              const std::vector<const SqlColumn *> &columns);

// Returns the columns of a row for SELECT.
QString columnList(const SqlTable &table);

// Returns the condition for one row; an error if the id is not one of this table.
Result<SqlFragment> idCondition(const SqlTable &table, const Item &id);

// The same for the id as it is stored.
SqlFragment exactCondition(const SqlTable &table, const std::vector<SqlValue> &id);

class RowReader
{
public:
    RowReader(const UntrustedSqliteConnection &file, const SqlTable &table);

    // nullopt if there is no such row.
    Result<std::optional<ReadRow>> read(const SqlFragment &condition);

    // Reads by the id as it is stored; fast for many rows.
    Result<std::optional<ReadRow>> readExactly(const std::vector<SqlValue> &id);

private:
    Result<std::optional<ReadRow>> readByColumns(const SqlFragment &condition);
    Result<void> addColumn(const SqlFragment &condition, const SqlColumn &column, ReadRow &read);

    const UntrustedSqliteConnection &m_file;
    const SqlTable &m_table;
    std::unique_ptr<SqlStatement> m_exactly;
};

} // namespace onecake
