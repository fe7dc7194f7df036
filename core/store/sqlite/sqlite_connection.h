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

struct sqlite3;

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

} // namespace onecake
