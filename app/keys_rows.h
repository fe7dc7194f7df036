// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Rows of a table of records, as "onecake keys" prints them.
#pragma once

#include "core/inspect/key_table.h"

namespace onecake {

// The head of the table and its rows, in columns.
QString rowsAsTable(const std::vector<KeyRow> &rows, Instant now);

// All of one record: its fields, what to know of it, and the item.
QString recordAsText(const KeyRow &row, const Layout &layout, Instant now);

// "Powertools for Python (table orders at http://…). Its status words are …"
QString tableInWords(const KeyTable &table);

} // namespace onecake
