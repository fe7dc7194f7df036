// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A process that executes orders through the engine, over any store, and prints the key of each
// order that it executed once it knows that the order is done. Several orders are under way at
// once. It ends when all its orders are done, by it or by another process; or never, until somebody
// kills it.

#include "core/engine/engine.h"
#include "core/model/policy/policy_catalog.h"
#include "core/store/opening/open_store.h"
#include "core/store/store_url.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

constexpr int ordersAtOnce = 8;
constexpr Duration pauseBeforeAskingAgain{50};

[[noreturn]] void giveUp(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence(error)));
    std::_Exit(EXIT_FAILURE);
}

// The order is one row, committed with its key.
class OrderRow final : public Handler
{
public:
    [[nodiscard]] int stepCount() const override { return 1; }
    [[nodiscard]] StepKind kindOf(int) const override { return StepKind::Local; }
    [[nodiscard]] QCoro::Task<StepResult> run(int, StepContext context) override
    {
        StepResult result;
        result.response = {201, R"({"cakes":1})"};
        result.effects.push_back({u"order"_s,
                                  context.id,
                                  context.fence,
                                  context.effectFencing,
                                  result.response.body,
                                  {}});
        co_return result;
    }
};

// Work and key in one transaction, and nothing else that would catch a second row.
std::shared_ptr<const Policy> policy(Duration lease)
{
    Result<Policy> preset = presetPolicy(u"same-transaction");
    if (!preset)
        giveUp(preset.error());
    preset->identity.scope = {ScopePart::UseCase};
    preset->claim.effectFencing = EffectFencing::None;
    preset->claim.lease = lease;
    return std::make_shared<const Policy>(*std::move(preset));
}

// Straight to the file descriptor: what a buffer still holds when the process is killed was never
// said.
void acknowledge(const QString &key)
{
    const QByteArray line = key.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size()))
        != line.size())
        std::_Exit(EXIT_FAILURE);
}

struct Work {
    StoreUrl store;
    QString series;
    QString owner;
    int orders = 0; // 0: without end
    Duration lease{0};
};

// Takes the next number until there is none; whoever has a number keeps at it until the order is
// done.
QCoro::Task<void> executeOrders(Engine *engine, SystemClock *clock, const Work *work, int *next)
{
    OrderRow order;
    while (work->orders == 0 || *next < work->orders) {
        Request request;
        request.useCase = u"orders"_s;
        request.clientKey = u"%1-%2"_s.arg(work->series).arg((*next)++);
        while (true) {
            const Outcome outcome = co_await engine->execute(request, &order);
            if (outcome.kind == OutcomeKind::Executed)
                acknowledge(*request.clientKey);
            if (outcome.kind == OutcomeKind::Executed || outcome.kind == OutcomeKind::Replayed)
                break;
            co_await clock->sleep(pauseBeforeAskingAgain);
        }
    }
}

QCoro::Task<void> run(Work work)
{
    Result<std::unique_ptr<Store>> store = co_await openStore(work.store);
    if (!store)
        giveUp(store.error());
    SystemClock clock;
    EngineContext context;
    context.store = store->get();
    context.clock = &clock;
    context.policy = policy(work.lease);
    context.ownerName = work.owner;
    Engine engine(context);
    int next = 0;
    std::vector<QCoro::Task<void>> workers;
    for (int number = 0; number < ordersAtOnce; ++number)
        workers.push_back(executeOrders(&engine, &clock, &work, &next));
    for (QCoro::Task<void> &worker : workers)
        co_await worker;
    co_await engine.finish();
    co_await (*store)->flush();
    QCoreApplication::quit();
}

} // namespace

// order_child STORE SERIES OWNER ORDERS LEASE-MS
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return EXIT_FAILURE;
    const Result<StoreUrl> url = parseStoreUrl(arguments.at(1));
    if (!url)
        giveUp(url.error());
    const QCoro::Task<void> running =
        run({*url, arguments.at(2), arguments.at(3), arguments.at(4).toInt(),
             Duration(arguments.at(5).toInt())});
    return QCoreApplication::exec();
}
