// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A client that sends the bytes that it is told to, and keeps what comes back.
#pragma once

#include "core/http/http_parser.h"

#include <QTcpSocket>
#include <QTest>

#include <cerrno>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace onecake::test {

class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
        QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &m_socket,
                         [this](QAbstractSocket::SocketError error) { m_error = error; });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] bool isEnded() const
    {
        return m_error.has_value() && m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    void close() { m_socket.abort(); }

    // The replies so far, to requests of these methods in their order.
    [[nodiscard]] std::vector<HttpReply> replies(const QByteArrayList &methods = {}) const
    {
        std::vector<HttpReply> all;
        QByteArray rest = m_received;
        while (!rest.isEmpty()) {
            const QByteArray method = methods.value(static_cast<qsizetype>(all.size()), "POST");
            HttpParser parser = HttpParser::ofReply(method, 1 << 30);
            qsizetype taken = 0;
            while (taken < rest.size() && !parser.isComplete()) {
                if (parser.feed(rest.sliced(taken++, 1)) == HttpParser::State::Malformed)
                    return all;
            }
            if (!parser.isComplete() && isEnded())
                parser.end();
            if (!parser.isComplete())
                break;
            all.push_back(parser.takeReply());
            rest.remove(0, taken);
        }
        return all;
    }

    [[nodiscard]] int replyCount() const { return static_cast<int>(replies().size()); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
    std::optional<QAbstractSocket::SocketError> m_error;
};

// Sends one request, and tells how the connection ends, which QTcpSocket does not.
class ResetWatcher
{
public:
    ResetWatcher(quint16 port, const QByteArray &request)
        : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_isSent = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0
            && ::send(m_socket, request.constData(), static_cast<size_t>(request.size()), 0)
                == request.size();
    }
    ~ResetWatcher() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(ResetWatcher)

    [[nodiscard]] bool isSent() const { return m_isSent; }
    // Nothing came, and then the connection was broken off.
    [[nodiscard]] bool wasReset()
    {
        // The system tells it once.
        char byte = 0;
        m_wasReset =
            m_wasReset || (recv(m_socket, &byte, 1, MSG_DONTWAIT) < 0 && errno == ECONNRESET);
        return m_wasReset;
    }

private:
    int m_socket;
    bool m_isSent = false;
    bool m_wasReset = false;
};

// "POST /orders" with that body, and with the headers, each ended by CRLF.
inline QByteArray postOf(const QByteArray &body, const QByteArray &headers = {})
{
    return "POST /orders HTTP/1.1\r\nHost: shop\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace onecake::test
