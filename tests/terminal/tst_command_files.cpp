// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Files that are given to the program in the terminal: runs play again, and whatever the window
// would open is played where there is none.

#include "tests/support/program_bench.h"

#include <QTest>

using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestCommandFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aRunFilePlaysAgain();
    void whatWasDoneByHandPlaysAgain();
    void aFileAloneIsPlayedWhereThereIsNoDisplay();

private:
    ProgramBench m_bench;
};

void TestCommandFiles::initTestCase()
{
    for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        m_bench.variables.insert(display, QString());
}

void TestCommandFiles::aRunFilePlaysAgain()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"again.onecake"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"format": 1, "scenario": "double-tap", "policy": "get-then-put", "faults": ["lose reply 2"], "seed": 7})");
    file.close();
    const Ran first = m_bench.run({u"play"_s, file.fileName(), u"--json"_s});
    QCOMPARE(first.code, 1);
    QCOMPARE(first.object()[u"seed"_s].toInt(), 7);
    QCOMPARE(m_bench.run({u"play"_s, file.fileName(), u"--json"_s}).object()[u"identity"_s],
             first.object()[u"identity"_s]);
}

void TestCommandFiles::whatWasDoneByHandPlaysAgain()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"by-hand.onecake"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "scenario": "tunnel", "policy": "none", "deeds": [
        {"at": "0s", "do": "lift the faults"}, {"at": "8s", "do": "lose next reply"},
        {"at": "8s", "do": "order"}]})");
    file.close();
    const Ran ran = m_bench.run({u"play"_s, file.fileName(), u"--json"_s});
    QCOMPARE(ran.object()[u"deeds"_s].toArray().size(), 3);
    // The story's own order makes one cake without its tunnel, the one by hand two: she taps again.
    QCOMPARE(ran.object()[u"outcome"_s][u"intents"_s].toInt(), 2);
    QCOMPARE(ran.object()[u"outcome"_s][u"cakes"_s].toInt(), 3);
}

void TestCommandFiles::aFileAloneIsPlayedWhereThereIsNoDisplay()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    };
    const Ran played = m_bench.run(
        {write(u"alone.onecake"_s, R"({"format": 1, "scenario": "tunnel", "policy": "none"})")});
    QCOMPARE(played.code, 1);
    QVERIFY2(played.out.contains(u"1 order · 2 cakes"_s), qPrintable(played.out));
    QVERIFY(played.error.contains(u"no display"_s));
    const Ran policy = m_bench.run({u"policies"_s, u"show"_s, u"onecake"_s});
    const Ran under = m_bench.run({write(u"own.json"_s, policy.out.toUtf8())});
    QCOMPARE(under.code, 0);
    QVERIFY2(under.out.contains(u"1 order · 1 cake "_s), qPrintable(under.out));
    const Ran wrong = m_bench.run({write(u"notes.txt"_s, "Buy carrots.")});
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.error.contains(u"is not JSON"_s), qPrintable(wrong.error));
    const Ran missing = m_bench.run({folder.filePath(u"no.onecake"_s)});
    QCOMPARE(missing.code, 2);
    QVERIFY2(missing.error.contains(u"is not a file"_s), qPrintable(missing.error));
}

ONECAKE_TEST(TestCommandFiles)
#include "tst_command_files.moc"
