// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/layout_catalog.h"

#include "core/base/json/json_file.h"

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

Result<std::shared_ptr<const Layout>> LayoutCatalog::layoutFor(LayoutKind kind,
                                                               const SavedMapping &saved) const
{
    if (saved.layout.isEmpty())
        return customLayout(kind, saved.fields);
    Result<std::shared_ptr<const Layout>> found = find(saved.layout);
    if (found && (*found)->kind != kind)
        return Error{
            ErrorCode::InvalidInput, saved.layout,
            u"is a layout of %1, and this store is %2"_s.arg(nameOf((*found)->kind), nameOf(kind)),
            u"Choose a layout of this kind of store"_s};
    return found;
}

} // namespace onecake
