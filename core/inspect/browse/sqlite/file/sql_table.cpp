// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/sql_table.h"

#include <algorithm>

namespace onecake {

namespace {

std::vector<KeyAttribute> keysOf(const SqlTable &table)
{
    QStringList names;
    for (const SqlColumn *column : table.primaryKey())
        names.append(column->name);
    // A row's number says nothing; the columns that must not repeat do.
    const auto unique =
        std::find_if(table.indexes.begin(), table.indexes.end(),
                     [](const SqlIndex &index) { return index.isUnique && index.isPlain; });
    if ((names.isEmpty() || !table.rowidColumn.isEmpty()) && unique != table.indexes.end())
        names = unique->columns;
    std::vector<KeyAttribute> keys;
    for (const QString &name : names)
        keys.push_back({name, table.column(name)->type});
    return keys;
}

} // namespace

const SqlColumn *SqlTable::column(const QString &named) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(),
                     [&named](const SqlColumn &column) { return column.name == named; });
    return found == columns.end() ? nullptr : &*found;
}

std::vector<const SqlColumn *> SqlTable::primaryKey() const
{
    std::vector<const SqlColumn *> key;
    for (const SqlColumn &column : columns) {
        if (column.keyPosition > 0)
            key.push_back(&column);
    }
    std::sort(key.begin(), key.end(), [](const SqlColumn *left, const SqlColumn *right) {
        return left->keyPosition < right->keyPosition;
    });
    return key;
}

QStringList SqlTable::columnNames() const
{
    QStringList names;
    for (const SqlColumn &column : columns)
        names.append(column.name);
    return names;
}

TableShape shapeOf(const SqlTable &table)
{
    TableShape shape;
    shape.kind = LayoutKind::Sqlite;
    shape.table = table.name;
    shape.keys = keysOf(table);
    shape.columns = table.columnNames();
    return shape;
}

} // namespace onecake
