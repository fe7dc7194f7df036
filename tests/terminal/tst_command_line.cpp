// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/scenario/fault_words.h"
#include "core/model/policy/policy_catalog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

struct RanLine {
    int code = -1;
    QString out;
    QString error;
};

RanLine runLine(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ONECAKE_PROGRAM), arguments);
    if (!process.waitForFinished(test::programTakesAtMostMs))
        qFatal("onecake did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QJsonObject json(const RanLine &ran)
{
    return QJsonDocument::fromJson(ran.out.toUtf8()).object();
}

} // namespace

// The program as a person or a script meets it.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoCakesWithoutIdempotencyAndOneWithIt();
    void theWholeStoryIsToldWhereThereIsNoDisplay();
    void runsStandSideBySide();
    void theFirstDifferenceStandsInTheJson();
    void jsonIsAllThatJsonPrints();
    void sqliteTellsTheSameStoryAndKeepsTheKeys();
    void everyFormatIsWrittenToAFile_data();
    void everyFormatIsWrittenToAFile();
    void whatIsWrongIsSaidInOneSentence_data();
    void whatIsWrongIsSaidInOneSentence();
    void policiesAreListedShownAndChecked();
    void verboseTellsWhatIsUnderWay_data();
    void verboseTellsWhatIsUnderWay();
    void everyFaultIsInTheHelp();
    void faultsAreCompletedInTheShell();
    void whatFellByChanceIsPrintedAndGivesTheSameRun();
    void whatFellIsInTheJson();
};

void TestCommandLine::twoCakesWithoutIdempotencyAndOneWithIt()
{
    const RanLine without = runLine({u"play"_s, u"tunnel"_s, u"--policy"_s, u"none"_s});
    QCOMPARE(without.code, 1);
    QVERIFY(without.out.contains(u"1 order · 2 cakes · charged twice"_s));
    const RanLine with = runLine({u"play"_s, u"tunnel"_s, u"--policy"_s, u"onecake"_s});
    QCOMPARE(with.code, 0);
    QVERIFY(with.out.contains(u"1 order · 1 cake · charged once"_s));
    QVERIFY(!with.out.contains(QChar(0x1b)));
}

void TestCommandLine::runsStandSideBySide()
{
    const RanLine both = runLine({u"play"_s, u"tunnel"_s, u"--beside"_s, u"onecake"_s});
    QCOMPARE(both.code, 1); // no protection makes two cakes
    QVERIFY(both.out.contains(u"They differ first at 0.25 s."));
    QVERIFY(both.out.contains(u"1 order · 2 cakes · charged twice"));
    QVERIFY(both.out.contains(u"1 order · 1 cake · charged once"));
    const RanLine cured =
        runLine({u"play"_s, u"tunnel"_s, u"--policy"_s, u"onecake"_s, u"--beside"_s,
                 u"stripe,keep=24h"_s, u"--beside"_s, u"retry=fixed"_s});
    QCOMPARE(cured.code, 0);
    QVERIFY(cured.out.contains(u"Stripe"));
}

void TestCommandLine::theFirstDifferenceStandsInTheJson()
{
    const QJsonObject report =
        json(runLine({u"play"_s, u"tunnel"_s, u"--beside"_s, u"onecake"_s, u"--json"_s}));
    QCOMPARE(report[u"sides"_s].toArray().size(), 2);
    QCOMPARE(report[u"sides"_s].toArray()[1].toObject()[u"policy"_s].toString(), u"onecake"_s);
    QCOMPARE(report[u"firstDifference"_s].toObject()[u"at"_s].toInt(), 250);
    QCOMPARE(report[u"differences"_s].toArray().first(), report[u"firstDifference"_s]);
}

void TestCommandLine::theWholeStoryIsToldWhereThereIsNoDisplay()
{
    const RanLine ran = runLine({});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains(u"2 cakes"_s) && ran.out.contains(u"1 cake "_s));
    QVERIFY(ran.error.contains(u"no display"_s));
}

void TestCommandLine::jsonIsAllThatJsonPrints()
{
    const QJsonObject report =
        json(runLine({u"play"_s, u"tunnel"_s, u"--policy"_s, u"none"_s, u"--json"_s}));
    for (const char *field : {"scenario", "policy", "keyAlgorithm", "retry", "seed", "store",
                              "events", "verdicts", "outcome", "identity"})
        QVERIFY2(report.contains(QLatin1String(field)), field);
    const QJsonObject outcome = report[u"outcome"_s].toObject();
    QCOMPARE(outcome[u"intents"_s].toInt(), 1);
    QCOMPARE(outcome[u"cakes"_s].toInt(), 2);
    QCOMPARE(outcome[u"charges"_s].toInt(), 2);
    QCOMPARE(outcome[u"answers"_s].toArray().size(), 2);
    QCOMPARE(report[u"verdicts"_s].toArray().size(), 7);
}

void TestCommandLine::sqliteTellsTheSameStoryAndKeepsTheKeys()
{
    const QTemporaryDir folder;
    const QString store = u"sqlite:%1/keys.db"_s.arg(folder.path());
    const QStringList command{u"play"_s, u"tunnel"_s, u"--policy"_s, u"brandur"_s, u"--json"_s};
    const QString inMemory = json(runLine(command))[u"identity"_s].toString();
    QVERIFY(!inMemory.isEmpty());
    for (int time = 0; time < 2; ++time)
        QCOMPARE(
            json(runLine(command + QStringList{u"--store"_s, store}))[u"identity"_s].toString(),
            inMemory);
}

void TestCommandLine::everyFormatIsWrittenToAFile_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("json") << u"--json"_s << u"{"_s;
    QTest::newRow("mermaid") << u"--mermaid"_s << u"sequenceDiagram"_s;
    QTest::newRow("plantuml") << u"--plantuml"_s << u"@startuml"_s;
    QTest::newRow("svg") << u"--svg"_s << u"<svg"_s;
}

void TestCommandLine::everyFormatIsWrittenToAFile()
{
    QFETCH(QString, option);
    QFETCH(QString, beginning);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"run"_s);
    const RanLine ran =
        runLine({u"play"_s, u"tunnel"_s, u"--policy"_s, u"onecake"_s, option, u"--out"_s, name});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.isEmpty());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(beginning));
}

void TestCommandLine::whatIsWrongIsSaidInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &arguments, const QString &said,
                        int code = 2) {
        QTest::newRow(name) << arguments << said << code;
    };
    row("command", {u"plai"_s}, u"plai: is not a command"_s);
    row("scenario", {u"play"_s, u"tunel"_s}, u"Did you mean \"tunnel\"?"_s);
    row("policy", {u"play"_s, u"--policy"_s, u"oncake"_s}, u"Did you mean \"onecake\"?"_s);
    row("fault", {u"play"_s, u"--faults"_s, u"lose replay 1"_s},
        u"\"replay\" was not understood"_s);
    row("chance", {u"play"_s, u"--faults"_s, u"lose 101% of replies"_s},
        u"a chance from 0% to 100%"_s);
    row("large seed", {u"play"_s, u"--seed"_s, u"9007199254740992"_s},
        u"from 0 to 9007199254740991"_s);
    row("seed", {u"play"_s, u"--seed"_s, u"x"_s}, u"\"x\" is not a whole number"_s);
    row("option", {u"play"_s, u"--loud"_s}, u"loud"_s);
    row("two formats", {u"play"_s, u"--json"_s, u"--svg"_s}, u"exclude each other"_s);
    row("two stories", {u"play"_s, u"tunnel"_s, u"double-tap"_s}, u"one story at a time"_s);
    row("side", {u"play"_s, u"--beside"_s, u"oncake"_s}, u"Did you mean \"onecake\"?"_s);
    row("part of a side", {u"play"_s, u"--beside"_s, u"onecake,keys=x"_s},
        u"\"keys\" is no part of a run; expected policy, key-algorithm, retry or keep"_s);
    row("memory of a side", {u"play"_s, u"--beside"_s, u"onecake,keep=long"_s},
        u"expected how long a key is kept"_s);
    row("too many sides",
        {u"play"_s, u"--beside"_s, u"none"_s, u"--beside"_s, u"none"_s, u"--beside"_s, u"none"_s},
        u"at most two runs stand beside the first one"_s);
    row("no such run", {u"play"_s, u"/nowhere/run.onecake"_s}, u"cannot be read"_s);
    row("store kind", {u"play"_s, u"--store"_s, u"redis:"_s},
        u"expected memory:, sqlite:FILE or dynamodb:TABLE"_s);
    row("store folder", {u"play"_s, u"--store"_s, u"sqlite:/nowhere/keys.db"_s},
        u"does not exist"_s, 3);
    row("output", {u"play"_s, u"--out"_s, u"/nowhere/run.txt"_s}, u"cannot be written"_s);
    row("window without a display", {u"window"_s}, u"there is no display"_s);
    row("window option", {u"window"_s, u"--loud"_s}, u"loud"_s);
    row("window and no file", {u"window"_s, u"no.onecake"_s}, u"is not a file"_s);
    row("window and two files", {u"window"_s, u"a"_s, u"b"_s}, u"one file is opened at a time"_s);
    row("policies action", {u"policies"_s, u"frob"_s}, u"expected list, show, check or diff"_s);
    row("policies show nothing", {u"policies"_s, u"show"_s}, u"takes one argument"_s);
}

void TestCommandLine::whatIsWrongIsSaidInOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    QFETCH(int, code);
    const RanLine ran = runLine(arguments);
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.error.contains(said), qPrintable(ran.error));
    QVERIFY2(ran.out.isEmpty(), qPrintable(ran.out));
    QCOMPARE(ran.error.count(u'\n'), 1);
}

void TestCommandLine::policiesAreListedShownAndChecked()
{
    const RanLine listed = runLine({u"policies"_s});
    QCOMPARE(listed.code, 0);
    const QStringList lines = listed.out.split(u'\n', Qt::SkipEmptyParts);
    const QJsonArray rows =
        QJsonDocument::fromJson(runLine({u"policies"_s, u"--json"_s}).out.toUtf8()).array();
    QCOMPARE(rows.size(), presetIds().size());
    qsizetype line = 0;
    std::optional<PolicyGroup> group;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const QString id = rows[index][u"id"].toString();
        const PolicyGroup here = presetPolicy(id)->group;
        QCOMPARE(id, presetIds().at(index));
        QCOMPARE(rows[index][u"group"].toString(), nameOf(here));
        if (here != group)
            QCOMPARE(lines.value(line++), titleOf(here));
        group = here;
        QVERIFY2(lines.value(line++).startsWith(u"  "_s + id + u' '), qPrintable(id));
    }
    QCOMPARE(line, lines.size());

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(runLine({u"policies"_s, u"show"_s, u"stripe"_s}).out.toUtf8());
    file.close();
    QCOMPARE(runLine({u"policies"_s, u"check"_s, file.fileName()}).code, 0);

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id": "mine", "title": "Mine", "claim": {"protocol": "hope"}, "frob": 1})");
    file.close();
    const RanLine checked = runLine({u"policies"_s, u"check"_s, file.fileName()});
    QCOMPARE(checked.code, 2);
    QVERIFY2(checked.out.contains(u"$.claim.protocol"_s) && checked.out.contains(u"$.frob"_s),
             qPrintable(checked.out));
}

void TestCommandLine::verboseTellsWhatIsUnderWay_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("quiet") << QStringList() << QStringList() << false;
    QTest::newRow("before the command") << QStringList{u"--verbose"_s} << QStringList() << true;
    QTest::newRow("after it") << QStringList() << QStringList{u"--verbose"_s} << true;
}

void TestCommandLine::verboseTellsWhatIsUnderWay()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    QFETCH(const bool, isTold);
    const QTemporaryDir folder;
    const QString store = u"sqlite:"_s + folder.filePath(u"keys.db"_s);
    const QStringList command{u"play"_s,    u"tunnel"_s,  u"--policy"_s,
                              u"onecake"_s, u"--store"_s, store};
    const RanLine ran = runLine(before + command + after);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.error.contains(u"onecake.store: opened "_s + store), isTold);
    QCOMPARE(ran.error.contains(u"onecake.store.sqlite: closes "_s), isTold);
    QVERIFY(!ran.out.contains(u"onecake.store"));
}

void TestCommandLine::everyFaultIsInTheHelp()
{
    // It breaks its lines where it likes.
    const QString help = runLine({u"play"_s, u"--help"_s}).out.simplified();
    for (const FaultPhrase &phrase : faultPhrases()) {
        QVERIFY2(help.contains(formOf(phrase)), qPrintable(formOf(phrase)));
        QVERIFY2(help.contains(QLatin1StringView(phrase.meaning)), phrase.meaning);
    }
}

void TestCommandLine::faultsAreCompletedInTheShell()
{
    for (const QString &command : {u"play"_s, u"window"_s}) {
        const auto offered = [&command](const QString &word) {
            return runLine(
                       {u"completion"_s, u"candidates"_s, u"--"_s, command, u"--faults"_s, word})
                .out.split(u'\n', Qt::SkipEmptyParts);
        };
        for (const FaultPhrase &phrase : faultPhrases()) {
            const QString first = exampleOf(phrase).section(u' ', 0, 0);
            QVERIFY2(offered({}).contains(first), qPrintable(first));
        }
        QCOMPARE(offered(u"\"double-tap; lose rep"_s),
                 (QStringList{u"double-tap; lose reply"_s, u"double-tap; lose replies"_s}));
    }
}

void TestCommandLine::whatFellByChanceIsPrintedAndGivesTheSameRun()
{
    const QStringList command{u"play"_s, u"tunnel"_s, u"--policy"_s, u"none"_s};
    const QStringList byChance = command
        + QStringList{u"--seed"_s, u"7"_s, u"--faults"_s,
                      u"lose 30% of messages; jitter 2s; double-tap"_s};
    const RanLine first = runLine(byChance);
    static const QRegularExpression again(
        u"The same run without randomness: --seed (\\d+) --faults \"([^\"]+)\""_s);
    const QRegularExpressionMatch match = again.match(first.out);
    QVERIFY2(match.hasMatch(), qPrintable(first.out));
    QVERIFY(first.out.contains(u"Random faults, with seed 7: "_s));
    QVERIFY(match.captured(2).startsWith(u"double-tap; "_s));
    const QStringList pasted =
        command + QStringList{u"--seed"_s, match.captured(1), u"--faults"_s, match.captured(2)};
    QCOMPARE(json(runLine(pasted + QStringList{u"--json"_s}))[u"identity"_s],
             json(runLine(byChance + QStringList{u"--json"_s}))[u"identity"_s]);
    QVERIFY(!runLine(pasted).out.contains(u"By chance"_s));
}

void TestCommandLine::whatFellIsInTheJson()
{
    const QStringList command{u"play"_s,   u"tunnel"_s, u"--json"_s,
                              u"--seed"_s, u"7"_s,      u"--faults"_s};
    const QJsonObject exact = json(runLine(command + QStringList{u"lose reply 1"_s}));
    QVERIFY(!exact.contains(u"fallenByChance"_s) && !exact.contains(u"exactFaults"_s));
    const QJsonObject chance =
        json(runLine(command + QStringList{u"lose 100% of replies; skew api 1 by 1s"_s}));
    const QJsonArray fell = chance[u"fallenByChance"_s].toArray();
    QVERIFY(fell.contains(u"lose reply 1"_s));
    QCOMPARE(chance[u"exactFaults"_s].toArray().first().toString(), u"skew api 1 by 1s"_s);
    QCOMPARE(chance[u"exactFaults"_s].toArray().size(), fell.size() + 1);
}

ONECAKE_TEST(TestCommandLine)
#include "tst_command_line.moc"
