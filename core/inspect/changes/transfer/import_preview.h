// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Previews the import of a file before it is done.
#pragma once

#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/changes/transfer/file_rows.h"
#include "core/inspect/layouts/table_shape.h"

namespace onecake {

// Checks whether an item can be a row of a table without losing anything.
//
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

struct LineProblem {
    qint64 line = 0;
    QString says; // a sentence that names the field; safe to show
};

struct ImportPreview {
    qint64 rows = 0; // rows that can be put where their keys are absent
    qint64 refused = 0; // rows that cannot be put
    std::vector<LineProblem> problems; // why the first refused rows were refused
};

// Reads the file to its end, so do not call it in the thread of a window.
Result<ImportPreview> previewImport(ItemLines *lines, const TableShape &table);

// "orders.jsonl: line 17: SK: the table's key needs it, and the item has none."
QString problemText(const QString &file, const LineProblem &problem);

} // namespace onecake
