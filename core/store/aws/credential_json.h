// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Credentials as one JSON object, in the form in which a credential_process prints them:
// https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
#pragma once

#include "core/store/aws/aws_credentials.h"

namespace onecake {

// All but the source.
QByteArray toCredentialJson(const AwsCredentials &credentials);

// The error is InvalidInput at `where` and names the field, but never what it holds.
Result<AwsCredentials> parseCredentialJson(const QByteArray &json, const QString &where);

} // namespace onecake
