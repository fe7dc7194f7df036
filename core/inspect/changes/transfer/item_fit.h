// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Checks whether an item can be a row of a table without losing anything.
#pragma once

#include "core/inspect/browse/opening/opened_table.h"

namespace onecake {

// Returns why the item cannot be a row of the table: a sentence that names the field and is safe to
// show. nullopt if it can, as far as the table's description tells.
std::optional<QString> incompatibilityOf(const TableShape &table, const Item &item);

// Returns the columns that the row lacks because their values are too large to be read; none for a
// DynamoDB table.
QStringList leftOut(const TableShape &table, const Item &item);

// How the table that rows are copied to is opened: an empty one may look like nothing in
// particular, so that it is read as the first one is. An empty `table` is the one that looks most
// like it.
TableChoice choiceForCopy(const OpenedTable &from, const QString &table);

// Returns an error unless the rows of one table can be rows of the other: both are DynamoDB tables
// with the same key, or both are SQL tables and the second has the columns of the first.
Result<void> checkCopy(const TableShape &from, const TableShape &to);

// The same for two open tables; also an error if both are recognised as one table.
Result<void> checkCopy(const OpenedTable &from, const OpenedTable &to);

} // namespace onecake
