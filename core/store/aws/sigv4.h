// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Signs requests with AWS Signature Version 4; the result depends on the arguments alone. The steps
// are those of https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html; the
// path is normalised and encoded once more, as all services but S3 expect.
#pragma once

#include "core/http/http_transport.h"
#include "core/store/aws/aws_credentials.h"

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

// Thread rule: belongs to one thread.
class SigV4Signer
{
public:
    explicit SigV4Signer(SigV4Scope scope)
        : m_scope(std::move(scope))
    {}

    // The headers that the signature adds: x-amz-date, x-amz-security-token where the credentials
    // have a session token, and authorization.
    [[nodiscard]] HttpHeaders sign(SigV4Request request, const AwsCredentials &credentials,
                                   Instant now);

private:
    const QByteArray &signingKey(const QByteArray &secret, const QByteArray &date);

    SigV4Scope m_scope;
    // Cache of the signing key, which is the same for a day and takes four of a signature's five
    // digests.
    QByteArray m_secretOfKey;
    QByteArray m_dateOfKey;
    QByteArray m_key;
};

} // namespace onecake
