// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/engine.h"
#include "core/model/policy/policy_catalog.h"
#include "core/store/memory_store.h"
#include "core/store/opening/open_store.h"
#include "tests/bench/measure.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// Work that costs nothing and has one local effect, so that what is measured is the engine.
class FreeOrder final : public Handler
{
public:
    [[nodiscard]] int stepCount() const override { return 1; }
    [[nodiscard]] StepKind kindOf(int) const override { return StepKind::Local; }
    [[nodiscard]] QCoro::Task<StepResult> run(int, StepContext) override
    {
        StepResult result;
        result.response = {200, R"({"cake":"carrot","orderId":1042,"status":"PLACED"})"};
        co_return result;
    }
};

Request requestFor(int order)
{
    Request request;
    request.method = u"POST"_s;
    request.path = u"/orders"_s;
    request.tenant = u"bench"_s;
    request.user = u"adrienne"_s;
    request.useCase = u"placeOrder"_s;
    request.clientKey = u"0b7f3a1e-5c1d-4a52-9c0e-%1"_s.arg(100000000000LL + order);
    request.body = {{u"cake"_s, u"carrot"_s}};
    return request;
}

class Bench
{
public:
    Bench(Store *store, const Policy &policy)
        : m_engine(
            {store, &m_clock, nullptr, std::make_shared<const Policy>(policy), nullptr, u"bench"_s})
    {}

    // Makes the requests of orders [from, from + count): a server, too, is handed them.
    void prepare(int from, int count)
    {
        m_requests.clear();
        for (int order = from; order < from + count; ++order)
            m_requests.push_back(requestFor(order));
        m_next = 0;
    }

    // Executes what was prepared, `concurrency` at a time.
    QCoro::Task<void> execute(int concurrency)
    {
        std::vector<QCoro::Task<void>> workers;
        for (int worker = 0; worker < concurrency; ++worker)
            workers.push_back(work());
        for (QCoro::Task<void> &worker : workers)
            co_await worker;
    }

private:
    QCoro::Task<void> work()
    {
        while (m_next < m_requests.size()) {
            const Request &request = m_requests[m_next++];
            const Outcome outcome = co_await m_engine.execute(request, &m_order);
            if (!outcome.response.isSuccess())
                qFatal("an order failed: %s", outcome.response.body.constData());
        }
    }

    SystemClock m_clock;
    FreeOrder m_order;
    Engine m_engine;
    std::vector<Request> m_requests;
    size_t m_next = 0;
};

Policy policyFor(const QString &id)
{
    Result<Policy> policy = presetPolicy(id);
    if (!policy)
        qFatal("%s", qPrintable(sentence(policy.error())));
    policy->claim.heartbeat = Duration(0); // the work ends at once
    return *std::move(policy);
}

// One round of `orders`, `slice` of them made at a time.
void runRound(Bench *bench, int first, int orders, int slice, int concurrency,
              bench::Stopwatch *watch)
{
    for (int done = 0; done < orders; done += slice) {
        bench->prepare(first + done, slice);
        watch->start();
        await(bench->execute(concurrency));
        watch->stop();
    }
}

void onMemory()
{
    constexpr int orders = 20000;
    constexpr int slice = 100; // so that a request is fresh in the cache, as one off the wire is
    constexpr double bar = 300000;
    const Policy policy = policyFor(u"onecake"_s);
    const double rate = bench::perSecond(orders, [&policy](bench::Stopwatch *watch) {
        MemoryStore store;
        Bench bench(&store, policy);
        runRound(&bench, 0, orders, slice, 1, watch);
    });
    bench::report("engine on memory, executions", rate, bar);
    MemoryStore store;
    Bench bench(&store, policy);
    bench::Stopwatch unread;
    runRound(&bench, 0, orders, slice, 1, &unread);
    const double replays = bench::perSecond(orders, [&bench](bench::Stopwatch *watch) {
        runRound(&bench, 0, orders, slice, 1, watch);
    });
    bench::report("engine on memory, replays", replays, bar);
}

void onSqlite(const QString &folder, int concurrency, double bar)
{
    const int orders = concurrency == 1 ? 1000 : 20480;
    const auto url = parseStoreUrl(u"sqlite:%1/engine%2.db"_s.arg(folder).arg(concurrency));
    auto store = await(openStore(*url));
    if (!store)
        qFatal("%s", qPrintable(sentence(store.error())));
    const QString rawFile = u"%1/raw%2.db"_s.arg(folder).arg(concurrency);
    { // the peer works on the same schema
        const auto rawUrl = parseStoreUrl(u"sqlite:"_s + rawFile);
        const auto made = await(openStore(*rawUrl));
        if (!made)
            qFatal("%s", qPrintable(sentence(made.error())));
    }
    Bench bench(store->get(), policyFor(u"onecake"_s));
    bench::RawPeer peer(rawFile);
    int next = 0;
    const bench::Comparison executions = bench::compare(
        orders,
        [&](bench::Stopwatch *watch) {
            runRound(&bench, next, orders, orders, concurrency, watch);
            next += orders;
        },
        [&](bench::Stopwatch *watch) {
            watch->start();
            peer.execute(orders, concurrency);
            watch->stop();
        });
    const QByteArray what =
        u"engine on SQLite, FULL, claim + complete, concurrency %1"_s.arg(concurrency).toUtf8();
    bench::report(what.constData(), executions, bar);
    if (concurrency != 64)
        return;
    const bench::Comparison replays = bench::compare(
        orders,
        [&](bench::Stopwatch *watch) { runRound(&bench, 0, orders, orders, concurrency, watch); },
        [&](bench::Stopwatch *watch) {
            watch->start();
            peer.read(orders);
            watch->stop();
        });
    bench::report("replays on SQLite, concurrency 64", replays, 0.4);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) + u"/onecake-bench"_s
                                        : QDir::tempPath() + u"/onecake-bench"_s);
    onMemory();
    onSqlite(folder.path(), 1, 0.9);
    onSqlite(folder.path(), 8, 0.6);
    onSqlite(folder.path(), 64, 0.6);
    onSqlite(folder.path(), 512, 0.6);
    return 0;
}
