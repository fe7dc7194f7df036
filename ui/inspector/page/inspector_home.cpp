// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/inspector_home.h"

#include "core/inspect/query/editing/key_views.h"
#include "core/session/inspector/chosen_layouts.h"
#include "core/session/inspector/recent_stores.h"

namespace onecake {

InspectorHome InspectorHome::ofThisUser(StoreServices services, Connections connections)
{
    return {std::move(services), Trash(userTrashFolder()), std::move(connections),
            recentStoresFile(),  keyViewsFile(),           chosenLayoutsFile()};
}

} // namespace onecake
