// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/transfer/import_preview.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/records/stored_value.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool isSqlType(const QString &type)
{
    return type == u"S" || type == u"N" || type == u"B" || type == u"NULL";
}

QString keyInWords(const TableShape &table)
{
    QStringList keys;
    for (const KeyAttribute &key : table.keys)
        keys.append(u"%1 (%2)"_s.arg(spelledOut(key.name), spelledOut(key.type)));
    return keys.join(tr(" and "));
}

// Rows that differ in their own table could be one in a table with another key.
Result<void> checkKeys(const TableShape &from, const TableShape &to)
{
    if (from.keys == to.keys)
        return {};
    return Error{ErrorCode::InvalidInput, spelledOut(to.table),
                 tr("its key is %1, and that of %2 is %3")
                     .arg(keyInWords(to), spelledOut(from.table), keyInWords(from)),
                 tr("Copy to a table with the same key")};
}

std::optional<QString> keyMisfit(const KeyAttribute &key, const Item &item)
{
    const QString name = spelledOut(key.name);
    const auto value = item.find(key.name);
    if (value == item.end())
        return tr("%1: the table's key needs it, and the item has none.").arg(name);
    if (typeOf(*value) != key.type)
        return tr("%1: the table's key is of the type %2, and it is %3.")
            .arg(name, spelledOut(key.type), describeValue(*value));
    return std::nullopt;
}

std::optional<QString> columnMisfit(const TableShape &table, const QString &name,
                                    const AttributeValue &value)
{
    if (!table.columns.contains(name))
        return tr("%1: the table %2 has no such column.")
            .arg(spelledOut(name), spelledOut(table.table));
    if (!isSqlType(typeOf(value)))
        return tr("%1: SQL has no value for %2.").arg(spelledOut(name), describeValue(value));
    return std::nullopt;
}

// As far as their names tell: tables of two accounts may have the same name.
bool isSamePlace(const StoreUrl &one, const StoreUrl &other)
{
    if (one.kind == StoreKind::Sqlite && other.kind == StoreKind::Sqlite)
        return QFileInfo(one.file) == QFileInfo(other.file);
    StoreUrl named = other;
    named.dynamo.isReadOnly = one.dynamo.isReadOnly;
    return one == named;
}

constexpr std::size_t problemsMax = 10;
constexpr int rowsComparedAtOnce = 500;

} // namespace

std::optional<QString> incompatibilityOf(const TableShape &table, const Item &item)
{
    if (table.kind == LayoutKind::DynamoDb) {
        for (const KeyAttribute &key : table.keys) {
            if (auto problem = keyMisfit(key, item))
                return problem;
        }
        return std::nullopt;
    }
    for (auto value = item.begin(); value != item.end(); ++value) {
        if (auto problem = columnMisfit(table, value.key(), *value))
            return problem;
    }
    return std::nullopt;
}

QStringList leftOut(const TableShape &table, const Item &item)
{
    QStringList names;
    for (const QString &column : table.columns) {
        if (!item.contains(column))
            names.append(spelledOut(column));
    }
    return names;
}

TableChoice choiceForCopy(const OpenedTable &from, const QString &table)
{
    if (from.layout().id == customLayoutId)
        return {table, {}, SavedMapping{{}, from.reader.fields()}};
    return {table, from.layout().id, {}};
}

Result<void> checkCopy(const TableShape &from, const TableShape &to)
{
    if (from.kind != to.kind)
        return Error{ErrorCode::InvalidInput, spelledOut(to.table),
                     tr("rows of %1 cannot be rows of %2 without losing what they are")
                         .arg(nameOf(from.kind), nameOf(to.kind)),
                     tr("Copy to a store of the same kind, or export them")};
    if (from.kind == LayoutKind::DynamoDb)
        return checkKeys(from, to);
    QStringList missing;
    for (const QString &column : from.columns) {
        if (!to.columns.contains(column))
            missing.append(spelledOut(column));
    }
    if (missing.isEmpty())
        return {};
    return Error{
        ErrorCode::InvalidInput, spelledOut(to.table),
        tr("it has no column %1, and %2 has").arg(missing.join(u", "_s), spelledOut(from.table)),
        tr("Copy to a table with the same columns")};
}

Result<void> checkCopy(const OpenedTable &from, const OpenedTable &to)
{
    const TableShape &source = from.browser->shape();
    const TableShape &target = to.browser->shape();
    if (source.table == target.table && isSamePlace(from.store, to.store))
        return Error{ErrorCode::InvalidInput, spelledOut(target.table),
                     tr("this is the very table whose rows are to be copied"),
                     tr("Name another store to copy them to")};
    return checkCopy(source, target);
}

Result<ImportPreview> previewImport(ItemLines *lines, const TableShape &table)
{
    ImportPreview preview;
    while (true) {
        const Result<std::vector<PlannedRow>> rows = lines->next(rowsComparedAtOnce);
        if (!rows)
            return rows.error();
        if (rows->empty())
            return preview;
        for (const PlannedRow &row : *rows) {
            const QString problem = row.problem.isEmpty()
                ? incompatibilityOf(table, row.row.item).value_or(QString())
                : row.problem;
            ++(problem.isEmpty() ? preview.rows : preview.refused);
            if (!problem.isEmpty() && preview.problems.size() < problemsMax)
                preview.problems.push_back({row.number, problem});
        }
    }
}

QString problemText(const QString &file, const LineProblem &problem)
{
    return tr("%1: line %2: %3").arg(spelledOut(file), QString::number(problem.line), problem.says);
}

} // namespace onecake
