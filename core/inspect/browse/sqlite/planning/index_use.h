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
    std::optional<qint64> from; // nullopt: from the lowest number
    std::optional<qint64> until; // the first number after it

    bool operator==(const NumberSpan &) const = default;
};

// Whether the choice does nothing but restrict the column to spans of numbers.
bool isOfSpans(const SqlColumn &column, const ClauseChoice &choice);

// Returns the spans that all such choices together allow, in ascending order; nullopt if there are
// no such choices.
std::optional<std::vector<NumberSpan>> spansOf(const SqlColumn &column,
                                               const std::vector<ClauseChoice> &all);

// The use of an index, and the column in whose order its entries then come.
struct IndexUse {
    int worth = 0; // the saving; 0: no index is of use
    QString by; // empty: the rows come in the order of their ids
    QStringList columns; // the columns that it is used for
};

IndexUse cheapestUse(const SqlTable &table, const RowFilter &filter);

// Returns the clause for which an index on the column has all texts with one prefix side by side:
// texts are ordered by their UTF-8 bytes, and no text that looks like a number is stored as one.
// nullptr if there is none.
const FilterClause *prefixOn(const SqlTable &table, const RowFilter &filter, const QString &column);

} // namespace onecake
