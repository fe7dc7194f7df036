// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Conditions on the rows of a table.
#pragma once

#include "core/inspect/browse/sqlite/file/sql_part.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

const SqlPart &noRow();

// The column as its bytes are ordered, whatever order it was declared with.
QString bytewise(const SqlColumn &column);

// Which columns an index may be used for: another one could make SQLite sort all that it finds.
struct IndexHint {
    bool isFree = true; // all of them
    QStringList columns = {};
    // In the order of this one, and its beginning is passed: another bound there is closer.
    QString passed = {};
    bool isDescending = false;
};

// The choices; empty where there are none. Numbers are compared as numbers, texts with texts and
// bytes with bytes; "contains" knows the case of all letters.
SqlPart conditionOf(const SqlTable &table, const std::vector<ClauseChoice> &all,
                    const IndexHint &hint = {});

// Whether a row that passes the filter's choices needs no judging, for SELECT.
SqlPart sureColumn(const SqlTable &table, const RowFilter &filter);

// The column is exactly this, type included; an index on it serves. False for what SQL has no value
// for.
SqlPart isExactly(const SqlColumn &column, const AttributeValue &value);

// After the last text or bytes that begin like this.
QByteArray endOfPrefix(QByteArray prefix);

} // namespace onecake
