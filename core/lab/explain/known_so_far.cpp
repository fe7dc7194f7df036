// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explain/known_so_far.h"

#include "core/engine/claimer.h"
#include "core/lab/sim/actors/world.h"

#include <algorithm>

namespace onecake {

namespace {

// A clock that differs by less than this differs because calls take their time.
constexpr Duration noticeableSkew{1000};

void startAfterRemoval(ExecutionCourse &execution, const RecordVersion &version,
                       const KnownSoFar &known)
{
    const int owner = known.records.ownerOf(*version.removed);
    const bool wasFreed =
        known.freedLocks.contains({version.removed->id.key, version.removed->fence});
    execution.start = wasFreed ? StartCause::LockFreed : StartCause::RecordRemoved;
    execution.startMeeting = known.meet(owner);
    execution.startMeeting.byOther = version.by != 0 && version.by == owner;
    execution.startMeeting.byStore = version.by == 0;
    execution.startMeeting.wasOpen = version.removed->status == RecordStatus::InProgress;
}

void startOverRecord(ExecutionCourse &execution, const RecordVersion &old,
                     const RecordVersion &claim, bool tookOver, const KnownSoFar &known)
{
    const KeyRecord &before = *old.record;
    const KeyRecord &now = *claim.record;
    execution.startMeeting = known.meet(known.records.ownerOf(before));
    const auto wasAhead = [&claim](Instant end) {
        return end - storyStart > claim.at + noticeableSkew;
    };
    if (before.expiresAt <= now.updatedAt) {
        execution.start = StartCause::RecordExpired;
        execution.startMeeting.wasOpen = before.status == RecordStatus::InProgress;
        execution.startMeeting.wasAhead = wasAhead(before.expiresAt);
        return;
    }
    if (!tookOver) {
        execution.start = StartCause::ClaimNotSeen;
        return;
    }
    const bool asksOtherwise = before.fingerprint != now.fingerprint;
    if (known.freedLocks.contains({before.id.key, before.fence})) {
        execution.start = StartCause::LockFreed;
    } else if (before.status == RecordStatus::InProgress && before.leaseUntil <= now.updatedAt) {
        // A lease that was over when it was written was meant to be.
        const bool wasOpened = execution.startMeeting.state == OtherState::Ended
            && before.leaseUntil - storyStart <= old.at;
        execution.start = wasOpened ? StartCause::LeftOpen : StartCause::LeaseOver;
        execution.startMeeting.wasAhead = wasAhead(before.leaseUntil);
    } else if (before.status == RecordStatus::InProgress || asksOtherwise) {
        execution.start = StartCause::OtherRequest;
    } else {
        execution.start = StartCause::FailureOnRecord;
    }
}

// Another one that holds the same key without having left anything on record.
const ExecutionCourse *rivalOf(const ExecutionCourse &execution, const KnownSoFar &known)
{
    const auto found = std::find_if(known.causes.executions.begin(), known.causes.executions.end(),
                                    [&execution](const ExecutionCourse &other) {
                                        return other.number != execution.number
                                            && other.start != StartCause::None
                                            && other.id == execution.id;
                                    });
    return found == known.causes.executions.end() ? nullptr : &*found;
}

KeyDifference differenceOf(const ExecutionCourse &execution, const ExecutionCourse &earlier,
                           const KnownSoFar &known)
{
    if (execution.id == earlier.id)
        return KeyDifference::None;
    const QString key = keyOf(known.causes, execution);
    if (execution.id.key == earlier.id.key)
        return KeyDifference::Scope;
    if (key != keyOf(known.causes, earlier))
        return KeyDifference::MadeAnew;
    return key.isEmpty() ? KeyDifference::MadeByServer : KeyDifference::Derived;
}

void startOnFreeKey(ExecutionCourse &execution, const KnownSoFar &known)
{
    execution.start = StartCause::FreeKey;
    if (const ExecutionCourse *rival = rivalOf(execution, known)) {
        execution.startMeeting = known.meet(rival->number);
        execution.start =
            rival->hasClaimOnRecord ? StartCause::ClaimNotSeen : StartCause::NothingOnRecord;
        return;
    }
    for (const ExecutionCourse &earlier : known.causes.executions) {
        const bool isComparable =
            earlier.number != execution.number && earlier.number != 0 && !earlier.id.key.isEmpty();
        const KeyDifference difference =
            isComparable ? differenceOf(execution, earlier, known) : KeyDifference::None;
        const bool isOfSameOrder = earlier.intent == execution.intent;
        // Of another order, it is told why the same key did no harm.
        const bool sharesKey =
            difference == KeyDifference::Scope || difference == KeyDifference::Derived;
        const bool tells = isOfSameOrder ? difference != KeyDifference::None
                                         : sharesKey && execution.differsFrom == 0;
        if (!tells)
            continue;
        execution.difference = difference;
        execution.differsFrom = isOfSameOrder ? earlier.number : 0;
        execution.sharesKeyWith = isOfSameOrder ? 0 : earlier.number;
    }
}

} // namespace

void RecordHistory::take(const Event &event)
{
    if (!event.record)
        return;
    RecordVersion version;
    version.by = event.execution;
    version.at = event.at;
    if (event.kind == EventKind::RecordWritten) {
        version.record = event.record;
        // Only a claim brings a new token.
        m_owners.try_emplace(event.record->owner, event.execution);
    } else {
        version.removed = event.record;
    }
    m_versions[event.record->id].push_back(std::move(version));
}

const std::vector<RecordVersion> &RecordHistory::versionsOf(const KeyId &id) const
{
    static const std::vector<RecordVersion> none;
    const auto found = m_versions.find(id);
    return found == m_versions.end() ? none : found->second;
}

const RecordVersion *RecordHistory::withFence(const KeyId &id, quint64 fence) const
{
    const std::vector<RecordVersion> &versions = versionsOf(id);
    const auto found =
        std::find_if(versions.rbegin(), versions.rend(), [fence](const RecordVersion &version) {
            return version.record && version.record->fence == fence;
        });
    return found == versions.rend() ? nullptr : &*found;
}

int RecordHistory::ownerOf(const KeyRecord &record) const
{
    const auto found = m_owners.find(record.owner);
    return found == m_owners.end() ? 0 : found->second;
}

OtherState KnownSoFar::stateOf(const ExecutionCourse &execution) const
{
    if (execution.crash)
        return OtherState::Crashed;
    const bool isDone = execution.answer && !execution.workIsUnderWay;
    const bool isDoneUnheard =
        execution.isCompleter && execution.hasWorked && !execution.workIsUnderWay;
    if (isDone || isDoneUnheard)
        return OtherState::Ended;
    const auto held = heldUntil.find(execution.api);
    const bool standsStill = held != heldUntil.end() && held->second > now;
    return standsStill ? OtherState::StandingStill : OtherState::AtWork;
}

Meeting KnownSoFar::meet(int other) const
{
    Meeting meeting;
    if (const ExecutionCourse *found = findExecution(causes, other)) {
        meeting.other = other;
        meeting.state = stateOf(*found);
    }
    return meeting;
}

Meeting KnownSoFar::meetHolder(const ExecutionCourse &execution, const Event &event) const
{
    const KeyId id{event.scope, event.key};
    // Whoever holds the lock itself was refused by the record.
    const auto &locks = records.versionsOf(lockIdOf(id));
    const bool isLocked = !locks.empty() && locks.back().record;
    const int locker = isLocked ? records.ownerOf(*locks.back().record) : 0;
    const bool isByLock = event.kind == EventKind::Refused || event.kind == EventKind::Waiting;
    if (isByLock && locker != 0 && locker != execution.number)
        return meet(locker);
    const RecordVersion *version = records.withFence(id, event.fence);
    const int owner = version == nullptr ? 0 : records.ownerOf(*version->record);
    return owner == execution.number ? Meeting{} : meet(owner);
}

void startByClaim(ExecutionCourse &execution, const Event &event, const KnownSoFar &known)
{
    execution.id = {event.scope, event.key};
    execution.startedAt = event.at;
    const std::vector<RecordVersion> &versions = known.records.versionsOf(execution.id);
    const auto claim =
        std::find_if(versions.rbegin(), versions.rend(), [&](const RecordVersion &version) {
            return version.record && version.by == execution.number
                && version.record->fence == event.fence
                && version.record->status == RecordStatus::InProgress;
        });
    const RecordVersion *before = nullptr;
    if (claim == versions.rend())
        before = versions.empty() ? nullptr : &versions.back();
    else if (std::next(claim) != versions.rend())
        before = &*std::next(claim);
    if (before == nullptr)
        startOnFreeKey(execution, known);
    else if (!before->record)
        startAfterRemoval(execution, *before, known);
    else
        startOverRecord(execution, *before, claim == versions.rend() ? *before : *claim,
                        event.kind == EventKind::TookOver, known);
    execution.hasClaimOnRecord = claim != versions.rend();
    if (execution.hasClaimOnRecord)
        execution.wentOn = claim->record->recoveryPoint > 0;
}

} // namespace onecake
