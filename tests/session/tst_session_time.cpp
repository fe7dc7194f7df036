// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Looking back at any instant of a run, and going on from there as another run, over every store.

#include "core/model/timeline_json.h"
#include "tests/support/windows/action_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSessionTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addLabStores(); }
    void init();
    void cleanup() { m_bench.reset(); }

    void showsTheRunAsItStoodAtAnyInstant();
    void goesEventByEvent();
    void stopsTimeAndReturnsToThePresent();
    void playsThePastUpToThePresentAndOn();
    void aRunThatIsOverIsShownOnceMoreAndStaysOver();
    void whatIsDoneByHandIsDoneNow();
    void aForkGoesOnAsTheRunDid();
    void aForkAtOneOfSeveralEventsOfAnInstantStandsThere();
    void aForkKeepsTheActionsBeforeItAndNoOthers();
    void aForkWithoutTheTunnelMakesOneCake();
    void theTunnelOfTheStoryComesAgainAfterAFork();
    void keepsTheRunBeforeAnotherChoice();
    void anotherStoryHasNothingToCompareWith();
    void leapsPastTheEndOfTheRetention();
    void knowsWhenTheNextThingHappens();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session(); }
    [[nodiscard]] bool playTunnel(const QString &policy);
    [[nodiscard]] bool isBuilt(Duration instant);

    std::unique_ptr<ActionBench> m_bench;
};

void TestSessionTime::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(QString, store);
    m_bench = std::make_unique<ActionBench>();
    QVERIFY(m_bench->openIn(store));
}

bool TestSessionTime::playTunnel(const QString &policy)
{
    session().choices().chooseStory(u"tunnel"_s);
    session().choices().choosePolicy(policy);
    return m_bench->lab.playOut();
}

bool TestSessionTime::isBuilt(Duration instant)
{
    return QTest::qWaitFor(
        [this, instant] {
            return session().elapsed() >= instant && !session().state().isWaitingForStore;
        },
        patienceMs);
}

void TestSessionTime::showsTheRunAsItStoodAtAnyInstant()
{
    QVERIFY(playTunnel(u"onecake"_s));
    const Timeline &timeline = session().timeline();
    const Duration end = session().elapsed();
    for (Duration instant = end; instant >= Duration(0); instant -= Duration(137)) {
        QSignalSpy looks(&session(), &LabSession::lookedAtChanged);
        QSignalSpy records(&session(), &LabSession::recordsChanged);
        session().travel().lookAt(instant);
        const size_t count = timeline.seek(instant);
        QCOMPARE(session().travel().lookedAt(), instant);
        QCOMPARE(session().travel().shownCount(), static_cast<qsizetype>(count));
        QCOMPARE(session().records(), timeline.recordsAfter(count));
        QCOMPARE(session().now(), storyStart + instant);
        if (instant == end)
            continue;
        QCOMPARE(looks.count(), 1);
        QCOMPARE(looks[0][0].value<Duration>(), instant);
        QCOMPARE(looks[0][1].toLongLong(), static_cast<qlonglong>(count));
        QCOMPARE(records.last()[0].value<KeyRecords>(), timeline.recordsAfter(count));
    }
    QVERIFY(session().travel().isLookingBack());
    QCOMPARE(session().elapsed(), end); // the run itself stays where it is
}

void TestSessionTime::goesEventByEvent()
{
    QVERIFY(playTunnel(u"onecake"_s));
    const qsizetype all = m_bench->lab.eventCount();
    session().travel().lookAtEvent(0);
    QCOMPARE(session().travel().lookedAt(), Duration(0));
    for (qsizetype count = 1; count <= all; ++count) {
        session().travel().lookAtNext();
        QCOMPARE(session().travel().shownCount(), count);
    }
    session().travel().lookAtNext();
    QVERIFY(!session().travel().isLookingBack());
    for (qsizetype count = all; count >= 0; --count) {
        session().travel().lookAtPrevious();
        QCOMPARE(session().travel().shownCount(), count);
    }
    session().step(); // forward in what is known
    QCOMPARE(session().travel().shownCount(), qsizetype(1));
    QCOMPARE(m_bench->lab.eventCount(), all);
}

void TestSessionTime::stopsTimeAndReturnsToThePresent()
{
    session().act({UserActionKind::Order});
    QVERIFY(m_bench->passUntil(3s));
    session().play();
    session().travel().lookAt(1s);
    QVERIFY(!session().state().isPlaying);
    QVERIFY(session().state().isLookingBack);
    m_bench->lab.frames.pass(1s);
    QCOMPARE(session().travel().lookedAt(), Duration(1s));
    session().travel().lookAtNow();
    QVERIFY(!session().travel().isLookingBack());
    QCOMPARE(session().travel().lookedAt(), session().elapsed());
    session().travel().lookAt(1h); // has not come yet
    QVERIFY(!session().travel().isLookingBack());
}

void TestSessionTime::playsThePastUpToThePresentAndOn()
{
    session().act({UserActionKind::Order});
    QVERIFY(m_bench->passUntil(3s));
    session().pause();
    session().travel().lookAt(1s);
    session().setSpeed(Speed(1));
    session().play();
    QVERIFY(session().state().isPlaying);
    m_bench->lab.frames.pass(480ms);
    QCOMPARE(session().travel().lookedAt(), Duration(1960));
    QCOMPARE(session().travel().shownCount(),
             static_cast<qsizetype>(session().timeline().seek(1960ms)));
    session().pause();
    m_bench->lab.frames.pass(480ms);
    QCOMPARE(session().travel().lookedAt(), Duration(1960));
    QVERIFY(!session().state().isPlaying);
    session().play();
    m_bench->lab.frames.pass(1s);
    QVERIFY(!session().travel().isLookingBack());
    QVERIFY(session().state().isPlaying);
    QTRY_VERIFY(session().elapsed() > Duration(3s) || (m_bench->lab.frames.pass(1s), false));
}

void TestSessionTime::aRunThatIsOverIsShownOnceMoreAndStaysOver()
{
    QVERIFY(playTunnel(u"onecake"_s));
    const QString played = identityOf(session().timeline());
    session().travel().lookAt(1s);
    session().play();
    m_bench->lab.frames.pass(60s);
    QVERIFY(!session().travel().isLookingBack());
    QVERIFY(!session().state().isPlaying);
    QVERIFY(m_bench->lab.isOver());
    QCOMPARE(identityOf(session().timeline()), played);
}

void TestSessionTime::whatIsDoneByHandIsDoneNow()
{
    session().act({UserActionKind::Order});
    QVERIFY(m_bench->passUntil(30s));
    session().travel().lookAt(1s);
    session().act({UserActionKind::Order});
    QVERIFY(!session().travel().isLookingBack());
    QCOMPARE(session().inputs().userActions.back().at, Duration(30s));
}

void TestSessionTime::aForkGoesOnAsTheRunDid()
{
    QVERIFY(m_bench->playByHand());
    const QString whole = identityOf(session().timeline());
    session().travel().lookAt(180s);
    session().travel().forkHere();
    QVERIFY(isBuilt(180s));
    QVERIFY(!session().travel().isLookingBack());
    QVERIFY(m_bench->passUntil(200s));
    QCOMPARE(identityOf(session().timeline()), whole);
    QVERIFY(session().comparisonRun());
    QCOMPARE(identityOf(session().comparisonRun()->timeline), whole);
    QVERIFY(session().comparisonRun()->title.contains(u"before the fork at 3 min"));
}

void TestSessionTime::aForkAtOneOfSeveralEventsOfAnInstantStandsThere()
{
    QVERIFY(playTunnel(u"onecake"_s));
    const Timeline whole = session().timeline();
    qsizetype count = 1;
    while (whole.events()[static_cast<size_t>(count)].at
           != whole.events()[static_cast<size_t>(count) - 1].at)
        ++count;
    session().travel().lookAtEvent(count);
    session().travel().forkHere();
    QTRY_COMPARE(m_bench->lab.eventCount(), count);
    QVERIFY(m_bench->lab.playOut());
    QCOMPARE(identityOf(session().timeline()), identityOf(whole));
}

void TestSessionTime::aForkKeepsTheActionsBeforeItAndNoOthers()
{
    QVERIFY(m_bench->playByHand());
    session().travel().lookAt(1500ms);
    session().travel().forkHere();
    QVERIFY(isBuilt(1500ms));
    QCOMPARE(session().inputs().userActions.size(), size_t(7));
    QVERIFY(session().state().isKitchenSlow);
    QCOMPARE(session().state().crashPoint, std::optional(WorkPoint::AfterWork));
    session().travel().lookAt(1200ms);
    session().travel().forkHere();
    QVERIFY(isBuilt(1200ms));
    QCOMPARE(session().inputs().userActions.size(), size_t(4));
    QVERIFY(!session().state().isKitchenSlow);
}

void TestSessionTime::aForkWithoutTheTunnelMakesOneCake()
{
    QVERIFY(playTunnel(u"none"_s));
    QCOMPARE(m_bench->lab.outcome().cakes, 2);
    session().travel().lookAt(500ms);
    session().travel().forkWithoutFaults();
    QVERIFY(isBuilt(500ms));
    QTRY_VERIFY(session().state().areFaultsLifted);
    QVERIFY(m_bench->lab.playOut());
    QCOMPARE(m_bench->lab.outcome().cakes, 1);
    QCOMPARE(m_bench->lost(MessageKind::Reply), 0);
    QCOMPARE(session().comparisonRun()->outcome.cakes, 2);
}

void TestSessionTime::theTunnelOfTheStoryComesAgainAfterAFork()
{
    QVERIFY(playTunnel(u"none"_s));
    session().travel().lookAt(500ms);
    session().travel().forkHere();
    QVERIFY(isBuilt(500ms));
    QVERIFY(m_bench->lab.playOut());
    QCOMPARE(m_bench->lab.outcome().cakes, 2);
}

void TestSessionTime::keepsTheRunBeforeAnotherChoice()
{
    const QSignalSpy others(&session(), &LabSession::otherRunChanged);
    session().choices().chooseStory(u"tunnel"_s);
    session().choices().choosePolicy(u"none"_s);
    QVERIFY(!session().comparisonRun()); // nothing had happened
    QVERIFY(m_bench->lab.playOut());
    session().choices().choosePolicy(u"onecake"_s);
    QVERIFY(m_bench->lab.playOut());
    QCOMPARE(m_bench->lab.outcome().cakes, 1);
    QCOMPARE(session().comparisonRun()->outcome.cakes, 2);
    QCOMPARE(session().comparisonRun()->title, u"No protection"_s);
    QCOMPARE(others.count(), 1);
    session().choices().choosePolicy(u"none"_s);
    QCOMPARE(session().comparisonRun()->outcome.cakes, 1);
}

void TestSessionTime::anotherStoryHasNothingToCompareWith()
{
    QVERIFY(playTunnel(u"none"_s));
    session().choices().choosePolicy(u"onecake"_s);
    QVERIFY(session().comparisonRun());
    session().choices().chooseStory(u"double-tap"_s);
    QVERIFY(!session().comparisonRun());
}

void TestSessionTime::leapsPastTheEndOfTheRetention()
{
    QVERIFY(!session().state().canSkipToExpiry);
    QVERIFY(playTunnel(u"onecake"_s));
    QVERIFY(session().state().canSkipToExpiry);
    const Instant expiry = session().records().begin()->second.expiresAt;
    session().skipToExpiry();
    QTRY_COMPARE(session().now(), expiry);
    QVERIFY(!session().state().canSkipToExpiry);
}

void TestSessionTime::knowsWhenTheNextThingHappens()
{
    QVERIFY(!session().nextEventAt());
    session().act({UserActionKind::Order});
    session().pause();
    QCOMPARE(session().nextEventAt(), std::optional(Duration(50)));
    QVERIFY(m_bench->passUntil(40s));
    QVERIFY(!session().nextEventAt());
}

ONECAKE_TEST(TestSessionTime)
#include "tst_session_time.moc"
