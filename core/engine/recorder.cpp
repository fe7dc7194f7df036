// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/recorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Outcome failed(const Attempt &attempt, OutcomeKind kind, QStringView error)
{
    return {kind, errorAnswer(serverErrorCode, error), attempt.id, {}, {}};
}

} // namespace

Disposition Recorder::dispositionOf(const WorkEnd &end) const
{
    const OutcomePolicy &outcome = m_context.policy->outcome;
    if (end.kind != EndKind::Answered)
        return outcome.onException;
    const auto &excluded = outcome.excludedCodes;
    if (std::find(excluded.begin(), excluded.end(), end.response.code) != excluded.end())
        return Disposition::Delete;
    if (end.response.isSuccess())
        return outcome.onSuccess;
    return end.response.isClientError() ? outcome.onClientError : outcome.onServerError;
}

Outcome Recorder::outcomeOf(const Attempt &attempt, const WorkEnd &end) const
{
    const bool nothingStays = isStaged(*m_context.policy);
    switch (end.kind) {
    case EndKind::Answered:
        return {OutcomeKind::Executed,
                firstAnswer(*m_context.policy, attempt.record, end.response),
                attempt.id,
                {},
                {}};
    case EndKind::Threw:
        return failed(attempt, nothingStays ? OutcomeKind::Failed : OutcomeKind::Unknown,
                      u"work-failed");
    case EndKind::MayHaveHappened:
        return failed(attempt, OutcomeKind::Unknown, u"outcome-unknown");
    case EndKind::LostClaim:
    case EndKind::EffectExists:
    case EndKind::CouldNotCommit:
        break;
    }
    return failed(attempt, nothingStays ? OutcomeKind::Failed : OutcomeKind::Unknown,
                  u"not-recorded");
}

RecordWrite Recorder::writeFor(const Attempt &attempt, const WorkEnd &end,
                               Disposition disposition) const
{
    const Policy &policy = *m_context.policy;
    const Instant now = m_context.now();
    RecordWrite write{attempt.record, policy.claim.recordFencing, {}};
    KeyRecord &record = write.record;
    record.updatedAt = now;
    record.leaseUntil = now;
    switch (disposition) {
    case Disposition::Store:
        record.status = RecordStatus::Completed;
        record.response = end.response;
        write.effects = end.effects;
        break;
    case Disposition::MarkFailed:
        record.status = RecordStatus::Failed;
        record.response = end.response;
        break;
    case Disposition::KeepClaim:
    case Disposition::Delete:
        record.status = RecordStatus::InProgress;
        break;
    }
    if (record.status != RecordStatus::InProgress
        && policy.retention.from == RetentionFrom::Completion)
        record.expiresAt = retentionEnd(policy, now);
    return write;
}

QCoro::Task<Result<WriteAnswer>> Recorder::applyOnce(Attempt *attempt, WorkEnd end)
{
    const Disposition disposition = dispositionOf(end);
    const RecordFencing guard = m_context.policy->claim.recordFencing;
    // Effects that are committed with the record cannot go with a record that is deleted: they are
    // written first.
    const bool isRemoval = disposition == Disposition::Delete;
    if (!isRemoval || !end.effects.empty()) {
        RecordWrite write = writeFor(*attempt, end, disposition);
        write.effects = end.effects;
        const auto written = co_await m_context.store->write(std::move(write));
        if (!isRemoval || !written || *written != WriteAnswer::Applied)
            co_return written;
    }
    const RecordRemoval removal{attempt->id, attempt->record.fence, attempt->owner, guard};
    const auto removed = co_await m_context.store->remove(removal);
    co_return removed;
}

// After a write whose answer was lost: what the record itself says of it. Nothing if it cannot be
// told.
QCoro::Task<std::optional<WriteAnswer>> Recorder::resolve(Attempt *attempt, Disposition disposition)
{
    const auto found = co_await m_context.store->read(attempt->id, Consistency::Strong);
    m_context.note(
        {EventKind::Resolved, attempt->trace, attempt->id, attempt->record.fence, {}, {}});
    if (!found)
        co_return std::nullopt;
    if (!found->has_value())
        co_return disposition == Disposition::Delete ? WriteAnswer::Applied
                                                     : WriteAnswer::GuardFailed;
    const KeyRecord &record = **found;
    if (record.owner != attempt->owner || record.fence != attempt->record.fence)
        co_return WriteAnswer::GuardFailed;
    const bool isSettled = record.status != RecordStatus::InProgress;
    co_return isSettled ? std::optional(WriteAnswer::Applied) : std::nullopt;
}

QCoro::Task<Result<WriteAnswer>> Recorder::apply(Attempt *attempt, WorkEnd end)
{
    constexpr int mostTries = 3;
    for (int tries = 1;; ++tries) {
        auto answer = co_await applyOnce(attempt, end);
        const bool isUnknown = !answer && answer.error().code == ErrorCode::OutcomeUnknown;
        if (!isUnknown || m_context.policy->claim.onUnknown == OnUnknownWrite::Fail
            || tries == mostTries)
            co_return answer;
        const std::optional<WriteAnswer> known = co_await resolve(attempt, dispositionOf(end));
        if (known)
            co_return *known;
    }
}

QCoro::Task<Outcome> Recorder::settle(Attempt *attempt, WorkEnd end)
{
    if (end.kind != EndKind::LostClaim && end.kind != EndKind::EffectExists
        && end.kind != EndKind::CouldNotCommit) {
        const auto answer = co_await apply(attempt, end);
        if (answer && *answer == WriteAnswer::Applied)
            co_return outcomeOf(*attempt, end);
        if (answer) {
            end.kind = endKindOf(*answer, m_context.policy->claim.effectFencing);
        } else {
            end.kind = EndKind::CouldNotCommit;
            end.error = answer.error();
        }
    }
    if (end.kind == EndKind::EffectExists) {
        const Outcome outcome = co_await afterOldEffect(attempt);
        co_return outcome;
    }
    if (end.kind == EndKind::CouldNotCommit) {
        const Outcome outcome = co_await afterFailedWrite(attempt, end, *end.error);
        co_return outcome;
    }
    const Outcome outcome = co_await afterLostClaim(attempt, end);
    co_return outcome;
}

// The record was forgotten, the effect was not. The operation is done, and its answer is gone: that
// is what the record now says, so that nobody waits for an owner that has nothing to do.
QCoro::Task<Outcome> Recorder::afterOldEffect(Attempt *attempt)
{
    m_context.note(
        {EventKind::Expired, attempt->trace, attempt->id, attempt->record.fence, {}, {}});
    WorkEnd gone;
    gone.response = errorAnswer(m_context.policy->retention.expiredCode, u"key-expired");
    const RecordWrite write = writeFor(*attempt, gone, Disposition::Store);
    (void)co_await m_context.store->write(write);
    co_return Outcome{OutcomeKind::Expired, gone.response, attempt->id, {}, {}};
}

// The owner comes back to find that its claim is no longer its own. Where effects were staged
// nothing has happened, and the record that stands speaks for the operation; otherwise the work is
// done, twice perhaps, and its own answer is all there is.
QCoro::Task<Outcome> Recorder::afterLostClaim(Attempt *attempt, WorkEnd end)
{
    m_context.note(
        {EventKind::StaleOwner, attempt->trace, attempt->id, attempt->record.fence, {}, {}});
    if (!isStaged(*m_context.policy)) {
        end.kind = end.error ? EndKind::Threw : EndKind::Answered;
        co_return outcomeOf(*attempt, end);
    }
    const auto found = co_await m_context.store->read(attempt->id, Consistency::Strong);
    const bool isCompleted =
        found && found->has_value() && (*found)->status == RecordStatus::Completed;
    if (!isCompleted) {
        const ClaimPolicy &claim = m_context.policy->claim;
        const auto retryAfter =
            claim.retryAfter.count() > 0 ? std::optional(claim.retryAfter) : std::nullopt;
        co_return Outcome{OutcomeKind::InProgress,
                          errorAnswer(claim.duplicateCode, u"in-progress"),
                          attempt->id,
                          retryAfter,
                          {}};
    }
    const KeyRecord &record = **found;
    m_context.store->note({attempt->id, m_context.now(), true});
    const Duration sinceFirstRun = m_context.now() - record.createdAt;
    m_context.note(
        {EventKind::Replayed, attempt->trace, attempt->id, record.fence, sinceFirstRun, {}});
    co_return Outcome{OutcomeKind::Replayed,
                      replayAnswer(*m_context.policy, record),
                      attempt->id,
                      {},
                      sinceFirstRun};
}

QCoro::Task<Outcome> Recorder::afterFailedWrite(Attempt *attempt, WorkEnd end, Error error)
{
    m_context.note({EventKind::RecordWriteFailed,
                    attempt->trace,
                    attempt->id,
                    attempt->record.fence,
                    {},
                    error.problem});
    const bool isUnknown = error.code == ErrorCode::OutcomeUnknown;
    const RecordFencing guard = m_context.policy->claim.recordFencing;
    const OutcomeKind kind =
        isUnknown || !isStaged(*m_context.policy) ? OutcomeKind::Unknown : OutcomeKind::Failed;
    switch (m_context.policy->outcome.onRecordWriteFailure) {
    case WriteFailureAction::Silent:
        end.kind = EndKind::Answered;
        co_return outcomeOf(*attempt, end);
    case WriteFailureAction::Delete: {
        const RecordRemoval removal{attempt->id, attempt->record.fence, attempt->owner, guard};
        (void)co_await m_context.store->remove(removal);
        break;
    }
    case WriteFailureAction::RollBackWork: {
        // What was staged is gone; the claim is opened, so that the next request can start at once.
        KeyRecord opened = attempt->record;
        opened.leaseUntil = m_context.now();
        const RecordWrite opening{opened, guard, {}, true};
        (void)co_await m_context.store->write(opening);
        break;
    }
    case WriteFailureAction::KeepClaim:
        break;
    }
    co_return failed(*attempt, kind,
                     kind == OutcomeKind::Unknown ? u"outcome-unknown" : u"not-recorded");
}

QCoro::Task<Result<WriteAnswer>> Recorder::acceptBeforeWork(Attempt *attempt)
{
    WorkEnd accepted;
    accepted.response = firstAnswer(*m_context.policy, attempt->record, Response{});
    const auto answer = co_await apply(attempt, accepted);
    co_return answer;
}

} // namespace onecake
