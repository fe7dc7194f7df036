// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/state_file.h"

#include <QDir>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int knownFormat = 1;
constexpr int busyMaxMs = 10'000; // for another process that writes

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;

// One statement after each blank line. Outcomes are the letters of codeOf(); items are DynamoDB's
// JSON, and where one cannot be read, its row is damaged.
constexpr QStringView schema = uR"(
CREATE TABLE removal (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    store TEXT, table_name TEXT, address TEXT, account TEXT,
    layout TEXT, query TEXT, confirmed INTEGER, expected INTEGER, is_list INTEGER, is_kept INTEGER,
    begun INTEGER DEFAULT 0, -- rows with numbers below this may have been removed
    ended INTEGER, bytes INTEGER DEFAULT 0, problem TEXT DEFAULT '')

CREATE TABLE removed_row (
    removal INTEGER, number INTEGER, id BLOB, item BLOB,
    PRIMARY KEY (removal, number)) WITHOUT ROWID

-- What became of rows that follow each other.
CREATE TABLE settled (
    removal INTEGER, first INTEGER, last INTEGER, outcome TEXT, says TEXT, differences BLOB,
    PRIMARY KEY (removal, first)) WITHOUT ROWID

CREATE TRIGGER drop_rows AFTER DELETE ON removal BEGIN
    DELETE FROM removed_row WHERE removal = old.number;
    DELETE FROM settled WHERE removal = old.number;
END

-- A row that is not settled may have been removed, or was never begun.
CREATE VIEW row_state AS SELECT
    row.removal, row.number, row.id, row.item, head.is_kept,
    settled.outcome IS NOT NULL AS is_settled,
    coalesce(settled.outcome, iif(row.number < head.begun, 'u', '-')) AS outcome, says, differences
FROM removed_row row JOIN removal head ON head.number = row.removal
LEFT JOIN settled ON settled.removal = row.removal AND settled.last >= row.number
    AND settled.first = (SELECT max(first) FROM settled before
        WHERE before.removal = row.removal AND before.first <= row.number)

CREATE TABLE change (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    kind TEXT, store TEXT, table_name TEXT, address TEXT, account TEXT, at INTEGER, says TEXT,
    is_undone INTEGER, removal TEXT, row_id BLOB, before BLOB, after BLOB)
)";

Result<void> makePrivateFolder(const QString &folder)
{
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, ownersFile | QFile::ExeOwner))
        return {};
    return Error{ErrorCode::StoreUnusable, folder, u"the folder for the trash cannot be made"_s,
                 u"Check the permissions of the folder above"_s};
}

QString connectionName()
{
    static std::atomic<int> count = 0;
    return u"onecake-state-%1"_s.arg(++count);
}

} // namespace

StateFile::StateFile(QString path)
    : m_path(std::move(path))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName()))
{}

StateFile::~StateFile()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<StateFile>> StateFile::open(const QString &folder)
{
    if (const Result<void> made = makePrivateFolder(folder); !made)
        return made.error();
    std::unique_ptr<StateFile> state(new StateFile(QDir(folder).filePath(u"state.db"_s)));
    if (const Result<void> opened = state->open(); !opened)
        return opened.error();
    return state;
}

Result<void> StateFile::open()
{
    if (!m_database.isValid())
        return Error{ErrorCode::StoreUnusable, m_path,
                     u"the trash cannot be opened, because Qt's driver for SQLite is missing"_s,
                     u"Install libqt6sql6-sqlite, or its counterpart"_s};
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMaxMs));
    // As long as nothing is in it. SQLite's other files beside it get the same permissions.
    if (!m_database.open())
        return errorOf(m_database.lastError());
    if (!QFile::setPermissions(m_path, ownersFile))
        return Error{ErrorCode::StoreUnusable, m_path, u"it cannot be made its owner's alone"_s,
                     u"Check to whom it belongs"_s};
    const int found = format();
    if (found > knownFormat)
        return Error{ErrorCode::StoreUnusable, m_path,
                     u"a newer version of OneCake made it: its format is %1, known is %2"_s.arg(
                         QString::number(found), QString::number(knownFormat)),
                     u"Use that version"_s};
    // Refused where another process opens it for the first time too: it does the same.
    QSqlQuery(m_database).exec(u"PRAGMA journal_mode = WAL"_s);
    if (found == knownFormat || m_error) {
        const std::optional<Error> failed = takeError();
        return failed ? Result<void>(*failed) : Result<void>();
    }
    return change(Durability::Durable, [this] {
        if (format() == knownFormat) // another process was faster
            return;
        for (const QStringView statement : schema.trimmed().split(u"\n\n"))
            run(statement.toString());
        run(u"PRAGMA user_version = %1"_s.arg(knownFormat));
    });
}

int StateFile::format()
{
    QSqlQuery query = run(u"PRAGMA user_version"_s);
    return next(query) ? query.value(0).toInt() : 0;
}

Result<void> StateFile::change(Durability durability, const std::function<void()> &work)
{
    run(durability == Durability::Durable ? u"PRAGMA synchronous = FULL"_s
                                          : u"PRAGMA synchronous = NORMAL"_s);
    run(u"BEGIN IMMEDIATE"_s);
    if (!m_error)
        work();
    run(u"COMMIT"_s);
    if (const std::optional<Error> failed = takeError()) {
        run(u"ROLLBACK"_s);
        m_error.reset(); // there was nothing to roll back
        return *failed;
    }
    if (const auto hear = committed.load())
        hear(m_database);
    return {};
}

QSqlQuery StateFile::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!m_error && !query.prepare(sql))
        fail(errorOf(query.lastError()));
    return query;
}

void StateFile::run(QSqlQuery &prepared, const QVariantList &values)
{
    for (int place = 0; place < values.size() && !m_error; ++place) {
        // Qt would write what is null as NULL, and to it a text that was never set is.
        QVariant value = values.at(place);
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            value = u""_s;
        else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
            value = ""_ba;
        prepared.bindValue(place, value);
    }
    if (!m_error && !prepared.exec())
        fail(errorOf(prepared.lastError()));
}

QSqlQuery StateFile::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = prepare(sql);
    run(query, values);
    return query;
}

bool StateFile::next(QSqlQuery &query)
{
    if (m_error)
        return false;
    if (query.next())
        return true;
    if (query.lastError().isValid())
        fail(errorOf(query.lastError()));
    return false;
}

void StateFile::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Error StateFile::errorOf(const QSqlError &error) const
{
    constexpr int primaryMask = 0xff;
    const int code = error.nativeErrorCode().toInt() & primaryMask;
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return {ErrorCode::StoreUnavailable, m_path,
                u"the trash is being written by another process"_s, u"Try again"_s};
    return {code == SQLITE_FULL ? ErrorCode::StoreFull : ErrorCode::StoreUnusable, m_path,
            u"the trash cannot be read or written: "_s + error.databaseText(),
            u"Nothing more was removed; check the free space and the permissions"_s};
}

} // namespace onecake
