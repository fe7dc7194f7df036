// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/removal_rows.h"

#include "core/inspect/changes/trash/row_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// By the order of RowOutcome. A removal has no row that is present or refused.
constexpr QStringView outcomeCodes = u"rcg  fu-";

QByteArray differencesText(const RowResult &result)
{
    QJsonArray differences;
    for (const AttributeDifference &difference : result.differences)
        differences.append(QJsonObject{{u"attribute"_s, difference.attribute},
                                       {u"then"_s, difference.then},
                                       {u"now"_s, difference.now}});
    return QJsonDocument(differences).toJson(QJsonDocument::Compact);
}

} // namespace

QString codeOf(RowOutcome outcome)
{
    return outcomeCodes.at(static_cast<qsizetype>(outcome));
}

RowOutcome outcomeOf(const QString &code)
{
    const qsizetype place = code.trimmed().isEmpty() ? -1 : outcomeCodes.indexOf(code);
    return valueOfNumber<RowOutcome>(static_cast<int>(place)).value_or(RowOutcome::Unknown);
}

qint64 insertRemoval(StateFile *state, const RemovalHead &head)
{
    return state
        ->run(u"INSERT INTO removal (store, table_name, address, account, id, layout, query, "
              "confirmed, expected, is_list, is_kept) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
              valuesOf(head)
                  + QVariantList{head.id, head.layout, head.query, toEpochMs(head.confirmedAt),
                                 head.total ? QVariant(*head.total) : QVariant(), head.isList,
                                 head.isKept})
        .lastInsertId()
        .toLongLong();
}

qint64 insertRows(StateFile *state, qint64 removal, const std::vector<PlannedRow> &rows)
{
    QSqlQuery insert = state->prepare(u"INSERT INTO removed_row VALUES (?, ?, ?, ?)"_s);
    qint64 bytes = 0;
    for (const PlannedRow &row : rows) {
        QByteArray id;
        QByteArray item;
        appendItem(id, row.row.id);
        appendItem(item, row.row.item);
        bytes += id.size() + item.size();
        state->run(insert, {removal, row.number, id, item});
    }
    state->run(u"UPDATE removal SET bytes = bytes + ? WHERE number = ?"_s, {bytes, removal});
    return bytes;
}

void insertOutcomes(StateFile *state, qint64 removal, const std::vector<SettledRow> &rows)
{
    QSqlQuery insert =
        state->prepare(u"INSERT OR REPLACE INTO settled VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (auto first = rows.begin(); first != rows.end();) {
        const auto isApart = [](const SettledRow &one, const SettledRow &next) {
            return next.number != one.number + 1 || next.result != one.result;
        };
        auto last = std::adjacent_find(first, rows.end(), isApart);
        if (last == rows.end())
            --last;
        state->run(insert,
                   {removal, first->number, last->number, codeOf(first->result.outcome),
                    first->result.says, differencesText(first->result)});
        first = std::next(last);
    }
}

std::optional<StoredRow> rowFrom(const QByteArray &id, const QByteArray &item)
{
    std::optional<Item> readId = readItem(id);
    std::optional<Item> read = readItem(item);
    if (!readId || readId->isEmpty() || !read)
        return std::nullopt;
    return StoredRow{*std::move(readId), *std::move(read)};
}

} // namespace onecake
