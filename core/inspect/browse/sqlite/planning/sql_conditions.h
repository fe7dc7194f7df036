// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Builds conditions on the rows of a table.
#pragma once

#include "core/inspect/browse/sqlite/file/sql_fragment.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

const SqlFragment &noRow();

// Returns the column as ordered by bytes, whatever its declared collation is.
QString bytewise(const SqlColumn &column);

// The columns that may use an index: one on another column could make SQLite sort all that it
// finds.
struct IndexHint {
    bool isFree = true; // all columns may
    QStringList columns = {};
    // The column in whose order the rows are read, from a point past its beginning. A bound before
    // that point must not use the index, because that point is closer.
    QString passed = {};
    bool isDescending = false;
};

// Returns the condition for the choices; empty if there are none. Numbers are compared as numbers,
// texts with texts and bytes with bytes; "contains" ignores the case of all letters.
SqlFragment conditionOf(const SqlTable &table, const std::vector<ClauseChoice> &all,
                        const IndexHint &hint = {});

// Returns a SELECT column that says whether a row that passes the filter's choices needs no test by
// `accepts`.
SqlFragment sureColumn(const SqlTable &table, const RowFilter &filter);

// Matches exactly this value, type included; can use an index on the column. False if SQL has no
// such value.
SqlFragment isExactly(const SqlColumn &column, const AttributeValue &value);

// Returns the bytes that follow all texts or bytes with this prefix.
QByteArray endOfPrefix(QByteArray prefix);

} // namespace onecake
