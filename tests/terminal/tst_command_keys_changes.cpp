// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What onecake keys changes, and takes back: previewed, and remembered across processes.

#include "tests/support/windows/keys_bench.h"

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
    void emptiesTheTrashOnlyWhenToldTo();
    void writesWhatBecameOfEachRecord();
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

ONECAKE_TEST(TestCommandKeysChanges)
#include "tst_command_keys_changes.moc"
