// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A store that a person opens again and again, under a name of its own.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/store/store_url.h"

namespace onecake {

// Where the credentials of a connection come from.
enum class CredentialOrigin {
    NotNeeded, // a file
    Surroundings, // the environment or the default profile
    Profile,
    Keychain
};

struct Connection {
    QString name;
    StoreUrl
        store; // a file or a table; a secret in the keychain is kept under the connection's name
    bool isProduction = false; // to be told apart at a glance
    bool isReadOnly = true;

    bool operator==(const Connection &) const = default;
};

CredentialOrigin originOf(const Connection &connection);

// Whoever cannot tell opens a store that others may depend on for reading only: everything but
// files and endpoints on this machine.
bool isReadOnlyByDefault(const StoreUrl &store);

// InvalidInput where the name or the kind of store will not do.
Result<void> checkConnection(const Connection &connection);

// The parts as a file holds them; there is no secret among them.
QJsonObject toJson(const Connection &connection);
// Nothing where a part is missing or will not do, which is reported.
std::optional<Connection> readConnection(JsonReader &reader);

} // namespace onecake
