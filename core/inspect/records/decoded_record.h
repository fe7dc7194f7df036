// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One stored idempotency record of any library, decoded into common fields. Fields that the layout
// does not have stay empty. Nothing that is stored is lost: `item` holds all of it.
#pragma once

#include "core/model/key_record.h"
#include "core/store/dynamodb/wire/attribute_value.h"

#include <QStringList>

#include <optional>

namespace onecake {

// What the next request with the key of a record gets, by the rules of its library.
enum class NextRequest {
    Runs, // it runs as a new one: a second effect if the first one happened
    Answered, // it gets the recorded answer
    Refused, // because the first request counts as under way
    Fails, // the library fails on what it cannot read
    Unknown // OneCake cannot tell
};

template<>
inline constexpr std::array enumNames<NextRequest>{
    EnumName{NextRequest::Runs, u"runs"},           EnumName{NextRequest::Answered, u"answered"},
    EnumName{NextRequest::Refused, u"refused"},     EnumName{NextRequest::Fails, u"fails"},
    EnumName{NextRequest::Unknown, u"cannot tell"},
};

// What a library that compares its times as numbers does with a time of another type, such as a
// text. To the store such a time is never over; the library reads it as its language does.
enum class OddTimes {
    Ignored, // as if it were never over
    // Converted to a number: once that is over, the library fails, because to the store it is not.
    Converted,
    Uncomparable, // the library fails, unless the value is empty
    Unparsable // the library fails, also where a time is NULL
};

template<>
inline constexpr std::array enumNames<OddTimes>{
    EnumName{OddTimes::Ignored, u"ignored"},
    EnumName{OddTimes::Converted, u"converted"},
    EnumName{OddTimes::Uncomparable, u"uncomparable"},
    EnumName{OddTimes::Unparsable, u"unparsable"},
};

// What a library does in the cases that the state of a record alone does not decide.
struct NextRules {
    NextRequest withFailure = NextRequest::Unknown; // the record says that the request failed
    NextRequest withoutLease = NextRequest::Refused; // a claim without a lease
    NextRequest afterLease = NextRequest::Runs; // a claim whose lease is over
    NextRequest unreadable = NextRequest::Unknown; // a status that is not a word of the library
    NextRequest withoutStatus = NextRequest::Unknown;
    std::optional<NextRequest> withoutExpiry; // nullopt: it never expires
    OddTimes oddTimes = OddTimes::Ignored;
    bool isExpiredFirst = false; // the library checks expiry before the status
    // False: a claim counts until its lease is over, and no expiry ends it.
    bool doClaimsExpire = true;
    // A request that takes a claim over goes on after what was committed: removing the record makes
    // it begin anew.
    bool doesResume = false;
    // Nobody knows whether the library lets go of a record whose expiry has passed: it is assumed.
    bool isExpiryAssumed = false;

    bool operator==(const NextRules &) const = default;
};

struct DecodedRecord {
    // The item as it is stored; for SQL, the columns of the row: a text is an S, an integer or a
    // real an N, a blob a B.
    Item item;

    // False for a row among the records that is not a record: the effects committed for a key, or a
    // row that a library writes to warm up. `status` is then Unreadable, and `whyUnreadable` says
    // what the row is.
    bool isRecord = true;

    QString scope; // empty if the layout has no scope
    QString key; // whole, as it is stored
    std::optional<RecordStatus> status; // nothing: unreadable
    QString statusWord; // as it is stored; empty where there is none
    QString whyUnreadable; // a sentence; empty if the record could be read
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    std::optional<Instant> completedAt;
    std::optional<Instant> leaseUntil;
    bool hasOddLease = false; // what is stored as its lease is no time to its library
    std::optional<Instant> expiresAt;
    std::optional<qint64> attempts; // requests that met the record; no layout has them
    std::optional<qint64> replays;
    std::optional<Instant> lastReplayAt;
    std::optional<qint64> fence;
    QString owner;
    QString fingerprint;
    // As text: JSON if it is JSON, Base64 if it is neither JSON nor text.
    QString result;
    std::optional<qint64> resultCode; // such as an HTTP status
    qint64 recoveryPoint = 0; // steps that are done and committed
    QString progress; // what those left for the following ones
    NextRules next; // the rules of its library
    // From when on the library fails over a time that it cannot compare; nullopt: it does not.
    std::optional<Instant> failsFrom;
    // One sentence for each stale field and each doubtful reading.
    QStringList remarks;
};

// A record of our own, as it is in memory: without an item.
DecodedRecord keyRowOf(const KeyRecord &record);

// At that instant.
LogicalState stateOf(const DecodedRecord &row, Instant now);

// Whether the library lets the record go at `now` because its retention is over.
bool isExpired(const DecodedRecord &row, Instant now);

// Returns what the next request gets at `now`. It depends on the record as it is stored, so it also
// tells what removing the record does: if the next request runs anyway, removal changes nothing.
NextRequest nextRequestOf(const DecodedRecord &row, Instant now);

// Returns until when nextRequestOf() stays the same; nullopt if time alone never changes it.
std::optional<Instant> nextRequestUntil(const DecodedRecord &row, Instant now);

} // namespace onecake
