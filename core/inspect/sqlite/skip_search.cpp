// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/sqlite/skip_search.h"

#include "core/inspect/sqlite/index_use.h"
#include "core/inspect/sqlite/sql_conditions.h"
#include "core/inspect/sqlite/sql_statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Each costs a search in the index, of a few microseconds.
constexpr qint64 scopesMax = 20'000;
constexpr qint64 rowsMax = 20'000;

struct Search {
    const SqlColumn *scope = nullptr; // the first column of the index
    SqlPart condition; // on the second one, that the index serves
};

const FilterClause *equalsOn(const RowFilter &filter, const QString &column)
{
    for (const ClauseChoice &choice : filter.all) {
        if (choice.size() == 1 && choice.front().attribute == column
            && choice.front().kind == ClauseKind::Equals)
            return &choice.front();
    }
    return nullptr;
}

// Of texts only: no row of the column has another value.
std::optional<SqlPart> conditionOn(const SqlTable &table, const RowFilter &filter,
                                   const SqlColumn &column)
{
    if (!column.isText || column.collation != u"BINARY")
        return std::nullopt;
    if (const FilterClause *equals = equalsOn(filter, column.name))
        return conditionOf(table, {{*equals}});
    const FilterClause *prefix = prefixOn(table, filter, column.name);
    if (prefix == nullptr)
        return std::nullopt;
    const QByteArray begin = prefix->values.front().text()->toUtf8();
    const QString name = quotedName(column.name);
    return SqlPart{u"(%1 >= ? AND %1 < ?)"_s.arg(name),
                   {TextBytes{begin}, TextBytes{endOfPrefix(begin)}}};
}

std::optional<Search> searchFor(const SqlTable &table, const RowFilter &filter)
{
    for (const SqlIndex &index : table.indexes) {
        const SqlColumn *scope = table.column(index.columns.value(0));
        const SqlColumn *key = table.column(index.columns.value(1));
        if (!index.isPlain || scope == nullptr || key == nullptr || !scope->isFilled
            || scope->collation != u"BINARY")
            continue;
        if (const auto condition = conditionOn(table, filter, *key))
            return Search{scope, *condition};
    }
    return std::nullopt;
}

// All scopes, each found behind the one before.
QString scopesSql(const SqlTable &table, const SqlColumn &scope)
{
    return u"WITH RECURSIVE scopes(scope) AS (SELECT min(%1) FROM %2 UNION ALL "
           "SELECT (SELECT min(%1) FROM %2 WHERE %1 > scopes.scope) FROM scopes "
           "WHERE scopes.scope IS NOT NULL LIMIT %3) "_s
               .arg(quotedName(scope.name), quotedName(table.name))
               .arg(scopesMax + 2);
}

SqlPart rowsOf(const SqlTable &table, const Search &search, const QString &columns)
{
    SqlPart part{scopesSql(table, *search.scope), {}};
    part += u"SELECT %1 FROM scopes CROSS JOIN %2 WHERE %3 = scopes.scope AND "_s.arg(
        columns, quotedName(table.name), quotedName(search.scope->name));
    part += search.condition;
    return part;
}

// Nothing where it was interrupted.
Result<std::optional<qint64>> numberOf(const BrowsedFile &file, const SqlPart &part)
{
    SqlStatement statement(file);
    if (const auto prepared = statement.prepare(part); !prepared)
        return prepared.error();
    const Result<SqlStep> step = statement.step();
    if (!step)
        return step.error();
    if (*step != SqlStep::Row)
        return std::optional<qint64>();
    return std::optional(statement.integer(0));
}

} // namespace

Result<std::optional<SqlPart>> skipSearch(const BrowsedFile &file, const SqlTable &table,
                                          const RowFilter &filter)
{
    const std::optional<Search> search = searchFor(table, filter);
    if (!search || !table.hasRowid())
        return std::optional<SqlPart>();
    const auto scopes = numberOf(
        file, {scopesSql(table, *search->scope) + u"SELECT count(scope) FROM scopes"_s, {}});
    if (!scopes)
        return scopes.error();
    if (!*scopes || **scopes > scopesMax)
        return std::optional<SqlPart>();
    SqlPart some{u"SELECT count(*) FROM ("_s, {}};
    some += rowsOf(table, *search, u"1"_s);
    some += u" LIMIT %1)"_s.arg(rowsMax + 1);
    const auto rows = numberOf(file, some);
    if (!rows)
        return rows.error();
    if (!*rows || **rows > rowsMax)
        return std::optional<SqlPart>();
    SqlPart condition{table.rowid + u" IN ("_s, {}};
    condition += rowsOf(table, *search, table.rowid);
    condition += u")";
    return std::optional(condition);
}

} // namespace onecake
