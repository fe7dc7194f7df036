// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What people can do by hand while a run is under way, and what comes of it.

#include "tests/support/windows/deed_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestDeeds : public QObject
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

    std::unique_ptr<DeedBench> m_bench;
};

void TestDeeds::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(QString, store);
    m_bench = std::make_unique<DeedBench>();
    QVERIFY(m_bench->openIn(store));
}

void TestDeeds::theNextReplyIsLostAndOnlyThat()
{
    session().loseNextReply();
    QVERIFY(session().state().losesNextReply);
    session().loseNextReply(); // it is lost already
    session().orderCake();
    QVERIFY(m_bench->passUntil(20s));
    QVERIFY(!session().state().losesNextReply);
    QCOMPARE(m_bench->lost(MessageKind::Reply), 1);
    session().orderAgain();
    QVERIFY(m_bench->passUntil(40s));
    QCOMPARE(m_bench->lost(MessageKind::Reply), 1);
    QCOMPARE(m_bench->lab.outcome().cakes, 1);
}

void TestDeeds::theNextRequestIsLostAndOnlyThat()
{
    session().orderCake();
    QVERIFY(m_bench->passUntil(20s));
    session().loseNextRequest();
    session().orderCake();
    QVERIFY(m_bench->passUntil(40s));
    session().orderAgain();
    QVERIFY(m_bench->passUntil(60s));
    QCOMPARE(m_bench->lost(MessageKind::Request), 1);
    QCOMPARE(m_bench->lost(MessageKind::Reply), 0);
    QCOMPARE(m_bench->lab.outcome().cakes, 2);
}

void TestDeeds::aReplyUnderWayIsTheNextOne()
{
    session().orderCake();
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
    session().loseNextReply();
    QVERIFY(m_bench->passUntil(20s));
    QCOMPARE(m_bench->lost(MessageKind::Reply), 1);
}

void TestDeeds::theApiDiesAtThePointThatWasChosen_data()
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

void TestDeeds::theApiDiesAtThePointThatWasChosen()
{
    QFETCH(WorkPoint, point);
    session().crashApi(point);
    QCOMPARE(session().state().crashPoint, std::optional(point));
    session().orderCake();
    QVERIFY(m_bench->passUntil(5s));
    const auto &events = session().timeline().events();
    const auto crash = std::find_if(events.begin(), events.end(), [](const Event &event) {
        return event.kind == EventKind::ApiCrashed;
    });
    QVERIFY(crash != events.end());
    QCOMPARE(crash->text, nameOf(point));
    QVERIFY(!session().state().crashPoint);
}

void TestDeeds::aSlowKitchenOutlastsTheWebsite()
{
    session().setKitchenSlow(true);
    session().orderCake();
    QVERIFY(m_bench->passUntil(30s));
    const auto &events = session().timeline().events();
    QVERIFY(std::any_of(events.begin(), events.end(),
                        [](const Event &event) { return event.kind == EventKind::TimedOut; }));
    session().setKitchenSlow(false);
    QVERIFY(!session().state().isKitchenSlow);
    const qsizetype before = m_bench->lab.eventCount();
    session().orderCake();
    QVERIFY(m_bench->passUntil(60s));
    QVERIFY(std::none_of(events.begin() + before, events.end(),
                         [](const Event &event) { return event.kind == EventKind::TimedOut; }));
}

void TestDeeds::theNetworkIsAsSlowAsItIsSaid()
{
    session().setNetworkLatency(120ms);
    QCOMPARE(session().state().networkLatency, Duration(120));
    session().orderCake();
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

void TestDeeds::aChangedOrderIsAnotherWish()
{
    session().orderCake();
    QVERIFY(m_bench->passUntil(20s));
    session().changeOrder();
    session().changeOrder();
    QVERIFY(m_bench->passUntil(40s));
    QStringList wishes;
    for (const Event &event : session().timeline().events()) {
        if (event.kind == EventKind::IntentFormed)
            wishes.append(event.text);
    }
    QCOMPARE(wishes, (QStringList{u"carrot"_s, u"lemon"_s, u"chocolate"_s}));
    QCOMPARE(m_bench->lab.outcome().cakes, 3);
}

void TestDeeds::aDoubleTapIsOneWishAndTwoRequests()
{
    session().doubleTap();
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

void TestDeeds::liftedFaultsDoNotHappen()
{
    session().chooseStory(u"tunnel"_s);
    session().choosePolicy(u"none"_s);
    session().liftFaults();
    QVERIFY(session().state().areFaultsLifted);
    QVERIFY(m_bench->lab.playOut());
    QCOMPARE(m_bench->lab.outcome().cakes, 1);
    QCOMPARE(m_bench->lost(MessageKind::Reply), 0);
}

ONECAKE_TEST(TestDeeds)
#include "tst_deeds.moc"
