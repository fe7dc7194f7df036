// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/identity.h"

#include "core/base/invariant.h"
#include "core/model/fingerprint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QStringView scopePart(ScopePart part, const Request &request, const QString &fingerprint)
{
    switch (part) {
    case ScopePart::Tenant:
        return request.tenant;
    case ScopePart::User:
        return request.user;
    case ScopePart::UseCase:
        return request.useCase;
    case ScopePart::Function:
        return request.function;
    case ScopePart::Method:
        return request.method;
    case ScopePart::Path:
        return request.path;
    case ScopePart::Query:
        return request.query;
    case ScopePart::Fingerprint:
        return fingerprint;
    case ScopePart::Region:
        return request.region;
    case ScopePart::Group:
        return request.group;
    }
    ONECAKE_UNREACHABLE();
}

// A separator inside a part is escaped, so that no two different lists of parts give the same
// scope.
void appendPart(QString &scope, QStringView part)
{
    const auto isSpecial = [](QChar letter) {
        return letter == u'/' || letter == u'\\';
    };
    if (std::none_of(part.begin(), part.end(), isSpecial)) {
        scope += part;
        return;
    }
    for (const QChar letter : part) {
        if (isSpecial(letter))
            scope += u'\\';
        scope += letter;
    }
}

QString scopeOf(const Policy &policy, const Request &request, const QByteArray &fingerprint)
{
    const auto &parts = policy.identity.scope;
    const bool isByFingerprint =
        std::find(parts.begin(), parts.end(), ScopePart::Fingerprint) != parts.end();
    const QString fingerprintText = isByFingerprint ? QString::fromLatin1(fingerprint) : QString();
    qsizetype length = 0;
    for (const ScopePart part : parts)
        length += scopePart(part, request, fingerprintText).size() + 1;
    QString scope;
    scope.reserve(length);
    for (const ScopePart part : parts) {
        if (part != parts.front())
            scope += u'/';
        appendPart(scope, scopePart(part, request, fingerprintText));
    }
    return scope;
}

// The key that the caller sent, if it is the caller who makes it.
std::optional<QString> sentKey(const IdentityPolicy &identity, const Request &request)
{
    if (identity.keySource == KeySource::Client)
        return request.clientKey;
    return identity.keySource == KeySource::BusinessId ? std::optional(request.businessId)
                                                       : std::nullopt;
}

bool isTooLong(const IdentityPolicy &identity, const Request &request)
{
    const std::optional<QString> key = sentKey(identity, request);
    return identity.keyTooLongCode != 0 && key && key->size() > identity.keyLengthMax;
}

std::optional<QString> keyOf(const IdentityPolicy &identity, const Request &request,
                             const QString &madeKey)
{
    switch (identity.keySource) {
    case KeySource::None:
        return std::nullopt;
    case KeySource::Client:
    case KeySource::BusinessId: {
        const std::optional<QString> key = sentKey(identity, request);
        const qsizetype length = key ? key->size() : 0;
        const bool isUsable =
            length >= identity.keyLengthMin && length <= identity.keyLengthMax && length > 0;
        return isUsable ? key : std::nullopt;
    }
    case KeySource::Derived:
        return derivedKey(identity, request);
    case KeySource::Server:
        return madeKey;
    }
    ONECAKE_UNREACHABLE();
}

} // namespace

Identity identify(const Policy &policy, const Request &request, const QString &madeKey)
{
    Identity result;
    if (isTooLong(policy.identity, request)) {
        result.kind = IdentityKind::TooLong;
        return result;
    }
    std::optional<QString> key = keyOf(policy.identity, request, madeKey);
    if (!key) {
        switch (policy.identity.onMissingKey) {
        case MissingKeyAction::Reject:
            result.kind = policy.identity.keySource == KeySource::None ? IdentityKind::Unprotected
                                                                       : IdentityKind::Refused;
            return result;
        case MissingKeyAction::Bypass:
            return result;
        case MissingKeyAction::Generate:
            key = madeKey;
            break;
        case MissingKeyAction::SharedNull:
            key = u"null"_s;
            break;
        }
    }
    result.kind = IdentityKind::Keyed;
    if (policy.fingerprint.kind != FingerprintKind::None)
        result.fingerprint = fingerprintOf(policy.fingerprint, request);
    result.id = {scopeOf(policy, request, result.fingerprint), *key};
    if (policy.fingerprint.kind != FingerprintKind::None
        && policy.fingerprint.onMismatch == MismatchAction::NewOperation)
        result.id.key += u'#' + QString::fromLatin1(result.fingerprint);
    return result;
}

} // namespace onecake
