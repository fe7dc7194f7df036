// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/planning/index_use.h"

#include "core/inspect/browse/sqlite/planning/number_spans.h"

#include <algorithm>

namespace onecake {

namespace {

// The clauses that must hold by themselves.
std::vector<const FilterClause *> certainClauses(const RowFilter &filter, const QString &column)
{
    std::vector<const FilterClause *> clauses;
    for (const ClauseChoice &choice : filter.all) {
        if (choice.size() == 1 && choice.front().attribute == column)
            clauses.push_back(&choice.front());
    }
    return clauses;
}

bool isFixed(const RowFilter &filter, const QString &column)
{
    const auto clauses = certainClauses(filter, column);
    return std::any_of(clauses.begin(), clauses.end(), [](const FilterClause *clause) {
        return clause->kind == ClauseKind::Equals && clause->values.size() == 1;
    });
}

bool isBounded(const SqlTable &table, const RowFilter &filter, const QString &column)
{
    if (spansOf(*table.column(column), filter.all))
        return true;
    const auto clauses = certainClauses(filter, column);
    return std::any_of(clauses.begin(), clauses.end(), [](const FilterClause *clause) {
        return clause->kind == ClauseKind::Below || clause->kind == ClauseKind::AtLeast;
    });
}

// Few rows are found, however many there are, and may be sorted.
bool findsFew(const SqlIndex &index, const RowFilter &filter)
{
    return index.isUnique
        && std::all_of(index.columns.begin(), index.columns.end(), [&](const QString &column) {
               const auto clauses = certainClauses(filter, column);
               return std::any_of(clauses.begin(), clauses.end(), [](const FilterClause *clause) {
                   return clause->kind == ClauseKind::Equals;
               });
           });
}

IndexUse useOf(const SqlTable &table, const SqlIndex &index, const RowFilter &filter)
{
    constexpr int fewWorth = 1000;
    constexpr int fixedWorth = 10;
    constexpr int prefixWorth = 5;
    constexpr int boundWorth = 3;
    if (findsFew(index, filter))
        return {fewWorth, {}, index.columns};
    int fixed = 0;
    while (fixed < index.columns.size() && isFixed(filter, index.columns[fixed]))
        ++fixed;
    IndexUse use{fixed * fixedWorth, {}, index.columns.first(fixed)};
    if (fixed == index.columns.size())
        return use;
    const QString next = index.columns[fixed];
    if (prefixOn(table, filter, next) != nullptr)
        use.worth += prefixWorth;
    else if (isBounded(table, filter, next))
        use.worth += boundWorth;
    if (use.worth > 0) {
        use.by = next;
        use.columns.append(next);
    }
    return use;
}

} // namespace

const FilterClause *prefixOn(const SqlTable &table, const RowFilter &filter, const QString &column)
{
    if (!table.isUtf8 || table.column(column)->affinity == Affinity::Numeric)
        return nullptr;
    for (const FilterClause *clause : certainClauses(filter, column)) {
        if (clause->kind == ClauseKind::BeginsWith && !clause->values.front().text()->isEmpty())
            return clause;
    }
    return nullptr;
}

IndexUse cheapestUse(const SqlTable &table, const RowFilter &filter)
{
    IndexUse best;
    for (const SqlIndex &index : table.indexes) {
        const IndexUse use = index.isPlain ? useOf(table, index, filter) : IndexUse();
        if (use.worth > best.worth)
            best = use;
    }
    return best;
}

} // namespace onecake
