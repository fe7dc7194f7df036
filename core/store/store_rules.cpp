// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/store_rules.h"

#include "core/base/invariant.h"

#include <algorithm>

namespace onecake {

namespace {

enum class Standing {
    Absent,
    Expired,
    TakeOver,
    InTheWay
};

Standing standingOf(const KeyRecord *stored, const ClaimTerms &terms)
{
    if (stored == nullptr)
        return Standing::Absent;
    if (terms.supersedesFence)
        return stored->fence == *terms.supersedesFence ? Standing::TakeOver : Standing::InTheWay;
    if (terms.testsExpiry && stored->expiresAt <= terms.now)
        return terms.replacesExpired ? Standing::Expired : Standing::InTheWay;
    if (terms.requiresSameFingerprint && stored->fingerprint != terms.fingerprint)
        return Standing::InTheWay;
    if (stored->status == RecordStatus::Failed)
        return Standing::TakeOver;
    const bool hasEnded =
        stored->status == RecordStatus::InProgress && stored->leaseUntil <= terms.now;
    return hasEnded && terms.takesOverEndedLease ? Standing::TakeOver : Standing::InTheWay;
}

} // namespace

ClaimAnswer decideClaim(const KeyRecord *stored, const ClaimTerms &terms)
{
    const Standing standing = standingOf(stored, terms);
    ONECAKE_INVARIANT(stored != nullptr || standing == Standing::Absent);
    if (standing == Standing::InTheWay)
        return {false, false, *stored};

    KeyRecord record;
    record.id = terms.id;
    record.owner = terms.owner;
    record.fingerprint = terms.fingerprint;
    record.createdAt = terms.now;
    record.leaseUntil = terms.leaseUntil;
    record.expiresAt = terms.expiresAt;
    record.updatedAt = terms.now;
    record.attempts = 1;
    record.fence = stored != nullptr ? stored->fence + 1 : 1;
    if (standing == Standing::TakeOver) {
        record.createdAt = stored->createdAt;
        record.attempts = stored->attempts + 1;
        record.replays = stored->replays;
        record.lastReplayAt = stored->lastReplayAt;
        if (terms.keepsProgress) {
            record.recoveryPoint = stored->recoveryPoint;
            record.progress = stored->progress;
        }
    }
    return {true, standing == Standing::TakeOver, std::move(record)};
}

bool passesGuard(const KeyRecord *stored, RecordFencing guard, quint64 fence, const QString &owner)
{
    const bool isInProgress = stored != nullptr && stored->status == RecordStatus::InProgress;
    switch (guard) {
    case RecordFencing::None:
        return true;
    case RecordFencing::Exists:
        return stored != nullptr;
    case RecordFencing::Status:
        return isInProgress;
    case RecordFencing::Owner:
        return isInProgress && stored->fence == fence && stored->owner == owner;
    case RecordFencing::Absent:
        return stored == nullptr;
    }
    ONECAKE_UNREACHABLE();
}

bool passesFencing(const std::vector<LocalEffect> &committed, const LocalEffect &effect)
{
    return std::none_of(committed.begin(), committed.end(), [&effect](const LocalEffect &earlier) {
        if (earlier.name != effect.name || effect.fencing == EffectFencing::None)
            return false;
        return effect.fencing == EffectFencing::Unique || earlier.fence > effect.fence;
    });
}

KeyRecord mergedForWrite(const KeyRecord *stored, RecordWrite write)
{
    if (write.leaseOnly && stored != nullptr) {
        KeyRecord extended = *stored;
        extended.leaseUntil = write.record.leaseUntil;
        return extended;
    }
    KeyRecord merged = std::move(write.record);
    if (stored != nullptr) {
        merged.createdAt = stored->createdAt;
        merged.attempts = stored->attempts;
        merged.replays = stored->replays;
        merged.lastReplayAt = stored->lastReplayAt;
    } else if (merged.attempts == 0) {
        merged.attempts = 1;
    }
    return merged;
}

void countHit(KeyRecord &record, const Hit &hit)
{
    ++record.attempts;
    if (!hit.wasReplay)
        return;
    ++record.replays;
    record.lastReplayAt = hit.at;
}

} // namespace onecake
