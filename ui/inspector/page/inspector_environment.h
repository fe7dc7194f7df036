// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the windows on stores need of this user: the services, and the files that are kept from one
// start to the next.
#pragma once

#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/query/editing/key_views.h"
#include "core/session/connections/connections.h"
#include "core/session/inspector/chosen_layouts.h"
#include "core/session/inspector/recent_stores.h"
#include "core/store/aws/store_services.h"
#include "ui/inspector/record/shown_columns.h"

namespace onecake {

struct InspectorEnvironment {
    StoreServices services;
    Trash trash; // keeps what is removed
    Connections connections;
    QString recentFile;
    QString viewsFile;
    QString layoutsFile; // how tables are read, if the user has chosen that
    QString columnsFile = {}; // which columns are shown

    static InspectorEnvironment ofThisUser(StoreServices services, Connections connections)
    {
        return {std::move(services), Trash(userTrashFolder()), std::move(connections),
                recentStoresFile(),  keyViewsFile(),           chosenLayoutsFile(),
                shownColumnsFile()};
    }
};

} // namespace onecake
