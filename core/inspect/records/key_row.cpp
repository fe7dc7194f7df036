// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/records/key_row.h"

namespace onecake {

RowState stateOf(const KeyRow &row, Instant now)
{
    if (row.status == StoredStatus::Unreadable)
        return RowState::Unreadable;
    if (row.expiresAt && *row.expiresAt <= now)
        return RowState::ExpiredStillStored;
    switch (row.status) {
    case StoredStatus::InProgress:
        return row.leaseUntil && *row.leaseUntil <= now ? RowState::Stuck : RowState::InProgress;
    case StoredStatus::Completed:
        return RowState::Completed;
    case StoredStatus::Failed:
        return RowState::Failed;
    case StoredStatus::Unreadable:
        break;
    }
    return RowState::Unreadable;
}

} // namespace onecake
