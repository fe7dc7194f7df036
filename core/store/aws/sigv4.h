// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// AWS Signature Version 4, as a pure function. The steps are those of
// https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html; the path is
// normalised and encoded once more, as all services but S3 expect it.
#pragma once

#include "core/store/aws/aws_credentials.h"
#include "core/store/http/http_transport.h"

namespace onecake {

struct SigV4Request {
    QByteArray method = "POST";
    QByteArray path = "/"; // as it is sent
    std::vector<std::pair<QByteArray, QByteArray>> query; // not encoded, UTF-8
    HttpHeaders headers; // all of them are signed; "host" must be among them
    QByteArray body;
};

struct SigV4Scope {
    QByteArray region;
    QByteArray service;
};

// The headers that the signature adds: x-amz-date, x-amz-security-token where the credentials have
// a session token, and authorization.
HttpHeaders signatureOf(SigV4Request request, const AwsCredentials &credentials,
                        const SigV4Scope &scope, Instant now);

} // namespace onecake
