// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which numbers of a column a filter wants, as spans that an index has side by side.
#pragma once

#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

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

} // namespace onecake
