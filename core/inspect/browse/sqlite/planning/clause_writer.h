// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One clause of a filter as a condition on the rows of a table.
#pragma once

#include "core/inspect/browse/sqlite/file/sql_part.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

const SqlPart &noRow();
const SqlPart &everyRow();

// `isIndexed`: SQLite may use an index of the column for it.
SqlPart clauseCondition(const SqlColumn &column, const FilterClause &clause, bool isIndexed);

// A clause that is of no column.
SqlPart anywhere(const SqlTable &table, const FilterClause &clause);

// The column as its bytes are ordered, whatever order it was declared with.
QString bytewise(const SqlColumn &column);

// "B" of an item are bytes, or a text that is no UTF-8.
SqlPart bytesAre(const SqlColumn &column, const QByteArray &bytes);

} // namespace onecake
