// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The session behind the window, over every store: time flows by frames, people act by hand, and
// the Timeline comes out as if nobody had watched.

#include "tests/support/lab_bench.h"

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
    void ordersByHandAndAgainAfterTheTunnel_data();
    void ordersByHandAndAgainAfterTheTunnel();
    void ordersAgainOnlyWhatIsOpen();
    void timeFlowsOnPastWhatWaitsInTheBackground();
    void aChoiceBeginsTheRunAnew();
    void meetsNoKeysOfAnEarlierRun();
    void beginsAnewWhileTheStoreWorks();
    void endsWhileTheStoreWorks();

private:
    void playUnder(const QString &policy);
    [[nodiscard]] bool stepOn();

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<LabBench> m_bench;
};

void TestSession::initTestCase_data()
{
    QTest::addColumn<QString>("store");
    QTest::newRow("memory") << u"memory:"_s;
    QTest::newRow("sqlite") << u"sqlite:"_s;
}

void TestSession::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(QString, store);
    if (store == u"sqlite:")
        store += m_folder.filePath(u"lab-%1.db"_s.arg(++m_files)); // a fresh one for each test
    m_bench = std::make_unique<LabBench>();
    const QSignalSpy opened(&m_bench->session, &LabSession::storeOpened);
    m_bench->session.openStore(*parseStoreUrl(store));
    QTRY_COMPARE(opened.count(), 1);
}

void TestSession::playUnder(const QString &policy)
{
    m_bench->session.choosePolicy(policy);
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
    QTest::newRow("no protection") << u"none"_s << 2;
    QTest::newRow("OneCake") << u"onecake"_s << 1;
}

void TestSession::playsTheTunnelAndStopsByItself()
{
    QFETCH(QString, policy);
    QFETCH(int, cakes);
    playUnder(policy);
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
    return QTest::qWaitFor([this, &session, before] {
        return !session.state().isWaitingForStore
            && (m_bench->eventCount() > before || m_bench->isOver());
    });
}

void TestSession::showsExactlyOneEventAtEachStep()
{
    LabSession &session = m_bench->session;
    session.choosePolicy(u"onecake"_s);
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
    session.choosePolicy(u"onecake"_s);
    session.playToEnd();
    QTRY_VERIFY(m_bench->isOver());
    const Timeline atOnce = session.timeline();
    session.restart();
    session.setSpeed(Speed(3));
    QVERIFY(m_bench->playOut());
    QCOMPARE(session.timeline(), atOnce);
    session.restart();
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

void TestSession::ordersByHandAndAgainAfterTheTunnel_data()
{
    playsTheTunnelAndStopsByItself_data();
}

void TestSession::ordersByHandAndAgainAfterTheTunnel()
{
    QFETCH(QString, policy);
    QFETCH(int, cakes);
    LabSession &session = m_bench->session;
    session.choosePolicy(policy);
    session.chooseStory(freePlayId.toString());
    const auto passUntil = [this, &session](Duration moment) {
        return QTest::qWaitFor([this, &session, moment] {
            m_bench->frames.pass(moment - session.elapsed());
            return session.elapsed() >= moment;
        });
    };
    session.orderCake();
    QVERIFY(session.state().isPlaying);
    QVERIFY(passUntil(1s));
    session.setTunnel(true);
    QVERIFY(session.state().isInTunnel);
    QVERIFY(passUntil(7s)); // the website has given up
    session.setTunnel(false);
    QVERIFY(session.state().canOrderAgain);
    session.orderAgain();
    QVERIFY(passUntil(20s));
    QCOMPARE(m_bench->outcome().intents, 1);
    QCOMPARE(m_bench->outcome().cakes, cakes);
    QVERIFY(!session.state().canOrderAgain);
    QVERIFY(session.state().isPlaying); // an empty table has no end
}

void TestSession::ordersAgainOnlyWhatIsOpen()
{
    LabSession &session = m_bench->session;
    QVERIFY(!session.state().canOrderAgain);
    playUnder(u"onecake"_s);
    QVERIFY(!session.state().canOrderAgain);
    session.orderCake();
    QVERIFY(session.state().canOrderAgain);
    QVERIFY(session.state().isPlaying);
    QVERIFY(m_bench->playOut());
    QVERIFY(!session.state().canOrderAgain);
}

void TestSession::timeFlowsOnPastWhatWaitsInTheBackground()
{
    LabSession &session = m_bench->session;
    LabSetup setup;
    setup.story = freePlayId.toString();
    setup.faults = *parseFaults(u"give-up after 30s");
    session.setUp(setup);
    session.orderCake();
    QTRY_VERIFY(m_bench->isOver() || (m_bench->frames.pass(1s), false));
    session.playUntil(60s);
    QCOMPARE(session.elapsed(), Duration(60s));
    session.orderCake();
    QVERIFY(QTest::qWaitFor([this] {
        m_bench->frames.pass(1s);
        return m_bench->outcome().cakes == 2;
    }));
    QVERIFY(session.elapsed() > 60s);
}

void TestSession::aChoiceBeginsTheRunAnew()
{
    LabSession &session = m_bench->session;
    playUnder(u"none"_s);
    const QSignalSpy started(&session, &LabSession::runStarted);
    session.choosePolicy(u"onecake"_s);
    QCOMPARE(started.count(), 1);
    QCOMPARE(session.state().phase, LabPhase::Ready);
    QCOMPARE(m_bench->eventCount(), 0);
    QVERIFY(session.records().empty());
    QCOMPARE(session.elapsed(), Duration(0));
    session.chooseStory(u"double-tap"_s);
    QCOMPARE(session.inputs().policy->id, u"onecake"_s); // what was chosen stays
    session.chooseKeyAlgorithm(u"timestamp"_s);
    session.chooseRetry(u"fixed"_s);
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

void TestSession::beginsAnewWhileTheStoreWorks()
{
    LabSession &session = m_bench->session;
    session.choosePolicy(u"onecake"_s);
    session.play();
    m_bench->frames.pass(1s); // as far as the store lets it come
    QFETCH_GLOBAL(QString, store);
    QCOMPARE(session.state().isWaitingForStore, store != u"memory:");
    session.restart();
    QVERIFY(!session.state().isWaitingForStore);
    QVERIFY(m_bench->playOut());
    QCOMPARE(m_bench->outcome().cakes, 1);
}

void TestSession::endsWhileTheStoreWorks()
{
    LabSession &session = m_bench->session;
    session.choosePolicy(u"onecake"_s);
    session.play();
    m_bench->frames.pass(1s);
    session.restart();
    session.play();
    m_bench->frames.pass(1s);
    m_bench.reset(); // nothing is left hanging, nothing is touched that is gone
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
