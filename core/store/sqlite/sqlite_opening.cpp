// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_opening.h"

#include "core/store/sqlite/sqlite_schema.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Result<void> checkPath(const QString &file, const SqliteOptions &options)
{
    const QFileInfo info(file);
    if (info.isDir())
        return Error{ErrorCode::StoreUnusable, file, u"this is a folder, expected a file"_s,
                     u"Name a file in it, such as %1"_s.arg(QDir(file).filePath(u"onecake.db"_s))};
    if (info.dir().exists())
        return {};
    const QString folder = info.absolutePath();
    if (!options.createsFolder)
        return Error{ErrorCode::StoreUnusable, file, u"the folder %1 does not exist"_s.arg(folder),
                     u"Create it, or name a file in another folder"_s};
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::StoreUnusable, file,
                     u"the folder %1 could not be created"_s.arg(folder),
                     u"Allow writing to the folder above it, or name a file elsewhere"_s};
    return {};
}

// On a connection of its own that cannot write: even closing a writable one can change a file, by
// moving the log into it.
Result<void> checkContent(const QString &file, const SqliteOptions &options)
{
    const QFileInfo info(file);
    if (!info.exists() || info.size() == 0)
        return {};
    SqliteConnection reader(file, options.busyTimeout);
    if (const auto opened = reader.open(SqliteAccess::ReadOnly); !opened)
        return opened.error();
    const Result<int> version = recognisedVersion(reader);
    if (!version)
        return version.error();
    return {};
}

// Several connections that switch a new file at once are told that it is busy without having
// waited: for this one statement SQLite does not call its busy handler.
Result<void> switchToLog(const SqliteConnection &connection, const SqliteOptions &options)
{
    constexpr int pauseMs = 5;
    const QDeadlineTimer deadline(options.busyTimeout);
    Result<void> switched = connection.run(u"PRAGMA journal_mode = WAL"_s);
    while (!switched && switched.error().code == ErrorCode::StoreUnavailable
           && !deadline.hasExpired()) {
        sqlite3_sleep(pauseMs);
        switched = connection.run(u"PRAGMA journal_mode = WAL"_s);
    }
    return switched;
}

Result<void> configure(const SqliteConnection &connection, const SqliteOptions &options)
{
    if (const auto switched = switchToLog(connection, options); !switched)
        return switched.error();
    QString pragmas = u"PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL;"_s;
    if (options.pagesMax > 0)
        pragmas += u"PRAGMA max_page_count = %1"_s.arg(options.pagesMax);
    return connection.run(pragmas);
}

// SQLite opens a file that it may not write to without a word, and fails only at the first write.
Result<void> checkWritable(const SqliteConnection &connection)
{
    if (sqlite3_db_readonly(connection.handle(), "main") == 0)
        return {};
    return connection.error(SQLITE_READONLY, SqlStage::BeforeCommit);
}

} // namespace

Result<std::unique_ptr<SqliteConnection>> openSqliteFile(const QString &file,
                                                         const SqliteOptions &options)
{
    if (const auto path = checkPath(file, options); !path)
        return path.error();
    if (const auto content = checkContent(file, options); !content)
        return content.error();
    auto connection = std::make_unique<SqliteConnection>(file, options.busyTimeout);
    if (const auto opened = connection->open(SqliteAccess::ReadWrite); !opened)
        return opened.error();
    if (const auto writable = checkWritable(*connection); !writable)
        return writable.error();
    if (const auto configured = configure(*connection, options); !configured)
        return configured.error();
    if (const auto migrated = migrate(*connection); !migrated)
        return migrated.error();
    return connection;
}

} // namespace onecake
