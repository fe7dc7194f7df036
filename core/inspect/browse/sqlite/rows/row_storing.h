// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a table can take of an item, and which rows stand in the way of it.
#pragma once

#include "core/base/result.h"
#include "core/inspect/browse/sqlite/file/sql_part.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"

namespace onecake {

// Whether the table has all these columns, and SQL such values.
Result<void> checkStorable(const SqlTable &table, const Item &item);

// Whether it can store them in a row that is there: computed columns cannot be set.
Result<void> checkChangeable(const SqlTable &table, const Item &changes);

// Bytes stand for a text that is no UTF-8 where the column takes nothing but texts.
SqlValue storedValue(const SqlTable &table, const SqlColumn &column, const AttributeValue &value);

// Whether all columns are what was seen. Those that were not seen must be NULL, and a row of which
// a value was left out for its size is never what was seen.
bool isStillAs(const SqlTable &table, const Item &now, const Item &seen);

// Each finds the rows that have one of the item's keys. A row's number is a key only where there is
// no other; without any key, a row is the same as another if all of it is.
std::vector<SqlPart> sameKeyConditions(const SqlTable &table, const Item &item);

} // namespace onecake
