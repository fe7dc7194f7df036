// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/decision.h"

#include <QTest>

#include <array>

using namespace onecake;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant claimedAt{1000h};
constexpr Duration lease = 30s;
constexpr Duration retention = 1h;

enum class Stored {
    InProgress,
    Completed,
    FailedAnswer, // completed, with an answer that is not a success
    Failed
};

using Change = void (*)(Policy &);

constexpr Change asItIs = [](Policy &) {
};

template<DuplicateAction action>
constexpr Change duplicates = [](Policy &policy) {
    policy.claim.duplicate = action;
};

template<MismatchAction action>
constexpr Change mismatches = [](Policy &policy) {
    policy.fingerprint.onMismatch = action;
};

template<MismatchAction action>
constexpr Change mismatchesOnceCompleted = [](Policy &policy) {
    policy.fingerprint.onMismatch = action;
    policy.fingerprint.when = MismatchWhen::CompletedOnly;
};

template<ExpiryTest test>
constexpr Change expires = [](Policy &policy) {
    policy.retention.expiryTest = test;
};

template<ReplayKind kind>
constexpr Change replays = [](Policy &policy) {
    policy.outcome.replay = kind;
};

constexpr Change blocked = [](Policy &policy) {
    policy.claim.onLeaseExpiry = LeaseExpiryAction::Blocked;
};
constexpr Change keepsTombstones = [](Policy &policy) {
    policy.retention.expiredRetry = ExpiredRetry::Reject;
};
constexpr Change takesNoFingerprint = [](Policy &policy) {
    policy.fingerprint.kind = FingerprintKind::None;
};

// A record as claimed, met `later` by a request that is the same one or another.
struct Row {
    const char *name;
    Change change;
    Stored stored;
    bool isSame;
    Duration later;
    Decision decision;
};

constexpr Duration soon = 1s;
constexpr Duration justBeforeLease = lease - 1ms;
constexpr Duration justBeforeExpiry = retention - 1ms;

constexpr std::array rows{
    Row{"a completed record is replayed", asItIs, Stored::Completed, true, soon, Decision::Replay},
    Row{"a stored failure is replayed", asItIs, Stored::FailedAnswer, true, soon, Decision::Replay},
    Row{"in progress: refused", duplicates<DuplicateAction::Reject>, Stored::InProgress, true, soon,
        Decision::Conflict},
    Row{"in progress: waits", duplicates<DuplicateAction::Wait>, Stored::InProgress, true, soon,
        Decision::Wait},
    Row{"in progress: attaches", duplicates<DuplicateAction::Attach>, Stored::InProgress, true,
        soon, Decision::Attach},
    Row{"in progress: acknowledged", duplicates<DuplicateAction::Acknowledge>, Stored::InProgress,
        true, soon, Decision::Acknowledge},
    Row{"in progress: runs beside", duplicates<DuplicateAction::Execute>, Stored::InProgress, true,
        soon, Decision::RunBeside},
    Row{"just before the lease ends", asItIs, Stored::InProgress, true, justBeforeLease,
        Decision::Conflict},
    Row{"when the lease ends", asItIs, Stored::InProgress, true, lease, Decision::ClaimAgain},
    Row{"the lease ends, waiting", duplicates<DuplicateAction::Wait>, Stored::InProgress, true,
        lease, Decision::ClaimAgain},
    Row{"the lease ends, blocked", blocked, Stored::InProgress, true, lease, Decision::Conflict},
    Row{"marked failed", asItIs, Stored::Failed, true, soon, Decision::ClaimAgain},
    Row{"marked failed, blocked", blocked, Stored::Failed, true, soon, Decision::ClaimAgain},

    Row{"another request, in progress", asItIs, Stored::InProgress, false, soon,
        Decision::Mismatch},
    Row{"another request, completed", asItIs, Stored::Completed, false, soon, Decision::Mismatch},
    Row{"another request, failed", asItIs, Stored::Failed, false, soon, Decision::Mismatch},
    Row{"another request, the lease over", asItIs, Stored::InProgress, false, lease,
        Decision::Mismatch},
    Row{"another request, expired", asItIs, Stored::Completed, false, retention,
        Decision::ClaimAgain},
    Row{"another request, no fingerprint", takesNoFingerprint, Stored::Completed, false, soon,
        Decision::Replay},
    Row{"difference ignored, in progress", mismatches<MismatchAction::Replay>, Stored::InProgress,
        false, soon, Decision::Conflict},
    Row{"difference ignored, completed", mismatches<MismatchAction::Replay>, Stored::Completed,
        false, soon, Decision::Replay},
    Row{"difference ignored, the lease over", mismatches<MismatchAction::Replay>,
        Stored::InProgress, false, lease, Decision::ClaimAgain},
    Row{"superseding, in progress", mismatches<MismatchAction::Supersede>, Stored::InProgress,
        false, soon, Decision::Supersede},
    Row{"superseding, completed", mismatches<MismatchAction::Supersede>, Stored::Completed, false,
        soon, Decision::Supersede},
    Row{"superseding nothing", mismatches<MismatchAction::Supersede>, Stored::Completed, true, soon,
        Decision::Replay},
    Row{"once completed: in progress", mismatchesOnceCompleted<MismatchAction::Reject>,
        Stored::InProgress, false, soon, Decision::Conflict},
    Row{"once completed: completed", mismatchesOnceCompleted<MismatchAction::Reject>,
        Stored::Completed, false, soon, Decision::Mismatch},
    Row{"once completed: superseding", mismatchesOnceCompleted<MismatchAction::Supersede>,
        Stored::Completed, false, soon, Decision::Supersede},
    // Taken over, but what its owner had done so far was another request's.
    Row{"once completed: the lease over", mismatchesOnceCompleted<MismatchAction::Reject>,
        Stored::InProgress, false, lease, Decision::Supersede},
    Row{"once completed: failed", mismatchesOnceCompleted<MismatchAction::Reject>, Stored::Failed,
        false, soon, Decision::Supersede},

    Row{"just before retention ends", asItIs, Stored::Completed, true, justBeforeExpiry,
        Decision::Replay},
    Row{"when retention ends", asItIs, Stored::Completed, true, retention, Decision::ClaimAgain},
    Row{"expired, as long as it is stored", expires<ExpiryTest::Store>, Stored::Completed, true,
        retention, Decision::Replay},
    Row{"expired, never looked at", expires<ExpiryTest::None>, Stored::Completed, true, retention,
        Decision::Replay},
    Row{"a tombstone", keepsTombstones, Stored::Completed, true, retention, Decision::Expired},
    Row{"a tombstone of a claim", keepsTombstones, Stored::InProgress, true, retention,
        Decision::Expired},
    Row{"another's tombstone", keepsTombstones, Stored::Completed, false, retention,
        Decision::Expired},

    Row{"first success: a success", replays<ReplayKind::FirstSuccess>, Stored::Completed, true,
        soon, Decision::Replay},
    Row{"first success: a failure", replays<ReplayKind::FirstSuccess>, Stored::FailedAnswer, true,
        soon, Decision::Supersede},
    Row{"continue failed: a success", replays<ReplayKind::ContinueFailed>, Stored::Completed, true,
        soon, Decision::Replay},
    Row{"continue failed: a failure", replays<ReplayKind::ContinueFailed>, Stored::FailedAnswer,
        true, soon, Decision::Supersede},
};

KeyRecord recordOf(Stored stored)
{
    KeyRecord record;
    record.id = {u"bakery"_s, u"k"_s};
    record.fingerprint = "this";
    record.fence = 3;
    record.createdAt = claimedAt;
    record.leaseUntil = claimedAt + lease;
    record.expiresAt = claimedAt + retention;
    switch (stored) {
    case Stored::InProgress:
        break;
    case Stored::Completed:
        record.status = RecordStatus::Completed;
        record.response = {201, R"({"order":1})"};
        break;
    case Stored::FailedAnswer:
        record.status = RecordStatus::Completed;
        record.response = {422, R"({"error":"no such cake"})"};
        break;
    case Stored::Failed:
        record.status = RecordStatus::Failed;
        break;
    }
    return record;
}

} // namespace

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestThatMeetsARecord_data();
    void aRequestThatMeetsARecord();
};

void TestDecision::aRequestThatMeetsARecord_data()
{
    QTest::addColumn<int>("row");
    for (size_t index = 0; index < rows.size(); ++index)
        QTest::newRow(rows[index].name) << static_cast<int>(index);
}

void TestDecision::aRequestThatMeetsARecord()
{
    QFETCH(int, row);
    const Row &expected = rows[static_cast<size_t>(row)];
    Policy policy;
    expected.change(policy);
    const QByteArray fingerprint = expected.isSame ? "this" : "another";
    QCOMPARE(decide(policy, recordOf(expected.stored), fingerprint, claimedAt + expected.later),
             expected.decision);
}

ONECAKE_TEST(TestDecision)
#include "tst_decision.moc"
