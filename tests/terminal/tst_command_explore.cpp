// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake explore in the terminal: its table, its exit codes, and that each command that it prints
// plays what it says.

#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"
#include "tests/support/program_bench.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// Its lines are as wide as a usual terminal's.
const ProgramBench &wideBench()
{
    static ProgramBench bench;
    bench.variables.insert(u"COLUMNS"_s, u"120"_s);
    return bench;
}

Ran ranWith(const QStringList &arguments)
{
    return wideBench().run(arguments);
}

QStringList printedCommands(const QString &text)
{
    QStringList commands;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype at = line.indexOf(u"$ onecake "_s);
        if (at >= 0)
            commands.append(line.mid(at + 2));
    }
    return commands;
}

// As a shell understands it.
Ran ranInShell(QString command)
{
    QProcess process;
    command.replace(0, u"onecake"_s.size(), u'\'' + QStringLiteral(ONECAKE_PROGRAM) + u'\'');
    process.start(u"/bin/sh"_s, {u"-c"_s, command});
    return ProgramBench::endOf(process);
}

} // namespace

class TestCommandExplore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenDesignIsToldWithTheRunThatShowsIt();
    void eachPrintedCommandPlaysABrokenRun();
    void whatHoldsEndsWithZero();
    void aTableHasARowForEachDesign();
    void jsonMarkdownAndHtmlSayTheSame();
    void runsAreWrittenAndPlay();
    void wrongUsageIsRefusedInASentence_data();
    void wrongUsageIsRefusedInASentence();
    void aPolicyFileWithABrokenRuleIsRefusedByItsPath();
    void aPolicyOfOnesOwnIsNamedInItsCommand();
    void theNumberOfThreadsChangesNothing();
    void theNumberOfInstancesIsPartOfTheDesign();
    void whatWouldHaveSavedARunIsToldBesideIt();
    void ctrlCPrintsWhatIsKnownAndThatItIsPartial();
    void itsWordsAreCompleted();
    void ordersOfLaterDaysTellKeyAlgorithmsApart();
    void eachFindingOfAPolicyComesWithACommandThatShowsIt();
    void twoPoliciesAreToldApartByCommandsThatShowIt();
    void whatIsForAnotherActionOfPoliciesIsRefused();
};

void TestCommandExplore::aBrokenDesignIsToldWithTheRunThatShowsIt()
{
    const Ran ran = ranWith({u"explore"_s, u"two-cakes-wanted"_s, u"--policy"_s, u"none"_s,
                             u"--faults-at-most"_s, u"1"_s, u"--only"_s, u"lose-reply"_s,
                             u"--promise"_s, u"at-most-one-cake"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.out.contains(u"broken by 1: lose reply 1"_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"without lose reply 1: holds"_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(
                 u"$ onecake play two-cakes-wanted --policy none --faults 'lose reply 1'"_s),
             qPrintable(ran.out));
}

void TestCommandExplore::eachPrintedCommandPlaysABrokenRun()
{
    const Ran ran =
        ranWith({u"explore"_s, u"reply-fails"_s, u"--policy"_s,
                 u"none,stripe,powertools,idempotentapi-cluster"_s, u"--faults-at-most"_s, u"1"_s});
    QCOMPARE(ran.code, 1);
    const QStringList commands = printedCommands(ran.out);
    QVERIFY(commands.size() > 3);
    for (const QString &command : commands) {
        const Ran played = ranInShell(command);
        QVERIFY2(played.code == 1, qPrintable(command + u'\n' + played.error));
    }
}

void TestCommandExplore::whatHoldsEndsWithZero()
{
    const Ran ran =
        ranWith({u"explore"_s, u"tunnel"_s, u"--policy"_s, u"onecake"_s, u"--faults-at-most"_s,
                 u"1"_s, u"--only"_s, u"lose-reply,lose-request,crash"_s, u"--promise"_s,
                 u"at-most-one-cake,at-most-one-charge"_s});
    QVERIFY2(ran.code == 0, qPrintable(ran.out));
    QVERIFY(ran.out.contains(u"holds"_s));
    QVERIFY(!ran.out.contains(u"so far"_s));
}

void TestCommandExplore::aTableHasARowForEachDesign()
{
    const Ran ran =
        ranWith({u"explore"_s, u"tunnel"_s, u"--policy"_s, u"none,onecake"_s, u"--key-algorithm"_s,
                 u"uuid-per-intent,payload-hash"_s, u"--faults-at-most"_s, u"0"_s});
    for (const QString &design : {u"none · uuid-per-intent"_s, u"none · payload-hash"_s,
                                  u"onecake · uuid-per-intent"_s, u"onecake · payload-hash"_s})
        QVERIFY2(ran.out.contains(u'\n' + design), qPrintable(design + u'\n' + ran.out));
    for (const QString &line : ran.out.split(u'\n').mid(0, 8))
        QVERIFY2(line.size() <= 120, qPrintable(line));
}

void TestCommandExplore::jsonMarkdownAndHtmlSayTheSame()
{
    const QStringList command{u"explore"_s,      u"tunnel"_s,           u"--policy"_s,
                              u"none,onecake"_s, u"--faults-at-most"_s, u"1"_s};
    const Ran asJson = ranWith(command + QStringList{u"--json"_s});
    QCOMPARE(asJson.code, 1);
    const QJsonArray designs = asJson.object().value(u"designs"_s).toArray();
    QCOMPARE(designs.size(), 2);
    const QJsonObject cake =
        designs.at(0).toObject().value(u"promises"_s).toArray().at(0).toObject();
    QCOMPARE(cake.value(u"state"_s).toString(), u"broken"_s);
    QCOMPARE(cake.value(u"command"_s).toString(), u"onecake play tunnel --policy none"_s);
    QVERIFY(!asJson.object().value(u"partial"_s).toBool(true));
    const Ran asMarkdown = ranWith(command + QStringList{u"--markdown"_s});
    QVERIFY(asMarkdown.out.contains(u"| none | broken by the story alone"_s));
    const Ran asHtml = ranWith(command + QStringList{u"--html"_s});
    QVERIFY(asHtml.out.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(asHtml.out.contains(u"<td class=\"broken\">broken by the story alone"_s));
    QCOMPARE(ranWith(command + QStringList{u"--json"_s, u"--html"_s}).code, 2);
}

void TestCommandExplore::runsAreWrittenAndPlay()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"runs"_s);
    const Ran ran = ranWith({u"explore"_s, u"reply-fails"_s, u"--policy"_s, u"stripe"_s,
                             u"--faults-at-most"_s, u"1"_s, u"--out"_s, place});
    QCOMPARE(ran.code, 1);
    const QStringList files = QDir(place).entryList({u"*.onecake"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        const QString path = QDir(place).filePath(file);
        QVERIFY2(loadRun(path), qPrintable(path));
        QCOMPARE(ranWith({u"play"_s, path}).code, 1);
    }
    QFile report(QDir(place).filePath(u"report.json"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(report.readAll()).object().contains(u"designs"_s));
}

void TestCommandExplore::wrongUsageIsRefusedInASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("story") << QStringList{u"nowhere"_s} << u"nowhere"_s;
    QTest::newRow("two stories") << QStringList{u"tunnel"_s, u"double-tap"_s} << u"double-tap"_s;
    QTest::newRow("policy") << QStringList{u"--policy"_s, u"nobody"_s} << u"nobody"_s;
    QTest::newRow("key") << QStringList{u"--key-algorithm"_s, u"guess"_s} << u"guess"_s;
    QTest::newRow("retry") << QStringList{u"--retry"_s, u"storm"_s} << u"storm"_s;
    QTest::newRow("faults") << QStringList{u"--faults-at-most"_s, u"many"_s} << u"many"_s;
    QTest::newRow("too many") << QStringList{u"--faults-at-most"_s, u"10"_s} << u"0 to 9"_s;
    QTest::newRow("kind") << QStringList{u"--only"_s, u"lose,rain"_s} << u"rain"_s;
    QTest::newRow("promise") << QStringList{u"--promise"_s, u"fame"_s} << u"fame"_s;
    QTest::newRow("threads") << QStringList{u"--threads"_s, u"0"_s} << u"--threads"_s;
}

void TestCommandExplore::wrongUsageIsRefusedInASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Ran ran = ranWith(QStringList{u"explore"_s} + arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.error.contains(said), qPrintable(ran.error));
    QVERIFY(ran.out.isEmpty());
}

void TestCommandExplore::aPolicyFileWithABrokenRuleIsRefusedByItsPath()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    QJsonObject policy = ranWith({u"policies"_s, u"show"_s, u"stripe"_s}).object();
    QJsonObject claim = policy.value(u"claim"_s).toObject();
    claim.insert(u"protocol"_s, u"wishful"_s);
    policy.insert(u"claim"_s, claim);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(policy).toJson());
    file.close();
    const Ran ran = ranWith({u"explore"_s, u"tunnel"_s, u"--policy"_s, path});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.error.contains(u"claim.protocol"_s), qPrintable(ran.error));
}

void TestCommandExplore::aPolicyOfOnesOwnIsNamedInItsCommand()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"my policy's.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ranWith({u"policies"_s, u"show"_s, u"none"_s}).out.toUtf8());
    file.close();
    const Ran ran =
        ranWith({u"explore"_s, u"tunnel"_s, u"--policy"_s, path, u"--faults-at-most"_s, u"0"_s});
    QCOMPARE(ran.code, 1);
    const QStringList commands = printedCommands(ran.out);
    QVERIFY(!commands.isEmpty());
    QCOMPARE(ranInShell(commands.front()).code, 1);
}

void TestCommandExplore::theNumberOfThreadsChangesNothing()
{
    const QStringList command{
        u"explore"_s, u"reply-fails"_s, u"--policy"_s,        u"stripe"_s, u"--faults-at-most"_s,
        u"2"_s,       u"--only"_s,      u"lose,crash,hold"_s, u"--json"_s, u"--threads"_s};
    const Ran alone = ranWith(command + QStringList{u"1"_s});
    QCOMPARE(ranWith(command + QStringList{u"7"_s}).out, alone.out);
    QVERIFY(!alone.out.isEmpty());
}

void TestCommandExplore::theNumberOfInstancesIsPartOfTheDesign()
{
    const QStringList design{
        u"explore"_s, u"tunnel"_s, u"--policy"_s, u"powertools"_s, u"--faults-at-most"_s,
        u"1"_s,       u"--only"_s, u"skew"_s,     u"--promise"_s,  u"at-most-one-cake"_s};
    const auto placementsWith = [&design](const QStringList &more) {
        const Ran ran = ranWith(design + more + QStringList{u"--json"_s});
        const QJsonObject whole = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        const QJsonObject only = whole[u"designs"_s].toArray().first().toObject();
        return std::pair(only[u"apis"_s].toInt(), only[u"placements"_s].toInt());
    };
    // Each instance has a clock of its own that may be wrong.
    const auto [own, usual] = placementsWith({});
    const auto [one, few] = placementsWith({u"--instances"_s, u"1"_s});
    const auto [three, many] = placementsWith({u"--instances"_s, u"3"_s});
    QCOMPARE(own, 2);
    QCOMPARE(one, 1);
    QCOMPARE(three, 3);
    QVERIFY(few < usual);
    QVERIFY(usual < many);
    // One clock cannot disagree with itself.
    QCOMPARE(ranWith(design + QStringList{u"--instances"_s, u"1"_s}).code, 0);
    // The printed command plays the run with as many.
    const Ran told = ranWith(design + QStringList{u"--instances"_s, u"3"_s});
    QCOMPARE(told.code, 1);
    const QStringList commands = printedCommands(told.out);
    QVERIFY(!commands.isEmpty());
    QVERIFY(commands.front().contains(u"--instances 3"_s));
    QCOMPARE(ranInShell(commands.front()).code, 1);
    for (const QString &wrong : {u"0"_s, u"4"_s, u"many"_s}) {
        const Ran refused = ranWith({u"play"_s, u"tunnel"_s, u"--instances"_s, wrong});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.error.contains(u"--instances"_s), qPrintable(refused.error));
    }
}

void TestCommandExplore::whatWouldHaveSavedARunIsToldBesideIt()
{
    const QStringList design{u"explore"_s,          u"tunnel"_s,           u"--policy"_s,
                             u"same-transaction"_s, u"--faults-at-most"_s, u"1"_s,
                             u"--promise"_s,        u"nobody-blocked"_s};
    const Ran ran = ranWith(design);
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.out.contains(u"by claim.completer_after: 30s instead of 0s"_s));
    QVERIFY(ran.out.contains(u"the design's own choice"_s));
    const Ran onecake = ranWith({u"explore"_s, u"tunnel"_s, u"--policy"_s, u"onecake"_s,
                                 u"--faults-at-most"_s, u"1"_s, u"--only"_s, u"hold"_s});
    QVERIFY(onecake.out.contains(u"no design can hold here"_s));
    QVERIFY(onecake.out.contains(u"Kleppmann"_s));
}

void TestCommandExplore::ctrlCPrintsWhatIsKnownAndThatItIsPartial()
{
    QProcess process;
    wideBench().start(
        process,
        {u"explore"_s, u"double-tap"_s, u"--policy"_s, u"none"_s, u"--faults-at-most"_s, u"4"_s});
    process.start(
        QStringLiteral(ONECAKE_PROGRAM),
        {u"explore"_s, u"double-tap"_s, u"--policy"_s, u"none"_s, u"--faults-at-most"_s, u"4"_s});
    QVERIFY(process.waitForStarted(programTakesAtMostMs));
    // It tells how far it is as soon as somebody may wonder.
    QByteArray told;
    process.setReadChannel(QProcess::StandardError);
    while (!told.contains("placements tried")) {
        QVERIFY(process.bytesAvailable() > 0 || process.waitForReadyRead(programTakesAtMostMs));
        told += process.readAllStandardError();
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Ran ran = ProgramBench::endOf(process);
    QCOMPARE(ran.code, 1); // the story alone breaks it
    QVERIFY2(ran.out.contains(u"PARTIAL"_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"✗ story"_s), qPrintable(ran.out));
}

void TestCommandExplore::itsWordsAreCompleted()
{
    const auto offered = [](const QStringList &words) {
        return ranWith(QStringList{u"completion"_s, u"candidates"_s, u"--"_s, u"explore"_s} + words)
            .out.split(u'\n', Qt::SkipEmptyParts);
    };
    for (const QString &story : scenarioIds())
        QVERIFY(offered({QString()}).contains(story));
    QVERIFY(offered({u"--policy"_s, u"none,str"_s}).contains(u"none,stripe"_s));
    QVERIFY(offered({u"--key-algorithm"_s, QString()}).contains(u"all"_s));
    QVERIFY(offered({u"--only"_s, u"lo"_s}).contains(u"lose"_s));
    QVERIFY(offered({u"--promise"_s, QString()}).contains(u"nobody-blocked"_s));
    QVERIFY(offered({u"--"_s}).contains(u"--faults-at-most"_s));
}

// The pattern's own exercise: the same order again after an hour, a day and a week is wanted, a
// retry after the same times is not.
void TestCommandExplore::ordersOfLaterDaysTellKeyAlgorithmsApart()
{
    const auto found = [](const QString &story, const QString &key, const QString &policy) {
        const Ran ran = ranWith({u"explore"_s, story, u"--policy"_s, policy, u"--key-algorithm"_s,
                                 key, u"--faults-at-most"_s, u"0"_s, u"--json"_s});
        QStringList broken;
        const QJsonArray promises = ran.object()
                                        .value(u"designs"_s)
                                        .toArray()
                                        .at(0)
                                        .toObject()
                                        .value(u"promises"_s)
                                        .toArray();
        for (const QJsonValue &promise : promises) {
            if (promise.toObject().value(u"state"_s) == u"broken"_s)
                broken.append(promise.toObject().value(u"promise"_s).toString());
        }
        return broken;
    };
    const QString again = u"again-later"_s;
    const QString retry = u"retry-later"_s;
    // A key for each intent tells both apart, for as long as it is remembered.
    QVERIFY(found(again, u"uuid-per-intent"_s, u"onecake"_s).isEmpty());
    QVERIFY(!found(retry, u"uuid-per-intent"_s, u"onecake"_s).contains(u"at-most-one-cake"_s));
    // The payload is the same both times: the order of an hour later is taken for the first.
    QVERIFY(found(again, u"payload-hash"_s, u"stripe"_s).contains(u"distinct-orders-not-merged"_s));
    // A key for each attempt protects no retry.
    QVERIFY(found(retry, u"uuid-per-attempt"_s, u"stripe"_s).contains(u"at-most-one-cake"_s));
    // What is forgotten after a day is ordered again after a week.
    QVERIFY(found(retry, u"uuid-per-intent"_s, u"stripe"_s).contains(u"at-most-one-cake"_s));
}

void TestCommandExplore::eachFindingOfAPolicyComesWithACommandThatShowsIt()
{
    for (const QString &policy : {u"stripe"_s, u"get-then-put"_s, u"powertools"_s}) {
        const Ran ran = ranWith({u"policies"_s, u"check"_s, policy, u"--prove"_s});
        QCOMPARE(ran.code, 1);
        const QStringList commands = printedCommands(ran.out);
        QVERIFY(!commands.isEmpty());
        for (const QString &command : commands)
            QVERIFY2(ranInShell(command).code == 1, qPrintable(command));
    }
    const Ran asJson = ranWith({u"policies"_s, u"check"_s, u"stripe"_s, u"--prove"_s, u"--json"_s});
    QVERIFY(!asJson.object().value(u"findings"_s).toArray().isEmpty());
}

void TestCommandExplore::twoPoliciesAreToldApartByCommandsThatShowIt()
{
    const Ran ran = ranWith({u"policies"_s, u"diff"_s, u"none"_s, u"onecake"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.out.contains(u"claim.protocol: none | cond_write"_s), qPrintable(ran.out));
    const QStringList commands = printedCommands(ran.out);
    QCOMPARE(commands.size(), 2);
    QCOMPARE(ranInShell(commands[0]).code, 1);
    QCOMPARE(ranInShell(commands[1]).code, 0);
    const Ran same = ranWith(
        {u"policies"_s, u"diff"_s, u"onecake"_s, u"onecake"_s, u"--faults-at-most"_s, u"0"_s});
    QCOMPARE(same.code, 0);
    QVERIFY(same.out.contains(u"No history"_s));
}

void TestCommandExplore::whatIsForAnotherActionOfPoliciesIsRefused()
{
    QCOMPARE(ranWith({u"policies"_s, u"list"_s, u"--prove"_s}).code, 2);
    QCOMPARE(ranWith({u"policies"_s, u"check"_s, u"stripe"_s, u"--retry"_s, u"none"_s}).code, 2);
    QCOMPARE(ranWith({u"policies"_s, u"diff"_s, u"stripe"_s}).code, 2);
    QCOMPARE(ranWith({u"policies"_s, u"show"_s, u"stripe"_s, u"--faults-at-most"_s, u"1"_s}).code,
             2);
    QCOMPARE(ranWith({u"policies"_s, u"guess"_s}).code, 2);
}

ONECAKE_TEST(TestCommandExplore)
#include "tst_command_explore.moc"
