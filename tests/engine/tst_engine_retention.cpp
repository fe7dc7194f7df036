// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How long a record counts, although the store may hold it for longer.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Policy policyWith(RetentionFrom from)
{
    Policy policy = plainPolicy();
    policy.retention.retention = 1h;
    policy.retention.from = from;
    return policy;
}

} // namespace

class TestEngineRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retentionIsCountedFrom_data();
    void retentionIsCountedFrom();
    void aTakeoverIsTheLatestClaim();
    void anExpiredRecordCountsAsAbsentAlthoughItIsStored();
    void anExpiredRecordThatNobodyComparesIsReplayed_data();
    void anExpiredRecordThatNobodyComparesIsReplayed();
    void aTombstoneIsRejected();
    void withoutALimitARecordIsReplayedForEver();
    void aRecordThatExpiresOnTheWayIsNotResumed_data();
    void aRecordThatExpiresOnTheWayIsNotResumed();
    void retentionGoesByTheChosenClock();
};

void TestEngineRetention::retentionIsCountedFrom_data()
{
    QTest::addColumn<RetentionFrom>("from");
    QTest::addColumn<Instant>("end");
    QTest::newRow("the claim") << RetentionFrom::Claim << storyStart + 1h;
    QTest::newRow("completion") << RetentionFrom::Completion << storyStart + 1h + 10s;
}

void TestEngineRetention::retentionIsCountedFrom()
{
    QFETCH(RetentionFrom, from);
    QFETCH(Instant, end);
    EngineFixture api(policyWith(from));
    Work work(10s);
    (void)api.serve(work);
    QCOMPARE(api.stored()->expiresAt, end);
    api.pass(end - api.scheduler.now() - 1ms);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
    api.pass(1ms);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
}

void TestEngineRetention::aTakeoverIsTheLatestClaim()
{
    EngineFixture api(policyWith(RetentionFrom::Claim));
    api.claimAndDie();
    api.pass(30min);
    Work work;
    (void)api.serve(work);
    QCOMPARE(api.stored()->expiresAt, storyStart + 90min);
}

void TestEngineRetention::anExpiredRecordCountsAsAbsentAlthoughItIsStored()
{
    EngineFixture api(policyWith(RetentionFrom::Completion));
    Work work;
    (void)api.serve(work);
    (void)api.serve(work);
    api.pass(48h);
    QVERIFY(api.stored());
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    const KeyRecord record = *api.stored();
    QCOMPARE(record.createdAt, storyStart + 48h);
    QCOMPARE(record.attempts, 1U);
    QCOMPARE(record.replays, 0U);
    QCOMPARE(record.fence, 2U); // claims are numbered on, so that an old owner stays fenced off
    QCOMPARE(api.notes.count(EventKind::TookOver), 0);
    api.pass(1min);
    (void)api.serve(work);
    QCOMPARE(api.notes.last(EventKind::Replayed).span, Duration(1min));
}

void TestEngineRetention::anExpiredRecordThatNobodyComparesIsReplayed_data()
{
    QTest::addColumn<ExpiryTest>("test");
    QTest::newRow("as long as it is stored") << ExpiryTest::Store;
    QTest::newRow("never") << ExpiryTest::None;
}

void TestEngineRetention::anExpiredRecordThatNobodyComparesIsReplayed()
{
    QFETCH(ExpiryTest, test);
    EngineFixture api(policyWith(RetentionFrom::Completion));
    api.policy.retention.expiryTest = test;
    Work work;
    (void)api.serve(work);
    api.pass(48h);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
    const RecordRemoval deletion{api.idOf(u"k"_s), 0, {}, RecordFencing::None};
    (void)api.store.within().remove(deletion);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
}

void TestEngineRetention::aTombstoneIsRejected()
{
    EngineFixture api(policyWith(RetentionFrom::Completion));
    api.policy.retention.expiredRetry = ExpiredRetry::Reject;
    Work work;
    (void)api.serve(work);
    api.pass(1h);
    for (const int cake : {1, 2}) {
        const Outcome outcome = api.serve(EngineFixture::order(u"k"_s, cake), work);
        QCOMPARE(outcome.kind, OutcomeKind::Expired);
        QCOMPARE(outcome.response, (Response{410, R"({"error":"key-expired"})"}));
    }
    QCOMPARE(work.runs, 1);
    QCOMPARE(api.notes.count(EventKind::Expired), 2);
}

void TestEngineRetention::withoutALimitARecordIsReplayedForEver()
{
    EngineFixture api(policyWith(RetentionFrom::Completion));
    api.policy.retention.retention = unlimited;
    Work work;
    (void)api.serve(work);
    api.pass(24h * 3650);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
}

void TestEngineRetention::aRecordThatExpiresOnTheWayIsNotResumed_data()
{
    QTest::addColumn<LoserRead>("read");
    QTest::newRow("returned") << LoserRead::Returned;
    QTest::newRow("strong") << LoserRead::Strong;
}

void TestEngineRetention::aRecordThatExpiresOnTheWayIsNotResumed()
{
    QFETCH(LoserRead, read);
    EngineFixture api(policyWith(RetentionFrom::Completion));
    api.policy.claim.loserRead = read;
    api.policy.outcome.commit = CommitMode::AtomicPhases;
    api.policy.claim.onLeaseExpiry = LeaseExpiryAction::Resume;
    Work work({Step(), Step()});
    (void)api.serve(work);
    api.pass(1h - 5ms);
    api.store.latency = 10ms; // refused by a record that is live, and answered when it no longer is
    const Outcome outcome = api.serve(work);
    QCOMPARE(outcome.kind, OutcomeKind::Executed);
    QCOMPARE(outcome.response.body, orderPlaced);
    QCOMPARE(work.steps, (std::vector{0, 1, 0, 1}));
    QCOMPARE(api.notes.count(EventKind::TookOver), 0);
    QCOMPARE(api.stored()->attempts, 1U);
}

void TestEngineRetention::retentionGoesByTheChosenClock()
{
    for (const PolicyClock clock : {PolicyClock::Caller, PolicyClock::Store}) {
        EngineFixture api(policyWith(RetentionFrom::Completion));
        Scheduler fast(storyStart + 2h);
        api.policy.retention.clock = clock;
        api.storeClock = &fast;
        Work work;
        (void)api.serve(work);
        const bool byStore = clock == PolicyClock::Store;
        QCOMPARE(api.stored()->expiresAt, storyStart + (byStore ? 3h : 1h));
        fast.advanceTo(1h);
        QCOMPARE(api.serve(work).kind, byStore ? OutcomeKind::Executed : OutcomeKind::Replayed);
    }
}

ONECAKE_TEST(TestEngineRetention)
#include "tst_engine_retention.moc"
