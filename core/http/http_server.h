// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An HTTP/1.1 server in the event loop. Connections are kept alive; requests that are sent ahead of
// their answers are answered one after another, in their order. What is too large, too slow or
// ambiguous is refused with its status, and the connection is closed.
#pragma once

#include "core/base/result.h"
#include "core/http/http_session.h"

#include <QTcpServer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace onecake {

// Thread rule: belongs to one thread. No exchange's callback may destroy the server.
class HttpServer final : private HttpSessionOwner
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

    [[nodiscard]] const HttpServerLimits &limits() const override { return m_limits; }

private:
    void accept();
    void lookAtTheTime();
    void handle(const HttpExchangePtr &exchange) override;
    void remove(HttpSession *session) override;
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

} // namespace onecake
