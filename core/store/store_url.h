// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a person names a store:
//   memory:
//   sqlite:FILE      sqlite: alone is the file in the user's own data folder
//   dynamodb:TABLE   with ?name=value&name=value… after it, each at most once:
//     endpoint=URL       default: AWS_ENDPOINT_URL_DYNAMODB, AWS_ENDPOINT_URL, then AWS's own
//                        endpoint of the region
//     region=NAME        default: AWS_REGION, AWS_DEFAULT_REGION, then the profile's
//     profile=NAME       the profile of the shared AWS files; default: AWS_PROFILE
//     keychain=NAME      the connection whose secret is in the system's keychain
//     access=read-only   nothing is written to the table
//     plain-http=allowed an endpoint that is not on this machine may be reached without TLS
// Values are percent-encoded. A store's name holds no secret, so it can be shown and saved.
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace onecake {

// Where a DynamoDB table is, as a store's name says it after "dynamodb:"; empty where it does not.
struct DynamoPlace {
    QString table;
    QUrl endpoint; // scheme, host and port
    QString region;
    QString profile; // profile in the shared AWS files
    QString keychain; // connection whose secret is in the system's keychain
    bool allowsPlainHttp = false;
    bool isReadOnly = false;

    bool operator==(const DynamoPlace &) const = default;
};

// `rest` is the text after the colon; `text`, the whole name, is what errors point at.
Result<DynamoPlace> parseDynamoPlace(const QString &text, const QString &rest);

// `value` as scheme, host and port; errors point at `where`.
Result<QUrl> parseEndpoint(const QString &where, const QString &value);

// An error if `place` would send data unencrypted over a network without allowing it. Errors point
// at `where`.
Result<void> checkEncryption(const DynamoPlace &place, const QString &where);

// The text that parses to `place`.
QString textOf(const DynamoPlace &place);

// Whether the host is this machine: 127.0.0.0/8, ::1 or localhost.
bool isLoopback(const QUrl &endpoint);

enum class StoreKind {
    Memory,
    Sqlite,
    DynamoDb
};

struct StoreUrl {
    StoreKind kind = StoreKind::Memory;
    QString file; // sqlite: absolute path
    bool isDefaultFile = false; // sqlite: the name gives no file
    DynamoPlace dynamo = {};

    // Whether nothing may be written to the store.
    [[nodiscard]] bool isReadOnly() const
    {
        return kind == StoreKind::DynamoDb && dynamo.isReadOnly;
    }

    bool operator==(const StoreUrl &) const = default;
};

// A relative path is taken from the working directory.
Result<StoreUrl> parseStoreUrl(const QString &text);

// The error for an attempt to write to a read-only store.
Error refusedAsReadOnly(const StoreUrl &url);

// The text that parses to `url`; it can be shown and saved.
QString textOf(const StoreUrl &url);

} // namespace onecake
