// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_opening.h"

#include "core/base/invariant.h"
#include "core/base/log.h"
#include "core/base/regular_file.h"
#include "core/base/text/tr.h"
#include "core/store/sqlite/sqlite_connection.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMap>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QStringList migrationFiles()
{
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int numberOf(const QString &migration)
{
    return migration.section(u'_', 0, 0).toInt();
}

QString textOf(const QString &migration)
{
    return QString::fromUtf8(readResource(u":/migrations/"_s + migration));
}

Error foreign(const QString &file, const QString &problem)
{
    return {ErrorCode::StoreUnusable, file, problem,
            tr("Choose another file; this one was not changed")};
}

// The whole number in the only row.
Result<int> number(const SqliteConnection &connection, QStringView sql)
{
    SqliteStatement statement(connection);
    if (const auto prepared = statement.prepare(sql); !prepared)
        return prepared.error();
    const Result<bool> hasRow = statement.run();
    if (!hasRow)
        return hasRow.error();
    ONECAKE_INVARIANT(*hasRow);
    return static_cast<int>(statement.integer(0));
}

// The columns of each table, as text to be compared.
Result<QMap<QString, QStringList>> tablesOf(const SqliteConnection &connection)
{
    SqliteStatement statement(connection);
    const auto prepared = statement.prepare(
        u"SELECT t.name, c.name || ' ' || c.type || ' ' || c.pk FROM sqlite_schema t, "
        "pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' "
        "ORDER BY t.name, c.cid");
    if (!prepared)
        return prepared.error();
    QMap<QString, QStringList> tables;
    Result<bool> hasRow = statement.step();
    for (; hasRow && *hasRow; hasRow = statement.step())
        tables[statement.text(0)].append(statement.text(1));
    if (!hasRow)
        return hasRow.error();
    return tables;
}

// What the migrations make, up to that version.
Result<QMap<QString, QStringList>> tablesOfVersion(int version)
{
    SqliteConnection memory(u":memory:"_s, Duration(0));
    if (const auto opened = memory.open(SqliteAccess::Create); !opened)
        return opened.error();
    for (const QString &migration : migrationFiles()) {
        if (numberOf(migration) > version)
            continue;
        const auto made = memory.run(textOf(migration).toUtf8().constData());
        if (!made)
            return made.error();
    }
    return tablesOf(memory);
}

// A file that says that it is ours may have lost a table, or have another one of that name.
Result<void> checkTables(const SqliteConnection &connection, int version)
{
    const auto expected = tablesOfVersion(version);
    const auto found = tablesOf(connection);
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    for (auto table = expected->begin(); table != expected->end(); ++table) {
        const auto own = found->constFind(table.key());
        if (own == found->constEnd())
            return foreign(connection.file(),
                           tr("the store is of schema version %1, but its table %2 is missing")
                               .arg(version)
                               .arg(table.key()));
        if (*own != *table)
            return foreign(connection.file(),
                           tr("the store is of schema version %1, but its table %2 has other "
                              "columns than that "
                              "version")
                               .arg(version)
                               .arg(table.key()));
    }
    return {};
}

// To be called in a transaction: between two looks another process may make the file a store.
Result<int> judge(const SqliteConnection &connection)
{
    const Result<int> application = number(connection, u"PRAGMA application_id");
    if (!application)
        return application.error();
    Result<int> version = number(connection, u"PRAGMA user_version");
    if (!version)
        return version.error();
    const Result<int> tables = number(connection, u"SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables.error();

    if (*application != 0 && *application != sqliteApplicationId)
        return foreign(connection.file(), tr("the database belongs to another application"));
    if (*application == 0 && (*tables > 0 || *version > 0))
        return foreign(connection.file(), tr("the database holds tables that are not OneCake's"));
    if (*version > sqliteSchemaVersion())
        return Error{ErrorCode::StoreUnusable, connection.file(),
                     tr("the store has schema version %1, written by a newer OneCake; this one "
                        "knows versions up to %2")
                         .arg(*version)
                         .arg(sqliteSchemaVersion()),
                     tr("Update OneCake, or choose another file; this one was not changed")};
    if (*version > 0) {
        if (const auto checked = checkTables(connection, *version); !checked)
            return checked.error();
    }
    return version;
}

Result<void> runMissing(const SqliteConnection &connection)
{
    const Result<int> version =
        judge(connection); // again: another process may have migrated just now
    if (!version)
        return version.error();
    QString script;
    for (const QString &migration : migrationFiles()) {
        if (numberOf(migration) > *version)
            script += textOf(migration);
    }
    script +=
        u"PRAGMA application_id = %1; PRAGMA user_version = %2; COMMIT"_s.arg(sqliteApplicationId)
            .arg(sqliteSchemaVersion());
    return connection.run(script.toUtf8().constData());
}

} // namespace

int sqliteSchemaVersion()
{
    return numberOf(migrationFiles().constLast());
}

Result<int> recognisedVersion(const SqliteConnection &connection)
{
    if (const auto begun = connection.run("BEGIN"); !begun)
        return begun.error();
    Result<int> version = judge(connection);
    (void)connection.run("ROLLBACK");
    return version;
}

Result<void> migrate(const SqliteConnection &connection)
{
    const Result<int> version = recognisedVersion(connection);
    if (!version)
        return version.error();
    if (*version == sqliteSchemaVersion())
        return {};
    if (const auto begun = connection.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    Result<void> done = runMissing(connection);
    if (done)
        qCInfo(logs::sqlite).noquote() << connection.file() << "was migrated from schema version"
                                       << *version << "to" << sqliteSchemaVersion();
    else
        (void)connection.run("ROLLBACK");
    return done;
}

namespace {

Result<void> checkPath(const QString &file, const SqliteOptions &options)
{
    const QFileInfo info(file);
    if (info.isDir())
        return Error{ErrorCode::StoreUnusable, file, tr("this is a folder, expected a file"),
                     tr("Name a file in it, such as %1").arg(QDir(file).filePath(u"onecake.db"_s))};
    // A device would be written to, and a pipe would keep whoever opens it waiting.
    if (info.exists() && !info.isFile())
        return Error{ErrorCode::StoreUnusable, file,
                     tr("this is a device, a pipe or a socket, expected a file"),
                     tr("Name another one")};
    if (info.dir().exists())
        return {};
    const QString folder = info.absolutePath();
    if (!options.createsFolder)
        return Error{ErrorCode::StoreUnusable, file, tr("the folder %1 does not exist").arg(folder),
                     tr("Create it, or name a file in another folder")};
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::StoreUnusable, file,
                     tr("the folder %1 could not be created").arg(folder),
                     tr("Allow writing to the folder above it, or name a file elsewhere")};
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
    Result<void> switched = connection.run("PRAGMA journal_mode = WAL");
    while (!switched && switched.error().code == ErrorCode::StoreUnavailable
           && !deadline.hasExpired()) {
        sqlite3_sleep(pauseMs);
        switched = connection.run("PRAGMA journal_mode = WAL");
    }
    return switched;
}

Result<void> configure(const SqliteConnection &connection, const SqliteOptions &options)
{
    if (const auto switched = switchToLog(connection, options); !switched)
        return switched.error();
    QByteArray pragmas = "PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL;";
    if (options.pagesMax > 0)
        pragmas += "PRAGMA max_page_count = " + QByteArray::number(options.pagesMax);
    return connection.run(pragmas.constData());
}

ReportRow schemaRow(const Result<int> &version)
{
    const QString what = u"schema"_s;
    if (!version)
        return {what, ReportState::Missing, sentence(version.error())};
    if (*version == 0)
        return {what, ReportState::Missing, tr("the database is empty"), true};
    if (*version < sqliteSchemaVersion())
        return {what, ReportState::Ok,
                tr("version %1; it is brought to %2 when the store is opened")
                    .arg(*version)
                    .arg(sqliteSchemaVersion())};
    return {what, ReportState::Ok, tr("version %1").arg(*version)};
}

ReportRow integrityRow(const SqliteConnection &connection)
{
    const QString what = u"integrity"_s;
    SqliteStatement statement(connection);
    if (const auto prepared = statement.prepare(u"PRAGMA quick_check(1)"); !prepared)
        return {what, ReportState::Missing, sentence(prepared.error())};
    const Result<bool> hasRow = statement.run();
    if (!hasRow)
        return {what, ReportState::Missing, sentence(hasRow.error())};
    const QString found = statement.text(0);
    if (found != u"ok")
        return {what, ReportState::Missing, tr("the file is damaged: ") + found};
    return {what, ReportState::Ok, tr("SQLite's quick_check finds nothing wrong")};
}

} // namespace

Result<std::unique_ptr<SqliteConnection>> openSqliteFile(const QString &file,
                                                         const SqliteOptions &options)
{
    if (const auto path = checkPath(file, options); !path)
        return path.error();
    if (const auto content = checkContent(file, options); !content)
        return content.error();
    makePrivateFile(file); // and so are the logs that SQLite makes beside it
    auto connection = std::make_unique<SqliteConnection>(file, options.busyTimeout);
    if (const auto opened = connection->open(SqliteAccess::Create); !opened)
        return opened.error();
    if (const auto configured = configure(*connection, options); !configured)
        return configured.error();
    if (const auto migrated = migrate(*connection); !migrated)
        return migrated.error();
    return connection;
}

StoreReport checkSqliteFile(const QString &file)
{
    StoreReport report;
    const QString what = u"file"_s;
    const QFileInfo info(file);
    if (!info.exists()) {
        report.addMendedByMaking(what, tr("%1 is not there").arg(file));
        return report;
    }
    // A pipe would keep whoever opens it waiting.
    if (!info.isFile()) {
        report.add(what, ReportState::Missing,
                   tr("%1 is a folder or a device, expected a file").arg(file));
        return report;
    }
    SqliteConnection connection(file, SqliteOptions().busyTimeout);
    if (const auto opened = connection.open(SqliteAccess::ReadOnly); !opened) {
        report.add(what, ReportState::Missing, sentence(opened.error()));
        return report;
    }
    const QString size = QLocale::c().formattedDataSize(info.size());
    if (info.isWritable())
        report.add(what, ReportState::Ok, u"%1, %2"_s.arg(file, size));
    else
        report.add(what, ReportState::Missing, tr("%1, %2, may not be written to").arg(file, size));
    const ReportRow schema = schemaRow(recognisedVersion(connection));
    report.rows.push_back(schema);
    if (schema.state == ReportState::Ok)
        report.rows.push_back(integrityRow(connection));
    return report;
}

} // namespace onecake
