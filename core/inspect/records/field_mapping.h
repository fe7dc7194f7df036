// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A FieldMapping says which attributes of an item hold the fields of a record. It is the part of a
// layout that people may change, because most libraries let them rename the attributes. In SQL the
// attributes are columns. Scope and status are read out of the item here.
//
// A field may stand inside the JSON of a text, or inside a map of DynamoDB: it is named with dots,
// "data.status". An attribute that is itself called so goes first.
#pragma once

#include "core/inspect/records/decoded_record.h"

#include <QMap>

namespace onecake {

enum class LayoutKind {
    DynamoDb,
    Sqlite
};

template<>
inline constexpr std::array enumNames<LayoutKind>{
    EnumName{LayoutKind::DynamoDb, u"dynamodb"},
    EnumName{LayoutKind::Sqlite, u"sqlite"},
};

// What a stored row is made of, as its kind of store calls it: "column", "attributes"; and "7
// attributes".
QString partsWord(LayoutKind kind, qsizetype count);
QString partsInWords(LayoutKind kind, qsizetype count);

enum class RowField {
    Scope,
    Key,
    Status,
    Created,
    Updated,
    Completed,
    Lease,
    Expiry,
    LastReplay,
    Result,
    ResultCode,
    Fingerprint,
    Fence,
    Owner,
    Replays
};

template<>
inline constexpr std::array enumNames<RowField>{
    EnumName{RowField::Scope, u"scope"},
    EnumName{RowField::Key, u"key"},
    EnumName{RowField::Status, u"status"},
    EnumName{RowField::Created, u"created"},
    EnumName{RowField::Updated, u"updated"},
    EnumName{RowField::Completed, u"completed"},
    EnumName{RowField::Lease, u"lease"},
    EnumName{RowField::Expiry, u"expiry"},
    EnumName{RowField::LastReplay, u"last_replay"},
    EnumName{RowField::Result, u"result"},
    EnumName{RowField::ResultCode, u"result_code"},
    EnumName{RowField::Fingerprint, u"fingerprint"},
    EnumName{RowField::Fence, u"fence"},
    EnumName{RowField::Owner, u"owner"},
    EnumName{RowField::Replays, u"replays"},
};

// The fields that are times, and the fields that are one text or number.
inline constexpr std::array timeFields{RowField::Created, RowField::Updated, RowField::Completed,
                                       RowField::Lease,   RowField::Expiry,  RowField::LastReplay};
inline constexpr std::array plainFields{RowField::ResultCode, RowField::Fingerprint,
                                        RowField::Fence, RowField::Owner, RowField::Replays};

enum class TimeUnit {
    Seconds, // since 1970, as a number
    Milliseconds,
    Microseconds,
    Nanoseconds,
    Iso, // ISO 8601, as a text
    SqliteTimestamp, // "2026-11-21 20:36:26", in UTC unless it says otherwise
    Auto // guessed from the value
};

template<>
inline constexpr std::array enumNames<TimeUnit>{
    EnumName{TimeUnit::Seconds, u"s"},
    EnumName{TimeUnit::Milliseconds, u"ms"},
    EnumName{TimeUnit::Microseconds, u"us"},
    EnumName{TimeUnit::Nanoseconds, u"ns"},
    EnumName{TimeUnit::Iso, u"iso"},
    EnumName{TimeUnit::SqliteTimestamp, u"sqlite-timestamp"},
    EnumName{TimeUnit::Auto, u"auto"},
};

// Whether a time of that unit is stored as a number.
constexpr bool isNumberOf(TimeUnit unit)
{
    return unit <= TimeUnit::Nanoseconds;
}

struct TimeSource {
    QString attribute;
    TimeUnit unit = TimeUnit::Auto;
    // A person chose the unit: the magnitude of the number does not override it.
    bool isCertain = false;
    // The library compares only numbers of this unit: for it, a text or a date is never expired,
    // and a number is of this unit whatever its magnitude.
    bool isComparedAsNumber = false;
    // Added to the stored time, for example when a lease is stored as its beginning.
    Duration plus{0};
    // An attribute with a number that is added too, for example a time to live beside the time of
    // the claim; empty: none. It counts plusUnit.
    QString plusAttribute = {};
    TimeUnit plusUnit = TimeUnit::Seconds;
    // The time zone of a text that names none, such as "Europe/Berlin"; empty: UTC.
    QString zone = {};

    // Whether a number is of this unit whatever its magnitude.
    [[nodiscard]] bool hasFixedUnit() const { return isCertain || isComparedAsNumber; }

    bool operator==(const TimeSource &) const = default;
};

enum class ScopeCut {
    None,
    BeforeFirst, // only the text before the first separator
    BeforeLast
};

struct ScopeSource {
    // Empty if the layout has no scope; the values of several attributes are joined by " / ".
    QStringList attributes;
    ScopeCut cut = ScopeCut::None;
    QString separator;

    bool operator==(const ScopeSource &) const = default;
};

struct StatusWord {
    QString word;
    RecordStatus meaning = RecordStatus::InProgress;

    bool operator==(const StatusWord &) const = default;
};

// As a mapping says it: "in progress".
QString meaningName(RecordStatus meaning);

struct StatusSource {
    QString attribute;
    std::vector<StatusWord> words;
    std::optional<RecordStatus> other; // meaning of any other value; nullopt: unreadable
    std::optional<RecordStatus> absent; // meaning of a missing value; nullopt: unreadable

    bool operator==(const StatusSource &) const = default;
};

enum class ResultEncoding {
    Text, // a text unchanged, or bytes read as text
    Native, // a DynamoDB value, shown as JSON
    OneCake // OneCake's own: a text, or compressed in a separate attribute
};

template<>
inline constexpr std::array enumNames<ResultEncoding>{
    EnumName{ResultEncoding::Text, u"text"},
    EnumName{ResultEncoding::Native, u"native"},
    EnumName{ResultEncoding::OneCake, u"onecake"},
};

struct ResultSource {
    QString attribute; // empty if no result is stored
    ResultEncoding encoding = ResultEncoding::Text;

    bool operator==(const ResultSource &) const = default;
};

struct FieldMapping {
    ScopeSource scope;
    QString key;
    StatusSource status;
    ResultSource result;
    QMap<RowField, TimeSource> times; // those of timeFields that are stored
    QMap<RowField, QString> plain; // of plainFields, the attribute of each that is stored

    bool operator==(const FieldMapping &) const = default;
};

// Returns the value that stands under that name, also inside of JSON or a map; NULL if there is
// none.
AttributeValue valueIn(const Item &item, const QString &attribute);

// Whether a field is made of more than the value of one attribute, so that a store cannot compare
// it: it stands inside of JSON, has a zone, or another attribute is added.
bool isComposed(const TimeSource &source);
// The attributes of the mapping that take part in such fields.
QStringList composedAttributes(const FieldMapping &mapping);

// Returns the attributes that make up the field; empty if the mapping does not have the field.
QStringList attributesOf(const FieldMapping &mapping, RowField field);

// Returns the attributes of all fields, each once.
QStringList attributesOf(const FieldMapping &mapping);

// Returns the mapping with the attribute `from` renamed to `to`.
FieldMapping renamed(FieldMapping mapping, const QString &from, const QString &to);

// Whether valueIn() finds a value: false if it is absent, or NULL in SQL.
bool hasValue(const Item &item, const QString &attribute);

// Returns an empty text if the item has no scope or if the separator to cut at does not occur.
QString readStoredScope(const Item &item, const ScopeSource &source);

struct StatusReading {
    std::optional<RecordStatus> status; // nothing: it is unreadable
    QString word; // as it is stored; empty if there is none
    QString problem; // a sentence that says why the status is unreadable
};

StatusReading readStoredStatus(const Item &item, const StatusSource &source);

// Whether one attribute is the end of the lease while a record is in progress, and its expiry
// afterwards.
bool isLeaseExpiry(const FieldMapping &fields);

// Returns the meaning of the word according to StatusSource::words alone.
std::optional<RecordStatus> meaningOf(const StatusSource &source, const QString &word);

} // namespace onecake
