// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake keys, as an operator or a script meets it: over a file of ours, and over a table that
// another library wrote.

#include "core/store/dynamodb/wire/attribute_value.h"
#include "tests/support/remote/table_link.h"
#include "tests/support/windows/keys_bench.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestCommandKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void listsWhatMatches();
    void showsOneRecordWithAllThatIsStored();
    void countsWhatMatches();
    void removesNothingUntilItIsToldTo();
    void removesAndPutsBack();
    void releasesOnlyWhatIsStuck();
    void readsATableOfAnotherLibrary();
    void findsTheRecordOfARequest();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();

private:
    [[nodiscard]] Ran run(const QStringList &arguments) const
    {
        return m_bench->run(QStringList{u"keys"_s} + arguments);
    }
    [[nodiscard]] Ran runHere(const QStringList &arguments) const
    {
        return m_bench->keys(arguments);
    }

    std::unique_ptr<KeysBench> m_bench;
};

void TestCommandKeys::init()
{
    m_bench = std::make_unique<KeysBench>();
}

void TestCommandKeys::listsWhatMatches()
{
    const Ran all = runHere({u"list"_s});
    QCOMPARE(all.code, 0);
    QCOMPARE(all.out.count(u"order-"_s), 10);
    QVERIFY(all.error.contains(u"10 match"_s));
    const Ran stuck = runHere({u"list"_s, u"--query"_s, u"status:stuck"_s});
    QCOMPARE(stuck.out.count(u"order-"_s), 1);
    QVERIFY2(stuck.out.contains(u"stuck for 5 min"_s), qPrintable(stuck.out));
    const Ran some = runHere({u"list"_s, u"--limit"_s, u"4"_s});
    QCOMPARE(some.out.count(u"order-"_s), 4);
    QVERIFY(some.error.contains(u"there are more"_s));
    QCOMPARE(runHere({u"list"_s, u"--query"_s, u"key:order-7"_s, u"--json"_s}).rows().size(), 1);
}

void TestCommandKeys::showsOneRecordWithAllThatIsStored()
{
    const Ran shown = runHere({u"show"_s, u"order-3"_s});
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.out.contains(u"The work may have happened."_s));
    QVERIFY(shown.out.contains(u"\"lease_until\""_s));
    const Ran missing = runHere({u"show"_s, u"order-99"_s});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.error.contains(u"there is no record of the key \"order-99\""_s));
}

void TestCommandKeys::countsWhatMatches()
{
    QCOMPARE(runHere({u"count"_s}).out.trimmed(), u"10 (exact)"_s);
    QCOMPARE(runHere({u"count"_s, u"--query"_s, u"status:expired"_s}).out.trimmed(),
             u"3 (exact)"_s);
    const Ran json = runHere({u"count"_s, u"--query"_s, u"status:completed"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8())[u"count"].toInt(), 4);
}

void TestCommandKeys::removesNothingUntilItIsToldTo()
{
    const Ran preview = runHere({u"purge"_s, u"--query"_s, u"status:expired"_s});
    QCOMPARE(preview.code, 0);
    QVERIFY(preview.out.contains(u"3 to remove:"_s));
    QVERIFY(preview.out.contains(u"3 expired: harmless"_s));
    QVERIFY(preview.error.contains(u"Nothing was removed"_s));
    QCOMPARE(runHere({u"count"_s}).out.trimmed(), u"10 (exact)"_s);
    QCOMPARE(runHere({u"purge"_s, u"--yes"_s}).code, 2);
    QCOMPARE(runHere({u"count"_s}).out.trimmed(), u"10 (exact)"_s);
}

void TestCommandKeys::removesAndPutsBack()
{
    const QJsonArray before = runHere({u"list"_s, u"--json"_s}).rows();
    const Ran purged =
        runHere({u"purge"_s, u"--query"_s, u"status:expired"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(purged.code, 0);
    const QJsonDocument report = QJsonDocument::fromJson(purged.out.toUtf8());
    QCOMPARE(report[u"removed"].toInt(), 3);
    QCOMPARE(runHere({u"count"_s}).out.trimmed(), u"7 (exact)"_s);
    const QString removal = report[u"removal"].toString();
    QVERIFY(runHere({u"restore"_s}).out.startsWith(removal));
    QVERIFY(run({u"restore"_s}).out.startsWith(removal));
    const QString other = m_bench->emptyStore(u"other.db"_s);
    QCOMPARE(run({u"restore"_s, u"--store"_s, other}).out, QString());
    const Ran restored = runHere({u"restore"_s, removal, u"--yes"_s});
    QCOMPARE(restored.code, 0);
    QVERIFY2(restored.out.startsWith(u"3 keys put back"_s), qPrintable(restored.out));
    QCOMPARE(runHere({u"list"_s, u"--json"_s}).rows(), before);
}

void TestCommandKeys::releasesOnlyWhatIsStuck()
{
    QCOMPARE(runHere({u"release"_s, u"order-4"_s, u"--yes"_s}).code, 1);
    QCOMPARE(runHere({u"release"_s, u"order-3"_s, u"--yes"_s}).code, 0);
    // Its record stays, so that its fence does.
    QVERIFY(runHere({u"show"_s, u"order-3"_s}).out.contains(u"still stored"_s));
    QCOMPARE(runHere({u"release"_s, u"order-3"_s, u"--yes"_s}).code, 1);
}

void TestCommandKeys::readsATableOfAnotherLibrary()
{
    const LinkPtr link = linkToEmulator();
    makeTable(*link, {u"id"_s});
    const QString key = u"charge.handler.charge#ef3aa7e0dea0067dcc4608d0bd76f0ba"_s;
    const qint64 now = toEpochMs(testNow());
    const Item item{{u"id"_s, AttributeValue::ofText(key)},
                    {u"status"_s, AttributeValue::ofText(u"INPROGRESS"_s)},
                    {u"expiration"_s, AttributeValue::ofInteger(now / 1000 + 3600)},
                    {u"in_progress_expiration"_s, AttributeValue::ofInteger(now - 18 * 60'000)}};
    callOrFail(*link, u"PutItem"_s,
               {{u"TableName"_s, link->place().table}, {u"Item"_s, toJson(item)}});
    const QStringList store{u"--store"_s, textOf({StoreKind::DynamoDb, {}, false, link->place()})};
    const Ran list = run(QStringList{u"list"_s, u"--query"_s, u"status:stuck"_s} + store);
    QVERIFY2(list.error.startsWith(u"Lambda Powertools for Python"_s)
                 || list.error.startsWith(u"Powertools for Python"_s)
                 || list.error.contains(u"Python"_s),
             qPrintable(list.error));
    QVERIFY(list.out.contains(u"stuck for 18 min"_s));
    const Ran found =
        run(QStringList{u"find"_s, u"{\"user_id\":\"xyz\",\"product_id\":\"123\"}"_s} + store);
    QCOMPARE(found.code, 0);
    QVERIFY(found.out.contains(key));
    QCOMPARE(run(QStringList{u"release"_s, key, u"--yes"_s} + store).code, 0);
    QCOMPARE(run(QStringList{u"show"_s, key} + store).code, 1);
}

void TestCommandKeys::findsTheRecordOfARequest()
{
    const Ran ours = runHere({u"find"_s, u"{}"_s});
    QCOMPARE(ours.code, 2);
    QVERIFY(ours.error.contains(u"its keys are not made of the payload"_s));
    QCOMPARE(runHere({u"find"_s, u"{"_s, u"--formula"_s, u"bicatu"_s}).code, 2);
    QCOMPARE(runHere({u"find"_s, u"{}"_s, u"--formula"_s, u"bicatu"_s}).code, 1);
}

void TestCommandKeys::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QString store = u"sqlite:/nowhere/keys.db"_s;
    QTest::newRow("nothing") << QStringList{} << u"no action is given"_s;
    QTest::newRow("no such action") << QStringList{u"erase"_s} << u"\"erase\" was not understood"_s;
    QTest::newRow("no store") << QStringList{u"list"_s} << u"no store is named"_s;
    QTest::newRow("memory") << QStringList{u"list"_s, u"--store"_s, u"memory:"_s}
                            << u"a store in memory is gone when its program ends"_s;
    QTest::newRow("a misspelt query")
        << QStringList{u"list"_s, u"--store"_s, store, u"--query"_s, u"status:stcuk"_s}
        << u"did you mean \"stuck\"?"_s;
    QTest::newRow("no key") << QStringList{u"show"_s, u"--store"_s, store} << u"expected one key"_s;
    QTest::newRow("a key to list") << QStringList{u"list"_s, u"x"_s, u"--store"_s, store}
                                   << u"choose the records with --query"_s;
    QTest::newRow("no number") << QStringList{u"list"_s, u"--store"_s, store, u"--limit"_s,
                                              u"many"_s}
                               << u"is not a number of records"_s;
}

void TestCommandKeys::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.error.contains(says), qPrintable(ran.error));
    QVERIFY(ran.out.isEmpty());
}

ONECAKE_TEST(TestCommandKeys)
#include "tst_command_keys.moc"
