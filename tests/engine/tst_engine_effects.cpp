// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What an effect is known by: to those who keep it unique, and to other services.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Policy uniqueEffects(EffectKey key)
{
    Policy policy = plainPolicy();
    policy.claim.recordFencing = RecordFencing::None;
    policy.claim.effectFencing = EffectFencing::Unique;
    policy.claim.effectKey = key;
    policy.outcome.commit = CommitMode::SameTransaction;
    policy.outcome.onRecordWriteFailure = WriteFailureAction::RollBackWork;
    policy.outcome.downstreamKey = DownstreamKey::Derived;
    return policy;
}

} // namespace

class TestEngineEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEffectEndsWithItsRecord();
    void anEffectOfAKeyLastsForEver();
    void anEffectOfARecordIsUniqueWhileTheRecordIsThere();
    void othersAreCalledWithAKeyOfTheRecord();
    void otherServicesGetTheSameKeyAtEveryAttempt();
    void otherServicesGetNoKeyWhereThePolicyDerivesNone();
};

void TestEngineEffects::anEffectEndsWithItsRecord()
{
    EngineFixture api(uniqueEffects(EffectKey::Record));
    Work work;
    (void)api.serve(work);
    api.pass(24h);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QVERIFY(work.contexts[0].id != work.contexts[1].id);
    QCOMPARE(work.contexts[0].id.key, u"k"_s);
}

void TestEngineEffects::anEffectOfAKeyLastsForEver()
{
    EngineFixture api(uniqueEffects(EffectKey::Key));
    Work work;
    (void)api.serve(work);
    api.pass(24h);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Expired);
    QCOMPARE(work.contexts[0].id, work.contexts[1].id);
}

void TestEngineEffects::anEffectOfARecordIsUniqueWhileTheRecordIsThere()
{
    EngineFixture api(uniqueEffects(EffectKey::Record));
    Work slow(60s);
    const Pending late = api.start(slow, 1);
    api.pass(31s);
    Work quick(1s);
    const Pending owner = api.start(quick, 2); // takes over: the record is the same
    api.finish();
    QCOMPARE(slow.contexts[0].id, quick.contexts[0].id);
    QCOMPARE((*owner)->kind, OutcomeKind::Executed);
    QCOMPARE((*late)->kind, OutcomeKind::Expired);
}

void TestEngineEffects::othersAreCalledWithAKeyOfTheRecord()
{
    EngineFixture api(uniqueEffects(EffectKey::Record));
    Step charge;
    charge.kind = StepKind::Foreign;
    Work work({charge, Step()});
    (void)api.serve(work);
    api.pass(24h);
    (void)api.serve(work);
    QVERIFY(!work.contexts[0].downstreamKey.isEmpty());
    QVERIFY(work.contexts[0].downstreamKey != work.contexts[2].downstreamKey);
}

void TestEngineEffects::otherServicesGetTheSameKeyAtEveryAttempt()
{
    EngineFixture api;
    api.policy.outcome.downstreamKey = DownstreamKey::Derived;
    Step charge;
    charge.kind = StepKind::Foreign;
    charge.throws = true;
    Work work({charge, Step()});
    (void)api.serve(work);
    work.at(0).throws = false;
    (void)api.serve(EngineFixture::order(u"k"_s), work, 2);
    (void)api.serve(EngineFixture::order(u"k2"_s), work);
    QCOMPARE(work.steps, (std::vector{0, 0, 1, 0, 1}));
    const QString key = work.contexts[0].downstreamKey;
    QVERIFY(!key.isEmpty());
    QCOMPARE(work.contexts[1].downstreamKey, key);
    QCOMPARE(work.contexts[2].downstreamKey, QString()); // a local step
    QVERIFY(work.contexts[3].downstreamKey != key);
}

void TestEngineEffects::otherServicesGetNoKeyWhereThePolicyDerivesNone()
{
    EngineFixture api;
    Step charge;
    charge.kind = StepKind::Foreign;
    Work work({charge});
    (void)api.serve(work);
    QCOMPARE(work.contexts[0].downstreamKey, QString());
}

ONECAKE_TEST(TestEngineEffects)
#include "tst_engine_effects.moc"
