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
#include "tests/support/windows/action_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array crashPoints{WorkPoint::BeforeClaim, WorkPoint::AfterClaim,
                                 WorkPoint::AfterEffect, WorkPoint::DuringWork,
                                 WorkPoint::AfterWork,   WorkPoint::AfterRecord};

} // namespace

class TestActionReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_bench.reset(); }

    void aRunOfAllActionsReplaysIdenticallyOverEveryStore();
    void actionsOfOneInstantKeepTheirPlace();
    void anActionWhileTheStoreWorksIsDoneWhenItHasAnswered();
    void anOpenedRunIsPlayedAndCanBeActedOn();
    void whateverIsDoneReplaysUnderEveryPolicy_data();
    void whateverIsDoneReplaysUnderEveryPolicy();
    void anActionByHandStandsAmongThoseStillToCome();
    void aHandWrittenActionNeedsNoPlace();
    void namesEveryBrokenRuleByItsPath();
    void savesWholeOrNotAtAll();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session(); }
    void doSomething(Random &random);

    std::unique_ptr<ActionBench> m_bench;
};

void TestActionReplay::initTestCase_data()
{
    addLabStores();
    QTest::newRow("dynamodb") << u"dynamodb:"_s;
}

void TestActionReplay::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(QString, store);
    m_bench = std::make_unique<ActionBench>();
    QVERIFY(m_bench->openIn(store == u"dynamodb:" ? newTableUrl() : store));
}

void TestActionReplay::aRunOfAllActionsReplaysIdenticallyOverEveryStore()
{
    QVERIFY(m_bench->playByHand());
    const QString played = identityOf(session().timeline());
    QCOMPARE(session().inputs().userActions.size(), ActionBench::actionsByHand);
    const QString file = m_bench->folder.filePath(u"by hand.onecake"_s);
    const QSignalSpy saved(&session().choices(), &LabChoices::runSaved);
    session().choices().saveRun(file);
    QCOMPARE(saved.count(), 1);

    const Result<RunInputs> loaded = loadRun(file);
    QVERIFY2(loaded, loaded ? "" : qPrintable(sentence(loaded.error())));
    QCOMPARE(loaded->userActions, session().inputs().userActions);
    QCOMPARE(identityOf(run(*loaded)), played);

    session().choices().openRun(file);
    QCOMPARE(session().state().phase, LabPhase::Ready);
    QVERIFY(!session().state().isFreePlay);
    QVERIFY(m_bench->lab.playOut());
    QCOMPARE(identityOf(session().timeline()), played);
}

void TestActionReplay::actionsOfOneInstantKeepTheirPlace()
{
    session().act({UserActionKind::Order});
    session().pause();
    // Step by step through one instant, with an action after each step.
    for (int steps = 0; steps < 6; ++steps) {
        const qsizetype before = m_bench->lab.eventCount();
        session().step();
        QTRY_VERIFY(m_bench->lab.eventCount() > before);
        QTRY_VERIFY(!session().state().isWaitingForStore);
        session().act({.kind = UserActionKind::SetLatency, .span = Duration(100 + steps)});
        session().act(
            {steps % 2 == 0 ? UserActionKind::SlowKitchen : UserActionKind::UsualKitchen});
    }
    QVERIFY(m_bench->passUntil(40s));
    const Timeline replayed = run(session().inputs());
    QCOMPARE(identityOf(replayed), identityOf(session().timeline()));
}

void TestActionReplay::anActionWhileTheStoreWorksIsDoneWhenItHasAnswered()
{
    session().act({UserActionKind::Order});
    while (!session().state().isWaitingForStore && m_bench->lab.eventCount() < 8)
        m_bench->lab.frames.pass(16ms);
    session().pause();
    session().act({UserActionKind::EnterTunnel});
    QTRY_VERIFY(session().state().isInTunnel);
    QVERIFY(m_bench->passUntil(40s));
    QCOMPARE(identityOf(run(session().inputs())), identityOf(session().timeline()));
}

void TestActionReplay::anOpenedRunIsPlayedAndCanBeActedOn()
{
    QVERIFY(m_bench->playByHand());
    const QString file = m_bench->folder.filePath(u"opened.onecake"_s);
    session().choices().saveRun(file);
    session().choices().openRun(file);
    session().playUntil(2s);
    QTRY_VERIFY(session().elapsed() >= 2s && !session().state().isWaitingForStore);
    session().choices().restart();
    QVERIFY(m_bench->lab.playOut());
    QCOMPARE(session().inputs().userActions.size(), ActionBench::actionsByHand);
    session().act({UserActionKind::Order});
    QCOMPARE(session().inputs().userActions.size(), ActionBench::actionsByHand + 1);
}

void TestActionReplay::whateverIsDoneReplaysUnderEveryPolicy_data()
{
    QTest::addColumn<QString>("policy");
    for (const QString &id : presetIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestActionReplay::doSomething(Random &random)
{
    switch (random.below(12)) {
    case 0:
    case 1:
        return session().act({UserActionKind::Order});
    case 2:
        return session().act({UserActionKind::OrderAgain});
    case 3:
        return session().act({UserActionKind::DoubleTap});
    case 4:
        return session().act({UserActionKind::ChangeOrder});
    case 5:
        return session().act({UserActionKind::Reload});
    case 6:
        return session().act({session().state().isInTunnel ? UserActionKind::LeaveTunnel
                                                           : UserActionKind::EnterTunnel});
    case 7:
        return session().act({UserActionKind::LoseNextReply});
    case 8:
        return session().act({UserActionKind::LoseNextRequest});
    case 9:
        return session().act({.kind = UserActionKind::CrashApi,
                              .point = crashPoints[random.below(crashPoints.size())]});
    case 10:
        return session().act({session().state().isKitchenSlow ? UserActionKind::UsualKitchen
                                                              : UserActionKind::SlowKitchen});
    default:
        return session().act({.kind = UserActionKind::SetLatency,
                              .span = Duration(static_cast<int>(random.below(3000)))});
    }
}

// Steps, actions and leaps in any order, past the end of keys too.
void TestActionReplay::whateverIsDoneReplaysUnderEveryPolicy()
{
    QFETCH(QString, policy);
    Random random(static_cast<quint64>(presetIds().indexOf(policy)));
    session().choices().choosePolicy(policy);
    session().choices().chooseRetry(u"full-jitter"_s);
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

void TestActionReplay::anActionByHandStandsAmongThoseStillToCome()
{
    QVERIFY(m_bench->playByHand());
    const QString file = m_bench->folder.filePath(u"among.onecake"_s);
    session().choices().saveRun(file);
    session().choices().openRun(file);
    QVERIFY(m_bench->passUntil(2s));
    session().act({UserActionKind::DoubleTap});
    session().pause();
    session().act({UserActionKind::UsualKitchen});
    QVERIFY(m_bench->passUntil(200s));
    const UserActions &userActions = session().inputs().userActions;
    QCOMPARE(userActions.size(), ActionBench::actionsByHand + 2);
    QVERIFY(std::is_sorted(
        userActions.begin(), userActions.end(),
        [](const UserAction &left, const UserAction &right) { return left.at < right.at; }));
    QCOMPARE(identityOf(run(session().inputs())), identityOf(session().timeline()));
}

void TestActionReplay::aHandWrittenActionNeedsNoPlace()
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

void TestActionReplay::namesEveryBrokenRuleByItsPath()
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

void TestActionReplay::savesWholeOrNotAtAll()
{
    const QSignalSpy failures(&session(), &LabSession::failed);
    session().choices().saveRun(u"/no/such/folder/run.onecake"_s);
    QCOMPARE(failures.count(), 1);
    session().choices().saveRun(m_bench->folder.filePath(u"run.json"_s));
    QCOMPARE(failures.count(), 2);
    QVERIFY(!QFile::exists(m_bench->folder.filePath(u"run.json"_s)));
    session().choices().openRun(m_bench->folder.filePath(u"nothing.onecake"_s));
    QCOMPARE(failures.count(), 3);
    QCOMPARE(session().inputs().scenario->id, freePlayId.toString());
}

ONECAKE_TEST(TestActionReplay)
#include "tst_action_replay.moc"
