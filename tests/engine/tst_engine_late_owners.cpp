// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An owner that is refused when it comes to write its end, and is told of an error; a claim that
// failed, and what it leaves.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Policy lateOwnersFail()
{
    Policy policy = plainPolicy();
    policy.outcome.onLateOwner = LateOwnerAction::Error;
    return policy;
}

Policy policyOfUniqueEffects()
{
    Policy policy = lateOwnersFail();
    policy.claim.recordFencing = RecordFencing::None;
    policy.claim.effectFencing = EffectFencing::Unique;
    policy.outcome.commit = CommitMode::SameTransaction;
    policy.outcome.onRecordWriteFailure = WriteFailureAction::RollBackWork;
    return policy;
}

} // namespace

class TestEngineLateOwners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOwnerWhoseRecordIsGoneIsToldOfAnError();
    void anOwnerWhoseEffectIsThereIsToldOfAnError();
    void aFailedClaimLeavesWhatIsThere();
    void aFailedClaimRemovesTheKeyOfAnother_data();
    void aFailedClaimRemovesTheKeyOfAnother();
};

void TestEngineLateOwners::anOwnerWhoseRecordIsGoneIsToldOfAnError()
{
    EngineFixture api(lateOwnersFail());
    api.policy.claim.recordFencing = RecordFencing::Exists;
    Work work(1s);
    const Pending owner = api.start(work);
    (void)api.store.within().remove({api.idOf(u"k"_s), 1, {}, RecordFencing::None});
    api.finish();
    QCOMPARE((*owner)->kind, OutcomeKind::Unknown); // the cake is baked
    QCOMPARE((*owner)->response, (Response{500, R"({"error":"not-recorded"})"}));
    QCOMPARE(api.notes.count(EventKind::StaleOwner), 1);
}

void TestEngineLateOwners::anOwnerWhoseEffectIsThereIsToldOfAnError()
{
    EngineFixture api(policyOfUniqueEffects());
    Work slow(60s);
    const Pending late = api.start(slow, 1);
    api.pass(31s);
    Work quick(1s);
    const Pending owner = api.start(quick, 2);
    api.finish();
    QCOMPARE((*owner)->kind, OutcomeKind::Executed);
    QCOMPARE((*late)->kind, OutcomeKind::Failed); // definitely: it was rolled back
    QCOMPARE((*late)->response.code, 500);
    QCOMPARE(api.effects(), 1);
    QCOMPARE(api.serve(quick).kind, OutcomeKind::Replayed);
}

void TestEngineLateOwners::aFailedClaimLeavesWhatIsThere()
{
    EngineFixture api;
    api.policy.claim.failureCode = 503;
    Work work(1s);
    const Pending owner = api.start(work, 1);
    api.store.plan(StoreCall::Claim, Mishap::Throttled);
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).response.code, 503);
    QVERIFY(api.stored());
}

void TestEngineLateOwners::aFailedClaimRemovesTheKeyOfAnother_data()
{
    QTest::addColumn<Mishap>("mishap");
    QTest::newRow("throttled") << Mishap::Throttled;
    QTest::newRow("unanswered") << Mishap::AnswerLost;
}

void TestEngineLateOwners::aFailedClaimRemovesTheKeyOfAnother()
{
    QFETCH(Mishap, mishap);
    EngineFixture api;
    api.policy.claim.onUnknown = OnUnknownWrite::Fail;
    api.policy.claim.onFailure = ClaimFailureAction::Release;
    Work work(1s);
    const Pending owner = api.start(work, 1);
    api.store.plan(StoreCall::Claim, mishap);
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).response.code, 500);
    QVERIFY(!api.stored());
    QCOMPARE(work.runs, 1);
}

ONECAKE_TEST(TestEngineLateOwners)
#include "tst_engine_late_owners.moc"
