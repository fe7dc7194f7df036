// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_schema.h"

#include "core/base/invariant.h"
#include "core/base/log.h"
#include "core/store/sqlite/sqlite_statement.h"

#include <QDir>
#include <QFile>

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
    QFile file(u":/migrations/"_s + migration);
    const bool isOpen = file.open(QIODevice::ReadOnly | QIODevice::Text);
    ONECAKE_INVARIANT(isOpen); // it is part of the program
    return QString::fromUtf8(file.readAll());
}

Error foreign(const QString &file, const QString &problem)
{
    return {ErrorCode::StoreUnusable, file, problem,
            u"Choose another file; this one was not changed"_s};
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
        return foreign(connection.file(), u"the database belongs to another application"_s);
    if (*application == 0 && (*tables > 0 || *version > 0))
        return foreign(connection.file(), u"the database holds tables that are not OneCake's"_s);
    if (*version > sqliteSchemaVersion())
        return Error{
            ErrorCode::StoreUnusable, connection.file(),
            u"the store has schema version %1, written by a newer OneCake; this one knows versions up to %2"_s
                .arg(*version)
                .arg(sqliteSchemaVersion()),
            u"Update OneCake, or choose another file; this one was not changed"_s};
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

} // namespace onecake
