// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An SqlFragment is a part of a statement. Whatever is not OneCake's own text is bound as a value
// or quoted as a name.
#pragma once

#include "core/inspect/browse/sqlite/file/sql_value.h"

#include <QStringView>

namespace onecake {

struct SqlPart {
    QString sql;
    std::vector<SqlValue> values; // one for each "?" in `sql`

    [[nodiscard]] bool isEmpty() const { return sql.isEmpty(); }

    SqlPart &operator+=(QStringView text);
    SqlPart &operator+=(const SqlPart &part);
};

// Quotes a name: "a ""strange"" name".
QString quotedName(const QString &name);

// Joins conditions with AND or OR. The expression tree stays shallow because SQLite limits its
// depth; empty parts are left out.
SqlPart allOf(const std::vector<SqlPart> &parts);
SqlPart anyOf(const std::vector<SqlPart> &parts); // needs at least one part

} // namespace onecake
