// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where in an item the fields of a record stand: the part of a layout that people may change,
// because most libraries let them rename the attributes. In SQL the attributes are columns. Scope
// and status are read out of the item here.
#pragma once

#include "core/inspect/records/key_row.h"

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

// Those that are times, and those that are one text or number.
inline constexpr std::array timeFields{RowField::Created, RowField::Updated, RowField::Completed,
                                       RowField::Lease,   RowField::Expiry,  RowField::LastReplay};
inline constexpr std::array plainFields{RowField::ResultCode, RowField::Fingerprint,
                                        RowField::Fence, RowField::Owner, RowField::Replays};

enum class TimeUnit {
    Seconds, // since 1970, as a number
    Milliseconds,
    Iso, // ISO 8601, as a text
    SqliteTimestamp, // "2026-11-21 20:36:26", in UTC unless it says otherwise
    Auto // whatever it looks like
};

template<>
inline constexpr std::array enumNames<TimeUnit>{
    EnumName{TimeUnit::Seconds, u"s"}, EnumName{TimeUnit::Milliseconds, u"ms"},
    EnumName{TimeUnit::Iso, u"iso"},   EnumName{TimeUnit::SqliteTimestamp, u"sqlite-timestamp"},
    EnumName{TimeUnit::Auto, u"auto"},
};

struct TimeSource {
    QString attribute;
    TimeUnit unit = TimeUnit::Auto;
    bool isCertain = false; // a person said so: the look of the number does not overrule it
    // The library compares numbers of this unit and nothing else: a text or a date is never over to
    // it, and a number is what it is, however it looks.
    bool isComparedAsNumber = false;
    Duration plus{0}; // the field is this much later: a lease that is stored as its beginning

    // Whether a number is of this unit, whatever it looks like.
    [[nodiscard]] bool hasFixedUnit() const { return isCertain || isComparedAsNumber; }

    bool operator==(const TimeSource &) const = default;
};

enum class ScopeCut {
    None,
    BeforeFirst, // only what stands before the first separator
    BeforeLast
};

struct ScopeSource {
    QStringList attributes; // none: the layout has no scope; several are joined by " / "
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
    std::optional<RecordStatus> other; // any other value; nothing: it is unreadable
    std::optional<RecordStatus> absent; // no value; nothing: it is unreadable

    bool operator==(const StatusSource &) const = default;
};

enum class ResultEncoding {
    Text, // a text as it is, bytes as the text they are
    Native, // a value of DynamoDB, to be shown as JSON
    OneCake // ours: as text, or compressed in an attribute of its own
};

template<>
inline constexpr std::array enumNames<ResultEncoding>{
    EnumName{ResultEncoding::Text, u"text"},
    EnumName{ResultEncoding::Native, u"native"},
    EnumName{ResultEncoding::OneCake, u"onecake"},
};

struct ResultSource {
    QString attribute; // empty: none is stored
    ResultEncoding encoding = ResultEncoding::Text;

    bool operator==(const ResultSource &) const = default;
};

struct FieldMapping {
    ScopeSource scope;
    QString key;
    StatusSource status;
    ResultSource result;
    QMap<RowField, TimeSource> times; // of timeFields, those that are stored
    QMap<RowField, QString> plain; // of plainFields, the attribute of each that is stored

    bool operator==(const FieldMapping &) const = default;
};

// Of which attributes the field is made; none where the mapping has it not.
QStringList attributesOf(const FieldMapping &mapping, RowField field);

// Of all fields, each once.
QStringList attributesOf(const FieldMapping &mapping);

// The same mapping where the attribute has another name.
FieldMapping renamed(FieldMapping mapping, const QString &from, const QString &to);

// Absent, or NULL in SQL: the field has no value.
bool hasValue(const Item &item, const QString &attribute);

// Empty where the item has none, and where the separator to cut at does not occur.
QString readStoredScope(const Item &item, const ScopeSource &source);

struct StatusReading {
    std::optional<RecordStatus> status; // nothing: it is unreadable
    QString word; // as it is stored; empty where there is none
    QString problem; // why it is unreadable, a sentence
};

StatusReading readStoredStatus(const Item &item, const StatusSource &source);

// One attribute is the end of the lease while a record is in progress, and its expiry afterwards.
bool isLeaseExpiry(const FieldMapping &fields);

// What the word means by the words of the mapping alone.
std::optional<RecordStatus> meaningOf(const StatusSource &source, const QString &word);

} // namespace onecake
