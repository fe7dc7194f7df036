// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the parts of a shop share: its settings, its kitchen, what goes wrong, and what is told.
#pragma once

#include "core/live/shop/kitchen_book.h"
#include "core/live/traffic/live_faults.h"
#include "core/live/traffic/traffic.h"
#include "core/model/policy/policy.h"

namespace onecake {

struct ShopSettings {
    std::shared_ptr<const Policy> policy;
    int instances = 2;
    // How long things take: the payment and the kitchen there and back, and the work between them.
    Duration payment{100};
    Duration work{400};
    Duration kitchen{50};
    Duration restart{1000}; // of an instance that died
    std::vector<LiveFault> faults;
    quint64 seed = 1;
    QByteArray keyHeader = QByteArrayLiteral("Idempotency-Key");
};

struct ShopWorld {
    ShopWorld(ShopSettings shopSettings, KitchenBook *kitchenBook)
        : settings(std::move(shopSettings))
        , book(kitchenBook)
        , faults(settings.faults, settings.seed)
    {}

    ShopSettings settings;
    KitchenBook *book; // outlives this
    Traffic traffic;
    LiveFaults faults;
    SystemClock clock;
    int attempts = 0; // requests for a cake
    int executions = 0;
    int works = 0; // how often work has begun
};

// One order as it came.
struct ShopOrder {
    int intent = 0;
    int attempt = 0;
    QString cake;
    QString customer;
    std::optional<QString> key;
    QString account; // whom the key belongs to; empty: everybody who shows no credentials
    QJsonObject body;
    QByteArray rawBody;
};

} // namespace onecake
