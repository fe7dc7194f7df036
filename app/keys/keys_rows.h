// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Formats rows of a table of records for onecake keys.
#pragma once

#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/query/language/query.h"

namespace onecake {

// The rows in columns, below a header line.
QString rowsAsTable(const std::vector<DecodedRecord> &rows, Instant now);

// All of one record: its fields, advice about it, and the item.
QString recordAsText(const DecodedRecord &row, const Layout &layout, Instant now);

// Names the layout and the table, and says below why the table is read like this: "Lambda
// Powertools for Python, table orders at http://…".
QString tableInWords(const OpenedTable &table);

// If the query asks for stuck records, says on standard error which ones it cannot find.
void sayAboutStuck(const Query &query, const OpenedTable &table);

} // namespace onecake
