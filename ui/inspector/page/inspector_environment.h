// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What windows on stores need of the user's own: services, and the files that are kept from one
// start to the next.
#pragma once

#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/query/editing/key_views.h"
#include "core/session/connections/connections.h"
#include "core/session/inspector/chosen_layouts.h"
#include "core/session/inspector/recent_stores.h"
#include "core/store/aws/store_services.h"

namespace onecake {

struct InspectorEnvironment {
    StoreServices services;
    Trash trash; // where what is removed is kept
    Connections connections;
    QString recentFile;
    QString viewsFile;
    QString layoutsFile; // how tables are read, where the person said so

    static InspectorEnvironment ofThisUser(StoreServices services, Connections connections)
    {
        return {std::move(services), Trash(userTrashFolder()), std::move(connections),
                recentStoresFile(),  keyViewsFile(),           chosenLayoutsFile()};
    }
};

} // namespace onecake
