// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is said about a run is what happened in it: every story under every preset has its sentences
// in tests/data/explanations, read beside their diagrams, and whatever an explanation claims is
// held against the events by other means than those that made it.
//
// ONECAKE_UPDATE_EXPLANATIONS=1 tests_lab explanations everyStoryUnderEveryPreset writes the
// sentences anew instead of comparing them.

#include "core/lab/explain/explanation.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "tests/support/runs.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const QString goldenFolder = QStringLiteral(ONECAKE_SOURCE_DIR "/tests/data/explanations");

QString fileOf(const QString &policy)
{
    return goldenFolder + u'/' + policy + u".txt"_s;
}

bool isUpdating()
{
    return qEnvironmentVariableIsSet("ONECAKE_UPDATE_EXPLANATIONS");
}

// One paragraph for each story, a sentence a line.
QString chapterOf(const QString &policy)
{
    QString text;
    for (const QString &story : scenarioIds()) {
        const Timeline timeline = run(inputsOf(story, policy));
        text += u"## "_s + story + u'\n';
        text += explanationOf(timeline, RunPhase::Over).join(u'\n') + u"\n\n"_s;
    }
    return text;
}

QString told(const QString &story, const QString &policy, const QString &faults = {})
{
    const Timeline timeline = run(inputsOf(story, policy, faults));
    return explanationText(timeline.events(), RunPhase::Over);
}

QString toldUntil(const QString &story, const QString &policy, Duration instant)
{
    const Timeline timeline = beginningOf(run(inputsOf(story, policy)), instant);
    return explanationText(timeline.events(), RunPhase::UnderWay);
}

// The numbers behind "request", "requests", "Bruno's request" at the beginning of a sentence.
std::vector<int> attemptsIn(const QString &sentence)
{
    static const QRegularExpression beginning(
        u"^(?:\\S+'s requests?|Requests?) (\\d+(?:(?:, | and )\\d+)*)"_s);
    static const QRegularExpression number(u"\\d+"_s);
    std::vector<int> attempts;
    auto found = number.globalMatch(beginning.match(sentence).captured(1));
    while (found.hasNext())
        attempts.push_back(found.next().captured().toInt());
    return attempts;
}

bool has(std::span<const Event> events, EventKind kind, int attempt)
{
    return std::any_of(events.begin(), events.end(), [&](const Event &event) {
        return event.kind == kind && event.attempt == attempt;
    });
}

bool isScreen(const Event &event)
{
    return event.kind == EventKind::Arrived && event.message == MessageKind::Screen;
}

} // namespace

class TestExplanations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStoryUnderEveryPreset_data();
    void everyStoryUnderEveryPreset();
    void noSentencesAreKeptForPresetsThatAreGone();
    void saysWhatHappened_data();
    void saysWhatHappened();
    void doesNotSayWhatDidNotHappen_data();
    void doesNotSayWhatDidNotHappen();
    void nothingIsSaidBeforeAnybodyOrders();
    void doesNotTellTheEndBeforeItCame_data();
    void doesNotTellTheEndBeforeItCame();
    void everyClaimStandsInTheEvents_data();
    void everyClaimStandsInTheEvents();
    void everyBeginningOfARunIsToldTruly_data();
    void everyBeginningOfARunIsToldTruly();

private:
    static void addRuns();
    static void checkAnswersFromRecords(std::span<const Event> events,
                                        const QStringList &sentences);
    static void checkCakes(const Timeline &timeline, const QStringList &sentences);
    static void checkLastWords(const Timeline &timeline, const QString &text);
    static void checkTold(std::span<const Event> events, const QStringList &sentences);
};

void TestExplanations::everyStoryUnderEveryPreset_data()
{
    QTest::addColumn<QString>("policy");
    for (const QString &policy : presetIds())
        QTest::newRow(qPrintable(policy)) << policy;
}

void TestExplanations::everyStoryUnderEveryPreset()
{
    QFETCH(const QString, policy);
    const QString chapter = chapterOf(policy);
    if (isUpdating()) {
        QVERIFY(QDir().mkpath(goldenFolder));
        QSaveFile file(fileOf(policy));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(chapter.toUtf8());
        QVERIFY(file.commit());
        return;
    }
    QFile file(fileOf(policy));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList lines = chapter.split(u'\n');
    QString story;
    for (qsizetype index = 0; index < std::min(lines.size(), expected.size()); ++index) {
        if (lines[index].startsWith(u"## "))
            story = lines[index];
        QVERIFY2(lines[index] == expected[index],
                 qPrintable(u"%1\nnow:  %2\nkept: %3"_s.arg(story, lines[index], expected[index])));
    }
    QCOMPARE(lines.size(), expected.size());
}

void TestExplanations::noSentencesAreKeptForPresetsThatAreGone()
{
    QStringList kept = QDir(goldenFolder).entryList({u"*.txt"_s}, QDir::Files);
    kept.replaceInStrings(u".txt"_s, QString());
    QStringList presets = presetIds();
    kept.sort();
    presets.sort();
    QCOMPARE(kept, presets);
}

// More rows of saysWhatHappened().
static void addLessUsualCourses()
{
    QTest::newRow("a key that was taken away from an owner at work")
        << u"double-tap"_s << u"bicatu"_s
        << QStringList{u"was not recorded, because its claim was no longer its own"_s,
                       u"the record that held its key could not be found"_s,
                       u"found the key free, because it had been taken away from request 1"_s};
    QTest::newRow("a runtime that ends at its deadline is no crash of the process")
        << u"slow-owner"_s << u"powertools"_s
        << QStringList{
               u"API 1 stood still until the runtime was ended at its deadline, at 30."_s,
               u"because the lease of request 1 had run out after its runtime had been ended"_s};
    QTest::newRow("a completer that only closes")
        << u"crash-after-work"_s << u"step-functions"_s
        << QStringList{
               u"closed request 1 as failed instead of running it again."_s,
               u"got the error 400, because request 1 had been closed as failed"_s,
               u"the order was refused (400), although it was charged and no. 1042 was baked for it"_s};
    QTest::newRow("a refusal that good news followed")
        << u"double-tap"_s << u"adyen"_s
        << QStringList{u"the order was refused (422), and then at"_s, u"no. 1042 is on its way"_s};
    QTest::newRow("another name for the code, another key")
        << u"refactored-key"_s << u"powertools"_s
        << QStringList{u"the name of the function is part of the key"_s, u"no. 1043"_s};
}

void TestExplanations::saysWhatHappened_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("the retry goes on where a failed request had stopped")
        << u"operation-fails"_s << u"onecake"_s
        << QStringList{
               u"Request 1 claimed its key; its work threw an exception before anything was done"_s,
               u"Request 2 took the key over, because request 1 had ended with an error and left it open"_s,
               u"Adrienne was charged and no. 1042 was baked"_s};
    QTest::newRow("a crashed owner is taken over when its lease is over")
        << u"crash-after-claim"_s << u"onecake"_s
        << QStringList{u"Request 1 claimed its key; API 1 crashed before anything was done"_s,
                       u"because the lease of request 1 had run out after API 1 had crashed"_s,
                       u"Adrienne was charged and no. 1042 was baked"_s};
    QTest::newRow("a slow owner is fenced off")
        << u"slow-owner"_s << u"onecake"_s
        << QStringList{u"API 1 stood still for 1 min 30 s"_s,
                       u"because the lease of request 1 ran out while API 1 stood still"_s,
                       u"as if nothing had happened"_s, u"had lost its claim to request"_s};
    QTest::newRow("the same key after its lease, done twice")
        << u"crash-after-work"_s << u"powertools"_s
        << QStringList{u"API 1 crashed before this was on record"_s,
                       u"because the lease of request 1 had run out after API 1 had crashed"_s,
                       u"charged a second time and a second cake"_s};
    QTest::newRow("a stranger's order in place of the own one")
        << u"two-customers-one-key"_s << u"sqs-fifo"_s
        << QStringList{u"Bruno's request 2 came with the key of Adrienne's request 1"_s,
                       u"nothing was done for Bruno's order"_s,
                       u"but nothing was baked for this order"_s};
    QTest::newRow("a changed order is refused")
        << u"changed-order"_s << u"onecake"_s
        << QStringList{u"got 422, because the key had been used by request 1"_s,
                       u"the order was refused (422)"_s};
    QTest::newRow("the tunnel, recognised")
        << u"tunnel"_s << u"onecake"_s
        << QStringList{u"its reply was lost in the tunnel"_s,
                       u"Request 2 got the answer of request 1 from its record, no. 1042, and "
                       "nothing was done again"_s,
                       u"Adrienne was told"_s};
    QTest::newRow("the tunnel, without protection")
        << u"tunnel"_s << u"none"_s
        << QStringList{u"Request 2 was treated as a new order, because nothing looks for keys"_s,
                       u"a second cake, no. 1043, was baked"_s,
                       u"2 cakes were baked and 2 charges made"_s};
    addLessUsualCourses();
}

void TestExplanations::saysWhatHappened()
{
    QFETCH(const QString, story);
    QFETCH(const QString, policy);
    QFETCH(const QStringList, words);
    const QString text = told(story, policy);
    for (const QString &expected : words)
        QVERIFY2(text.contains(expected), qPrintable(expected + u"\nin: "_s + text));
}

void TestExplanations::doesNotSayWhatDidNotHappen_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("words");
    for (const auto *const story : {"operation-fails", "crash-after-claim", "slow-owner"})
        QTest::addRow("%s is no mere repetition", story)
            << QString::fromLatin1(story) << u"onecake"_s << u"nothing was done again"_s;
    QTest::newRow("the same key is no new order")
        << u"crash-after-work"_s << u"powertools"_s << u"new order"_s;
    QTest::newRow("a stranger's order is no repetition")
        << u"two-customers-one-key"_s << u"sqs-fifo"_s << u"done again"_s;
}

void TestExplanations::doesNotSayWhatDidNotHappen()
{
    QFETCH(const QString, story);
    QFETCH(const QString, policy);
    QFETCH(const QString, words);
    const QString text = told(story, policy);
    QVERIFY2(!text.contains(words), qPrintable(text));
}

void TestExplanations::nothingIsSaidBeforeAnybodyOrders()
{
    QCOMPARE(explanationText({}, RunPhase::UnderWay), QString());
}

void TestExplanations::doesNotTellTheEndBeforeItCame_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("on its way") << 150
                                << QStringList{u"Request 1 is on its way to the API."_s,
                                               u"Adrienne has not been told anything so far."_s};
    QTest::newRow("at work") << 600
                             << QStringList{u"Request 1 is being carried out"_s,
                                            u"Adrienne was charged"_s, u"the work goes on"_s};
    QTest::newRow("done, and not committed yet")
        << 1340 << QStringList{u"Request 1 is being carried out: Adrienne was charged"_s};
    QTest::newRow("in the tunnel")
        << 2500
        << QStringList{u"its reply was lost in the tunnel"_s,
                       u"neither Adrienne nor the website can know what has become of the order"_s};
    QTest::newRow("out of it, and none the wiser")
        << 9200
        << QStringList{u"All that Adrienne has been told so far is that no answer has come"_s};
}

void TestExplanations::doesNotTellTheEndBeforeItCame()
{
    QFETCH(const int, ms);
    QFETCH(const QStringList, words);
    const QString text = toldUntil(u"tunnel"_s, u"onecake"_s, Duration(ms));
    for (const QString &expected : words)
        QVERIFY2(text.contains(expected), qPrintable(expected + u"\nin: "_s + text));
    QVERIFY2(!text.contains(u"request 2", Qt::CaseInsensitive), qPrintable(text));
}

// Every story under every preset, as it is and with some more trouble: of all that there is to try,
// a third, in turns, so that each trouble meets each story and each preset.
void TestExplanations::addRuns()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("faults");
    const QStringList troubles{QString(),
                               u"lose reply 1"_s,
                               u"lose request 1; double-tap"_s,
                               u"crash after-work on attempt 1"_s,
                               u"crash during-work on attempt 1; lose reply 2"_s,
                               u"duplicate request 1; duplicate reply 1"_s,
                               u"store down 0s..3s"_s,
                               u"store loses-reply claim 1"_s,
                               u"store loses-reply complete 1"_s,
                               u"throw after-effect on attempt 1"_s,
                               u"respond 500 on attempt 1"_s};
    int turn = 0;
    for (const QString &policy : presetIds()) {
        for (const QString &story : scenarioIds()) {
            for (const QString &trouble : troubles) {
                if (++turn % 3 == 0 || trouble.isEmpty())
                    QTest::newRow(qPrintable(policy + u' ' + story + u' ' + trouble))
                        << story << policy << trouble;
            }
        }
    }
}

void TestExplanations::everyClaimStandsInTheEvents_data()
{
    addRuns();
}

void TestExplanations::everyClaimStandsInTheEvents()
{
    QFETCH(const QString, story);
    QFETCH(const QString, policy);
    QFETCH(const QString, faults);
    const Timeline timeline = run(inputsOf(story, policy, faults));
    const QStringList sentences = explanationOf(timeline, RunPhase::Over);
    const QString text = sentences.join(u' ');
    QVERIFY(!sentences.isEmpty());
    QVERIFY2(!text.contains(u'%') && !text.contains(u"  "), qPrintable(text));
    checkAnswersFromRecords(timeline.events(), sentences);
    checkCakes(timeline, sentences);
    checkLastWords(timeline, text);
    checkTold(timeline.events(), sentences);
}

// Who is said to have been answered from a record was, and nothing was done for that request.
void TestExplanations::checkAnswersFromRecords(std::span<const Event> events,
                                               const QStringList &sentences)
{
    for (const QString &sentence : sentences) {
        if (!sentence.contains(u"nothing was done"))
            continue;
        for (const int attempt : attemptsIn(sentence)) {
            QVERIFY2(has(events, EventKind::Replayed, attempt), qPrintable(sentence));
            QVERIFY2(!has(events, EventKind::Baked, attempt), qPrintable(sentence));
            QVERIFY2(!has(events, EventKind::Charged, attempt), qPrintable(sentence));
        }
    }
}

// Every cake is told of, and where it is one too many, why.
void TestExplanations::checkCakes(const Timeline &timeline, const QStringList &sentences)
{
    static const QRegularExpression reason(
        u"because|although|as if nothing had happened|treated as a new order|for something else|"
        "without protection"_s);
    std::map<int, int> cakes;
    for (const Event &event : timeline.events()) {
        if (event.kind != EventKind::Baked)
            continue;
        const QString words = ++cakes[event.intent] == 1
            ? u"no. %1 was baked"_s.arg(event.order)
            : u"cake, no. %1, was baked"_s.arg(event.order);
        const auto found =
            std::find_if(sentences.begin(), sentences.end(),
                         [&words](const QString &sentence) { return sentence.contains(words); });
        QVERIFY2(found != sentences.end(), qPrintable(words + u": "_s + sentences.join(u' ')));
        QVERIFY2(cakes[event.intent] == 1 || found->contains(reason), qPrintable(*found));
    }
}

// A refusal that was the last word is told with its number.
void TestExplanations::checkLastWords(const Timeline &timeline, const QString &text)
{
    std::map<int, int> lastCodes;
    std::set<int> satisfied;
    for (const Event &event : timeline.events()) {
        if (!isScreen(event))
            continue;
        lastCodes[event.intent] = event.code;
        if (event.code >= 200 && event.code < 300)
            satisfied.insert(event.intent);
    }
    for (const auto &[intent, code] : lastCodes) {
        const bool wasRefused = code >= 400 && !satisfied.contains(intent);
        QVERIFY2(!wasRefused || text.contains(u"refused (%1)"_s.arg(code)), qPrintable(text));
    }
}

// Nobody is said to have been told of an order who was not shown it.
void TestExplanations::checkTold(std::span<const Event> events, const QStringList &sentences)
{
    static const QRegularExpression told(
        u"(\\S+) was told at .* that no\\. (\\d+) is on its way"_s);
    for (const QString &sentence : sentences) {
        const QRegularExpressionMatch match = told.match(sentence);
        if (!match.hasMatch())
            continue;
        const bool wasShown = std::any_of(events.begin(), events.end(), [&](const Event &event) {
            return isScreen(event) && event.order == match.captured(2).toInt()
                && event.actor.compare(match.captured(1), Qt::CaseInsensitive) == 0;
        });
        QVERIFY2(wasShown, qPrintable(sentence));
    }
}

void TestExplanations::everyBeginningOfARunIsToldTruly_data()
{
    QTest::addColumn<QString>("policy");
    for (const QString &policy : presetIds())
        QTest::newRow(qPrintable(policy)) << policy;
}

void TestExplanations::everyBeginningOfARunIsToldTruly()
{
    QFETCH(const QString, policy);
    static const QRegularExpression cake(u"no\\. (\\d+),? (?:was|is) (?:baked|on its way)"_s);
    for (const QString &story : scenarioIds()) {
        const Timeline timeline = run(inputsOf(story, policy));
        const std::span<const Event> events(timeline.events());
        std::set<int> baked;
        const size_t step = 1 + events.size() / 60; // of long runs not each
        for (size_t count = 1; count < events.size(); ++count) {
            if (events[count - 1].kind == EventKind::Baked)
                baked.insert(events[count - 1].order);
            if (count % step != 0)
                continue;
            const QStringList sentences = explanationOf(events.first(count), RunPhase::UnderWay);
            const QString text = sentences.join(u' ');
            checkAnswersFromRecords(events.first(count), sentences);
            checkTold(events.first(count), sentences);
            QVERIFY2(!text.contains(u"never"), qPrintable(text));
            auto found = cake.globalMatch(text);
            while (found.hasNext()) {
                const QRegularExpressionMatch match = found.next();
                QVERIFY2(baked.contains(match.captured(1).toInt()), qPrintable(text));
            }
        }
    }
}

ONECAKE_TEST(TestExplanations)
#include "tst_explanations.moc"
