// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A connection while the user edits it: texts that may still be invalid, and a secret that has not
// reached the keychain yet.
#pragma once

#include "core/session/connections/connections.h"
#include "core/store/aws/aws_credentials.h"

namespace onecake {

struct ConnectionDraft {
    QString name;
    StoreKind kind = StoreKind::DynamoDb;
    // For a file only. The members from `endpoint` to `sessionToken` are for a table only.
    QString file;
    QString endpoint; // empty: AWS's own
    bool allowsPlainHttp = false;
    QString region; // may be empty, as in a store's URL
    QString table;
    CredentialOrigin origin = CredentialOrigin::RequestContext;
    QString profile;
    // If all three are empty, the secret that is kept stays.
    QString accessKeyId;
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

// Which parts of a draft must be valid.
enum class DraftUse {
    ListTables, // the endpoint and the credentials
    Test, // the same, and the table
    Save // the same, and the name
};

struct DraftProblem {
    DraftField field = DraftField::Name;
    QString sentence; // for the user

    bool operator==(const DraftProblem &) const = default;
};

// The first field that is invalid for this use; empty if there is none.
std::optional<DraftProblem> problemOf(const ConnectionDraft &draft, DraftUse use);

// Both need a valid draft. A secret in the keychain is looked up under the draft's own name. For
// ListTables, the store has no table.
StoreUrl storeOf(const ConnectionDraft &draft);
Connection connectionOf(const ConnectionDraft &draft);

// The secret that was typed. Empty if the kept one stays, or if none is needed.
std::optional<AwsCredentials> secretOf(const ConnectionDraft &draft);

// The connection as texts, without its secret.
ConnectionDraft draftOf(const Connection &connection);

// Whether the draft's store is opened read-only when nobody has decided that, as far as the texts
// say where it is.
bool isReadOnlyByDefault(const ConnectionDraft &draft);

} // namespace onecake
