// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Rows to remove, and removals of them.
#pragma once

#include "core/inspect/changes/trash/state_opening.h"
#include "core/inspect/changes/trash/trash.h"

#include <QVariant>

namespace onecake::test {

inline constexpr Instant sampleInstant = fromEpochMs(1'795'168'800'000); // 2026-11-20T10:00:00Z

inline Item sampleItem(int order)
{
    const auto text = [](const QString &value) {
        return AttributeValue::ofText(value);
    };
    return {{QStringLiteral("PK"), text(QStringLiteral("shop"))},
            {QStringLiteral("SK"), text(QStringLiteral("key-%1").arg(order, 4, 10, QChar(u'0')))},
            {QStringLiteral("status"), text(QStringLiteral("completed"))},
            {QStringLiteral("expiration"), AttributeValue::ofInteger(1'795'168'800 + order)},
            {QStringLiteral("resultData"), text(QStringLiteral("{\"cake\":\"🎂\nline\"}"))}};
}

inline StoredRow sampleRow(int order)
{
    const Item item = sampleItem(order);
    return {{{QStringLiteral("PK"), item.value(QStringLiteral("PK"))},
             {QStringLiteral("SK"), item.value(QStringLiteral("SK"))}},
            item};
}

inline std::vector<StoredRow> sampleRows(int first, int count)
{
    std::vector<StoredRow> rows;
    for (int order = first; order < first + count; ++order)
        rows.push_back(sampleRow(order));
    return rows;
}

inline RemovalHead sampleHead(int order)
{
    RemovalHead head;
    head.id = QStringLiteral("00000000-0000-4000-8000-%1").arg(order, 12, 10, QChar(u'0'));
    head.store = QStringLiteral("dynamodb:orders?endpoint=http://127.0.0.1:8000");
    head.table = QStringLiteral("orders");
    head.layout = QStringLiteral("onecake-dynamodb");
    head.query = QStringLiteral("status:completed \"carrot\"");
    head.confirmedAt = sampleInstant + std::chrono::minutes(order);
    head.total = 100;
    return head;
}

// The rows of a removal that can be taken back.
inline std::vector<StoredRow> keptRows(const Trash &trash, const QString &id)
{
    const auto kept = TrashReader::open(trash, id);
    if (!kept)
        qFatal("%s", qPrintable(sentence(kept.error())));
    std::vector<StoredRow> rows;
    constexpr int part = 3;
    for (auto some = (*kept)->next(part); some && !some->empty(); some = (*kept)->next(part)) {
        for (PlannedRow &row : *some)
            rows.push_back(std::move(row.row));
    }
    return rows;
}

// The first column of what a query of the state says.
inline QVariantList stateOf(const Trash &trash, const QString &sql, const QVariantList &values = {})
{
    QVariantList answers;
    const auto take = [&answers](const QSqlQuery &row) {
        answers.append(row.value(0));
        return true;
    };
    const Result<void> read = readState(trash.folder(), sql, values, take);
    if (!read)
        qFatal("%s", qPrintable(sentence(read.error())));
    return answers;
}

inline void editState(const Trash &trash, const QString &sql, const QVariantList &values = {})
{
    const Result<void> changed =
        changeState(trash.folder(), [&](StateFile *state) { state->run(sql, values); });
    if (!changed)
        qFatal("%s", qPrintable(sentence(changed.error())));
}

} // namespace onecake::test
