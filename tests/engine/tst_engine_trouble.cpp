// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The store refuses: before the work, and after it.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Policy policyWith(WriteFailureAction action)
{
    Policy policy = plainPolicy();
    policy.outcome.onRecordWriteFailure = action;
    return policy;
}

} // namespace

class TestEngineTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreThatIsDownClosesOrOpens_data();
    void aStoreThatIsDownClosesOrOpens();
    void openWorkAppliesItsEffectsItself();
    void aLockIsGivenBackWhenItsMarkCannotBeMade_data();
    void aLockIsGivenBackWhenItsMarkCannotBeMade();
    void theClaimMayBeKept();
    void theClaimMayBeDeleted();
    void theWorkMayBeRolledBack();
    void theFailureMayBeSilent();
    void silenceMakesNoSuccessOfAFailure();
    void theObserverHearsWhatWentWrong();
    void anEvictedOwnersRecordIsNotDeletedInTrouble();
};

void TestEngineTrouble::aStoreThatIsDownClosesOrOpens_data()
{
    QTest::addColumn<StoreDownAction>("action");
    QTest::addColumn<Mishap>("mishap");
    QTest::addColumn<bool>("runs");
    const auto closed = StoreDownAction::FailClosed;
    const auto open = StoreDownAction::FailOpen;
    QTest::newRow("closed, unavailable") << closed << Mishap::Unavailable << false;
    QTest::newRow("closed, throttled") << closed << Mishap::Throttled << false;
    QTest::newRow("closed, full") << closed << Mishap::Full << false;
    QTest::newRow("open, unavailable") << open << Mishap::Unavailable << true;
    QTest::newRow("open, throttled") << open << Mishap::Throttled << true;
    // What does not pass by itself is not to go unnoticed.
    QTest::newRow("open, full") << open << Mishap::Full << false;
    // Another request may hold the key by now, or this one.
    QTest::newRow("open, unknown") << open << Mishap::LostOnTheWay << false;
}

void TestEngineTrouble::aStoreThatIsDownClosesOrOpens()
{
    QFETCH(StoreDownAction, action);
    QFETCH(Mishap, mishap);
    QFETCH(bool, runs);
    for (const auto &protocol : enumNames<ClaimProtocol>) {
        if (protocol.value == ClaimProtocol::None)
            continue;
        EngineFixture api;
        api.policy.claim.protocol = protocol.value;
        api.policy.retention.storeDown = action;
        for (const StoreCall call : {StoreCall::Claim, StoreCall::Read, StoreCall::Write})
            api.store.planAlways(call, mishap);
        Work work;
        const Outcome outcome = api.serve(work);
        QCOMPARE(outcome.kind, runs ? OutcomeKind::Executed : OutcomeKind::Failed);
        QCOMPARE(outcome.response.code, runs ? 200 : 500);
        QCOMPARE(work.runs, runs ? 1 : 0);
        QCOMPARE(api.notes.count(EventKind::RanUnprotected), runs ? 1 : 0);
    }
}

void TestEngineTrouble::openWorkAppliesItsEffectsItself()
{
    EngineFixture api;
    api.policy.retention.storeDown = StoreDownAction::FailOpen;
    api.policy.outcome.commit = CommitMode::SameTransaction;
    api.policy.outcome.downstreamKey = DownstreamKey::Derived;
    api.store.planAlways(StoreCall::Claim, Mishap::Unavailable);
    Step charge;
    charge.kind = StepKind::Foreign;
    Work work({charge, Step()});
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QVERIFY(!work.contexts[1].isStaged);
    QCOMPARE(work.baked, 1);
    // The key is known all the same: who can recognise it still may.
    QVERIFY(!work.contexts[0].downstreamKey.isEmpty());
    QCOMPARE(work.contexts[1].id, api.idOf(u"k"_s));
    QCOMPARE(work.contexts[1].fence, 0U);
}

void TestEngineTrouble::aLockIsGivenBackWhenItsMarkCannotBeMade_data()
{
    QTest::addColumn<ClaimProtocol>("protocol");
    QTest::newRow("lock, then check") << ClaimProtocol::LockCheck;
    QTest::newRow("check, then lock") << ClaimProtocol::LockNoCheck;
}

void TestEngineTrouble::aLockIsGivenBackWhenItsMarkCannotBeMade()
{
    QFETCH(ClaimProtocol, protocol);
    EngineFixture api;
    api.policy.claim.protocol = protocol;
    api.store.plan(StoreCall::Write, Mishap::Unavailable);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Failed);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(work.runs, 1);
}

void TestEngineTrouble::theClaimMayBeKept()
{
    EngineFixture api(policyWith(WriteFailureAction::KeepClaim));
    api.store.plan(StoreCall::Write, Mishap::Unavailable);
    Work work;
    const Outcome first = api.serve(work);
    QCOMPARE(first.kind, OutcomeKind::Unknown);
    QCOMPARE(first.response, (Response{500, R"({"error":"outcome-unknown"})"}));
    QCOMPARE(api.serve(work).kind, OutcomeKind::InProgress);
    api.pass(30s);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(work.runs, 2);
}

void TestEngineTrouble::theClaimMayBeDeleted()
{
    EngineFixture api(policyWith(WriteFailureAction::Delete));
    api.store.plan(StoreCall::Write, Mishap::Unavailable);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Unknown);
    QVERIFY(!api.stored());
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(work.runs, 2);
}

void TestEngineTrouble::theWorkMayBeRolledBack()
{
    EngineFixture api(policyWith(WriteFailureAction::RollBackWork));
    api.policy.outcome.commit = CommitMode::SameTransaction;
    api.store.plan(StoreCall::Write, Mishap::Unavailable);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Failed); // definitely not done
    QCOMPARE(api.effects(), 0);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(api.effects(), 1);
}

void TestEngineTrouble::theFailureMayBeSilent()
{
    EngineFixture api(policyWith(WriteFailureAction::Silent));
    api.store.plan(StoreCall::Write, Mishap::Unavailable);
    Work work;
    const Outcome first = api.serve(work);
    QCOMPARE(first.kind, OutcomeKind::Executed);
    QCOMPARE(first.response, (Response{200, orderPlaced}));
    QCOMPARE(api.stored()->status, RecordStatus::InProgress);
}

void TestEngineTrouble::silenceMakesNoSuccessOfAFailure()
{
    EngineFixture api(policyWith(WriteFailureAction::Silent));
    api.policy.outcome.onException = Disposition::MarkFailed;
    api.store.planAlways(StoreCall::Write, Mishap::Unavailable);
    Work throwing;
    throwing.at(0).throws = true;
    QCOMPARE(api.serve(throwing).kind, OutcomeKind::Unknown);
    Work unsure;
    unsure.at(0).mayHaveHappened = true;
    QCOMPARE(api.serve(EngineFixture::order(u"k2"_s), unsure).kind, OutcomeKind::Unknown);
}

void TestEngineTrouble::theObserverHearsWhatWentWrong()
{
    EngineFixture api(policyWith(WriteFailureAction::KeepClaim));
    api.store.plan(StoreCall::Write, Mishap::Full);
    Work work;
    (void)api.serve(work);
    QCOMPARE(api.notes.last(EventKind::RecordWriteFailed).text, u"the disk is full"_s);
    QCOMPARE(api.notes.last(EventKind::RecordWriteFailed).fence, 1U);
    api.store.plan(StoreCall::Claim, Mishap::Unavailable);
    (void)api.serve(work);
    QCOMPARE(api.notes.last(EventKind::RecordWriteFailed).text, u"the connection was refused"_s);
}

void TestEngineTrouble::anEvictedOwnersRecordIsNotDeletedInTrouble()
{
    EngineFixture api(policyWith(WriteFailureAction::Delete));
    Work slow(60s);
    const Pending slowOwner = api.start(slow, 1);
    api.pass(31s);
    Work quick(Duration(0));
    (void)api.serve(EngineFixture::order(u"k"_s), quick, 2);
    api.store.planAlways(StoreCall::Write, Mishap::Unavailable);
    api.finish();
    QCOMPARE((*slowOwner)->kind, OutcomeKind::Unknown);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
}

ONECAKE_TEST(TestEngineTrouble)
#include "tst_engine_trouble.moc"
