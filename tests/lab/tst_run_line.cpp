// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run as one line of text: it comes back as it was, and a stranger's line is refused in a
// sentence.

#include "core/base/random.h"
#include "core/base/text/shown_text.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/run_line.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/model/policy/policy_catalog.h"
#include "tests/support/runs.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// With what shows that no letter was changed: whoever means harm computes it, too.
QString lineOfBytes(const QByteArray &bytes)
{
    const QByteArray check =
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(4);
    return runLinePrefix.toString()
        + QString::fromLatin1((check + bytes).toBase64(QByteArray::Base64UrlEncoding
                                                       | QByteArray::OmitTrailingEquals));
}

QString lineOfText(const QByteArray &text)
{
    return lineOfBytes(qCompress(text));
}

// A run that no options can name.
RunInputs runByHand()
{
    RunInputs inputs = inputsOf(u"tunnel"_s, u"stripe"_s, u"lose reply 2; tunnel 30s..40s"_s);
    inputs.seed = largestSeed;
    Scenario scenario = *inputs.scenario;
    scenario.id = u"eine-größere-geschichte"_s;
    scenario.title = u"Größer 🍰 \"und\" länger"_s;
    inputs.scenario = std::make_shared<const Scenario>(scenario);
    UserAction action;
    action.kind = UserActionKind::DoubleTap;
    action.at = Duration(1234);
    action.cake = u"Zitrone"_s;
    inputs.userActions = {action, {UserActionKind::LoseNextReply, Duration(2000)}};
    return inputs;
}

} // namespace

class TestRunLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStoryUnderEveryPolicyComesBackAsItWas();
    void everyKeyAlgorithmAndRetryComesBackAsItWas();
    void whatWasDoneByHandComesBackAsItWas();
    void aLineIsOneWordThatNoShellChanges();
    void lineBreaksOfAMailDoNotCount();
    void theSameRunIsPlayed();
    void argumentsNameWhatIsNotTheStorysOwn();
    void whatHasNoNameHasNoArguments();
    void aStrangersLineIsRefusedInASentence_data();
    void aStrangersLineIsRefusedInASentence();
    void anyLetterThatWasChangedIsFound();
    void aRunThatIsTooLargeForALineIsForAFile();
};

void TestRunLine::everyStoryUnderEveryPolicyComesBackAsItWas()
{
    for (const QString &story : scenarioIds()) {
        for (const QString &policy : presetIds()) {
            const RunInputs inputs = inputsOf(story, policy);
            const Result<QString> line = toRunLine(inputs);
            QVERIFY2(line, qPrintable(story + u' ' + policy));
            const Result<RunInputs> back = runFromLine(*line);
            QVERIFY2(back, qPrintable(story + u' ' + policy));
            QCOMPARE(toJson(*back), toJson(inputs));
        }
    }
}

void TestRunLine::everyKeyAlgorithmAndRetryComesBackAsItWas()
{
    for (const QString &keys : keyAlgorithmIds()) {
        for (const QString &retry : retryIds()) {
            RunInputs inputs = inputsOf(u"tunnel"_s, u"none"_s);
            useKeyAlgorithm(inputs, keys);
            useRetry(inputs, retry);
            const Result<RunInputs> back = runFromLine(*toRunLine(inputs));
            QVERIFY2(back, qPrintable(keys + u' ' + retry));
            QCOMPARE(toJson(*back), toJson(inputs));
        }
    }
}

void TestRunLine::whatWasDoneByHandComesBackAsItWas()
{
    const RunInputs inputs = runByHand();
    const Result<RunInputs> back = runFromLine(*toRunLine(inputs));
    QVERIFY(back);
    QCOMPARE(toJson(*back), toJson(inputs));
    QCOMPARE(back->userActions, inputs.userActions);
    QCOMPARE(back->seed, inputs.seed);
}

void TestRunLine::aLineIsOneWordThatNoShellChanges()
{
    for (const RunInputs &inputs : {runByHand(), inputsOf(u"slow-owner"_s, u"onecake"_s)}) {
        const QString line = *toRunLine(inputs);
        static const QRegularExpression word(u"^onecake-run:[A-Za-z0-9_-]+$"_s);
        QVERIFY2(word.match(line).hasMatch(), qPrintable(line));
    }
    QCOMPARE(commandThatReplays(runByHand()),
             u"onecake play "_s + shellWord(*toRunLine(runByHand())));
}

void TestRunLine::lineBreaksOfAMailDoNotCount()
{
    QString line = *toRunLine(runByHand());
    for (qsizetype at = 70; at < line.size(); at += 72)
        line.insert(at, u"\r\n"_s);
    const Result<RunInputs> back = runFromLine(u"  "_s + line + u'\n');
    QVERIFY(back);
    QCOMPARE(toJson(*back), toJson(runByHand()));
}

void TestRunLine::theSameRunIsPlayed()
{
    const RunInputs inputs = runByHand();
    QVERIFY(run(inputs) == run(*runFromLine(*toRunLine(inputs))));
}

void TestRunLine::argumentsNameWhatIsNotTheStorysOwn()
{
    RunInputs inputs = inputsOf(u"tunnel"_s, u"none"_s);
    QCOMPARE(playArguments(inputs), QStringList{u"tunnel"_s});
    inputs = inputsOf(u"tunnel"_s, u"stripe"_s, u"lose reply 1; lose request 2"_s);
    useKeyAlgorithm(inputs, u"timestamp"_s);
    useRetry(inputs, u"fixed"_s);
    inputs.seed = 7;
    const QStringList expected{
        u"tunnel"_s,          u"--policy"_s,  u"stripe"_s,
        u"--key-algorithm"_s, u"timestamp"_s, u"--retry"_s,
        u"fixed"_s,           u"--faults"_s,  u"lose reply 1; lose request 2"_s,
        u"--seed"_s,          u"7"_s};
    QCOMPARE(playArguments(inputs), expected);
    QCOMPARE(commandThatReplays(inputs),
             u"onecake play tunnel --policy stripe --key-algorithm timestamp --retry fixed "
             "--faults 'lose reply 1; lose request 2' --seed 7"_s);
}

void TestRunLine::whatHasNoNameHasNoArguments()
{
    QCOMPARE(playArguments(runByHand()), QStringList());
    RunInputs inputs = inputsOf(u"tunnel"_s, u"none"_s);
    inputs.userActions = {{UserActionKind::EnterTunnel, Duration(500)}};
    QCOMPARE(playArguments(inputs), QStringList());
    inputs = inputsOf(u"tunnel"_s, u"onecake"_s);
    Policy own = *inputs.policy;
    own.title = u"Our own"_s;
    inputs.policy = std::make_shared<const Policy>(own);
    QCOMPARE(playArguments(inputs), QStringList());
    QVERIFY(commandThatReplays(inputs).contains(u"onecake-run:"_s));
}

void TestRunLine::aStrangersLineIsRefusedInASentence_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &line, const char *said) {
        QTest::newRow(name) << line << QString::fromUtf8(said);
    };
    const QString sound = *toRunLine(runByHand());
    row("nothing", QString(), "it is none");
    row("something else", u"tunnel"_s, "it is none");
    row("the beginning alone", runLinePrefix.toString(), "a part of it is missing");
    row("cut in the middle", sound.left(sound.size() / 2), "a part of it is missing");
    row("no letters of a line", runLinePrefix.toString() + u"#!?$(rm)"_s,
        "letters in it were changed");
    row("zeros", lineOfBytes(QByteArray(400, '\0')), "a part of it is missing");
    row("a length of four gigabytes", lineOfBytes(QByteArray(4, '\xff') + "x"),
        "claims to hold more than a run");
    row("bytes that unpack to a gigabyte's beginning",
        lineOfBytes(qCompress(QByteArray(8 * 1024 * 1024, 'a'), 9)), "claims to hold more");
    row("too long", runLinePrefix.toString() + QString(100'000, u'A'), "longer than 32768 letters");
    row("no JSON", lineOfText("tunnel"), "holds something else");
    row("a list", lineOfText("[1]"), "holds something else");
    row("another format", lineOfText(R"({"format":2,"scenario":"tunnel"})"), "must be 1");
    row("no story", lineOfText(R"({"format":1})"), "$.scenario");
    row("an unknown story", lineOfText(R"({"format":1,"scenario":"nowhere"})"), "nowhere");
    row("a file's name", lineOfText(R"({"format":1,"scenario":"/etc/passwd"})"), "/etc/passwd");
    row("an unknown field", lineOfText(R"({"format":1,"scenario":"tunnel","run":"rm"})"), "run");
}

void TestRunLine::aStrangersLineIsRefusedInASentence()
{
    QFETCH(const QString, line);
    QFETCH(const QString, said);
    const Result<RunInputs> run = runFromLine(line);
    QVERIFY(!run);
    const QString told = sentence(run.error());
    QVERIFY2(told.contains(said), qPrintable(told));
    QVERIFY2(told.size() < 600, qPrintable(told));
    QVERIFY(run.error().code == ErrorCode::InvalidInput);
}

// The packed text carries a checksum.
void TestRunLine::anyLetterThatWasChangedIsFound()
{
    const QString sound = *toRunLine(runByHand());
    const QJsonObject meant = toJson(runByHand());
    for (qsizetype at = runLinePrefix.size(); at < sound.size(); ++at) {
        QString line = sound;
        line[at] = line[at] == u'A' ? u'B' : u'A';
        const Result<RunInputs> run = runFromLine(line);
        // The first letters are the length alone, which may say too much.
        QVERIFY2(!run || toJson(*run) == meant, qPrintable(QString::number(at)));
    }
}

void TestRunLine::aRunThatIsTooLargeForALineIsForAFile()
{
    RunInputs inputs = runByHand();
    Random dice(1);
    Scenario scenario = *inputs.scenario;
    for (int letter = 0; letter < 60'000; ++letter)
        scenario.summary += QChar(u'a' + static_cast<char16_t>(dice.below(26)));
    inputs.scenario = std::make_shared<const Scenario>(scenario);
    const Result<QString> line = toRunLine(inputs);
    QVERIFY(!line);
    QVERIFY2(sentence(line.error()).contains(u"Save the run as a file"),
             qPrintable(sentence(line.error())));
    QCOMPARE(commandThatReplays(inputs), QString());
}

ONECAKE_TEST(TestRunLine)
#include "tst_run_line.moc"
