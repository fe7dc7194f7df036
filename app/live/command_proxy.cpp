// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/live/command_live.h"
#include "app/live/listening.h"
#include "app/live/live_report.h"
#include "core/base/one_shot.h"
#include "core/base/plain_text.h"
#include "core/base/text/tr.h"
#include "core/live/proxy/proxy.h"
#include "core/model/policy/policy_catalog.h"

#include <variant>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct ProxyRequest {
    ProxySettings settings;
    ListenAddress listen;
    QString recordFile; // empty: none
};

class ProxyOptions
{
public:
    ProxyOptions();

    std::variant<ProxyRequest, ExitCode> read(const QStringList &arguments);

private:
    Result<ProxyRequest> request() const;

    QCommandLineParser m_parser;
    ListenOptions m_listen{u"127.0.0.1:8081"_s};
    QCommandLineOption m_to{u"to"_s, tr("The service: http:// or https://, host and port."),
                            u"URL"_s};
    QCommandLineOption m_only{u"only"_s,
                              tr("Count, strike and record these requests only, such as \"POST "
                                 "/orders\"; the others pass."),
                              u"\"METHOD PATH\""_s};
    QCommandLineOption m_keyHeader{
        u"key-header"_s, tr("The header that holds the key; Idempotency-Key if not given."),
        u"NAME"_s, u"Idempotency-Key"_s};
    LiveOptions m_live;
};

ProxyOptions::ProxyOptions()
{
    m_parser.setApplicationDescription(tr(
        "Stands before a service of yours and strikes requests and replies by their numbers. What "
        "is not struck passes byte for byte.\n\n"
        "lose reply N lets the service do its work and answer, and only then breaks the client's "
        "connection off. lose request N never reaches the service. Ctrl-C ends it.\n\n"
        "Try: onecake proxy --to http://127.0.0.1:3000 --only \"POST /orders\" --faults \"lose "
        "reply 1\"\n\n"
        "Exit code: 0 ended, 2 wrong usage, 3 trouble with the port."));
    m_parser.addOptions({m_to, m_only, m_keyHeader});
    m_listen.addTo(m_parser);
    m_live.addTo(m_parser);
}

std::variant<ProxyRequest, ExitCode> ProxyOptions::read(const QStringList &arguments)
{
    if (const auto over = parseArguments(m_parser, u"proxy"_s, arguments))
        return *over;
    if (!m_parser.positionalArguments().isEmpty())
        return refuseUsage(u"proxy"_s,
                           tr("\"%1\" is nothing that it takes; the service is named by --to")
                               .arg(spelledOut(m_parser.positionalArguments().first())));
    if (!m_parser.isSet(m_to))
        return refuseUsage(u"proxy"_s, tr("--to is missing: the service to stand before"));
    Result<ProxyRequest> result = request();
    if (!result)
        return refuse(result.error());
    return *std::move(result);
}

Result<ProxyRequest> ProxyOptions::request() const
{
    ProxyRequest request;
    const Result<QUrl> upstream = parseUpstream(m_parser.value(m_to));
    if (!upstream)
        return upstream.error();
    request.settings.upstream = *upstream;
    const Result<RequestFilter> only = parseRequestFilter(m_parser.value(m_only));
    if (!only)
        return only.error();
    request.settings.only = *only;
    const Result<QByteArray> header = parseKeyHeader(m_parser.value(m_keyHeader));
    if (!header)
        return header.error();
    request.settings.keyHeader = *header;
    const auto faults = m_live.faults(m_parser, FaultPlace::Proxy);
    if (!faults)
        return faults.error();
    request.settings.faults = *faults;
    const Result<quint64> seed = m_live.seed(m_parser);
    if (!seed)
        return seed.error();
    request.settings.seed = *seed;
    const Result<QString> record = m_live.recordFile(m_parser);
    if (!record)
        return record.error();
    request.recordFile = *record;
    const Result<ListenAddress> listen = m_listen.read(m_parser);
    if (!listen)
        return listen.error();
    request.listen = *listen;
    return request;
}

QCoro::Task<void> closedProxy(Proxy *proxy)
{
    OneShot isClosed;
    proxy->close([&isClosed] { isClosed.fire(); });
    co_await isClosed.fired();
}

QCoro::Task<ExitCode> passOn(ProxyRequest request)
{
    const QString service = request.settings.upstream.toDisplayString();
    const QString faults = request.settings.faults.empty()
        ? tr("no faults")
        : tr("faults: %1").arg(toWords(request.settings.faults));
    Proxy proxy(request.settings);
    proxy.whenTrouble([](const QString &sentence) { printError(u"onecake: "_s + sentence); });
    if (const auto listening = proxy.listen(request.listen.host, request.listen.port); !listening)
        co_return refuse(listening.error());
    ListenAddress address = request.listen;
    address.port = proxy.port();
    printOut(tr("%1 passes to %2 · %3\nCtrl-C ends it.")
                 .arg(urlsOf(address).join(u", "_s), service, faults));
    co_await untilStopped();
    co_await closedProxy(&proxy);
    Result<Policy> none = presetPolicy(u"none");
    if (!none)
        co_return refuse(none.error());
    const auto policy = std::make_shared<const Policy>(*std::move(none));
    const auto recording =
        recordedRun(proxy.traffic(), QString::fromLatin1(QT_TRANSLATE_NOOP("onecake", "The proxy")),
                    tr("What passed on its way to %1.").arg(service), policy);
    co_return reportTraffic(proxy.traffic(), recording, request.recordFile);
}

} // namespace

ExitCode runProxy(const QStringList &arguments)
{
    ProxyOptions options;
    auto request = options.read(arguments);
    if (const auto *over = std::get_if<ExitCode>(&request))
        return *over;
    return endOf(passOn(std::get<ProxyRequest>(std::move(request))));
}

} // namespace onecake
