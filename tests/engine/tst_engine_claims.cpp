// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which of several requests becomes the owner, under each protocol and the races that it allows.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Policy policyWith(ClaimProtocol protocol)
{
    Policy policy = plainPolicy();
    policy.claim.protocol = protocol;
    if (protocol == ClaimProtocol::CheckThenAct) {
        policy.claim.loserRead = LoserRead::Strong;
        policy.claim.recordFencing = RecordFencing::None;
    }
    return policy;
}

} // namespace

class TestEngineClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAProtocolEachRequestRuns();
    void ofTwoAtOnceSoManyRun_data();
    void ofTwoAtOnceSoManyRun();
    void withoutAMarkARepeatedRequestSeesNothingUntilTheEnd();
    void aLateRacerRunsAgainWhenTheLockIsFree();
    void aRetryThatLooksFirstIsAnsweredFromTheRecord();
    void aLockIsGivenBack_data();
    void aLockIsGivenBack();
    void aLockOfADeadProcessEndsByItself();
    void aLockIsNobodysRecord();
};

void TestEngineClaims::withoutAProtocolEachRequestRuns()
{
    EngineFixture api(policyWith(ClaimProtocol::None));
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(work.runs, 2);
    QVERIFY(!api.stored());
    QCOMPARE(api.notes.count(EventKind::RanUnprotected), 2);
}

void TestEngineClaims::ofTwoAtOnceSoManyRun_data()
{
    QTest::addColumn<ClaimProtocol>("protocol");
    QTest::addColumn<int>("runs");
    QTest::newRow("check, then act") << ClaimProtocol::CheckThenAct << 2;
    QTest::newRow("conditional write") << ClaimProtocol::ConditionalWrite << 1;
    QTest::newRow("lock, then check") << ClaimProtocol::LockCheck << 1;
    QTest::newRow("check, then lock") << ClaimProtocol::LockNoCheck << 1;
    QTest::newRow("row lock") << ClaimProtocol::TransactionRowLock << 1;
    QTest::newRow("dedupe window") << ClaimProtocol::DedupeWindow << 1;
}

void TestEngineClaims::ofTwoAtOnceSoManyRun()
{
    QFETCH(ClaimProtocol, protocol);
    QFETCH(int, runs);
    EngineFixture api(policyWith(protocol));
    api.store.latency = 10ms;
    Work work(1s);
    const Pending first = api.start(work, 1);
    const Pending second = api.start(work, 2);
    api.finish();
    QCOMPARE(work.runs, runs);
    QCOMPARE((*first)->kind, OutcomeKind::Executed);
    QCOMPARE((*second)->kind, runs == 2 ? OutcomeKind::Executed : OutcomeKind::InProgress);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
}

void TestEngineClaims::withoutAMarkARepeatedRequestSeesNothingUntilTheEnd()
{
    EngineFixture api(policyWith(ClaimProtocol::CheckThenAct));
    api.policy.claim.marksInProgress = false;
    Work work(1s);
    const Pending first = api.start(work, 1);
    api.pass(500ms);
    QVERIFY(!api.stored());
    const Pending second = api.start(work, 2);
    api.finish();
    QCOMPARE(work.runs, 2);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
}

void TestEngineClaims::aLateRacerRunsAgainWhenTheLockIsFree()
{
    EngineFixture api(policyWith(ClaimProtocol::LockNoCheck));
    api.policy.claim.duplicate = DuplicateAction::Wait;
    api.store.latency = 10ms;
    Work work(1s);
    const Pending first = api.start(work, 1);
    const Pending second = api.start(work, 2); // looks before the first has made its mark
    api.finish();
    QCOMPARE((*first)->kind, OutcomeKind::Executed);
    QCOMPARE((*second)->kind, OutcomeKind::Executed);
    QCOMPARE(work.runs, 2);
}

void TestEngineClaims::aRetryThatLooksFirstIsAnsweredFromTheRecord()
{
    EngineFixture api(policyWith(ClaimProtocol::LockNoCheck));
    api.policy.claim.duplicate = DuplicateAction::Wait;
    Work work(1s);
    const Pending first = api.start(work, 1);
    api.pass(100ms);
    const Pending second = api.start(work, 2); // sees the mark, and goes on looking at it
    api.finish();
    QCOMPARE((*second)->kind, OutcomeKind::Replayed);
    QCOMPARE(work.runs, 1);
}

void TestEngineClaims::aLockIsGivenBack_data()
{
    QTest::addColumn<ClaimProtocol>("protocol");
    QTest::addColumn<CommitMode>("commit");
    for (const ClaimProtocol protocol : {ClaimProtocol::LockCheck, ClaimProtocol::LockNoCheck}) {
        for (const auto &commit : enumNames<CommitMode>)
            QTest::addRow("%s, %s", qPrintable(nameOf(protocol)),
                          qPrintable(commit.name.toString()))
                << protocol << commit.value;
    }
}

void TestEngineClaims::aLockIsGivenBack()
{
    QFETCH(ClaimProtocol, protocol);
    QFETCH(CommitMode, commit);
    EngineFixture api(policyWith(protocol));
    api.policy.outcome.commit = commit;
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    api.finish();
    QCOMPARE(api.store.calls(StoreCall::Remove), 1); // the record stays
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
}

void TestEngineClaims::aLockOfADeadProcessEndsByItself()
{
    EngineFixture api(policyWith(ClaimProtocol::LockNoCheck));
    Work work;
    api.claimAndDie();
    QCOMPARE(api.serve(work).kind, OutcomeKind::InProgress);
    api.pass(30s);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
}

void TestEngineClaims::aLockIsNobodysRecord()
{
    for (const QString &tenant : {u"bakery#lock"_s, u"bakery\\lock"_s, u"bakery/lock"_s}) {
        EngineFixture api(policyWith(ClaimProtocol::LockNoCheck));
        Work slow(1s);
        const Pending pending = api.start(slow);
        Request stranger = EngineFixture::order(u"k"_s);
        stranger.tenant = tenant;
        Work work(Duration(0), "{\"order\":2}");
        const Outcome outcome = api.serve(stranger, work, 2);
        QCOMPARE(outcome.kind, OutcomeKind::Executed);
        QCOMPARE(outcome.response.body, "{\"order\":2}");
    }
}

ONECAKE_TEST(TestEngineClaims)
#include "tst_engine_claims.moc"
