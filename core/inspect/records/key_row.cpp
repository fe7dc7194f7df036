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

NextRequest nextRequestOf(const KeyRow &row, Instant now)
{
    if (!row.isRecord)
        return NextRequest::Unknown;
    const bool isExpired = row.expiresAt && *row.expiresAt <= now;
    if (isExpired && (row.status != StoredStatus::Unreadable || row.next.isExpiredFirst))
        return NextRequest::Runs;
    if (row.failsFrom && *row.failsFrom <= now)
        return NextRequest::Fails;
    switch (row.status) {
    case StoredStatus::InProgress:
        if (!row.leaseUntil)
            return row.next.withoutLease;
        return *row.leaseUntil <= now ? NextRequest::Runs : NextRequest::Refused;
    case StoredStatus::Completed:
        return NextRequest::Answered;
    case StoredStatus::Failed:
        return row.next.withFailure;
    case StoredStatus::Unreadable:
        break;
    }
    return row.next.unreadable;
}

std::optional<Instant> nextRequestUntil(const KeyRow &row, Instant now)
{
    std::optional<Instant> until;
    for (const std::optional<Instant> &change :
         {row.expiresAt, row.failsFrom,
          row.status == StoredStatus::InProgress ? row.leaseUntil : std::nullopt}) {
        if (change && *change > now && (!until || *change < *until)
            && nextRequestOf(row, *change) != nextRequestOf(row, now))
            until = change;
    }
    return until;
}

} // namespace onecake
