// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/planning/index_use.h"

#include <algorithm>
#include <limits>

namespace onecake {

namespace {

// No row of a column of whole numbers that is always filled passes it.
bool isImpossible(const SqlColumn &column, const FilterClause &clause)
{
    if (clause.attribute != column.name)
        return false;
    if (clause.kind == ClauseKind::Absent)
        return column.isFilled;
    const bool isBound = clause.kind == ClauseKind::Below || clause.kind == ClauseKind::AtLeast;
    return isBound && !std::holds_alternative<NumberText>(clause.values.front().content());
}

std::optional<NumberSpan> spanOf(const SqlColumn &column, const FilterClause &clause)
{
    if (clause.attribute != column.name || clause.values.empty())
        return std::nullopt;
    const std::optional<qint64> number = clause.values.front().integer();
    if (!number)
        return std::nullopt;
    if (clause.kind == ClauseKind::Below)
        return NumberSpan{std::nullopt, number};
    const bool isFrom = clause.kind == ClauseKind::AtLeast
        || (clause.kind == ClauseKind::NotBelow && column.isFilled);
    return isFrom ? std::optional(NumberSpan{number, std::nullopt}) : std::nullopt;
}

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max(); // as an end: none

qint64 fromOf(const NumberSpan &span)
{
    return span.from.value_or(lowest);
}

qint64 untilOf(const NumberSpan &span)
{
    return span.until.value_or(highest);
}

NumberSpan spanBetween(qint64 from, qint64 until)
{
    NumberSpan span;
    if (from != lowest)
        span.from = from;
    if (until != highest)
        span.until = until;
    return span;
}

// Those that are in one or the other, without overlaps.
std::vector<NumberSpan> united(std::vector<NumberSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const NumberSpan &one, const NumberSpan &other) {
        return fromOf(one) < fromOf(other);
    });
    std::vector<NumberSpan> merged;
    for (const NumberSpan &span : spans) {
        if (merged.empty() || fromOf(span) > untilOf(merged.back()))
            merged.push_back(span);
        else
            merged.back() =
                spanBetween(fromOf(merged.back()), std::max(untilOf(merged.back()), untilOf(span)));
    }
    return merged;
}

std::vector<NumberSpan> common(const std::vector<NumberSpan> &some,
                               const std::vector<NumberSpan> &others)
{
    std::vector<NumberSpan> spans;
    for (const NumberSpan &one : some) {
        for (const NumberSpan &other : others) {
            const qint64 from = std::max(fromOf(one), fromOf(other));
            const qint64 until = std::min(untilOf(one), untilOf(other));
            if (from < until)
                spans.push_back(spanBetween(from, until));
        }
    }
    return spans;
}

} // namespace

bool isOfSpans(const SqlColumn &column, const ClauseChoice &choice)
{
    if (!column.isInteger)
        return false;
    return std::all_of(choice.begin(), choice.end(), [&column](const FilterClause &clause) {
        return isImpossible(column, clause) || spanOf(column, clause);
    });
}

std::optional<std::vector<NumberSpan>> spansOf(const SqlColumn &column,
                                               const std::vector<ClauseChoice> &all)
{
    std::optional<std::vector<NumberSpan>> left;
    for (const ClauseChoice &choice : all) {
        if (!isOfSpans(column, choice))
            continue;
        std::vector<NumberSpan> spans;
        for (const FilterClause &clause : choice) {
            if (const auto span = spanOf(column, clause))
                spans.push_back(*span);
        }
        spans = united(std::move(spans));
        left = left ? common(*left, spans) : std::move(spans);
    }
    return left;
}

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
