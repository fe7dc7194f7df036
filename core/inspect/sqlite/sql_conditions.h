// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Conditions on the rows of a table.
#pragma once

#include "core/inspect/row_filter.h"
#include "core/inspect/sqlite/sql_part.h"
#include "core/inspect/sqlite/sql_table.h"

namespace onecake {

// A bound that an index is not to be used for, because another one on the same column is closer.
struct UnindexedBound {
    QString column; // empty: none
    ClauseKind kind = ClauseKind::AtLeast; // or Below
};

// The clauses, without `accepts`; empty where there are none. Numbers are compared as numbers,
// texts with texts and bytes with bytes; "contains" knows the case of all letters.
SqlPart conditionOf(const SqlTable &table, const RowFilter &filter,
                    const UnindexedBound &unindexed = {});

// The column is exactly this, type included; an index on it serves. False for what SQL has no value
// for.
SqlPart isExactly(const SqlColumn &column, const AttributeValue &value);

// The column as its bytes are ordered, whatever order it was declared with.
QString bytewise(const SqlColumn &column);

// After the last text or bytes that begin like this.
QByteArray endOfPrefix(QByteArray prefix);

} // namespace onecake
