// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One request inside an API process: its own way to the store, its own engine over it, its own
// handler.
#pragma once

#include "core/engine/engine.h"
#include "core/sim/api_store.h"
#include "core/sim/cake_order.h"

namespace onecake {

// A request on its way to the API, and whom the answer goes to.
struct Envelope {
    const Intent *intent = nullptr;
    int attempt = 0;
    std::optional<QString> key;
    QString function; // filled in by the API that receives it
    bool isFromCompleter = false; // nobody waits for the answer
};

struct ApiReply {
    const Intent *intent = nullptr;
    Execution execution; // number 0: no process took the request
    Outcome outcome;
};

// Whoever started the request hears how it ended.
class RequestHost
{
public:
    RequestHost() = default;
    virtual ~RequestHost() = default;
    Q_DISABLE_COPY_MOVE(RequestHost)

    virtual void reply(ApiReply reply) = 0;

    // The work was left unfinished: a completer may see to it.
    virtual void leftUnfinished(Envelope envelope) = 0;
};

class ServedRequest final : public EngineObserver
{
public:
    struct Surroundings {
        World *world = nullptr;
        RequestHost *host = nullptr;
        ApiProcess *process = nullptr;
        SimStore *store = nullptr;
        Kitchen *kitchen = nullptr;
        Payment *payment = nullptr;
        StoreCallCounts *storeCalls = nullptr;
        int *works = nullptr;
        int number = 0; // of all requests served in this run
    };

    ServedRequest(Surroundings surroundings, Envelope envelope);

    // Serves the request; whatever becomes of it, this object stays.
    QCoro::Task<void> serve();

    void noted(const EngineNote &note) override;

private:
    [[nodiscard]] Execution execution() const;
    [[nodiscard]] Event told(EventKind kind) const;
    [[nodiscard]] Request request() const;
    QCoro::Task<Outcome> execute();

    Surroundings m_around;
    Envelope m_envelope;
    ApiStore m_store;
    Engine m_engine;
    CakeOrder m_order;
};

} // namespace onecake
