// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What credentials must be before they are used, wherever they come from.
#pragma once

#include "core/store/aws/aws_credentials.h"

namespace onecake {

// What a source calls the parts.
struct CredentialNames {
    QString accessKeyId;
    QString secretAccessKey;
    QString sessionToken;
};

// `credentials`, if they are complete and can stand in the headers of a request. The error is
// InvalidInput at `where` and names the part, but never what it holds.
Result<AwsCredentials> checkedCredentials(AwsCredentials credentials, const CredentialNames &names,
                                          const QString &where);

// Nothing but a time with its zone, in the form of ISO 8601.
std::optional<Instant> parseExpiry(const QString &text);

// "2026-11-20T10:00:00Z", as it is shown.
QString textOf(Instant instant);

} // namespace onecake
