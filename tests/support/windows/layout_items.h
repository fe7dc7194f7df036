// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Items that libraries really wrote, from tests/data/layouts, and rows of SQL made by hand.
#pragma once

#include "core/inspect/layouts/layout.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace onecake {

inline LayoutCatalog layoutCatalog()
{
    Result<LayoutCatalog> loaded = LayoutCatalog::load();
    if (!loaded)
        qFatal("%s", qPrintable(sentence(loaded.error())));
    return *loaded;
}

inline std::shared_ptr<const Layout> layoutNamed(const QString &id)
{
    const auto found = layoutCatalog().find(id);
    if (!found)
        qFatal("%s", qPrintable(sentence(found.error())));
    return *found;
}

inline QJsonObject layoutData(const QString &file)
{
    QFile json(QStringLiteral(ONECAKE_SOURCE_DIR "/tests/data/layouts/") + file);
    if (!json.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(json.fileName()));
    return QJsonDocument::fromJson(json.readAll()).object();
}

inline Item itemIn(const QJsonObject &json)
{
    const auto item = itemFrom(json);
    if (const auto *problem = std::get_if<QString>(&item))
        qFatal("%s", qPrintable(*problem));
    return std::get<Item>(item);
}

inline Item itemIn(const QByteArray &json)
{
    return itemIn(QJsonDocument::fromJson(json).object());
}

inline std::vector<Item> itemsIn(const QJsonValue &list)
{
    std::vector<Item> items;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &item : array)
        items.push_back(itemIn(item.toObject()));
    return items;
}

// A row as a browser of SQL hands it on: texts, and whole numbers where `text` is one.
inline Item sqlRow(const QMap<QString, QString> &columns)
{
    Item item;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        bool isNumber = false;
        const qint64 number = column->toLongLong(&isNumber);
        item.insert(column.key(),
                    isNumber               ? AttributeValue::ofInteger(number)
                        : column->isNull() ? AttributeValue()
                                           : AttributeValue::ofText(*column));
    }
    return item;
}

} // namespace onecake
