// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/proxy/proxy.h"

#include "core/base/log.h"
#include "core/base/text/tr.h"
#include "core/http/http_server.h"
#include "core/live/proxy/proxy_session.h"
#include "core/live/traffic/stretch_events.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr size_t mostConnections = 1024;

} // namespace

bool RequestFilter::admits(const QByteArray &itsMethod, const QByteArray &target) const
{
    if (!method.isEmpty() && method != itsMethod)
        return false;
    const QByteArray its = target.split('?').first();
    if (path.endsWith('*'))
        return its.startsWith(QByteArrayView(path).chopped(1));
    return path.isEmpty() || path == its;
}

Result<RequestFilter> parseRequestFilter(const QString &text)
{
    static const QRegularExpression form(u"^\\s*([A-Z]+)?\\s*(/\\S*)?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return invalidInput(
            u"--only"_s,
            tr("\"%1\" names no requests; expected such as \"POST /orders\" or \"/orders/*\"")
                .arg(text));
    return RequestFilter{match.captured(1).toLatin1(), match.captured(2).toLatin1()};
}

Result<QUrl> parseUpstream(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return invalidInput(
            u"--to"_s,
            tr("\"%1\" is no address of a service; expected such as http://127.0.0.1:3000")
                .arg(text));
    const bool isBare = (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery()
        && !url.hasFragment() && url.userInfo().isEmpty();
    if (!isBare)
        return invalidInput(
            u"--to"_s,
            tr("\"%1\" has more than scheme, host and port; requests keep their own "
               "paths")
                .arg(url.toDisplayString()),
            tr("Leave the rest out; --only chooses by the path"));
    return url;
}

Proxy::Proxy(ProxySettings settings)
    : m_settings(std::move(settings))
    , m_faults(m_settings.faults, m_settings.seed)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    tellStretches(&m_server, &m_traffic, m_faults.stretches());
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
        m_sessions.push_back(std::make_unique<ProxySession>(this, socket));
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

void Proxy::tellTrouble(const QString &sentence)
{
    if (m_told.contains(sentence))
        return;
    m_told.append(sentence);
    qCInfo(logs::live) << "reasons for trouble so far:" << m_told.size();
    if (m_whenTrouble)
        m_whenTrouble(sentence);
}

} // namespace onecake
