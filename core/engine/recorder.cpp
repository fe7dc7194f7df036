// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/recorder.h"

#include "core/base/invariant.h"
#include "core/engine/answers.h"
#include "core/model/policy/policy.h"

#include <algorithm>

namespace onecake {

namespace {

Outcome failedAnswer(const Attempt &attempt, OutcomeKind kind, QStringView error,
                     int code = serverErrorCode)
{
    return {kind, errorAnswer(code, error), attempt.id, {}};
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

// What the end of the work means to the caller if nothing of it is on record: it is undone only
// where all of it was staged.
OutcomeKind Recorder::kindWithoutRecord(const WorkEnd &end) const
{
    const bool nothingStays = isStaged(*m_context.policy) && !end.leavesTraces;
    return nothingStays ? OutcomeKind::Failed : OutcomeKind::Unknown;
}

Outcome Recorder::outcomeOf(const Attempt &attempt, const WorkEnd &end) const
{
    switch (end.kind) {
    case EndKind::Answered:
        return {OutcomeKind::Executed,
                firstAnswer(*m_context.policy, attempt.record, end.response),
                attempt.id,
                {}};
    case EndKind::Threw:
        return failedAnswer(attempt, kindWithoutRecord(end), u"work-failed");
    case EndKind::MayHaveHappened:
        return failedAnswer(attempt, OutcomeKind::Unknown, u"outcome-unknown");
    case EndKind::LostClaim:
    case EndKind::EffectExists:
    case EndKind::CouldNotCommit:
        break;
    }
    return failedAnswer(attempt, kindWithoutRecord(end), u"not-recorded");
}

KeyRecord Recorder::recordFor(const Attempt &attempt, const WorkEnd &end,
                              Disposition disposition) const
{
    const Policy &policy = *m_context.policy;
    const Instant now = m_context.now();
    KeyRecord record = attempt.record;
    record.updatedAt = now;
    record.leaseUntil = now;
    switch (disposition) {
    case Disposition::Store:
        record.status = RecordStatus::Completed;
        record.response = end.response;
        break;
    case Disposition::MarkFailed:
        record.status = RecordStatus::Failed;
        record.response = end.response;
        break;
    case Disposition::KeepClaim:
    case Disposition::Delete:
        return record;
    }
    if (policy.retention.from == RetentionFrom::Completion)
        record.expiresAt = retentionEnd(policy, now);
    return record;
}

QCoro::Task<Result<WriteAnswer>> Recorder::apply(Attempt *attempt, const WorkEnd &end)
{
    const Disposition disposition = dispositionOf(end);
    if (disposition == Disposition::Delete)
        return commitAndDelete(attempt, end.effects);
    return m_writer.write(attempt, recordFor(*attempt, end, disposition), end.effects);
}

// Effects cannot be committed with a record that goes: they are committed as a phase before, with
// the claim still held, so that nobody does the same work in between.
QCoro::Task<Result<WriteAnswer>> Recorder::commitAndDelete(Attempt *attempt,
                                                           std::vector<LocalEffect> effects)
{
    if (!effects.empty()) {
        attempt->record.updatedAt = m_context.now();
        const auto committed =
            co_await m_writer.write(attempt, attempt->record, std::move(effects));
        if (!committed || *committed != WriteAnswer::Applied)
            co_return committed;
    }
    // A record that is inserted with the work was never there.
    if (m_context.policy->claim.recordFencing == RecordFencing::Absent)
        co_return WriteAnswer::Applied;
    const auto removed = co_await m_writer.remove(attempt);
    co_return removed;
}

QCoro::Task<Outcome> Recorder::settle(Attempt *attempt, WorkEnd end)
{
    // A phase that could not be committed has ended the claim already.
    const bool isToBeWritten = end.kind == EndKind::Answered || end.kind == EndKind::Threw
        || end.kind == EndKind::MayHaveHappened;
    EndKind fate = end.kind;
    std::optional<Error> error = end.error;
    if (isToBeWritten) {
        const auto answer = co_await apply(attempt, end);
        if (answer && *answer == WriteAnswer::Applied)
            co_return outcomeOf(*attempt, end);
        fate = answer ? endKindOf(*answer, m_context.policy->claim.effectFencing)
                      : EndKind::CouldNotCommit;
        if (!answer)
            error = answer.error();
    }
    if (fate == EndKind::CouldNotCommit) {
        ONECAKE_INVARIANT(error.has_value());
        Outcome outcome = co_await afterFailedWrite(attempt, std::move(end), *error);
        co_return outcome;
    }
    Outcome outcome = co_await afterRefusal(attempt, std::move(end), fate);
    co_return outcome;
}

QCoro::Task<Outcome> Recorder::afterRefusal(Attempt *attempt, WorkEnd end, EndKind fate)
{
    const OutcomePolicy &policy = m_context.policy->outcome;
    if (policy.onLateOwner == LateOwnerAction::Error) {
        m_context.note(EventKind::StaleOwner, *attempt, attempt->record.fence);
        co_await leaveRecord(attempt);
        co_return failedAnswer(*attempt, kindWithoutRecord(end), u"not-recorded",
                               policy.lateOwnerCode);
    }
    if (fate == EndKind::EffectExists) {
        Outcome outcome = co_await afterOldEffect(attempt);
        co_return outcome;
    }
    Outcome outcome = co_await afterLostClaim(attempt, std::move(end));
    co_return outcome;
}

// The record was forgotten, the effect was not. The operation is done, and its answer is gone: that
// is what the record now says, so that nobody waits for an owner that has nothing to do.
QCoro::Task<Outcome> Recorder::afterOldEffect(Attempt *attempt)
{
    m_context.note(EventKind::Expired, *attempt, attempt->record.fence);
    const Outcome outcome = expiredAnswer(*m_context.policy, attempt->id);
    WorkEnd gone;
    gone.response = outcome.response;
    KeyRecord record = recordFor(*attempt, gone, Disposition::Store);
    (void)co_await m_writer.write(attempt, std::move(record), {});
    co_return outcome;
}

// The owner comes back to find that its claim is no longer its own. Where effects were staged
// nothing of them has happened, and the record that stands speaks for the operation; otherwise the
// work is done, twice perhaps, and its own answer is all there is.
QCoro::Task<Outcome> Recorder::afterLostClaim(Attempt *attempt, WorkEnd end)
{
    m_context.note(EventKind::StaleOwner, *attempt, attempt->record.fence);
    if (!isStaged(*m_context.policy))
        co_return outcomeOf(*attempt, end);
    Outcome outcome = co_await answerFromRecord(attempt);
    co_return outcome;
}

QCoro::Task<Outcome> Recorder::answerFromRecord(Attempt *attempt)
{
    const auto found = co_await m_context.store->read(attempt->id, Consistency::Strong);
    if (!found || !found->has_value())
        co_return inProgressAnswer(*m_context.policy, attempt->id);
    const KeyRecord &record = **found;
    const Instant now = m_context.now();
    const Decision decision = decide(*m_context.policy, record, attempt->fingerprint, now);
    // As an attempt it was counted when it made its claim; of a replay it is better counted twice
    // than not at all.
    if (decision == Decision::Replay)
        m_context.store->recordHit({attempt->id, now, true});
    co_return answerFrom(m_context, *attempt, record, decision);
}

QCoro::Task<Outcome> Recorder::afterFailedWrite(Attempt *attempt, WorkEnd end, Error error)
{
    m_context.note(EventKind::RecordWriteFailed, *attempt, attempt->record.fence, Duration(0),
                   error.problem);
    if (m_context.policy->outcome.onRecordWriteFailure == WriteFailureAction::Silent)
        co_return outcomeOf(*attempt, end);
    co_await leaveRecord(attempt);
    const bool isUnknown = error.code == ErrorCode::OutcomeUnknown;
    const OutcomeKind kind = isUnknown ? OutcomeKind::Unknown : kindWithoutRecord(end);
    co_return failedAnswer(*attempt, kind,
                           kind == OutcomeKind::Unknown ? u"outcome-unknown" : u"not-recorded");
}

QCoro::Task<void> Recorder::leaveRecord(Attempt *attempt)
{
    switch (m_context.policy->outcome.onRecordWriteFailure) {
    case WriteFailureAction::Delete: {
        const RecordRemoval removal{attempt->id, attempt->record.fence, attempt->owner,
                                    m_context.policy->claim.recordFencing};
        (void)co_await m_context.store->remove(removal);
        break;
    }
    case WriteFailureAction::RollBackWork:
        if (marksInProgress(m_context.policy->claim))
            co_await openClaim(attempt);
        break;
    case WriteFailureAction::KeepClaim:
    case WriteFailureAction::Silent:
        break;
    }
}

// What was staged is gone; the next request can start at once.
QCoro::Task<void> Recorder::openClaim(Attempt *attempt)
{
    const RecordWrite opening = leaseChange(*m_context.policy, attempt->record, m_context.now());
    (void)co_await m_context.store->write(opening);
}

QCoro::Task<std::optional<Outcome>> Recorder::acceptBeforeWork(Attempt *attempt)
{
    WorkEnd accepted;
    accepted.response = firstAnswer(*m_context.policy, attempt->record, Response{});
    const auto answer = co_await apply(attempt, accepted);
    if (!answer)
        co_return claimFailedAnswer(m_context, *attempt, answer.error());
    if (*answer == WriteAnswer::Applied)
        co_return std::nullopt;
    m_context.note(EventKind::StaleOwner, *attempt, attempt->record.fence);
    Outcome outcome = co_await answerFromRecord(attempt);
    co_return outcome;
}

} // namespace onecake
