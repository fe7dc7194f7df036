// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Statements put together from parts. Whatever is not our own word is bound, or quoted as a name.
#pragma once

#include "core/inspect/browse/sqlite/file/sql_value.h"

#include <QStringView>

namespace onecake {

struct SqlPart {
    QString sql;
    std::vector<SqlValue> values; // for each "?" in it

    [[nodiscard]] bool isEmpty() const { return sql.isEmpty(); }

    SqlPart &operator+=(QStringView text);
    SqlPart &operator+=(const SqlPart &part);
};

// "a ""strange"" name" in its quotes.
QString quotedName(const QString &name);

// As a tree of little depth, because SQLite limits it; empty parts are left out.
SqlPart allOf(const std::vector<SqlPart> &parts);
SqlPart anyOf(const std::vector<SqlPart> &parts); // of at least one

} // namespace onecake
