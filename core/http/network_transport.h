// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// HTTP/1.1 over Qt's sockets: connections are kept alive, redirects are not followed, cookies are
// not kept, answers are not decompressed, and their time and size are bounded.
//
// It does not use QNetworkAccessManager, which opens six connections to a host at most, silently
// repeats a request, and costs as much processor time as the rest of a call.
#pragma once

#include "core/http/http_connection.h"
#include "core/http/http_transport.h"

#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace onecake {

class NetworkTransport final : public HttpTransport
{
public:
    explicit NetworkTransport(NetworkLimits limits = {});
    ~NetworkTransport() override;
    Q_DISABLE_COPY_MOVE(NetworkTransport)

    // Answers the running requests as failed; requests that are posted later fail without being
    // sent.
    void close();

    [[nodiscard]] QCoro::Task<HttpAnswer> post(HttpRequest request) override;

private:
    struct Exchange;

    void start(Exchange *exchange);
    void carry(Exchange *exchange, std::unique_ptr<HttpConnection> connection);
    void settle(Exchange *exchange);
    void startNext();
    [[nodiscard]] std::unique_ptr<HttpConnection> takeIdle(const QUrl &url);
    void lookAtTheTime();

    NetworkLimits m_limits;
    std::vector<std::unique_ptr<HttpConnection>> m_idle;
    std::vector<Exchange *> m_underWay;
    std::deque<Exchange *> m_waiting; // for a connection
    QTimer m_ticks; // runs while a request does
    bool m_isClosed = false;
};

} // namespace onecake
