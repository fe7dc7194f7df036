// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The credentials with which requests to AWS, or to what speaks its protocol, are signed: where
// they come from, what they must be, and how they are written down.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoroTask>

#include <optional>

namespace onecake {

// Only `accessKeyId`, `expiresAt` and `source` may be shown; the other two leave memory only as a
// signature and as the header of the session token.
struct AwsCredentials {
    QByteArray accessKeyId;
    QByteArray secretAccessKey;
    QByteArray sessionToken; // empty if they are not temporary
    std::optional<Instant> expiresAt;
    QString source; // for people: "profile \"shop\" in /home/ada/.aws/credentials"
    bool isMadeUp = false; // for an emulator, because there were none

    bool operator==(const AwsCredentials &) const = default;
};

// Thread rule: a provider belongs to the thread that created it.
class CredentialsProvider
{
public:
    CredentialsProvider() = default;
    virtual ~CredentialsProvider() = default;
    Q_DISABLE_COPY_MOVE(CredentialsProvider)

    // The credentials to sign with now: the known ones, or new ones once those expired or forget()
    // was called. The error lists everything that was tried; its code is InvalidInput, or the
    // keychain's (core/store/aws/secret_vault.h).
    [[nodiscard]] virtual QCoro::Task<Result<AwsCredentials>> credentials() = 0;

    // Call this when the endpoint refused them as expired or unknown: the next credentials() reads
    // new ones.
    virtual void forget() = 0;
};

// The names that a source has for the parts.
struct CredentialNames {
    QString accessKeyId;
    QString secretAccessKey;
    QString sessionToken;
};

// `credentials`, if they are complete and can stand in the headers of a request. The error is
// InvalidInput at `where` and names the part, but never what it holds.
Result<AwsCredentials> checkedCredentials(AwsCredentials credentials, const CredentialNames &names,
                                          const QString &where);

// Parses an ISO 8601 time with its zone; nothing for any other text.
std::optional<Instant> parseExpiry(const QString &text);

// "2026-11-20T10:00:00Z", as it is shown.
QString textOf(Instant instant);

// All but the source as one JSON object, in the form in which a credential_process prints it:
// https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
QByteArray toCredentialJson(const AwsCredentials &credentials);

// The error is InvalidInput at `where` and names the field, but never what it holds.
Result<AwsCredentials> parseCredentialJson(const QByteArray &json, const QString &where);

} // namespace onecake
