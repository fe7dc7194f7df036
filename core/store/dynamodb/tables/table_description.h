// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table itself, as the endpoint describes it and as ours has to be, and the calls about it.
#pragma once

#include "core/store/dynamodb/wire/dynamo_link.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace onecake {

// In DynamoDB's units: one unit reads 4 KB or writes 1 KB each second.
struct TableCapacity {
    qint64 readUnits = 0; // both 0: on demand, with no limit set
    qint64 writeUnits = 0;

    [[nodiscard]] bool isOnDemand() const { return readUnits == 0 && writeUnits == 0; }
    bool operator==(const TableCapacity &) const = default;
};

// Parses "on-demand", or read and write units as "5:3"; nothing for any other text.
std::optional<TableCapacity> parseTableCapacity(const QString &text);

// For people: "on demand", "5 read and 3 write units".
QString toWords(const TableCapacity &capacity);

struct TableKey {
    QString attribute;
    QString role; // "HASH", "RANGE"
    QString type; // "S", "N", "B"

    bool operator==(const TableKey &) const = default;
};

struct TableDescription {
    QString status; // "ACTIVE"; empty where the answer does not say
    std::vector<TableKey> keys;
    TableCapacity capacity;
    // On AWS up to six hours old; nullopt where the answer does not say.
    std::optional<qint64> itemCount = {};
    std::optional<qint64> sizeBytes = {};
    QString account = {}; // AWS account; empty if the answer does not say

    // Whether the key is PK and SK, both texts.
    [[nodiscard]] bool hasOurKeys() const;
    // For people: "id (N)", "PK (S) and SK (S)".
    [[nodiscard]] QString keysInWords() const;
    // Whether the table answers reads and writes.
    [[nodiscard]] bool isReady() const;

    bool operator==(const TableDescription &) const = default;
};

// The CreateTable request for a OneCake table.
QJsonObject createTableRequest(const QString &table, const TableCapacity &capacity);

// The attribute that makes the endpoint delete expired records, in epoch seconds.
QString timeToLiveAttribute();

template<typename Value>
using TableAnswer = std::variant<Value, DynamoFailure>;

// The link must outlive each of these calls.
[[nodiscard]] QCoro::Task<TableAnswer<TableDescription>> describeTable(DynamoLink *link);

enum class TimeToLiveState {
    Off,
    On, // or being turned on
    TurningOff,
    OnAnotherAttribute
};

struct TimeToLive {
    TimeToLiveState state = TimeToLiveState::Off;
    QString attribute; // empty where the answer does not say
};

[[nodiscard]] QCoro::Task<TableAnswer<TimeToLive>> describeTimeToLive(DynamoLink *link);

[[nodiscard]] QCoro::Task<std::optional<DynamoFailure>> turnTimeToLiveOn(DynamoLink *link);

} // namespace onecake
