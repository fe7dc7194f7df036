// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/http/network_failure.h"

#include <QSslCertificate>
#include <QSslError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

ErrorCode codeFor(bool wasSent)
{
    return wasSent ? ErrorCode::OutcomeUnknown : ErrorCode::StoreUnavailable;
}

QString nameOf(const QSslCertificate &certificate, bool isIssuer)
{
    const QString name =
        isIssuer ? certificate.issuerDisplayName() : certificate.subjectDisplayName();
    return name.isEmpty() ? u"without a name"_s : name.left(100);
}

QString problemOf(const QUrl &url, const NetworkTrouble &trouble)
{
    if (trouble.hasTimedOut)
        return u"no whole answer came in the time allowed"_s;
    if (trouble.fellSilent)
        return u"the endpoint fell silent"_s;
    if (trouble.isTooLarge)
        return u"the answer is larger than any that DynamoDB gives"_s;
    if (trouble.isMalformed)
        return u"what answered does not speak HTTP as it should"_s;
    switch (static_cast<int>(trouble.socketError)) {
    case QAbstractSocket::ConnectionRefusedError:
        return u"nothing listens at %1"_s.arg(url.authority());
    case QAbstractSocket::HostNotFoundError:
        return u"there is no host %1"_s.arg(url.host());
    case QAbstractSocket::SocketTimeoutError:
        return u"the endpoint fell silent"_s;
    case QAbstractSocket::RemoteHostClosedError:
        return u"the connection broke before the whole answer was there"_s;
    default:
        return trouble.wasSent
            ? u"the connection broke before the whole answer was there: %1"_s.arg(
                trouble.socketText.left(200))
            : u"the connection failed: %1"_s.arg(trouble.socketText.left(200));
    }
}

} // namespace

HttpFailure closedFailure(bool wasSent)
{
    return {{codeFor(wasSent), {}, u"the store was closed before the answer came"_s, {}}, false};
}

HttpFailure failureOf(const QUrl &url, const NetworkTrouble &trouble)
{
    if (trouble.isClosed)
        return closedFailure(trouble.wasSent);
    if (!trouble.certificateText.isEmpty())
        return {{ErrorCode::StoreUnusable,
                 {},
                 u"the endpoint's certificate is not trusted: "_s + trouble.certificateText,
                 u"Add its issuer to this machine's trusted certificates, or check "
                 "whether somebody sits in between"_s},
                false};
    const bool hasTimedOut = trouble.hasTimedOut || trouble.fellSilent
        || trouble.socketError == QAbstractSocket::SocketTimeoutError;
    return {{codeFor(trouble.wasSent),
             {},
             problemOf(url, trouble),
             u"Check the network and the endpoint, and try again"_s},
            hasTimedOut};
}

QString certificateProblem(const QSslCertificate &certificate, const QList<QSslError> &errors)
{
    QStringList problems;
    for (const QSslError &error : errors)
        problems.append(error.errorString());
    problems.removeDuplicates();
    return u"%1; subject %2, issuer %3, SHA-256 fingerprint %4"_s.arg(
        problems.join(u", "_s), nameOf(certificate, false), nameOf(certificate, true),
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')));
}

} // namespace onecake
