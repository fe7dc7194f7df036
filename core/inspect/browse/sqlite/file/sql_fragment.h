// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An SqlFragment is a part of a statement. Whatever is not OneCake's own text is bound as a value
// or quoted as a name.
#pragma once

#include "core/inspect/browse/sqlite/file/sql_value.h"

#include <QStringView>

namespace onecake {

struct SqlFragment {
    QString sql;
    std::vector<SqlValue> values; // one for each "?" in `sql`

    [[nodiscard]] bool isEmpty() const { return sql.isEmpty(); }

    SqlFragment &operator+=(QStringView text);
    SqlFragment &operator+=(const SqlFragment &part);
};

// Quotes a name: "a ""strange"" name".
QString quotedName(const QString &name);

// Joins conditions with AND or OR. The expression tree stays shallow because SQLite limits its
// depth; empty parts are left out.
SqlFragment allOf(const std::vector<SqlFragment> &parts);
SqlFragment anyOf(const std::vector<SqlFragment> &parts); // needs at least one part

} // namespace onecake
