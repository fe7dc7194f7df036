// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What people do by hand is part of a run: it replays identically, over every store, from a file
// too.

#include "core/base/random.h"
#include "core/lab/sim/run_file.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/timeline_json.h"
#include "tests/support/runs.h"
#include "tests/support/store_fixture.h"
#include "tests/support/windows/deed_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array crashPoints{WorkPoint::BeforeClaim, WorkPoint::AfterClaim,
                                 WorkPoint::AfterEffect, WorkPoint::DuringWork,
                                 WorkPoint::AfterWork,   WorkPoint::AfterRecord};

} // namespace

class TestDeedReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_bench.reset(); }

    void aRunOfAllDeedsReplaysIdenticallyOverEveryStore();
    void deedsOfOneInstantKeepTheirPlace();
    void aDeedWhileTheStoreWorksIsDoneWhenItHasAnswered();
    void anOpenedRunIsPlayedAndCanBeActedOn();
    void whateverIsDoneReplaysUnderEveryPolicy_data();
    void whateverIsDoneReplaysUnderEveryPolicy();
    void aDeedByHandStandsAmongThoseStillToCome();
    void aHandWrittenDeedNeedsNoPlace();
    void namesEveryBrokenRuleByItsPath();
    void savesWholeOrNotAtAll();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session(); }
    void doSomething(Random &random);

    std::unique_ptr<DeedBench> m_bench;
};

void TestDeedReplay::initTestCase_data()
{
    addLabStores();
    QTest::newRow("dynamodb") << u"dynamodb:"_s;
}

void TestDeedReplay::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(QString, store);
    m_bench = std::make_unique<DeedBench>();
    QVERIFY(m_bench->openIn(store == u"dynamodb:" ? newTableUrl() : store));
}

void TestDeedReplay::aRunOfAllDeedsReplaysIdenticallyOverEveryStore()
{
    QVERIFY(m_bench->playByHand());
    const QString played = identityOf(session().timeline());
    QCOMPARE(session().inputs().deeds.size(), DeedBench::deedsByHand);
    const QString file = m_bench->folder.filePath(u"by hand.onecake"_s);
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
    QVERIFY(m_bench->lab.playOut());
    QCOMPARE(identityOf(session().timeline()), played);
}

void TestDeedReplay::deedsOfOneInstantKeepTheirPlace()
{
    session().orderCake();
    session().pause();
    // Step by step through one instant, with a deed after each step.
    for (int steps = 0; steps < 6; ++steps) {
        const qsizetype before = m_bench->lab.eventCount();
        session().step();
        QTRY_VERIFY(m_bench->lab.eventCount() > before);
        QTRY_VERIFY(!session().state().isWaitingForStore);
        session().setNetworkLatency(Duration(100 + steps));
        session().setKitchenSlow(steps % 2 == 0);
    }
    QVERIFY(m_bench->passUntil(40s));
    const Timeline replayed = run(session().inputs());
    QCOMPARE(identityOf(replayed), identityOf(session().timeline()));
}

void TestDeedReplay::aDeedWhileTheStoreWorksIsDoneWhenItHasAnswered()
{
    session().orderCake();
    while (!session().state().isWaitingForStore && m_bench->lab.eventCount() < 8)
        m_bench->lab.frames.pass(16ms);
    session().pause();
    session().setTunnel(true);
    QTRY_VERIFY(session().state().isInTunnel);
    QVERIFY(m_bench->passUntil(40s));
    QCOMPARE(identityOf(run(session().inputs())), identityOf(session().timeline()));
}

void TestDeedReplay::anOpenedRunIsPlayedAndCanBeActedOn()
{
    QVERIFY(m_bench->playByHand());
    const QString file = m_bench->folder.filePath(u"opened.onecake"_s);
    session().saveRun(file);
    session().openRun(file);
    session().playUntil(2s);
    QTRY_VERIFY(session().elapsed() >= 2s && !session().state().isWaitingForStore);
    session().restart();
    QVERIFY(m_bench->lab.playOut());
    QCOMPARE(session().inputs().deeds.size(), DeedBench::deedsByHand);
    session().orderCake();
    QCOMPARE(session().inputs().deeds.size(), DeedBench::deedsByHand + 1);
}

void TestDeedReplay::whateverIsDoneReplaysUnderEveryPolicy_data()
{
    QTest::addColumn<QString>("policy");
    for (const QString &id : presetIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestDeedReplay::doSomething(Random &random)
{
    switch (random.below(12)) {
    case 0:
    case 1:
        return session().orderCake();
    case 2:
        return session().orderAgain();
    case 3:
        return session().doubleTap();
    case 4:
        return session().changeOrder();
    case 5:
        return session().reload();
    case 6:
        return session().setTunnel(!session().state().isInTunnel);
    case 7:
        return session().loseNextReply();
    case 8:
        return session().loseNextRequest();
    case 9:
        return session().crashApi(crashPoints[random.below(crashPoints.size())]);
    case 10:
        return session().setKitchenSlow(!session().state().isKitchenSlow);
    default:
        return session().setNetworkLatency(Duration(static_cast<int>(random.below(3000))));
    }
}

// Steps, deeds and leaps in any order, past the end of keys too.
void TestDeedReplay::whateverIsDoneReplaysUnderEveryPolicy()
{
    QFETCH(QString, policy);
    Random random(static_cast<quint64>(presetIds().indexOf(policy)));
    session().choosePolicy(policy);
    session().chooseRetry(u"full-jitter"_s);
    QFETCH_GLOBAL(QString, store);
    const int acts = store == u"memory:" ? 40 : 10;
    for (int act = 0; act < acts; ++act) {
        doSomething(random);
        session().pause();
        const quint64 move = random.below(4);
        if (move == 0)
            session().step();
        else if (move == 1)
            session().skipToExpiry();
        else if (move == 2)
            QVERIFY(m_bench->passUntil(session().elapsed() + Duration(random.below(4000))));
        // Otherwise the next one happens at the same instant, whether or not the store has
        // answered.
    }
    session().playToEnd();
    QTRY_VERIFY(m_bench->lab.isOver());
    const Result<RunInputs> read = runFromJson(u"test"_s, toJson(session().inputs()));
    QVERIFY(read);
    QCOMPARE(identityOf(run(*read)), identityOf(session().timeline()));
}

void TestDeedReplay::aDeedByHandStandsAmongThoseStillToCome()
{
    QVERIFY(m_bench->playByHand());
    const QString file = m_bench->folder.filePath(u"among.onecake"_s);
    session().saveRun(file);
    session().openRun(file);
    QVERIFY(m_bench->passUntil(2s));
    session().doubleTap();
    session().pause();
    session().setKitchenSlow(false);
    QVERIFY(m_bench->passUntil(200s));
    const Deeds &deeds = session().inputs().deeds;
    QCOMPARE(deeds.size(), DeedBench::deedsByHand + 2);
    QVERIFY(std::is_sorted(deeds.begin(), deeds.end(),
                           [](const Deed &left, const Deed &right) { return left.at < right.at; }));
    QCOMPARE(identityOf(run(session().inputs())), identityOf(session().timeline()));
}

void TestDeedReplay::aHandWrittenDeedNeedsNoPlace()
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

void TestDeedReplay::namesEveryBrokenRuleByItsPath()
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

void TestDeedReplay::savesWholeOrNotAtAll()
{
    const QSignalSpy failures(&session(), &LabSession::failed);
    session().saveRun(u"/no/such/folder/run.onecake"_s);
    QCOMPARE(failures.count(), 1);
    session().saveRun(m_bench->folder.filePath(u"run.json"_s));
    QCOMPARE(failures.count(), 2);
    QVERIFY(!QFile::exists(m_bench->folder.filePath(u"run.json"_s)));
    session().openRun(m_bench->folder.filePath(u"nothing.onecake"_s));
    QCOMPARE(failures.count(), 3);
    QCOMPARE(session().inputs().scenario->id, freePlayId.toString());
}

ONECAKE_TEST(TestDeedReplay)
#include "tst_deed_replay.moc"
