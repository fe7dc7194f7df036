// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/planning/sql_conditions.h"

#include "core/base/invariant.h"
#include "core/base/text/tr.h"
#include "core/inspect/browse/sqlite/file/text_functions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString typesOf(const SqlValue &value)
{
    if (std::holds_alternative<qint64>(value) || std::holds_alternative<double>(value))
        return u"('integer', 'real')"_s;
    return std::holds_alternative<SqlText>(value) ? u"('text')"_s : u"('blob')"_s;
}

QString typeIn(const SqlColumn &column, const QString &types)
{
    return u"typeof(%1) IN %2"_s.arg(quotedName(column.name), types);
}

// The letters that a whole number or NULL has as a text.
bool canBeInNumbers(const QString &piece)
{
    const auto isOfNumber = [](QChar letter) {
        return letter == u'-' || (letter >= u'0' && letter <= u'9');
    };
    return std::all_of(piece.begin(), piece.end(), isOfNumber)
        || u"null"_s.contains(piece, Qt::CaseInsensitive);
}

// The pieces are told apart by a byte that no text has.
QByteArray joinedPieces(const FilterClause &clause)
{
    QByteArrayList pieces;
    for (const AttributeValue &piece : clause.values)
        pieces.append(piece.text()->toUtf8());
    return pieces.join(betweenPieces);
}

const SqlFragment &everyRow()
{
    static const SqlFragment part{u"1"_s, {}};
    return part;
}

// "B" of an item are bytes, or a text that is no UTF-8.
SqlFragment bytesAre(const SqlColumn &column, const QByteArray &bytes)
{
    const QString name = quotedName(column.name);
    if (bytes.isValidUtf8())
        return {u"(%1 = ? AND typeof(%1) = 'blob')"_s.arg(name), {bytes}};
    return {u"(CAST(%1 AS BLOB) = ? AND typeof(%1) IN ('blob', 'text'))"_s.arg(name), {bytes}};
}

class ClauseWriter
{
public:
    ClauseWriter(const SqlColumn &column, const FilterClause &clause, bool isIndexed)
        : m_column(column)
        , m_clause(clause)
        , m_isIndexed(isIndexed)
        , m_name(quotedName(column.name))
    {}

    [[nodiscard]] SqlFragment write() const
    {
        switch (m_clause.kind) {
        case ClauseKind::Equals:
            return isOneOf();
        case ClauseKind::Differs: {
            SqlFragment differs = isOneOf();
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
        case ClauseKind::NotBelow: {
            if (m_column.isInteger && m_column.isFilled)
                return compared(u">="_s);
            SqlFragment below = compared(u"<"_s);
            below += u" IS NOT TRUE";
            return below;
        }
        case ClauseKind::Present:
        case ClauseKind::NotNull:
            return m_column.isFilled ? everyRow() : SqlFragment{m_name + u" IS NOT NULL"_s, {}};
        case ClauseKind::Absent:
            return m_column.isFilled ? noRow() : SqlFragment{m_name + u" IS NULL"_s, {}};
        case ClauseKind::TimeBelow:
            return timed(u"< ?) IS TRUE"_s, true);
        case ClauseKind::TimeAtLeast:
            return timed(u">= ?) IS TRUE"_s, true);
        case ClauseKind::TimeNotBelow:
            return timed(u"< ?) IS NOT TRUE"_s, true);
        case ClauseKind::TimeUnread: {
            if (m_column.isInteger)
                return noRow(); // each number is a time, or never over
            SqlFragment unread = timed(u"IS NULL)"_s, false);
            unread += u" AND %1 IS NOT NULL"_s.arg(m_name);
            return unread;
        }
        case ClauseKind::Anywhere:
            break;
        }
        ONECAKE_UNREACHABLE();
    }

private:
    // What is no time is NULL to the function, and then no comparison holds.
    [[nodiscard]] SqlFragment timed(const QString &comparison, bool hasBound) const
    {
        const TimeSource source = m_clause.time.value_or(TimeSource());
        SqlFragment part{u"(onecake_time(%1, ?) %2"_s.arg(m_name, comparison), {timeCode(source)}};
        const qint64 bound = m_clause.values.front().integer().value_or(0);
        if (hasBound)
            part.values.push_back(bound - source.plus.count());
        return part;
    }

    [[nodiscard]] SqlFragment isOneOf() const
    {
        std::vector<SqlFragment> parts;
        std::vector<SqlValue> numbers;
        std::vector<SqlValue> texts;
        for (const AttributeValue &wanted : m_clause.values) {
            const SqlValue value = sqlValueOf(wanted).value_or(SqlValue());
            if (const auto *bytes = std::get_if<QByteArray>(&value))
                parts.push_back(bytesAre(m_column, *bytes));
            else if (std::holds_alternative<SqlText>(value))
                texts.push_back(value);
            else if (!std::holds_alternative<std::monostate>(value))
                numbers.push_back(value);
        }
        for (const auto &values : {numbers, texts}) {
            if (!values.empty() && canBe(values.front()))
                parts.push_back(isIn(values));
        }
        return parts.empty() ? noRow() : anyOf(parts);
    }

    [[nodiscard]] SqlFragment isIn(const std::vector<SqlValue> &values) const
    {
        // Where nothing is made a number of, a text equals nothing but a text.
        const bool isTextAmongTexts = m_column.affinity != Affinity::Numeric
            && std::holds_alternative<SqlText>(values.front());
        const QString type = isTextAmongTexts ? QString() : isOfTypeOf(values.front());
        if (values.size() == 1)
            return {u"(%1 = ?%2)"_s.arg(column(m_isIndexed), type), values};
        QStringList places;
        places.fill(u"?"_s, static_cast<qsizetype>(values.size()));
        return {u"(%1 IN (%2)%3)"_s.arg(column(m_isIndexed), places.join(u", "_s), type), values};
    }

    [[nodiscard]] SqlFragment judged(const QString &function) const
    {
        return {u"%1(%2, ?)"_s.arg(function, m_name),
                {SqlText{m_clause.values.front().bytes().value_or(QByteArray())}}};
    }

    [[nodiscard]] SqlFragment compared(const QString &comparison) const
    {
        const std::optional<SqlValue> limit = sqlValueOf(m_clause.values.front());
        if (!limit || std::holds_alternative<std::monostate>(*limit) || !canBe(*limit))
            return noRow();
        return {u"(%1 %2 ?%3)"_s.arg(column(m_isIndexed && !isMisread(*limit)), comparison,
                                     isOfTypeOf(*limit)),
                {*limit}};
    }

    [[nodiscard]] QString column(bool isIndexed) const
    {
        return (isIndexed ? QString() : u"+"_s) + bytewise(m_column);
    }

    [[nodiscard]] bool canBe(const SqlValue &value) const
    {
        const bool isText = std::holds_alternative<SqlText>(value);
        const bool isNumber =
            std::holds_alternative<qint64>(value) || std::holds_alternative<double>(value);
        return (!m_column.isInteger || isNumber) && (!m_column.isText || isText);
    }

    // SQLite compares values of any types with each other.
    [[nodiscard]] QString isOfTypeOf(const SqlValue &value) const
    {
        if (m_column.isInteger || m_column.isText)
            return {};
        return u" AND "_s + typeIn(m_column, typesOf(value));
    }

    // A column of numbers takes a text that looks like one for a number, unless it is part of an
    // expression.
    [[nodiscard]] bool isMisread(const SqlValue &limit) const
    {
        const auto *text = std::get_if<SqlText>(&limit);
        if (m_column.affinity != Affinity::Numeric || text == nullptr)
            return false;
        bool isNumber = false;
        (void)text->utf8.trimmed().toDouble(&isNumber);
        return isNumber;
    }

    const SqlColumn &m_column;
    const FilterClause &m_clause;
    bool m_isIndexed;
    QString m_name;
};

// A clause that is of no column.
SqlFragment anywhere(const SqlTable &table, const FilterClause &clause)
{
    constexpr qsizetype columnsOfCall = argumentsMax - 1;
    const bool canBeNumber =
        std::all_of(clause.values.begin(), clause.values.end(),
                    [](const AttributeValue &piece) { return canBeInNumbers(*piece.text()); });
    QStringList columns;
    for (const SqlColumn &column : table.columns) {
        if (!column.isInteger || canBeNumber)
            columns.append(quotedName(column.name));
    }
    std::vector<SqlFragment> calls;
    for (qsizetype first = 0; first < columns.size(); first += columnsOfCall)
        calls.push_back(
            {u"onecake_anywhere(?, %1)"_s.arg(columns.mid(first, columnsOfCall).join(u", "_s)),
             {joinedPieces(clause)}});
    return calls.empty() ? noRow() : anyOf(calls);
}

// Of a column that the table has not, no row has a value.
SqlFragment clauseOfNone(ClauseKind kind)
{
    const bool holds = kind == ClauseKind::Differs || kind == ClauseKind::Absent
        || kind == ClauseKind::NotBelow || kind == ClauseKind::NotNull;
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

SqlFragment conditionOfClause(const SqlTable &table, const FilterClause &clause,
                              const IndexHint &hint)
{
    if (clause.kind == ClauseKind::Anywhere)
        return anywhere(table, clause);
    const SqlColumn *column = table.column(clause.attribute);
    if (column == nullptr)
        return clauseOfNone(clause.kind);
    const bool isIndexed =
        (hint.isFree || hint.columns.contains(column->name)) && !isPassed(clause, hint);
    return ClauseWriter(*column, clause, isIndexed).write();
}

SqlFragment conditionOfChoice(const SqlTable &table, const ClauseChoice &choice,
                              const IndexHint &hint)
{
    std::vector<SqlFragment> any;
    for (const FilterClause &clause : choice) {
        SqlFragment part = conditionOfClause(table, clause, hint);
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

const SqlFragment &noRow()
{
    static const SqlFragment part{u"0"_s, {}};
    return part;
}

QString bytewise(const SqlColumn &column)
{
    const QString name = quotedName(column.name);
    return column.collation == u"BINARY" ? name : name + u" COLLATE BINARY"_s;
}

SqlFragment conditionOf(const SqlTable &table, const std::vector<ClauseChoice> &all,
                        const IndexHint &hint)
{
    std::vector<SqlFragment> parts;
    for (const ClauseChoice &choice : all)
        parts.push_back(conditionOfChoice(table, choice, hint));
    return allOf(parts);
}

SqlFragment sureColumn(const SqlTable &table, const RowFilter &filter)
{
    if (!filter.accepts)
        return everyRow();
    std::vector<SqlFragment> ways;
    for (const ClauseSet &set : filter.sure) {
        SqlFragment way = conditionOf(table, set);
        if (way.isEmpty())
            return everyRow();
        ways.push_back(std::move(way));
    }
    return ways.empty() ? noRow() : anyOf(ways);
}

SqlFragment isExactly(const SqlColumn &column, const AttributeValue &value)
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
    SqlFragment exact{u"(%1 = ? AND typeof(%2) = 'text')"_s.arg(bytewise(column), name), {*wanted}};
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
