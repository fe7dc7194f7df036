// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// In which order the rows of a table are paged through, and where in it a page begins. Every page
// begins behind the last row of the one before, by what that row holds and not by counting: rows
// that come or go meanwhile do not shift the others.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/browse/sqlite/planning/sql_conditions.h"

namespace onecake {

// The rows of one phase all come before those of the next.
struct OrderPhase {
    SqlPart condition;
    SqlPart beginning; // also holds for all of them, and says where in an index they begin
    bool isOfNulls = false; // the column is NULL: only the rows' own order is left
};

struct PagingOrder {
    const SqlColumn *by = nullptr; // of the table; nullptr: by what names the rows
    bool isDescending = false;
    bool isIndexed = true; // false: SQLite sorts
    bool isAsAsked = true; // false: the table cannot be ordered that way
    std::vector<OrderPhase> phases;
    std::vector<ClauseChoice> rest; // of the filter, that the phases do not say
    IndexHint hint;
    SqlPart named; // a condition that names the rows; may be empty
};

// Where the order is left open: that of the index which the filter makes the best use of.
PagingOrder pagingOrder(const SqlTable &table, const RowFilter &filter, const RowOrder &order);

// A row's place in the order.
struct RowPlace {
    SqlValue by;
    std::vector<SqlValue> id;
};

PageCursor cursorAt(int phase, const std::optional<RowPlace> &place);
int phaseIn(const PageCursor &cursor);
std::optional<RowPlace> placeIn(const PageCursor &cursor); // nothing: the phase's beginning

// What names a row: its rowid, or the columns of its primary key.
QStringList idNames(const SqlTable &table); // quoted

// "FROM" and what follows, for the rows of the phase behind the place, in their order.
SqlPart rowsBehind(const SqlTable &table, const PagingOrder &order, int phase,
                   const std::optional<RowPlace> &after);

} // namespace onecake
