// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/live/listening.h"

#include "app/terminal/stop_signals.h"
#include "core/base/one_shot.h"
#include "core/base/plain_text.h"
#include "core/base/text/tr.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QList<QHostAddress> addressesInTheNetwork()
{
    QList<QHostAddress> result;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        const bool isOfUse = address.protocol() == QAbstractSocket::IPv4Protocol
            && !address.isLoopback() && !address.isLinkLocal();
        if (isOfUse)
            result.append(address);
    }
    return result;
}

bool isConfirmedInTerminal()
{
    if (isatty(STDIN_FILENO) != 1)
        return false;
    printPrompt(
        tr("Everybody in this network will be able to reach it, without a password. Type yes "
           "to go on: "));
    QTextStream in(stdin);
    return in.readLine().trimmed() == u"yes";
}

} // namespace

Result<ListenAddress> parseListenAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = colon < 0 ? QString() : text.left(colon);
    const QString portText = colon < 0 ? text : text.sliced(colon + 1);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (host.isEmpty() || host == u"localhost")
        host = u"127.0.0.1"_s;
    bool isNumber = false;
    const uint port = portText.toUInt(&isNumber);
    const QHostAddress address(host);
    if (!isNumber || port > 65535 || address.isNull())
        return invalidInput(u"--listen"_s,
                            tr("\"%1\" is no address to listen on; expected such as 127.0.0.1:8080")
                                .arg(spelledOut(text)));
    return ListenAddress{address, static_cast<quint16>(port)};
}

ListenOptions::ListenOptions(const QString &defaultAddress)
    : m_listen(
        u"listen"_s,
        tr("Where to listen; %1 if not given. Port 0 takes any that is free.").arg(defaultAddress),
        u"ADDRESS:PORT"_s, defaultAddress)
    , m_lan(u"lan"_s,
            tr("Let everybody in this network in; without it only this machine is let in. It asks "
               "before."))
    , m_yes(u"yes"_s, tr("With --lan: do not ask."))
{}

void ListenOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_listen, m_lan, m_yes});
}

Result<ListenAddress> ListenOptions::read(const QCommandLineParser &parser) const
{
    Result<ListenAddress> address = parseListenAddress(parser.value(m_listen));
    if (!address)
        return address;
    const bool isLan = parser.isSet(m_lan);
    if (!isLan && !address->host.isLoopback())
        return invalidInput(address->host.toString(),
                            tr("others than this machine could reach it there"),
                            tr("Say --lan if you want that"));
    if (!isLan)
        return address;
    if (!parser.isSet(m_yes) && !isConfirmedInTerminal())
        return invalidInput(u"--lan"_s,
                            tr("was not confirmed: everybody in this network could reach it"),
                            tr("Add --yes if you want that"));
    if (addressesInTheNetwork().isEmpty())
        return Error{ErrorCode::StoreUnavailable, u"--lan"_s, tr("this machine is in no network"),
                     tr("Connect it to one, or leave --lan out")};
    if (address->host.isLoopback())
        address->host = QHostAddress(QHostAddress::AnyIPv4);
    return address;
}

QStringList urlsOf(const ListenAddress &address)
{
    QList<QHostAddress> hosts{address.host};
    if (address.host == QHostAddress(QHostAddress::AnyIPv4))
        hosts =
            QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)} + addressesInTheNetwork();
    QStringList urls;
    for (const QHostAddress &host : hosts) {
        const bool isLong = host.protocol() == QAbstractSocket::IPv6Protocol;
        const QString name = isLong ? u'[' + host.toString() + u']' : host.toString();
        urls.append(u"http://%1:%2"_s.arg(name).arg(address.port));
    }
    return urls;
}

QCoro::Task<void> untilStopped()
{
    OneShot heard;
    // Not from there: what goes on ends the one who tells.
    const StopSignals signals([&heard] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [&heard] { heard.fire(); }, Qt::QueuedConnection);
    });
    co_await heard.fired();
}

} // namespace onecake
