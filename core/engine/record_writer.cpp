// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/record_writer.h"

namespace onecake {

namespace {

constexpr int mostTries = 3;

bool isSameClaim(const KeyRecord &stored, const KeyRecord &written)
{
    return stored.owner == written.owner && stored.fence == written.fence;
}

std::optional<WriteAnswer> readAfterWrite(const std::optional<KeyRecord> &stored,
                                          const KeyRecord &written, RecordFencing guard)
{
    // Some writes make the record that they do not find.
    if (!stored && (guard == RecordFencing::None || guard == RecordFencing::Absent))
        return std::nullopt;
    if (!stored || !isSameClaim(*stored, written))
        return WriteAnswer::GuardFailed;
    // The status tells the end of the work, the recovery point a phase; a claim that is only opened
    // shows it by its time, and may as well be opened twice.
    const bool isWritten = stored->status == written.status
        && stored->recoveryPoint >= written.recoveryPoint && stored->updatedAt >= written.updatedAt;
    return isWritten ? std::optional(WriteAnswer::Applied) : std::nullopt;
}

std::optional<WriteAnswer> readAfterRemoval(const std::optional<KeyRecord> &stored,
                                            const KeyRecord &removed, RecordFencing)
{
    if (!stored)
        return WriteAnswer::Applied;
    if (isSameClaim(*stored, removed))
        return std::nullopt;
    // A takeover keeps the time of the first claim; a key that was gone starts anew.
    return stored->createdAt == removed.createdAt ? WriteAnswer::GuardFailed : WriteAnswer::Applied;
}

} // namespace

RecordWrite leaseChange(const Policy &policy, KeyRecord record, Instant until)
{
    record.leaseUntil = until;
    // A lease is changed where there is one: it is not to bring back a record that was removed.
    const RecordFencing fencing = policy.claim.recordFencing;
    const RecordFencing guard = fencing == RecordFencing::None ? RecordFencing::Exists : fencing;
    return {std::move(record), guard, {}, true};
}

QCoro::Task<Result<WriteAnswer>> RecordWriter::write(const Attempt *attempt, KeyRecord record,
                                                     std::vector<LocalEffect> effects)
{
    const RecordWrite write{std::move(record), m_context.policy->claim.recordFencing,
                            std::move(effects)};
    for (int tries = 1;; ++tries) {
        const auto answer = co_await m_context.store->write(write);
        if (answer)
            co_return answer;
        const auto known = co_await resolve(attempt, answer, write.record, readAfterWrite);
        if (known)
            co_return *known;
        if (tries == mostTries)
            co_return answer;
    }
}

QCoro::Task<Result<WriteAnswer>> RecordWriter::remove(const Attempt *attempt)
{
    const RecordRemoval removal{attempt->id, attempt->record.fence, attempt->owner,
                                m_context.policy->claim.recordFencing};
    for (int tries = 1;; ++tries) {
        const auto answer = co_await m_context.store->remove(removal);
        if (answer)
            co_return answer;
        const auto known = co_await resolve(attempt, answer, attempt->record, readAfterRemoval);
        if (known)
            co_return *known;
        if (tries == mostTries)
            co_return answer;
    }
}

QCoro::Task<std::optional<Result<WriteAnswer>>> RecordWriter::resolve(const Attempt *attempt,
                                                                      Result<WriteAnswer> answer,
                                                                      KeyRecord written,
                                                                      Reading reading)
{
    const bool isToBeFoundOut = answer.error().code == ErrorCode::OutcomeUnknown
        && m_context.policy->claim.onUnknown == OnUnknownWrite::Resolve;
    if (!isToBeFoundOut)
        co_return answer;
    const auto found = co_await m_context.store->read(attempt->id, Consistency::Strong);
    if (!found)
        co_return answer;
    m_context.note(EventKind::Resolved, *attempt, written.fence);
    const auto told = reading(*found, written, m_context.policy->claim.recordFencing);
    if (!told)
        co_return std::nullopt;
    co_return Result<WriteAnswer>(*told);
}

} // namespace onecake
