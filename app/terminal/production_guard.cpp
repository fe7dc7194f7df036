// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/terminal/production_guard.h"

#include "core/session/connections/connections.h"

namespace onecake {

Result<void> mayWriteTo(const StoreUrl &store, const QString &confirmed)
{
    const Result<Connections> connections = loadConnections(connectionsFile());
    return connections ? checkProduction(store, *connections, confirmed) : connections.error();
}

} // namespace onecake
