// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The calls about a table itself, read into values.
#pragma once

#include "core/store/dynamodb/tables/table_description.h"
#include "core/store/dynamodb/wire/dynamo_link.h"

namespace onecake {

template<typename Value>
using TableAnswer = std::variant<Value, DynamoFailure>;

// The link outlives the calls.
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
