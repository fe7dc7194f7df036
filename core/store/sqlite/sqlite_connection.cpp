// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_connection.h"

#include "core/base/invariant.h"

#include <QFileInfo>

#include <utility>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Error cannotOpen(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    return {ErrorCode::StoreUnusable, file,
            u"the file cannot be opened or created in the folder %1"_s.arg(folder),
            u"Allow reading and writing there, or name a file elsewhere"_s};
}

Error brokeDown(const QString &file, const QString &reason, SqlStage stage)
{
    if (stage == SqlStage::Commit)
        return {ErrorCode::OutcomeUnknown, file,
                u"writing broke down at the last step (%1)"_s.arg(reason),
                u"Read the key again to see whether it was written"_s};
    return {ErrorCode::StoreUnavailable, file,
            u"the file could not be read or written (%1)"_s.arg(reason),
            u"Check the disk, then try again"_s};
}

int modeOf(SqliteAccess access)
{
    switch (access) {
    case SqliteAccess::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case SqliteAccess::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case SqliteAccess::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    ONECAKE_UNREACHABLE();
}

} // namespace

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

Error sqliteError(const QString &file, int code, const QString &reason, SqlStage stage)
{
    switch (primaryCode(code)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::StoreUnavailable, file, u"the file is locked by another program"_s,
                u"Try again when that program has finished"_s};
    case SQLITE_FULL:
        return {ErrorCode::StoreFull, file, u"there is no room left for the file to grow"_s,
                u"Free space on the disk, or remove keys that are no longer needed"_s};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::StoreUnusable, file, u"the file cannot be written to"_s,
                u"Allow writing to the file and its folder, or choose another file"_s};
    case SQLITE_CANTOPEN:
        return cannotOpen(file);
    case SQLITE_NOTADB:
        return {ErrorCode::StoreUnusable, file, u"the file is not a SQLite database"_s,
                u"Choose another file"_s};
    case SQLITE_CORRUPT:
        return {ErrorCode::StoreUnusable, file, u"the database is damaged"_s,
                u"Restore it from a copy, or choose another file"_s};
    case SQLITE_TOOBIG:
        return {ErrorCode::InvalidInput,
                file,
                u"the record is larger than SQLite can hold (1 GB)"_s,
                {}};
    default:
        return brokeDown(file, reason, stage);
    }
}

SqliteConnection::SqliteConnection(QString file, Duration busyTimeout)
    : m_file(std::move(file))
    , m_busyTimeout(busyTimeout)
{}

SqliteConnection::~SqliteConnection()
{
    close();
}

void SqliteConnection::close()
{
    const int closed = sqlite3_close(std::exchange(m_handle, nullptr));
    ONECAKE_INVARIANT(closed == SQLITE_OK); // otherwise a statement has outlived its connection
}

Result<void> SqliteConnection::open(SqliteAccess access)
{
    return open(m_file, access, 0);
}

Result<void> SqliteConnection::open(const QString &path, SqliteAccess access, int flags)
{
    ONECAKE_INVARIANT(m_handle == nullptr); // opened once
    const int code = sqlite3_open_v2(
        path.toUtf8().constData(), &m_handle,
        modeOf(access) | flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK)
        return error(code, SqlStage::BeforeCommit);
    // SQLite opens a file that it may not write to for reading instead, without a word.
    if (access != SqliteAccess::ReadOnly && sqlite3_db_readonly(m_handle, "main") != 0)
        return error(SQLITE_READONLY, SqlStage::BeforeCommit);
    setWaiting(true);
    return {};
}

void SqliteConnection::setWaiting(bool waits)
{
    ONECAKE_INVARIANT(m_handle != nullptr);
    sqlite3_busy_handler(m_handle, waits ? waitOnce : nullptr, this);
}

// SQLite's own busy handler looks ever more rarely, down to ten times a second, and then hardly
// ever finds the file free where another process writes all the time; and it does not end early.
int SqliteConnection::waitOnce(void *connection, int attempts)
{
    constexpr Duration pause{1};
    const auto *self = static_cast<const SqliteConnection *>(connection);
    if (attempts * pause >= self->m_busyTimeout || self->isInterrupted())
        return 0;
    sqlite3_sleep(static_cast<int>(pause.count()));
    return 1;
}

Result<void> SqliteConnection::run(const char *sql, SqlStage stage) const
{
    ONECAKE_INVARIANT(m_handle != nullptr);
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code, stage);
    return {};
}

QString SqliteConnection::reasonOf(int code) const
{
    return QString::fromUtf8(m_handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(m_handle));
}

Error SqliteConnection::error(int code, SqlStage stage) const
{
    return sqliteError(m_file, code, reasonOf(code), stage);
}

} // namespace onecake
