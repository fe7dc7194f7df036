// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the connections through a proxy share.
#pragma once

#include "core/live/traffic/live_faults.h"
#include "core/live/traffic/traffic.h"

#include <QUrl>

#include <functional>

namespace onecake {

// Which requests are counted, struck and told of: "POST /orders", "POST", "/orders", "/orders/*".
// Everything else passes.
struct RequestFilter {
    QByteArray method; // empty: any
    QByteArray path; // empty: any; a star at its end stands for whatever follows

    [[nodiscard]] bool admits(const QByteArray &itsMethod, const QByteArray &target) const;
    bool operator==(const RequestFilter &) const = default;
};
Result<RequestFilter> parseRequestFilter(const QString &text);

// Scheme, host and port of a service.
Result<QUrl> parseUpstream(const QString &text);

struct ProxySettings {
    QUrl upstream;
    RequestFilter only;
    QByteArray keyHeader = QByteArrayLiteral("Idempotency-Key");
    std::vector<LiveFault> faults;
    quint64 seed = 1;
};

struct ProxyWorld {
    explicit ProxyWorld(ProxySettings its)
        : settings(std::move(its))
        , faults(settings.faults, settings.seed)
    {}

    // Tells a person what it should know, such as that the service is down; the same sentence once.
    void tellTrouble(const QString &sentence);

    ProxySettings settings;
    Traffic traffic;
    LiveFaults faults;
    int attempts = 0; // requests that were admitted
    std::function<void(const QString &)> whenTrouble;
    QStringList told;
};

} // namespace onecake
