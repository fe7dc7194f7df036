// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tables of frameworks that no layout knows: which one is meant, and what may stand where.

#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/matching/query_filter.h"
#include "core/inspect/records/field_mapping_json.h"
#include "tests/support/rows/browsed_table.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

struct Schema {
    const char *name;
    QString sql;
    QString table;
    QString key;
    QString scope; // joined by blanks
    QString status; // "attribute word=meaning …", with other= and absent=
    QString times; // "created=attribute:unit …"
    QString others; // "result=attribute …"
};

QString wordsOf(const StatusSource &status)
{
    QStringList words{status.attribute};
    for (const StatusWord &word : status.words)
        words.append(word.word + u'=' + nameOf(word.meaning));
    if (status.other)
        words.append(u"other="_s + nameOf(*status.other));
    if (status.absent)
        words.append(u"absent="_s + nameOf(*status.absent));
    return words.join(u' ');
}

QString timesOf(const FieldMapping &fields)
{
    QStringList words;
    for (const RowField field : timeFields) {
        const auto time = fields.times.constFind(field);
        if (time == fields.times.constEnd())
            continue;
        words.append(nameOf(field) + u'=' + time->attribute
                     + (time->plusAttribute.isEmpty() ? QString() : u'+' + time->plusAttribute)
                     + u':' + nameOf(time->unit));
    }
    return words.join(u' ');
}

QString othersOf(const FieldMapping &fields)
{
    QStringList words;
    if (!fields.result.attribute.isEmpty())
        words.append(u"result="_s + fields.result.attribute);
    for (const RowField field : plainFields) {
        if (fields.plain.contains(field))
            words.append(nameOf(field) + u'=' + fields.plain.value(field));
    }
    return words.join(u' ');
}

const QString hashA = u"9d0e1b2c3d4e5f60718293a4b5c6d7e89d0e1b2c3d4e5f60718293a4b5c6d7e8"_s;

std::vector<Schema> applicationSchemas()
{
    return {
        {"Rails",
         u"CREATE TABLE schema_migrations (version varchar NOT NULL PRIMARY KEY);"
         "CREATE TABLE ar_internal_metadata (key varchar NOT NULL PRIMARY KEY, value varchar,"
         " created_at datetime NOT NULL, updated_at datetime NOT NULL);"
         "CREATE TABLE idempotency_keys (id integer PRIMARY KEY AUTOINCREMENT NOT NULL,"
         " key varchar NOT NULL, request_fingerprint varchar NOT NULL, response_status integer,"
         " response_body json, locked_at datetime(6), created_at datetime(6) NOT NULL,"
         " updated_at datetime(6) NOT NULL);"
         "CREATE UNIQUE INDEX ik ON idempotency_keys (key);"
         "INSERT INTO idempotency_keys (key, request_fingerprint, response_status, response_body,"
         " locked_at, created_at, updated_at) VALUES"
         " ('o-1', '%1', 201, '{\"a\": 1}', NULL, '2026-11-20 09:15:56.123456', '2026-11-20 "
         "09:15:57.1'),"
         " ('o-2', '%1', NULL, NULL, '2026-11-20 09:16:56.1', '2026-11-20 09:16:56.1', '2026-11-20 "
         "09:16:56.1');"_s.arg(hashA),
         u"idempotency_keys"_s,
         u"key"_s,
         {},
         u"response_status other=completed absent=in-progress"_s,
         u"created=created_at:sqlite-timestamp updated=updated_at:sqlite-timestamp"_s,
         u"result=response_body result_code=response_status fingerprint=request_fingerprint"_s},
        {"Django",
         u"CREATE TABLE django_migrations (id integer PRIMARY KEY, app text, name text);"
         "CREATE TABLE core_idempotencykey (id bigint NOT NULL PRIMARY KEY, scope varchar(64) NOT "
         "NULL, \"key\" varchar(128) NOT NULL, status varchar(16) NOT NULL, response_code integer "
         "NULL, response_json text NULL, created_at datetime NOT NULL, expires_at datetime NULL);"
         "CREATE UNIQUE INDEX uq ON core_idempotencykey (scope, \"key\");"
         "INSERT INTO core_idempotencykey VALUES"
         " (1, 'refunds', 'o-1', 'done', 200, '{\"o\": 1}', '2026-11-20 16:35:56', '2026-11-21 "
         "16:35:56'),"
         " (2, 'orders', 'o-1', 'in_progress', NULL, NULL, '2026-11-20 16:35:56', NULL),"
         " (3, 'orders', 'o-3', 'failed', NULL, NULL, '2026-11-20 16:35:56', NULL);"_s,
         u"core_idempotencykey"_s, u"key"_s, u"scope"_s,
         u"status done=completed failed=failed in_progress=in-progress"_s,
         u"created=created_at:sqlite-timestamp expiry=expires_at:sqlite-timestamp"_s,
         u"result=response_json result_code=response_code"_s},
        {"Laravel",
         u"CREATE TABLE cache (\"key\" varchar NOT NULL PRIMARY KEY, value text NOT NULL, "
         "expiration integer NOT NULL);"
         "INSERT INTO cache VALUES ('laravel_cache_x', 'O:8:\"stdClass\"', 1795973756);"
         "CREATE TABLE idempotency_keys (id integer PRIMARY KEY AUTOINCREMENT NOT NULL, \"key\" "
         "varchar NOT NULL, method varchar NOT NULL, route varchar NOT NULL, payload_hash varchar, "
         "response text, status_code integer, locked_until datetime, created_at datetime, "
         "updated_at datetime);"
         "CREATE UNIQUE INDEX u ON idempotency_keys (\"key\", method, route);"
         "INSERT INTO idempotency_keys VALUES"
         " (1, 'o-1', 'POST', '/o', '%1', '{\"o\": 1}', 201, NULL, '2026-11-20 14:52:36', "
         "'2026-11-20 14:52:36'),"
         " (2, 'o-2', 'POST', '/o', '%1', NULL, NULL, '2026-11-20 14:53:36', '2026-11-20 "
         "14:52:36', "
         "'2026-11-20 14:52:36');"_s.arg(hashA),
         u"idempotency_keys"_s, u"key"_s, u"method route"_s,
         u"status_code other=completed absent=in-progress"_s,
         u"created=created_at:sqlite-timestamp updated=updated_at:sqlite-timestamp "
         "lease=locked_until:sqlite-timestamp"_s,
         u"result=response result_code=status_code fingerprint=payload_hash"_s},
        {"Prisma",
         u"CREATE TABLE \"User\" (id TEXT NOT NULL PRIMARY KEY, email TEXT);"
         "CREATE TABLE \"IdempotencyKey\" (id TEXT NOT NULL PRIMARY KEY, \"key\" TEXT NOT NULL, "
         "\"userId\" TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'PENDING', response TEXT, "
         "\"createdAt\" DATETIME NOT NULL, \"expiresAt\" DATETIME NOT NULL);"
         "CREATE UNIQUE INDEX u ON \"IdempotencyKey\" (\"userId\", \"key\");"
         "INSERT INTO \"IdempotencyKey\" VALUES"
         " ('c1', 'o-1', 'u1', 'SUCCESS', '{\"o\": 1}', 1795963956000, 1795968356000),"
         " ('c2', 'o-2', 'u1', 'ERROR', NULL, 1795963956000, 1795968356000);"_s,
         u"IdempotencyKey"_s, u"key"_s, u"userId"_s,
         u"status ERROR=failed PENDING=in-progress SUCCESS=completed"_s,
         u"created=createdAt:ms expiry=expiresAt:ms"_s, u"result=response"_s},
        {"states as numbers, time to live beside the time",
         u"CREATE TABLE idem (k TEXT PRIMARY KEY, state INTEGER NOT NULL DEFAULT 0, resp BLOB, "
         "ts INTEGER NOT NULL, ttl_sec INTEGER NOT NULL) WITHOUT ROWID;"
         "INSERT INTO idem VALUES ('o-1', 1, x'7b7d', 1795967556, 3600),"
         " ('o-2', 0, NULL, 1795967556, 3600);"_s,
         u"idem"_s,
         u"k"_s,
         {},
         u"state 0=in-progress 1=completed"_s,
         u"created=ts:s expiry=ts+ttl_sec:s"_s,
         u"result=resp"_s},
        {"words that only the CHECK names",
         u"CREATE TABLE idempotency_records (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, "
         "status TEXT NOT NULL CHECK (status IN ('processing','complete')), response_status "
         "INTEGER, response_headers TEXT, response_body TEXT, expires_at INTEGER NOT NULL);"_s,
         u"idempotency_records"_s,
         u"key"_s,
         {},
         u"status complete=completed processing=in-progress"_s,
         u"expiry=expires_at:auto"_s,
         u"result=response_body result_code=response_status fingerprint=fingerprint"_s},
    };
}

std::vector<Schema> frameworkSchemas()
{
    return {
        {"Spring",
         u"CREATE TABLE idempotency_record (id BIGINT PRIMARY KEY, idempotency_key VARCHAR(255) "
         "NOT NULL UNIQUE, http_method VARCHAR(8), request_uri VARCHAR(255), request_hash CHAR(64),"
         " status VARCHAR(20) NOT NULL, response_status INT, response_body CLOB, created_at "
         "TIMESTAMP, expires_at TIMESTAMP);"
         "INSERT INTO idempotency_record VALUES"
         " (1, 'a', 'POST', '/o', '%1', 'COMPLETED', 201, '{}', '2026-11-20T10:00:00Z', "
         "'2026-11-21T10:00:00Z'),"
         " (2, 'b', 'POST', '/o', '%1', 'IN_PROGRESS', NULL, NULL, '2026-11-20T10:00:00Z', "
         "'2026-11-21T10:00:00Z');"_s.arg(hashA),
         u"idempotency_record"_s,
         u"idempotency_key"_s,
         {},
         u"status COMPLETED=completed IN_PROGRESS=in-progress"_s,
         u"created=created_at:iso expiry=expires_at:iso"_s,
         u"result=response_body result_code=response_status fingerprint=request_hash"_s},
        {"Sequelize",
         u"CREATE TABLE IdempotencyKeys (id INTEGER PRIMARY KEY AUTOINCREMENT, idempotencyKey "
         "VARCHAR(255) NOT NULL UNIQUE, requestHash VARCHAR(64), responseStatus INTEGER, "
         "responseBody JSON, lockedAt DATETIME, createdAt DATETIME NOT NULL, updatedAt DATETIME "
         "NOT "
         "NULL);"
         "INSERT INTO IdempotencyKeys VALUES (1, 'a', '%1', 200, '{}', NULL, '2026-11-20 "
         "10:00:00.000 +00:00', '2026-11-20 10:00:01.000 +00:00'),"
         " (2, 'b', '%1', NULL, NULL, '2026-11-20 10:00:00.000 +00:00', '2026-11-20 10:00:00.000 "
         "+00:00', '2026-11-20 10:00:00.000 +00:00');"_s.arg(hashA),
         u"IdempotencyKeys"_s,
         u"idempotencyKey"_s,
         {},
         u"responseStatus other=completed absent=in-progress"_s,
         u"created=createdAt:sqlite-timestamp updated=updatedAt:sqlite-timestamp"_s,
         u"result=responseBody result_code=responseStatus fingerprint=requestHash"_s},
        {"Entity Framework with GUIDs",
         u"CREATE TABLE __EFMigrationsHistory (MigrationId TEXT PRIMARY KEY, ProductVersion TEXT);"
         "CREATE TABLE ProcessedRequests (Id TEXT NOT NULL PRIMARY KEY, Name TEXT NOT NULL, "
         "CreatedOnUtc TEXT NOT NULL, ProcessedOnUtc TEXT NULL, ResponseBody TEXT NULL);"
         "INSERT INTO ProcessedRequests VALUES"
         " ('3F2504E0-4F89-11D3-9A0C-0305E82C3301', 'PlaceOrder', '2026-11-20 10:00:00.1234567', "
         "'2026-11-20 10:00:01', '{}'),"
         " ('3F2504E0-4F89-11D3-9A0C-0305E82C3302', 'PlaceOrder', '2026-11-20 10:00:00.1234567', "
         "NULL, NULL);"_s,
         u"ProcessedRequests"_s,
         u"Id"_s,
         {},
         u"ProcessedOnUtc other=completed absent=in-progress"_s,
         u"created=CreatedOnUtc:sqlite-timestamp completed=ProcessedOnUtc:sqlite-timestamp"_s,
         u"result=ResponseBody"_s},
        {"yes or no",
         u"CREATE TABLE request_dedup (tenant_id INTEGER NOT NULL, request_key TEXT NOT NULL, "
         "completed BOOLEAN NOT NULL, response TEXT, inserted_at TEXT NOT NULL, PRIMARY KEY "
         "(tenant_id, request_key));"
         "INSERT INTO request_dedup VALUES (7, 'a', 1, '{}', '2026-11-20T10:00:00'),"
         " (7, 'b', 0, NULL, '2026-11-20T10:00:00');"_s,
         u"request_dedup"_s, u"request_key"_s, u"tenant_id"_s,
         u"completed 0=in-progress 1=completed"_s, u"created=inserted_at:iso"_s,
         u"result=response"_s},
        {"JSON in a column",
         u"CREATE TABLE idempotency (key TEXT PRIMARY KEY, data TEXT NOT NULL, created_at TEXT, "
         "expires_at TEXT);"
         "INSERT INTO idempotency VALUES"
         " ('a', '{\"status\":\"COMPLETE\",\"fingerPrint\":\"x\",\"response\":{\"body\":\"{}\"}}', "
         "'2026-11-20 10:00:00', '2026-11-21 10:00:00'),"
         " ('b', '{\"status\":\"IN_PROGRESS\",\"fingerPrint\":\"x\"}', '2026-11-20 10:00:00', "
         "'2026-11-21 10:00:00');"_s,
         u"idempotency"_s,
         u"key"_s,
         {},
         u"data.status COMPLETE=completed IN_PROGRESS=in-progress"_s,
         u"created=created_at:sqlite-timestamp expiry=expires_at:sqlite-timestamp"_s,
         u"result=data.response fingerprint=data.fingerPrint"_s},
        {"a number of HTTP called status",
         u"CREATE TABLE idempotent_requests (idempotency_key TEXT PRIMARY KEY, status INTEGER, "
         u"body "
         "TEXT, created INTEGER);"
         "INSERT INTO idempotent_requests VALUES ('a', 201, '{}', 1795967556), ('b', NULL, NULL, "
         "1795967556);"_s,
         u"idempotent_requests"_s,
         u"idempotency_key"_s,
         {},
         u"status other=completed absent=in-progress"_s,
         u"created=created:s"_s,
         u"result=body result_code=status"_s},
        {"nothing but a row",
         u"CREATE TABLE processed_messages (message_id TEXT PRIMARY KEY, received_at INTEGER);"
         "INSERT INTO processed_messages VALUES ('m-1', 1795967556000);"_s,
         u"processed_messages"_s,
         u"message_id"_s,
         {},
         u"message_id other=completed"_s,
         u"created=received_at:ms"_s,
         {}},
    };
}

} // namespace

class TestUnclearStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aMappingIsProposedForEachSchema_data();
    void aMappingIsProposedForEachSchema();
    void whatIsProposedIsReadAndCounted();
    void severalKnownTablesAreToBeChosenFrom();
    void aMappingFindsItsTable();
    void aMappingOfAnotherTableIsRefusedByItsField();
    void timesAreReadInTheZoneThatAMappingNames();
    void theErrorNamesTheCommandThatWritesAMapping();

private:
    [[nodiscard]] QString make(const QString &sql) const
    {
        const QString path = m_folder->filePath(u"table.db"_s);
        StoreFile(path).run(sql);
        return path;
    }
    [[nodiscard]] static LookedInto look(const QString &file, const TableChoice &choice = {})
    {
        StoreUrl store;
        store.kind = StoreKind::Sqlite;
        store.file = file;
        auto looked = await(lookInto(store, choice, StoreServices::ofThisProcess()));
        if (!looked)
            qFatal("%s", qPrintable(sentence(looked.error())));
        return *std::move(looked);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUnclearStores::aMappingIsProposedForEachSchema_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("isFramework");
    for (const bool isFramework : {false, true}) {
        const auto all = isFramework ? frameworkSchemas() : applicationSchemas();
        for (int place = 0; place < static_cast<int>(all.size()); ++place)
            QTest::newRow(all.at(static_cast<std::size_t>(place)).name) << place << isFramework;
    }
}

void TestUnclearStores::aMappingIsProposedForEachSchema()
{
    QFETCH(int, place);
    QFETCH(bool, isFramework);
    const Schema schema =
        (isFramework ? frameworkSchemas() : applicationSchemas())[static_cast<std::size_t>(place)];
    const LookedInto looked = look(make(schema.sql));
    const auto *unclear = std::get_if<UnclearStore>(&looked);
    QVERIFY(unclear != nullptr);
    QVERIFY(unclear->isTableClear);
    QCOMPARE(unclear->shape.table, schema.table);
    const FieldMapping &fields = unclear->start.fields;
    QCOMPARE(fields.key, schema.key);
    QCOMPARE(fields.scope.attributes.join(u' '), schema.scope);
    QCOMPARE(wordsOf(fields.status), schema.status);
    QCOMPARE(timesOf(fields), schema.times);
    QCOMPARE(othersOf(fields), schema.others);
    for (const FieldGuess &guess : unclear->proposal.guesses)
        QVERIFY(!guess.ground.isEmpty());
    QVERIFY(problemsOf(fields).empty());
    const Result<SavedMapping> again = savedMappingFrom(u"it"_s, toText(unclear->start));
    QVERIFY2(again, qPrintable(again ? QString() : sentence(again.error())));
    QCOMPARE(*again, unclear->start);
}

void TestUnclearStores::whatIsProposedIsReadAndCounted()
{
    const std::vector<std::pair<const char *, std::pair<int, int>>> counts{
        {"Rails", {1, 1}}, {"yes or no", {1, 1}}, {"JSON in a column", {1, 1}}};
    std::vector<Schema> all = applicationSchemas();
    const std::vector<Schema> others = frameworkSchemas();
    all.insert(all.end(), others.begin(), others.end());
    for (const auto &[name, expected] : counts) {
        const auto schema = std::find_if(all.begin(), all.end(), [name = name](const Schema &each) {
            return qstrcmp(each.name, name) == 0;
        });
        init();
        const QString file = make(schema->sql);
        const LookedInto unclear = look(file);
        TableChoice choice;
        choice.mapping = std::get<UnclearStore>(unclear).start;
        choice.mapping->fields.times.remove(RowField::Expiry);
        const LookedInto opened = look(file, choice);
        const auto &table = std::get<OpenedTable>(opened);
        const auto countOf = [&table](const QString &line) {
            RowFilter filter = filterFor(parseQuery(line).query, table.reader, SystemClock().now());
            return static_cast<int>(must(await(table.browser->count(filter, {}))).count);
        };
        QCOMPARE(countOf(u"status:completed"_s), expected.first);
        QCOMPARE(countOf(u"status:in-progress"_s), expected.second);
    }
}

void TestUnclearStores::severalKnownTablesAreToBeChosenFrom()
{
    const QString columns = u"(key TEXT, type TEXT, client TEXT, created_at TEXT, last_run_at TEXT,"
                            " completed_at TEXT, result BLOB, result_type TEXT)"_s;
    const QString file =
        make(u"CREATE TABLE one "_s + columns + u"; CREATE TABLE two "_s + columns + u';');
    const LookedInto looked = look(file);
    const auto *unclear = std::get_if<UnclearStore>(&looked);
    QVERIFY(unclear != nullptr);
    QVERIFY(!unclear->isTableClear);
    QCOMPARE(unclear->tables.size(), std::size_t(2));
    QVERIFY(!unclear->tables.front().layout.isEmpty());
    QCOMPARE(unclear->tables.front().rows->count, 0);
    const QString error = sentence(errorOf(*unclear));
    QVERIFY2(error.contains(u"one ("_s) && error.contains(u"two ("_s)
                 && error.contains(u"--table"_s),
             qPrintable(error));
    TableChoice choice;
    choice.table = u"two"_s;
    const LookedInto chosen = look(file, choice);
    QCOMPARE(std::get<OpenedTable>(chosen).browser->shape().table, u"two"_s);
}

void TestUnclearStores::aMappingFindsItsTable()
{
    const QString file = make(u"CREATE TABLE a (x TEXT); CREATE TABLE b (k TEXT, s TEXT);"_s);
    TableChoice choice;
    choice.mapping = SavedMapping();
    choice.mapping->fields.key = u"k"_s;
    choice.mapping->fields.status = {u"s"_s, {}, RecordStatus::Completed, {}};
    const LookedInto opened = look(file, choice);
    QCOMPARE(std::get<OpenedTable>(opened).browser->shape().table, u"b"_s);
}

void TestUnclearStores::aMappingOfAnotherTableIsRefusedByItsField()
{
    StoreUrl store;
    store.kind = StoreKind::Sqlite;
    store.file = make(u"CREATE TABLE b (k TEXT, s TEXT);"_s);
    TableChoice choice;
    choice.mapping = SavedMapping();
    choice.mapping->fields.key = u"kye"_s;
    choice.mapping->fields.status = {u"s"_s, {}, RecordStatus::Completed, {}};
    const auto looked = await(lookInto(store, choice, StoreServices::ofThisProcess()));
    QVERIFY(!looked);
    const QString error = sentence(looked.error());
    QVERIFY2(error.contains(u"$.fields.key"_s) && error.contains(u"kye"_s)
                 && error.contains(u"k, s"_s),
             qPrintable(error));
}

void TestUnclearStores::timesAreReadInTheZoneThatAMappingNames()
{
    const QString file = make(u"CREATE TABLE b (k TEXT, s TEXT, c TEXT);"
                              "INSERT INTO b VALUES ('a', 'done', '2026-07-01 12:00:00');"_s);
    TableChoice choice;
    choice.mapping = SavedMapping();
    choice.mapping->fields.key = u"k"_s;
    choice.mapping->fields.status = {u"s"_s, {}, RecordStatus::Completed, {}};
    choice.mapping->fields.times.insert(RowField::Created,
                                        {.attribute = u"c"_s, .zone = u"Europe/Berlin"_s});
    const LookedInto opened = look(file, choice);
    const auto &table = std::get<OpenedTable>(opened);
    const RowPage page = must(await(table.browser->page({})));
    const DecodedRecord row = table.reader.read(page.rows.front().item);
    QCOMPARE(toEpochMs(*row.createdAt), 1'782'900'000'000);
}

void TestUnclearStores::theErrorNamesTheCommandThatWritesAMapping()
{
    StoreUrl store;
    store.kind = StoreKind::Sqlite;
    store.file = make(applicationSchemas().front().sql);
    const auto opened = await(openTable(store, {}, StoreServices::ofThisProcess()));
    QVERIFY(!opened);
    const QString error = sentence(opened.error());
    QVERIFY2(error.contains(u"request_fingerprint"_s), qPrintable(error));
    QVERIFY(error.contains(u"onecake keys mapping propose"_s));
    QVERIFY(error.contains(u"--table idempotency_keys"_s));
}

ONECAKE_TEST(TestUnclearStores)
#include "tst_unclear_stores.moc"
