// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The saved connections: a value, and the file that holds it from one session to the next.
#pragma once

#include "core/base/json/named_list.h"
#include "core/inspect/changes/jobs/write_permit.h"
#include "core/store/store_url.h"

namespace onecake {

// Where the credentials of a connection come from.
enum class CredentialOrigin {
    NotNeeded, // a file
    Surroundings, // the environment or the default profile
    Profile,
    Keychain
};

// A store that a person opens again and again, under a name of its own.
struct Connection {
    QString name;
    StoreUrl
        store; // a file or a table; a secret in the keychain is kept under the connection's name
    bool isProduction = false; // to be told apart at a glance
    bool isReadOnly = true;

    static constexpr QStringView noun = u"connection";
    // InvalidInput where the name or the kind of store will not do.
    [[nodiscard]] Result<void> check() const;

    bool operator==(const Connection &) const = default;
};

CredentialOrigin originOf(const Connection &connection);

// Whoever cannot tell opens a store that others may depend on for reading only: everything but
// files and endpoints on this machine.
bool isReadOnlyByDefault(const StoreUrl &store);

using Connections = NamedList<Connection>;

// How people call the store, and how careful one has to be with it: as its connection says, or
// where it has none, as for any store of its kind. Names may differ in what makes no other store of
// it, and a production store goes before others that it may be.
StoreMark markOf(const StoreUrl &store, const Connections &connections);

// The user's own.
QString connectionsFile();

// None where there is no such file. The error is InvalidInput and names every broken rule.
Result<Connections> loadConnections(const QString &file);

// As changeSaved().
using ConnectionsChange = std::function<Result<void>(Connections &)>;
Result<Connections> changeConnections(const QString &file, const ConnectionsChange &change);

} // namespace onecake
