// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where a DynamoDB table is, as a store's name says it after "dynamodb:" (core/store/store_url.h).
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace onecake {

// Empty where the name does not say.
struct DynamoPlace {
    QString table;
    QUrl endpoint; // scheme, host and port
    QString region;
    QString profile; // of the shared AWS files
    QString keychain; // name of the connection whose secret is in the system's keychain
    bool allowsPlainHttp = false;
    bool isReadOnly = false;

    bool operator==(const DynamoPlace &) const = default;
};

// `rest` is what follows the colon; `text`, the whole name, is what errors point at.
Result<DynamoPlace> parseDynamoPlace(const QString &text, const QString &rest);

// `value` as scheme, host and port; errors point at `where`.
Result<QUrl> parseEndpoint(const QString &where, const QString &value);

// Nothing goes over a network unencrypted unless the place allows it. Errors point at `where`.
Result<void> checkEncryption(const DynamoPlace &place, const QString &where);

// The text that parses to `place`.
QString textOf(const DynamoPlace &place);

// The host is this machine: 127.0.0.0/8, ::1 or localhost.
bool isLoopback(const QUrl &endpoint);

} // namespace onecake
