// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Plans the order in which the rows of a table are paged through, and where in it a page begins. A
// page begins behind the last row of the page before, by the values of that row and not by
// counting: rows that come or go meanwhile do not shift the others.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/browse/sqlite/planning/sql_conditions.h"

namespace onecake {

// A phase of the order: all its rows come before those of the next phase.
struct OrderPhase {
    SqlFragment condition;
    // Also holds for all rows of the phase, and says where in an index they begin.
    SqlFragment beginning;
    bool isOfNulls = false; // the column is NULL: only the order of the ids is left
};

struct PagingOrder {
    // A column of the table; nullptr: ordered by the id of the rows.
    const SqlColumn *by = nullptr;
    bool isDescending = false;
    bool isIndexed = true; // false: SQLite sorts
    bool isAsAsked = true; // false: the table cannot be ordered that way
    std::vector<OrderPhase> phases;
    std::vector<ClauseChoice> rest; // the choices of the filter that the phases do not cover
    IndexHint hint;
    SqlFragment named; // a condition that names the rows; may be empty
};

// If `order` names no attribute, the order is that of the index that serves the filter best.
PagingOrder pagingOrder(const SqlTable &table, const RowFilter &filter, const RowOrder &order);

// A row's place in the order.
struct RowPlace {
    SqlValue by;
    std::vector<SqlValue> id;
};

PageCursor cursorAt(int phase, const std::optional<RowPlace> &place);
int phaseIn(const PageCursor &cursor);
// Returns nullopt at the beginning of the phase.
std::optional<RowPlace> placeIn(const PageCursor &cursor);

// What names a row: its rowid, or the columns of its primary key.
QStringList idNames(const SqlTable &table); // quoted

// Returns the SQL from "FROM" on, for the rows of the phase behind the place, in order.
SqlFragment rowsBehind(const SqlTable &table, const PagingOrder &order, int phase,
                       const std::optional<RowPlace> &after);

} // namespace onecake
