// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/key_record.h"

namespace onecake {

LogicalState logicalState(const KeyRecord &record, Instant now)
{
    if (record.expiresAt <= now)
        return LogicalState::ExpiredStillStored;
    switch (record.status) {
    case RecordStatus::Completed:
        return LogicalState::Completed;
    case RecordStatus::Failed:
        return LogicalState::Failed;
    case RecordStatus::InProgress:
        break;
    }
    return record.leaseUntil <= now ? LogicalState::Stuck : LogicalState::InProgress;
}

} // namespace onecake
