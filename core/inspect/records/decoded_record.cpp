// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/records/decoded_record.h"

#include "core/base/invariant.h"

namespace onecake {

DecodedRecord keyRowOf(const KeyRecord &record)
{
    const auto timeOf = [](Instant instant) {
        return instant < never ? std::optional(instant) : std::nullopt;
    };
    DecodedRecord row;
    row.scope = record.id.scope;
    row.key = record.id.key;
    row.status = record.status;
    row.statusWord = nameOf(record.status);
    row.createdAt = timeOf(record.createdAt);
    row.updatedAt = timeOf(record.updatedAt);
    row.leaseUntil = timeOf(record.leaseUntil);
    row.expiresAt = timeOf(record.expiresAt);
    row.attempts = static_cast<qint64>(record.attempts);
    row.replays = static_cast<qint64>(record.replays);
    row.lastReplayAt = record.lastReplayAt;
    row.fence = static_cast<qint64>(record.fence);
    row.owner = record.owner;
    row.fingerprint = QString::fromLatin1(record.fingerprint);
    if (record.response) {
        row.result = QString::fromUtf8(record.response->body);
        row.resultCode = record.response->code;
    }
    row.recoveryPoint = record.recoveryPoint;
    row.progress = QString::fromUtf8(record.progress);
    return row;
}

LogicalState stateOf(const DecodedRecord &row, Instant now)
{
    if (!row.status)
        return LogicalState::Unreadable;
    const bool isKept = *row.status == RecordStatus::InProgress && !row.next.doClaimsExpire;
    return logicalState(*row.status, row.leaseUntil, isKept ? std::nullopt : row.expiresAt, now);
}

bool isExpired(const DecodedRecord &row, Instant now)
{
    if (!row.expiresAt || *row.expiresAt > now)
        return false;
    if (!row.status)
        return row.next.isExpiredFirst;
    return *row.status != RecordStatus::InProgress || row.next.doClaimsExpire;
}

NextRequest nextRequestOf(const DecodedRecord &row, Instant now)
{
    if (!row.isRecord)
        return NextRequest::Unknown;
    // What the store alone decides comes before what the library reads.
    const bool isLeaseOver =
        row.status == RecordStatus::InProgress && row.leaseUntil && *row.leaseUntil <= now;
    if (isExpired(row, now) || (isLeaseOver && row.next.afterLease == NextRequest::Runs))
        return NextRequest::Runs;
    if (row.failsFrom && *row.failsFrom <= now)
        return NextRequest::Fails;
    if (!row.status)
        return row.next.unreadable;
    switch (*row.status) {
    case RecordStatus::InProgress:
        if (isLeaseOver)
            return row.next.afterLease;
        return row.leaseUntil ? NextRequest::Refused : row.next.withoutLease;
    case RecordStatus::Completed:
        return NextRequest::Answered;
    case RecordStatus::Failed:
        return row.next.withFailure;
    }
    ONECAKE_UNREACHABLE();
}

std::optional<Instant> nextRequestUntil(const DecodedRecord &row, Instant now)
{
    std::optional<Instant> until;
    for (const std::optional<Instant> &change :
         {row.expiresAt, row.failsFrom,
          row.status == RecordStatus::InProgress ? row.leaseUntil : std::nullopt}) {
        if (change && *change > now && (!until || *change < *until)
            && nextRequestOf(row, *change) != nextRequestOf(row, now))
            until = change;
    }
    return until;
}

} // namespace onecake
