// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A slow owner comes back after another one has taken over.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray slowPlaced = R"({"order":"slow"})";
const QByteArray quickPlaced = R"({"order":"quick"})";

Policy policyWith(RecordFencing fencing, CommitMode commit = CommitMode::AfterWork)
{
    Policy policy = plainPolicy();
    policy.claim.recordFencing = fencing;
    policy.outcome.commit = commit;
    return policy;
}

// The slow owner works for 60 s without a heartbeat; at 30 s its lease ends, and at 31 s another
// takes over.
struct Race {
    explicit Race(Policy policy, Duration quickTakes)
        : api(std::move(policy))
        , quick(quickTakes, quickPlaced)
    {
        slowOwner = api.start(slow, 1);
        api.pass(31s);
        quickOwner = api.start(quick, 2);
    }

    EngineFixture api;
    Work slow{60s, slowPlaced};
    Work quick;
    Pending slowOwner;
    Pending quickOwner;
};

} // namespace

class TestEngineFencing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSlowOwnerFindsTheOtherDone_data();
    void theSlowOwnerFindsTheOtherDone();
    void theSlowOwnerFindsTheOtherAtWork_data();
    void theSlowOwnerFindsTheOtherAtWork();
    void theSlowOwnerFindsItsRecordGone_data();
    void theSlowOwnerFindsItsRecordGone();
    void aSlowOwnerDoesNotDeleteTheRecordOfAnother();
    void whatAStaleOwnerStagedIsNeverApplied_data();
    void whatAStaleOwnerStagedIsNeverApplied();
    void aStaleOwnerIsToldToComeBackWhileTheOtherIsAtWork();
    void aStaleOwnerStopsAtItsNextPhase();
    void anEffectRefusesAnOlderFence();
    void anEffectThatIsThereFromAForgottenLifeIsNotRepeated();
    void theFenceReachesTheWork();
};

void TestEngineFencing::theSlowOwnerFindsTheOtherDone_data()
{
    QTest::addColumn<RecordFencing>("fencing");
    QTest::addColumn<bool>("overwrites");
    QTest::newRow("none") << RecordFencing::None << true;
    QTest::newRow("exists") << RecordFencing::Exists << true;
    QTest::newRow("status") << RecordFencing::Status << false;
    QTest::newRow("owner") << RecordFencing::Owner << false;
}

void TestEngineFencing::theSlowOwnerFindsTheOtherDone()
{
    QFETCH(RecordFencing, fencing);
    QFETCH(bool, overwrites);
    Race race(policyWith(fencing), 1s);
    race.api.finish();
    QCOMPARE(race.api.stored()->response->body, overwrites ? slowPlaced : quickPlaced);
    QCOMPARE(race.api.notes.count(EventKind::StaleOwner), overwrites ? 0 : 1);
    // The work is done twice, and each caller is told its own.
    QCOMPARE((*race.slowOwner)->response.body, slowPlaced);
    QCOMPARE((*race.quickOwner)->response.body, quickPlaced);
}

void TestEngineFencing::theSlowOwnerFindsTheOtherAtWork_data()
{
    QTest::addColumn<RecordFencing>("fencing");
    QTest::addColumn<bool>("slowIsRefused");
    QTest::addColumn<bool>("quickIsRefused");
    QTest::newRow("none") << RecordFencing::None << false << false;
    QTest::newRow("exists") << RecordFencing::Exists << false << false;
    QTest::newRow("status") << RecordFencing::Status << false << true;
    QTest::newRow("owner") << RecordFencing::Owner << true << false;
}

void TestEngineFencing::theSlowOwnerFindsTheOtherAtWork()
{
    QFETCH(RecordFencing, fencing);
    QFETCH(bool, slowIsRefused);
    QFETCH(bool, quickIsRefused);
    Race race(policyWith(fencing), 60s);
    race.api.pass(30s);
    const bool isOverwritten = race.api.stored()->status == RecordStatus::Completed;
    QCOMPARE(isOverwritten, !slowIsRefused);
    race.api.finish();
    QCOMPARE(race.api.stored()->response->body, quickIsRefused ? slowPlaced : quickPlaced);
    QCOMPARE(race.api.notes.count(EventKind::StaleOwner), slowIsRefused || quickIsRefused ? 1 : 0);
}

void TestEngineFencing::theSlowOwnerFindsItsRecordGone_data()
{
    QTest::addColumn<RecordFencing>("fencing");
    for (const auto &fencing : enumNames<RecordFencing>)
        QTest::newRow(qPrintable(fencing.name.toString())) << fencing.value;
}

void TestEngineFencing::theSlowOwnerFindsItsRecordGone()
{
    QFETCH(RecordFencing, fencing);
    EngineFixture api(policyWith(fencing));
    Work slow(10s);
    const Pending owner = api.start(slow);
    const RecordRemoval removal{api.idOf(u"k"_s), 1, {}, RecordFencing::None};
    (void)api.store.within().remove(removal);
    api.finish();
    const bool makesIt = fencing == RecordFencing::None || fencing == RecordFencing::Absent;
    QCOMPARE(api.stored().has_value(), makesIt);
}

void TestEngineFencing::aSlowOwnerDoesNotDeleteTheRecordOfAnother()
{
    EngineFixture api(policyWith(RecordFencing::Owner));
    Work slow(60s);
    slow.at(0).response = {500, "{}"};
    const Pending slowOwner = api.start(slow, 1);
    api.pass(31s);
    Work quick(1s);
    const Pending quickOwner = api.start(quick, 2);
    api.finish();
    QCOMPARE((*slowOwner)->response.code, 500);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
}

void TestEngineFencing::whatAStaleOwnerStagedIsNeverApplied_data()
{
    QTest::addColumn<CommitMode>("commit");
    QTest::newRow("one transaction") << CommitMode::SameTransaction;
    QTest::newRow("phases") << CommitMode::AtomicPhases;
}

void TestEngineFencing::whatAStaleOwnerStagedIsNeverApplied()
{
    QFETCH(CommitMode, commit);
    Race race(policyWith(RecordFencing::Owner, commit), 1s);
    race.api.finish();
    QCOMPARE(race.api.effects(), 1);
    QCOMPARE(race.slow.runs + race.quick.runs, 2);
    // Nothing of it has happened, so that the record that stands speaks for the operation.
    QCOMPARE((*race.slowOwner)->kind, OutcomeKind::Replayed);
    QCOMPARE((*race.slowOwner)->response.body, quickPlaced);
    QCOMPARE(race.api.notes.last(EventKind::Replayed).span, Duration(60s));
    QCOMPARE(race.api.stored()->replays, 1U);
    QCOMPARE(race.api.notes.count(EventKind::StaleOwner), 1);
}

void TestEngineFencing::aStaleOwnerIsToldToComeBackWhileTheOtherIsAtWork()
{
    Race race(policyWith(RecordFencing::Owner, CommitMode::SameTransaction), 60s);
    race.api.pass(30s);
    QCOMPARE((*race.slowOwner)->kind, OutcomeKind::InProgress);
    race.api.finish();
    QCOMPARE((*race.quickOwner)->kind, OutcomeKind::Executed);
    QCOMPARE(race.api.effects(), 1);
    QCOMPARE(race.api.stored()->attempts, 2U);
}

void TestEngineFencing::aStaleOwnerStopsAtItsNextPhase()
{
    EngineFixture api(policyWith(RecordFencing::Owner, CommitMode::AtomicPhases));
    Work slow({Step(), Step()});
    slow.at(0).takes = 60s;
    const Pending slowOwner = api.start(slow, 1);
    api.pass(31s);
    Work quick({Step(), Step()});
    const Pending quickOwner = api.start(quick, 2);
    api.finish();
    QCOMPARE(slow.steps, (std::vector{0}));
    QCOMPARE((*slowOwner)->kind, OutcomeKind::Replayed);
    QCOMPARE(api.effects(), 2);
}

void TestEngineFencing::anEffectRefusesAnOlderFence()
{
    Policy policy = policyWith(RecordFencing::None, CommitMode::SameTransaction);
    policy.claim.effectFencing = EffectFencing::Token;
    Race race(policy, 1s);
    race.api.finish();
    QCOMPARE(race.api.effects(), 1);
    QCOMPARE(race.api.stored()->response->body, quickPlaced);
    QCOMPARE((*race.slowOwner)->response.body, quickPlaced);
}

void TestEngineFencing::anEffectThatIsThereFromAForgottenLifeIsNotRepeated()
{
    Policy policy = policyWith(RecordFencing::Owner, CommitMode::SameTransaction);
    policy.claim.effectFencing = EffectFencing::Unique;
    EngineFixture api(policy);
    Work work;
    (void)api.serve(work);
    api.pass(24h);
    for (int retry = 1; retry <= 2; ++retry) {
        const Outcome outcome = api.serve(work);
        QCOMPARE(outcome.kind, retry == 1 ? OutcomeKind::Expired : OutcomeKind::Replayed);
        QCOMPARE(outcome.response, (Response{410, R"({"error":"key-expired"})"}));
        QCOMPARE(api.effects(), 1);
    }
    QCOMPARE(work.runs, 2);
}

void TestEngineFencing::theFenceReachesTheWork()
{
    Policy policy = policyWith(RecordFencing::Owner);
    policy.claim.effectFencing = EffectFencing::Token;
    Race race(policy, 1s);
    QCOMPARE(race.slow.contexts[0].fence, 1U);
    QCOMPARE(race.quick.contexts[0].fence, 2U);
    QCOMPARE(race.quick.contexts[0].effectFencing, EffectFencing::Token);
    QCOMPARE(race.quick.contexts[0].id, race.api.idOf(u"k"_s));
    QVERIFY(!race.quick.contexts[0].isStaged);
}

ONECAKE_TEST(TestEngineFencing)
#include "tst_engine_fencing.moc"
