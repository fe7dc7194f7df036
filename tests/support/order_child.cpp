// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A process that executes orders against a store's file until somebody kills it, and prints the key
// of each order once it knows that the order is done. Several orders are under way at once.

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
constexpr Duration retention{3'600'000};

[[noreturn]] void giveUp(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence(error)));
    std::_Exit(EXIT_FAILURE);
}

// Whether this process executed the order; another one may have been faster.
QCoro::Task<bool> execute(Store *store, KeyId id, QString owner)
{
    const SystemClock clock;
    ClaimTerms terms;
    terms.id = id;
    terms.owner = owner;
    terms.now = clock.now();
    terms.leaseUntil = terms.now + lease;
    terms.expiresAt = terms.now + retention;
    const Result<ClaimAnswer> claimed = co_await store->claim(terms);
    if (!claimed)
        giveUp(claimed.error());
    if (!claimed->granted)
        co_return false;

    RecordWrite end;
    end.record = claimed->record;
    end.record.status = RecordStatus::Completed;
    end.record.response = Response{201, R"({"cakes":1})"};
    end.effects = {
        {u"order"_s, id, claimed->record.fence, EffectFencing::None, R"({"cakes":1})", terms.now}};
    const Result<WriteAnswer> written = co_await store->write(end);
    if (!written)
        giveUp(written.error());
    co_return *written == WriteAnswer::Applied;
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

QCoro::Task<void> executeOrders(Store *store, QString series, QString owner)
{
    for (int number = 0;; ++number) {
        const KeyId id{u"orders"_s, u"%1-%2"_s.arg(series).arg(number)};
        const bool isDone = co_await execute(store, id, owner);
        if (isDone)
            acknowledge(id.key);
    }
}

QCoro::Task<void> run(QString file, QString series, QString owner)
{
    Result<std::unique_ptr<Store>> store = co_await openStore({StoreKind::Sqlite, file, false});
    if (!store)
        giveUp(store.error());
    std::vector<QCoro::Task<void>> endless;
    for (int number = 0; number < ordersAtOnce; ++number)
        endless.push_back(executeOrders(store->get(), u"%1-%2"_s.arg(series).arg(number), owner));
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
