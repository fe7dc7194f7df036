// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Stands before a service and strikes the requests and replies that pass, by their numbers. What is
// not struck passes byte for byte: each connection of a client has one of its own to the service.
#pragma once

#include "core/live/proxy/proxy_session.h"

#include <QHostAddress>
#include <QTcpServer>

namespace onecake {

// Thread rule: belongs to one thread.
class Proxy
{
public:
    explicit Proxy(ProxySettings settings);
    ~Proxy();
    Q_DISABLE_COPY_MOVE(Proxy)

    Result<void> listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    // Takes no more connections; what is under way is answered. `closed` is called when no
    // connection is left.
    void close(std::function<void()> closed);

    [[nodiscard]] const Traffic &traffic() const { return m_world.traffic; }
    // Called with a sentence about what a person should know, such as that the service is down; the
    // same sentence once.
    void whenTrouble(std::function<void(const QString &)> trouble)
    {
        m_world.whenTrouble = std::move(trouble);
    }

private:
    void accept();
    void remove(ProxySession *session);
    void tellIfClosed();

    ProxyWorld m_world;
    QTcpServer m_server;
    std::vector<std::unique_ptr<ProxySession>> m_sessions;
    std::function<void()> m_closed;
    bool m_isClosing = false;
};

} // namespace onecake
