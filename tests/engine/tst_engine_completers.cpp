// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Work that goes on without its caller: answers on acceptance, and completers that take over or
// close what was left unfinished.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Policy completed(CompleterAction action)
{
    Policy policy = plainPolicy();
    policy.claim.completerAfter = 30s;
    policy.claim.completer = action;
    policy.claim.takeover = Takeover::Completer;
    policy.outcome.onException = Disposition::Store;
    return policy;
}

} // namespace

class TestEngineCompleters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheCompleterTakesOver();
    void anyoneTakesOverWherePolicySaysSo();
    void aCompleterThatClosesRunsNothing();
    void aCompleterThatClosesDoesNotWaitForALease();
    void aCompleterThatClosesLeavesACompleteRecordAlone();
    void theCallerIsAnsweredOnAcceptance();
    void aDuplicateOfAcceptedWorkIsAnsweredFromTheRecord();
    void whatIsNotAcceptedIsNotAnsweredEarly();
    void withoutSomebodyToTellTheAnswerWaits();
};

void TestEngineCompleters::onlyTheCompleterTakesOver()
{
    EngineFixture api(completed(CompleterAction::Run));
    api.claimAndDie();
    api.pass(31s);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::InProgress);
    QCOMPARE(api.complete(work).kind, OutcomeKind::Executed);
    QCOMPARE(work.runs, 1);
    QCOMPARE(api.notes.count(EventKind::TookOver), 1);
}

void TestEngineCompleters::anyoneTakesOverWherePolicySaysSo()
{
    EngineFixture api(completed(CompleterAction::Run));
    api.policy.claim.takeover = Takeover::Anyone;
    api.claimAndDie();
    api.pass(31s);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
}

void TestEngineCompleters::aCompleterThatClosesRunsNothing()
{
    EngineFixture api(completed(CompleterAction::Close));
    api.policy.outcome.replay = ReplayKind::ErrorExists;
    api.policy.outcome.replayCode = 400;
    api.claimAndDie();
    Work work;
    const Outcome closed = api.complete(work);
    QCOMPARE(closed.response.code, 500);
    QCOMPARE(work.runs, 0);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
    QCOMPARE(api.serve(work).response.code, 400);
    QCOMPARE(work.runs, 0);
}

void TestEngineCompleters::aCompleterThatClosesDoesNotWaitForALease()
{
    EngineFixture api(completed(CompleterAction::Close));
    api.policy.claim.leaseKind = LeaseKind::Retention;
    api.policy.claim.onLeaseExpiry = LeaseExpiryAction::Blocked;
    api.policy.retention.retention = unlimited;
    api.claimAndDie();
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::InProgress);
    (void)api.complete(work);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
}

void TestEngineCompleters::aCompleterThatClosesLeavesACompleteRecordAlone()
{
    EngineFixture api(completed(CompleterAction::Close));
    Work work;
    (void)api.serve(work);
    QCOMPARE(api.complete(work).kind, OutcomeKind::Replayed);
    QCOMPARE(api.stored()->response->code, 200);
}

void TestEngineCompleters::theCallerIsAnsweredOnAcceptance()
{
    EngineFixture api(completed(CompleterAction::Run));
    api.policy.outcome.answer = AnswerMoment::OnAcceptance;
    api.policy.outcome.replay = ReplayKind::AckOnly;
    Work failing(1s);
    failing.at(0).throws = true;
    std::vector<Outcome> told;
    const Pending end = api.startTelling(failing, &told);
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].kind, OutcomeKind::Accepted);
    QCOMPARE(told[0].response, (Response{200, R"({"accepted":"k"})"}));
    api.finish();
    QCOMPARE(told.size(), 1U);
    QCOMPARE((*end)->kind, OutcomeKind::Unknown); // which is nobody's answer any more
}

void TestEngineCompleters::aDuplicateOfAcceptedWorkIsAnsweredFromTheRecord()
{
    EngineFixture api(completed(CompleterAction::Run));
    api.policy.claim.duplicate = DuplicateAction::Acknowledge;
    api.policy.outcome.answer = AnswerMoment::OnAcceptance;
    api.policy.outcome.replay = ReplayKind::AckOnly;
    Work work(1s);
    std::vector<Outcome> told;
    const Pending first = api.startTelling(work, &told);
    const Pending second = api.startTelling(work, &told);
    QCOMPARE(told.size(), 1U);
    QCOMPARE((*second)->kind, OutcomeKind::Replayed);
    QCOMPARE((*second)->response, told[0].response);
}

void TestEngineCompleters::whatIsNotAcceptedIsNotAnsweredEarly()
{
    EngineFixture api(completed(CompleterAction::Run));
    api.policy.outcome.answer = AnswerMoment::OnAcceptance;
    api.policy.outcome.replay = ReplayKind::AckOnly;
    api.store.planAlways(StoreCall::Claim, Mishap::Unavailable);
    Work work;
    std::vector<Outcome> told;
    const Pending end = api.startTelling(work, &told);
    api.finish();
    QVERIFY(told.empty());
    QCOMPARE((*end)->kind, OutcomeKind::Failed);
}

void TestEngineCompleters::withoutSomebodyToTellTheAnswerWaits()
{
    EngineFixture api(completed(CompleterAction::Run));
    api.policy.outcome.answer = AnswerMoment::OnAcceptance;
    api.policy.outcome.replay = ReplayKind::AckOnly;
    Work work(1s);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(api.scheduler.elapsed(), Duration(1s));
}

ONECAKE_TEST(TestEngineCompleters)
#include "tst_engine_completers.moc"
