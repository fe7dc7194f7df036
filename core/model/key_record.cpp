// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/key_record.h"

namespace onecake {

LogicalState logicalState(RecordStatus status, std::optional<Instant> leaseUntil,
                          std::optional<Instant> expiresAt, Instant now)
{
    if (expiresAt && *expiresAt <= now)
        return LogicalState::ExpiredStillStored;
    switch (status) {
    case RecordStatus::Completed:
        return LogicalState::Completed;
    case RecordStatus::Failed:
        return LogicalState::Failed;
    case RecordStatus::InProgress:
        break;
    }
    return leaseUntil && *leaseUntil <= now ? LogicalState::Stuck : LogicalState::InProgress;
}

LogicalState logicalState(const KeyRecord &record, Instant now)
{
    return logicalState(record.status, record.leaseUntil, record.expiresAt, now);
}

} // namespace onecake
