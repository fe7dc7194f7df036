// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One stored idempotency record, of whatever library wrote it, in the terms of the field. What a
// layout does not know stays empty, and nothing that is stored is lost: the item itself is there.
#pragma once

#include "core/model/key_record.h"
#include "core/store/dynamodb/wire/attribute_value.h"

#include <QStringList>

#include <optional>

namespace onecake {

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
    std::optional<RecordStatus> status; // nothing: unreadable
    QString statusWord; // as it is stored; empty where there is none
    QString whyUnreadable; // a sentence; empty where it could be read
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    std::optional<Instant> completedAt;
    std::optional<Instant> leaseUntil;
    std::optional<Instant> expiresAt;
    std::optional<qint64> attempts; // requests that met the record; no layout has them
    std::optional<qint64> replays;
    std::optional<Instant> lastReplayAt;
    std::optional<qint64> fence;
    QString owner;
    QString fingerprint;
    QString result; // as text: JSON where it is, base64 where it is neither JSON nor text
    std::optional<qint64> resultCode; // such as an HTTP status
    qint64 recoveryPoint = 0; // steps that are done and committed
    QString progress; // what those left for the following ones
    NextRules next; // of its library
    std::optional<Instant> failsFrom; // where NextRules::failsOverExpiryAsText holds
    QStringList remarks; // stale fields and doubtful readings, a sentence each
};

// A record of our own, as it is in memory: without an item.
KeyRow keyRowOf(const KeyRecord &record);

// At that instant.
LogicalState stateOf(const KeyRow &row, Instant now);

// At that instant. The record as it is stored decides, and so what happens where it is removed:
// where the next request runs anyway, removing it changes nothing.
NextRequest nextRequestOf(const KeyRow &row, Instant now);

// Until when it gets that; nothing where no time changes it.
std::optional<Instant> nextRequestUntil(const KeyRow &row, Instant now);

} // namespace onecake
