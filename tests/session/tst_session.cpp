// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The session behind the window, over every store: time flows by frames, people act by hand, and
// the Timeline comes out as if nobody had watched.

#include "core/lab/explain/explanation.h"
#include "tests/support/windows/lab_bench.h"

#include <QTemporaryDir>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();

    void beginsWithTheTunnelReadyToPlay();
    void playsTheTunnelAndStopsByItself_data();
    void playsTheTunnelAndStopsByItself();
    void timeFlowsAsFastAsTheSpeedSays_data();
    void timeFlowsAsFastAsTheSpeedSays();
    void showsExactlyOneEventAtEachStep();
    void comesToTheSameHoweverItIsPlayed();
    void leapsToTheNextEvent();
    void leapsToTheEndOfAKey();
    void aChoiceBeginsTheRunAnew();
    void meetsNoKeysOfAnEarlierRun();

private:
    void playUnder(const QString &policy);
    [[nodiscard]] bool stepOn();

    QTemporaryDir m_folder;
    std::unique_ptr<LabBench> m_bench;
};

void TestSession::initTestCase_data()
{
    addLabStores();
}

void TestSession::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(QString, store);
    m_bench = std::make_unique<LabBench>();
    QVERIFY(m_bench->openIn(m_folder, store));
}

void TestSession::playUnder(const QString &policy)
{
    m_bench->session.choices().choosePolicy(policy);
    QVERIFY(m_bench->playOut());
}

void TestSession::beginsWithTheTunnelReadyToPlay()
{
    const LabState state = m_bench->session.state();
    QCOMPARE(state.phase, LabPhase::Ready);
    QVERIFY(!state.isPlaying);
    QCOMPARE(m_bench->session.inputs().scenario->id, u"tunnel"_s);
    QCOMPARE(m_bench->session.inputs().policy->id, u"none"_s);
    m_bench->frames.pass(10s);
    QCOMPARE(m_bench->eventCount(), 0);
}

void TestSession::playsTheTunnelAndStopsByItself_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("cakes");
    QTest::addColumn<QString>("words");
    QTest::newRow("no protection") << u"none"_s << 2 << u"treated as a new order"_s;
    QTest::newRow("OneCake") << u"onecake"_s << 1 << u"nothing was done again"_s;
}

void TestSession::playsTheTunnelAndStopsByItself()
{
    QFETCH(QString, policy);
    QFETCH(int, cakes);
    QFETCH(QString, words);
    const LabSession &session = m_bench->session;
    QCOMPARE(explanationText(session.travel().shownEvents(), session.travel().shownPhase()),
             QString());
    playUnder(policy);
    const QString explanation =
        explanationText(session.travel().shownEvents(), session.travel().shownPhase());
    QVERIFY(explanation.contains(u"its reply was lost in the tunnel"));
    QVERIFY(explanation.contains(words));
    QVERIFY(explanation.contains(u"Adrienne was told"));
    QCOMPARE(m_bench->outcome().intents, 1);
    QCOMPARE(m_bench->outcome().cakes, cakes);
    QCOMPARE(m_bench->outcome().charges, cakes);
    QVERIFY(!m_bench->session.state().isPlaying);
}

void TestSession::timeFlowsAsFastAsTheSpeedSays_data()
{
    QTest::addColumn<int>("doublings");
    QTest::addColumn<Duration>("passed");
    QTest::newRow("quarter") << -2 << Duration(100);
    QTest::newRow("real time") << 0 << Duration(400);
    QTest::newRow("four times") << 2 << Duration(1600);
}

void TestSession::timeFlowsAsFastAsTheSpeedSays()
{
    QFETCH(int, doublings);
    QFETCH(Duration, passed);
    LabSession &session = m_bench->session;
    const QSignalSpy times(&session, &LabSession::timeChanged);
    session.setSpeed(Speed(doublings));
    session.play();
    m_bench->frames.pass(400ms);
    QCOMPARE(session.elapsed(), passed);
    QVERIFY(!times.isEmpty());
    session.pause();
    m_bench->frames.pass(400ms);
    QCOMPARE(session.elapsed(), passed);
}

bool TestSession::stepOn()
{
    LabSession &session = m_bench->session;
    const qsizetype before = m_bench->eventCount();
    session.step();
    return QTest::qWaitFor(
        [this, &session, before] {
            return !session.state().isWaitingForStore
                && (m_bench->eventCount() > before || m_bench->isOver());
        },
        patienceMs);
}

void TestSession::showsExactlyOneEventAtEachStep()
{
    LabSession &session = m_bench->session;
    session.choices().choosePolicy(u"onecake"_s);
    const QSignalSpy appended(&session, &LabSession::eventsAppended);
    // The last thing to come may leave no trace: a time-out that nobody waits for any more.
    while (!m_bench->isOver()) {
        QVERIFY(stepOn());
        if (appended.count() > 0)
            QCOMPARE(appended.back().at(1).value<qsizetype>(), 1);
        QCOMPARE(m_bench->eventCount(), appended.count());
    }
    QCOMPARE(m_bench->outcome().cakes, 1);
    QVERIFY(stepOn());
    QCOMPARE(m_bench->eventCount(), appended.count());
}

void TestSession::comesToTheSameHoweverItIsPlayed()
{
    LabSession &session = m_bench->session;
    session.choices().choosePolicy(u"onecake"_s);
    session.playToEnd();
    QTRY_VERIFY(m_bench->isOver());
    const Timeline atOnce = session.timeline();
    session.choices().restart();
    session.setSpeed(Speed(3));
    QVERIFY(m_bench->playOut());
    QCOMPARE(session.timeline(), atOnce);
    session.choices().restart();
    while (!m_bench->isOver())
        QVERIFY(stepOn());
    QCOMPARE(session.timeline(), atOnce);
    QCOMPARE(session.records(), atOnce.recordsAfter(atOnce.events().size()));
}

void TestSession::leapsToTheNextEvent()
{
    LabSession &session = m_bench->session;
    session.skipAhead();
    QCOMPARE(session.elapsed(), Duration(0)); // the order itself
    QVERIFY(m_bench->eventCount() > 0);
    session.playUntil(2s);
    QTRY_COMPARE(session.elapsed(), Duration(2s));
    session.skipAhead();
    QVERIFY(session.elapsed() > 4s);
    QVERIFY(!session.state().isPlaying);
}

void TestSession::leapsToTheEndOfAKey()
{
    LabSession &session = m_bench->session;
    playUnder(u"onecake"_s);
    QCOMPARE(session.records().size(), size_t(1));
    const KeyRecord record = session.records().begin()->second;
    session.skipAhead();
    QCOMPARE(session.now(), record.expiresAt);
    QCOMPARE(logicalState(record, session.now()), LogicalState::ExpiredStillStored);
    QVERIFY(!session.state().canSkip);
}

void TestSession::aChoiceBeginsTheRunAnew()
{
    LabSession &session = m_bench->session;
    playUnder(u"none"_s);
    const QSignalSpy started(&session, &LabSession::runStarted);
    session.choices().choosePolicy(u"onecake"_s);
    QCOMPARE(started.count(), 1);
    QCOMPARE(session.state().phase, LabPhase::Ready);
    QCOMPARE(m_bench->eventCount(), 0);
    QVERIFY(session.records().empty());
    QCOMPARE(session.elapsed(), Duration(0));
    session.choices().chooseStory(u"double-tap"_s);
    QCOMPARE(session.inputs().policy->id, u"onecake"_s); // what was chosen stays
    session.choices().chooseKeyAlgorithm(u"timestamp"_s);
    session.choices().chooseRetry(u"fixed"_s);
    QCOMPARE(session.inputs().keyAlgorithm->id, u"timestamp"_s);
    QCOMPARE(session.inputs().retry->id, u"fixed"_s);
    QCOMPARE(session.inputs().scenario->id, u"double-tap"_s);
}

void TestSession::meetsNoKeysOfAnEarlierRun()
{
    playUnder(u"onecake"_s);
    const Timeline first = m_bench->session.timeline();
    QVERIFY(m_bench->playOut()); // again, over the same store
    QCOMPARE(m_bench->session.timeline(), first);
    QCOMPARE(m_bench->session.records().begin()->second.fence, quint64(1));
}

ONECAKE_TEST(TestSession)
#include "tst_session.moc"
