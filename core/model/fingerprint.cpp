// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/fingerprint.h"

#include "core/base/invariant.h"
#include "core/base/sha256.h"
#include "core/model/canonical_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace onecake {

namespace {

QJsonObject chosenMembers(const QJsonObject &body, const QStringList &names)
{
    QJsonObject chosen;
    for (const QString &name : names) {
        const QJsonValue value = body.value(name);
        if (!value.isUndefined() && !value.isNull())
            chosen.insert(name, value);
    }
    return chosen;
}

QCryptographicHash::Algorithm algorithmOf(KeyDigest digest)
{
    switch (digest) {
    case KeyDigest::Md5:
        return QCryptographicHash::Md5;
    case KeyDigest::Sha1:
        return QCryptographicHash::Sha1;
    case KeyDigest::Sha256:
        return QCryptographicHash::Sha256;
    case KeyDigest::Blake2s:
        return QCryptographicHash::Blake2s_256;
    }
    ONECAKE_UNREACHABLE();
}

QByteArray textToHash(const IdentityPolicy &policy, const Request &request,
                      const QJsonObject &input)
{
    switch (policy.canon) {
    case KeyCanon::Raw:
        if (policy.keyFields.isEmpty() && !request.rawBody.isEmpty())
            return request.rawBody;
        break;
    case KeyCanon::Sorted:
        break;
    case KeyCanon::Jcs:
        return canonicalJson(input);
    }
    return QJsonDocument(input).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray fingerprintOf(const FingerprintPolicy &policy, const Request &request)
{
    QByteArray text;
    switch (policy.kind) {
    case FingerprintKind::None:
        return {};
    case FingerprintKind::Full:
        text.reserve(512);
        text += "{\"body\":";
        appendCanonicalJson(text, request.body);
        text += ",\"method\":";
        appendCanonicalJson(text, request.method);
        text += ",\"path\":";
        appendCanonicalJson(text, request.path);
        text += '}';
        break;
    case FingerprintKind::Body:
        text = canonicalJson(request.body);
        break;
    case FingerprintKind::Fields:
        text = canonicalJson(chosenMembers(request.body, policy.fields));
        break;
    }
    return sha256Hex(text);
}

std::optional<QString> derivedKey(const IdentityPolicy &policy, const Request &request)
{
    const bool isWhole = policy.keyFields.isEmpty();
    const QJsonObject input =
        isWhole ? request.body : chosenMembers(request.body, policy.keyFields);
    if (!isWhole && input.isEmpty())
        return std::nullopt;
    const QByteArray digest =
        QCryptographicHash::hash(textToHash(policy, request, input), algorithmOf(policy.digest));
    return QString::fromLatin1(policy.text == KeyText::Hex ? digest.toHex() : digest.toBase64());
}

} // namespace onecake
