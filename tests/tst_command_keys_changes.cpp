// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What onecake keys changes, and takes back: previewed, remembered across processes, and guarded
// where others depend on the store.

#include "core/inspect/removal/removal_file.h"
#include "core/inspect/sqlite/sqlite_browser.h"
#include "core/session/connections.h"
#include "tests/support/keys_bench.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestCommandKeysChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void releasesTakesBackAndDoesAgain();
    void keepsARecordForLonger();
    void undoesAPurgeOfAnotherProcess();
    void goesOnWithAnInterruptedPurge();
    void givesAnInterruptedPurgeUp();
    void emptiesTheTrashOnlyWhenToldTo();
    void writesWhatBecameOfEachRecord();
    void asksForTheNameOfAProductionStore();
    void anOptionWithoutMeaningIsRefused_data();
    void anOptionWithoutMeaningIsRefused();

private:
    // A purge of the expired records whose process was killed before it removed anything.
    static QString interruptedPurge(const KeysBench &bench);
};

void TestCommandKeysChanges::releasesTakesBackAndDoesAgain()
{
    const KeysBench bench;
    const QJsonArray before = bench.keys({u"list"_s, u"--json"_s}).rows();
    const Ran preview = bench.keys({u"release"_s, u"order-3"_s});
    QCOMPARE(preview.code, 0);
    QVERIFY(preview.out.contains(u"The record's retention ends now"_s));
    QVERIFY(preview.error.contains(u"onecake keys release --yes order-3 --store"_s));
    QVERIFY2(preview.out.contains(u" columns are still exactly"_s), qPrintable(preview.out));
    QCOMPARE(bench.count(u"status:stuck"_s), u"1 (exact)"_s);
    QCOMPARE(bench.keys({u"release"_s, u"order-3"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.count(u"status:stuck"_s), u"0 (exact)"_s);
    const Ran undo = bench.keys({u"undo"_s});
    QVERIFY(undo.out.startsWith(u"release"_s));
    QVERIFY2(undo.out.contains(u"order-3"_s), qPrintable(undo.out));
    QCOMPARE(bench.keys({u"undo"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.keys({u"list"_s, u"--json"_s}).rows(), before);
    QCOMPARE(bench.keys({u"redo"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.count(u"status:stuck"_s), u"0 (exact)"_s);
    QCOMPARE(bench.keys({u"redo"_s, u"--yes"_s}).code, 1);
}

void TestCommandKeysChanges::keepsARecordForLonger()
{
    const KeysBench bench;
    QCOMPARE(bench.keys({u"extend"_s, u"order-1"_s, u"--by"_s, u"2h"_s}).code, 0);
    QCOMPARE(bench.count(u"status:expired"_s), u"3 (exact)"_s);
    QCOMPARE(bench.keys({u"extend"_s, u"order-1"_s, u"--by"_s, u"2h"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.count(u"status:expired"_s), u"2 (exact)"_s);
    QCOMPARE(bench.keys({u"extend"_s, u"order-1"_s, u"--until"_s, u"2001"_s, u"--yes"_s}).code, 1);
    QCOMPARE(bench.keys({u"undo"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.count(u"status:expired"_s), u"3 (exact)"_s);
    const Ran note = bench.keys({u"note"_s, u"order-1"_s, u"asked the shop"_s, u"--yes"_s});
    QCOMPARE(note.code, 1);
    QVERIFY(note.error.contains(u"has no column \"note\""_s));
}

void TestCommandKeysChanges::undoesAPurgeOfAnotherProcess()
{
    const KeysBench bench;
    const QJsonArray before = bench.keys({u"list"_s, u"--json"_s}).rows();
    QCOMPARE(bench.keys({u"purge"_s, u"--query"_s, u"status:expired"_s, u"--yes"_s}).code, 0);
    const Ran preview = bench.keys({u"undo"_s});
    QVERIFY2(preview.out.contains(u"Remove 3 keys\nThose that matched status:expired\n"_s),
             qPrintable(preview.out));
    QVERIFY(preview.out.contains(u"order-0"_s));
    QCOMPARE(bench.keys({u"undo"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.keys({u"list"_s, u"--json"_s}).rows(), before);
    QCOMPARE(bench.keys({u"redo"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.count(), u"7 (exact)"_s);
    QCOMPARE(bench.keys({u"undo"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.keys({u"list"_s, u"--json"_s}).rows(), before);
    QCOMPARE(bench.keys({u"undo"_s, u"--yes"_s}).code, 1);
}

QString TestCommandKeysChanges::interruptedPurge(const KeysBench &bench)
{
    const auto browser =
        must(await(SqliteBrowser::open({bench.path(u"keys.db"_s), u"records"_s, true})));
    RemovalHead head;
    head.id = u"00000000-0000-4000-8000-000000000001"_s;
    static_cast<RecordedTable &>(head) = recordedTable(bench.url(), *browser);
    head.layout = u"onecake-sqlite"_s;
    head.query = u"status:expired"_s;
    head.confirmedAt = testNow();
    head.isList = false;
    const auto file = must(RemovalFile::create(bench.trashFolder(), head));
    QByteArray lines;
    const RowPage page = must(await(browser->page({})));
    for (qint64 number = 0; number < 2; ++number)
        appendLine(lines, PlannedRow{number, page.rows.at(static_cast<std::size_t>(number))});
    appendLine(lines, BatchBegun{2});
    if (!file->append(lines, RemovalFile::Durability::Durable))
        qFatal("the removal cannot be written");
    return head.id;
}

void TestCommandKeysChanges::goesOnWithAnInterruptedPurge()
{
    const KeysBench bench;
    const QString id = interruptedPurge(bench);
    QCOMPARE(bench.run({u"keys"_s, u"resume"_s}).out.section(u' ', 0, 0), id);
    // The removal says which store it is of.
    QCOMPARE(bench.run({u"keys"_s, u"resume"_s, id}).code, 0);
    QCOMPARE(bench.count(), u"10 (exact)"_s);
    const Ran resumed = bench.run({u"keys"_s, u"resume"_s, id, u"--yes"_s, u"--json"_s});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.object().value(u"removed"_s).toInt(), 3);
    QCOMPARE(bench.count(u"status:expired"_s), u"0 (exact)"_s);
    QCOMPARE(bench.run({u"keys"_s, u"resume"_s, id, u"--yes"_s}).code, 2);
    QCOMPARE(bench.keys({u"undo"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.count(), u"10 (exact)"_s);
}

void TestCommandKeysChanges::givesAnInterruptedPurgeUp()
{
    const KeysBench bench;
    const QString id = interruptedPurge(bench);
    QCOMPARE(bench.run({u"keys"_s, u"resume"_s, id, u"--give-up"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.run({u"keys"_s, u"resume"_s, u"--json"_s}).rows(), QJsonArray());
    QCOMPARE(bench.count(), u"10 (exact)"_s);
}

void TestCommandKeysChanges::emptiesTheTrashOnlyWhenToldTo()
{
    const KeysBench bench;
    QCOMPARE(bench.keys({u"purge"_s, u"--query"_s, u"status:expired"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.run({u"keys"_s, u"trash"_s, u"empty"_s}).code, 0);
    const Ran kept = bench.run({u"keys"_s, u"trash"_s, u"--json"_s});
    QCOMPARE(kept.rows().size(), 1);
    QCOMPARE(kept.rows().at(0)[u"removed"].toInt(), 3);
    const Ran ofOne = bench.keys({u"trash"_s, u"empty"_s, u"--yes"_s});
    QCOMPARE(ofOne.code, 2);
    QVERIFY(ofOne.error.contains(u"the trash is emptied as a whole"_s));
    QCOMPARE(bench.run({u"keys"_s, u"trash"_s, u"--json"_s}).rows(), kept.rows());
    QCOMPARE(bench.run({u"keys"_s, u"trash"_s, u"empty"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.run({u"keys"_s, u"trash"_s, u"--json"_s}).rows(), QJsonArray());
    QCOMPARE(bench.run({u"keys"_s, u"trash"_s, u"emtpy"_s, u"--yes"_s}).code, 2);
}

void TestCommandKeysChanges::writesWhatBecameOfEachRecord()
{
    const KeysBench bench;
    const QStringList purge{u"purge"_s, u"--query"_s, u"status:expired"_s, u"--yes"_s,
                            u"--report"_s};
    QCOMPARE(bench.keys(purge + QStringList{bench.path(u"report.txt"_s)}).code, 2);
    QCOMPARE(bench.count(), u"10 (exact)"_s);
    QCOMPARE(bench.keys(purge + QStringList{bench.path(u"report.csv"_s)}).code, 0);
    const QList<QByteArray> lines = bench.contentOf(u"report.csv"_s).split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.at(1).startsWith("orders,order-0,removed,"));
}

void TestCommandKeysChanges::asksForTheNameOfAProductionStore()
{
    const KeysBench bench;
    const auto saved = changeConnections(bench.connectionsFile(), [&bench](Connections &all) {
        return all.add({u"The shop"_s, must(parseStoreUrl(bench.url())), true, true});
    });
    QVERIFY(saved);
    const QStringList purge{u"purge"_s, u"--query"_s, u"status:expired"_s};
    const Ran preview = bench.keys(purge);
    QCOMPARE(preview.code, 0);
    QVERIFY(preview.error.contains(u"--confirm 'The shop'"_s));
    const Ran refused = bench.keys(purge + QStringList{u"--yes"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.error.contains(u"this is a production store"_s), qPrintable(refused.error));
    QVERIFY(refused.error.contains(u"--confirm 'The shop'"_s));
    const QStringList confirm{u"--yes"_s, u"--confirm"_s};
    QCOMPARE(bench.keys(purge + confirm + QStringList{u"the shop"_s}).code, 2);
    QCOMPARE(bench.count(), u"10 (exact)"_s);
    QCOMPARE(bench.keys(purge + confirm + QStringList{u"The shop"_s}).code, 0);
    QCOMPARE(bench.count(), u"7 (exact)"_s);
}

void TestCommandKeysChanges::anOptionWithoutMeaningIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("yes to a list")
        << QStringList{u"list"_s, u"--yes"_s} << u"--yes: has no meaning for \"keys list\""_s;
    QTest::newRow("a query to an import")
        << QStringList{u"import"_s, u"f"_s, u"--query"_s, u"x"_s} << u"--query: has no meaning"_s;
    QTest::newRow("neither") << QStringList{u"extend"_s, u"k"_s} << u"either --by or --until"_s;
    QTest::newRow("no duration") << QStringList{u"extend"_s, u"k"_s, u"--by"_s, u"soon"_s}
                                 << u"\"soon\" is not a duration"_s;
    QTest::newRow("no time") << QStringList{u"extend"_s, u"k"_s, u"--until"_s, u"soon"_s}
                             << u"\"soon\" is not a time"_s;
    QTest::newRow("no format") << QStringList{u"export"_s, u"--format"_s, u"xml"_s}
                               << u"\"xml\" is not known, expected csv, jsonl"_s;
    QTest::newRow("nowhere to copy") << QStringList{u"copy"_s} << u"no store is named to copy to"_s;
    QTest::newRow("no note") << QStringList{u"note"_s, u"k"_s} << u"expected KEY TEXT"_s;
}

void TestCommandKeysChanges::anOptionWithoutMeaningIsRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const KeysBench bench;
    const Ran ran = bench.keys(arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.error.contains(says), qPrintable(ran.error));
    QVERIFY(ran.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandKeysChanges)
#include "tst_command_keys_changes.moc"
