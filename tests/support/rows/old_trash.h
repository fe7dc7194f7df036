// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Files of lines, as an older version kept removals and the history in them.
#pragma once

#include "core/inspect/changes/trash/change_history.h"
#include "core/inspect/changes/trash/row_text.h"
#include "tests/support/rows/removal_samples.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace onecake::test {

inline QByteArray oldHead(const RemovalHead &head)
{
    QJsonObject object{{QStringLiteral("removal"), 1},
                       {QStringLiteral("id"), head.id},
                       {QStringLiteral("layout"), head.layout},
                       {QStringLiteral("query"), head.query},
                       {QStringLiteral("confirmed"), toEpochMs(head.confirmedAt)},
                       {QStringLiteral("list"), head.isList},
                       {QStringLiteral("kept"), head.isKept}};
    insertInto(object, head);
    if (head.total)
        object.insert(QStringLiteral("total"), *head.total);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

inline QByteArray oldRow(qint64 number, const StoredRow &row)
{
    QByteArray line = "{\"n\":" + QByteArray::number(number) + ",\"id\":";
    appendItem(line, row.id);
    line += ",\"item\":";
    appendItem(line, row.item);
    return line + "}\n";
}

inline QByteArray oldRows(int first, int count)
{
    QByteArray lines;
    for (int order = first; order < first + count; ++order)
        lines += oldRow(order, sampleRow(order));
    return lines;
}

inline QByteArray oldBegun(int end)
{
    return "{\"begun\":" + QByteArray::number(end) + "}\n";
}

inline QByteArray oldOutcomes(int from, const QByteArray &letters)
{
    return "{\"from\":" + QByteArray::number(from) + ",\"outcomes\":\"" + letters + "\"}\n";
}

inline QByteArray oldEnd(Instant at)
{
    return "{\"end\":" + QByteArray::number(toEpochMs(at)) + "}\n";
}

// A removal of sample rows, all of which were removed.
inline QByteArray oldRemoval(const RemovalHead &head, int rowCount)
{
    return oldHead(head) + oldRows(0, rowCount) + oldBegun(rowCount)
        + oldOutcomes(0, QByteArray(rowCount, 'r')) + oldEnd(sampleInstant);
}

inline QByteArray oldEntry(const HistoryEntry &entry)
{
    QJsonObject object{{QStringLiteral("id"), entry.id},
                       {QStringLiteral("kind"), nameOf(entry.kind)},
                       {QStringLiteral("at"), toEpochMs(entry.at)},
                       {QStringLiteral("says"), entry.says},
                       {QStringLiteral("undone"), entry.isUndone},
                       {QStringLiteral("removal"), entry.removalId}};
    insertInto(object, entry);
    for (const auto &[name, item] : {std::pair(QStringLiteral("row"), &entry.rowId),
                                     {QStringLiteral("before"), &entry.before},
                                     {QStringLiteral("after"), &entry.after}}) {
        if (!item->isEmpty())
            object.insert(name, toJson(*item));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

inline QString writeOldFile(const Trash &trash, const QString &name, const QByteArray &content)
{
    QFile file(QDir(trash.folder()).filePath(name));
    if (!QDir().mkpath(trash.folder()) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size())
        qFatal("the old file cannot be written");
    return file.fileName();
}

inline QString oldNameOf(const RemovalHead &head)
{
    return QStringLiteral("20261120T100000000-%1.jsonl").arg(head.id);
}

} // namespace onecake::test
