// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a duplicate gets while the first request is still being worked on.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Policy policyWith(DuplicateAction duplicate)
{
    Policy policy = plainPolicy();
    policy.claim.duplicate = duplicate;
    return policy;
}

Policy waiting(Duration poll, Duration most)
{
    Policy policy = policyWith(DuplicateAction::Wait);
    policy.claim.waitPoll = poll;
    policy.claim.waitMax = most;
    return policy;
}

} // namespace

class TestEngineDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDuplicateIsRefused();
    void aRefusedDuplicateIsToldWhenToAskAgain();
    void aWaiterGetsTheAnswerOfTheFirst();
    void aWaiterInVainIsRefusedWhenItsTimeIsUp();
    void aWaiterBecomesTheOwnerWhenTheKeyIsReleased();
    void aWaiterBecomesTheOwnerWhenTheLeaseEnds();
    void oneOfManyWaitersBecomesTheOwner();
    void aWaiterInVainMayEvictTheOwner();
    void anEvictedOwnerBehindALockIsReallyGone_data();
    void anEvictedOwnerBehindALockIsReallyGone();
    void anEvictionThatComesTooLateLeavesTheRecord();
    void aDuplicateMayGetTheHandleOfTheExecution();
    void aDuplicateMayBeToldThatAllIsWell();
    void aDuplicateMayRun();
    void aDuplicateThatRunsAppliesItsEffectsItself();
};

void TestEngineDuplicates::aDuplicateIsRefused()
{
    EngineFixture api(policyWith(DuplicateAction::Reject));
    api.policy.claim.duplicateCode = 425;
    Work work(1s);
    const Pending first = api.start(work);
    const Outcome second = api.serve(EngineFixture::order(u"k"_s), work, 2);
    QCOMPARE(second.kind, OutcomeKind::InProgress);
    QCOMPARE(second.response, (Response{425, R"({"error":"in-progress"})"}));
    QCOMPARE(second.id, api.idOf(u"k"_s));
    QVERIFY(!second.retryAfter);
    QCOMPARE(api.notes.count(EventKind::Refused), 1);
    QCOMPARE(api.stored()->attempts, 2U);
    QCOMPARE(api.stored()->replays, 0U);
    QCOMPARE(work.runs, 1);
}

void TestEngineDuplicates::aRefusedDuplicateIsToldWhenToAskAgain()
{
    EngineFixture api(policyWith(DuplicateAction::Reject));
    api.policy.claim.retryAfter = 3s;
    Work work(1s);
    const Pending first = api.start(work);
    QCOMPARE(*api.serve(work).retryAfter, Duration(3s));
}

void TestEngineDuplicates::aWaiterGetsTheAnswerOfTheFirst()
{
    EngineFixture api(waiting(100ms, 5s));
    Work work(950ms);
    const Pending first = api.start(work, 1);
    const Outcome second = api.serve(EngineFixture::order(u"k"_s), work, 2);
    QCOMPARE(api.scheduler.elapsed(), 1000ms);
    QCOMPARE(second.kind, OutcomeKind::Replayed);
    QCOMPARE(second.response, (*first)->response);
    QCOMPARE(work.runs, 1);
    QCOMPARE(api.notes.count(EventKind::Waiting), 1);
    QCOMPARE(api.notes.last(EventKind::Waiting).span, Duration(5s));
    QCOMPARE(api.stored()->replays, 1U);
}

void TestEngineDuplicates::aWaiterInVainIsRefusedWhenItsTimeIsUp()
{
    EngineFixture api(waiting(400ms, 1s));
    Work work(10s);
    const Pending first = api.start(work, 1);
    const Outcome second = api.serve(EngineFixture::order(u"k"_s), work, 2);
    QCOMPARE(second.kind, OutcomeKind::InProgress);
    QCOMPARE(api.scheduler.elapsed(), Duration(1s));
    QVERIFY(api.stored());
}

void TestEngineDuplicates::aWaiterBecomesTheOwnerWhenTheKeyIsReleased()
{
    EngineFixture api(waiting(100ms, 5s));
    Work failing(1s);
    failing.at(0).response = {500, "{}"};
    Work work;
    const Pending first = api.start(failing, 1);
    const Outcome second = api.serve(EngineFixture::order(u"k"_s), work, 2);
    QCOMPARE((*first)->response.code, 500);
    QCOMPARE(second.kind, OutcomeKind::Executed);
    QCOMPARE(work.runs, 1);
}

void TestEngineDuplicates::aWaiterBecomesTheOwnerWhenTheLeaseEnds()
{
    EngineFixture api(waiting(1s, 1min));
    api.claimAndDie();
    Work work;
    const Outcome second = api.serve(EngineFixture::order(u"k"_s), work, 2);
    QCOMPARE(second.kind, OutcomeKind::Executed);
    QCOMPARE(api.scheduler.elapsed(), Duration(30s));
    QCOMPARE(api.notes.count(EventKind::TookOver), 1);
}

void TestEngineDuplicates::oneOfManyWaitersBecomesTheOwner()
{
    EngineFixture api(waiting(1s, 1min));
    api.store.latency = 10ms;
    Work work(5s);
    api.claimAndDie();
    std::vector<Pending> waiters;
    for (int waiter = 1; waiter <= 5; ++waiter)
        waiters.push_back(api.start(work, 1 + waiter % 2));
    api.finish();
    QCOMPARE(work.runs, 1);
    int executed = 0;
    for (const Pending &waiter : waiters) {
        executed += (*waiter)->kind == OutcomeKind::Executed ? 1 : 0;
        QCOMPARE((*waiter)->response.body, orderPlaced);
    }
    QCOMPARE(executed, 1);
}

void TestEngineDuplicates::aWaiterInVainMayEvictTheOwner()
{
    EngineFixture api(waiting(400ms, 1s));
    api.policy.claim.waiterMayEvict = true;
    Work slow(10s);
    const Pending first = api.start(slow, 1);
    Work work(Duration(0), "{\"order\":2}");
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::InProgress);
    QCOMPARE(work.runs, 0);
    QVERIFY(!api.stored());
    // The next one runs beside the owner, whose record is refused when it comes back.
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::Executed);
    api.finish();
    QCOMPARE((*first)->kind, OutcomeKind::Executed);
    QCOMPARE(api.notes.count(EventKind::StaleOwner), 1);
    QCOMPARE(api.stored()->response->body, "{\"order\":2}");
}

void TestEngineDuplicates::anEvictedOwnerBehindALockIsReallyGone_data()
{
    QTest::addColumn<Duration>("comesAfter");
    QTest::newRow("seen by its lock") << Duration(0);
    QTest::newRow("seen by its record") << 100ms;
}

void TestEngineDuplicates::anEvictedOwnerBehindALockIsReallyGone()
{
    QFETCH(Duration, comesAfter);
    EngineFixture api(waiting(400ms, 1s));
    api.policy.claim.waiterMayEvict = true;
    api.policy.claim.protocol = ClaimProtocol::LockNoCheck;
    api.store.latency = 10ms;
    // After a takeover of the lock, lock and record are claims of different numbers.
    api.claimAndDie();
    api.pass(31s);
    Work work;
    Work slow(10s);
    const Pending first = api.start(slow, 1);
    api.pass(comesAfter);
    const Pending second = api.start(work, 2);
    api.pass(2s);
    QCOMPARE((*second)->kind, OutcomeKind::InProgress);
    const Pending third = api.start(work, 2);
    api.pass(1s);
    QVERIFY(third->has_value());
    QCOMPARE((*third)->kind, OutcomeKind::Executed);
}

void TestEngineDuplicates::anEvictionThatComesTooLateLeavesTheRecord()
{
    EngineFixture api(waiting(400ms, 1s));
    api.policy.claim.waiterMayEvict = true;
    api.store.latency = 100ms;
    Work work(1100ms); // its record is complete at 1400 ms: the last look is at 1300 ms, the
                       // eviction arrives at 1500 ms
    const Pending first = api.start(work, 1);
    const Pending second = api.start(work, 2);
    api.finish();
    QCOMPARE((*second)->kind, OutcomeKind::InProgress);
    QCOMPARE(api.store.calls(StoreCall::Remove), 1);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
}

void TestEngineDuplicates::aDuplicateMayGetTheHandleOfTheExecution()
{
    EngineFixture api(policyWith(DuplicateAction::Attach));
    Work work(1s);
    const Pending first = api.start(work);
    api.pass(400ms);
    const Outcome second = api.serve(work);
    QCOMPARE(second.kind, OutcomeKind::Replayed);
    QCOMPARE(second.response, (Response{202, R"({"execution":"k"})"}));
    QCOMPARE(api.notes.last(EventKind::Replayed).span, 400ms);
    QCOMPARE(work.runs, 1);
    QCOMPARE(api.stored()->replays, 1U);
    api.finish();
    QCOMPARE(api.serve(work).response.body, orderPlaced);
}

void TestEngineDuplicates::aDuplicateMayBeToldThatAllIsWell()
{
    EngineFixture api(policyWith(DuplicateAction::Acknowledge));
    Work work(1s);
    const Pending first = api.start(work);
    const Outcome second = api.serve(work);
    QCOMPARE(second.kind, OutcomeKind::Replayed);
    QCOMPARE(second.response, (Response{200, R"({"accepted":"k"})"}));
    QCOMPARE(work.runs, 1);
}

void TestEngineDuplicates::aDuplicateMayRun()
{
    EngineFixture api(policyWith(DuplicateAction::Execute));
    Work slow(1s);
    const Pending first = api.start(slow);
    Work work(Duration(0), "{\"order\":2}");
    const Outcome second = api.serve(work);
    QCOMPARE(second.kind, OutcomeKind::Executed);
    QCOMPARE(second.response.body, "{\"order\":2}");
    QCOMPARE(api.notes.count(EventKind::RanUnprotected), 1);
    QCOMPARE(api.stored()->attempts, 2U);
    api.finish();
    QCOMPARE(api.stored()->response->body, orderPlaced);
}

void TestEngineDuplicates::aDuplicateThatRunsAppliesItsEffectsItself()
{
    EngineFixture api(policyWith(DuplicateAction::Execute));
    api.policy.outcome.commit = CommitMode::SameTransaction;
    Work slow(1s);
    const Pending first = api.start(slow);
    Work work;
    (void)api.serve(work);
    QCOMPARE(work.baked, 1); // there is no record that it could be committed with
    api.finish();
    QCOMPARE(slow.baked, 0);
    QCOMPARE(api.effects(), 1);
}

ONECAKE_TEST(TestEngineDuplicates)
#include "tst_engine_duplicates.moc"
