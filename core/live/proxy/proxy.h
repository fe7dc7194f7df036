// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Stands before a service and strikes the requests and replies that pass, by their numbers. What is
// not struck passes byte for byte: each connection of a client has one of its own to the service.
#pragma once

#include "core/live/traffic/live_faults.h"
#include "core/live/traffic/traffic.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QUrl>

namespace onecake {

class ProxySession;

// Which requests are counted, struck and told of: "POST /orders", "POST", "/orders", "/orders/*".
// Everything else passes.
struct RequestFilter {
    QByteArray method; // empty: any
    QByteArray path; // empty: any; a star at its end stands for whatever follows

    [[nodiscard]] bool admits(const QByteArray &itsMethod, const QByteArray &target) const;
    bool operator==(const RequestFilter &) const = default;
};
Result<RequestFilter> parseRequestFilter(const QString &text);

// Scheme, host and port of a service.
Result<QUrl> parseUpstream(const QString &text);

struct ProxySettings {
    QUrl upstream;
    RequestFilter only;
    QByteArray keyHeader = QByteArrayLiteral("Idempotency-Key");
    std::vector<LiveFault> faults;
    quint64 seed = 1;
};

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

    [[nodiscard]] const Traffic &traffic() const { return m_traffic; }
    // Called with a sentence about what a person should know, such as that the service is down; the
    // same sentence once.
    void whenTrouble(std::function<void(const QString &)> trouble)
    {
        m_whenTrouble = std::move(trouble);
    }

private:
    friend class ProxySession;

    void accept();
    void remove(ProxySession *session);
    void tellIfClosed();
    void tellTrouble(const QString &sentence);

    ProxySettings m_settings;
    Traffic m_traffic;
    LiveFaults m_faults;
    int m_attempts = 0; // requests that were admitted
    QTcpServer m_server;
    std::vector<std::unique_ptr<ProxySession>> m_sessions;
    std::function<void()> m_closed;
    std::function<void(const QString &)> m_whenTrouble;
    QStringList m_told;
    bool m_isClosing = false;
};

} // namespace onecake
