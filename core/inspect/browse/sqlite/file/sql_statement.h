// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One statement on a file that is browsed. Values go in and come out exactly as they are stored.
#pragma once

#include "core/inspect/browse/sqlite/file/browsed_file.h"
#include "core/inspect/browse/sqlite/file/sql_part.h"

struct sqlite3_stmt;

namespace onecake {

enum class SqlStep {
    Row,
    Done,
    Interrupted, // by what was set
    TooBig // a value of the row is larger than the connection's limit
};

class SqlStatement
{
public:
    explicit SqlStatement(const BrowsedFile &file);
    ~SqlStatement();
    Q_DISABLE_COPY_MOVE(SqlStatement)

    Result<void> prepare(const SqlPart &part);

    // Prepared before; for other values in the same places.
    void bind(std::vector<SqlValue> values);

    // After Done, Interrupted and TooBig it is reset, and can be run again.
    Result<SqlStep> step();
    void reset();

    // Of the row that was stepped to.
    [[nodiscard]] SqlValue value(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;

private:
    const BrowsedFile &m_file;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<SqlValue> m_values; // SQLite does not copy them
};

} // namespace onecake
