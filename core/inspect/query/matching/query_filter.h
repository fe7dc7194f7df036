// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Translates a query into what a table stores, so that the store can evaluate as much of it as
// possible.
#pragma once

#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/query/language/query.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

// Returns a filter that accepts exactly the records that match at `now`; for an empty query, every
// row.
RowFilter filterFor(const Query &query, const RecordReader &reader, Instant now);

} // namespace onecake
