// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How the work and its record are committed.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
Policy policyWith(CommitMode commit)
{
    Policy policy = plainPolicy();
    policy.outcome.commit = commit;
    if (commit == CommitMode::SameTransaction)
        policy.outcome.onRecordWriteFailure = WriteFailureAction::RollBackWork;
    if (commit == CommitMode::BeforeWork) {
        policy.outcome.replay = ReplayKind::AckOnly;
        policy.outcome.onServerError = Disposition::Store;
        policy.outcome.onException = Disposition::Store;
    }
    return policy;
}

Policy policyInPhases()
{
    Policy policy = policyWith(CommitMode::AtomicPhases);
    policy.claim.onLeaseExpiry = LeaseExpiryAction::Resume;
    policy.outcome.onServerError = Disposition::KeepClaim;
    return policy;
}
} // namespace

class TestEnginePhases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeWorkTheRecordIsCompleteFirst();
    void beforeWorkTheRecordStaysWhateverBecomesOfTheWork();
    void beforeWorkWithoutARecordThereIsNoWork();
    void beforeWorkALostClaimIsNotWorkedOn();
    void afterWorkTheRecordFollowsTheWork();
    void afterResponseTheRecordComesTooLateForNobody();
    void anEngineIsFinishedWhenTheRecordHasFollowedItsAnswer();
    void inOneTransactionEffectsAndRecordAreBothThere();
    void inOneTransactionNeitherIsThereWhenTheWriteFails();
    void inOneTransactionAFailedStepLeavesNoEffectOfTheStepsBefore();
    void effectsAreAppliedOnceAlthoughTheRecordGoes_data();
    void effectsAreAppliedOnceAlthoughTheRecordGoes();
    void eachPhaseIsCommittedWithItsRecoveryPoint();
    void aPhaseThatFailsKeepsThePhasesBefore();
    void aStepThatFailsKeepsWhatTheStepsBeforeLeft();
    void aPhaseRenewsTheLease();
    void withoutProtectionNothingIsStaged();
};

void TestEnginePhases::beforeWorkTheRecordIsCompleteFirst()
{
    EngineFixture api(policyWith(CommitMode::BeforeWork));
    Work work(1s);
    const Pending first = api.start(work);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
    const Outcome second = api.serve(work);
    QCOMPARE(second.kind, OutcomeKind::Replayed);
    QCOMPARE(second.response, (Response{200, R"({"accepted":"k"})"}));
    api.finish();
    QCOMPARE((*first)->kind, OutcomeKind::Executed);
    QCOMPARE((*first)->response, second.response);
    QCOMPARE(work.runs, 1);
}

void TestEnginePhases::beforeWorkTheRecordStaysWhateverBecomesOfTheWork()
{
    for (const bool throws : {false, true}) {
        EngineFixture api(policyWith(CommitMode::BeforeWork));
        Work work(Response{500, "{}"});
        work.at(0).throws = throws;
        const Outcome first = api.serve(work);
        QCOMPARE(first.kind, throws ? OutcomeKind::Unknown : OutcomeKind::Executed);
        QCOMPARE(first.response.code, 500);
        QCOMPARE(api.stored()->status, RecordStatus::Completed);
        QCOMPARE(api.serve(work).response.code, 200);
        QCOMPARE(work.runs, 1);
    }
}

void TestEnginePhases::beforeWorkWithoutARecordThereIsNoWork()
{
    for (const ClaimProtocol protocol :
         {ClaimProtocol::ConditionalWrite, ClaimProtocol::LockNoCheck}) {
        EngineFixture api(policyWith(CommitMode::BeforeWork));
        api.policy.claim.protocol = protocol;
        const bool hasMark = protocol == ClaimProtocol::LockNoCheck;
        api.store.plan(StoreCall::Write, Mishap::Unavailable, hasMark ? 2 : 1);
        Work work;
        const Outcome outcome = api.serve(work);
        QCOMPARE(outcome.kind, OutcomeKind::Failed);
        QCOMPARE(outcome.response.code, 500);
        QCOMPARE(work.runs, 0);
        QCOMPARE(api.store.calls(StoreCall::Remove), hasMark ? 1 : 0); // the lock is given back
    }
}

void TestEnginePhases::beforeWorkALostClaimIsNotWorkedOn()
{
    EngineFixture api(policyWith(CommitMode::BeforeWork));
    api.policy.claim.lease = 50ms;
    api.store.latency = 30ms;
    Work slow;
    const Pending first = api.start(slow, 1); // would be complete at 90 ms, after its lease
    api.pass(55ms);
    Work quick;
    const Pending second = api.start(quick, 2); // takes over at 85 ms
    api.finish();
    QCOMPARE((*first)->kind, OutcomeKind::Replayed);
    QCOMPARE((*second)->kind, OutcomeKind::Executed);
    QCOMPARE(slow.runs + quick.runs, 1);
}

void TestEnginePhases::afterWorkTheRecordFollowsTheWork()
{
    EngineFixture api(policyWith(CommitMode::AfterWork));
    Work work(1s);
    const Pending pending = api.start(work);
    api.pass(999ms);
    QCOMPARE(api.stored()->status, RecordStatus::InProgress);
    api.finish();
    QCOMPARE(work.baked, 1);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
    QCOMPARE(api.stored()->updatedAt, storyStart + 1s);
}

void TestEnginePhases::afterResponseTheRecordComesTooLateForNobody()
{
    EngineFixture api(policyWith(CommitMode::AfterResponse));
    api.store.latency = 100ms;
    Work work(1s);
    const Outcome first = api.serve(work);
    QCOMPARE(first.kind, OutcomeKind::Executed);
    QCOMPARE(api.scheduler.elapsed(), 1200ms); // the claim and the work, not the record
    QCOMPARE(api.stored()->status, RecordStatus::InProgress);
    QCOMPARE(api.serve(work).kind, OutcomeKind::InProgress);
    api.finish();
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
}

void TestEnginePhases::anEngineIsFinishedWhenTheRecordHasFollowedItsAnswer()
{
    EngineFixture api(policyWith(CommitMode::AfterResponse));
    api.store.latency = 100ms;
    Work work(1s);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    bool isFinished = false;
    api.finishEngine(&isFinished);
    api.pass(199ms);
    QVERIFY(!isFinished);
    api.pass(1ms);
    QVERIFY(isFinished);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
}

void TestEnginePhases::inOneTransactionEffectsAndRecordAreBothThere()
{
    EngineFixture api(policyWith(CommitMode::SameTransaction));
    Work work({Step(), Step()});
    work.at(1).takes = 1s;
    const Pending pending = api.start(work);
    api.pass(999ms);
    QCOMPARE(api.effects(), 0);
    api.finish();
    QCOMPARE(api.effects(), 2);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
    QCOMPARE(work.baked, 0);
}

void TestEnginePhases::inOneTransactionNeitherIsThereWhenTheWriteFails()
{
    EngineFixture api(policyWith(CommitMode::SameTransaction));
    api.store.plan(StoreCall::Write, Mishap::Full);
    Work work;
    const Outcome first = api.serve(work);
    QCOMPARE(first.kind, OutcomeKind::Failed);
    QCOMPARE(first.response.body, R"({"error":"not-recorded"})");
    QCOMPARE(api.effects(), 0);
    QCOMPARE(api.stored()->status, RecordStatus::InProgress);
    // The claim is open: a retry need not wait for the lease to end.
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(api.effects(), 1);
}

void TestEnginePhases::inOneTransactionAFailedStepLeavesNoEffectOfTheStepsBefore()
{
    for (const Disposition disposition : {Disposition::Store, Disposition::MarkFailed,
                                          Disposition::KeepClaim, Disposition::Delete}) {
        EngineFixture api(policyWith(CommitMode::SameTransaction));
        api.policy.outcome.onServerError = disposition;
        Work work({Step(), Step()});
        work.at(1).response = {500, "{}"};
        QCOMPARE(api.serve(work).response.code, 500);
        QCOMPARE(api.effects(), 0);
        QVERIFY(!api.stored() || api.stored()->recoveryPoint == 0);
    }
}

void TestEnginePhases::effectsAreAppliedOnceAlthoughTheRecordGoes_data()
{
    QTest::addColumn<StoreCall>("call");
    QTest::addColumn<Mishap>("mishap");
    QTest::newRow("the commit's answer is lost") << StoreCall::Write << Mishap::AnswerLost;
    QTest::newRow("the commit is lost") << StoreCall::Write << Mishap::LostOnTheWay;
    QTest::newRow("the removal's answer is lost") << StoreCall::Remove << Mishap::AnswerLost;
    QTest::newRow("the removal is lost") << StoreCall::Remove << Mishap::LostOnTheWay;
}

void TestEnginePhases::effectsAreAppliedOnceAlthoughTheRecordGoes()
{
    QFETCH(StoreCall, call);
    QFETCH(Mishap, mishap);
    EngineFixture api(policyWith(CommitMode::SameTransaction));
    api.policy.outcome.onSuccess = Disposition::Delete;
    api.store.plan(call, mishap);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(api.effects(), 1);
    QVERIFY(!api.stored());
}

void TestEnginePhases::eachPhaseIsCommittedWithItsRecoveryPoint()
{
    EngineFixture api(policyInPhases());
    Work work({Step(), Step(), Step()});
    for (int step = 0; step < 3; ++step)
        work.at(step).takes = 1s;
    work.at(0).progress = "first";
    const Pending pending = api.start(work);
    api.pass(1500ms);
    QCOMPARE(api.effects(), 1);
    QCOMPARE(api.stored()->recoveryPoint, 1);
    QCOMPARE(api.stored()->progress, "first");
    QCOMPARE(api.stored()->status, RecordStatus::InProgress);
    api.pass(1s);
    QCOMPARE(api.effects(), 2);
    QCOMPARE(api.stored()->recoveryPoint, 2);
    api.finish();
    QCOMPARE(api.effects(), 3);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
    QCOMPARE(api.stored()->recoveryPoint, 3);
    QCOMPARE(api.store.calls(StoreCall::Write), 3);
}

void TestEnginePhases::aPhaseThatFailsKeepsThePhasesBefore()
{
    EngineFixture api(policyInPhases());
    api.store.plan(StoreCall::Write, Mishap::Unavailable, 2);
    Work work({Step(), Step(), Step()});
    const Outcome first = api.serve(work);
    QCOMPARE(first.kind, OutcomeKind::Unknown); // some of it has happened
    QCOMPARE(work.steps, (std::vector{0, 1}));
    QCOMPARE(api.effects(), 1);
    QCOMPARE(api.stored()->recoveryPoint, 1);
    api.pass(30s);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(work.steps, (std::vector{0, 1, 1, 2}));
    QCOMPARE(api.effects(), 3);
}

void TestEnginePhases::aStepThatFailsKeepsWhatTheStepsBeforeLeft()
{
    EngineFixture api(policyInPhases());
    Work work({Step(), Step()});
    work.at(0).progress = "charged";
    work.at(1).response = {500, "{}"};
    work.at(1).progress = "half done";
    QCOMPARE(api.serve(work).response.code, 500);
    QCOMPARE(api.stored()->progress, "charged");
    work.at(1).response = {200, orderPlaced};
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(work.steps, (std::vector{0, 1, 1}));
    QCOMPARE(work.contexts[2].progress, "charged");
}

void TestEnginePhases::aPhaseRenewsTheLease()
{
    EngineFixture api(policyInPhases());
    Work slow({Step(), Step(), Step()});
    for (int step = 0; step < 3; ++step)
        slow.at(step).takes = 20s;
    const Pending owner = api.start(slow);
    api.pass(59s);
    Work work({Step(), Step(), Step()});
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::InProgress);
    api.finish();
    QCOMPARE((*owner)->kind, OutcomeKind::Executed);
}

void TestEnginePhases::withoutProtectionNothingIsStaged()
{
    for (const CommitMode commit : {CommitMode::SameTransaction, CommitMode::AtomicPhases}) {
        EngineFixture api(policyWith(commit));
        api.policy.identity.onMissingKey = MissingKeyAction::Bypass;
        Work work({Step(), Step()});
        QCOMPARE(api.serve(EngineFixture::order({}), work).kind, OutcomeKind::Executed);
        QVERIFY(!work.contexts[0].isStaged);
        QCOMPARE(work.baked, 2);
    }
}
ONECAKE_TEST(TestEnginePhases)
#include "tst_engine_phases.moc"
