// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The saved connections: a value, and the file that holds it from one session to the next.
#pragma once

#include "core/inspect/changes/jobs/write_permit.h"
#include "core/session/connections/connection.h"

#include <functional>
#include <vector>

namespace onecake {

// In the order in which they were added; each name once.
class Connections
{
public:
    [[nodiscard]] const std::vector<Connection> &all() const { return m_all; }
    [[nodiscard]] const Connection *find(const QString &name) const;

    // The errors are InvalidInput: the connection will not do, its name is taken, or there is none
    // of that name.
    Result<void> add(Connection connection);
    // The new one may bear another name.
    Result<void> replace(const QString &name, Connection connection);
    // Its secret in the keychain keeps the old name until moveSecret() (core/store/aws/
    // secret_vault.h).
    Result<void> rename(const QString &name, const QString &newName);
    Result<void> remove(const QString &name);

    bool operator==(const Connections &) const = default;

private:
    std::vector<Connection> m_all;
};

// How people call the store, and how careful one has to be with it: as its connection says, or
// where it has none, as for any store of its kind. Names may differ in what makes no other store of
// it, and a production store goes before others that it may be.
StoreMark markOf(const StoreUrl &store, const Connections &connections);

// The user's own.
QString connectionsFile();

// None where there is no such file. The error is InvalidInput and names every broken rule.
Result<Connections> loadConnections(const QString &file);

// What is in the file, changed, and saved again: at once or not at all, readable by its owner only,
// and without losing what another process changes meanwhile. A file that cannot be read is left as
// it is. Where the change fails, nothing is saved.
using ConnectionsChange = std::function<Result<void>(Connections &)>;
Result<Connections> changeConnections(const QString &file, const ConnectionsChange &change);

} // namespace onecake
