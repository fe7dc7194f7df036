// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/planning/paging_order.h"

#include "core/inspect/browse/sqlite/planning/index_use.h"
#include "core/inspect/browse/sqlite/planning/sql_conditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Numbers come before texts, and texts before bytes: sqlite.org/datatype3.html, 4.1.
std::vector<OrderPhase> prefixPhases(const SqlColumn &column, const FilterClause &clause)
{
    const QString name = bytewise(column);
    const QByteArray prefix = clause.values.front().text()->toUtf8();
    std::vector<OrderPhase> phases;
    if (column.affinity != Affinity::Text)
        phases.push_back({{name + u" < ?"_s, {SqlText{}}}, {}});
    phases.push_back({{name + u" < ?"_s, {SqlText{endOfPrefix(prefix)}}},
                      {name + u" >= ?"_s, {SqlText{prefix}}}});
    // Bytes may be shown as another text than they are.
    phases.push_back({{}, {name + u" >= ?"_s, {QByteArray("")}}});
    return phases;
}

std::vector<OrderPhase> spanPhases(const SqlColumn &column, const std::vector<NumberSpan> &spans)
{
    if (spans.empty())
        return {OrderPhase{noRow(), {}}};
    const QString name = quotedName(column.name);
    std::vector<OrderPhase> phases;
    for (const NumberSpan &span : spans) {
        OrderPhase phase;
        phase.condition = span.until ? SqlFragment{name + u" < ?"_s, {*span.until}}
                                     : SqlFragment{name + u" IS NOT NULL"_s, {}};
        if (span.from)
            phase.beginning = {name + u" >= ?"_s, {*span.from}};
        phases.push_back(std::move(phase));
    }
    return phases;
}

std::vector<OrderPhase> nullPhases(const PagingOrder &order)
{
    const QString name = quotedName(order.by->name);
    std::vector<OrderPhase> phases{{{name + u" IS NULL"_s, {}}, {}, true},
                                   {{name + u" IS NOT NULL"_s, {}}, {}}};
    if (order.isDescending)
        std::reverse(phases.begin(), phases.end());
    return phases;
}

// In an order of our own choice.
void addPhases(PagingOrder &order, const SqlTable &table, const RowFilter &filter)
{
    const SqlColumn &by = *order.by;
    if (const FilterClause *prefix = prefixOn(table, filter, by.name)) {
        order.phases = prefixPhases(by, *prefix);
    } else if (const auto spans = spansOf(by, filter.all)) {
        order.phases = spanPhases(by, *spans);
        std::erase_if(order.rest,
                      [&by](const ClauseChoice &choice) { return isOfSpans(by, choice); });
    } else {
        order.phases = nullPhases(order);
    }
}

// Rows of the same value are in their own order only where nothing else is in the index.
bool isIndexedBy(const SqlTable &table, const SqlColumn &column)
{
    return std::any_of(table.indexes.begin(), table.indexes.end(),
                       [&column](const SqlIndex &index) {
                           return index.isPlain && index.columns == QStringList{column.name};
                       });
}

QStringList orderNames(const SqlTable &table, const PagingOrder &order, const OrderPhase &phase)
{
    QStringList names = idNames(table);
    if (order.by != nullptr && !phase.isOfNulls)
        names.prepend(bytewise(*order.by));
    return names;
}

SqlFragment behind(const QStringList &names, const PagingOrder &order, const OrderPhase &phase,
                   const RowPlace &place)
{
    SqlFragment part;
    if (order.by != nullptr && !phase.isOfNulls)
        part.values.push_back(place.by);
    part.values.insert(part.values.end(), place.id.begin(), place.id.end());
    QStringList places;
    places.fill(u"?"_s, names.size());
    part.sql = u"(%1) %2 (%3)"_s.arg(names.join(u", "_s), order.isDescending ? u"<"_s : u">"_s,
                                     places.join(u", "_s));
    return part;
}

} // namespace

PagingOrder pagingOrder(const SqlTable &table, const RowFilter &filter, const RowOrder &order)
{
    const bool isOpen = order.attribute.isEmpty();
    const bool isOwn = order.attribute == table.rowidColumn
        || (table.hasRowid() && order.attribute == rowidName
            && table.column(order.attribute) == nullptr);
    PagingOrder paging;
    paging.isDescending = order.isDescending;
    paging.rest = filter.all;
    if (isOpen && !order.isDescending) {
        const IndexUse use = cheapestUse(table, filter);
        paging.by = table.column(use.by);
        paging.hint = {false, use.columns};
    } else if (!isOpen && !isOwn) {
        paging.by = table.column(order.attribute);
    }
    paging.isAsAsked = isOpen || isOwn || paging.by != nullptr;
    paging.isIndexed = isOpen || paging.by == nullptr || isIndexedBy(table, *paging.by);
    if (paging.by == nullptr)
        paging.phases = {OrderPhase()};
    else if (isOpen)
        addPhases(paging, table, filter);
    else
        paging.phases = nullPhases(paging);
    return paging;
}

PageCursor cursorAt(int phase, const std::optional<RowPlace> &place)
{
    Item after{{u"phase"_s, AttributeValue::ofInteger(phase)}};
    if (!place)
        return {{{std::move(after)}}};
    AttributeList id;
    for (const SqlValue &value : place->id)
        id.push_back(placeOf(value));
    after.insert(u"by"_s, placeOf(place->by));
    after.insert(u"id"_s, AttributeValue(AttributeValue::Content(id)));
    return {{{std::move(after)}}};
}

int phaseIn(const PageCursor &cursor)
{
    return cursor.places.empty()
        ? 0
        : static_cast<int>(cursor.places.front().after.value(u"phase"_s).integer().value_or(0));
}

std::optional<RowPlace> placeIn(const PageCursor &cursor)
{
    if (cursor.places.empty())
        return std::nullopt;
    const Item &after = cursor.places.front().after;
    const AttributeValue stored = after.value(u"id"_s);
    const auto *id = std::get_if<AttributeList>(&stored.content());
    if (id == nullptr)
        return std::nullopt;
    RowPlace place;
    place.by = placeValue(after.value(u"by"_s));
    for (const AttributeValue &value : *id)
        place.id.push_back(placeValue(value));
    return place;
}

QStringList idNames(const SqlTable &table)
{
    if (table.hasRowid())
        return {table.rowid};
    QStringList names;
    for (const SqlColumn *column : table.primaryKey())
        names.append(quotedName(column->name));
    return names;
}

SqlFragment rowsBehind(const SqlTable &table, const PagingOrder &order, int phase,
                       const std::optional<RowPlace> &after)
{
    const OrderPhase &from = order.phases[static_cast<std::size_t>(phase)];
    const QStringList names = orderNames(table, order, from);
    IndexHint hint = order.hint;
    if (after && order.by != nullptr) {
        hint.passed = order.by->name;
        hint.isDescending = order.isDescending;
    }
    const SqlFragment where =
        allOf({order.named, conditionOf(table, order.rest, hint), from.condition,
               after ? behind(names, order, from, *after) : from.beginning});
    SqlFragment rest{u" FROM "_s + quotedName(table.name), {}};
    if (!where.isEmpty()) {
        rest += u" WHERE ";
        rest += where;
    }
    const QString direction = order.isDescending ? u" DESC"_s : QString();
    rest += u" ORDER BY ";
    rest += names.join(direction + u", "_s) + direction;
    return rest;
}

} // namespace onecake
