// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a table answers to what a store asks of it.
#pragma once

#include "core/store/dynamodb/wire/dynamo_link.h"
#include "core/store/store_report.h"

namespace onecake {

// What is not known without harm.
ReportRow incidental(const QString &what, const QString &detail);

// Tries what a store needs of its table, without any effect: reads ask for a key that no record can
// have, and writes go to that key under a condition that nothing can meet. One row for each
// operation that a store may call, one for the losing item of a refused write, and one for the time
// that a read takes. The table has PK and SK as its key. Of a table that is to be read only, writes
// are not tried.
[[nodiscard]] QCoro::Task<std::vector<ReportRow>> probeTable(DynamoLink *link);

} // namespace onecake
