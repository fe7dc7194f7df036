// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layout_catalog.h"

#include "core/base/json_file.h"

using namespace Qt::StringLiterals;

namespace onecake {

QStringList layoutFiles()
{
    return {u"onecake-dynamodb"_s, u"powertools-python"_s, u"powertools-typescript"_s,
            u"powertools-java"_s,  u"powertools-dotnet"_s, u"bicatu"_s,
            u"arun0009"_s,         u"onecake-sqlite"_s,    u"brandur"_s,
            u"idempotence4j"_s,    u"idempotency4j"_s,     u"nestarc"_s};
}

Result<LayoutCatalog> LayoutCatalog::load()
{
    LayoutCatalog catalog;
    for (const QString &file : layoutFiles()) {
        const Result<QJsonObject> object =
            readJsonFile(file, u":/layouts/%1.json"_s.arg(file), u"a layout"_s);
        if (!object)
            return object.error();
        Result<std::vector<Layout>> layouts = resultOf(file, layoutsFromJson(*object));
        if (!layouts)
            return layouts.error();
        for (Layout &layout : *layouts)
            catalog.m_all.push_back(std::make_shared<const Layout>(std::move(layout)));
    }
    return catalog;
}

QStringList LayoutCatalog::ids() const
{
    QStringList ids;
    for (const auto &layout : m_all)
        ids.append(layout->id);
    return ids;
}

Result<std::shared_ptr<const Layout>> LayoutCatalog::find(const QString &id) const
{
    for (const auto &layout : m_all) {
        if (layout->id == id)
            return layout;
    }
    return unknownName(id, u"layout"_s, ids());
}

} // namespace onecake
