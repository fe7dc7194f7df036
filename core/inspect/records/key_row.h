// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One stored idempotency record, of whatever library wrote it, in the terms of the field. What a
// layout does not know stays empty, and nothing that is stored is lost: the item itself is there.
#pragma once

#include "core/base/clock.h"
#include "core/base/enum_names.h"
#include "core/store/dynamodb/wire/attribute_value.h"

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
    EnumName{RowState::InProgress, u"in progress"},
    EnumName{RowState::Stuck, u"stuck"},
    EnumName{RowState::Completed, u"completed"},
    EnumName{RowState::Failed, u"failed"},
    EnumName{RowState::ExpiredStillStored, u"expired, still stored"},
    EnumName{RowState::Unreadable, u"unreadable"},
};

// What the record itself says, whatever the time.
enum class StoredStatus {
    InProgress,
    Completed,
    Failed,
    Unreadable
};

template<>
inline constexpr std::array enumNames<StoredStatus>{
    EnumName{StoredStatus::InProgress, u"in progress"},
    EnumName{StoredStatus::Completed, u"completed"},
    EnumName{StoredStatus::Failed, u"failed"},
    EnumName{StoredStatus::Unreadable, u"unreadable"},
};

// What the next request with the key of a record gets, by how its library decides that.
enum class NextRequest {
    Runs, // as a new one: a second effect where the first one happened
    Answered, // from the record
    Refused, // because the first one is held to be under way
    Fails, // the library itself, over what it cannot read
    Unknown // cannot be told
};

template<>
inline constexpr std::array enumNames<NextRequest>{
    EnumName{NextRequest::Runs, u"runs"},           EnumName{NextRequest::Answered, u"answered"},
    EnumName{NextRequest::Refused, u"refused"},     EnumName{NextRequest::Fails, u"fails"},
    EnumName{NextRequest::Unknown, u"cannot tell"},
};

// What a library does where the state of a record alone does not say it.
struct NextRules {
    NextRequest withFailure = NextRequest::Unknown; // the record of a failure
    NextRequest withoutLease = NextRequest::Refused; // a claim that has none
    NextRequest unreadable = NextRequest::Unknown; // a status that is no word of the library's
    bool isExpiredFirst = false; // expiry is looked at before the status
    // An expiry that is a number written as a text: the store never takes it for over, and the
    // library, which does, fails over the difference.
    bool failsOverExpiryAsText = false;

    bool operator==(const NextRules &) const = default;
};

struct KeyRow {
    // The item as it is stored: of a row of SQL, its columns. A text of SQL is an S, an integer or
    // a real an N, a blob a B.
    Item item;

    // False for what stands among the records and is none: the effects committed for a key, a row
    // that a library writes to warm up. Its status is Unreadable, and whyUnreadable says what it
    // is.
    bool isRecord = true;

    QString scope; // empty where the layout has none
    QString key; // whole, as it is stored
    StoredStatus status = StoredStatus::Unreadable;
    QString statusWord; // as it is stored; empty where there is none
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
    std::optional<qint64> resultCode; // such as an HTTP status
    NextRules next; // of its library
    std::optional<Instant> failsFrom; // where NextRules::failsOverExpiryAsText holds
    QStringList remarks; // stale fields and doubtful readings, a sentence each
};

// At that instant. Expired goes before stuck: a record whose retention is over is harmless,
// whatever its lease says. A record in progress without a lease is never stuck.
RowState stateOf(const KeyRow &row, Instant now);

// At that instant. The record as it is stored decides, and so what happens where it is removed:
// where the next request runs anyway, removing it changes nothing.
NextRequest nextRequestOf(const KeyRow &row, Instant now);

// Until when it gets that; nothing where no time changes it.
std::optional<Instant> nextRequestUntil(const KeyRow &row, Instant now);

} // namespace onecake
