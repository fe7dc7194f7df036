// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Rows of a table of records, as "onecake keys" prints them.
#pragma once

#include "core/inspect/browse/opening/key_table.h"
#include "core/inspect/query/language/query.h"

namespace onecake {

// The head of the table and its rows, in columns.
QString rowsAsTable(const std::vector<KeyRow> &rows, Instant now);

// All of one record: its fields, what to know of it, and the item.
QString recordAsText(const KeyRow &row, const Layout &layout, Instant now);

// "Lambda Powertools for Python, table orders at http://…", and below it why it is read so.
QString tableInWords(const KeyTable &table);

// On stderr, where that is what was asked for and none can be.
void sayWhyNoneIsStuck(const Query &query, const KeyTable &table);

} // namespace onecake
