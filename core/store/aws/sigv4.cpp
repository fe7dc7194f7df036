// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/aws/sigv4.h"

#include "core/base/sha256.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QByteArray algorithm = "AWS4-HMAC-SHA256";
const QByteArray terminator = "aws4_request";

QByteArray canonicalPath(const QByteArray &path)
{
    QByteArrayList segments;
    for (const QByteArray &segment : path.split('/')) {
        if (segment == "..") {
            if (!segments.isEmpty())
                segments.removeLast();
        } else if (!segment.isEmpty() && segment != ".") {
            segments.append(segment);
        }
    }
    if (segments.isEmpty())
        return "/";
    const QByteArray tail = path.endsWith('/') ? "/" : "";
    return "/" + segments.join('/').toPercentEncoding("/") + tail;
}

QByteArray canonicalQuery(const std::vector<std::pair<QByteArray, QByteArray>> &query)
{
    std::vector<std::pair<QByteArray, QByteArray>> encoded;
    encoded.reserve(query.size());
    for (const auto &[name, value] : query)
        encoded.emplace_back(name.toPercentEncoding(), value.toPercentEncoding());
    std::sort(encoded.begin(), encoded.end());
    QByteArrayList members;
    for (const auto &[name, value] : encoded)
        members.append(name + '=' + value);
    return members.join('&');
}

// The values of one name are joined in their order.
std::map<QByteArray, QByteArray> canonicalHeaders(const HttpHeaders &headers)
{
    std::map<QByteArray, QByteArray> canonical;
    for (const auto &[name, value] : headers) {
        const auto [entry, isNew] = canonical.try_emplace(name.toLower(), value.simplified());
        if (!isNew)
            entry->second += ',' + value.simplified();
    }
    return canonical;
}

QByteArray signedNames(const std::map<QByteArray, QByteArray> &headers)
{
    QByteArrayList names;
    for (const auto &[name, value] : headers)
        names.append(name);
    return names.join(';');
}

QByteArray canonicalRequest(const SigV4Request &request,
                            const std::map<QByteArray, QByteArray> &headers)
{
    QByteArray lines = request.method + '\n' + canonicalPath(request.path) + '\n'
        + canonicalQuery(request.query) + '\n';
    for (const auto &[name, value] : headers)
        lines += name + ':' + value + '\n';
    return lines + '\n' + signedNames(headers) + '\n' + sha256Hex(request.body);
}

} // namespace

const QByteArray &SigV4Signer::signingKey(const QByteArray &secret, const QByteArray &date)
{
    if (m_key.isEmpty() || date != m_dateOfKey || secret != m_secretOfKey) {
        const QByteArray ofDate = hmacSha256("AWS4" + secret, date);
        const QByteArray ofRegion = hmacSha256(ofDate, m_scope.region);
        const QByteArray ofService = hmacSha256(ofRegion, m_scope.service);
        m_key = hmacSha256(ofService, terminator);
        m_dateOfKey = date;
        m_secretOfKey = secret;
    }
    return m_key;
}

HttpHeaders SigV4Signer::sign(SigV4Request request, const AwsCredentials &credentials, Instant now)
{
    const QByteArray instant = QDateTime::fromMSecsSinceEpoch(toEpochMs(now), QTimeZone::utc())
                                   .toString(u"yyyyMMdd'T'HHmmss'Z'"_s)
                                   .toLatin1();
    const QByteArray date = instant.left(8);
    HttpHeaders added{{"x-amz-date", instant}};
    if (!credentials.sessionToken.isEmpty())
        added.emplace_back("x-amz-security-token", credentials.sessionToken);
    request.headers.insert(request.headers.end(), added.begin(), added.end());

    const auto headers = canonicalHeaders(request.headers);
    const QByteArray scopeText =
        date + '/' + m_scope.region + '/' + m_scope.service + '/' + terminator;
    const QByteArray toSign = algorithm + '\n' + instant + '\n' + scopeText + '\n'
        + sha256Hex(canonicalRequest(request, headers));
    const QByteArray signature =
        hmacSha256(signingKey(credentials.secretAccessKey, date), toSign).toHex();
    added.emplace_back("authorization",
                       algorithm + " Credential=" + credentials.accessKeyId + '/' + scopeText
                           + ", SignedHeaders=" + signedNames(headers)
                           + ", Signature=" + signature);
    return added;
}

} // namespace onecake
