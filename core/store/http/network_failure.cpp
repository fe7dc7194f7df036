// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/http/network_failure.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

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

// Qt reports an HTTP status from 400 up as an error of its own, although the reply is whole.
bool isOfStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError
        || (error >= QNetworkReply::ContentAccessDenied
            && error <= QNetworkReply::UnknownContentError)
        || error == QNetworkReply::ProtocolInvalidOperationError
        || error >= QNetworkReply::InternalServerError;
}

bool isCutShort(const QNetworkReply &reply, const NetworkTrouble &trouble)
{
    const QByteArray length = reply.rawHeader("content-length");
    return !length.isEmpty() && length.toLongLong() != trouble.bodySize;
}

QString problemOf(const QNetworkReply &reply, const NetworkTrouble &trouble)
{
    if (trouble.hasTimedOut)
        return u"no whole answer came in the time allowed"_s;
    if (trouble.isTooLarge)
        return u"the answer is larger than any that DynamoDB gives"_s;
    switch (static_cast<int>(reply.error())) {
    case QNetworkReply::ConnectionRefusedError:
        return u"nothing listens at %1"_s.arg(reply.url().authority());
    case QNetworkReply::HostNotFoundError:
        return u"there is no host %1"_s.arg(reply.url().host());
    case QNetworkReply::OperationCanceledError: // how Qt 6.4 ends a transfer that stands still
    case QNetworkReply::TimeoutError:
        return u"the endpoint fell silent"_s;
    case QNetworkReply::RemoteHostClosedError:
        return u"the connection broke before the whole answer was there"_s;
    default:
        return isOfStatus(reply.error())
            ? u"the connection broke before the whole answer was there"_s
            : u"the connection failed: %1"_s.arg(reply.errorString().left(200));
    }
}

} // namespace

HttpFailure closedFailure(bool wasSent)
{
    return {{codeFor(wasSent), {}, u"the store was closed before the answer came"_s, {}}, false};
}

std::optional<HttpFailure> failureOf(const QNetworkReply &reply, const NetworkTrouble &trouble)
{
    const bool wasSent = trouble.timesSent > 0;
    if (trouble.isClosed)
        return closedFailure(true); // Qt sends in a thread of its own, and may not have told yet
    if (!trouble.certificateText.isEmpty())
        return HttpFailure{
            {ErrorCode::StoreUnusable,
             {},
             u"the endpoint's certificate is not trusted: "_s + trouble.certificateText,
             u"Add its issuer to this machine's trusted certificates, or check "
             "whether somebody sits in between"_s},
            false};
    const bool isWhole = !trouble.hasTimedOut && !trouble.isTooLarge && isOfStatus(reply.error())
        && reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()
        && !isCutShort(reply, trouble);
    if (isWhole)
        return std::nullopt;
    const bool fellSilent = reply.error() == QNetworkReply::OperationCanceledError
        || reply.error() == QNetworkReply::TimeoutError;
    return HttpFailure{{codeFor(wasSent),
                        {},
                        problemOf(reply, trouble),
                        u"Check the network and the endpoint, and try again"_s},
                       trouble.hasTimedOut || (fellSilent && !trouble.isTooLarge)};
}

QString certificateProblem(const QNetworkReply &reply, const QList<QSslError> &errors)
{
    QStringList problems;
    for (const QSslError &error : errors)
        problems.append(error.errorString());
    problems.removeDuplicates();
    QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    if (certificate.isNull() && !errors.isEmpty())
        certificate = errors.first().certificate();
    return u"%1; subject %2, issuer %3, SHA-256 fingerprint %4"_s.arg(
        problems.join(u", "_s), nameOf(certificate, false), nameOf(certificate, true),
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')));
}

} // namespace onecake
