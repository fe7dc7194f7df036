// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs beside the run on show: one time, one list of faults, and what is done by hand strikes all
// of them, whatever store the run on show is over.

#include "core/lab/diagram/diagram_layout.h"
#include "core/model/timeline_json.h"
#include "tests/support/runs.h"
#include "tests/support/windows/action_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSideBySide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addLabStores(); }
    void init();
    void cleanup() { m_bench.reset(); }

    void theOtherSideHasNoProtectionWhereThisOneHas();
    void eachSideIsTheRunThatItWouldBeAlone();
    void timeGoesOnUntilEverySideIsOver();
    void whatIsDoneByHandStrikesEverySide();
    void aSideThatComesLaterIsStruckAsWell();
    void looksBackOnEverySide();
    void goesFromInstantToInstantOfAnySide();
    void stepsShowWhatHappensOnAnySide();
    void looksAtTheDifferencesInTurn();
    void aChoiceOnOneSideBeginsNoOtherAnew();
    void aMemoryIsChosenOnEitherSide();
    void whatCannotBeChosenChangesNothing();
    void aForkForksEverySide();
    void theRunBeforeAForkStaysAsItWas();
    void theRunBeforeAChoiceStandsBesideIt();
    void anotherStoryIsPlayedOnEverySide();
    void threeSidesAreTheMost();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session(); }
    [[nodiscard]] SideBySide &beside() { return session().beside(); }
    void playTunnelUnder(const QString &policy);
    [[nodiscard]] QString identity(size_t side) { return identityOf(beside().timeline(side)); }

    std::unique_ptr<ActionBench> m_bench;
};

void TestSideBySide::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(QString, store);
    m_bench = std::make_unique<ActionBench>();
    QVERIFY(m_bench->openIn(store));
}

void TestSideBySide::playTunnelUnder(const QString &policy)
{
    session().choices().chooseStory(u"tunnel"_s);
    session().choices().choosePolicy(policy);
    beside().turnOn();
    QVERIFY(m_bench->lab.playOut());
}

void TestSideBySide::theOtherSideHasNoProtectionWhereThisOneHas()
{
    QVERIFY(!beside().isOn());
    QCOMPARE(beside().count(), size_t(1));
    beside().turnOn();
    QCOMPARE(beside().inputs(1).policy->id, u"none"_s);
    QCOMPARE(beside().titles(), QStringList({u"OneCake"_s, u"No protection"_s}));
    beside().turnOff();
    session().choices().choosePolicy(u"none"_s);
    beside().turnOn();
    QCOMPARE(beside().inputs(1).policy->id, u"onecake"_s);
}

void TestSideBySide::eachSideIsTheRunThatItWouldBeAlone()
{
    playTunnelUnder(u"none"_s);
    QCOMPARE(identity(0), identityOf(run(inputsOf(u"tunnel"_s, u"none"_s))));
    QCOMPARE(identity(1), identityOf(run(inputsOf(u"tunnel"_s, u"onecake"_s))));
    QCOMPARE(beside().outcome(0).cakes, 2);
    QCOMPARE(beside().outcome(1).cakes, 1);
    QCOMPARE(overall(beside().verdicts(0)), VerdictState::Broken);
    QCOMPARE(overall(beside().verdicts(1)), VerdictState::Holds);
    QVERIFY(beside().explanation(1).contains(u"nothing was done again"));
}

void TestSideBySide::timeGoesOnUntilEverySideIsOver()
{
    playTunnelUnder(u"onecake"_s);
    // Without protection, a second cake is on its way for a while.
    QVERIFY(beside().timeline(1).end() > beside().timeline(0).end());
    QVERIFY(session().elapsed() >= beside().timeline(1).end());
    QCOMPARE(session().state().phase, LabPhase::Over);
    QVERIFY(!beside().nextEventAt());
    session().choices().restart();
    QCOMPARE(beside().timeline(1).events().size(), size_t(0));
    session().playToEnd();
    QTRY_VERIFY(m_bench->lab.isOver());
    QCOMPARE(identity(1), identityOf(run(inputsOf(u"tunnel"_s, u"none"_s))));
}

void TestSideBySide::whatIsDoneByHandStrikesEverySide()
{
    beside().turnOn();
    session().act({UserActionKind::Order});
    QVERIFY(m_bench->passUntil(1s));
    session().act({UserActionKind::EnterTunnel});
    QVERIFY(m_bench->passUntil(7s));
    session().act({UserActionKind::LeaveTunnel});
    session().act({UserActionKind::OrderAgain});
    QVERIFY(m_bench->passUntil(20s));
    QCOMPARE(beside().inputs(1).userActions.size(), size_t(4));
    QCOMPARE(beside().outcome(0).cakes, 1);
    QCOMPARE(beside().outcome(1).cakes, 2);
    for (size_t side = 0; side < 2; ++side) {
        QCOMPARE(countOf(beside().timeline(side), EventKind::TunnelEntered), 1);
        QCOMPARE(countOf(beside().timeline(side), EventKind::TunnelLeft), 1);
    }
}

void TestSideBySide::aSideThatComesLaterIsStruckAsWell()
{
    QVERIFY(m_bench->playByHand());
    beside().turnOn();
    QTRY_COMPARE(beside().timeline(1).seek(session().elapsed()),
                 beside().timeline(1).events().size());
    QCOMPARE(beside().inputs(1).userActions.size(), ActionBench::actionsByHand);
    const QString later = identity(1);
    // As if it had been there from the beginning.
    QCOMPARE(later, identityOf(beginningOf(run(beside().inputs(1)), session().elapsed())));
}

void TestSideBySide::looksBackOnEverySide()
{
    playTunnelUnder(u"none"_s);
    session().travel().lookAt(5s);
    for (size_t side = 0; side < 2; ++side) {
        QCOMPARE(beside().shownCount(side), beside().timeline(side).seek(5s));
        QCOMPARE(beside().outcome(side).cakes, 1);
        for (const Verdict &verdict : beside().verdicts(side))
            QVERIFY(verdict.state != VerdictState::Holds); // it is not over
    }
    session().travel().lookAtNow();
    QCOMPARE(beside().shownCount(1), beside().timeline(1).events().size());
}

void TestSideBySide::goesFromInstantToInstantOfAnySide()
{
    playTunnelUnder(u"none"_s);
    const std::vector<const Timeline *> runs = beside().timelines();
    std::vector<Duration> wanted = instantsOf(runs);
    std::vector<Duration> seen{session().travel().lookedAt()};
    while (session().travel().lookedAt() > wanted.front()) {
        session().travel().lookAtPrevious();
        seen.insert(seen.begin(), session().travel().lookedAt());
    }
    if (seen.size() > wanted.size())
        seen.pop_back(); // time went on after the last event
    QCOMPARE(seen, wanted);
    session().travel().lookAtNext();
    QCOMPARE(session().travel().lookedAt(), wanted[1]);
}

void TestSideBySide::stepsShowWhatHappensOnAnySide()
{
    session().choices().chooseStory(u"tunnel"_s);
    beside().turnOn();
    size_t before = 0;
    for (int step = 0; step < 300 && session().state().phase != LabPhase::Over; ++step) {
        const auto count = [this] {
            return beside().timeline(0).events().size() + beside().timeline(1).events().size();
        };
        session().step();
        QTRY_VERIFY(!session().state().isWaitingForStore);
        if (session().state().phase != LabPhase::Over)
            QTRY_VERIFY(count() > before);
        before = count();
        QVERIFY(beside().timeline(1).end() <= session().elapsed());
    }
    QCOMPARE(session().state().phase, LabPhase::Over);
    QCOMPARE(identity(1), identityOf(run(inputsOf(u"tunnel"_s, u"none"_s))));
}

void TestSideBySide::looksAtTheDifferencesInTurn()
{
    playTunnelUnder(u"none"_s);
    const std::vector<Difference> all = beside().differences();
    QVERIFY(all.size() > 1);
    session().travel().lookAtEvent(0);
    QVERIFY(!beside().differenceShown());
    for (size_t index = 0; index < all.size(); ++index) {
        beside().lookAtNextDifference();
        QCOMPARE(session().travel().lookedAt(), all[index].begin);
        QCOMPARE(beside().differenceShown(), std::optional(index));
    }
    beside().lookAtNextDifference();
    QCOMPARE(beside().differenceShown(), std::optional(size_t(0)));
    beside().lookAtPreviousDifference();
    QCOMPARE(beside().differenceShown(), std::optional(all.size() - 1));
    QVERIFY(beside().wordsOfDifference(0).startsWith(u"They differ first at 0.25 s."));
}

void TestSideBySide::aChoiceOnOneSideBeginsNoOtherAnew()
{
    playTunnelUnder(u"none"_s);
    const Duration elapsed = session().elapsed();
    const QSignalSpy started(&session(), &LabSession::runStarted);
    beside().choose(1, LabPart::Policy, u"get-then-put"_s);
    QTRY_COMPARE(beside().timeline(1).events().size(),
                 run(inputsOf(u"tunnel"_s, u"get-then-put"_s)).events().size());
    beside().choose(1, LabPart::Retry, u"fixed"_s);
    beside().choose(1, LabPart::KeyAlgorithm, u"timestamp"_s);
    QCOMPARE(started.count(), 0);
    QVERIFY(session().elapsed() >= elapsed);
    QCOMPARE(beside().inputs(1).policy->id, u"get-then-put"_s);
    QCOMPARE(beside().inputs(1).retry->id, u"fixed"_s);
    QCOMPARE(beside().sourceOf(1, LabPart::KeyAlgorithm), u"timestamp"_s);
    QCOMPARE(beside().inputs(0).retry->id, u"none"_s);
    // The first side's own choices begin it again, and the others with it.
    beside().choose(0, LabPart::Policy, u"onecake"_s);
    QCOMPARE(session().inputs().policy->id, u"onecake"_s);
    QCOMPARE(beside().inputs(1).policy->id, u"get-then-put"_s);
}

void TestSideBySide::aMemoryIsChosenOnEitherSide()
{
    session().choices().chooseStory(u"tunnel"_s);
    session().choices().choosePolicy(u"onecake"_s);
    beside().turnOn();
    beside().choose(1, LabPart::Policy, u"onecake"_s);
    beside().chooseMemory(1, 48h);
    QCOMPARE(beside().inputs(1).policy->retention.retention, Duration(48h));
    const QSignalSpy failures(&session(), &LabSession::failed);
    beside().chooseMemory(1, 1s); // shorter than the lease
    QCOMPARE(failures.count(), 1);
    QCOMPARE(beside().inputs(1).policy->retention.retention, Duration(48h));
    beside().chooseMemory(0, 48h);
    QCOMPARE(session().inputs().policy->retention.retention, Duration(48h));
    beside().choose(0, LabPart::Policy, u"stripe"_s); // what was chosen stays
    QCOMPARE(session().inputs().policy->retention.retention, Duration(48h));
    QCOMPARE(beside().sourceOf(0, LabPart::Policy), u"stripe"_s);
    beside().chooseMemory(0, std::nullopt);
    QCOMPARE(session().inputs().policy->id, u"stripe"_s);
}

void TestSideBySide::whatCannotBeChosenChangesNothing()
{
    beside().turnOn();
    const QSignalSpy failures(&session(), &LabSession::failed);
    beside().choose(1, LabPart::Policy, u"no such policy"_s);
    QCOMPARE(failures.count(), 1);
    QCOMPARE(beside().inputs(1).policy->id, u"none"_s);
    QCOMPARE(beside().sourceOf(1, LabPart::Policy), u"none"_s);
}

void TestSideBySide::aForkForksEverySide()
{
    playTunnelUnder(u"none"_s);
    session().travel().lookAt(500ms);
    session().travel().forkWithoutFaults();
    QTRY_VERIFY(session().state().areFaultsLifted);
    QVERIFY(m_bench->lab.playOut());
    for (size_t side = 0; side < 2; ++side) {
        QCOMPARE(beside().outcome(side).cakes, 1);
        QCOMPARE(countOf(beside().timeline(side), EventKind::Lost), 0);
    }
}

void TestSideBySide::theRunBeforeAForkStaysAsItWas()
{
    session().choices().chooseStory(u"tunnel"_s);
    session().choices().choosePolicy(u"none"_s);
    QVERIFY(m_bench->lab.playOut());
    const QString before = identityOf(session().timeline());
    session().travel().lookAt(500ms);
    session().travel().forkWithoutFaults();
    QTRY_VERIFY(session().state().areFaultsLifted);
    beside().turnOn();
    QVERIFY(beside().isEarlier(1));
    QVERIFY(beside().titles()[1].startsWith(u"Before the fork"));
    session().act({UserActionKind::LoseNextReply});
    QVERIFY(m_bench->lab.playOut());
    QCOMPARE(identity(1), before);
    QCOMPARE(beside().outcome(1).cakes, 2);
}

void TestSideBySide::theRunBeforeAChoiceStandsBesideIt()
{
    session().choices().chooseStory(u"tunnel"_s);
    session().choices().choosePolicy(u"get-then-put"_s);
    QVERIFY(m_bench->lab.playOut());
    session().choices().choosePolicy(u"onecake"_s);
    beside().turnOn();
    QCOMPARE(beside().inputs(1).policy->id, u"get-then-put"_s);
    QVERIFY(!beside().isEarlier(1));
}

void TestSideBySide::anotherStoryIsPlayedOnEverySide()
{
    playTunnelUnder(u"none"_s);
    session().choices().chooseStory(u"double-tap"_s);
    QCOMPARE(beside().inputs(1).scenario->id, u"double-tap"_s);
    QVERIFY(m_bench->lab.playOut());
    QCOMPARE(identity(1), identityOf(run(inputsOf(u"double-tap"_s, u"onecake"_s))));
}

void TestSideBySide::threeSidesAreTheMost()
{
    beside().turnOn();
    beside().setCount(3);
    QCOMPARE(beside().count(), size_t(3));
    QStringList titles = beside().titles();
    QCOMPARE(titles.removeDuplicates(), 0);
    beside().setCount(7);
    QCOMPARE(beside().count(), size_t(3));
    beside().setCount(1);
    QCOMPARE(beside().count(), size_t(2));
}

ONECAKE_TEST(TestSideBySide)
#include "tst_side_by_side.moc"
