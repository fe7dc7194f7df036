// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/rows/row_storing.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/browse/sqlite/planning/sql_conditions.h"
#include "core/inspect/records/stored_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The columns whose values together no two rows may have.
std::vector<QStringList> uniqueKeys(const SqlTable &table)
{
    std::vector<QStringList> keys;
    for (const SqlIndex &index : table.indexes) {
        if (index.isUnique && index.isPlain)
            keys.push_back(index.columns);
    }
    QStringList primary;
    for (const SqlColumn *column : table.primaryKey())
        primary.append(column->name);
    const bool isOnlyKey = keys.empty() && !primary.isEmpty();
    if (isOnlyKey || (!primary.isEmpty() && table.rowidColumn.isEmpty()))
        keys.push_back(primary);
    // Without any key, a row is the same as another if all of it is.
    if (keys.empty())
        keys.push_back(table.columnNames());
    return keys;
}

// NULL is not the same as NULL in a key, and so no row is found by it.
std::optional<SqlPart> sameKey(const SqlTable &table, const QStringList &key, const Item &item)
{
    std::vector<SqlPart> parts;
    const bool isWholeRow = key.size() == static_cast<qsizetype>(table.columns.size());
    for (const QString &name : key) {
        const AttributeValue value = item.value(name);
        const bool isNull = std::holds_alternative<NullValue>(value.content());
        if (isNull && !isWholeRow)
            return std::nullopt;
        parts.push_back(isExactly(*table.column(name), value));
    }
    return allOf(parts);
}

Error cannotStore(const SqlTable &table, const QString &column, const QString &problem)
{
    return {ErrorCode::InvalidInput, u"%1.%2"_s.arg(spelledOut(table.name), spelledOut(column)),
            problem, u"Leave the column out, or give it a text, a number or bytes"_s};
}

} // namespace

Result<void> checkChangeable(const SqlTable &table, const Item &changes)
{
    if (changes.isEmpty())
        return Error{
            ErrorCode::InvalidInput, spelledOut(table.name), u"nothing was to be changed"_s, {}};
    if (const auto storable = checkStorable(table, changes); !storable)
        return storable;
    for (const QString &name : changes.keys()) {
        if (table.column(name)->isGenerated)
            return cannotStore(table, name, u"the column is computed from others"_s);
    }
    return {};
}

Result<void> checkStorable(const SqlTable &table, const Item &item)
{
    for (auto value = item.begin(); value != item.end(); ++value) {
        const SqlColumn *column = table.column(value.key());
        if (column == nullptr)
            return cannotStore(table, value.key(), u"the table has no such column"_s);
        if (!sqlValueOf(value.value()))
            return cannotStore(table, value.key(),
                               u"SQL has no value for %1"_s.arg(describeValue(value.value())));
    }
    return {};
}

SqlValue storedValue(const SqlTable &table, const SqlColumn &column, const AttributeValue &value)
{
    SqlValue stored = sqlValueOf(value).value_or(SqlValue());
    const auto *bytes = std::get_if<QByteArray>(&stored);
    if (bytes != nullptr && table.isStrict && column.affinity == Affinity::Text)
        return SqlText{*bytes};
    return stored;
}

bool isStillAs(const SqlTable &table, const Item &now, const Item &seen)
{
    return std::all_of(table.columns.begin(), table.columns.end(),
                       [&now, &seen](const SqlColumn &column) {
                           const auto found = now.constFind(column.name);
                           return found != now.constEnd() && *found == seen.value(column.name);
                       });
}

std::vector<SqlPart> sameKeyConditions(const SqlTable &table, const Item &item)
{
    std::vector<SqlPart> conditions;
    for (const QStringList &key : uniqueKeys(table)) {
        if (auto condition = sameKey(table, key, item))
            conditions.push_back(*std::move(condition));
    }
    return conditions;
}

} // namespace onecake
