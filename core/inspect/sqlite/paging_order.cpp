// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/sqlite/paging_order.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

// Where an index has all that begin with a text side by side: the bytes of UTF-8 are in order, and
// no text that looks like a number is taken for one.
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

bool isBounded(const RowFilter &filter, const QString &column)
{
    const auto clauses = certainClauses(filter, column);
    return std::any_of(clauses.begin(), clauses.end(), [](const FilterClause *clause) {
        return clause->kind == ClauseKind::Below || clause->kind == ClauseKind::AtLeast;
    });
}

// What an index would spare, and the column that its entries are then in the order of.
struct IndexUse {
    int worth = 0;
    QString by; // empty: the rows' own order is left
};

IndexUse useOf(const SqlTable &table, const SqlIndex &index, const RowFilter &filter)
{
    constexpr int fixedWorth = 10;
    constexpr int prefixWorth = 5;
    constexpr int boundWorth = 3;
    int fixed = 0;
    while (fixed < index.columns.size() && isFixed(filter, index.columns[fixed]))
        ++fixed;
    IndexUse use{fixed * fixedWorth, {}};
    if (fixed == index.columns.size())
        return use;
    const QString next = index.columns[fixed];
    if (prefixOn(table, filter, next) != nullptr)
        use.worth += prefixWorth;
    else if (isBounded(filter, next))
        use.worth += boundWorth;
    if (use.worth > 0)
        use.by = next;
    return use;
}

QString cheapestColumn(const SqlTable &table, const RowFilter &filter)
{
    IndexUse best;
    for (const SqlIndex &index : table.indexes) {
        const IndexUse use = index.isPlain ? useOf(table, index, filter) : IndexUse();
        if (use.worth > best.worth)
            best = use;
    }
    return best.by;
}

// Numbers come before texts, and texts before bytes: sqlite.org/datatype3.html, 4.1.
std::vector<OrderPhase> prefixPhases(const SqlColumn &column, const FilterClause &clause)
{
    const QString name = bytewise(column);
    const QByteArray prefix = clause.values.front().text()->toUtf8();
    std::vector<OrderPhase> phases;
    if (column.affinity != Affinity::Text)
        phases.push_back({{name + u" < ?"_s, {TextBytes{}}}, {}});
    phases.push_back({{name + u" < ?"_s, {TextBytes{endOfPrefix(prefix)}}},
                      {name + u" >= ?"_s, {TextBytes{prefix}}}});
    // Bytes may be shown as another text than they are.
    phases.push_back({{}, {name + u" >= ?"_s, {QByteArray("")}}});
    return phases;
}

std::vector<OrderPhase> phasesOf(const SqlTable &table, const PagingOrder &order,
                                 const RowFilter &filter, bool isOpen)
{
    if (order.by == nullptr)
        return {OrderPhase()};
    const FilterClause *prefix = isOpen ? prefixOn(table, filter, order.by->name) : nullptr;
    if (prefix != nullptr)
        return prefixPhases(*order.by, *prefix);
    const QString name = quotedName(order.by->name);
    std::vector<OrderPhase> phases{{{name + u" IS NULL"_s, {}}, {}, true},
                                   {{name + u" IS NOT NULL"_s, {}}, {}}};
    if (order.isDescending)
        std::reverse(phases.begin(), phases.end());
    return phases;
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

SqlPart behind(const QStringList &names, const PagingOrder &order, const OrderPhase &phase,
               const RowPlace &place)
{
    SqlPart part;
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
    if (isOpen && !order.isDescending)
        paging.by = table.column(cheapestColumn(table, filter));
    else if (!isOpen && !isOwn)
        paging.by = table.column(order.attribute);
    paging.isAsAsked = isOpen || isOwn || paging.by != nullptr;
    paging.isIndexed = isOpen || paging.by == nullptr || isIndexedBy(table, *paging.by);
    paging.phases = phasesOf(table, paging, filter, isOpen);
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

SqlPart rowsBehind(const SqlTable &table, const RowFilter &filter, const PagingOrder &order,
                   int phase, const std::optional<RowPlace> &after)
{
    const OrderPhase &from = order.phases[static_cast<std::size_t>(phase)];
    const QStringList names = orderNames(table, order, from);
    UnindexedBound unindexed;
    if (after && order.by != nullptr)
        unindexed = {order.by->name, order.isDescending ? ClauseKind::Below : ClauseKind::AtLeast};
    const SqlPart where = allOf({conditionOf(table, filter, unindexed), from.condition,
                                 after ? behind(names, order, from, *after) : from.beginning});
    SqlPart rest{u" FROM "_s + quotedName(table.name), {}};
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
