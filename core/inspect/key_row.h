// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One stored idempotency record, of whatever library wrote it, in the terms of the field. What a
// layout does not know stays empty, and nothing that is stored is lost: the item itself is there.
#pragma once

#include "core/base/clock.h"
#include "core/base/enum_names.h"
#include "core/store/dynamodb/attribute_value.h"

#include <QStringList>

#include <optional>

namespace onecake {

enum class RowState {
    InProgress,
    Stuck, // in progress, but the lease is over
    Completed,
    Failed,
    ExpiredStillStored, // retention is over, and the store has not deleted it
    Unreadable
};

template<>
inline constexpr std::array enumNames<RowState>{
    EnumName<RowState>{RowState::InProgress, u"in progress"},
    EnumName<RowState>{RowState::Stuck, u"stuck"},
    EnumName<RowState>{RowState::Completed, u"completed"},
    EnumName<RowState>{RowState::Failed, u"failed"},
    EnumName<RowState>{RowState::ExpiredStillStored, u"expired, still stored"},
    EnumName<RowState>{RowState::Unreadable, u"unreadable"},
};

// What the record itself says, whatever the time.
enum class StoredStatus {
    InProgress,
    Completed,
    Failed,
    Unreadable
};

struct KeyRow {
    // The item as it is stored: of a row of SQL, its columns. A text of SQL is an S, an integer or
    // a real an N, a blob a B.
    Item item;

    QString scope; // empty where the layout has none
    QString key;
    StoredStatus status = StoredStatus::Unreadable;
    QString whyUnreadable; // a sentence; empty where it could be read
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    std::optional<Instant> completedAt;
    std::optional<Instant> leaseUntil;
    std::optional<Instant> expiresAt;
    std::optional<qint64> replays;
    std::optional<Instant> lastReplayAt;
    std::optional<qint64> fence;
    QString owner;
    QString fingerprint;
    QString result; // as text: JSON where it is, base64 where it is neither JSON nor text
    QStringList remarks; // stale fields and doubtful readings, a sentence each
};

// At that instant. Expired goes before stuck: a record whose retention is over is harmless,
// whatever its lease says. A record in progress without a lease is never stuck.
RowState stateOf(const KeyRow &row, Instant now);

} // namespace onecake
