// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A shop over memory on a port of its own, whose work takes no time unless a test says so.
#pragma once

#include "core/live/shop/shop.h"
#include "core/model/policy/policy_catalog.h"
#include "core/store/memory_store.h"
#include "tests/support/await.h"
#include "tests/support/remote/raw_client.h"

#include <QJsonDocument>

namespace onecake::test {

inline ShopSettings quickShop(const QString &policy, const QString &faults = {})
{
    ShopSettings settings;
    settings.policy = std::make_shared<const Policy>(*presetPolicy(policy));
    settings.payment = Duration(0);
    settings.work = Duration(0);
    settings.kitchen = Duration(0);
    settings.restart = Duration(10);
    settings.faults = *parseLiveFaults(faults, FaultPlace::Shop);
    return settings;
}

struct RunningShop {
    explicit RunningShop(ShopSettings settings)
        : book(*KitchenBook::open({}))
        , shop(settings, book.get(),
               std::vector<Store *>(static_cast<size_t>(settings.instances), &store))
        , server([this](const HttpExchangePtr &exchange) { shop.serve(exchange); })
    {
        isListening = static_cast<bool>(server.listen(QHostAddress::LocalHost, 0));
    }
    ~RunningShop() { await(shop.end()); }
    Q_DISABLE_COPY_MOVE(RunningShop)

    [[nodiscard]] KitchenBook::Totals totals() const { return *book->totals(); }

    MemoryStore store;
    std::unique_ptr<KitchenBook> book;
    Shop shop;
    HttpServer server;
    bool isListening = false;
};

// An order for a cake, with that key and further headers.
inline QByteArray orderOf(const QByteArray &key, const QByteArray &cake = "carrot",
                          const QByteArray &headers = {})
{
    const QByteArray keyLine = key.isEmpty() ? QByteArray() : "Idempotency-Key: " + key + "\r\n";
    return postOf("{\"cake\":\"" + cake + "\",\"customer\":\"Ada\"}",
                  "Content-Type: application/json\r\n" + keyLine + headers);
}

} // namespace onecake::test
