// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Creates the table in which a store keeps its records, checks it, and lists the existing tables.
#pragma once

#include "core/store/dynamodb/tables/table_description.h"
#include "core/store/dynamodb/wire/dynamo_link.h"
#include "core/store/store_report.h"

namespace onecake {

// What createTable() did about the table's time to live.
enum class TimeToLiveChange {
    TurnedOn,
    WasOn,
    NotSupported, // by the endpoint: expired records stay until a purge
    Failed
};

struct TableCreation {
    bool wasThere = false;
    TableDescription table; // as it is now; an existing table keeps its capacity
    TimeToLiveChange timeToLive = TimeToLiveChange::TurnedOn;
    QString timeToLiveTrouble; // NotSupported and Failed: the reason in one sentence
};

// One sentence for each thing that was done or found, without the trouble.
QString toWords(const TableCreation &creation, const QString &table);

// Creates the link's table, with PK and SK as its key, and turns on its time to live. The table is
// ready when this resumes. An existing table is used as it is; if its key differs, it is left alone
// and the error is StoreUnusable. A read-only place is refused. After any failure, calling again
// continues from there. The link must outlive the call.
[[nodiscard]] QCoro::Task<Result<TableCreation>> createTable(DynamoLink *link,
                                                             TableCapacity capacity);

// The names of all tables that the link's endpoint shows to its credentials, in the endpoint's
// order. The link's own table need not be among them.
[[nodiscard]] QCoro::Task<Result<std::vector<QString>>> listTables(DynamoLink *link);

// Checks a table: what is there, what is missing, and how fast it answers.
//
// Rows in this order, as far as the one before did not make them pointless: credentials, endpoint,
// clock, table, key schema, time to live, capacity, items, and what of it works. Nothing in the
// table changes, and no row says a secret. The link outlives the call.
[[nodiscard]] QCoro::Task<StoreReport> checkTable(DynamoLink *link);

} // namespace onecake
