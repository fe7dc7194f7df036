// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake keys between tables of DynamoDB: what is exported, imported and copied arrives as it was,
// and a table in production is changed only by whoever says its name.

#include "core/session/connections/connections.h"
#include "tests/support/fixture_store.h"
#include "tests/support/program_bench.h"
#include "tests/support/remote/emulator.h"
#include "tests/support/remote/table_link.h"
#include "tests/support/store_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestCommandKeysRemote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsExportedCanBeImported_data();
    void whatIsExportedCanBeImported();
    void importsNothingUntilItIsToldTo();
    void copiesATable();
    void refusesToCopyToATableWithAnotherKey();
    void asksForTheNameOfAProductionTable();
    void takesBackOnlyWhereItWasRemoved();

private:
    // The same table with the same items on another endpoint.
    static QString copyOn(const QUrl &endpoint, const QString &store);
    // An empty table of the emulator.
    static QString tableWith(const QStringList &keys)
    {
        const LinkPtr link = linkToEmulator();
        makeTable(*link, keys);
        return textOf({StoreKind::DynamoDb, {}, false, link->place()});
    }
    [[nodiscard]] QString exported(const QString &store, const QString &format) const
    {
        const Ran ran = m_program->keysOf(store, {u"export"_s, u"--format"_s, format});
        QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
        lines.sort();
        return lines.join(u'\n');
    }
    [[nodiscard]] Ran import(const QStringList &rest) const
    {
        return m_program->keysOf(m_empty, QStringList{u"import"_s, u"--json"_s} + rest);
    }

    std::unique_ptr<ProgramBench> m_program;
    std::unique_ptr<FixtureStore> m_store;
    QString m_empty; // a table with the same key
};

void TestCommandKeysRemote::init()
{
    m_program = std::make_unique<ProgramBench>();
    m_store = std::make_unique<FixtureStore>(u"powertools-typescript"_s);
    m_empty = tableWith({u"id"_s});
}

void TestCommandKeysRemote::whatIsExportedCanBeImported_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("JSON Lines") << u"jsonl"_s;
    QTest::newRow("DynamoDB JSON") << u"dynamodb-json"_s;
}

void TestCommandKeysRemote::whatIsExportedCanBeImported()
{
    QFETCH(const QString, format);
    const QString file = m_program->path(u"rows"_s);
    const Ran out =
        m_program->keysOf(m_store->url(), {u"export"_s, u"--format"_s, format, u"--out"_s, file});
    QVERIFY2(out.code == 0, qPrintable(out.error));
    const Ran put = import({file, u"--yes"_s});
    QVERIFY2(put.code == 0, qPrintable(put.error));
    QCOMPARE(put.object().value(u"put"_s).toInt(), 5);
    QCOMPARE(exported(m_empty, format), exported(m_store->url(), format));
    QCOMPARE(itemsOf(m_empty), m_store->contents());
    const Ran again = import({file, u"--yes"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.object().value(u"put"_s).toInt(), 0);
    QCOMPARE(again.object().value(u"present"_s).toInt(), 5);
    QCOMPARE(itemsOf(m_empty), m_store->contents());
}

void TestCommandKeysRemote::importsNothingUntilItIsToldTo()
{
    const QString file = m_program->path(u"rows"_s);
    (void)m_program->keysOf(m_store->url(), {u"export"_s, u"--out"_s, file});
    const Ran preview = import({file});
    QVERIFY2(preview.code == 0, qPrintable(preview.error));
    QCOMPARE(preview.object().value(u"wouldPut"_s).toInt(), 5);
    QCOMPARE(itemsOf(m_empty), QStringList());
}

void TestCommandKeysRemote::copiesATable()
{
    const QStringList copy{u"copy"_s, u"--json"_s, u"--to"_s, m_empty};
    const Ran preview = m_program->keysOf(m_store->url(), copy);
    QVERIFY2(preview.code == 0, qPrintable(preview.error));
    QCOMPARE(itemsOf(m_empty), QStringList());
    const Ran some = m_program->keysOf(
        m_store->url(), copy + QStringList{u"--query"_s, m_store->query(), u"--yes"_s});
    QCOMPARE(some.object().value(u"put"_s).toInt(), 1);
    const Ran all = m_program->keysOf(m_store->url(), copy + QStringList{u"--yes"_s});
    QCOMPARE(all.object().value(u"put"_s).toInt(), 4);
    QCOMPARE(all.object().value(u"present"_s).toInt(), 1);
    QCOMPARE(itemsOf(m_empty), m_store->contents());
}

void TestCommandKeysRemote::refusesToCopyToATableWithAnotherKey()
{
    const QString other = tableWith({u"id"_s, u"sort_key"_s});
    const Ran ran = m_program->keysOf(m_store->url(), {u"copy"_s, u"--to"_s, other, u"--yes"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.error.contains(u": its key is id (S) and sort_key (S), and that of "_s),
             qPrintable(ran.error));
    QVERIFY(ran.error.contains(u" is id (S). Copy to a table with the same key."_s));
    QCOMPARE(itemsOf(other), QStringList());
}

void TestCommandKeysRemote::asksForTheNameOfAProductionTable()
{
    const QStringList before = m_store->contents();
    const StoreUrl table = must(parseStoreUrl(m_store->url()));
    QVERIFY(changeConnections(m_program->connectionsFile(), [&](Connections &all) {
        return all.add({u"The shop"_s, table, true, true});
    }));
    const QString file = m_program->path(u"rows"_s);
    (void)m_program->keysOf(m_store->url(), {u"export"_s, u"--out"_s, file});
    const QStringList purge{u"purge"_s, u"--query"_s, m_store->query(), u"--yes"_s};
    const QStringList import{u"import"_s, file, u"--yes"_s};
    const QStringList confirm{u"--confirm"_s, u"The shop"_s};
    for (const QStringList &change : {purge, import}) {
        const Ran refused = m_program->keysOf(m_store->url(), change);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.error.contains(u"this is a production store"_s),
                 qPrintable(refused.error));
        QVERIFY(refused.error.contains(u"--confirm 'The shop'"_s));
        QCOMPARE(m_store->contents(), before);
    }
    QCOMPARE(m_program->keysOf(m_store->url(), purge + confirm).code, 0);
    QCOMPARE(m_store->contents(), m_store->contentsWithoutIt());
    QCOMPARE(m_store->contents().size(), before.size() - 1);
    QCOMPARE(m_program->keysOf(m_store->url(), import + confirm).code, 0);
    QCOMPARE(m_store->contents(), before);
}

QString TestCommandKeysRemote::copyOn(const QUrl &endpoint, const QString &store)
{
    DynamoPlace place = must(parseStoreUrl(store)).dynamo;
    const LinkPtr from = linkTo(place.endpoint, place.table);
    const LinkPtr to = linkTo(endpoint, place.table);
    makeTable(*to, {u"id"_s});
    const QJsonArray items =
        callOrFail(*from, u"Scan"_s, {{u"TableName"_s, place.table}}).value(u"Items").toArray();
    for (const QJsonValue &item : items)
        callOrFail(*to, u"PutItem"_s, {{u"TableName"_s, place.table}, {u"Item"_s, item}});
    place.endpoint = endpoint;
    return textOf({StoreKind::DynamoDb, {}, false, place});
}

void TestCommandKeysRemote::takesBackOnlyWhereItWasRemoved()
{
    if (!sharedEmulator().isOurs())
        QSKIP("it takes two emulators");
    const Emulator second = must(Emulator::start());
    const DynamoPlace place = must(parseStoreUrl(m_store->url())).dynamo;
    const QString here = place.endpoint.toString();
    const QString there = second.endpoint().toString();
    const QStringList before = m_store->contents();
    const QString name = u"dynamodb:"_s + place.table;
    const auto runAt = [&](const QString &endpoint, const QStringList &arguments) {
        m_program->variables = {{u"AWS_ENDPOINT_URL_DYNAMODB"_s, endpoint}};
        return m_program->keysOf(name, arguments);
    };
    QCOMPARE(runAt(here, {u"purge"_s, u"--query"_s, m_store->query(), u"--yes"_s}).code, 0);
    const QString id = runAt(here, {u"trash"_s, u"--json"_s}).rows().at(0)[u"removal"].toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(runAt(there, {u"trash"_s, u"--json"_s}).rows(), QJsonArray());
    const QString other = copyOn(second.endpoint(), m_store->url());
    const QStringList left = m_store->contentsWithoutIt();
    for (const QStringList &change : {QStringList{u"undo"_s}, {u"restore"_s, id}}) {
        for (const QStringList &confirmed : {QStringList(), {u"--yes"_s}}) {
            const Ran refused = runAt(there, change + confirmed);
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.error.contains(u"this is from %1?endpoint=%2"_s.arg(name, here)),
                     qPrintable(refused.error));
            QVERIFY(refused.error.contains(u"and %1?endpoint=%2"_s.arg(name, there)));
            QCOMPARE(itemsOf(other), left);
        }
    }
    // The removal says where it is of.
    m_program->variables = {{u"AWS_ENDPOINT_URL_DYNAMODB"_s, there}};
    QCOMPARE(m_program->run({u"keys"_s, u"restore"_s, id, u"--yes"_s}).code, 0);
    QCOMPARE(m_store->contents(), before);
    QCOMPARE(itemsOf(other), left);
    QCOMPARE(runAt(there, {u"undo"_s, u"--yes"_s}).code, 2);
    QCOMPARE(runAt(here, {u"undo"_s, u"--yes"_s}).code, 0);
    QCOMPARE(m_store->contents(), left);
}

ONECAKE_TEST(TestCommandKeysRemote)
#include "tst_command_keys_remote.moc"
