// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/planning/skip_search.h"

#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"
#include "core/inspect/browse/sqlite/planning/index_use.h"
#include "core/inspect/browse/sqlite/planning/sql_conditions.h"

#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Each costs a search in the index, of a few microseconds.
constexpr qint64 scopesMax = 20'000;
constexpr std::size_t rowsMax = 20'000; // SQLite reads a statement of their numbers quickly

struct Search {
    const SqlColumn *scope = nullptr; // the first column of the index
    SqlFragment condition; // on the second one, that the index serves
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
std::optional<SqlFragment> conditionOn(const SqlTable &table, const RowFilter &filter,
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
    return SqlFragment{u"(%1 >= ? AND %1 < ?)"_s.arg(name),
                       {SqlText{begin}, SqlText{endOfPrefix(begin)}}};
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

// Walks through an index from one scope to the next, and looks for the rows in each of them.
class ScopeWalk
{
public:
    ScopeWalk(const UntrustedSqliteConnection &file, const SqlTable &table, Search search)
        : m_first(file)
        , m_next(file)
        , m_rows(file)
        , m_table(quotedName(table.name))
        , m_rowid(table.rowid)
        , m_scope(quotedName(search.scope->name))
        , m_search(std::move(search))
    {}

    Result<void> prepare()
    {
        const QString select = u"SELECT %1 FROM %2 "_s;
        const QString nearest = u"ORDER BY %1 LIMIT 1"_s.arg(m_scope);
        const QString scopes = select.arg(m_scope, m_table);
        const SqlFragment first{scopes + nearest, {}};
        const SqlFragment next{scopes + u"WHERE %1 > ? "_s.arg(m_scope) + nearest, {SqlValue()}};
        SqlFragment rows{select.arg(m_rowid, m_table) + u"WHERE %1 = ? AND "_s.arg(m_scope),
                         {SqlValue()}};
        rows += m_search.condition;
        const std::array prepared{m_first.prepare(first), m_next.prepare(next),
                                  m_rows.prepare(rows)};
        for (const Result<void> &each : prepared) {
            if (!each)
                return each.error();
        }
        return {};
    }

    // Nothing where it was interrupted, or where there are too many of either.
    Result<std::optional<std::vector<qint64>>> rowids()
    {
        std::vector<qint64> found;
        SqlStatement *scopes = &m_first;
        for (qint64 number = 0; number <= scopesMax; ++number) {
            const Result<SqlStep> step = scopes->step();
            if (!step)
                return step.error();
            if (*step == SqlStep::Done)
                return std::optional(std::move(found));
            if (*step != SqlStep::Row)
                break;
            const SqlValue scope = scopes->value(0);
            const Result<bool> isWhole = addRowsOf(scope, &found);
            if (!isWhole)
                return isWhole.error();
            if (!*isWhole)
                break;
            scopes->reset();
            scopes = &m_next;
            m_next.bind({scope});
        }
        return std::optional<std::vector<qint64>>();
    }

private:
    Result<bool> addRowsOf(const SqlValue &scope, std::vector<qint64> *found)
    {
        std::vector<SqlValue> values{scope};
        values.insert(values.end(), m_search.condition.values.begin(),
                      m_search.condition.values.end());
        m_rows.bind(std::move(values));
        Result<SqlStep> step = m_rows.step();
        for (; step && *step == SqlStep::Row; step = m_rows.step()) {
            found->push_back(m_rows.integer(0));
            if (found->size() > rowsMax)
                return false;
        }
        if (!step)
            return step.error();
        return *step == SqlStep::Done;
    }

    SqlStatement m_first;
    SqlStatement m_next;
    SqlStatement m_rows;
    QString m_table;
    QString m_rowid;
    QString m_scope;
    Search m_search;
};

SqlFragment anyRowOf(const SqlTable &table, const std::vector<qint64> &rowids)
{
    QStringList numbers;
    for (const qint64 rowid : rowids)
        numbers.append(QString::number(rowid));
    return {u"%1 IN (%2)"_s.arg(table.rowid, numbers.join(u',')), {}};
}

} // namespace

Result<SqlFragment> skipSearch(const UntrustedSqliteConnection &file, const SqlTable &table,
                               const RowFilter &filter)
{
    if (!table.hasRowid() || cheapestUse(table, filter).worth > 0)
        return SqlFragment();
    const std::optional<Search> search = searchFor(table, filter);
    if (!search)
        return SqlFragment();
    ScopeWalk walk(file, table, *search);
    if (const auto prepared = walk.prepare(); !prepared)
        return prepared.error();
    const auto rowids = walk.rowids();
    if (!rowids)
        return rowids.error();
    return *rowids ? anyRowOf(table, **rowids) : SqlFragment();
}

} // namespace onecake
