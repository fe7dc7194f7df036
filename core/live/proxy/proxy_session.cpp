// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/proxy/proxy_session.h"

#include "core/base/log.h"
#include "core/base/text/tr.h"
#include "core/http/http_connection.h"
#include "core/http/http_exchange.h"
#include "core/live/proxy/proxy_head.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <limits>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 proxyReadAhead = qint64(64) * 1024;
constexpr qint64 proxyCongestedAt = qint64(256) * 1024;
constexpr qsizetype proxyHeadMax = qsizetype(64) * 1024;
constexpr qsizetype copyMax = qsizetype(16) * 1024 * 1024;
constexpr qsizetype startMax = qsizetype(64) * 1024;
// Whose bodies are bounded is the service's affair: they only pass.
constexpr qsizetype passingMax = std::numeric_limits<qsizetype>::max() / 2;

QTcpSocket *newUpstream(const QUrl &url)
{
    if (url.scheme() == u"https")
        return new QSslSocket;
    return new QTcpSocket;
}

void connectUpstream(QTcpSocket *socket, const QUrl &url)
{
    if (auto *encrypted = qobject_cast<QSslSocket *>(socket))
        encrypted->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)));
    else
        socket->connectToHost(url.host(), static_cast<quint16>(url.port(80)));
}

} // namespace

ProxySession::ProxySession(ProxyWorld *world, QTcpSocket *client, Over over)
    : m_world(world)
    , m_over(std::move(over))
    , m_client(client)
    , m_request(HttpParser::ofRequest(proxyHeadMax, passingMax))
    , m_reply(passingMax)
{
    m_client->setParent(nullptr);
    m_client->setReadBufferSize(proxyReadAhead);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_client, &QTcpSocket::readyRead, this, &ProxySession::readClient);
    connect(m_client, &QTcpSocket::bytesWritten, this, &ProxySession::readUpstream);
    connect(m_client, &QTcpSocket::disconnected, this, &ProxySession::clientEnded);
}

ProxySession::~ProxySession()
{
    m_client->disconnect(this);
    m_client->abort();
    m_client->deleteLater();
    if (m_upstream != nullptr) {
        m_upstream->disconnect(this);
        m_upstream->abort();
        m_upstream->deleteLater();
    }
}

bool ProxySession::isCongested(const QTcpSocket *socket) const
{
    return socket != nullptr && socket->bytesToWrite() >= proxyCongestedAt;
}

void ProxySession::openUpstream()
{
    if (m_upstream != nullptr)
        return;
    m_upstream = newUpstream(m_world->settings.upstream);
    m_upstream->setReadBufferSize(proxyReadAhead);
    connect(m_upstream, &QTcpSocket::readyRead, this, &ProxySession::readUpstream);
    connect(m_upstream, &QTcpSocket::bytesWritten, this, &ProxySession::readClient);
    connect(m_upstream, &QTcpSocket::connected, this, [this] {
        m_isUpstreamReady = true;
        m_upstream->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    });
    connect(m_upstream, &QTcpSocket::disconnected, this, &ProxySession::upstreamEnded);
    connect(m_upstream, &QTcpSocket::errorOccurred, this, [this] {
        if (!m_isUpstreamReady || !m_tlsProblem.isEmpty())
            upstreamFailed();
    });
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_upstream))
        connect(encrypted, &QSslSocket::sslErrors, this,
                [this, encrypted](const QList<QSslError> &errors) {
                    m_tlsProblem = certificateProblem(encrypted->peerCertificate(), errors);
                });
    connectUpstream(m_upstream, m_world->settings.upstream);
}

void ProxySession::readClient()
{
    if (m_isClosing) {
        m_client->skip(m_client->bytesAvailable());
        return;
    }
    const bool isWaiting = m_isRequestHeld || (m_passing && m_passing->isRequestWhole);
    if (m_isOver || isWaiting || isCongested(m_upstream) || m_client->bytesAvailable() == 0)
        return;
    takeRequest(m_client->readAll());
}

void ProxySession::takeRequest(const QByteArray &bytes)
{
    const bool hadHead = m_request.hasHead();
    const HttpParser::State state = m_request.feed(bytes);
    if (state == HttpParser::State::Malformed || state == HttpParser::State::TooLarge) {
        refuse(m_request.refusal(),
               tr("The request is not well-formed, or its head is too large."));
        return;
    }
    const bool isWhole = state == HttpParser::State::Complete;
    if (isWhole)
        m_ahead = m_request.takeRest();
    const QByteArray its = bytes.chopped(isWhole ? m_ahead.size() : 0);
    m_request.dropBody();
    if (hadHead) {
        forward(its);
    } else {
        m_head += its;
        if (!m_request.hasHead())
            return;
        m_passing.emplace();
        beginRequest();
    }
    if (!m_passing || m_isOver || m_isClosing)
        return;
    m_passing->isRequestWhole = isWhole;
    if (isWhole && !m_isRequestHeld)
        requestIsWhole();
}

bool ProxySession::isRefusedByTheBook(const HttpHead &head)
{
    if (head.method != "CONNECT")
        return false;
    refuse(501,
           tr("CONNECT asks for a tunnel to another host; this proxy passes requests to one "
              "service."));
    return true;
}

void ProxySession::tellRequest(const HttpHead &head)
{
    Passing &passing = *m_passing;
    passing.key = plainKey(head.header(m_world->settings.keyHeader));
    const QString what = QString::fromLatin1(head.method + ' ' + head.target.left(200));
    Event request = trafficBetween(Lane::Website, Lane::Api, MessageKind::Request);
    request.attempt = ++m_world->attempts;
    request.actor = u"client"_s;
    request.key = passing.key;
    request.text = what;
    request.intent = m_world->traffic.intentFor(passing.key, request.actor, what, Lane::Website);
    passing.request = request;
    passing.requestNumber = m_world->traffic.sent(request);
    passing.requestFault = m_world->faults.nextRequest(passing.key, m_world->traffic.elapsed());
    qCDebug(logs::live) << "request" << request.attempt << "passes, fault"
                        << nameOf(passing.requestFault.kind);
}

void ProxySession::beginRequest()
{
    const HttpHead head = m_request.head();
    if (isRefusedByTheBook(head))
        return;
    QByteArray start = std::exchange(m_head, {});
    if (head.countOf("upgrade") > 0)
        start = withoutUpgrade(start);
    m_reply = HttpParser::ofReply(head.method, passingMax);
    m_interims = 0;
    m_passing->isAdmitted = m_world->settings.only.admits(head.method, head.target);
    if (m_passing->isAdmitted)
        tellRequest(head);
    const Fault fault = m_passing->requestFault;
    if (fault.kind == FaultKind::DelayRequest) {
        m_head = start;
        m_isRequestHeld = true;
        goOnAfter(fault.span, false);
        return;
    }
    forward(start);
}

void ProxySession::forward(const QByteArray &bytes)
{
    Passing &passing = *m_passing;
    if (passing.requestFault.kind == FaultKind::LoseRequest)
        return;
    if (passing.requestFault.kind == FaultKind::DuplicateRequest && !passing.isTooLargeToCopy) {
        passing.copy += bytes;
        passing.isTooLargeToCopy = passing.copy.size() > copyMax;
    }
    openUpstream();
    m_upstream->write(bytes);
}

void ProxySession::requestIsWhole()
{
    Passing &passing = *m_passing;
    if (!passing.isAdmitted)
        return;
    if (passing.requestFault.kind == FaultKind::LoseRequest) {
        m_world->traffic.lost(passing.request, passing.requestNumber, Lane::Network);
        resetClient();
        return;
    }
    passing.hasArrived = true;
    m_world->traffic.arrived(passing.request, passing.requestNumber);
    if (passing.requestFault.kind == FaultKind::DuplicateRequest)
        sendCopy();
}

void ProxySession::goOnAfter(Duration span, bool isReply)
{
    QTimer::singleShot(span, Qt::PreciseTimer, this, [this, isReply] {
        if (m_isOver)
            return;
        if (isReply) {
            m_isReplyHeld = false;
            passReply(std::exchange(m_heldReply, {}));
            readUpstream();
            if (m_upstream->state() == QAbstractSocket::UnconnectedState)
                upstreamEnded();
            return;
        }
        m_isRequestHeld = false;
        forward(std::exchange(m_head, {}));
        if (m_passing && m_passing->isRequestWhole)
            requestIsWhole();
        else
            readClient();
    });
}

// The copy has a connection of its own, as a request has that comes twice; nobody waits for its
// answer, but it is read to the end.
void ProxySession::sendCopy()
{
    if (m_passing->isTooLargeToCopy) {
        m_world->tellTrouble(
            tr("A request with more than 16 MiB was to be duplicated, and was sent once only."));
        return;
    }
    m_world->traffic.arrived(m_passing->request, m_passing->requestNumber);
    QTcpSocket *socket = newUpstream(m_world->settings.upstream);
    const auto parser =
        std::make_shared<HttpParser>(HttpParser::ofReply(m_request.head().method, passingMax));
    connect(socket, &QTcpSocket::readyRead, socket, [socket, parser] {
        const HttpParser::State state = parser->feed(socket->readAll());
        parser->dropBody();
        if (state != HttpParser::State::Incomplete)
            socket->disconnectFromHost();
    });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::errorOccurred, socket, &QObject::deleteLater);
    connectUpstream(socket, m_world->settings.upstream);
    socket->write(std::exchange(m_passing->copy, {}));
}

void ProxySession::readUpstream()
{
    if (m_upstream == nullptr || m_isOver || m_isReplyHeld || m_upstream->bytesAvailable() == 0)
        return;
    const bool isLost = m_passing && m_passing->replyFault.kind == FaultKind::LoseReply;
    if (!isLost && isCongested(m_client))
        return;
    takeReply(m_upstream->readAll());
}

void ProxySession::takeReply(const QByteArray &bytes)
{
    if (!m_passing) { // an answer to nothing
        over();
        return;
    }
    const HttpParser::State state = m_reply.feed(bytes);
    if (state == HttpParser::State::Malformed || state == HttpParser::State::TooLarge) {
        m_world->tellTrouble(
            tr("%1 does not answer in HTTP/1.1, or ambiguously; its answer was not passed on.")
                .arg(m_world->settings.upstream.toDisplayString()));
        if (m_passing->isReplyBegun)
            over();
        else
            refuse(502, tr("The service's answer is not well-formed HTTP/1.1."));
        return;
    }
    if (const QByteArray body = m_reply.takeBody(); m_passing->start.size() < startMax)
        m_passing->start += body;
    if (!m_passing->isReplyBegun && m_reply.hasHead())
        beginReply();
    if (m_isOver || !m_passing)
        return;
    const bool isInterim = m_reply.interimCount() > m_interims;
    m_interims = m_reply.interimCount();
    if (m_isReplyHeld || (!m_passing->isReplyBegun && !isInterim))
        m_heldReply += bytes;
    else
        passReply(std::exchange(m_heldReply, {}) + bytes);
    if (state == HttpParser::State::Complete && !m_isReplyHeld && m_passing && !m_isOver)
        replyIsWhole();
}

void ProxySession::beginReply()
{
    Passing &passing = *m_passing;
    passing.isReplyBegun = true;
    if (!passing.isAdmitted)
        return;
    passing.replyFault = m_world->faults.nextReply(passing.key, m_world->traffic.elapsed());
    if (passing.replyFault.kind != FaultKind::DelayReply)
        return;
    m_isReplyHeld = true;
    goOnAfter(passing.replyFault.span, true);
}

void ProxySession::passReply(const QByteArray &bytes)
{
    if (m_passing && m_passing->replyFault.kind == FaultKind::LoseReply)
        return;
    m_client->write(bytes);
    const bool isWhole = m_passing && m_reply.isComplete();
    if (isWhole && m_passing->replyFault.kind == FaultKind::DelayReply)
        replyIsWhole();
}

void ProxySession::replyIsWhole()
{
    const Passing passing = *std::exchange(m_passing, std::nullopt);
    const HttpHead &head = m_reply.head();
    if (passing.isAdmitted) {
        Event reply = trafficBetween(Lane::Api, Lane::Website, MessageKind::Reply);
        reply.intent = passing.request.intent;
        reply.attempt = passing.request.attempt;
        reply.actor = passing.request.actor;
        reply.key = passing.key;
        reply.code = head.status;
        reply.order = orderNumberOf(passing.start);
        reply.text = meaningOf(head.status);
        const int number = m_world->traffic.sent(reply);
        if (passing.replyFault.kind == FaultKind::LoseReply) {
            m_world->traffic.lost(reply, number, Lane::Network);
            resetClient();
            return;
        }
        m_world->traffic.arrived(std::move(reply), number);
    }
    nextRequest(passing.isRequestWhole && m_request.keepsConnection() && m_reply.keepsConnection());
}

void ProxySession::nextRequest(bool keeps)
{
    if (!keeps || m_isLast) {
        closeGently();
        return;
    }
    m_request = HttpParser::ofRequest(proxyHeadMax, passingMax);
    m_reply = HttpParser(passingMax);
    m_head.clear();
    QTimer::singleShot(0, this, [this] {
        if (m_isOver || m_passing)
            return;
        if (const QByteArray ahead = std::exchange(m_ahead, {}); !ahead.isEmpty())
            takeRequest(ahead);
        else
            readClient();
    });
}

void ProxySession::upstreamFailed()
{
    const QString where = m_world->settings.upstream.toDisplayString();
    const QString why = m_tlsProblem.isEmpty() ? m_upstream->errorString() : m_tlsProblem;
    m_world->tellTrouble(tr("%1 cannot be reached: %2.").arg(where, why));
    if (m_passing && m_passing->isAdmitted && !m_passing->hasArrived)
        m_world->traffic.lost(m_passing->request, m_passing->requestNumber, Lane::Api);
    m_passing.reset();
    refuse(502, tr("The service cannot be reached: %1.").arg(why));
}

// As it would be without a proxy: the service's end is the client's.
void ProxySession::upstreamEnded()
{
    if (m_isOver || m_isClosing)
        return;
    readUpstream();
    if (m_isOver || m_isClosing)
        return;
    if (m_passing && m_reply.end() == HttpParser::State::Complete && !m_isReplyHeld) {
        replyIsWhole();
        return;
    }
    if (m_isReplyHeld)
        return; // it is passed on later, and then there is no more
    closeGently();
}

void ProxySession::refuse(int status, const QString &sentence)
{
    const bool isBegun = m_passing && m_passing->isReplyBegun;
    m_passing.reset();
    if (isBegun) {
        over();
        return;
    }
    const QByteArray words = sentence.toUtf8() + '\n';
    m_client->write(replyHead(status,
                              {{"Content-Type", "text/plain; charset=utf-8"},
                               {"Content-Length", QByteArray::number(words.size())},
                               {"Connection", "close"}})
                    + words);
    closeGently();
}

void ProxySession::resetClient()
{
    m_client->disconnect(this);
    resetSocket(m_client);
    over();
}

void ProxySession::closeGently()
{
    if (m_isClosing || m_isOver)
        return;
    m_isClosing = true;
    m_client->skip(m_client->bytesAvailable());
    if (m_client->state() == QAbstractSocket::UnconnectedState)
        over();
    else
        m_client->disconnectFromHost();
}

void ProxySession::finish()
{
    m_isLast = true;
    const bool isWorking = m_passing || !m_head.isEmpty() || m_isClosing;
    if (!isWorking)
        closeGently();
}

void ProxySession::clientEnded()
{
    if (!m_isOver)
        over();
}

void ProxySession::over()
{
    if (std::exchange(m_isOver, true))
        return;
    m_client->disconnect(this);
    m_client->abort();
    if (m_upstream != nullptr) {
        m_upstream->disconnect(this);
        m_upstream->abort();
    }
    m_over(this);
}

} // namespace onecake
