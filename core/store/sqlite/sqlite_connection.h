// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One connection to one file, closed with this object, and what SQLite's result codes mean for
// whoever uses it. Thread rule: used by one thread at a time.
//
// SQLite's own interface is used because Qt SQL describes every column of a statement anew each
// time it is run, which takes several times as long as reading a record.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <optional>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace onecake {

// Which SQLite this is, for a report.
QString sqliteVersion();

enum class SqliteAccess {
    ReadOnly,
    ReadWrite, // the file must be there
    Create // as ReadWrite; the file is made where there is none
};

// Where an error struck. Before the commit nothing has happened; a commit that breaks down may have
// reached the disk.
enum class SqlStage {
    BeforeCommit,
    Commit
};

// A file that cannot be read before the log of an interrupted writer is worked in; says how.
Error needsRecovery(const QString &file);

// `code` may be an extended one; `reason` is SQLite's own text.
Error sqliteError(const QString &file, int code, const QString &reason, SqlStage stage);

// Extended codes carry the primary one in their low byte.
constexpr int primaryCode(int code)
{
    return code & 0xff;
}

class SqliteConnection
{
public:
    // `file` is also how errors name it.
    SqliteConnection(QString file, Duration busyTimeout);
    virtual ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    // A file that may not be written to is refused for writing.
    Result<void> open(SqliteAccess access);

    // Sets whether a write waits, at most for the busy time-out, while another process writes.
    void setWaiting(bool waits);
    // A write that waits gives up when it is.
    [[nodiscard]] virtual bool isInterrupted() const { return false; }
    // Called each time that it looks in vain whether the file is free.
    virtual void hearWait() const {}

    // Runs statements that are not worth preparing, and discards their rows.
    Result<void> run(const char *sql, SqlStage stage = SqlStage::BeforeCommit) const;

    [[nodiscard]] virtual Error error(int code, SqlStage stage) const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &file() const { return m_file; }

protected:
    // `flags` are more of those of sqlite3_open_v2().
    Result<void> open(const QString &path, SqliteAccess access, int flags);
    // For a class that SQLite calls back, before its members go.
    void close();
    // In SQLite's own wording.
    [[nodiscard]] QString reasonOf(int code) const;

private:
    static int waitOnce(void *connection, int attempts);

    QString m_file;
    Duration m_busyTimeout;
    sqlite3 *m_handle = nullptr;
};

// One statement, prepared once and run many times. Values are bound and read by position, exactly
// as they are stored.
//
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
