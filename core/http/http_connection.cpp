// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/http/http_connection.h"

#include "core/base/invariant.h"
#include "core/base/text/tr.h"

#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>
#include <QUrl>

#include <algorithm>
#include <cerrno>

#include <sys/socket.h>

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
    return name.isEmpty() ? tr("without a name") : name.left(100);
}

QString problemOf(const QUrl &url, const NetworkTrouble &trouble)
{
    if (trouble.hasTimedOut)
        return tr("no complete answer came in the time allowed");
    if (trouble.fellSilent)
        return tr("the endpoint fell silent");
    if (trouble.isTooLarge)
        return tr("the answer is larger than any that DynamoDB gives");
    if (trouble.isMalformed)
        return tr("what answered does not speak valid HTTP");
    switch (static_cast<int>(trouble.socketError)) {
    case QAbstractSocket::ConnectionRefusedError:
        return tr("nothing listens at %1").arg(url.authority());
    case QAbstractSocket::HostNotFoundError:
        return tr("there is no host %1").arg(url.host());
    case QAbstractSocket::SocketTimeoutError:
        return tr("the endpoint fell silent");
    case QAbstractSocket::RemoteHostClosedError:
        return tr("the connection broke before the answer was complete");
    default:
        return trouble.wasSent ? tr("the connection broke before the answer was complete: %1")
                                     .arg(trouble.socketText.left(200))
                               : tr("the connection failed: %1").arg(trouble.socketText.left(200));
    }
}

} // namespace

HttpFailure closedFailure(bool wasSent)
{
    return {{codeFor(wasSent), {}, tr("the store was closed before the answer came"), {}}, false};
}

HttpFailure failureOf(const QUrl &url, const NetworkTrouble &trouble)
{
    if (trouble.isClosed)
        return closedFailure(trouble.wasSent);
    if (!trouble.certificateText.isEmpty())
        return {{ErrorCode::StoreUnusable,
                 {},
                 tr("the endpoint's certificate is not trusted: ") + trouble.certificateText,
                 tr("Add its issuer to this machine's trusted certificates, or check "
                    "whether somebody intercepts the connection")},
                false};
    const bool hasTimedOut = trouble.hasTimedOut || trouble.fellSilent
        || trouble.socketError == QAbstractSocket::SocketTimeoutError;
    return {{codeFor(trouble.wasSent),
             {},
             problemOf(url, trouble),
             tr("Check the network and the endpoint, and try again")},
            hasTimedOut};
}

QString certificateProblem(const QSslCertificate &certificate, const QList<QSslError> &errors)
{
    QStringList problems;
    for (const QSslError &error : errors)
        problems.append(error.errorString());
    problems.removeDuplicates();
    return tr("%1; subject %2, issuer %3, SHA-256 fingerprint %4")
        .arg(problems.join(u", "_s), nameOf(certificate, false), nameOf(certificate, true),
             QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')));
}

namespace {

constexpr int portOfHttp = 80;
constexpr int portOfHttps = 443;

// Asked of the kernel, because the event loop may not have come to tell.
bool hasEnded(qintptr socket)
{
    char next = 0;
    const ssize_t seen = recv(static_cast<int>(socket), &next, 1, MSG_PEEK | MSG_DONTWAIT);
    return seen == 0 || (seen < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
}

} // namespace

HttpConnection::HttpConnection(QUrl url, const NetworkLimits &limits)
    : m_url(std::move(url))
    , m_limits(limits)
    , m_parser(limits.bodyMax)
{
    if (m_url.scheme() == u"https"_s)
        prepareTls();
    else
        preparePlain();
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this,
            [this] { m_idle.setRemainingTime(m_limits.idleMax); });
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpConnection::breakDown);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::breakDown);
}

HttpConnection::~HttpConnection()
{
    close();
    // It may be one of its own signals that brought us here.
    m_socket->deleteLater();
}

void HttpConnection::preparePlain()
{
    m_socket = new QTcpSocket;
    connect(m_socket, &QTcpSocket::connected, this, &HttpConnection::getReady);
}

void HttpConnection::prepareTls()
{
    auto *socket = new QSslSocket;
    m_socket = socket;
    connect(socket, &QSslSocket::encrypted, this, &HttpConnection::getReady);
    connect(socket, &QSslSocket::sslErrors, this, [this, socket](const QList<QSslError> &errors) {
        m_trouble.certificateText = certificateProblem(socket->peerCertificate(), errors);
    });
}

// What goes wrong may be told before this returns, and this be gone by then.
void HttpConnection::open()
{
    m_isOpened = true;
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_socket))
        encrypted->connectToHostEncrypted(m_url.host(),
                                          static_cast<quint16>(m_url.port(portOfHttps)));
    else
        m_socket->connectToHost(m_url.host(), static_cast<quint16>(m_url.port(portOfHttp)));
}

bool HttpConnection::isUsable() const
{
    return m_isUsable && (!m_isReady || !hasEnded(m_socket->socketDescriptor()));
}

void HttpConnection::carry(QByteArray request, std::function<void()> settled, Duration longest)
{
    ONECAKE_INVARIANT(!m_isBusy && m_isUsable);
    m_request = std::move(request);
    m_settled = std::move(settled);
    m_isBusy = true;
    m_parser = HttpParser(m_limits.bodyMax);
    m_idle.setRemainingTime(m_limits.idleMax);
    m_total.setRemainingTime(std::min(m_limits.totalMax, longest));
    if (!m_isOpened)
        open();
    else if (m_isReady)
        send();
}

void HttpConnection::getReady()
{
    m_isReady = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_isBusy)
        send();
}

void HttpConnection::send()
{
    m_trouble.wasSent = true;
    m_socket->write(m_request);
    m_socket->flush();
}

void HttpConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (!m_isBusy) { // an answer to nothing
        close();
        return;
    }
    m_idle.setRemainingTime(m_limits.idleMax);
    take(m_parser.feed(bytes));
}

void HttpConnection::breakDown()
{
    m_isUsable = false;
    if (!m_isBusy)
        return;
    if (m_socket->bytesAvailable() > 0)
        m_parser.feed(m_socket->readAll());
    m_trouble.socketError = m_socket->error();
    m_trouble.socketText = m_socket->errorString();
    const HttpParser::State state = m_parser.end();
    if (state == HttpParser::State::Complete)
        take(state);
    else
        fail();
}

void HttpConnection::take(HttpParser::State state)
{
    switch (state) {
    case HttpParser::State::Incomplete:
        return;
    case HttpParser::State::Complete:
        m_isUsable = m_isUsable && m_parser.keepsConnection();
        settle(m_parser.takeReply());
        return;
    case HttpParser::State::TooLarge:
        m_trouble.isTooLarge = true;
        break;
    case HttpParser::State::Malformed:
        m_trouble.isMalformed = true;
        break;
    }
    fail();
}

void HttpConnection::giveUp()
{
    m_trouble.fellSilent = m_idle.hasExpired();
    m_trouble.hasTimedOut = m_total.hasExpired();
    m_trouble.isClosed = !m_trouble.fellSilent && !m_trouble.hasTimedOut;
    fail();
}

void HttpConnection::fail()
{
    close();
    const bool isOurDoing = m_trouble.isClosed || m_trouble.fellSilent || m_trouble.hasTimedOut;
    m_wasStale = !m_isFirst && !m_parser.hasBegun() && !isOurDoing;
    settle(failureOf(m_url, m_trouble));
}

void HttpConnection::settle(HttpAnswer answer)
{
    ONECAKE_INVARIANT(m_isBusy && m_settled);
    m_isBusy = false;
    m_isFirst = false;
    m_answer = std::move(answer);
    m_trouble = {};
    std::exchange(m_settled, {})();
}

void HttpConnection::close()
{
    m_isUsable = false;
    m_socket->disconnect(this);
    m_socket->abort();
}

} // namespace onecake
