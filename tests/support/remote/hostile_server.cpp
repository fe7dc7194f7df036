// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/remote/hostile_server.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace onecake::test {

namespace {

constexpr qint64 endlessAhead = 256 * 1024; // of what the network has not taken yet
constexpr QByteArrayView endOfHead = "\r\n\r\n";
constexpr QByteArrayView targetPrefix = "DynamoDB_20120810.";

enum class Length {
    Said,
    Unsaid
};

QByteArray headOf(const Reply &reply, Length length)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Planned\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (length == Length::Said)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    return head + "\r\n";
}

QByteArray bytesOf(const Reply &reply)
{
    return headOf(reply, Length::Said) + reply.body;
}

// The first request in the bytes, which are removed; none while it is not complete.
std::optional<HeardRequest> takeRequest(QByteArray *bytes)
{
    const qsizetype headSize = bytes->indexOf(endOfHead);
    if (headSize < 0)
        return std::nullopt;
    QByteArrayList lines = bytes->first(headSize).split('\n');
    const QByteArrayList start = lines.takeFirst().trimmed().split(' ');
    HeardRequest request{
        .method = start.value(0), .path = start.value(1), .headers = {}, .body = {}};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.emplace_back(line.first(qMax(colon, 0)), line.sliced(colon + 1).trimmed());
    }
    const qsizetype bodySize = request.header("content-length").toLongLong();
    const qsizetype size = headSize + endOfHead.size() + bodySize;
    if (bytes->size() < size)
        return std::nullopt;
    request.body = bytes->sliced(size - bodySize, bodySize);
    bytes->remove(0, size);
    return request;
}

// Without lingering, closing resets the connection instead of ending it in good order.
void reset(QTcpSocket *socket)
{
    const linger none{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none,
               sizeof none);
    socket->abort();
}

// A timer of the socket's own, so that it ends with the connection.
void startDrip(QTcpSocket *socket, const QByteArray &bytes, std::chrono::milliseconds interval)
{
    auto *timer = new QTimer(socket);
    QObject::connect(socket, &QTcpSocket::disconnected, timer, &QTimer::stop);
    QObject::connect(timer, &QTimer::timeout, socket,
                     [socket, timer, bytes, sent = qsizetype{0}]() mutable {
                         socket->write(bytes.sliced(sent, 1));
                         if (++sent == bytes.size())
                             timer->stop();
                     });
    timer->start(interval);
}

} // namespace

struct HostileServer::Connection {
    QTcpSocket *socket;
    QByteArray bytes = {}; // heard, and not yet a whole request

    void play(const Turn &turn, qint64 *endlessBytes) const;

private:
    void startEndless(const Reply &reply, qint64 *endlessBytes) const;
};

void HostileServer::Connection::play(const Turn &turn, qint64 *endlessBytes) const
{
    switch (turn.kind) {
    case Turn::Kind::Whole:
        socket->write(bytesOf(turn.reply));
        break;
    case Turn::Kind::CloseUnread:
        reset(socket);
        break;
    case Turn::Kind::CloseUnanswered:
        socket->disconnectFromHost();
        break;
    case Turn::Kind::Cut:
        socket->write(headOf(turn.reply, Length::Said) + turn.reply.body.left(turn.bytes));
        socket->disconnectFromHost();
        break;
    case Turn::Kind::Stall:
        socket->write(bytesOf(turn.reply).left(turn.bytes));
        break;
    case Turn::Kind::Drip:
        startDrip(socket, bytesOf(turn.reply), turn.interval);
        break;
    case Turn::Kind::Endless:
        startEndless(turn.reply, endlessBytes);
        break;
    }
}

void HostileServer::Connection::startEndless(const Reply &reply, qint64 *endlessBytes) const
{
    const auto feed = [socket = socket, body = reply.body, endlessBytes] {
        while (socket->state() == QAbstractSocket::ConnectedState
               && socket->bytesToWrite() < endlessAhead)
            *endlessBytes += qMax(socket->write(body), qint64{0});
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, feed);
    socket->write(headOf(reply, Length::Unsaid));
    feed();
}

Turn whole(Reply reply)
{
    return {.kind = Turn::Kind::Whole, .reply = std::move(reply)};
}

Turn closeUnread()
{
    return {.kind = Turn::Kind::CloseUnread};
}

Turn closeUnanswered()
{
    return {.kind = Turn::Kind::CloseUnanswered};
}

Turn cut(Reply reply, qsizetype bodyBytes)
{
    return {.kind = Turn::Kind::Cut, .reply = std::move(reply), .bytes = bodyBytes};
}

Turn stall(Reply reply, qsizetype bytes)
{
    return {.kind = Turn::Kind::Stall, .reply = std::move(reply), .bytes = bytes};
}

Turn drip(Reply reply, std::chrono::milliseconds interval)
{
    return {.kind = Turn::Kind::Drip, .reply = std::move(reply), .interval = interval};
}

Turn endless(Reply reply)
{
    Q_ASSERT(!reply.body.isEmpty());
    return {.kind = Turn::Kind::Endless, .reply = std::move(reply)};
}

QByteArray HeardRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto &line) {
        return name.compare(line.first, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray HeardRequest::operation() const
{
    const QByteArray target = header("x-amz-target");
    return target.startsWith(targetPrefix) ? target.sliced(targetPrefix.size()) : QByteArray();
}

HostileServer::HostileServer()
    : m_server(std::make_unique<QTcpServer>())
{
    QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            admit(socket);
    });
    m_endpoint.setScheme(u"http"_s);
    m_endpoint.setHost(u"127.0.0.1"_s);
    comeBack();
    m_endpoint.setPort(m_server->serverPort());
}

HostileServer::~HostileServer()
{
    vanish();
}

void HostileServer::plan(Turn turn)
{
    m_turns.push_back(std::move(turn));
}

void HostileServer::vanish()
{
    m_server->close();
    const auto sockets = m_server->findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
    for (QTcpSocket *socket : sockets)
        reset(socket);
}

void HostileServer::comeBack()
{
    const auto port = static_cast<quint16>(m_endpoint.port(0));
    if (!m_server->listen(QHostAddress(m_endpoint.host()), port))
        qFatal("HostileServer cannot listen: %s", qPrintable(m_server->errorString()));
}

void HostileServer::admit(QTcpSocket *socket)
{
    ++m_connectionsMade;
    ++m_connectionsOpen;
    const auto connection = std::make_shared<Connection>(Connection{.socket = socket});
    QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
        --m_connectionsOpen;
        socket->deleteLater();
    });
    QObject::connect(socket, &QTcpSocket::readyRead, socket,
                     [this, connection] { hear(connection.get()); });
}

void HostileServer::hear(Connection *connection)
{
    if (connection->bytes.isEmpty() && nextIsUnread()) {
        connection->play(takeTurn(), &m_endlessBytes);
        return;
    }
    connection->bytes += connection->socket->readAll();
    while (auto request = takeRequest(&connection->bytes)) {
        m_requests.push_back(*std::move(request));
        connection->play(takeTurn(), &m_endlessBytes);
    }
}

Turn HostileServer::takeTurn()
{
    if (!m_turns.empty()) {
        Turn turn = std::move(m_turns.front());
        m_turns.pop_front();
        return turn;
    }
    if (m_forEver)
        return *m_forEver;
    qWarning("HostileServer: nothing is planned for request %zu.", m_requests.size());
    return whole({.status = 501, .body = "nothing is planned for this request"});
}

bool HostileServer::nextIsUnread() const
{
    if (!m_turns.empty())
        return m_turns.front().kind == Turn::Kind::CloseUnread;
    return m_forEver && m_forEver->kind == Turn::Kind::CloseUnread;
}

} // namespace onecake::test
