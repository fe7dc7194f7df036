// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The saved connections: a value, and the file that holds it from one session to the next.
#pragma once

#include "core/base/json/named_list.h"
#include "core/inspect/browse/key_browser.h"
#include "core/store/store_url.h"

namespace onecake {

// Where the credentials of a connection come from.
enum class CredentialOrigin {
    NotNeeded, // the store is a file
    RequestContext, // the environment or the default profile
    Profile,
    Keychain
};

// A saved connection: a store that is opened again and again, under a name of its own.
struct Connection {
    QString name;
    // A file or a table. A secret in the keychain is kept under the connection's name.
    StoreUrl store;
    bool isProduction = false; // shown so that it can be told apart at a glance
    bool isReadOnly = true;

    // What is said of one by its name.
    static constexpr const char *called = QT_TRANSLATE_NOOP("onecake", "connection \"%1\"");
    static constexpr const char *unknown =
        QT_TRANSLATE_NOOP("onecake", "there is no connection of that name");
    static constexpr const char *taken =
        QT_TRANSLATE_NOOP("onecake", "there already is a connection of that name");
    // Returns InvalidInput if the name or the kind of store is not allowed.
    [[nodiscard]] Result<void> check() const;

    bool operator==(const Connection &) const = default;
};

CredentialOrigin originOf(const Connection &connection);

// Whether a store is opened read-only when nobody has decided that: true for all stores that others
// may depend on, that is, all but files and endpoints on this machine.
bool isReadOnlyByDefault(const StoreUrl &store);

using Connections = NamedList<Connection>;

// The store's name for the user, and how careful one has to be with it: as its connection says or,
// if it has none, as for any store of its kind. Details of a store's URL that do not make it
// another store are ignored. If several connections may mean this store, a production one counts
// first.
StoreRisk riskOf(const StoreUrl &store, const Connections &connections);

// Whether something may be written to the store that is no change of a record: not to a production
// store whose name was not typed. The error is InvalidInput.
Result<void> checkProduction(const StoreUrl &store, const Connections &connections,
                             const QString &typed);

// The path of the user's own connections file.
QString connectionsFile();

// Returns no connections if the file does not exist. The error is InvalidInput and names every
// broken rule.
Result<Connections> loadConnections(const QString &file);

// As changeSaved().
using ConnectionsChange = std::function<Result<void>(Connections &)>;
Result<Connections> changeConnections(const QString &file, const ConnectionsChange &change);

} // namespace onecake
