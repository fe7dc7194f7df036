// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What onecake keys does with a purge that was interrupted, with a store that others depend on, and
// with options that mean nothing.

#include "core/inspect/browse/sqlite/sqlite_browser.h"
#include "core/inspect/changes/purge/purge_job.h"
#include "core/session/connections/connections.h"
#include "tests/support/windows/keys_bench.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestCommandKeysGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithAnInterruptedPurge();
    void givesAnInterruptedPurgeUp();
    void asksForTheNameOfAProductionStore();
    void aProductionStoreIsKnownByItsPlace();
    void nothingIsPlayedIntoAProductionStore();
    void anOptionWithoutMeaningIsRefused_data();
    void anOptionWithoutMeaningIsRefused();

private:
    // A purge of the expired records whose process was killed before it removed anything.
    static QString interruptedPurge(const KeysBench &bench);
};

QString TestCommandKeysGuards::interruptedPurge(const KeysBench &bench)
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
    PurgeJournal journal((Trash(bench.trashFolder())));
    const RowPage page = must(await(browser->page({})));
    (void)must(journal.begin(head, {}));
    (void)must(journal.plan({{0, page.rows.at(0)}, {1, page.rows.at(1)}}, false, {}));
    return head.id;
}

void TestCommandKeysGuards::goesOnWithAnInterruptedPurge()
{
    const KeysBench bench;
    const QString id = interruptedPurge(bench);
    QCOMPARE(bench.run({u"keys"_s, u"resume"_s}).out.section(u' ', 0, 0), id);
    // The removal says which store it is of, and the beginning of its id is enough.
    QCOMPARE(bench.run({u"keys"_s, u"resume"_s, id}).code, 0);
    QCOMPARE(bench.run({u"keys"_s, u"resume"_s, id.first(8)}).code, 0);
    QCOMPARE(bench.run({u"keys"_s, u"resume"_s, u"ffff"_s}).code, 2);
    QCOMPARE(bench.count(), u"10 (exact)"_s);
    const Ran resumed = bench.run({u"keys"_s, u"resume"_s, id, u"--yes"_s, u"--json"_s});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.object().value(u"removed"_s).toInt(), 3);
    QCOMPARE(bench.count(u"status:expired"_s), u"0 (exact)"_s);
    QCOMPARE(bench.run({u"keys"_s, u"resume"_s, id, u"--yes"_s}).code, 2);
    QCOMPARE(bench.keys({u"undo"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.count(), u"10 (exact)"_s);
}

void TestCommandKeysGuards::givesAnInterruptedPurgeUp()
{
    const KeysBench bench;
    const QString id = interruptedPurge(bench);
    QCOMPARE(bench.run({u"keys"_s, u"resume"_s, id, u"--give-up"_s, u"--yes"_s}).code, 0);
    QCOMPARE(bench.run({u"keys"_s, u"resume"_s, u"--json"_s}).rows(), QJsonArray());
    QCOMPARE(bench.count(), u"10 (exact)"_s);
}

void TestCommandKeysGuards::asksForTheNameOfAProductionStore()
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

void TestCommandKeysGuards::aProductionStoreIsKnownByItsPlace()
{
    const KeysBench bench;
    QVERIFY(QFile::link(bench.path(u"keys.db"_s), bench.path(u"link.db"_s)));
    const auto saved = changeConnections(bench.connectionsFile(), [&bench](Connections &all) {
        const QString link = u"sqlite:"_s + bench.path(u"link.db"_s);
        return all.add({u"The shop"_s, must(parseStoreUrl(link)), true, true});
    });
    QVERIFY(saved);
    const Ran refused = bench.keys({u"purge"_s, u"--query"_s, u"status:expired"_s, u"--yes"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.error.contains(u"this is a production store"_s), qPrintable(refused.error));
    QCOMPARE(bench.count(), u"10 (exact)"_s);
}

void TestCommandKeysGuards::nothingIsPlayedIntoAProductionStore()
{
    const KeysBench bench;
    const auto saved = changeConnections(bench.connectionsFile(), [&bench](Connections &all) {
        return all.add({u"The shop"_s, must(parseStoreUrl(bench.url())), true, true});
    });
    QVERIFY(saved);
    const QString rows = bench.count();
    const QStringList play{u"play"_s,    u"tunnel"_s,  u"--policy"_s,
                           u"onecake"_s, u"--store"_s, bench.url()};
    for (const QStringList &command : {play, play + QStringList{u"--confirm"_s, u"the shop"_s},
                                       QStringList{u"window"_s, u"--store"_s, bench.url()},
                                       QStringList{u"stores"_s, u"create"_s, bench.url()}}) {
        const Ran refused = bench.run(command);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.error.contains(u"this is a production store"), qPrintable(refused.error));
        QVERIFY2(refused.error.contains(u"--confirm"), qPrintable(refused.error));
    }
    QCOMPARE(bench.count(), rows);
    const Ran played = bench.run(play + QStringList{u"--confirm"_s, u"The shop"_s});
    QVERIFY2(played.code == 0 || played.code == 1, qPrintable(played.error));
    QVERIFY(bench.count() != rows);
}

void TestCommandKeysGuards::anOptionWithoutMeaningIsRefused_data()
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

void TestCommandKeysGuards::anOptionWithoutMeaningIsRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const KeysBench bench;
    const Ran ran = bench.keys(arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.error.contains(says), qPrintable(ran.error));
    QVERIFY(ran.out.isEmpty());
}

ONECAKE_TEST(TestCommandKeysGuards)
#include "tst_command_keys_guards.moc"
