// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which of a table's indexes spares the most for a filter, and which numbers in it.
#pragma once

#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

// Numbers of a column that a filter wants, which an index has side by side.
struct NumberSpan {
    std::optional<qint64> from; // nothing: from the lowest on
    std::optional<qint64> until; // the first number after it

    bool operator==(const NumberSpan &) const = default;
};

// Whether the choice says nothing but in which spans the column's numbers are.
bool isOfSpans(const SqlColumn &column, const ClauseChoice &choice);

// What all such choices leave, in ascending order; nothing: there are no such choices.
std::optional<std::vector<NumberSpan>> spansOf(const SqlColumn &column,
                                               const std::vector<ClauseChoice> &all);

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
