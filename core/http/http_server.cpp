// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/http/http_server.h"

#include "core/base/log.h"
#include "core/base/text/tr.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr std::chrono::milliseconds tick{250};

} // namespace

Error listenError(const QHostAddress &address, quint16 port, QAbstractSocket::SocketError error,
                  const QString &reason)
{
    const QString where = u"%1:%2"_s.arg(address.toString()).arg(port);
    if (error == QAbstractSocket::AddressInUseError)
        return {ErrorCode::StoreUnavailable, where, tr("another program listens there already"),
                tr("Stop it, or choose another port")};
    if (error == QAbstractSocket::SocketAccessError)
        return {ErrorCode::StoreUnavailable, where, tr("this user may not listen there"),
                tr("Choose a port from 1024 on")};
    if (error == QAbstractSocket::SocketAddressNotAvailableError)
        return {ErrorCode::StoreUnavailable, where, tr("this machine has no such address"),
                tr("Choose one of its own, such as 127.0.0.1")};
    return {ErrorCode::StoreUnavailable, where, tr("cannot listen there (%1)").arg(reason), {}};
}

HttpServer::HttpServer(Handler handler, HttpServerLimits limits)
    : m_handler(std::move(handler))
    , m_limits(limits)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks, [this] { lookAtTheTime(); });
    m_ticks.setInterval(tick);
}

HttpServer::~HttpServer()
{
    m_server.close();
    m_sessions.clear();
}

Result<void> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    if (!m_server.listen(address, port))
        return listenError(address, port, m_server.serverError(), m_server.errorString());
    qCInfo(logs::http) << "listening on port" << m_server.serverPort();
    return {};
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        const bool isFull = connectionCount() >= m_limits.connectionsMax;
        HttpSessionOwner *const owner = this;
        auto session = std::make_unique<HttpSession>(owner, socket);
        HttpSession *added = session.get();
        m_sessions.push_back(std::move(session));
        if (!m_ticks.isActive())
            m_ticks.start();
        if (isFull) {
            qCWarning(logs::http) << "a connection is turned away: there are"
                                  << connectionCount() - 1;
            added->turnAway();
        }
    }
}

// A session that is over is removed while this looks.
void HttpServer::lookAtTheTime()
{
    std::vector<HttpSession *> all;
    all.reserve(m_sessions.size());
    for (const auto &session : m_sessions)
        all.push_back(session.get());
    for (HttpSession *session : all)
        session->lookAtTheTime();
    if (m_sessions.empty())
        m_ticks.stop();
}

void HttpServer::handle(const HttpExchangePtr &exchange)
{
    m_handler(exchange);
}

void HttpServer::remove(HttpSession *session)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [session](const auto &one) { return one.get() == session; });
    if (found == m_sessions.end())
        return;
    // One of its own functions is running.
    found->release()->deleteLater();
    m_sessions.erase(found);
    tellIfClosed();
}

void HttpServer::tellIfClosed()
{
    // Not from here: it may end this object, and one of its functions is running.
    if (m_isClosing && m_sessions.empty() && m_closed)
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::exchange(m_closed, {}),
                                  Qt::QueuedConnection);
}

void HttpServer::close(std::function<void()> closed)
{
    qCInfo(logs::http) << "closing," << underWay() << "requests are under way";
    m_isClosing = true;
    m_closed = std::move(closed);
    m_server.close();
    std::vector<HttpSession *> all;
    for (const auto &session : m_sessions)
        all.push_back(session.get());
    for (HttpSession *session : all)
        session->finish();
    tellIfClosed();
}

int HttpServer::underWay() const
{
    return static_cast<int>(std::count_if(m_sessions.begin(), m_sessions.end(),
                                          [](const auto &session) { return session->isBusy(); }));
}

} // namespace onecake
