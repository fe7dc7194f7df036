// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Checks a table whichever library keeps its records there: what checkTable() says of a
// table of OneCake's own, and of another one what its layout demands.
#pragma once

#include "core/store/aws/store_services.h"
#include "core/store/dynamodb/wire/dynamo_link.h"
#include "core/store/store_report.h"

namespace onecake {

// The row "key schema" of a recognised table names the library; "time to live" says whether its
// expired records go, and stay a warning where they do not: OneCake's store is not kept in it. The
// link outlives the call.
[[nodiscard]] QCoro::Task<StoreReport> checkAnyTable(DynamoLink *link, StoreServices services);

// The same of a SQLite file: `report` is what checkSqliteFile() said of it.
[[nodiscard]] QCoro::Task<StoreReport> checkAnyFile(QString file, StoreReport report);

} // namespace onecake
