// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/rows/row_reader.h"

#include "core/base/invariant.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/browse/sqlite/planning/paging_order.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

SqlFragment selectRow(const SqlTable &table, const QString &columns, const SqlFragment &condition)
{
    SqlFragment part{u"SELECT %1 FROM %2 WHERE "_s.arg(columns, quotedName(table.name)), {}};
    part += condition;
    return part;
}

QString idList(const SqlTable &table)
{
    return idNames(table).join(u", "_s);
}

} // namespace

QString columnList(const SqlTable &table)
{
    QStringList names;
    for (const SqlColumn &column : table.columns)
        names.append(quotedName(column.name));
    return names.join(u", "_s);
}

ReadRow rowAt(const SqlStatement &statement, const SqlTable &table, int first)
{
    std::vector<const SqlColumn *> columns;
    columns.reserve(table.columns.size());
    for (const SqlColumn &column : table.columns)
        columns.push_back(&column);
    return rowAt(statement, table, first, columns);
}

ReadRow rowAt(const SqlStatement &statement, const SqlTable &table, int first,
              const std::vector<const SqlColumn *> &columns)
{
    ReadRow read;
    QStringList names{rowidName.toString()};
    if (!table.hasRowid()) {
        names.clear();
        for (const SqlColumn *column : table.primaryKey())
            names.append(column->name);
    }
    for (int index = 0; index < names.size(); ++index) {
        read.id.push_back(statement.value(index));
        read.row.id.insert(names[index], attributeOf(read.id.back()));
    }
    int position = first;
    for (const SqlColumn *column : columns) {
        const SqlValue value = statement.value(position++);
        read.weight += weightOf(value);
        read.row.item.insert(column->name, attributeOf(value));
    }
    return read;
}

SqlFragment exactCondition(const SqlTable &table, const std::vector<SqlValue> &id)
{
    std::vector<SqlFragment> parts;
    const QStringList names = idNames(table);
    for (qsizetype index = 0; index < names.size(); ++index)
        parts.push_back({names[index] + u" = ?"_s, {id[static_cast<std::size_t>(index)]}});
    return allOf(parts);
}

Result<SqlFragment> idCondition(const SqlTable &table, const Item &id)
{
    if (table.hasRowid()) {
        if (const auto rowid = id.value(rowidName.toString()).integer())
            return SqlFragment{table.rowid + u" = ?"_s, {*rowid}};
        return Error{ErrorCode::InvalidInput, u"rowid"_s, tr("a whole number was expected"), {}};
    }
    std::vector<SqlFragment> parts;
    for (const SqlColumn *column : table.primaryKey()) {
        if (!id.contains(column->name))
            return Error{ErrorCode::InvalidInput,
                         spelledOut(column->name),
                         tr("the row's key has no value of this column"),
                         {}};
        parts.push_back(isExactly(*column, id.value(column->name)));
    }
    return allOf(parts);
}

RowReader::RowReader(const UntrustedSqliteConnection &file, const SqlTable &table)
    : m_file(file)
    , m_table(table)
{}

Result<std::optional<ReadRow>> RowReader::read(const SqlFragment &condition)
{
    SqlStatement statement(m_file);
    const QString columns = idList(m_table) + u", "_s + columnList(m_table);
    if (const auto prepared = statement.prepare(selectRow(m_table, columns, condition)); !prepared)
        return prepared.error();
    const Result<SqlStep> step = statement.step();
    if (!step)
        return step.error();
    switch (*step) {
    case SqlStep::Row:
        return std::optional(rowAt(statement, m_table, static_cast<int>(idNames(m_table).size())));
    case SqlStep::Done:
        return std::optional<ReadRow>();
    case SqlStep::Interrupted:
        return closedMeanwhile(m_file.file());
    case SqlStep::TooBig:
        return readByColumns(condition);
    }
    ONECAKE_UNREACHABLE();
}

Result<std::optional<ReadRow>> RowReader::readExactly(const std::vector<SqlValue> &id)
{
    if (!m_exactly) {
        m_exactly = std::make_unique<SqlStatement>(m_file);
        const QString columns = idList(m_table) + u", "_s + columnList(m_table);
        const auto prepared =
            m_exactly->prepare(selectRow(m_table, columns, exactCondition(m_table, id)));
        if (!prepared)
            return prepared.error();
    } else {
        m_exactly->bind(id);
    }
    const Result<SqlStep> step = m_exactly->step();
    if (!step)
        return step.error();
    if (*step != SqlStep::Row)
        return read(exactCondition(m_table, id));
    const ReadRow read = rowAt(*m_exactly, m_table, static_cast<int>(id.size()));
    m_exactly->reset();
    return std::optional(read);
}

Result<std::optional<ReadRow>> RowReader::readByColumns(const SqlFragment &condition)
{
    SqlStatement statement(m_file);
    if (const auto prepared = statement.prepare(selectRow(m_table, idList(m_table), condition));
        !prepared)
        return prepared.error();
    const Result<SqlStep> step = statement.step();
    if (!step)
        return step.error();
    if (*step != SqlStep::Row)
        return *step == SqlStep::Done
            ? Result(std::optional<ReadRow>())
            : Result<std::optional<ReadRow>>(closedMeanwhile(m_file.file()));
    ReadRow read;
    if (m_table.hasRowid())
        read.row.id.insert(rowidName.toString(), attributeOf(statement.value(0)));
    const int ids = static_cast<int>(idNames(m_table).size());
    for (int index = 0; index < ids; ++index)
        read.id.push_back(statement.value(index));
    statement.reset();
    for (const SqlColumn &column : m_table.columns) {
        if (const auto added = addColumn(exactCondition(m_table, read.id), column, read); !added)
            return added.error();
    }
    return std::optional(read);
}

Result<void> RowReader::addColumn(const SqlFragment &condition, const SqlColumn &column,
                                  ReadRow &read)
{
    SqlStatement statement(m_file);
    const auto prepared = statement.prepare(selectRow(m_table, quotedName(column.name), condition));
    if (!prepared)
        return prepared.error();
    const Result<SqlStep> step = statement.step();
    if (!step)
        return step.error();
    if (*step == SqlStep::Interrupted)
        return closedMeanwhile(m_file.file());
    if (*step != SqlStep::Row)
        return {};
    const SqlValue value = statement.value(0);
    read.weight += weightOf(value);
    read.row.item.insert(column.name, attributeOf(value));
    if (!m_table.hasRowid() && column.keyPosition > 0)
        read.row.id.insert(column.name, attributeOf(value));
    return {};
}

} // namespace onecake
