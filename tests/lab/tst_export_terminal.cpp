// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/media/media.h"
#include "core/lab/diagram/text/text_width.h"
#include "tests/support/remote/hostile_run.h"

#include <QRegularExpression>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr TerminalOptions plainPicture{false, true, 100};

Timeline tunnel(const QString &policy)
{
    return run(inputsOf(u"tunnel"_s, policy));
}

QStringList linesWith(const QString &text, const QString &part)
{
    return text.split(u'\n').filter(part);
}

QString withoutColour(QString text)
{
    static const QRegularExpression sgr(u"\x1b\\[[0-9;]*m"_s);
    return text.remove(sgr);
}

} // namespace

class TestExportTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanesStandAtTheTop();
    void everyMessageHasItsArrow();
    void aLostReplyIsVisiblyLost();
    void theTunnelIsABandFromEnteringToLeaving();
    void theLeaseIsAHeavyLineUntilCompletion();
    void aLeaseThatRanOutIsTold();
    void cakesStandAtTheDoor();
    void notKnowingLooksUnlikeKnowing();
    void aLongWaitIsAGap();
    void twoProcessesAreToldApart();
    void twoCustomersAreToldApart();
    void aCakeOnItsWayIsNotAtTheDoor();
    void aCommittedOrderHasItsArrow();
    void noLineIsWiderThanAsked_data();
    void noLineIsWiderThanAsked();
    void aNarrowTerminalIsToldInSentences();
    void hostileWordsFitToo();
    void withoutUnicodeEverythingIsAscii();
    void colourOnlyAddsColour();
    void theVerdictsHaveSignsAndReasons();
};

void TestExportTerminal::theLanesStandAtTheTop()
{
    const QString head = toTerminal(tunnel(u"onecake"_s), plainPicture).section(u'\n', 0, 0);
    QCOMPARE(head.simplified(), u"Adrienne Website Network API Store Kitchen"_s);
    const Timeline two = run(inputsOf(u"two-customers-one-key"_s, u"onecake"_s));
    QVERIFY(toTerminal(two, plainPicture).section(u'\n', 0, 0).contains(u"Customer"));
}

void TestExportTerminal::everyMessageHasItsArrow()
{
    const Timeline timeline = tunnel(u"onecake"_s);
    const QString text = toTerminal(timeline, plainPicture);
    const auto ends = text.count(u'►') + text.count(u'◄') + text.count(u"✗╌") + text.count(u"?╌")
        + linesWith(text, u"at the door"_s).size();
    QCOMPARE(static_cast<int>(ends), countOf(timeline, EventKind::Sent));
}

void TestExportTerminal::aLostReplyIsVisiblyLost()
{
    const QStringList lost = linesWith(toTerminal(tunnel(u"none"_s), plainPicture), u"lost ✗╌"_s);
    QCOMPARE(lost.size(), 1);
    QVERIFY(lost.front().contains(u"200"));
}

void TestExportTerminal::theTunnelIsABandFromEnteringToLeaving()
{
    const QStringList lines = toTerminal(tunnel(u"none"_s), plainPicture).split(u'\n');
    const auto entered = lines.indexOf(lines.filter(u"░ tunnel ░"_s).front());
    const auto left = lines.indexOf(lines.filter(u"tunnel ends"_s).front());
    QVERIFY(entered > 0 && left > entered + 5);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool isInside = at >= entered && at < left;
        const bool isHidden = lines[at].contains(u"lost ✗");
        QVERIFY2(isHidden || lines[at].contains(u'░') == isInside, qPrintable(lines[at]));
    }
}

void TestExportTerminal::theLeaseIsAHeavyLineUntilCompletion()
{
    const QStringList lines = toTerminal(tunnel(u"onecake"_s), plainPicture).split(u'\n');
    const auto claimed = lines.indexOf(lines.filter(u"┃ in progress"_s).front());
    const auto completed = lines.indexOf(lines.filter(u"│ completed"_s).front());
    QVERIFY(claimed > 0 && completed > claimed);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool isCrossed = lines[at].contains(u"payment");
        const bool isInside = at >= claimed && at < completed && !isCrossed;
        QCOMPARE(lines[at].contains(u'┃'), isInside);
    }
}

void TestExportTerminal::aLeaseThatRanOutIsTold()
{
    const Timeline timeline = run(inputsOf(u"crash-after-claim"_s, u"powertools"_s));
    QCOMPARE(linesWith(toTerminal(timeline, plainPicture), u"lease over"_s).size(), 1);
}

void TestExportTerminal::cakesStandAtTheDoor()
{
    const auto cakesOf = [](const QString &policy) {
        return linesWith(toTerminal(tunnel(policy), plainPicture), u"at the door"_s);
    };
    QCOMPARE(cakesOf(u"none"_s).size(), 2);
    QCOMPARE(cakesOf(u"onecake"_s).size(), 1);
    QVERIFY(cakesOf(u"onecake"_s).front().contains(u"🍰"));
}

void TestExportTerminal::notKnowingLooksUnlikeKnowing()
{
    const QString text = toTerminal(tunnel(u"onecake"_s), plainPicture);
    const QStringList unknown = linesWith(text, u"did it work?"_s);
    QCOMPARE(unknown.size(), 1);
    QVERIFY(unknown.front().contains(u"│?╌"));
    QVERIFY(!unknown.front().contains(u'◄'));
    QVERIFY(linesWith(text, u"on the way"_s).front().contains(u'◄'));
}

void TestExportTerminal::aLongWaitIsAGap()
{
    QCOMPARE(linesWith(toTerminal(tunnel(u"onecake"_s), plainPicture), u"⋮"_s).size(), 2);
}

void TestExportTerminal::twoProcessesAreToldApart()
{
    const Timeline timeline = run(inputsOf(u"double-tap"_s, u"get-then-put"_s));
    const QString text = toTerminal(timeline, plainPicture);
    QVERIFY(text.contains(u"►1") && text.contains(u"►2"));
}

void TestExportTerminal::twoCustomersAreToldApart()
{
    const Timeline timeline = run(inputsOf(u"two-customers-one-key"_s, u"onecake"_s));
    const QString text = toTerminal(timeline, {false, true, 120});
    for (const QString &words : {u"● Adrienne wants a cake"_s, u"● Bruno wants a cake"_s,
                                 u"Adrienne: order"_s, u"Bruno: order"_s, u"Adrienne: key"_s,
                                 u"Bruno: key"_s, u"Adrienne: POST"_s, u"Bruno: POST"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    const QString sentences = toTerminal(timeline, {false, true, 60}).simplified();
    QVERIFY2(sentences.contains(u"Request 2 arrives at API 2, for Bruno."), qPrintable(sentences));
}

void TestExportTerminal::aCakeOnItsWayIsNotAtTheDoor()
{
    const QString text = toTerminal(beginningOf(tunnel(u"none"_s), Duration(4000)), plainPicture);
    QCOMPARE(linesWith(text, u"on its way to the door"_s).size(), 1);
    QCOMPARE(linesWith(text, u"at the door"_s).size(), 0);
    QCOMPARE(linesWith(toTerminal(tunnel(u"none"_s), plainPicture), u"its way"_s).size(), 0);
}

void TestExportTerminal::aCommittedOrderHasItsArrow()
{
    for (const QString &policy : {u"same-transaction"_s, u"brandur"_s}) {
        const QStringList orders =
            linesWith(toTerminal(tunnel(policy), plainPicture), u"order row"_s);
        QCOMPARE(orders.size(), 1);
        QVERIFY2(orders.front().contains(u"►│ 🍰 1042"), qPrintable(orders.front()));
    }
}

void TestExportTerminal::noLineIsWiderThanAsked_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {20, 40, 75, 76, 80, 90, 100, 120, 300})
        QTest::addRow("%d", width) << width;
}

void TestExportTerminal::noLineIsWiderThanAsked()
{
    QFETCH(int, width);
    for (const QString &story :
         {u"tunnel"_s, u"double-tap"_s, u"slow-owner"_s, u"late-retry"_s, u"store-write-lost"_s,
          u"two-customers-one-key"_s, u"refactored-key"_s}) {
        const Timeline timeline = run(inputsOf(story, u"powertools"_s));
        for (const bool unicode : {true, false}) {
            const TerminalOptions options{false, unicode, width};
            const QString text = toTerminal(timeline, options)
                + verdictsToTerminal(judge(timeline, RunPhase::Over), outcomeOf(timeline),
                                     u"A policy"_s, options);
            for (const QString &line : text.split(u'\n'))
                QVERIFY2(columnsOf(line) <= width, qPrintable(line));
        }
    }
}

void TestExportTerminal::aNarrowTerminalIsToldInSentences()
{
    const QString text = toTerminal(tunnel(u"none"_s), {false, true, 60});
    QVERIFY(text.simplified().contains(u"The reply to request 1 is lost in the network."));
}

void TestExportTerminal::hostileWordsFitToo()
{
    for (const QString &hostile : hostileTexts()) {
        for (const int width : {30, 80, 100}) {
            const QString text = toTerminal(hostileRun(hostile), {false, true, width});
            QVERIFY(!text.contains(u'\x1b'));
            for (const QString &line : text.split(u'\n'))
                QVERIFY2(columnsOf(line) <= width, qPrintable(line));
        }
    }
}

void TestExportTerminal::withoutUnicodeEverythingIsAscii()
{
    for (const QString &hostile : hostileTexts()) {
        const Timeline timeline = hostileRun(hostile);
        const TerminalOptions options{true, false, 100};
        const QString text = toTerminal(timeline, options)
            + verdictsToTerminal(judge(timeline, RunPhase::Over), outcomeOf(timeline),
                                 u"A policy"_s, options);
        for (const QChar character : text)
            QVERIFY(character.unicode() < 0x7f);
    }
    const QString text = toTerminal(tunnel(u"none"_s), {false, false, 100});
    QVERIFY(text.contains(u"lost x") && text.contains(u"%% tunnel %"));
}

void TestExportTerminal::colourOnlyAddsColour()
{
    for (const QString &policy : {u"none"_s, u"onecake"_s}) {
        const Timeline timeline = tunnel(policy);
        const TerminalOptions coloured{true, true, 100};
        const QString bare = toTerminal(timeline, plainPicture);
        QVERIFY(!bare.contains(u'\x1b'));
        QVERIFY(toTerminal(timeline, coloured).contains(u'\x1b'));
        QCOMPARE(withoutColour(toTerminal(timeline, coloured)), bare);
        const auto verdicts = judge(timeline, RunPhase::Over);
        const RunOutcome outcome = outcomeOf(timeline);
        QCOMPARE(withoutColour(verdictsToTerminal(verdicts, outcome, u"A policy"_s, coloured)),
                 verdictsToTerminal(verdicts, outcome, u"A policy"_s, plainPicture));
    }
}

void TestExportTerminal::theVerdictsHaveSignsAndReasons()
{
    const Timeline timeline = tunnel(u"none"_s);
    const QStringList lines = verdictsToTerminal(judge(timeline, RunPhase::Over),
                                                 outcomeOf(timeline), u"A policy"_s, plainPicture)
                                  .split(u'\n');
    QCOMPARE(lines[0], u"1 order · 2 cakes · charged twice"_s);
    QCOMPARE(lines[1], u"✗ At most one cake per order — order 1 led to 2 cakes"_s);
    QVERIFY(lines.contains(u"✓ Every order was carried out and told, or refused"_s));
    QVERIFY(lines.contains(u"– Distinct orders were not merged — not observed"_s));
    QVERIFY(lines.contains(u"– Nobody was blocked for ever — not observed"_s));
}

ONECAKE_TEST(TestExportTerminal)
#include "tst_export_terminal.moc"
