// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/state_file.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/trash/row_text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QVariant>

#include <algorithm>

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
    return Error{ErrorCode::StoreUnusable, folder, tr("the folder for the trash cannot be made"),
                 tr("Allow writing to the folder above, or free space on ") + diskInWords(folder)};
}

QString connectionName()
{
    static std::atomic<int> count = 0;
    return u"onecake-state-%1"_s.arg(++count);
}

QString remedyFor(const RecordedTable &recorded, const RecordedTable &open)
{
    if (recorded.address.url != open.address.url)
        return tr("Open %1 to write it there").arg(spelledOut(recorded.address.url));
    if (recorded.address.account != open.address.account)
        return tr("Use credentials of account %1 to write it there")
            .arg(spelledOut(recorded.address.account));
    return tr("Open table %1 to write it there").arg(spelledOut(recorded.table));
}

// By the order of RowOutcome. A removal has no row that is present or refused.
constexpr QStringView outcomeCodes = u"rcg  fu-";

QByteArray differencesText(const RowResult &result)
{
    QJsonArray differences;
    for (const AttributeDifference &difference : result.differences)
        differences.append(QJsonObject{{u"attribute"_s, difference.attribute},
                                       {u"then"_s, difference.then},
                                       {u"now"_s, difference.now}});
    return QJsonDocument(differences).toJson(QJsonDocument::Compact);
}

} // namespace

QString existingFolder(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.absolutePath());
    return info.absoluteFilePath();
}

QString diskInWords(const QString &path)
{
    const QStorageInfo disk(existingFolder(path));
    return tr("the disk %1 at %2, with %3 free")
        .arg(spelledOut(QString::fromLocal8Bit(disk.device())), spelledOut(disk.rootPath()),
             sizeText(std::max<qint64>(disk.bytesAvailable(), 0)));
}

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
                     tr("the trash cannot be opened, because Qt's driver for SQLite is missing"),
                     tr("Install libqt6sql6-sqlite, or its counterpart")};
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMaxMs));
    // As long as nothing is in it. SQLite's other files beside it get the same permissions.
    if (!m_database.open())
        return errorOf(m_database.lastError());
    if (!QFile::setPermissions(m_path, ownersFile))
        return Error{ErrorCode::StoreUnusable, m_path,
                     tr("its permissions cannot be restricted to its owner"),
                     tr("Check who owns it")};
    const int found = format();
    if (found > knownFormat)
        return Error{ErrorCode::StoreUnusable, m_path,
                     tr("a newer version of OneCake made it: its format is %1, and this version "
                        "knows up to %2")
                         .arg(QString::number(found), QString::number(knownFormat)),
                     tr("Use the newer version")};
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
                tr("the trash is being written by another process"), tr("Try again")};
    // A disk without room is met by SQLite in more ways than one.
    constexpr qint64 leastRoom = 1'000'000;
    const QStorageInfo disk(existingFolder(m_path));
    if (code == SQLITE_FULL || disk.bytesAvailable() < leastRoom)
        return {ErrorCode::StoreFull, m_path,
                tr("there is no room left for the trash on ") + diskInWords(m_path),
                tr("Nothing more was removed; free space on that disk, then go on")};
    return {ErrorCode::StoreUnusable, m_path,
            tr("the trash cannot be read or written: ") + error.databaseText(),
            tr("Nothing more was removed; allow reading and writing it and its folder")};
}

RecordedTable recordedTable(const QString &store, const KeyBrowser &browser)
{
    return {store, browser.shape().table, browser.address()};
}

bool isSameTable(const RecordedTable &one, const RecordedTable &other)
{
    return isSamePlace(one.address, other.address) && one.table == other.table;
}

Result<void> checkSameTable(const QString &id, const RecordedTable &recorded,
                            const RecordedTable &open)
{
    if (isSameTable(recorded, open))
        return {};
    if (recorded.address.url.isEmpty())
        return Error{ErrorCode::InvalidInput, spelledOut(id),
                     tr("an older version recorded this for %1 without saying where that was, so "
                        "it may not be from %2, which is open")
                         .arg(inWords(recorded), inWords(open)),
                     tr("Nothing was written; undo it by hand")};
    return Error{ErrorCode::InvalidInput, spelledOut(id),
                 tr("this is from %1, and %2 is open, so nothing was written")
                     .arg(inWords(recorded), inWords(open)),
                 remedyFor(recorded, open)};
}

Result<StoreUrl> storeOf(const RecordedTable &recorded)
{
    Result<StoreUrl> named = parseStoreUrl(recorded.store);
    if (!named || recorded.address.url.isEmpty())
        return named;
    Result<StoreUrl> there = parseStoreUrl(recorded.address.url);
    if (!there || there->kind != named->kind)
        return there;
    there->dynamo.profile = named->dynamo.profile;
    there->dynamo.keychain = named->dynamo.keychain;
    there->dynamo.isReadOnly = named->dynamo.isReadOnly;
    return there;
}

QString inWords(const RecordedTable &recorded)
{
    const QString where =
        recorded.address.url.isEmpty() ? spelledOut(recorded.store) : inWords(recorded.address);
    // The address of a table of DynamoDB has its name in it.
    return where.startsWith(u"dynamodb:")
        ? where
        : tr("table %1 of %2").arg(spelledOut(recorded.table), where);
}

void insertInto(QJsonObject &object, const RecordedTable &recorded)
{
    object.insert(u"store"_s, recorded.store);
    object.insert(u"table"_s, recorded.table);
    object.insert(u"address"_s, recorded.address.url);
    if (!recorded.address.account.isEmpty())
        object.insert(u"account"_s, recorded.address.account);
}

QVariantList valuesOf(const RecordedTable &recorded)
{
    return {recorded.store, recorded.table, recorded.address.url, recorded.address.account};
}

RecordedTable recordedTableFrom(const QSqlQuery &query, int firstColumn)
{
    const auto text = [&query, firstColumn](int column) {
        return query.value(firstColumn + column).toString();
    };
    return {text(0), text(1), {text(2), text(3)}};
}

QString codeOf(RowOutcome outcome)
{
    return outcomeCodes.at(static_cast<qsizetype>(outcome));
}

RowOutcome outcomeOf(const QString &code)
{
    const qsizetype place = code.trimmed().isEmpty() ? -1 : outcomeCodes.indexOf(code);
    return valueOfNumber<RowOutcome>(static_cast<int>(place)).value_or(RowOutcome::Unknown);
}

qint64 insertRemoval(StateFile *state, const RemovalHead &head)
{
    return state
        ->run(u"INSERT INTO removal (store, table_name, address, account, id, layout, query, "
              "confirmed, expected, is_list, is_kept) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
              valuesOf(head)
                  + QVariantList{head.id, head.layout, head.query, toEpochMs(head.confirmedAt),
                                 head.total ? QVariant(*head.total) : QVariant(), head.isList,
                                 head.isKept})
        .lastInsertId()
        .toLongLong();
}

qint64 insertRows(StateFile *state, qint64 removal, const std::vector<PlannedRow> &rows)
{
    QSqlQuery insert = state->prepare(u"INSERT INTO removed_row VALUES (?, ?, ?, ?)"_s);
    qint64 bytes = 0;
    for (const PlannedRow &row : rows) {
        QByteArray id;
        QByteArray item;
        appendItem(id, row.row.id);
        appendItem(item, row.row.item);
        bytes += id.size() + item.size();
        state->run(insert, {removal, row.number, id, item});
    }
    state->run(u"UPDATE removal SET bytes = bytes + ? WHERE number = ?"_s, {bytes, removal});
    return bytes;
}

void insertOutcomes(StateFile *state, qint64 removal, const std::vector<SettledRow> &rows)
{
    QSqlQuery insert =
        state->prepare(u"INSERT OR REPLACE INTO settled VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (auto first = rows.begin(); first != rows.end();) {
        const auto isApart = [](const SettledRow &one, const SettledRow &next) {
            return next.number != one.number + 1 || next.result != one.result;
        };
        auto last = std::adjacent_find(first, rows.end(), isApart);
        if (last == rows.end())
            --last;
        state->run(insert,
                   {removal, first->number, last->number, codeOf(first->result.outcome),
                    first->result.says, differencesText(first->result)});
        first = std::next(last);
    }
}

std::optional<StoredRow> rowFrom(const QByteArray &id, const QByteArray &item)
{
    std::optional<Item> readId = readItem(id);
    std::optional<Item> read = readItem(item);
    if (!readId || readId->isEmpty() || !read)
        return std::nullopt;
    return StoredRow{*std::move(readId), *std::move(read)};
}

} // namespace onecake
