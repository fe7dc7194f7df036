// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One connection to one file, closed with this object. Thread rule: made, used and destroyed in one
// thread.
//
// SQLite's own interface is used because Qt SQL describes every column of a statement anew each
// time it is run, which takes several times as long as reading a record.
#pragma once

#include "core/base/clock.h"
#include "core/store/sqlite/sqlite_error.h"

struct sqlite3;

namespace onecake {

enum class SqliteAccess {
    ReadOnly,
    ReadWrite
};

class SqliteConnection
{
public:
    SqliteConnection(QString file, Duration busyTimeout);
    ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    Result<void> open(SqliteAccess access);

    // Whether a write waits, for at most the busy time-out, while another process writes.
    void setWaiting(bool waits);

    // Runs statements that are not worth preparing; their rows are thrown away.
    Result<void> run(const QString &sql) const;

    [[nodiscard]] Error error(int code, SqlStage stage) const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
    Duration m_busyTimeout;
    sqlite3 *m_handle = nullptr;
};

} // namespace onecake
