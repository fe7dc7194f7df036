// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/proxy/proxy.h"

#include "core/base/log.h"
#include "core/base/text/tr.h"
#include "core/http/http_server.h"
#include "core/live/traffic/stretch_events.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr size_t mostConnections = 1024;

} // namespace

Proxy::Proxy(ProxySettings settings)
    : m_world(std::move(settings))
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    tellStretches(&m_server, &m_world.traffic, m_world.faults.stretches());
}

Proxy::~Proxy()
{
    m_server.close();
    m_sessions.clear();
}

Result<void> Proxy::listen(const QHostAddress &address, quint16 port)
{
    if (!m_server.listen(address, port))
        return listenError(address, port, m_server.serverError(), m_server.errorString());
    qCInfo(logs::live) << "the proxy listens on port" << m_server.serverPort();
    return {};
}

void Proxy::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        const bool isFull = m_sessions.size() >= mostConnections;
        m_sessions.push_back(std::make_unique<ProxySession>(
            &m_world, socket, [this](ProxySession *session) { remove(session); }));
        if (isFull) {
            qCWarning(logs::live) << "a connection is turned away: there are" << mostConnections;
            m_sessions.back()->refuse(503, tr("There are too many connections."));
        }
    }
}

void Proxy::remove(ProxySession *session)
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

void Proxy::close(std::function<void()> closed)
{
    m_isClosing = true;
    m_closed = std::move(closed);
    m_server.close();
    std::vector<ProxySession *> all;
    for (const auto &session : m_sessions)
        all.push_back(session.get());
    for (ProxySession *session : all)
        session->finish();
    tellIfClosed();
}

// Not from here: it may end this object, and one of its functions is running.
void Proxy::tellIfClosed()
{
    if (m_isClosing && m_sessions.empty() && m_closed)
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::exchange(m_closed, {}),
                                  Qt::QueuedConnection);
}

} // namespace onecake
