// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The credentials with which requests to AWS, or to what speaks its protocol, are signed, and where
// they come from.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoroTask>

#include <optional>

namespace onecake {

// Only `accessKeyId`, `expiresAt` and `source` may be shown; the other two never leave memory but
// as a signature and the header of the session token.
struct AwsCredentials {
    QByteArray accessKeyId;
    QByteArray secretAccessKey;
    QByteArray sessionToken; // empty: they are not temporary
    std::optional<Instant> expiresAt;
    QString source; // for people: "profile \"shop\" in /home/ada/.aws/credentials"

    bool operator==(const AwsCredentials &) const = default;
};

// Thread rule: a provider belongs to the thread that made it.
class CredentialsProvider
{
public:
    CredentialsProvider() = default;
    virtual ~CredentialsProvider() = default;
    Q_DISABLE_COPY_MOVE(CredentialsProvider)

    // The credentials to sign with now: those known, or read again once they expired or forget()
    // was called. The error lists everything that was tried; its code is InvalidInput, or the
    // keychain's (core/store/aws/secret_vault.h).
    [[nodiscard]] virtual QCoro::Task<Result<AwsCredentials>> credentials() = 0;

    // The endpoint refused them as expired or unknown: the next call reads them again.
    virtual void forget() = 0;
};

} // namespace onecake
