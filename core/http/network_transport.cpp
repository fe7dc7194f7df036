// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/http/network_transport.h"

#include "core/base/invariant.h"
#include "core/base/log.h"
#include "core/base/one_shot.h"
#include "core/base/text/tr.h"

#include <QElapsedTimer>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QByteArray onTheWire(const HttpRequest &request)
{
    QByteArray bytes;
    bytes.reserve(1024 + request.body.size());
    const QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    bytes += "POST ";
    bytes += path.isEmpty() ? QByteArray("/") : path;
    bytes += " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers) {
        bytes += name;
        bytes += ": ";
        bytes += value;
        bytes += "\r\n";
    }
    // Whoever compresses anyway is not understood.
    bytes += "accept-encoding: identity\r\ncontent-length: ";
    bytes += QByteArray::number(request.body.size());
    bytes += "\r\n\r\n";
    bytes += request.body;
    return bytes;
}

// Who was asked and what came of it: no header, no body, and nothing of a query, which may name a
// person or hold a signature.
void tell(const QUrl &url, const HttpAnswer &answer, int timesSent, qint64 milliseconds)
{
    if (!logs::http().isDebugEnabled())
        return;
    const QString target = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                        | QUrl::RemoveFragment | QUrl::FullyEncoded);
    const auto *reply = std::get_if<HttpReply>(&answer);
    const QString end = reply != nullptr ? QString::number(reply->status)
                                         : std::get<HttpFailure>(answer).error.problem;
    qCDebug(logs::http).noquote() << tr("POST %1: %2 in %3 ms, sent %4 times")
                                         .arg(target, end)
                                         .arg(milliseconds)
                                         .arg(timesSent);
}

// A limit is noticed late by an eighth of it at most.
Duration tickOf(const NetworkLimits &limits)
{
    return std::clamp(std::min(limits.idleMax, limits.totalMax) / 8, Duration(10), Duration(500));
}

} // namespace

// Lives in the frame of the coroutine that waits for it.
struct NetworkTransport::Exchange {
    QUrl url;
    QByteArray request;
    Duration longest = Duration::max();
    std::unique_ptr<HttpConnection> connection;
    int timesSent = 0;
    HttpAnswer answer;
    OneShot done;
};

NetworkTransport::NetworkTransport(NetworkLimits limits)
    : m_limits(limits)
{
    QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks, [this] { lookAtTheTime(); });
}

NetworkTransport::~NetworkTransport()
{
    close();
}

void NetworkTransport::close()
{
    m_isClosed = true;
    while (!m_waiting.empty()) {
        Exchange *exchange = m_waiting.front();
        m_waiting.pop_front();
        exchange->answer = closedFailure(false);
        exchange->done.fire();
    }
    while (!m_underWay.empty())
        m_underWay.back()->connection->giveUp();
    m_idle.clear();
    m_ticks.stop();
}

QCoro::Task<HttpAnswer> NetworkTransport::post(HttpRequest request)
{
    if (m_isClosed)
        co_return closedFailure(false);
    Exchange exchange;
    exchange.request = onTheWire(request);
    exchange.url = std::move(request.url);
    exchange.longest = request.longest;
    QElapsedTimer taken;
    taken.start();
    start(&exchange);
    co_await exchange.done.fired();
    tell(exchange.url, exchange.answer, exchange.timesSent, taken.elapsed());
    co_return std::move(exchange.answer);
}

void NetworkTransport::start(Exchange *exchange)
{
    auto connection = takeIdle(exchange->url);
    if (!connection && static_cast<int>(m_underWay.size()) >= m_limits.connectionsMax) {
        m_waiting.push_back(exchange);
        return;
    }
    if (!connection)
        connection = std::make_unique<HttpConnection>(exchange->url, m_limits);
    m_underWay.push_back(exchange);
    if (!m_ticks.isActive())
        m_ticks.start(tickOf(m_limits));
    carry(exchange, std::move(connection));
}

// The one that was used last: the others may have been closed by the other side meanwhile.
std::unique_ptr<HttpConnection> NetworkTransport::takeIdle(const QUrl &url)
{
    for (size_t place = m_idle.size(); place-- > 0;) {
        if (m_idle[place]->url() != url)
            continue;
        auto connection = std::move(m_idle[place]);
        m_idle.erase(m_idle.begin() + static_cast<std::ptrdiff_t>(place));
        if (connection->isUsable())
            return connection;
    }
    return {};
}

void NetworkTransport::carry(Exchange *exchange, std::unique_ptr<HttpConnection> connection)
{
    ONECAKE_INVARIANT(exchange->timesSent < 2);
    ++exchange->timesSent;
    exchange->connection = std::move(connection);
    exchange->connection->carry(
        exchange->request, [this, exchange] { settle(exchange); }, exchange->longest);
}

void NetworkTransport::settle(Exchange *exchange)
{
    ONECAKE_INVARIANT(exchange->connection);
    auto connection = std::move(exchange->connection);
    if (connection->wasStale() && exchange->timesSent == 1) {
        carry(exchange, std::make_unique<HttpConnection>(exchange->url, m_limits));
        return;
    }
    exchange->answer = connection->takeAnswer();
    if (auto *reply = std::get_if<HttpReply>(&exchange->answer))
        reply->timesSent = exchange->timesSent;
    else if (exchange->timesSent > 1)
        std::get<HttpFailure>(exchange->answer).error.code = ErrorCode::OutcomeUnknown;
    std::erase(m_underWay, exchange);
    if (connection->isUsable() && !m_isClosed)
        m_idle.push_back(std::move(connection));
    startNext();
    // Last: whoever is resumed may destroy this.
    exchange->done.fire();
}

void NetworkTransport::startNext()
{
    if (m_waiting.empty()) {
        if (m_underWay.empty())
            m_ticks.stop();
        return;
    }
    Exchange *next = m_waiting.front();
    m_waiting.pop_front();
    start(next);
}

void NetworkTransport::lookAtTheTime()
{
    const QPointer<QTimer> ticks(&m_ticks);
    // Whoever is answered may post the next, close this, or destroy it.
    while (ticks) {
        const auto overdue =
            std::find_if(m_underWay.begin(), m_underWay.end(), [](const Exchange *exchange) {
                return exchange->connection->isOverdue();
            });
        if (overdue == m_underWay.end())
            return;
        (*overdue)->connection->giveUp();
    }
}

} // namespace onecake
