// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The answer to a completion, a phase or a removal is lost: it may have happened.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Policy policyOfUnknownEnds(OnUnknownWrite onUnknown)
{
    Policy policy = plainPolicy();
    policy.claim.onUnknown = onUnknown;
    return policy;
}

} // namespace

class TestEngineUnknownEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompletionIsFoundOut_data();
    void aCompletionIsFoundOut();
    void aCompletionThatIsNotFoundOutIsUnknown_data();
    void aCompletionThatIsNotFoundOutIsUnknown();
    void aCompletionIsTriedThreeTimes();
    void whatCannotBeReadIsNotWrittenAgain();
    void anUnguardedCompletionIsRepeated();
    void aPhaseIsFoundOut_data();
    void aPhaseIsFoundOut();
    void aPhaseThatIsNotFoundOutIsUnknown();
    void aStaleOwnerIsFoundOut();
    void anOpenedClaimIsFoundOut_data();
    void anOpenedClaimIsFoundOut();
    void aRemovalIsFoundOut_data();
    void aRemovalIsFoundOut();
    void aRemovalIsFoundOutAlthoughAnotherHasClaimedTheKeySince();
};

void TestEngineUnknownEnds::aCompletionIsFoundOut_data()
{
    QTest::addColumn<Mishap>("mishap");
    QTest::addColumn<int>("writes");
    QTest::newRow("it was written") << Mishap::AnswerLost << 1;
    QTest::newRow("it never arrived") << Mishap::LostOnTheWay << 2;
}

void TestEngineUnknownEnds::aCompletionIsFoundOut()
{
    QFETCH(Mishap, mishap);
    QFETCH(int, writes);
    EngineFixture api(policyOfUnknownEnds(OnUnknownWrite::Resolve));
    api.policy.outcome.commit = CommitMode::SameTransaction;
    api.store.plan(StoreCall::Write, mishap);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
    QCOMPARE(api.effects(), 1);
    QCOMPARE(api.store.calls(StoreCall::Write), writes);
}

void TestEngineUnknownEnds::aCompletionThatIsNotFoundOutIsUnknown_data()
{
    aCompletionIsFoundOut_data();
}

void TestEngineUnknownEnds::aCompletionThatIsNotFoundOutIsUnknown()
{
    QFETCH(Mishap, mishap);
    EngineFixture api(policyOfUnknownEnds(OnUnknownWrite::Fail));
    api.policy.outcome.commit = CommitMode::SameTransaction;
    api.store.plan(StoreCall::Write, mishap);
    Work work;
    const Outcome first = api.serve(work);
    QCOMPARE(first.kind, OutcomeKind::Unknown);
    QCOMPARE(first.response.body, R"({"error":"outcome-unknown"})");
    const bool isWritten = mishap == Mishap::AnswerLost;
    QCOMPARE(api.effects(), isWritten ? 1 : 0);
    QCOMPARE(api.serve(work).kind, isWritten ? OutcomeKind::Replayed : OutcomeKind::InProgress);
}

void TestEngineUnknownEnds::aCompletionIsTriedThreeTimes()
{
    EngineFixture api(policyOfUnknownEnds(OnUnknownWrite::Resolve));
    api.store.planAlways(StoreCall::Write, Mishap::LostOnTheWay);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Unknown);
    QCOMPARE(api.store.calls(StoreCall::Write), 3);
    QCOMPARE(work.runs, 1);
}

void TestEngineUnknownEnds::whatCannotBeReadIsNotWrittenAgain()
{
    EngineFixture api(policyOfUnknownEnds(OnUnknownWrite::Resolve));
    api.policy.outcome.commit = CommitMode::AtomicPhases;
    api.policy.claim.recordFencing = RecordFencing::None; // a second write would be let in
    api.store.plan(StoreCall::Write, Mishap::AnswerLost);
    api.store.plan(StoreCall::Read, Mishap::Unavailable);
    Work work({Step(), Step()});
    QCOMPARE(api.serve(work).kind, OutcomeKind::Unknown);
    QCOMPARE(api.effects(), 1);
    QCOMPARE(work.steps, (std::vector{0}));
}

void TestEngineUnknownEnds::anUnguardedCompletionIsRepeated()
{
    EngineFixture api(policyOfUnknownEnds(OnUnknownWrite::Resolve));
    api.policy.claim.protocol = ClaimProtocol::CheckThenAct;
    api.policy.claim.marksInProgress = false;
    api.policy.claim.recordFencing = RecordFencing::None;
    api.store.plan(StoreCall::Write, Mishap::LostOnTheWay);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
    QCOMPARE(api.notes.count(EventKind::StaleOwner), 0);
}

void TestEngineUnknownEnds::aPhaseIsFoundOut_data()
{
    aCompletionIsFoundOut_data();
}

void TestEngineUnknownEnds::aPhaseIsFoundOut()
{
    QFETCH(Mishap, mishap);
    QFETCH(int, writes);
    EngineFixture api(policyOfUnknownEnds(OnUnknownWrite::Resolve));
    api.policy.outcome.commit = CommitMode::AtomicPhases;
    api.store.plan(StoreCall::Write, mishap);
    Work work({Step(), Step()});
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(work.steps, (std::vector{0, 1}));
    QCOMPARE(api.effects(), 2);
    QCOMPARE(api.store.calls(StoreCall::Write), writes + 1);
}

void TestEngineUnknownEnds::aPhaseThatIsNotFoundOutIsUnknown()
{
    EngineFixture api(policyOfUnknownEnds(OnUnknownWrite::Fail));
    api.policy.outcome.commit = CommitMode::AtomicPhases;
    api.store.plan(StoreCall::Write, Mishap::AnswerLost);
    Work work({Step(), Step()});
    QCOMPARE(api.serve(work).kind, OutcomeKind::Unknown);
    QCOMPARE(work.steps, (std::vector{0}));
}

void TestEngineUnknownEnds::aStaleOwnerIsFoundOut()
{
    EngineFixture api(policyOfUnknownEnds(OnUnknownWrite::Resolve));
    api.policy.outcome.commit = CommitMode::SameTransaction;
    Work slow(60s);
    const Pending slowOwner = api.start(slow, 1);
    api.pass(31s);
    Work quick(Duration(0), R"({"order":2})");
    (void)api.serve(EngineFixture::order(u"k"_s), quick, 2);
    api.store.plan(StoreCall::Write, Mishap::LostOnTheWay);
    api.finish();
    QCOMPARE((*slowOwner)->kind, OutcomeKind::Replayed);
    QCOMPARE((*slowOwner)->response.body, R"({"order":2})");
    QCOMPARE(api.effects(), 1);
}

void TestEngineUnknownEnds::anOpenedClaimIsFoundOut_data()
{
    aCompletionIsFoundOut_data();
}

void TestEngineUnknownEnds::anOpenedClaimIsFoundOut()
{
    QFETCH(Mishap, mishap);
    QFETCH(int, writes);
    EngineFixture api(policyOfUnknownEnds(OnUnknownWrite::Resolve));
    api.policy.outcome.onServerError = Disposition::KeepClaim;
    api.store.plan(StoreCall::Write, mishap);
    Work failing(1s);
    failing.at(0).response = {500, "{}"};
    QCOMPARE(api.serve(failing).response.code, 500);
    QCOMPARE(api.stored()->leaseUntil, storyStart + 1s);
    QCOMPARE(api.store.calls(StoreCall::Write), writes);
}

void TestEngineUnknownEnds::aRemovalIsFoundOut_data()
{
    QTest::addColumn<Mishap>("mishap");
    QTest::addColumn<int>("removals");
    QTest::newRow("it was removed") << Mishap::AnswerLost << 1;
    QTest::newRow("it never arrived") << Mishap::LostOnTheWay << 2;
}

void TestEngineUnknownEnds::aRemovalIsFoundOut()
{
    QFETCH(Mishap, mishap);
    QFETCH(int, removals);
    EngineFixture api(policyOfUnknownEnds(OnUnknownWrite::Resolve));
    api.store.plan(StoreCall::Remove, mishap);
    Work failing(Response{500, "{}"});
    const Outcome outcome = api.serve(failing);
    QCOMPARE(outcome.kind, OutcomeKind::Executed);
    QCOMPARE(outcome.response.code, 500);
    QVERIFY(!api.stored());
    QCOMPARE(api.store.calls(StoreCall::Remove), removals);
}

void TestEngineUnknownEnds::aRemovalIsFoundOutAlthoughAnotherHasClaimedTheKeySince()
{
    EngineFixture api(policyOfUnknownEnds(OnUnknownWrite::Resolve));
    api.policy.outcome.commit = CommitMode::SameTransaction;
    api.store.latency = 10ms;
    api.store.plan(StoreCall::Remove, Mishap::AnswerLost);
    Work failing(Response{500, "{}"});
    const Pending first = api.start(failing, 1); // removed at 30 ms, looked for at 50 ms
    api.pass(25ms);
    Work work(1s);
    const Pending second = api.start(work, 2); // claims at 35 ms
    api.finish();
    QCOMPARE((*first)->kind, OutcomeKind::Executed);
    QCOMPARE((*first)->response.code, 500);
    QCOMPARE((*second)->kind, OutcomeKind::Executed);
    QCOMPARE(api.notes.count(EventKind::StaleOwner), 0);
}

ONECAKE_TEST(TestEngineUnknownEnds)
#include "tst_engine_unknown_ends.moc"
