// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Checks a table: what is there, what is missing, and how fast it answers.
#pragma once

#include "core/store/dynamodb/wire/dynamo_link.h"
#include "core/store/store_report.h"

namespace onecake {

// Rows in this order, as far as the one before did not make them pointless: credentials, endpoint,
// clock, table, key schema, time to live, capacity, items, and what of it works. Nothing in the
// table changes, and no row says a secret. The link outlives the call.
[[nodiscard]] QCoro::Task<StoreReport> checkTable(DynamoLink *link);

} // namespace onecake
