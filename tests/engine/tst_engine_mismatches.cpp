// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The same key for another request.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray anotherPlaced = R"({"order":2})";

Policy policyWith(MismatchAction action, MismatchWhen when = MismatchWhen::Any)
{
    Policy policy = plainPolicy();
    policy.fingerprint.onMismatch = action;
    policy.fingerprint.when = when;
    return policy;
}

Request another()
{
    return EngineFixture::order(u"k"_s, 2);
}

} // namespace

class TestEngineMismatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherRequestIsRejected();
    void anotherRequestIsRejectedWhileTheFirstIsInProgress();
    void anotherRequestDoesNotTakeOver();
    void anotherRequestDoesNotTakeOverWhatFailed();
    void afterRetentionTheKeyIsFreeForAnotherRequest();
    void onceCompletedAnotherRequestIsSeenAtTheEndOnly();
    void onceCompletedAnotherRequestTakesOverButDoesNotGoOn();
    void theDifferenceMayBeIgnored();
    void whereTheDifferenceIsIgnoredATakeoverGoesOn();
    void theDifferenceMayMakeANewOperation();
    void anotherRequestMaySupersedeTheFirst();
    void anotherRequestMaySupersedeWorkInProgress();
    void aSupersededOwnerIsNotGivenTheAnswerOfAnother();
    void aSupersedingRequestStartsAfresh();
    void anotherRequestDoesNotSupersedeALock();
};

void TestEngineMismatches::anotherRequestIsRejected()
{
    EngineFixture api(policyWith(MismatchAction::Reject));
    api.policy.fingerprint.mismatchCode = 409;
    Work work;
    (void)api.serve(work);
    const Outcome outcome = api.serve(another(), work);
    QCOMPARE(outcome.kind, OutcomeKind::Mismatch);
    QCOMPARE(outcome.response, (Response{409, R"({"error":"key-reused"})"}));
    QCOMPARE(work.runs, 1);
    QCOMPARE(api.notes.count(EventKind::Mismatched), 1);
    QCOMPARE(api.stored()->attempts, 2U);
    QCOMPARE(api.stored()->replays, 0U);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
}

void TestEngineMismatches::anotherRequestIsRejectedWhileTheFirstIsInProgress()
{
    EngineFixture api(policyWith(MismatchAction::Reject));
    Work work(1s);
    const Pending first = api.start(work);
    QCOMPARE(api.serve(another(), work).kind, OutcomeKind::Mismatch);
}

void TestEngineMismatches::anotherRequestDoesNotTakeOver()
{
    EngineFixture api(policyWith(MismatchAction::Reject));
    api.claimAndDie();
    api.pass(1min);
    Work work;
    QCOMPARE(api.serve(another(), work).kind, OutcomeKind::Mismatch);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(work.runs, 1);
}

void TestEngineMismatches::anotherRequestDoesNotTakeOverWhatFailed()
{
    EngineFixture api(policyWith(MismatchAction::Reject));
    api.policy.outcome.onServerError = Disposition::MarkFailed;
    Work failing(Response{500, "{}"});
    (void)api.serve(failing);
    Work work;
    QCOMPARE(api.serve(another(), work).kind, OutcomeKind::Mismatch);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
}

void TestEngineMismatches::afterRetentionTheKeyIsFreeForAnotherRequest()
{
    EngineFixture api(policyWith(MismatchAction::Reject));
    Work work;
    (void)api.serve(work);
    api.pass(api.policy.retention.retention);
    QCOMPARE(api.serve(another(), work).kind, OutcomeKind::Executed);
}

void TestEngineMismatches::onceCompletedAnotherRequestIsSeenAtTheEndOnly()
{
    EngineFixture api(policyWith(MismatchAction::Reject, MismatchWhen::CompletedOnly));
    Work work(1s);
    const Pending first = api.start(work);
    QCOMPARE(api.serve(another(), work).kind, OutcomeKind::InProgress);
    api.finish();
    QCOMPARE(api.serve(another(), work).kind, OutcomeKind::Mismatch);
}

void TestEngineMismatches::onceCompletedAnotherRequestTakesOverButDoesNotGoOn()
{
    EngineFixture api(policyWith(MismatchAction::Reject, MismatchWhen::CompletedOnly));
    api.policy.outcome.commit = CommitMode::AtomicPhases;
    api.policy.claim.onLeaseExpiry = LeaseExpiryAction::Resume;
    Work fatal({Step(), Step()});
    fatal.at(1).dies = true;
    api.start(fatal);
    api.pass(1min);
    Work work({Step(), Step()});
    QCOMPARE(api.serve(another(), work).kind, OutcomeKind::Executed);
    QCOMPARE(work.steps, (std::vector{0, 1}));
    QCOMPARE(api.notes.count(EventKind::TookOver), 1);
}

void TestEngineMismatches::theDifferenceMayBeIgnored()
{
    EngineFixture api(policyWith(MismatchAction::Replay));
    Work work;
    (void)api.serve(work);
    const Outcome outcome = api.serve(another(), work);
    QCOMPARE(outcome.kind, OutcomeKind::Replayed);
    QCOMPARE(outcome.response.body, orderPlaced);
}

void TestEngineMismatches::whereTheDifferenceIsIgnoredATakeoverGoesOn()
{
    EngineFixture api(policyWith(MismatchAction::Replay));
    api.policy.outcome.commit = CommitMode::AtomicPhases;
    api.policy.claim.onLeaseExpiry = LeaseExpiryAction::Resume;
    Work fatal({Step(), Step()});
    fatal.at(1).dies = true;
    api.start(fatal);
    api.pass(1min);
    Work work({Step(), Step()});
    QCOMPARE(api.serve(another(), work).kind, OutcomeKind::Executed);
    QCOMPARE(work.steps, (std::vector{1}));
}

void TestEngineMismatches::theDifferenceMayMakeANewOperation()
{
    EngineFixture api(policyWith(MismatchAction::NewOperation));
    Work work;
    Work second(Duration(0), anotherPlaced);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(api.serve(another(), second).kind, OutcomeKind::Executed);
    QCOMPARE(api.serve(work).response.body, orderPlaced);
    QCOMPARE(api.serve(another(), second).response.body, anotherPlaced);
    QCOMPARE(work.runs + second.runs, 2);
}

void TestEngineMismatches::anotherRequestMaySupersedeTheFirst()
{
    EngineFixture api(policyWith(MismatchAction::Supersede));
    Work work;
    Work second(Duration(0), anotherPlaced);
    (void)api.serve(work);
    const Outcome outcome = api.serve(another(), second);
    QCOMPARE(outcome.kind, OutcomeKind::Executed);
    QCOMPARE(outcome.response.body, anotherPlaced);
    QCOMPARE(api.stored()->fence, 2U);
    QCOMPARE(api.serve(another(), second).response.body, anotherPlaced);
    QCOMPARE(second.runs, 1);
}

void TestEngineMismatches::anotherRequestMaySupersedeWorkInProgress()
{
    EngineFixture api(policyWith(MismatchAction::Supersede));
    Work slow(10s);
    const Pending first = api.start(slow);
    Work second(Duration(0), anotherPlaced);
    QCOMPARE(api.serve(another(), second).kind, OutcomeKind::Executed);
    api.finish();
    QCOMPARE(api.notes.count(EventKind::StaleOwner), 1);
    QCOMPARE((*first)->response.body, orderPlaced); // it is done, whatever the record says
    QCOMPARE(api.stored()->response->body, anotherPlaced);
}

void TestEngineMismatches::aSupersededOwnerIsNotGivenTheAnswerOfAnother()
{
    EngineFixture api(policyWith(MismatchAction::Supersede));
    api.policy.outcome.commit = CommitMode::SameTransaction;
    Work slow(10s);
    const Pending first = api.start(slow);
    Work second(Duration(0), anotherPlaced);
    (void)api.serve(another(), second);
    api.finish();
    QCOMPARE((*first)->kind, OutcomeKind::InProgress);
    QVERIFY((*first)->response.body != anotherPlaced);
    QCOMPARE(api.effects(), 1);
}

void TestEngineMismatches::aSupersedingRequestStartsAfresh()
{
    for (const bool isOver : {false, true}) {
        EngineFixture api(policyWith(MismatchAction::Supersede));
        api.policy.outcome.commit = CommitMode::AtomicPhases;
        api.policy.claim.onLeaseExpiry = LeaseExpiryAction::Resume;
        Work fatal({Step(), Step()});
        fatal.at(0).progress = "what the first has done";
        fatal.at(1).dies = true;
        api.start(fatal);
        if (isOver)
            api.pass(1min);
        Work work({Step(), Step()});
        QCOMPARE(api.serve(another(), work).kind, OutcomeKind::Executed);
        QCOMPARE(work.steps, (std::vector{0, 1}));
        QCOMPARE(work.contexts[0].progress, QByteArray());
    }
}

void TestEngineMismatches::anotherRequestDoesNotSupersedeALock()
{
    EngineFixture api(policyWith(MismatchAction::Supersede));
    api.policy.claim.protocol = ClaimProtocol::LockCheck;
    api.store.latency = 10ms;
    // The key had a life before: its lock's claim number is not its record's.
    Work work;
    (void)api.serve(work);
    Work second(Duration(0), anotherPlaced);
    const Pending one = api.start(EngineFixture::order(u"k"_s, 3), work, 1);
    const Pending other = api.start(another(), second, 2);
    api.finish();
    QCOMPARE((*one)->kind, OutcomeKind::Executed);
    QCOMPARE((*other)->kind, OutcomeKind::InProgress);
    QCOMPARE(api.stored()->response->body, orderPlaced);
    QCOMPARE(api.serve(another(), second).kind, OutcomeKind::Executed);
}

ONECAKE_TEST(TestEngineMismatches)
#include "tst_engine_mismatches.moc"
