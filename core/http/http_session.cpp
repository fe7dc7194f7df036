// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/http/http_session.h"

#include <QTcpSocket>

#include <algorithm>

#include <sys/socket.h>

namespace onecake {

namespace {

constexpr qint64 readAhead = qint64(64) * 1024;
constexpr qint64 congestedAt = qint64(256) * 1024;
constexpr Duration lingerTime{2000}; // for the other side to read a refusal

HttpHeaders withCommon(HttpHeaders headers, bool keeps, bool saysSo)
{
    headers.emplace_back("Date", httpDate(SystemClock().now()));
    if (!keeps)
        headers.emplace_back("Connection", "close");
    else if (saysSo)
        headers.emplace_back("Connection", "keep-alive");
    return headers;
}

} // namespace

void resetSocket(QAbstractSocket *socket)
{
    const qintptr descriptor = socket->socketDescriptor();
    if (descriptor >= 0) {
        linger none{};
        none.l_onoff = 1;
        setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    }
    socket->abort();
}

HttpSession::HttpSession(HttpSessionOwner *server, QTcpSocket *socket)
    : m_server(server)
    , m_socket(socket)
    , m_parser(HttpParser::ofRequest(server->limits().headMax, server->limits().bodyMax))
    , m_patience(server->limits().headTime)
{
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(readAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpSession::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpSession::written);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpSession::breakDown);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpSession::breakDown);
}

HttpSession::~HttpSession()
{
    m_socket->disconnect(this);
    if (m_exchange)
        m_exchange->m_session = nullptr;
    m_socket->abort();
    // It may be one of its own signals that brought us here.
    m_socket->deleteLater();
}

bool HttpSession::isBodyDue() const
{
    return m_isBodyWanted && !m_isBodyPaused;
}

bool HttpSession::keepsConnection() const
{
    return m_isComplete && !m_isLast && m_parser.keepsConnection();
}

void HttpSession::read()
{
    // What is not due stays in the socket, so that the sender is slowed down.
    const bool isDue =
        m_phase == Phase::Idle || m_phase == Phase::Head || (m_phase == Phase::Body && isBodyDue());
    if (m_isClosing) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    if (!isDue || m_isOver || m_isTaking || m_socket->bytesAvailable() == 0)
        return;
    take(m_socket->readAll());
}

void HttpSession::take(const QByteArray &bytes)
{
    m_isTaking = true;
    if (m_phase == Phase::Idle && m_isLast) {
        m_isTaking = false;
        closeGently();
        return;
    }
    if (m_phase == Phase::Idle) {
        m_phase = Phase::Head;
        m_patience.setRemainingTime(m_server->limits().headTime);
    } else if (m_phase == Phase::Body) {
        m_patience.setRemainingTime(m_server->limits().bodyTime);
    }
    const HttpParser::State state = m_parser.feed(bytes);
    m_isTaking = false;
    parsed(state);
}

void HttpSession::parsed(HttpParser::State state)
{
    if (state == HttpParser::State::Malformed || state == HttpParser::State::TooLarge) {
        refuse(m_parser.refusal());
        return;
    }
    if (state == HttpParser::State::Complete) {
        m_isComplete = true;
        m_ahead = m_parser.takeRest();
    }
    if (!m_exchange && m_parser.hasHead())
        begin();
    else if (m_phase == Phase::Body)
        passBody();
    else if (m_phase == Phase::Head && m_socket->bytesAvailable() > 0)
        read();
}

void HttpSession::begin()
{
    m_phase = m_isComplete && m_parser.bodySize() == 0 ? Phase::Answering : Phase::Waiting;
    m_exchange = std::make_shared<HttpExchange>(this, m_parser.head());
    m_exchange->m_peer = m_socket->peerAddress();
    m_isBodyWanted = false;
    m_isBodyPaused = false;
    const HttpExchangePtr exchange = m_exchange;
    m_server->handle(exchange);
}

void HttpSession::passBody()
{
    const HttpExchangePtr exchange = m_exchange;
    if (!exchange || !exchange->m_sink || !isBodyDue())
        return;
    if (m_isComplete) {
        bodyIsOver();
        std::exchange(exchange->m_sink, {})(m_parser.takeBody(), true);
        return;
    }
    const HttpExchange::BodySink sink = exchange->m_sink; // it may end the exchange
    const QByteArray part = m_parser.takeBody();
    if (!part.isEmpty())
        sink(part, false);
    if (m_exchange == exchange && m_phase == Phase::Body)
        read();
}

void HttpSession::bodyIsOver()
{
    m_phase = Phase::Answering;
    m_isBodyWanted = false;
}

// The rest of a request that is refused may be on its way: it is read and dropped for a moment, so
// that the refusal is not lost with a reset.
void HttpSession::refuse(int status)
{
    if (m_exchange) {
        const HttpExchangePtr exchange = std::exchange(m_exchange, nullptr);
        const std::function<void()> gone = exchange->leave();
        if (exchange->m_isBegun) {
            over();
            return;
        }
        if (gone)
            gone();
    }
    const QByteArray words = reasonOf(status) + '\n';
    HttpHeaders headers{{"Content-Type", "text/plain; charset=utf-8"},
                        {"Content-Length", QByteArray::number(words.size())}};
    if (status == 503)
        headers.emplace_back("Retry-After", "1");
    write(replyHead(status, withCommon(std::move(headers), false, false)) + words);
    m_isRefused = true;
    closeGently();
}

void HttpSession::turnAway()
{
    refuse(503);
}

void HttpSession::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_patience.setRemainingTime(m_server->limits().writeTime);
}

void HttpSession::written()
{
    if (m_socket->bytesToWrite() > 0)
        m_patience.setRemainingTime(m_server->limits().writeTime);
    if (m_isClosing && m_isRefused && m_socket->bytesToWrite() == 0)
        sayNoMore();
    if (m_exchange && m_exchange->m_whenWritable && m_socket->bytesToWrite() < congestedAt / 2) {
        const HttpExchangePtr exchange = m_exchange;
        std::exchange(exchange->m_whenWritable, {})();
    }
}

void HttpSession::answered()
{
    const bool keeps = keepsConnection();
    std::exchange(m_exchange, nullptr)->leave();
    m_socket->flush();
    if (!keeps) {
        closeGently();
        return;
    }
    m_phase = Phase::Idle;
    m_patience.setRemainingTime(m_server->limits().idleTime);
    // Not from here: answers that come at once to requests that were sent ahead would pile up on
    // the stack.
    QMetaObject::invokeMethod(this, &HttpSession::nextRequest, Qt::QueuedConnection);
}

void HttpSession::nextRequest()
{
    if (m_isOver || m_isClosing || m_phase != Phase::Idle)
        return;
    m_isComplete = false;
    m_parser = HttpParser::ofRequest(m_server->limits().headMax, m_server->limits().bodyMax);
    if (const QByteArray ahead = std::exchange(m_ahead, {}); !ahead.isEmpty())
        take(ahead);
    else
        read();
}

void HttpSession::finish()
{
    m_isLast = true;
    const bool isWorking = m_exchange || m_phase == Phase::Head || m_isClosing;
    if (!isWorking)
        closeGently();
}

void HttpSession::closeGently()
{
    if (m_isClosing || m_isOver)
        return;
    m_isClosing = true;
    m_patience.setRemainingTime(lingerTime);
    m_socket->skip(m_socket->bytesAvailable());
    m_socket->flush();
    if (!m_isRefused)
        m_socket->disconnectFromHost();
    else if (m_socket->bytesToWrite() == 0)
        sayNoMore();
}

// The other side sees the end, and may still send.
void HttpSession::sayNoMore()
{
    shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void HttpSession::lookAtTheTime()
{
    if (m_isOver || !m_patience.hasExpired())
        return;
    const bool isWriting = m_socket->bytesToWrite() > 0;
    if (m_isClosing || isWriting || m_phase == Phase::Idle) {
        over();
        return;
    }
    if (m_phase == Phase::Head || (m_phase == Phase::Body && isBodyDue()))
        refuse(408);
}

void HttpSession::breakDown()
{
    if (m_isOver)
        return;
    over();
}

void HttpSession::over()
{
    m_isOver = true;
    m_socket->disconnect(this);
    m_socket->abort();
    if (const HttpExchangePtr exchange = std::exchange(m_exchange, nullptr)) {
        if (const std::function<void()> gone = exchange->leave())
            gone();
    }
    m_server->remove(this);
}

HttpExchange::HttpExchange(HttpSession *session, HttpHead head)
    : m_session(session)
    , m_request(std::move(head))
{}

// What listens holds the exchange as a rule: it goes with the connection, or the two would keep
// each other for ever.
std::function<void()> HttpExchange::leave()
{
    m_session = nullptr;
    m_sink = {};
    m_whenWritable = {};
    return std::exchange(m_whenGone, {});
}

void HttpExchange::readBody(BodySink sink)
{
    if (m_session == nullptr)
        return;
    HttpSession &session = *m_session;
    if (session.m_phase == HttpSession::Phase::Answering) { // there is none
        sink({}, true);
        return;
    }
    m_sink = std::move(sink);
    const bool isAwaited = m_request.lists("expect", "100-continue") && m_request.isLatest
        && session.m_parser.bodySize() == 0 && !session.m_isComplete;
    if (isAwaited)
        session.write("HTTP/1.1 100 Continue\r\n\r\n");
    session.m_phase = HttpSession::Phase::Body;
    session.m_isBodyWanted = true;
    session.m_patience.setRemainingTime(session.m_server->limits().bodyTime);
    session.passBody();
}

void HttpExchange::pauseBody(bool isPaused)
{
    if (m_session == nullptr || m_session->m_isBodyPaused == isPaused)
        return;
    m_session->m_isBodyPaused = isPaused;
    if (isPaused)
        return;
    m_session->m_patience.setRemainingTime(m_session->m_server->limits().bodyTime);
    m_session->passBody();
}

void HttpExchange::readWhole(std::function<void(QByteArray)> whole)
{
    const auto body = std::make_shared<QByteArray>();
    readBody([body, whole = std::move(whole)](const QByteArray &part, bool isLast) {
        *body += part;
        if (isLast)
            whole(*body);
    });
}

void HttpExchange::reply(int status, HttpHeaders headers, const QByteArray &body)
{
    if (m_session == nullptr || m_isBegun)
        return;
    m_isBegun = true;
    m_isOver = true;
    const bool hasNone = status == 204 || status == 304;
    if (!hasNone)
        headers.emplace_back("Content-Length", QByteArray::number(body.size()));
    const bool isOld = !m_request.isLatest;
    QByteArray bytes =
        replyHead(status, withCommon(std::move(headers), m_session->keepsConnection(), isOld));
    if (m_request.method != "HEAD" && !hasNone)
        bytes += body;
    m_session->write(bytes);
    m_session->answered();
}

void HttpExchange::begin(int status, HttpHeaders headers)
{
    if (m_session == nullptr || m_isBegun)
        return;
    m_isBegun = true;
    // Who does not know chunks reads to the end of the connection.
    if (m_request.isLatest)
        headers.emplace_back("Transfer-Encoding", "chunked");
    else
        m_session->m_isLast = true;
    m_session->write(
        replyHead(status, withCommon(std::move(headers), m_session->keepsConnection(), false)));
}

void HttpExchange::write(const QByteArray &part)
{
    if (m_session == nullptr || !m_isBegun || m_isOver || part.isEmpty()
        || m_request.method == "HEAD")
        return;
    if (m_request.isLatest)
        m_session->write(QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n");
    else
        m_session->write(part);
}

void HttpExchange::end()
{
    if (m_session == nullptr || !m_isBegun || m_isOver)
        return;
    m_isOver = true;
    if (m_request.isLatest && m_request.method != "HEAD")
        m_session->write("0\r\n\r\n");
    m_session->answered();
}

bool HttpExchange::isCongested() const
{
    return m_session != nullptr && m_session->m_socket->bytesToWrite() >= congestedAt;
}

void HttpExchange::whenWritable(std::function<void()> writable)
{
    m_whenWritable = std::move(writable);
}

void HttpExchange::reset()
{
    if (m_session == nullptr)
        return;
    HttpSession &session = *m_session;
    m_whenGone = {};
    session.m_socket->disconnect(&session);
    resetSocket(session.m_socket);
    session.over();
}

} // namespace onecake
