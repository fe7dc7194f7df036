// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tables as stores describe them, and what is detected in them.
#pragma once

#include "core/inspect/layouts/layout_detection.h"
#include "tests/support/windows/layout_items.h"

namespace onecake {

inline TableShape dynamoTable(const QStringList &keys, const QString &ttl = {})
{
    TableShape shape;
    shape.table = QStringLiteral("idem");
    for (const QString &key : keys)
        shape.keys.push_back({key, QStringLiteral("S")});
    shape.ttlAttribute = ttl;
    return shape;
}

inline TableShape sqlTable(const QString &name, const QString &columns)
{
    TableShape shape;
    shape.kind = LayoutKind::Sqlite;
    shape.table = name;
    shape.columns = columns.split(u' ');
    return shape;
}

inline Detection detect(const TableShape &shape, const std::vector<Item> &samples)
{
    return detectLayout(layoutCatalog(), shape, samples);
}

inline QStringList idsIn(const Detection &detection)
{
    QStringList ids;
    for (const LayoutCandidate &candidate : detection.candidates)
        ids.append(candidate.layout->id);
    return ids;
}

inline QString bestIn(const Detection &detection)
{
    return idsIn(detection).value(0, QStringLiteral("none"));
}

} // namespace onecake
