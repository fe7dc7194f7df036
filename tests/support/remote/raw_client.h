// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A client that sends the bytes that it is told to, and keeps what comes back.
#pragma once

#include "core/http/http_parser.h"

#include <QTcpSocket>
#include <QTest>

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
    // Whether it was not ended with a farewell.
    [[nodiscard]] bool wasReset() const
    {
        return isEnded() && m_socket.errorString().contains(QStringLiteral("reset"));
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

// "POST /orders" with that body, and with the headers, each ended by CRLF.
inline QByteArray postOf(const QByteArray &body, const QByteArray &headers = {})
{
    return "POST /orders HTTP/1.1\r\nHost: shop\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace onecake::test
