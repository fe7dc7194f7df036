// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// insert_at_commit: everybody works, and the record that comes with the work lets one of them
// through.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray firstPlaced = R"({"order":"first"})";
const QByteArray secondPlaced = R"({"order":"second"})";

Policy inserting()
{
    Policy policy = plainPolicy();
    policy.claim.protocol = ClaimProtocol::InsertAtCommit;
    policy.claim.duplicate = DuplicateAction::Execute;
    policy.claim.leaseKind = LeaseKind::Retention;
    policy.claim.recordFencing = RecordFencing::Absent;
    policy.outcome.commit = CommitMode::SameTransaction;
    policy.outcome.onRecordWriteFailure = WriteFailureAction::RollBackWork;
    policy.retention.expiryTest = ExpiryTest::Store;
    return policy;
}

// Charges, then bakes.
Work chargingWork(QByteArray body)
{
    Step charge;
    charge.kind = StepKind::Foreign;
    charge.takes = 1s;
    Step bake;
    bake.response.body = std::move(body);
    return Work({charge, bake});
}

} // namespace

class TestEngineInsertions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTwoThatWorkOneIsCommitted();
    void theOtherCanBeToldOfAnError();
    void nothingShowsUntilTheWorkIsDone();
    void aRetryIsAnsweredFromTheRecord();
    void workThatFailedLeavesNothing();
    void aLostCommitIsFoundOut_data();
    void aLostCommitIsFoundOut();
};

void TestEngineInsertions::ofTwoThatWorkOneIsCommitted()
{
    EngineFixture api(inserting());
    Work one = chargingWork(firstPlaced);
    Work two = chargingWork(secondPlaced);
    const Pending first = api.start(one, 1);
    api.pass(100ms);
    const Pending second = api.start(two, 2);
    api.finish();
    QCOMPARE(one.runs + two.runs, 4); // what is done elsewhere is done twice
    QCOMPARE(api.effects(), 1);
    QCOMPARE((*first)->kind, OutcomeKind::Executed);
    QCOMPARE((*second)->kind, OutcomeKind::Replayed);
    QCOMPARE((*second)->response.body, firstPlaced);
}

void TestEngineInsertions::theOtherCanBeToldOfAnError()
{
    EngineFixture api(inserting());
    api.policy.outcome.onLateOwner = LateOwnerAction::Error;
    api.policy.outcome.lateOwnerCode = 409;
    Work one(1s);
    Work two(1s);
    const Pending first = api.start(one, 1);
    const Pending second = api.start(two, 2);
    api.finish();
    QCOMPARE((*second)->kind, OutcomeKind::Failed); // definitely: it was rolled back
    QCOMPARE((*second)->response.code, 409);
    QCOMPARE(api.effects(), 1);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
}

void TestEngineInsertions::nothingShowsUntilTheWorkIsDone()
{
    EngineFixture api(inserting());
    Work work(1s);
    const Pending pending = api.start(work);
    api.pass(500ms);
    QVERIFY(!api.stored());
    api.finish();
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
}

void TestEngineInsertions::aRetryIsAnsweredFromTheRecord()
{
    EngineFixture api(inserting());
    Work work;
    (void)api.serve(work);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
    QCOMPARE(work.runs, 1);
}

void TestEngineInsertions::workThatFailedLeavesNothing()
{
    EngineFixture api(inserting());
    Work failing(Response{500, "{}"});
    QCOMPARE(api.serve(failing).response.code, 500);
    QVERIFY(!api.stored());
    QCOMPARE(api.store.calls(StoreCall::Remove), 0);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
}

void TestEngineInsertions::aLostCommitIsFoundOut_data()
{
    QTest::addColumn<Mishap>("mishap");
    QTest::newRow("it was committed") << Mishap::AnswerLost;
    QTest::newRow("it never arrived") << Mishap::LostOnTheWay;
}

void TestEngineInsertions::aLostCommitIsFoundOut()
{
    QFETCH(Mishap, mishap);
    EngineFixture api(inserting());
    api.store.plan(StoreCall::Write, mishap);
    Work work;
    QCOMPARE(api.serve(work).kind, OutcomeKind::Executed);
    QCOMPARE(api.effects(), 1);
    QCOMPARE(api.notes.count(EventKind::Resolved), 1);
}

ONECAKE_TEST(TestEngineInsertions)
#include "tst_engine_insertions.moc"
