// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A query in the terms of what a table stores, so that the store looks for as much of it as it can.
#pragma once

#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/query/language/query.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

// Lets pass exactly the records that match at that instant; without a query, every row.
RowFilter filterFor(const Query &query, const RecordReader &reader, Instant now);

} // namespace onecake
