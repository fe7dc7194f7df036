// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One statement, prepared once and run many times. Values are bound and read by position, exactly
// as they are stored.
#pragma once

#include "core/store/sqlite/sqlite_connection.h"

#include <optional>
#include <variant>
#include <vector>

struct sqlite3_stmt;
struct sqlite3_value;

namespace onecake {

// Marks a QByteArray as text, to distinguish it from bytes.
struct SqlText {
    QByteArray utf8; // or what was stored as if it were UTF-8

    bool operator==(const SqlText &) const = default;
};

// What SQLite stores: a text whose bytes are no UTF-8 stays a text, and a whole number is not the
// floating-point number that equals it.
using SqlValue = std::variant<std::monostate, qint64, double, SqlText, QByteArray>;

SqlValue sqlValueIn(sqlite3_value *value);

class SqliteStatement
{
public:
    explicit SqliteStatement(const SqliteConnection &connection);
    ~SqliteStatement();
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    Result<void> prepare(QStringView sql);

    // Runs up to the first row and returns whether there is one. If there is none, the statement is
    // reset at once. The values must live until it is reset.
    template<typename... Values>
    Result<bool> run(const Values &...values)
    {
        reset(); // an exception may have left it under way
        int position = 0;
        (bind(++position, values), ...);
        return step(SqlStage::BeforeCommit);
    }
    Result<bool> step(SqlStage stage = SqlStage::BeforeCommit);

    // Values that the statement keeps itself, until others are bound.
    void bind(std::vector<SqlValue> values);

    // Call this when no more rows are wanted: a running statement keeps its snapshot of the file,
    // and the connection's next write would fail with SQLITE_BUSY_SNAPSHOT if others have written
    // since.
    void reset();

    // These read the current row.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] SqlValue value(int column) const;

protected:
    [[nodiscard]] const SqliteConnection &connection() const { return m_connection; }
    // SQLite's, of the last step.
    [[nodiscard]] int code() const { return m_code; }

private:
    void bind(int position, qint64 value);
    void bind(int position, double value);
    void bind(int position, const SqlText &text);
    void bind(int position, const QByteArray &bytes);
    void bind(int position, std::monostate null);

    template<typename Value>
    void bind(int position, const std::optional<Value> &value)
    {
        if (value)
            bind(position, *value);
        else
            bind(position, std::monostate());
    }

    const SqliteConnection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    int m_code = 0;
    std::vector<SqlValue> m_values; // SQLite does not copy them
};

} // namespace onecake
