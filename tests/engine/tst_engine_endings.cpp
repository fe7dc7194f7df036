// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How the work ended, and what the policy makes of its record.

#include "tests/support/engine_fixture.h"

#include <QTest>

#include <array>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

enum class End {
    Success,
    ClientError,
    ServerError,
    Exception
};

struct NamedEnd {
    const char *name;
    End end;
};

constexpr std::array ends{
    NamedEnd{"success", End::Success}, NamedEnd{"client error", End::ClientError},
    NamedEnd{"server error", End::ServerError}, NamedEnd{"exception", End::Exception}};

Disposition *dispositionOf(Policy &policy, End end)
{
    switch (end) {
    case End::Success:
        return &policy.outcome.onSuccess;
    case End::ClientError:
        return &policy.outcome.onClientError;
    case End::ServerError:
        return &policy.outcome.onServerError;
    case End::Exception:
        return &policy.outcome.onException;
    }
    Q_UNREACHABLE();
}

// Every other end has another disposition, so that none is taken for another.
Policy policyWith(End end, Disposition disposition)
{
    Policy policy = plainPolicy();
    const Disposition other =
        disposition == Disposition::Store ? Disposition::Delete : Disposition::Store;
    for (const NamedEnd &each : ends)
        *dispositionOf(policy, each.end) = each.end == end ? disposition : other;
    return policy;
}

Step stepThatEnds(End end)
{
    Step step;
    switch (end) {
    case End::Success:
        break;
    case End::ClientError:
        step.response = {404, R"({"error":"no such cake"})"};
        break;
    case End::ServerError:
        step.response = {503, R"({"error":"no oven"})"};
        break;
    case End::Exception:
        step.throws = true;
        break;
    }
    return step;
}

Response answerOf(End end)
{
    return end == End::Exception ? Response{500, R"({"error":"work-failed"})"}
                                 : stepThatEnds(end).response;
}

} // namespace

class TestEngineEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecordAfterTheWork_data();
    void theRecordAfterTheWork();
    void theCallerHearsHowItEnded_data();
    void theCallerHearsHowItEnded();
    void excludedCodesAreNeverStored();
    void workThatThrewIsUndoneOnlyWhereAllOfItWasStaged_data();
    void workThatThrewIsUndoneOnlyWhereAllOfItWasStaged();
    void workThatMayHaveHappenedIsUnknown_data();
    void workThatMayHaveHappenedIsUnknown();
    void aStaleOwnerThatDoesNotKnowSaysSo();
    void theObserverHearsOfAnException();
    void aStoredFailureRunsAgainWhereOnlySuccessCounts_data();
    void aStoredFailureRunsAgainWhereOnlySuccessCounts();
};

void TestEngineEndings::theRecordAfterTheWork_data()
{
    QTest::addColumn<End>("end");
    QTest::addColumn<Disposition>("disposition");
    for (const NamedEnd &end : ends) {
        for (const auto &disposition : enumNames<Disposition>)
            QTest::addRow("%s, %s", end.name, qPrintable(disposition.name.toString()))
                << end.end << disposition.value;
    }
}

void TestEngineEndings::theRecordAfterTheWork()
{
    QFETCH(End, end);
    QFETCH(Disposition, disposition);
    EngineFixture api(policyWith(end, disposition));
    Work work({stepThatEnds(end)});
    (void)api.serve(work);
    const auto record = api.stored();
    switch (disposition) {
    case Disposition::Store:
        QCOMPARE(record->status, RecordStatus::Completed);
        QCOMPARE(*record->response, answerOf(end));
        break;
    case Disposition::MarkFailed:
        QCOMPARE(record->status, RecordStatus::Failed);
        QCOMPARE(*record->response, answerOf(end));
        break;
    case Disposition::KeepClaim:
        QCOMPARE(record->status, RecordStatus::InProgress);
        QCOMPARE(record->leaseUntil, storyStart); // open: nobody has to wait for it
        break;
    case Disposition::Delete:
        QVERIFY(!record);
        break;
    }
    Work again;
    const Outcome next = api.serve(again);
    const bool isReplayed = disposition == Disposition::Store;
    const bool isTakenOver =
        disposition == Disposition::KeepClaim || disposition == Disposition::MarkFailed;
    QCOMPARE(next.kind, isReplayed ? OutcomeKind::Replayed : OutcomeKind::Executed);
    QCOMPARE(next.response, isReplayed ? answerOf(end) : (Response{200, orderPlaced}));
    QCOMPARE(api.notes.count(EventKind::TookOver), isTakenOver ? 1 : 0);
}

void TestEngineEndings::theCallerHearsHowItEnded_data()
{
    QTest::addColumn<End>("end");
    for (const NamedEnd &end : ends)
        QTest::newRow(end.name) << end.end;
}

void TestEngineEndings::theCallerHearsHowItEnded()
{
    QFETCH(End, end);
    EngineFixture api;
    Work work({stepThatEnds(end)});
    const Outcome outcome = api.serve(work);
    QCOMPARE(outcome.kind, end == End::Exception ? OutcomeKind::Unknown : OutcomeKind::Executed);
    QCOMPARE(outcome.response, answerOf(end));
}

void TestEngineEndings::excludedCodesAreNeverStored()
{
    EngineFixture api;
    api.policy.outcome.excludedCodes = {404, 429};
    Work limited(Response{429, "{}"});
    QCOMPARE(api.serve(limited).kind, OutcomeKind::Executed);
    QVERIFY(!api.stored());
    Work refused(Response{422, "{}"});
    QCOMPARE(api.serve(refused).response.code, 422);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
}

void TestEngineEndings::workThatThrewIsUndoneOnlyWhereAllOfItWasStaged_data()
{
    QTest::addColumn<CommitMode>("commit");
    QTest::addColumn<std::vector<StepKind>>("kinds"); // the last one throws
    QTest::addColumn<OutcomeKind>("kind");
    const std::vector local{StepKind::Local};
    const std::vector twoLocal{StepKind::Local, StepKind::Local};
    const std::vector foreign{StepKind::Foreign};
    const std::vector foreignFirst{StepKind::Foreign, StepKind::Local};
    QTest::newRow("after the work") << CommitMode::AfterWork << local << OutcomeKind::Unknown;
    QTest::newRow("one transaction") << CommitMode::SameTransaction << local << OutcomeKind::Failed;
    QTest::newRow("one transaction, two steps")
        << CommitMode::SameTransaction << twoLocal << OutcomeKind::Failed;
    QTest::newRow("one transaction, at another service")
        << CommitMode::SameTransaction << foreign << OutcomeKind::Unknown;
    QTest::newRow("one transaction, after another service was called")
        << CommitMode::SameTransaction << foreignFirst << OutcomeKind::Unknown;
    QTest::newRow("phases, the first") << CommitMode::AtomicPhases << local << OutcomeKind::Failed;
    QTest::newRow("phases, a later one")
        << CommitMode::AtomicPhases << twoLocal << OutcomeKind::Unknown;
}

void TestEngineEndings::workThatThrewIsUndoneOnlyWhereAllOfItWasStaged()
{
    QFETCH(CommitMode, commit);
    QFETCH(std::vector<StepKind>, kinds);
    EngineFixture api;
    api.policy.outcome.commit = commit;
    std::vector<Step> steps(kinds.size());
    for (size_t index = 0; index < kinds.size(); ++index)
        steps[index].kind = kinds[index];
    steps.back().throws = true;
    Work work(steps);
    QTEST(api.serve(work).kind, "kind");
}

void TestEngineEndings::workThatMayHaveHappenedIsUnknown_data()
{
    QTest::addColumn<CommitMode>("commit");
    for (const auto &commit : enumNames<CommitMode>)
        QTest::newRow(qPrintable(commit.name.toString())) << commit.value;
}

void TestEngineEndings::workThatMayHaveHappenedIsUnknown()
{
    QFETCH(CommitMode, commit);
    EngineFixture api(policyWith(End::Exception, Disposition::KeepClaim));
    api.policy.outcome.commit = commit;
    Step step;
    step.kind = StepKind::Foreign;
    step.mayHaveHappened = true;
    Work work({step, Step()});
    const Outcome outcome = api.serve(work);
    QCOMPARE(outcome.kind, OutcomeKind::Unknown);
    QCOMPARE(outcome.response.code, 500);
    QCOMPARE(work.steps, (std::vector{0}));
    api.finish();
    const bool isAccepted = commit == CommitMode::BeforeWork;
    QCOMPARE(api.stored()->status, isAccepted ? RecordStatus::Completed : RecordStatus::InProgress);
}

void TestEngineEndings::aStaleOwnerThatDoesNotKnowSaysSo()
{
    EngineFixture api;
    Work slow(60s);
    slow.at(0).mayHaveHappened = true;
    const Pending slowOwner = api.start(slow, 1);
    api.pass(31s);
    Work quick;
    (void)api.serve(EngineFixture::order(u"k"_s), quick, 2);
    api.finish();
    QCOMPARE((*slowOwner)->kind, OutcomeKind::Unknown);
}

void TestEngineEndings::theObserverHearsOfAnException()
{
    EngineFixture api;
    Work work({stepThatEnds(End::Exception)});
    (void)api.serve(work);
    QCOMPARE(api.notes.count(EventKind::WorkThrew), 1);
    QCOMPARE(api.notes.count(EventKind::WorkEnded), 0);
}

void TestEngineEndings::aStoredFailureRunsAgainWhereOnlySuccessCounts_data()
{
    QTest::addColumn<ReplayKind>("kind");
    QTest::addColumn<std::vector<int>>("steps");
    QTest::newRow("first success") << ReplayKind::FirstSuccess << std::vector{0, 1, 1};
    QTest::newRow("continue failed") << ReplayKind::ContinueFailed << std::vector{0, 1, 1};
    QTest::newRow("stored response") << ReplayKind::StoredResponse << std::vector{0, 1};
}

void TestEngineEndings::aStoredFailureRunsAgainWhereOnlySuccessCounts()
{
    QFETCH(ReplayKind, kind);
    EngineFixture api;
    api.policy.outcome.replay = kind;
    api.policy.outcome.commit = CommitMode::AtomicPhases;
    api.policy.claim.onLeaseExpiry = LeaseExpiryAction::Resume;
    Work work({Step(), stepThatEnds(End::ClientError)});
    QCOMPARE(api.serve(work).response.code, 404);
    QCOMPARE(api.stored()->status, RecordStatus::Completed);
    work.at(1) = Step();
    const bool runsAgain = kind != ReplayKind::StoredResponse;
    QCOMPARE(api.serve(work).response.code, runsAgain ? 200 : 404);
    QTEST(work.steps, "steps");
    QCOMPARE(api.serve(work).kind, OutcomeKind::Replayed); // a success is never run again
}

ONECAKE_TEST(TestEngineEndings)
#include "tst_engine_endings.moc"
