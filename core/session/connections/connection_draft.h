// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A connection as a person is about to describe it: texts that may not do yet, and a secret that is
// on its way to the keychain.
#pragma once

#include "core/session/connections/connections.h"
#include "core/store/aws/aws_credentials.h"

namespace onecake {

struct ConnectionDraft {
    QString name;
    StoreKind kind = StoreKind::DynamoDb;
    QString file; // a file only; the rest, as far as isProduction, a table only
    QString endpoint; // empty: AWS's own
    bool allowsPlainHttp = false;
    QString region; // may be empty, as in a store's name
    QString table;
    CredentialOrigin origin = CredentialOrigin::Surroundings;
    QString profile;
    QString accessKeyId; // all three empty: the secret that is kept stays
    QString secretAccessKey;
    QString sessionToken;
    bool isProduction = false;
    bool isReadOnly = true;

    bool operator==(const ConnectionDraft &) const = default;
};

enum class DraftField {
    Name,
    File,
    Endpoint,
    Region,
    Table,
    Profile,
    AccessKeyId,
    SecretAccessKey
};

// What is needed of a draft.
enum class DraftUse {
    ListTables, // where to, and who asks
    Test, // and the table
    Save // and the name
};

struct DraftProblem {
    DraftField field = DraftField::Name;
    QString sentence; // for people

    bool operator==(const DraftProblem &) const = default;
};

// The first field that will not do, if any.
std::optional<DraftProblem> problemOf(const ConnectionDraft &draft, DraftUse use);

// Of a draft that will do. A secret in the keychain is looked for under the draft's own name; for
// ListTables, the table is none.
StoreUrl storeOf(const ConnectionDraft &draft);
Connection connectionOf(const ConnectionDraft &draft);

// The secret that was typed in; nothing where the kept one stays, or none is needed.
std::optional<AwsCredentials> secretOf(const ConnectionDraft &draft);

// The connection as texts; a secret does not come back.
ConnectionDraft draftOf(const Connection &connection);

// Whether whoever cannot tell opens it for reading only, as far as the texts say where it is.
bool isReadOnlyByDefault(const ConnectionDraft &draft);

} // namespace onecake
