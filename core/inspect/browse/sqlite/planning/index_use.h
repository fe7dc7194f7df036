// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which of a table's indexes spares the most for a filter.
#pragma once

#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

// What an index would spare, and the column that its entries are then in the order of.
struct IndexUse {
    int worth = 0; // 0: no index is of use
    QString by; // empty: the rows' own order is left
    QStringList columns; // that it is used for
};

IndexUse cheapestUse(const SqlTable &table, const RowFilter &filter);

// The clause that makes an index have all that begin with a text side by side: the bytes of UTF-8
// are in order, and no text that looks like a number is taken for one. nullptr: there is none.
const FilterClause *prefixOn(const SqlTable &table, const RowFilter &filter, const QString &column);

} // namespace onecake
