// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/http/network_transport.h"

#include "core/base/one_shot.h"
#include "core/store/http/network_failure.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int connectionsOfManager = 6;

QNetworkRequest networkRequest(const HttpRequest &request, const NetworkLimits &limits)
{
    QNetworkRequest result(request.url);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    // Whoever compresses anyway is not understood: nothing is inflated here.
    result.setRawHeader("accept-encoding", "identity");
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setTransferTimeout(static_cast<int>(limits.idleMax.count()));
    return result;
}

HttpReply replyOf(const QNetworkReply &reply, QByteArray body, int timesSent)
{
    HttpReply result;
    result.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.body = std::move(body);
    result.timesSent = timesSent;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        result.headers.emplace_back(name.toLower(), value);
    return result;
}

} // namespace

// One request under way; lives in the frame of the coroutine that waits for it.
class NetworkTransport::Exchange final : public QObject
{
public:
    Exchange(QNetworkReply *reply, const NetworkLimits &limits)
        : m_reply(reply)
        , m_bodyMax(limits.bodyMax)
    {
        connect(reply, &QNetworkReply::requestSent, this, [this] { ++m_trouble.timesSent; });
        connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_trouble.certificateText = certificateProblem(*m_reply, errors);
        });
        // From the event loop: whoever is resumed may destroy the manager, and must not find
        // itself below one of its signals.
        connect(reply, &QNetworkReply::finished, this, &Exchange::finish, Qt::QueuedConnection);
        m_total.setSingleShot(true);
        connect(&m_total, &QTimer::timeout, this, [this] { stop(m_trouble.hasTimedOut); });
        m_total.start(limits.totalMax);
    }

    OneShot done;

    void abandon()
    {
        m_trouble.isClosed = true;
        m_reply->disconnect(this);
        m_reply->abort();
        finish();
    }

    [[nodiscard]] HttpAnswer takeAnswer() { return std::move(m_answer); }

private:
    void stop(bool &why)
    {
        why = true;
        m_reply->abort();
    }

    void read()
    {
        m_body += m_reply->readAll();
        if (m_body.size() > m_bodyMax)
            stop(m_trouble.isTooLarge);
    }

    void finish()
    {
        m_total.stop();
        m_reply->disconnect(this);
        if (m_reply->isOpen())
            m_body += m_reply->readAll();
        m_trouble.bodySize = m_body.size();
        if (auto failure = failureOf(*m_reply, m_trouble))
            m_answer = *std::move(failure);
        else
            m_answer = replyOf(*m_reply, std::move(m_body), std::max(m_trouble.timesSent, 1));
        m_reply->deleteLater();
        done.fire();
    }

    QNetworkReply *m_reply;
    qsizetype m_bodyMax;
    QTimer m_total;
    QByteArray m_body;
    NetworkTrouble m_trouble;
    HttpAnswer m_answer;
};

NetworkTransport::NetworkTransport(NetworkLimits limits)
    : m_limits(limits)
{}

NetworkTransport::~NetworkTransport()
{
    close();
}

void NetworkTransport::close()
{
    m_isClosed = true;
    while (!m_exchanges.empty())
        (*m_exchanges.begin())->abandon();
}

NetworkTransport::Lane &NetworkTransport::freestLane()
{
    Lane *freest = nullptr;
    for (const auto &lane : m_lanes) {
        if (lane->underWay < connectionsOfManager)
            return *lane;
        if (freest == nullptr || lane->underWay < freest->underWay)
            freest = lane.get();
    }
    if (static_cast<int>(m_lanes.size()) * connectionsOfManager >= m_limits.connectionsMax)
        return *freest;
    auto lane = std::make_unique<Lane>();
    lane->manager = std::make_unique<QNetworkAccessManager>();
    lane->manager->setAutoDeleteReplies(false);
    return *m_lanes.emplace_back(std::move(lane));
}

QCoro::Task<HttpAnswer> NetworkTransport::post(HttpRequest request)
{
    if (m_isClosed)
        co_return closedFailure(false);
    Lane &lane = freestLane();
    Exchange exchange(lane.manager->post(networkRequest(request, m_limits), request.body),
                      m_limits);
    ++lane.underWay;
    m_exchanges.insert(&exchange);
    co_await exchange.done.fired();
    m_exchanges.erase(&exchange);
    --lane.underWay;
    co_return exchange.takeAnswer();
}

} // namespace onecake
