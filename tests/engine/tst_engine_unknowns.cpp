// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The answer of the store is lost: what was asked may have happened.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Policy policyWith(OnUnknownWrite onUnknown)
{
    Policy policy = plainPolicy();
    policy.claim.onUnknown = onUnknown;
    return policy;
}

} // namespace

class TestEngineUnknowns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClaimIsFoundOut_data();
    void aClaimIsFoundOut();
    void aClaimThatIsNotFoundOutFails();
    void aClaimThatAnotherHoldsIsRefused();
    void aClaimFoundOutSaysWhetherItTookOver();
    void aLockAndItsMarkAreFoundOut_data();
    void aLockAndItsMarkAreFoundOut();
};

void TestEngineUnknowns::aClaimIsFoundOut_data()
{
    QTest::addColumn<Mishap>("mishap");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::newRow("it was granted") << Mishap::AnswerLost << OutcomeKind::Executed;
    QTest::newRow("it never arrived") << Mishap::LostOnTheWay << OutcomeKind::Failed;
}

void TestEngineUnknowns::aClaimIsFoundOut()
{
    QFETCH(Mishap, mishap);
    QFETCH(OutcomeKind, kind);
    for (const ClaimProtocol protocol :
         {ClaimProtocol::ConditionalWrite, ClaimProtocol::TransactionRowLock,
          ClaimProtocol::DedupeWindow}) {
        EngineFixture api(policyWith(OnUnknownWrite::Resolve));
        api.policy.claim.protocol = protocol;
        api.store.plan(StoreCall::Claim, mishap);
        Work work;
        QCOMPARE(api.serve(work).kind, kind);
        QCOMPARE(work.runs, kind == OutcomeKind::Executed ? 1 : 0);
        QCOMPARE(api.notes.count(EventKind::Resolved), 1);
    }
}

void TestEngineUnknowns::aClaimThatIsNotFoundOutFails()
{
    EngineFixture api(policyWith(OnUnknownWrite::Fail));
    api.store.plan(StoreCall::Claim, Mishap::AnswerLost);
    Work work;
    const Outcome first = api.serve(work);
    QCOMPARE(first.kind, OutcomeKind::Failed); // the work has not begun
    QCOMPARE(work.runs, 0);
    // …but the claim is left behind, and keeps everybody out until its lease ends.
    QCOMPARE(api.serve(work).kind, OutcomeKind::InProgress);
    api.pass(30s);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
}

void TestEngineUnknowns::aClaimThatAnotherHoldsIsRefused()
{
    EngineFixture api(policyWith(OnUnknownWrite::Resolve));
    Work slow(1s);
    const Pending owner = api.start(slow, 1);
    api.store.plan(StoreCall::Claim, Mishap::AnswerLost);
    Work work;
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::InProgress);
}

void TestEngineUnknowns::aClaimFoundOutSaysWhetherItTookOver()
{
    for (const bool isExpired : {false, true}) {
        EngineFixture api(policyWith(OnUnknownWrite::Resolve));
        api.claimAndDie();
        api.pass(isExpired ? 48h : 1h);
        api.store.plan(StoreCall::Claim, Mishap::AnswerLost);
        Work work;
        QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
        QCOMPARE(api.notes.count(EventKind::TookOver), isExpired ? 0 : 1);
        QCOMPARE(work.contexts[0].fence, 2U);
    }
}

void TestEngineUnknowns::aLockAndItsMarkAreFoundOut_data()
{
    QTest::addColumn<ClaimProtocol>("protocol");
    QTest::addColumn<StoreCall>("call");
    QTest::newRow("lock_check, the lock") << ClaimProtocol::LockCheck << StoreCall::Claim;
    QTest::newRow("lock_check, the mark") << ClaimProtocol::LockCheck << StoreCall::Write;
    QTest::newRow("lock_nocheck, the lock") << ClaimProtocol::LockNoCheck << StoreCall::Claim;
    QTest::newRow("lock_nocheck, the mark") << ClaimProtocol::LockNoCheck << StoreCall::Write;
    QTest::newRow("check_then_act, the mark") << ClaimProtocol::CheckThenAct << StoreCall::Write;
}

void TestEngineUnknowns::aLockAndItsMarkAreFoundOut()
{
    QFETCH(ClaimProtocol, protocol);
    QFETCH(StoreCall, call);
    EngineFixture api(policyWith(OnUnknownWrite::Resolve));
    api.policy.claim.protocol = protocol;
    api.store.plan(call, Mishap::AnswerLost);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(api.notes.count(EventKind::Resolved), 1);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
    // No lock is left behind.
    const bool locks = protocol != ClaimProtocol::CheckThenAct;
    QCOMPARE(api.store.calls(StoreCall::Remove) > 0, locks);
}

ONECAKE_TEST(TestEngineUnknowns)
#include "tst_engine_unknowns.moc"
