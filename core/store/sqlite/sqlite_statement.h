// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One statement, prepared once and run many times. Values are bound and read by position; text is
// UTF-8.
#pragma once

#include "core/store/sqlite/sqlite_connection.h"

#include <optional>

struct sqlite3_stmt;

namespace onecake {

// Tells text from bytes, which are both QByteArray.
struct SqlText {
    QByteArray utf8;
};

class SqliteStatement
{
public:
    explicit SqliteStatement(const SqliteConnection &connection);
    ~SqliteStatement();
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    Result<void> prepare(QStringView sql);

    // Runs up to the first row and answers whether there is one. The values must live until the
    // statement is reset, which it is at once if there is no row.
    template<typename... Values>
    Result<bool> run(const Values &...values)
    {
        int position = 0;
        (bind(++position, values), ...);
        return step(SqlStage::BeforeCommit);
    }
    Result<bool> step(SqlStage stage);

    // To be called when no more rows are wanted: a statement that is under way keeps its snapshot
    // of the file, and the connection's next write would fail with SQLITE_BUSY_SNAPSHOT if others
    // have written since.
    void reset();

    // Of the row that was stepped to.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QString text(int column) const;

private:
    void bind(int position, qint64 value);
    void bind(int position, const SqlText &text);
    void bind(int position, const QByteArray &bytes);
    void bindNull(int position);

    template<typename Value>
    void bind(int position, const std::optional<Value> &value)
    {
        if (value)
            bind(position, *value);
        else
            bindNull(position);
    }

    const SqliteConnection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace onecake
