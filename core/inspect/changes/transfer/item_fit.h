// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Whether an item can be a row of a table without losing anything.
#pragma once

#include "core/inspect/browse/opening/key_table.h"

namespace onecake {

// Why not: a sentence that names the field and is safe to show. Nothing where, as far as the
// table's description tells, it can.
std::optional<QString> misfit(const TableShape &table, const Item &item);

// The columns that the row lacks because their values are too large to be read; none of a table of
// DynamoDB.
QStringList leftOut(const TableShape &table, const Item &item);

// How the table that rows are copied to is opened: an empty one may look like nothing in
// particular, so that it is read as the first one is. An empty `table` is the one that looks most
// like it.
KeyTableChoice choiceForCopy(const KeyTable &from, const QString &table);

// Whether the rows of one table can be rows of the other: both of DynamoDB with the same key, or
// both of SQL with the columns that the first one has.
Result<void> checkCopy(const TableShape &from, const TableShape &to);

// The same of two tables that are open, which may be one and the same by two names.
Result<void> checkCopy(const KeyTable &from, const KeyTable &to);

} // namespace onecake
