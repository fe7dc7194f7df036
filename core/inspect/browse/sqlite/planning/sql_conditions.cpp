// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/planning/sql_conditions.h"

#include "core/inspect/browse/sqlite/planning/clause_writer.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Of a column that the table has not, no row has a value.
SqlPart clauseOfNone(ClauseKind kind)
{
    const bool holds =
        kind == ClauseKind::Differs || kind == ClauseKind::Absent || kind == ClauseKind::NotBelow;
    return holds ? everyRow() : noRow();
}

// A bound that the order has passed already.
bool isPassed(const FilterClause &clause, const IndexHint &hint)
{
    if (clause.attribute != hint.passed)
        return false;
    return hint.isDescending
        ? clause.kind == ClauseKind::Below
        : clause.kind == ClauseKind::AtLeast || clause.kind == ClauseKind::NotBelow;
}

SqlPart conditionOfClause(const SqlTable &table, const FilterClause &clause, const IndexHint &hint)
{
    if (clause.kind == ClauseKind::Anywhere)
        return anywhere(table, clause);
    const SqlColumn *column = table.column(clause.attribute);
    if (column == nullptr)
        return clauseOfNone(clause.kind);
    const bool isIndexed =
        (hint.isFree || hint.columns.contains(column->name)) && !isPassed(clause, hint);
    return clauseCondition(*column, clause, isIndexed);
}

SqlPart conditionOfChoice(const SqlTable &table, const ClauseChoice &choice, const IndexHint &hint)
{
    std::vector<SqlPart> any;
    for (const FilterClause &clause : choice) {
        SqlPart part = conditionOfClause(table, clause, hint);
        if (part.sql == everyRow().sql)
            return {};
        if (part.sql != noRow().sql)
            any.push_back(std::move(part));
    }
    return any.empty() ? noRow() : anyOf(any);
}

QString typeOfNumber(const SqlValue &value)
{
    return std::holds_alternative<qint64>(value) ? u"integer"_s : u"real"_s;
}

} // namespace

SqlPart conditionOf(const SqlTable &table, const std::vector<ClauseChoice> &all,
                    const IndexHint &hint)
{
    std::vector<SqlPart> parts;
    for (const ClauseChoice &choice : all)
        parts.push_back(conditionOfChoice(table, choice, hint));
    return allOf(parts);
}

SqlPart sureColumn(const SqlTable &table, const RowFilter &filter)
{
    if (!filter.accepts || !filter.sure)
        return filter.accepts ? noRow() : everyRow();
    const SqlPart sure = conditionOf(table, *filter.sure);
    return sure.isEmpty() ? everyRow() : sure;
}

SqlPart isExactly(const SqlColumn &column, const AttributeValue &value)
{
    const std::optional<SqlValue> wanted = sqlValueOf(value);
    if (!wanted)
        return noRow();
    const QString name = quotedName(column.name);
    if (std::holds_alternative<std::monostate>(*wanted))
        return {name + u" IS NULL"_s, {}};
    if (const auto *bytes = std::get_if<QByteArray>(&*wanted))
        return bytesAre(column, *bytes);
    if (!std::holds_alternative<SqlText>(*wanted))
        return {u"(%1 = ? AND typeof(%1) = '%2')"_s.arg(name, typeOfNumber(*wanted)), {*wanted}};
    SqlPart exact{u"(%1 = ? AND typeof(%2) = 'text')"_s.arg(bytewise(column), name), {*wanted}};
    // An index by this order is no help to find bytes, and is to find what it takes for the same.
    if (column.collation == u"NOCASE" || column.collation == u"RTRIM")
        return allOf({{name + u" = ?"_s, {*wanted}}, exact});
    return exact;
}

QByteArray endOfPrefix(QByteArray prefix)
{
    constexpr char last = '\xff';
    while (prefix.endsWith(last))
        prefix.chop(1);
    if (!prefix.isEmpty())
        prefix.back() = static_cast<char>(prefix.back() + 1);
    return prefix;
}

} // namespace onecake
