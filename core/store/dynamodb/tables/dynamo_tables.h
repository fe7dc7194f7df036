// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Makes the table that a store keeps its records in, and lists those that are there.
#pragma once

#include "core/store/dynamodb/tables/table_description.h"
#include "core/store/dynamodb/wire/dynamo_link.h"

namespace onecake {

// What became of the table's time to live.
enum class TimeToLiveChange {
    TurnedOn,
    WasOn,
    NotSupported, // by the endpoint: expired records stay until they are purged
    Failed
};

struct TableCreation {
    bool wasThere = false;
    TableDescription table; // as it is now; one that was there keeps its capacity
    TimeToLiveChange timeToLive = TimeToLiveChange::TurnedOn;
    QString timeToLiveTrouble; // NotSupported and Failed: one sentence
};

// One sentence for each thing that was done or found, without the trouble.
QString toWords(const TableCreation &creation, const QString &table);

// The link's table, with PK and SK as its key and its time to live on. It is ready when this
// returns. A table that is there already is taken as it is, unless its key is another: then it is
// left alone, and the error is StoreUnusable. Nothing is made where nothing may be written.
// Whatever fails, calling again goes on from there. The link outlives the call.
[[nodiscard]] QCoro::Task<Result<TableCreation>> createTable(DynamoLink *link,
                                                             TableCapacity capacity);

// The names of all tables that the link's endpoint shows to its credentials, in its order. Whether
// the link's own table is among them does not matter.
[[nodiscard]] QCoro::Task<Result<std::vector<QString>>> listTables(DynamoLink *link);

} // namespace onecake
