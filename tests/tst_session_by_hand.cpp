// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person does in a session while time flows, and while the store works, over every store.

#include "tests/support/lab_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSessionByHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addLabStores(); }
    void init();

    void ordersByHandAndAgainAfterTheTunnel_data();
    void ordersByHandAndAgainAfterTheTunnel();
    void ordersAgainOnlyWhatIsOpen();
    void timeFlowsOnPastWhatWaitsInTheBackground();
    void beginsAnewWhileTheStoreWorks();
    void endsWhileTheStoreWorks();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<LabBench> m_bench;
};

void TestSessionByHand::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(QString, store);
    m_bench = std::make_unique<LabBench>();
    QVERIFY(m_bench->openIn(m_folder, store));
}

void TestSessionByHand::ordersByHandAndAgainAfterTheTunnel_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("cakes");
    QTest::newRow("no protection") << u"none"_s << 2;
    QTest::newRow("OneCake") << u"onecake"_s << 1;
}

void TestSessionByHand::ordersByHandAndAgainAfterTheTunnel()
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
        }, patienceMs);
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

void TestSessionByHand::ordersAgainOnlyWhatIsOpen()
{
    LabSession &session = m_bench->session;
    QVERIFY(!session.state().canOrderAgain);
    session.choosePolicy(u"onecake"_s);
    QVERIFY(m_bench->playOut());
    QVERIFY(!session.state().canOrderAgain);
    session.orderCake();
    QVERIFY(session.state().canOrderAgain);
    QVERIFY(session.state().isPlaying);
    QVERIFY(m_bench->playOut());
    QVERIFY(!session.state().canOrderAgain);
}

void TestSessionByHand::timeFlowsOnPastWhatWaitsInTheBackground()
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
    }, patienceMs));
    QVERIFY(session.elapsed() > 60s);
}

void TestSessionByHand::beginsAnewWhileTheStoreWorks()
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

void TestSessionByHand::endsWhileTheStoreWorks()
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

QTEST_GUILESS_MAIN(TestSessionByHand)
#include "tst_session_by_hand.moc"
