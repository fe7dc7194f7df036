// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/recent_stores.h"

#include "core/base/json/json_file.h"
#include "core/base/text/tr.h"

#include <QDir>
#include <QJsonArray>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString storesField = u"stores"_s;

} // namespace

QString recentStoresFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return folder.filePath(u"recent.json"_s);
}

std::vector<StoreUrl> loadRecentStores(const QString &file)
{
    std::vector<StoreUrl> stores;
    const Result<QJsonObject> root = readJsonFile(file, file, tr("recent stores"));
    if (!root)
        return stores;
    const QJsonArray list = root->value(storesField).toArray();
    for (const QJsonValue value : list) {
        const Result<StoreUrl> store = parseStoreUrl(value.toString());
        if (store && stores.size() < recentStoresMax)
            stores.push_back(*store);
    }
    return stores;
}

Result<void> noteRecentStore(const QString &file, const StoreUrl &store)
{
    const auto lock = lockForChange(file);
    if (!lock)
        return lock.error();
    std::vector<StoreUrl> stores = loadRecentStores(file);
    std::erase(stores, store);
    stores.insert(stores.begin(), store);
    if (stores.size() > recentStoresMax)
        stores.resize(recentStoresMax);
    QJsonArray list;
    for (const StoreUrl &each : stores)
        list.append(textOf(each));
    return saveJson(file, {{storesField, list}});
}

} // namespace onecake
