// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A process that executes orders through the engine, against a store's file, until somebody kills
// it, and prints the key of each order once it knows that the order is done. Several orders are
// under way at once.

#include "core/engine/engine.h"
#include "core/model/policy_catalog.h"
#include "core/store/open_store.h"
#include "core/store/store_url.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

constexpr int ordersAtOnce = 8;
constexpr Duration lease{60'000};

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
std::shared_ptr<const Policy> policy()
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

QCoro::Task<void> executeOrders(Engine *engine, QString series)
{
    OrderRow order;
    for (int number = 0;; ++number) {
        Request request;
        request.useCase = u"orders"_s;
        request.clientKey = u"%1-%2"_s.arg(series).arg(number);
        const Outcome outcome = co_await engine->execute(request, &order);
        if (outcome.kind == OutcomeKind::Executed)
            acknowledge(*request.clientKey);
    }
}

QCoro::Task<void> run(QString file, QString series, QString owner)
{
    Result<std::unique_ptr<Store>> store = co_await openStore({StoreKind::Sqlite, file, false});
    if (!store)
        giveUp(store.error());
    SystemClock clock;
    EngineContext context;
    context.store = store->get();
    context.clock = &clock;
    context.policy = policy();
    context.ownerName = owner;
    Engine engine(context);
    std::vector<QCoro::Task<void>> endless;
    for (int number = 0; number < ordersAtOnce; ++number)
        endless.push_back(executeOrders(&engine, u"%1-%2"_s.arg(series).arg(number)));
    for (QCoro::Task<void> &task : endless)
        co_await task;
}

} // namespace

// order_child FILE SERIES OWNER
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return EXIT_FAILURE;
    const QCoro::Task<void> endless = run(arguments.at(1), arguments.at(2), arguments.at(3));
    return QCoreApplication::exec();
}
