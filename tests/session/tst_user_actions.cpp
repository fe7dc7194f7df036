// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What people can do by hand while a run is under way, and what comes of it.

#include "tests/support/windows/action_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestUserActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addLabStores(); }
    void init();
    void cleanup() { m_bench.reset(); }

    void theNextReplyIsLostAndOnlyThat();
    void theNextRequestIsLostAndOnlyThat();
    void aReplyUnderWayIsTheNextOne();
    void theApiDiesAtThePointThatWasChosen_data();
    void theApiDiesAtThePointThatWasChosen();
    void aSlowKitchenOutlastsTheWebsite();
    void theNetworkIsAsSlowAsItIsSaid();
    void aChangedOrderIsAnotherWish();
    void aDoubleTapIsOneWishAndTwoRequests();
    void liftedFaultsDoNotHappen();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session(); }

    std::unique_ptr<ActionBench> m_bench;
};

void TestUserActions::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(QString, store);
    m_bench = std::make_unique<ActionBench>();
    QVERIFY(m_bench->openIn(store));
}

void TestUserActions::theNextReplyIsLostAndOnlyThat()
{
    session().act({UserActionKind::LoseNextReply});
    QVERIFY(session().state().losesNextReply);
    session().act({UserActionKind::LoseNextReply}); // it is lost already
    session().act({UserActionKind::Order});
    QVERIFY(m_bench->passUntil(20s));
    QVERIFY(!session().state().losesNextReply);
    QCOMPARE(m_bench->lost(MessageKind::Reply), 1);
    session().act({UserActionKind::OrderAgain});
    QVERIFY(m_bench->passUntil(40s));
    QCOMPARE(m_bench->lost(MessageKind::Reply), 1);
    QCOMPARE(m_bench->lab.outcome().cakes, 1);
}

void TestUserActions::theNextRequestIsLostAndOnlyThat()
{
    session().act({UserActionKind::Order});
    QVERIFY(m_bench->passUntil(20s));
    session().act({UserActionKind::LoseNextRequest});
    session().act({UserActionKind::Order});
    QVERIFY(m_bench->passUntil(40s));
    session().act({UserActionKind::OrderAgain});
    QVERIFY(m_bench->passUntil(60s));
    QCOMPARE(m_bench->lost(MessageKind::Request), 1);
    QCOMPARE(m_bench->lost(MessageKind::Reply), 0);
    QCOMPARE(m_bench->lab.outcome().cakes, 2);
}

void TestUserActions::aReplyUnderWayIsTheNextOne()
{
    session().act({UserActionKind::Order});
    const auto isReplySent = [this] {
        const auto &events = session().timeline().events();
        return std::any_of(events.begin(), events.end(), [](const Event &event) {
            return event.kind == EventKind::Sent && event.message == MessageKind::Reply;
        });
    };
    session().pause();
    while (!isReplySent()) {
        session().step();
        QTRY_VERIFY(!session().state().isWaitingForStore);
    }
    session().act({UserActionKind::LoseNextReply});
    QVERIFY(m_bench->passUntil(20s));
    QCOMPARE(m_bench->lost(MessageKind::Reply), 1);
}

void TestUserActions::theApiDiesAtThePointThatWasChosen_data()
{
    QTest::addColumn<WorkPoint>("point");
    QTest::addColumn<int>("cakes");
    QTest::newRow("before the claim") << WorkPoint::BeforeClaim << 0;
    QTest::newRow("after the claim") << WorkPoint::AfterClaim << 0;
    QTest::newRow("after the charge") << WorkPoint::AfterEffect << 0;
    QTest::newRow("during the work") << WorkPoint::DuringWork << 0;
    QTest::newRow("after the work") << WorkPoint::AfterWork << 1;
    QTest::newRow("after the record") << WorkPoint::AfterRecord << 1;
}

void TestUserActions::theApiDiesAtThePointThatWasChosen()
{
    QFETCH(WorkPoint, point);
    session().act({.kind = UserActionKind::CrashApi, .point = point});
    QCOMPARE(session().state().crashPoint, std::optional(point));
    session().act({UserActionKind::Order});
    QVERIFY(m_bench->passUntil(5s));
    const auto &events = session().timeline().events();
    const auto crash = std::find_if(events.begin(), events.end(), [](const Event &event) {
        return event.kind == EventKind::ApiCrashed;
    });
    QVERIFY(crash != events.end());
    QCOMPARE(crash->text, nameOf(point));
    QVERIFY(!session().state().crashPoint);
}

void TestUserActions::aSlowKitchenOutlastsTheWebsite()
{
    session().act({UserActionKind::SlowKitchen});
    session().act({UserActionKind::Order});
    QVERIFY(m_bench->passUntil(30s));
    const auto &events = session().timeline().events();
    QVERIFY(std::any_of(events.begin(), events.end(),
                        [](const Event &event) { return event.kind == EventKind::TimedOut; }));
    session().act({UserActionKind::UsualKitchen});
    QVERIFY(!session().state().isKitchenSlow);
    const qsizetype before = m_bench->lab.eventCount();
    session().act({UserActionKind::Order});
    QVERIFY(m_bench->passUntil(60s));
    QVERIFY(std::none_of(events.begin() + before, events.end(),
                         [](const Event &event) { return event.kind == EventKind::TimedOut; }));
}

void TestUserActions::theNetworkIsAsSlowAsItIsSaid()
{
    session().act({.kind = UserActionKind::SetLatency, .span = 120ms});
    QCOMPARE(session().state().networkLatency, Duration(120));
    session().act({UserActionKind::Order});
    QVERIFY(m_bench->passUntil(20s));
    std::optional<Duration> sent;
    for (const Event &event : session().timeline().events()) {
        if (event.message != MessageKind::Request)
            continue;
        if (event.kind == EventKind::Sent)
            sent = event.at;
        else if (event.kind == EventKind::Arrived)
            QCOMPARE(event.at - *sent, Duration(120));
    }
    QVERIFY(sent);
}

void TestUserActions::aChangedOrderIsAnotherWish()
{
    session().act({UserActionKind::Order});
    QVERIFY(m_bench->passUntil(20s));
    session().act({UserActionKind::ChangeOrder});
    session().act({UserActionKind::ChangeOrder});
    QVERIFY(m_bench->passUntil(40s));
    QStringList wishes;
    for (const Event &event : session().timeline().events()) {
        if (event.kind == EventKind::IntentFormed)
            wishes.append(event.text);
    }
    QCOMPARE(wishes, (QStringList{u"carrot"_s, u"lemon"_s, u"chocolate"_s}));
    QCOMPARE(m_bench->lab.outcome().cakes, 3);
}

void TestUserActions::aDoubleTapIsOneWishAndTwoRequests()
{
    session().act({UserActionKind::DoubleTap});
    QVERIFY(m_bench->passUntil(20s));
    QCOMPARE(m_bench->lab.outcome().intents, 1);
    QCOMPARE(m_bench->lab.outcome().cakes, 1);
    const auto &events = session().timeline().events();
    QCOMPARE(std::count_if(events.begin(), events.end(),
                           [](const Event &event) {
                               return event.kind == EventKind::Sent
                                   && event.message == MessageKind::Request;
                           }),
             2);
}

void TestUserActions::liftedFaultsDoNotHappen()
{
    session().choices().chooseStory(u"tunnel"_s);
    session().choices().choosePolicy(u"none"_s);
    session().act({UserActionKind::LiftFaults});
    QVERIFY(session().state().areFaultsLifted);
    QVERIFY(m_bench->lab.playOut());
    QCOMPARE(m_bench->lab.outcome().cakes, 1);
    QCOMPARE(m_bench->lost(MessageKind::Reply), 0);
}

ONECAKE_TEST(TestUserActions)
#include "tst_user_actions.moc"
