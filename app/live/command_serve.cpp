// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/live/command_live.h"
#include "app/live/listening.h"
#include "app/live/live_report.h"
#include "app/terminal/production_guard.h"
#include "core/base/plain_text.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/live/shop/shop.h"
#include "core/model/policy/policy_catalog.h"
#include "core/store/opening/open_store.h"

#include <variant>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int mostInstances = 16;

struct ServeRequest {
    ShopSettings settings;
    StoreUrl store;
    QString bookFile; // empty: in memory
    ListenAddress listen;
    QString recordFile; // empty: none
};

class ServeOptions
{
public:
    ServeOptions();

    std::variant<ServeRequest, ExitCode> read(const QStringList &arguments);

private:
    Result<ServeRequest> request() const;
    Result<void> readStore(ServeRequest &request) const;
    Result<void> readShop(ShopSettings &settings) const;
    Result<Duration> duration(const QCommandLineOption &option) const;

    QCommandLineParser m_parser;
    ListenOptions m_listen{u"127.0.0.1:8080"_s};
    QCommandLineOption m_policy{
        u"policy"_s,
        tr("The idempotency policy: a preset's id or a JSON file; onecake if "
           "not given (see: onecake policies)."),
        u"ID|FILE"_s, u"onecake"_s};
    QCommandLineOption m_store{u"store"_s,
                               tr("Where the keys live: memory: (the default), sqlite:FILE, or "
                                  "dynamodb:TABLE?endpoint=URL&region=NAME."),
                               u"URL"_s, u"memory:"_s};
    QCommandLineOption m_confirm{
        u"confirm"_s, tr("The name of a production store that is to be written to."), u"NAME"_s};
    QCommandLineOption m_book{
        u"book"_s,
        tr("The file in which the kitchen and the payment write down what they "
           "did. If not given: with "
           "sqlite:FILE a file beside it, FILE-kitchen, otherwise memory."),
        u"FILE"_s};
    QCommandLineOption m_instances{u"instances"_s,
                                   tr("How many instances of the API there are, 1 to %1; 2 if not "
                                      "given.")
                                       .arg(mostInstances),
                                   u"N"_s, u"2"_s};
    QCommandLineOption m_work{u"work"_s, tr("How long the work takes; 400ms if not given."),
                              u"DURATION"_s, u"400ms"_s};
    QCommandLineOption m_payment{u"payment"_s,
                                 tr("How long the payment takes to answer; 100ms if not given."),
                                 u"DURATION"_s, u"100ms"_s};
    QCommandLineOption m_kitchen{u"kitchen"_s,
                                 tr("How long the kitchen takes to answer; 50ms if not given."),
                                 u"DURATION"_s, u"50ms"_s};
    QCommandLineOption m_keyHeader{
        u"key-header"_s, tr("The header that holds the key; Idempotency-Key if not given."),
        u"NAME"_s, u"Idempotency-Key"_s};
    LiveOptions m_live;
};

ServeOptions::ServeOptions()
{
    m_parser.setApplicationDescription(
        tr("The cake shop on a real port: the production engine over a real store, on the real "
           "clock. "
           "POST /orders orders a cake; GET /orders, /orders/NUMBER and /kitchen tell what was "
           "really "
           "baked and charged; / is a page for people.\n\n"
           "Try: curl -d '{\"cake\":\"carrot\"}' -H 'Content-Type: application/json' -H "
           "'Idempotency-Key: 1' http://127.0.0.1:8080/orders\n\n"
           "Ctrl-C ends it: what is under way is answered.\n\n"
           "Exit code: 0 ended, 2 wrong usage, 3 trouble with the store or the port."));
    m_parser.addOptions({m_policy, m_store, m_confirm, m_book, m_instances, m_work, m_payment,
                         m_kitchen, m_keyHeader});
    m_listen.addTo(m_parser);
    m_live.addTo(m_parser);
}

std::variant<ServeRequest, ExitCode> ServeOptions::read(const QStringList &arguments)
{
    if (const auto over = parseArguments(m_parser, u"serve"_s, arguments))
        return *over;
    if (!m_parser.positionalArguments().isEmpty())
        return refuseUsage(u"serve"_s,
                           tr("\"%1\" is nothing that it takes; it takes options only")
                               .arg(spelledOut(m_parser.positionalArguments().first())));
    Result<ServeRequest> result = request();
    if (!result)
        return refuse(result.error());
    return *std::move(result);
}

Result<Duration> ServeOptions::duration(const QCommandLineOption &option) const
{
    const QString text = m_parser.value(option);
    const std::optional<Duration> span = parseDuration(text);
    if (!span)
        return invalidInput(
            u"--"_s + option.names().constFirst(),
            tr("\"%1\" is not a duration, expected such as 400ms or 2s").arg(spelledOut(text)));
    return *span;
}

Result<void> ServeOptions::readShop(ShopSettings &settings) const
{
    Result<Policy> policy = loadPolicy(m_parser.value(m_policy));
    if (!policy)
        return policy.error();
    settings.policy = std::make_shared<const Policy>(*std::move(policy));
    bool isNumber = false;
    settings.instances = m_parser.value(m_instances).toInt(&isNumber);
    if (!isNumber || settings.instances < 1 || settings.instances > mostInstances)
        return invalidInput(u"--instances"_s,
                            tr("\"%1\" is not a whole number from 1 to %2")
                                .arg(spelledOut(m_parser.value(m_instances)))
                                .arg(mostInstances));
    const std::pair<Duration ShopSettings::*, const QCommandLineOption *> spans[]{
        {&ShopSettings::work, &m_work},
        {&ShopSettings::payment, &m_payment},
        {&ShopSettings::kitchen, &m_kitchen}};
    for (const auto &[member, option] : spans) {
        const Result<Duration> span = duration(*option);
        if (!span)
            return span.error();
        settings.*member = *span;
    }
    const Result<QByteArray> header = parseKeyHeader(m_parser.value(m_keyHeader));
    if (!header)
        return header.error();
    settings.keyHeader = *header;
    const auto faults = m_live.faults(m_parser, FaultPlace::Shop);
    if (!faults)
        return faults.error();
    settings.faults = *faults;
    const Result<quint64> seed = m_live.seed(m_parser);
    if (!seed)
        return seed.error();
    settings.seed = *seed;
    return {};
}

Result<void> ServeOptions::readStore(ServeRequest &request) const
{
    const Result<StoreUrl> store = parseStoreUrl(m_parser.value(m_store));
    if (!store)
        return store.error();
    request.store = *store;
    if (store->isReadOnly())
        return refusedAsReadOnly(*store);
    if (store->kind != StoreKind::Memory) {
        if (const auto allowed = mayWriteTo(*store, m_parser.value(m_confirm)); !allowed)
            return allowed;
    }
    request.bookFile = m_parser.value(m_book);
    if (request.bookFile.isEmpty() && store->kind == StoreKind::Sqlite)
        request.bookFile = store->file + u"-kitchen"_s;
    return {};
}

Result<ServeRequest> ServeOptions::request() const
{
    ServeRequest request;
    if (const auto read = readShop(request.settings); !read)
        return read.error();
    if (const auto read = readStore(request); !read)
        return read.error();
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

// The stores of the instances: connections of their own, but the memory is one.
struct OpenedStores {
    std::vector<std::unique_ptr<Store>> stores;

    [[nodiscard]] std::vector<Store *> forInstances(int count) const
    {
        std::vector<Store *> result;
        for (size_t at = 0; at < static_cast<size_t>(count); ++at)
            result.push_back(stores[at % stores.size()].get());
        return result;
    }
};

QCoro::Task<Result<OpenedStores>> openStores(StoreUrl url, int instances)
{
    OpenedStores opened;
    const int count = url.kind == StoreKind::Memory ? 1 : instances;
    for (int at = 0; at < count; ++at) {
        StoreServices services = StoreServices::ofThisProcess();
        auto store = co_await openStore(url, std::move(services));
        if (!store)
            co_return store.error();
        opened.stores.push_back(*std::move(store));
    }
    co_return Result<OpenedStores>(std::move(opened));
}

// No connection is left when it resumes.
QCoro::Task<void> closed(HttpServer *server)
{
    OneShot isClosed;
    server->close([&isClosed] { isClosed.fire(); });
    co_await isClosed.fired();
}

void sayWhere(const ServeRequest &request, quint16 port)
{
    ListenAddress address = request.listen;
    address.port = port;
    const Policy &policy = *request.settings.policy;
    printOut(tr("The cake shop is open at %1").arg(urlsOf(address).join(u", "_s)));
    printOut(tr("policy %1 (%2) · store %3 · %4")
                 .arg(policy.id, translated(policy.title), textOf(request.store),
                      request.settings.faults.empty()
                          ? tr("no faults")
                          : tr("faults: %1").arg(toWords(request.settings.faults))));
    printOut(tr("Ctrl-C closes it."));
}

QCoro::Task<ExitCode> serve(ServeRequest request)
{
    auto opened = co_await openStores(request.store, request.settings.instances);
    if (!opened)
        co_return refuse(opened.error());
    auto book = KitchenBook::open(request.bookFile);
    if (!book)
        co_return refuse(book.error());
    Shop shop(request.settings, book->get(), opened->forInstances(request.settings.instances));
    HttpServer server([&shop](const HttpExchangePtr &exchange) { shop.serve(exchange); });
    if (const auto listening = server.listen(request.listen.host, request.listen.port); !listening)
        co_return refuse(listening.error());
    sayWhere(request, server.port());
    co_await untilStopped();
    co_await closed(&server);
    co_await shop.end();
    for (const auto &store : opened->stores)
        co_await store->flush();
    const auto recording =
        recordedRun(shop.traffic(), QString::fromLatin1(QT_TRANSLATE_NOOP("onecake", "The shop")),
                    tr("What happened in onecake serve."), shop.settings().policy);
    co_return reportTraffic(shop.traffic(), recording, request.recordFile);
}

} // namespace

ExitCode runServe(const QStringList &arguments)
{
    ServeOptions options;
    auto request = options.read(arguments);
    if (const auto *over = std::get_if<ExitCode>(&request))
        return *over;
    return endOf(serve(std::get<ServeRequest>(std::move(request))));
}

} // namespace onecake
