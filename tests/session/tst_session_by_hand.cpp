// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person does in a session while time flows, and while the store works, over every store.

#include "core/lab/sim/scenario/fault_words.h"
#include "tests/support/windows/lab_bench.h"

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
    void aChoiceReplaysWhatWasDoneByHand();
    void aChoiceAmongChoicesLosesNoTime();
    void anotherStoryIsPlayedWithWhatWasDoneByHand();
    void anotherStoreIsPlayedOverWithWhatWasDoneByHand();
    void aStoryThatIsPlayedAgainKeepsWhatWasDoneByHand();
    void timeGoesOnAfterAChoiceAsBefore();

private:
    [[nodiscard]] bool passUntil(Duration moment);
    [[nodiscard]] bool isBroughtTo(Duration moment);
    [[nodiscard]] bool playTunnelByHand();
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
    session.choices().choosePolicy(policy);
    session.choices().chooseStory(freePlayId.toString());
    const auto passUntil = [this, &session](Duration moment) {
        return QTest::qWaitFor(
            [this, &session, moment] {
                m_bench->frames.pass(moment - session.elapsed());
                return session.elapsed() >= moment;
            },
            patienceMs);
    };
    session.act({UserActionKind::Order});
    QVERIFY(session.state().isPlaying);
    QVERIFY(passUntil(1s));
    session.act({UserActionKind::EnterTunnel});
    QVERIFY(session.state().isInTunnel);
    QVERIFY(passUntil(7s)); // the website has given up
    session.act({UserActionKind::LeaveTunnel});
    QVERIFY(session.state().canOrderAgain);
    session.act({UserActionKind::OrderAgain});
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
    session.choices().choosePolicy(u"onecake"_s);
    QVERIFY(m_bench->playOut());
    QVERIFY(!session.state().canOrderAgain);
    session.act({UserActionKind::Order});
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
    session.choices().setUp(setup);
    session.act({UserActionKind::Order});
    QTRY_VERIFY(m_bench->isOver() || (m_bench->frames.pass(1s), false));
    session.playUntil(60s);
    QCOMPARE(session.elapsed(), Duration(60s));
    session.act({UserActionKind::Order});
    QVERIFY(QTest::qWaitFor(
        [this] {
            m_bench->frames.pass(1s);
            return m_bench->outcome().cakes == 2;
        },
        patienceMs));
    QVERIFY(session.elapsed() > 60s);
}

void TestSessionByHand::beginsAnewWhileTheStoreWorks()
{
    LabSession &session = m_bench->session;
    session.choices().choosePolicy(u"onecake"_s);
    session.play();
    m_bench->frames.pass(1s); // as far as the store lets it come
    QFETCH_GLOBAL(QString, store);
    QCOMPARE(session.state().isWaitingForStore, store != u"memory:");
    session.choices().restart();
    QVERIFY(!session.state().isWaitingForStore);
    QVERIFY(m_bench->playOut());
    QCOMPARE(m_bench->outcome().cakes, 1);
}

void TestSessionByHand::endsWhileTheStoreWorks()
{
    LabSession &session = m_bench->session;
    session.choices().choosePolicy(u"onecake"_s);
    session.play();
    m_bench->frames.pass(1s);
    session.choices().restart();
    session.play();
    m_bench->frames.pass(1s);
    m_bench.reset(); // nothing is left hanging, nothing is touched that is gone
}

bool TestSessionByHand::passUntil(Duration moment)
{
    m_bench->session.playUntil(moment);
    return isBroughtTo(moment);
}

bool TestSessionByHand::isBroughtTo(Duration moment)
{
    LabSession &session = m_bench->session;
    return QTest::qWaitFor(
        [&session, moment] {
            return session.elapsed() >= moment && !session.state().isWaitingForStore;
        },
        patienceMs);
}

// Two cakes without protection.
bool TestSessionByHand::playTunnelByHand()
{
    LabSession &session = m_bench->session;
    session.choices().chooseStory(freePlayId.toString());
    session.choices().choosePolicy(u"none"_s);
    session.act({UserActionKind::Order});
    session.pause();
    bool isOnTime = passUntil(1s);
    session.act({UserActionKind::EnterTunnel});
    isOnTime = passUntil(7s) && isOnTime;
    session.act({UserActionKind::LeaveTunnel});
    session.act({UserActionKind::OrderAgain});
    session.pause();
    return passUntil(20s) && isOnTime && m_bench->outcome().cakes == 2;
}

void TestSessionByHand::aChoiceReplaysWhatWasDoneByHand()
{
    QVERIFY(playTunnelByHand());
    LabSession &session = m_bench->session;
    const UserActions userActions = session.inputs().userActions;
    QCOMPARE(userActions.size(), size_t(4));
    session.choices().choosePolicy(u"onecake"_s);
    QVERIFY(isBroughtTo(20s));
    QCOMPARE(session.elapsed(), Duration(20s));
    QCOMPARE(m_bench->outcome().cakes, 1);
    session.choices().chooseKeyAlgorithm(u"uuid-per-attempt"_s);
    QVERIFY(isBroughtTo(20s));
    QCOMPARE(m_bench->outcome().cakes, 2);
    session.choices().chooseRetry(u"fixed"_s);
    QVERIFY(isBroughtTo(20s));
    QCOMPARE(session.inputs().userActions, userActions);
    QCOMPARE(session.inputs().policy->id, u"onecake"_s);
    QVERIFY(!session.state().isPlaying);
    QVERIFY(session.state().isFreePlay);
    session.choices().restart();
    QVERIFY(session.inputs().userActions.empty());
}

// As when the arrow key goes through the list, faster than the store answers.
void TestSessionByHand::aChoiceAmongChoicesLosesNoTime()
{
    QVERIFY(playTunnelByHand());
    LabSession &session = m_bench->session;
    for (const QString &policy : {u"brandur"_s, u"stripe"_s, u"ietf"_s, u"onecake"_s})
        session.choices().choosePolicy(policy);
    QVERIFY(isBroughtTo(20s));
    QCOMPARE(session.elapsed(), Duration(20s));
    QCOMPARE(m_bench->outcome().cakes, 1);
}

void TestSessionByHand::anotherStoryIsPlayedWithWhatWasDoneByHand()
{
    QVERIFY(playTunnelByHand());
    LabSession &session = m_bench->session;
    session.choices().chooseStory(u"double-tap"_s);
    QVERIFY(isBroughtTo(20s));
    QCOMPARE(session.inputs().userActions.size(), size_t(4));
    QCOMPARE(session.inputs().scenario->id, u"double-tap"_s);
    QVERIFY(m_bench->outcome().intents >= 2);
    session.choices().restart();
    QCOMPARE(session.state().phase, LabPhase::Ready);
    session.choices().chooseStory(freePlayId.toString());
    QCOMPARE(session.state().phase, LabPhase::Ready); // nothing was done by hand
}

void TestSessionByHand::anotherStoreIsPlayedOverWithWhatWasDoneByHand()
{
    QVERIFY(playTunnelByHand());
    LabSession &session = m_bench->session;
    session.choices().choosePolicy(u"onecake"_s);
    QVERIFY(isBroughtTo(20s));
    QFETCH_GLOBAL(QString, store);
    QVERIFY(m_bench->openIn(m_folder, store));
    QVERIFY(isBroughtTo(20s));
    QCOMPARE(m_bench->outcome().cakes, 1);
    QCOMPARE(session.inputs().userActions.size(), size_t(4));
}

void TestSessionByHand::aStoryThatIsPlayedAgainKeepsWhatWasDoneByHand()
{
    LabSession &session = m_bench->session;
    session.choices().choosePolicy(u"onecake"_s);
    session.act({UserActionKind::LiftFaults});
    QVERIFY(m_bench->playOut());
    const Timeline before = session.timeline();
    session.play();
    QCOMPARE(session.state().phase, LabPhase::Ready);
    QVERIFY(m_bench->playOut());
    QCOMPARE(session.timeline(), before);
    QCOMPARE(session.inputs().userActions.size(), size_t(1));
}

void TestSessionByHand::timeGoesOnAfterAChoiceAsBefore()
{
    LabSession &session = m_bench->session;
    session.choices().chooseStory(freePlayId.toString());
    session.act({UserActionKind::Order});
    QVERIFY(session.state().isPlaying);
    session.choices().choosePolicy(u"onecake"_s);
    QVERIFY(session.state().isPlaying);
    QTRY_VERIFY(m_bench->outcome().cakes == 1 || (m_bench->frames.pass(1s), false));
}

ONECAKE_TEST(TestSessionByHand)
#include "tst_session_by_hand.moc"
