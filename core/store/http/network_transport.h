// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// HTTP over Qt's network module: connections are kept alive, redirects and cookies are not
// followed, and what comes back is bounded in time and size.
//
// Qt 6.4 opens at most six connections to a host from one QNetworkAccessManager, so this keeps as
// many managers as its connections need.
#pragma once

#include "core/base/clock.h"
#include "core/store/http/http_transport.h"

#include <memory>
#include <unordered_set>

class QNetworkAccessManager;

namespace onecake {

struct NetworkLimits {
    int connectionsMax = 66;
    Duration idleMax{10'000}; // without a byte in either direction
    Duration totalMax{30'000}; // of one request
    qsizetype bodyMax = 24 * 1024 * 1024; // the largest answer of DynamoDB is 16 MB
};

class NetworkTransport final : public HttpTransport
{
public:
    explicit NetworkTransport(NetworkLimits limits = {});
    ~NetworkTransport() override;
    Q_DISABLE_COPY_MOVE(NetworkTransport)

    // Answers what is under way as failed; what is posted from then on is not sent.
    void close();

    [[nodiscard]] QCoro::Task<HttpAnswer> post(HttpRequest request) override;

private:
    class Exchange;
    struct Lane {
        std::unique_ptr<QNetworkAccessManager> manager;
        int underWay = 0;
    };

    Lane &freestLane();

    NetworkLimits m_limits;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::unordered_set<Exchange *> m_exchanges;
    bool m_isClosed = false;
};

} // namespace onecake
