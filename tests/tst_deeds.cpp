// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What people do by hand is part of a run: it replays identically, over every store, from a file
// too.

#include "core/base/json_file.h"
#include "core/model/timeline_json.h"
#include "core/sim/run_file.h"
#include "tests/support/lab_bench.h"
#include "tests/support/runs.h"

#include <QFile>
#include <QJsonDocument>

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

    void aRunOfAllDeedsReplaysIdenticallyOverEveryStore();
    void deedsOfOneInstantKeepTheirPlace();
    void aDeedWhileTheStoreWorksIsDoneWhenItHasAnswered();
    void theNextReplyIsLostAndOnlyThat();
    void theNextRequestIsLostAndOnlyThat();
    void aReplyUnderWayIsTheNextOne();
    void theApiDiesAtThePointThatWasChosen_data();
    void theApiDiesAtThePointThatWasChosen();
    void aSlowKitchenOutlastsTheWebsite();
    void theNetworkIsAsSlowAsItIsSaid();
    void aChangedOrderIsAnotherWish();
    void aDoubleTapIsOneWishAndTwoRequests();
    void anOpenedRunIsPlayedAndCanBeActedOn();
    void aDeedByHandStandsAmongThoseStillToCome();
    void liftedFaultsDoNotHappen();
    void aHandWrittenDeedNeedsNoPlace();
    void namesEveryBrokenRuleByItsPath();
    void savesWholeOrNotAtAll();

private:
    void passUntil(Duration moment);
    [[nodiscard]] LabSession &session() { return m_bench->session; }
    void playByHand();
    [[nodiscard]] int lostOf(MessageKind kind);

    QTemporaryDir m_folder;
    std::unique_ptr<LabBench> m_bench;
};

void TestDeeds::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(QString, store);
    m_bench = std::make_unique<LabBench>();
    QVERIFY(m_bench->openIn(m_folder, store));
    session().chooseStory(freePlayId.toString());
    session().choosePolicy(u"onecake"_s);
    QCOMPARE(session().state().phase, LabPhase::Ready);
}

void TestDeeds::passUntil(Duration moment)
{
    session().playUntil(moment);
    QTRY_VERIFY(session().elapsed() >= moment && !session().state().isWaitingForStore);
}

int TestDeeds::lostOf(MessageKind kind)
{
    const auto &events = session().timeline().events();
    return static_cast<int>(std::count_if(events.begin(), events.end(), [kind](const Event &event) {
        return event.kind == EventKind::Lost && event.message == kind;
    }));
}

// Every kind of deed, several of them at one millisecond.
void TestDeeds::playByHand()
{
    session().orderCake();
    session().pause();
    session().loseNextReply();
    passUntil(1s);
    session().doubleTap();
    session().setNetworkLatency(120ms);
    passUntil(1500ms);
    session().changeOrder();
    session().crashApi(WorkPoint::AfterWork);
    session().setKitchenSlow(true);
    passUntil(4s);
    session().reload();
    session().loseNextRequest();
    session().setTunnel(true);
    passUntil(9s);
    session().setTunnel(false);
    session().orderAgain();
    session().setKitchenSlow(false);
    session().liftFaults();
    session().orderCake();
    session().orderCake();
    session().pause();
    passUntil(200s);
}

void TestDeeds::aRunOfAllDeedsReplaysIdenticallyOverEveryStore()
{
    playByHand();
    const QString played = identityOf(session().timeline());
    QCOMPARE(session().inputs().deeds.size(), size_t(16));
    const QString file = m_folder.filePath(u"by hand.onecake"_s);
    const QSignalSpy saved(&session(), &LabSession::runSaved);
    session().saveRun(file);
    QCOMPARE(saved.count(), 1);

    const Result<RunInputs> loaded = loadRun(file);
    QVERIFY2(loaded, loaded ? "" : qPrintable(sentence(loaded.error())));
    QCOMPARE(loaded->deeds, session().inputs().deeds);
    QCOMPARE(identityOf(run(*loaded)), played);

    session().openRun(file);
    QCOMPARE(session().state().phase, LabPhase::Ready);
    QVERIFY(!session().state().isFreePlay);
    QVERIFY(m_bench->playOut());
    QCOMPARE(identityOf(session().timeline()), played);
}

void TestDeeds::deedsOfOneInstantKeepTheirPlace()
{
    session().orderCake();
    session().pause();
    // Step by step through one instant, with a deed after each step.
    for (int steps = 0; steps < 6; ++steps) {
        const qsizetype before = m_bench->eventCount();
        session().step();
        QTRY_VERIFY(m_bench->eventCount() > before);
        QTRY_VERIFY(!session().state().isWaitingForStore);
        session().setNetworkLatency(Duration(100 + steps));
        session().setKitchenSlow(steps % 2 == 0);
    }
    passUntil(40s);
    const Timeline replayed = run(session().inputs());
    QCOMPARE(identityOf(replayed), identityOf(session().timeline()));
}

void TestDeeds::aDeedWhileTheStoreWorksIsDoneWhenItHasAnswered()
{
    session().orderCake();
    while (!session().state().isWaitingForStore && m_bench->eventCount() < 8)
        m_bench->frames.pass(16ms);
    session().pause();
    session().setTunnel(true);
    QTRY_VERIFY(session().state().isInTunnel);
    passUntil(40s);
    QCOMPARE(identityOf(run(session().inputs())), identityOf(session().timeline()));
}

void TestDeeds::theNextReplyIsLostAndOnlyThat()
{
    session().loseNextReply();
    QVERIFY(session().state().losesNextReply);
    session().loseNextReply(); // it is lost already
    session().orderCake();
    passUntil(20s);
    QVERIFY(!session().state().losesNextReply);
    QCOMPARE(lostOf(MessageKind::Reply), 1);
    session().orderAgain();
    passUntil(40s);
    QCOMPARE(lostOf(MessageKind::Reply), 1);
    QCOMPARE(m_bench->outcome().cakes, 1);
}

void TestDeeds::theNextRequestIsLostAndOnlyThat()
{
    session().orderCake();
    passUntil(20s);
    session().loseNextRequest();
    session().orderCake();
    passUntil(40s);
    session().orderAgain();
    passUntil(60s);
    QCOMPARE(lostOf(MessageKind::Request), 1);
    QCOMPARE(lostOf(MessageKind::Reply), 0);
    QCOMPARE(m_bench->outcome().cakes, 2);
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
    passUntil(20s);
    QCOMPARE(lostOf(MessageKind::Reply), 1);
}

void TestDeeds::theApiDiesAtThePointThatWasChosen_data()
{
    QTest::addColumn<WorkPoint>("point");
    QTest::addColumn<int>("cakes");
    QTest::newRow("before the claim") << WorkPoint::BeforeClaim << 0;
    QTest::newRow("after the claim") << WorkPoint::AfterClaim << 0;
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
    passUntil(5s);
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
    passUntil(30s);
    const auto &events = session().timeline().events();
    QVERIFY(std::any_of(events.begin(), events.end(),
                        [](const Event &event) { return event.kind == EventKind::TimedOut; }));
    session().setKitchenSlow(false);
    QVERIFY(!session().state().isKitchenSlow);
    const qsizetype before = m_bench->eventCount();
    session().orderCake();
    passUntil(60s);
    QVERIFY(std::none_of(events.begin() + before, events.end(),
                         [](const Event &event) { return event.kind == EventKind::TimedOut; }));
}

void TestDeeds::theNetworkIsAsSlowAsItIsSaid()
{
    session().setNetworkLatency(120ms);
    QCOMPARE(session().state().networkLatency, Duration(120));
    session().orderCake();
    passUntil(20s);
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
    passUntil(20s);
    session().changeOrder();
    session().changeOrder();
    passUntil(40s);
    QStringList wishes;
    for (const Event &event : session().timeline().events()) {
        if (event.kind == EventKind::IntentFormed)
            wishes.append(event.text);
    }
    QCOMPARE(wishes, (QStringList{u"carrot"_s, u"lemon"_s, u"chocolate"_s}));
    QCOMPARE(m_bench->outcome().cakes, 3);
}

void TestDeeds::aDoubleTapIsOneWishAndTwoRequests()
{
    session().doubleTap();
    passUntil(20s);
    QCOMPARE(m_bench->outcome().intents, 1);
    QCOMPARE(m_bench->outcome().cakes, 1);
    const auto &events = session().timeline().events();
    QCOMPARE(std::count_if(events.begin(), events.end(),
                           [](const Event &event) {
                               return event.kind == EventKind::Sent
                                   && event.message == MessageKind::Request;
                           }),
             2);
}

void TestDeeds::anOpenedRunIsPlayedAndCanBeActedOn()
{
    playByHand();
    const QString file = m_folder.filePath(u"opened.onecake"_s);
    session().saveRun(file);
    session().openRun(file);
    session().playUntil(2s);
    QTRY_VERIFY(session().elapsed() >= 2s && !session().state().isWaitingForStore);
    session().restart();
    QVERIFY(m_bench->playOut());
    QCOMPARE(session().inputs().deeds.size(), size_t(16));
    session().orderCake();
    QCOMPARE(session().inputs().deeds.size(), size_t(17));
}

void TestDeeds::aDeedByHandStandsAmongThoseStillToCome()
{
    playByHand();
    const QString file = m_folder.filePath(u"among.onecake"_s);
    session().saveRun(file);
    session().openRun(file);
    passUntil(2s);
    session().doubleTap();
    session().pause();
    session().setKitchenSlow(false);
    passUntil(200s);
    const Deeds &deeds = session().inputs().deeds;
    QCOMPARE(deeds.size(), size_t(18));
    QVERIFY(std::is_sorted(deeds.begin(), deeds.end(),
                           [](const Deed &left, const Deed &right) { return left.at < right.at; }));
    QCOMPARE(identityOf(run(session().inputs())), identityOf(session().timeline()));
}

void TestDeeds::liftedFaultsDoNotHappen()
{
    session().chooseStory(u"tunnel"_s);
    session().choosePolicy(u"none"_s);
    session().liftFaults();
    QVERIFY(session().state().areFaultsLifted);
    QVERIFY(m_bench->playOut());
    QCOMPARE(m_bench->outcome().cakes, 1);
    QCOMPARE(lostOf(MessageKind::Reply), 0);
}

void TestDeeds::aHandWrittenDeedNeedsNoPlace()
{
    QJsonObject object = toJson(session().inputs());
    object.insert(u"deeds"_s,
                  QJsonArray{QJsonObject{{u"at"_s, u"0s"_s}, {u"do"_s, u"lose next reply"_s}},
                             QJsonObject{{u"at"_s, u"1s"_s}, {u"do"_s, u"order"_s}},
                             QJsonObject{{u"at"_s, u"9s"_s}, {u"do"_s, u"order again"_s}}});
    const Result<RunInputs> inputs = runFromJson(u"test"_s, object);
    QVERIFY(inputs);
    const Timeline timeline = run(*inputs);
    QCOMPARE(outcomeOf(timeline).cakes, 1);
    QCOMPARE(countOf(timeline, EventKind::Lost), 1);
}

void TestDeeds::namesEveryBrokenRuleByItsPath()
{
    QJsonObject object = toJson(session().inputs());
    object.insert(
        u"deeds"_s,
        QJsonArray{QJsonObject{{u"at"_s, u"3s"_s}, {u"do"_s, u"fly"_s}},
                   QJsonObject{{u"at"_s, u"1s"_s}, {u"do"_s, u"order"_s}},
                   QJsonObject{{u"do"_s, u"crash the API"_s}, {u"point"_s, u"before-effect"_s}},
                   QJsonObject{{u"at"_s, u"4s"_s}, {u"do"_s, u"set network latency"_s}},
                   QJsonObject{{u"at"_s, u"5s"_s}, {u"do"_s, u"order"_s}, {u"cke"_s, u"lemon"_s}}});
    const Result<RunInputs> inputs = runFromJson(u"test"_s, object);
    QVERIFY(!inputs);
    const QString words = sentence(inputs.error());
    for (const QString &expected :
         {u"$.deeds[0].do"_s, u"$.deeds[1].at must not lie before the deed above it, at 3s"_s,
          u"$.deeds[2].at is missing"_s, u"$.deeds[2].point"_s, u"$.deeds[3].to is missing"_s,
          u"$.deeds[4].cke"_s})
        QVERIFY2(words.contains(expected), qPrintable(words));
}

void TestDeeds::savesWholeOrNotAtAll()
{
    const QSignalSpy failures(&session(), &LabSession::failed);
    session().saveRun(u"/no/such/folder/run.onecake"_s);
    QCOMPARE(failures.count(), 1);
    session().saveRun(m_folder.filePath(u"run.json"_s));
    QCOMPARE(failures.count(), 2);
    QVERIFY(!QFile::exists(m_folder.filePath(u"run.json"_s)));
    session().openRun(m_folder.filePath(u"nothing.onecake"_s));
    QCOMPARE(failures.count(), 3);
    QCOMPARE(session().inputs().scenario->id, freePlayId.toString());
}

QTEST_GUILESS_MAIN(TestDeeds)
#include "tst_deeds.moc"
