// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A store whose client repeats a call that was not answered, as the AWS SDKs do.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Policy repeating(int tries = 4)
{
    Policy policy = plainPolicy();
    policy.claim.onUnknown = OnUnknownWrite::Repeat;
    policy.claim.storeTries = tries;
    return policy;
}

} // namespace

class TestEngineRepeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostCompletionGoesUnnoticed();
    void aLostClaimMeetsItsOwnRecord();
    void aCallThatIsRefusedForTheMomentIsRepeated_data();
    void aCallThatIsRefusedForTheMomentIsRepeated();
    void theTriesEnd();
    void whatDoesNotPassByItselfIsNotRepeated();
    void aGuardedCompletionIsRefusedByItsOwnFirstTry();
};

void TestEngineRepeats::aLostCompletionGoesUnnoticed()
{
    EngineFixture api(repeating());
    api.policy.claim.recordFencing = RecordFencing::None;
    api.store.plan(StoreCall::Write, Mishap::AnswerLost);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(api.store.calls(StoreCall::Write), 2);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
    QCOMPARE(work.runs, 1);
}

void TestEngineRepeats::aLostClaimMeetsItsOwnRecord()
{
    EngineFixture api(repeating());
    api.store.plan(StoreCall::Claim, Mishap::AnswerLost);
    Work work;
    const Outcome outcome = api.serve(work);
    QCOMPARE(outcome.kind, OutcomeKind::InProgress);
    QCOMPARE(outcome.response.code, 409);
    QCOMPARE(work.runs, 0);
}

void TestEngineRepeats::aCallThatIsRefusedForTheMomentIsRepeated_data()
{
    QTest::addColumn<Mishap>("mishap");
    QTest::newRow("unavailable") << Mishap::Unavailable;
    QTest::newRow("throttled") << Mishap::Throttled;
    QTest::newRow("lost on the way") << Mishap::LostOnTheWay;
}

void TestEngineRepeats::aCallThatIsRefusedForTheMomentIsRepeated()
{
    QFETCH(Mishap, mishap);
    EngineFixture api(repeating());
    for (const StoreCall call : {StoreCall::Claim, StoreCall::Write})
        api.store.plan(call, mishap);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    // Once for the claim, once for the completion.
    QCOMPARE(api.scheduler.elapsed(), 50ms);
}

void TestEngineRepeats::theTriesEnd()
{
    EngineFixture api(repeating(3));
    api.store.planAlways(StoreCall::Claim, Mishap::Throttled);
    Work work;
    const Outcome outcome = api.serve(work);
    QCOMPARE(outcome.kind, OutcomeKind::Failed);
    QCOMPARE(outcome.response.code, 500);
    QCOMPARE(api.store.calls(StoreCall::Claim), 3);
    QCOMPARE(api.scheduler.elapsed(), 75ms);
}

void TestEngineRepeats::whatDoesNotPassByItselfIsNotRepeated()
{
    EngineFixture api(repeating());
    api.store.plan(StoreCall::Claim, Mishap::Full);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Failed);
    QCOMPARE(api.store.calls(StoreCall::Claim), 1);
}

void TestEngineRepeats::aGuardedCompletionIsRefusedByItsOwnFirstTry()
{
    EngineFixture api(repeating());
    api.policy.claim.recordFencing = RecordFencing::Owner;
    api.store.plan(StoreCall::Write, Mishap::AnswerLost);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(api.notes.count(EventKind::StaleOwner), 1);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
}

ONECAKE_TEST(TestEngineRepeats)
#include "tst_engine_repeats.moc"
