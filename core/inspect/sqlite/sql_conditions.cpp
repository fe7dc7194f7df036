// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/sqlite/sql_conditions.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const SqlPart &noRow()
{
    static const SqlPart part{u"0"_s, {}};
    return part;
}

const SqlPart &everyRow()
{
    static const SqlPart part{u"1"_s, {}};
    return part;
}

QString typesOf(const SqlValue &value)
{
    if (std::holds_alternative<qint64>(value) || std::holds_alternative<double>(value))
        return u"('integer', 'real')"_s;
    return std::holds_alternative<TextBytes>(value) ? u"('text')"_s : u"('blob')"_s;
}

QString typeIn(const SqlColumn &column, const QString &types)
{
    return u"typeof(%1) IN %2"_s.arg(quotedName(column.name), types);
}

// "B" of an item are bytes, or a text that is no UTF-8.
SqlPart bytesAre(const SqlColumn &column, const QByteArray &bytes)
{
    const QString name = quotedName(column.name);
    if (isUtf8(bytes))
        return {u"(%1 = ? AND typeof(%1) = 'blob')"_s.arg(name), {bytes}};
    return {u"(CAST(%1 AS BLOB) = ? AND typeof(%1) IN ('blob', 'text'))"_s.arg(name), {bytes}};
}

class ClauseWriter
{
public:
    ClauseWriter(const SqlColumn &column, const FilterClause &clause,
                 std::optional<ClauseKind> unindexed)
        : m_column(column)
        , m_clause(clause)
        , m_unindexed(unindexed)
        , m_name(quotedName(column.name))
    {}

    [[nodiscard]] SqlPart write() const
    {
        switch (m_clause.kind) {
        case ClauseKind::Equals:
            return isOneOf();
        case ClauseKind::Differs: {
            SqlPart differs = isOneOf();
            differs += u" IS NOT TRUE";
            return differs;
        }
        case ClauseKind::BeginsWith:
            return judged(u"onecake_begins"_s);
        case ClauseKind::Contains:
            return judged(u"onecake_contains"_s);
        case ClauseKind::Below:
            return compared(u"<"_s);
        case ClauseKind::AtLeast:
            return compared(u">="_s);
        case ClauseKind::Present:
            return {m_name + u" IS NOT NULL"_s, {}};
        case ClauseKind::Absent:
            return {m_name + u" IS NULL"_s, {}};
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] SqlPart isOneOf() const
    {
        std::vector<SqlPart> parts;
        std::vector<SqlValue> numbers;
        std::vector<SqlValue> texts;
        for (const AttributeValue &wanted : m_clause.values) {
            const SqlValue value = sqlValueOf(wanted).value_or(SqlValue());
            if (const auto *bytes = std::get_if<QByteArray>(&value))
                parts.push_back(bytesAre(m_column, *bytes));
            else if (std::holds_alternative<TextBytes>(value))
                texts.push_back(value);
            else if (!std::holds_alternative<std::monostate>(value))
                numbers.push_back(value);
        }
        for (const auto &values : {numbers, texts}) {
            if (!values.empty())
                parts.push_back(isIn(values));
        }
        return parts.empty() ? noRow() : anyOf(parts);
    }

    [[nodiscard]] SqlPart isIn(const std::vector<SqlValue> &values) const
    {
        QStringList places;
        places.fill(u"?"_s, static_cast<qsizetype>(values.size()));
        return {u"(%1 IN (%2) AND %3)"_s.arg(bytewise(m_column), places.join(u", "_s),
                                             typeIn(m_column, typesOf(values.front()))),
                values};
    }

    [[nodiscard]] SqlPart judged(const QString &function) const
    {
        return {u"%1(%2, ?)"_s.arg(function, m_name),
                {TextBytes{m_clause.values.front().bytes().value_or(QByteArray())}}};
    }

    [[nodiscard]] SqlPart compared(const QString &comparison) const
    {
        const std::optional<SqlValue> limit = sqlValueOf(m_clause.values.front());
        if (!limit || std::holds_alternative<std::monostate>(*limit))
            return noRow();
        const bool isUnindexed = m_clause.kind == m_unindexed || isMisread(*limit);
        const QString column = (isUnindexed ? u"+"_s : QString()) + bytewise(m_column);
        return {u"(%1 %2 ? AND %3)"_s.arg(column, comparison, typeIn(m_column, typesOf(*limit))),
                {*limit}};
    }

    // A column of numbers takes a text that looks like one for a number, unless it is part of an
    // expression.
    [[nodiscard]] bool isMisread(const SqlValue &limit) const
    {
        const auto *text = std::get_if<TextBytes>(&limit);
        if (m_column.affinity != Affinity::Numeric || text == nullptr)
            return false;
        bool isNumber = false;
        (void)text->utf8.trimmed().toDouble(&isNumber);
        return isNumber;
    }

    const SqlColumn &m_column;
    const FilterClause &m_clause;
    std::optional<ClauseKind> m_unindexed;
    QString m_name;
};

// Of a column that the table has not, no row has a value.
SqlPart clauseOfNone(ClauseKind kind)
{
    return kind == ClauseKind::Differs || kind == ClauseKind::Absent ? everyRow() : noRow();
}

SqlPart conditionOfClause(const SqlTable &table, const FilterClause &clause,
                          const UnindexedBound &unindexed)
{
    const SqlColumn *column = table.column(clause.attribute);
    if (column == nullptr)
        return clauseOfNone(clause.kind);
    const bool isMeant = column->name == unindexed.column;
    return ClauseWriter(*column, clause, isMeant ? std::optional(unindexed.kind) : std::nullopt)
        .write();
}

QString typeOfNumber(const SqlValue &value)
{
    return std::holds_alternative<qint64>(value) ? u"integer"_s : u"real"_s;
}

} // namespace

SqlPart conditionOf(const SqlTable &table, const RowFilter &filter, const UnindexedBound &unindexed)
{
    std::vector<SqlPart> all;
    for (const ClauseChoice &choice : filter.all) {
        std::vector<SqlPart> any;
        for (const FilterClause &clause : choice)
            any.push_back(conditionOfClause(table, clause, unindexed));
        all.push_back(any.empty() ? noRow() : anyOf(any));
    }
    return allOf(all);
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
    if (!std::holds_alternative<TextBytes>(*wanted))
        return {u"(%1 = ? AND typeof(%1) = '%2')"_s.arg(name, typeOfNumber(*wanted)), {*wanted}};
    SqlPart exact{u"(%1 = ? AND typeof(%2) = 'text')"_s.arg(bytewise(column), name), {*wanted}};
    // An index by this order is no help to find bytes, and is to find what it takes for the same.
    if (column.collation == u"NOCASE" || column.collation == u"RTRIM")
        return allOf({{name + u" = ?"_s, {*wanted}}, exact});
    return exact;
}

QString bytewise(const SqlColumn &column)
{
    const QString name = quotedName(column.name);
    return column.collation == u"BINARY" ? name : name + u" COLLATE BINARY"_s;
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
