// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tables of frameworks that no layout knows: which one is meant, and what may stand where.

#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/matching/query_filter.h"
#include "core/inspect/records/field_mapping_json.h"
#include "tests/support/rows/browsed_table.h"

#include <QDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// A file of tests/data/schemas: SQL, and before it what is to be proposed, "-- name: value".
struct Schema {
    QString sql;
    QMap<QString, QString> expected;
};

QDir schemas()
{
    return QDir(QStringLiteral(ONECAKE_SOURCE_DIR) + u"/tests/data/schemas"_s);
}

Schema schemaOf(const QString &name)
{
    QFile file(schemas().filePath(name + u".sql"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no schema %s", qPrintable(name));
    Schema schema{QString::fromUtf8(file.readAll()), {}};
    for (const QString &line : schema.sql.split(u'\n')) {
        if (line.startsWith(u"-- "))
            schema.expected.insert(line.mid(3).section(u':', 0, 0),
                                   line.section(u':', 1).trimmed());
    }
    return schema;
}

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
    QTest::addColumn<QString>("name");
    const QStringList files = schemas().entryList({u"*.sql"_s});
    QVERIFY(files.size() >= 16);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.section(u'.', 0, 0);
}

void TestUnclearStores::aMappingIsProposedForEachSchema()
{
    QFETCH(QString, name);
    const Schema schema = schemaOf(name);
    const LookedInto looked = look(make(schema.sql));
    const auto *unclear = std::get_if<UnclearStore>(&looked);
    QVERIFY(unclear != nullptr);
    QVERIFY(unclear->isTableClear);
    const FieldMapping &fields = unclear->start.fields;
    const QMap<QString, QString> proposed{{u"table"_s, unclear->shape.table},
                                          {u"key"_s, fields.key},
                                          {u"scope"_s, fields.scope.attributes.join(u' ')},
                                          {u"status"_s, wordsOf(fields.status)},
                                          {u"times"_s, timesOf(fields)},
                                          {u"others"_s, othersOf(fields)}};
    for (auto each = proposed.begin(); each != proposed.end(); ++each)
        QCOMPARE(each.value(), schema.expected.value(each.key()));
    for (const FieldGuess &guess : unclear->proposal.guesses)
        QVERIFY(!guess.ground.isEmpty());
    QVERIFY(problemsOf(fields).empty());
    const Result<SavedMapping> again = savedMappingFrom(u"it"_s, toText(unclear->start));
    QVERIFY2(again, qPrintable(again ? QString() : sentence(again.error())));
    QCOMPARE(*again, unclear->start);
}

void TestUnclearStores::whatIsProposedIsReadAndCounted()
{
    for (const QString &name : {u"rails"_s, u"yes-or-no"_s, u"json-in-a-column"_s}) {
        init();
        const QString file = make(schemaOf(name).sql);
        const LookedInto unclear = look(file);
        TableChoice choice;
        choice.mapping = std::get<UnclearStore>(unclear).start;
        choice.mapping->fields.times.remove(RowField::Expiry);
        const LookedInto opened = look(file, choice);
        const auto &table = std::get<OpenedTable>(opened);
        for (const QString &line : {u"status:completed"_s, u"status:in-progress"_s}) {
            RowFilter filter = filterFor(parseQuery(line).query, table.reader, SystemClock().now());
            QCOMPARE(must(await(table.browser->count(std::move(filter), {}))).count, 1);
        }
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
    store.file = make(schemaOf(u"rails"_s).sql);
    const auto opened = await(openTable(store, {}, StoreServices::ofThisProcess()));
    QVERIFY(!opened);
    const QString error = sentence(opened.error());
    QVERIFY2(error.contains(u"request_fingerprint"_s), qPrintable(error));
    QVERIFY(error.contains(u"onecake keys mapping propose"_s));
    QVERIFY(error.contains(u"--table idempotency_keys"_s));
}

ONECAKE_TEST(TestUnclearStores)
#include "tst_unclear_stores.moc"
