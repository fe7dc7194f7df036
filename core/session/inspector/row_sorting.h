// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// In which order rows are shown: as the store pages through them, or where it cannot order that
// way, as whoever holds the rows sorts them.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/query/editing/key_views.h"

namespace onecake {

// What to ask the store for. Nothing where what is sorted by is not one stored attribute: then only
// the rows that are held can be sorted.
std::optional<RowOrder> storeOrderOf(const ViewSort &sort, const FieldMapping &fields);

// Whether `left` comes before `right`. Rows without the field come last in both directions.
bool isBefore(const KeyRow &left, const KeyRow &right, const ViewSort &sort, Instant now);

} // namespace onecake
