// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An HTTP/1.1 server in the event loop. Connections are kept alive; requests that are sent ahead of
// their answers are answered one after another, in their order. What is too large, too slow or
// ambiguous is refused with its status, and the connection is closed.
#pragma once

#include "core/base/result.h"
#include "core/http/http_message.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace onecake {

class HttpSession;

struct HttpServerLimits {
    int connectionsMax = 512; // one more is answered 503
    qsizetype headMax = qsizetype(32) * 1024; // 431
    qsizetype bodyMax = qsizetype(1024) * 1024; // 413
    Duration headTime{10'000}; // from its first byte to the end of a head: 408
    Duration bodyTime{30'000}; // without a further byte of a body: 408
    Duration idleTime{60'000}; // between two requests
    Duration writeTime{30'000}; // without the other side taking a byte of the answer
};

// One request and its answer. The holder may keep it for as long as it likes; once the connection
// is gone all that it does is nothing.
//
// Thread rule: belongs to the thread of its server.
class HttpExchange
{
public:
    // Called with the next part of the body, and with `isLast` when no more is to come.
    using BodySink = std::function<void(QByteArray part, bool isLast)>;

    HttpExchange(HttpSession *session, HttpHead head);
    ~HttpExchange() = default;
    Q_DISABLE_COPY_MOVE(HttpExchange)

    [[nodiscard]] const HttpHead &request() const { return m_request; }
    [[nodiscard]] QHostAddress peer() const { return m_peer; }

    // Asks for the body: "100 Continue" is answered to who waits for it. Without this the body is
    // not read, and the connection ends with the answer. While reading is paused, the sender is
    // slowed down.
    void readBody(BodySink sink);
    void pauseBody(bool isPaused);
    // The same, for who wants it as a whole. Nothing is called if it does not come.
    void readWhole(std::function<void(QByteArray)> whole);

    // The connection broke before the answer was over.
    [[nodiscard]] bool isGone() const { return m_session == nullptr; }
    // `gone` is called when that happens.
    void whenGone(std::function<void()> gone) { m_whenGone = std::move(gone); }

    // Answers, once. The headers need not say the length, nor the date.
    void reply(int status, HttpHeaders headers, const QByteArray &body);

    // Answers in parts: in chunks, because the length is not known.
    void begin(int status, HttpHeaders headers);
    void write(const QByteArray &part);
    void end();
    // Whether more is waiting to be taken by the other side than is worth adding to; `writable` is
    // called, once, when it has been taken.
    [[nodiscard]] bool isCongested() const;
    void whenWritable(std::function<void()> writable);

    // Breaks the connection off, as the network does: the other side gets a reset.
    void reset();

private:
    friend class HttpSession;

    HttpSession *m_session; // null: it is gone
    HttpHead m_request;
    QHostAddress m_peer;
    BodySink m_sink;
    std::function<void()> m_whenGone;
    std::function<void()> m_whenWritable;
    bool m_isBegun = false;
    bool m_isOver = false;
};

using HttpExchangePtr = std::shared_ptr<HttpExchange>;

// Thread rule: belongs to one thread. No exchange's callback may destroy the server.
class HttpServer
{
public:
    using Handler = std::function<void(HttpExchangePtr)>;

    explicit HttpServer(Handler handler, HttpServerLimits limits = {});
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    // Port 0: any that is free. The error says whether the port is taken, or not allowed.
    Result<void> listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    // Takes no more connections and no more requests; those that are under way are answered.
    // `closed` is called when there are none left.
    void close(std::function<void()> closed);

    [[nodiscard]] int connectionCount() const { return static_cast<int>(m_sessions.size()); }
    // Requests that have not been answered yet.
    [[nodiscard]] int underWay() const;

    [[nodiscard]] const HttpServerLimits &limits() const { return m_limits; }

private:
    friend class HttpSession;

    void accept();
    void lookAtTheTime();
    void remove(HttpSession *session);
    void tellIfClosed();

    Handler m_handler;
    HttpServerLimits m_limits;
    QTcpServer m_server;
    QTimer m_ticks;
    std::vector<std::unique_ptr<HttpSession>> m_sessions;
    std::function<void()> m_closed;
    bool m_isClosing = false;
};

// Why no server can listen there.
Error listenError(const QHostAddress &address, quint16 port, QAbstractSocket::SocketError error,
                  const QString &reason);

// Ends a connection with a reset instead of a farewell.
void resetSocket(QAbstractSocket *socket);

} // namespace onecake
