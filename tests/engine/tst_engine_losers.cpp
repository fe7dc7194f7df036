// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A claim that is refused: how the loser learns who won, and what it does when it cannot.

#include "tests/support/engine_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Policy policyWith(LoserRead read, LoserMissingAction missing)
{
    Policy policy = plainPolicy();
    policy.claim.loserRead = read;
    policy.claim.onLoserMissing = missing;
    return policy;
}

} // namespace

class TestEngineLosers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLoserFindsTheWinner_data();
    void theLoserFindsTheWinner();
    void aLoserThatFindsNothingLooksAgain();
    void aLoserThatFindsNothingClaimsTheKeyThatIsFree();
    void aLoserThatFindsNothingFails();
    void aLoserThatFindsNothingReleasesTheKeyOfAnother();
    void aLoserThatFindsNothingDoesNotTakeTheStoreForDown();
    void aStaleViewOfTheWinnerDoesNotTakeTheKeyFromIt();
    void claimsThatKeepBeingLostEnd();
};

void TestEngineLosers::theLoserFindsTheWinner_data()
{
    QTest::addColumn<LoserRead>("read");
    QTest::addColumn<int>("reads");
    QTest::newRow("returned") << LoserRead::Returned << 0;
    QTest::newRow("strong") << LoserRead::Strong << 1;
    QTest::newRow("eventual") << LoserRead::Eventual << 1;
}

void TestEngineLosers::theLoserFindsTheWinner()
{
    QFETCH(LoserRead, read);
    QFETCH(int, reads);
    EngineFixture api(policyWith(read, LoserMissingAction::Fail));
    Work work;
    (void)api.serve(work);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
    QCOMPARE(api.store.calls(StoreCall::Read), reads);
}

void TestEngineLosers::aLoserThatFindsNothingLooksAgain()
{
    EngineFixture api(policyWith(LoserRead::Eventual, LoserMissingAction::Retry));
    api.store.replica = [] {
        return std::nullopt;
    };
    Work work;
    (void)api.serve(work);
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed);
    QCOMPARE(work.runs, 1);
    QCOMPARE(api.notes.count(EventKind::ClaimLost), 1);
}

void TestEngineLosers::aLoserThatFindsNothingClaimsTheKeyThatIsFree()
{
    EngineFixture api(policyWith(LoserRead::Strong, LoserMissingAction::Retry));
    api.store.latency = 10ms;
    Work failing(Response{500, "{}"}); // its claim is removed at 30 ms
    Work work;
    const Pending first = api.start(failing, 1);
    const Pending second = api.start(work, 2); // refused at 10 ms, and looks from 30 ms on
    api.finish();
    QCOMPARE((*first)->response.code, 500);
    QCOMPARE((*second)->kind, OutcomeKind::Executed);
    QCOMPARE(work.runs, 1);
}

void TestEngineLosers::aLoserThatFindsNothingFails()
{
    EngineFixture api(policyWith(LoserRead::Eventual, LoserMissingAction::Fail));
    api.store.replica = [] {
        return std::nullopt;
    };
    Work work;
    (void)api.serve(work);
    const Outcome lost = api.serve(work);
    QCOMPARE(lost.kind, OutcomeKind::Failed);
    QCOMPARE(lost.response.code, 500);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
}

void TestEngineLosers::aLoserThatFindsNothingReleasesTheKeyOfAnother()
{
    EngineFixture api(policyWith(LoserRead::Eventual, LoserMissingAction::Release));
    api.store.replica = [] {
        return std::nullopt;
    };
    Work work(1s);
    const Pending owner = api.start(work, 1);
    QCOMPARE(api.serve(EngineFixture::order(u"k"_s), work, 2).kind, OutcomeKind::Failed);
    QVERIFY(!api.stored());
    const Pending third = api.start(work, 3);
    api.finish();
    QCOMPARE((*third)->kind, OutcomeKind::Executed);
    QCOMPARE(work.runs, 2);
}

void TestEngineLosers::aLoserThatFindsNothingDoesNotTakeTheStoreForDown()
{
    for (const auto &missing : enumNames<LoserMissingAction>) {
        EngineFixture api(policyWith(LoserRead::Eventual, missing.value));
        api.policy.retention.storeDown = StoreDownAction::FailOpen;
        api.store.replica = [] {
            return std::nullopt;
        };
        Work work(1s);
        const Pending owner = api.start(work, 1);
        const Outcome second = api.serve(EngineFixture::order(u"k"_s), work, 2);
        QVERIFY(second.kind == OutcomeKind::Failed || second.kind == OutcomeKind::InProgress);
        QCOMPARE(work.runs, 1);
    }
}

void TestEngineLosers::aStaleViewOfTheWinnerDoesNotTakeTheKeyFromIt()
{
    EngineFixture api(policyWith(LoserRead::Eventual, LoserMissingAction::Fail));
    Work work(20s);
    const Pending owner = api.start(work);
    // The replica still shows the claim, its lease over by now, when the record is complete.
    const std::optional<KeyRecord> claimed = api.stored();
    api.store.replica = [claimed] {
        return claimed;
    };
    api.pass(40s);
    QCOMPARE(api.serve(work).kind, OutcomeKind::InProgress);
    QCOMPARE(work.runs, 1);
    QCOMPARE(api.stored()->fence, 1U);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
}

void TestEngineLosers::claimsThatKeepBeingLostEnd()
{
    EngineFixture api(policyWith(LoserRead::Eventual, LoserMissingAction::Retry));
    Work work;
    (void)api.serve(work);
    KeyRecord failed = *api.stored();
    failed.status = RecordStatus::Failed;
    api.store.replica = [failed] {
        return failed;
    };
    const int before = api.store.calls(StoreCall::Claim);
    QCOMPARE(api.serve(work).kind, OutcomeKind::InProgress);
    QCOMPARE(api.store.calls(StoreCall::Claim) - before, 5);
}

ONECAKE_TEST(TestEngineLosers)
#include "tst_engine_losers.moc"
