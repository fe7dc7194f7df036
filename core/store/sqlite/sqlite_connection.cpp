// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_connection.h"

#include "core/base/invariant.h"

#include <utility>

#include <sqlite3.h>

namespace onecake {

namespace {

// SQLite's own busy handler looks ever more rarely, down to ten times a second, and then hardly
// ever finds the file free where another process writes all the time.
int waitOnce(void *busyTimeout, int attempts)
{
    constexpr Duration pause{1};
    if (attempts * pause >= *static_cast<const Duration *>(busyTimeout))
        return 0;
    sqlite3_sleep(static_cast<int>(pause.count()));
    return 1;
}

} // namespace

SqliteConnection::SqliteConnection(QString file, Duration busyTimeout)
    : m_file(std::move(file))
    , m_busyTimeout(busyTimeout)
{}

SqliteConnection::~SqliteConnection()
{
    const int closed = sqlite3_close(m_handle);
    ONECAKE_INVARIANT(closed == SQLITE_OK); // otherwise a statement has outlived its connection
}

Result<void> SqliteConnection::open(SqliteAccess access)
{
    ONECAKE_INVARIANT(m_handle == nullptr); // opened once
    const int mode = access == SqliteAccess::ReadOnly ? SQLITE_OPEN_READONLY
                                                      : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(m_file.toUtf8().constData(), &m_handle,
                                     mode | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return error(code, SqlStage::BeforeCommit);
    sqlite3_extended_result_codes(m_handle, 1);
    setWaiting(true);
    return {};
}

void SqliteConnection::setWaiting(bool waits)
{
    ONECAKE_INVARIANT(m_handle != nullptr);
    sqlite3_busy_handler(m_handle, waits ? waitOnce : nullptr, &m_busyTimeout);
}

Result<void> SqliteConnection::run(const QString &sql) const
{
    ONECAKE_INVARIANT(m_handle != nullptr);
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code, SqlStage::BeforeCommit);
    return {};
}

Error SqliteConnection::error(int code, SqlStage stage) const
{
    const char *reason = m_handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(m_handle);
    return sqliteError(m_file, code, QString::fromUtf8(reason), stage);
}

} // namespace onecake
