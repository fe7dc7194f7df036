// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How long an owner is left alone, what keeps its lease, and how another one takes over.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
Policy policyWith(LeaseKind kind, Duration heartbeat = Duration(0))
{
    Policy policy = plainPolicy();
    policy.claim.leaseKind = kind;
    policy.claim.heartbeat = heartbeat;
    return policy;
}

Policy inPhases(LeaseExpiryAction onExpiry)
{
    Policy policy = plainPolicy();
    policy.outcome.commit = CommitMode::AtomicPhases;
    policy.claim.onLeaseExpiry = onExpiry;
    return policy;
}

// A clock that is wrong.
class SkewedClock final : public Clock
{
public:
    SkewedClock(Clock *right, Duration offset)
        : m_right(right)
        , m_offset(offset)
    {}

    [[nodiscard]] Instant now() const override { return m_right->now() + m_offset; }
    [[nodiscard]] QCoro::Task<void> sleep(Duration duration) override
    {
        co_await m_right->sleep(duration);
    }

private:
    Clock *m_right;
    Duration m_offset;
};
} // namespace

class TestEngineLeases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOwnerIsLeftAloneUntilItsLeaseEnds_data();
    void anOwnerIsLeftAloneUntilItsLeaseEnds();
    void aTakeoverIsANewClaimOfTheSameOperation();
    void aHeartbeatKeepsTheLease();
    void aHeartbeatEndsWithTheWork_data();
    void aHeartbeatEndsWithTheWork();
    void aHeartbeatEndsWhenTheClaimIsLost();
    void aHeartbeatSurvivesTroubleWithTheStore();
    void aHeartbeatNeverBringsARecordBack();
    void anEngineIsFinishedWhenNoHeartbeatIsOnItsWay();
    void aSessionLivesAsLongAsItsOwner();
    void withoutALeaseOfItsOwnAClaimHoldsUntilRetentionEnds();
    void aTakeoverResumesAtTheRecoveryPoint();
    void aTakeoverStartsAgain();
    void aBlockedKeyStaysWithItsDeadOwner();
    void aWrongClockTakesOverTooSoon();
    void theStoresClockIsTheSameForAll();
};

void TestEngineLeases::anOwnerIsLeftAloneUntilItsLeaseEnds_data()
{
    QTest::addColumn<LeaseKind>("kind");
    QTest::addColumn<Duration>("lease");
    QTest::newRow("fixed") << LeaseKind::Fixed << Duration(30s);
    QTest::newRow("the caller's deadline") << LeaseKind::CallerDeadline << Duration(30s);
    QTest::newRow("session") << LeaseKind::Session << Duration(2s);
    QTest::newRow("retention") << LeaseKind::Retention << Duration(24h);
}

void TestEngineLeases::anOwnerIsLeftAloneUntilItsLeaseEnds()
{
    QFETCH(LeaseKind, kind);
    QFETCH(Duration, lease);
    EngineFixture api(policyWith(kind));
    api.claimAndDie();
    QCOMPARE(api.notes.last(EventKind::Claimed).span, lease);
    Work work;
    api.pass(lease - 1ms);
    QCOMPARE(api.serve(work).kind, OutcomeKind::InProgress);
    api.pass(1ms);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
}

void TestEngineLeases::aTakeoverIsANewClaimOfTheSameOperation()
{
    EngineFixture api(policyWith(LeaseKind::Fixed));
    api.claimAndDie();
    api.pass(40s);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(work.contexts[0].fence, 2U);
    const KeyRecord record = *api.stored();
    QCOMPARE(record.fence, 2U);
    QCOMPARE(record.createdAt, storyStart);
    QCOMPARE(record.attempts, 2U);
    QCOMPARE(api.notes.last(EventKind::TookOver).fence, 2U);
    QCOMPARE(api.notes.last(EventKind::TookOver).span, Duration(30s));
    api.pass(5s);
    (void)api.serve(work);
    QCOMPARE(api.notes.last(EventKind::Replayed).span, Duration(45s));
}

void TestEngineLeases::aHeartbeatKeepsTheLease()
{
    EngineFixture api(policyWith(LeaseKind::Fixed, 10s));
    Work slow(5min);
    const Pending owner = api.start(slow);
    Work work;
    for (int look = 0; look < 9; ++look) {
        api.pass(33s);
        QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::InProgress);
    }
    api.finish();
    QCOMPARE((*owner)->kind, OutcomeKind::Executed);
    QCOMPARE(api.stored()->fence, 1U);
    QCOMPARE(work.runs, 0);
}

void TestEngineLeases::aHeartbeatEndsWithTheWork_data()
{
    QTest::addColumn<Step>("step");
    Step succeeds;
    succeeds.takes = 15s;
    Step throws = succeeds;
    throws.throws = true;
    Step dies = succeeds;
    dies.dies = true;
    QTest::newRow("success") << succeeds;
    QTest::newRow("an exception") << throws;
    QTest::newRow("the end of the process") << dies;
}

void TestEngineLeases::aHeartbeatEndsWithTheWork()
{
    QFETCH(Step, step);
    EngineFixture api(policyWith(LeaseKind::Fixed, 10s));
    Work work({step});
    api.start(work);
    api.pass(1h);
    QCOMPARE(api.store.calls(StoreCall::Extend), 1);
    QVERIFY(api.scheduler.isEmpty());
}

void TestEngineLeases::aHeartbeatEndsWhenTheClaimIsLost()
{
    EngineFixture api(policyWith(LeaseKind::Fixed, 10s));
    Work slow(5min);
    const Pending owner = api.start(slow);
    api.store.planAlways(StoreCall::Extend, Mishap::LostOnTheWay);
    api.pass(35s);
    Work work(2min);
    const Pending second = api.start(work, 2); // has its own heartbeat
    api.store.recover();
    const int before = api.store.calls(StoreCall::Extend);
    api.pass(60s);
    // One beat finds out; from then on the second owner's six are the only ones.
    QCOMPARE(api.store.calls(StoreCall::Extend) - before, 7);
    QCOMPARE(api.stored()->owner, u"api-2#1"_s);
}

void TestEngineLeases::aHeartbeatSurvivesTroubleWithTheStore()
{
    for (const Mishap mishap : {Mishap::Unavailable, Mishap::Throttled, Mishap::AnswerLost}) {
        EngineFixture api(policyWith(LeaseKind::Fixed, 10s));
        Work slow(2min);
        const Pending owner = api.start(slow);
        api.store.plan(StoreCall::Extend, mishap, 1);
        api.store.plan(StoreCall::Extend, mishap, 2);
        Work work;
        for (int look = 0; look < 3; ++look) {
            api.pass(35s);
            QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind,
                     OutcomeKind::InProgress);
        }
        api.finish();
        QCOMPARE(work.runs, 0);
    }
}

void TestEngineLeases::aHeartbeatNeverBringsARecordBack()
{
    EngineFixture api(policyWith(LeaseKind::Fixed, 10s));
    api.policy.claim.recordFencing = RecordFencing::None;
    Work slow(15s);
    const Pending owner = api.start(slow);
    const RecordRemoval removal{api.idOf(u"k"_s), 1, {}, RecordFencing::None};
    (void)api.store.within().remove(removal);
    api.pass(12s);
    QVERIFY(!api.stored());
}

// The work is over while its lease is being extended; between two beats nothing is under way.
void TestEngineLeases::anEngineIsFinishedWhenNoHeartbeatIsOnItsWay()
{
    EngineFixture api(policyWith(LeaseKind::Fixed, 4s));
    api.store.latency = 1500ms;
    Work work(4500ms); // from 3 s to 7.5 s; a beat leaves at 7 s, and is answered at 10 s
    const Pending owner = api.start(work);
    api.pass(5s);
    bool isFinishedBetweenBeats = false;
    api.finishEngine(&isFinishedBetweenBeats);
    QVERIFY(isFinishedBetweenBeats);
    api.pass(3s);
    bool isFinished = false;
    api.finishEngine(&isFinished);
    QVERIFY(!isFinished);
    api.pass(1900ms);
    QVERIFY(!isFinished);
    api.pass(100ms);
    QVERIFY(isFinished);
}

void TestEngineLeases::aSessionLivesAsLongAsItsOwner()
{
    EngineFixture api(policyWith(LeaseKind::Session));
    Work slow(1min);
    const Pending owner = api.start(slow);
    api.pass(59s);
    Work work;
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::InProgress);
    api.finish();
    QCOMPARE((*owner)->kind, OutcomeKind::Executed);
    QCOMPARE(api.stored()->fence, 1U);
}

void TestEngineLeases::withoutALeaseOfItsOwnAClaimHoldsUntilRetentionEnds()
{
    EngineFixture api(policyWith(LeaseKind::Retention));
    api.policy.retention.retention = unlimited;
    api.claimAndDie();
    api.pass(24h * 3650);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::InProgress);
}

void TestEngineLeases::aTakeoverResumesAtTheRecoveryPoint()
{
    EngineFixture api(inPhases(LeaseExpiryAction::Resume));
    Work fatal({Step(), Step(), Step()});
    fatal.at(0).progress = "charged";
    fatal.at(1).dies = true;
    api.start(fatal);
    QCOMPARE(api.stored()->recoveryPoint, 1);
    api.pass(30s);
    Work work({Step(), Step(), Step()});
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::Executed);
    QCOMPARE(work.steps, (std::vector{1, 2}));
    QCOMPARE(work.contexts[0].progress, "charged");
    QCOMPARE(api.effects(), 3); // each once
}

void TestEngineLeases::aTakeoverStartsAgain()
{
    EngineFixture api(inPhases(LeaseExpiryAction::Restart));
    Work fatal({Step(), Step()});
    fatal.at(0).progress = "charged";
    fatal.at(1).dies = true;
    api.start(fatal);
    api.pass(30s);
    Work work({Step(), Step()});
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::Executed);
    QCOMPARE(work.steps, (std::vector{0, 1}));
    QCOMPARE(work.contexts[0].progress, QByteArray());
}

void TestEngineLeases::aBlockedKeyStaysWithItsDeadOwner()
{
    EngineFixture api(policyWith(LeaseKind::Fixed));
    api.policy.claim.onLeaseExpiry = LeaseExpiryAction::Blocked;
    api.claimAndDie();
    api.pass(23h);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::InProgress);
    api.pass(1h);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed); // its retention is over
}

void TestEngineLeases::aWrongClockTakesOverTooSoon()
{
    EngineFixture api(policyWith(LeaseKind::Fixed));
    api.claimAndDie();
    SkewedClock fast(&api.scheduler, 31s);
    api.callerClock = &fast;
    Work work;
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::Executed);
    QCOMPARE(api.notes.count(EventKind::TookOver), 1);
}

void TestEngineLeases::theStoresClockIsTheSameForAll()
{
    EngineFixture api(policyWith(LeaseKind::Fixed));
    api.policy.retention.clock = PolicyClock::Store;
    api.storeClock = &api.scheduler;
    api.claimAndDie();
    SkewedClock fast(&api.scheduler, 31s);
    api.callerClock = &fast;
    Work work;
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::InProgress);
    api.pass(30s);
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::Executed);
    QCOMPARE(api.stored()->updatedAt, storyStart + 30s);
}

ONECAKE_TEST(TestEngineLeases)
#include "tst_engine_leases.moc"
