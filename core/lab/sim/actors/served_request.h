// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One request inside an API process: its own way to the store, its own engine over it, its own
// handler.
#pragma once

#include "core/engine/engine.h"
#include "core/lab/sim/actors/api_store.h"
#include "core/lab/sim/actors/cake_order.h"

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

// Work that may have to be seen to by a completer.
struct OpenWork {
    Envelope envelope;
    std::optional<KeyId> id; // of the claim that it is done under; none where nothing keeps records
    quint64 fence = 0; // the claim's number; 0 = not known
    bool isOwnerGone = false;
};

// Whoever started the request hears how it ended.
class RequestHost
{
public:
    RequestHost() = default;
    virtual ~RequestHost() = default;
    Q_DISABLE_COPY_MOVE(RequestHost)

    virtual void reply(ApiReply reply) = 0;

    // The work begins under a claim, or was left unfinished: a completer may have to come.
    virtual void workIsOpen(OpenWork work) = 0;
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
    QCoro::Task<Outcome> engineTask();
    QCoro::Task<Outcome> execute();
    void begun(const EngineNote &note);
    void leaveOpen(bool hasFailed);
    void answer(Outcome outcome);

    Surroundings m_around;
    Envelope m_envelope;
    RequestRuntime m_runtime;
    ApiStore m_store;
    Engine m_engine;
    CakeOrder m_order;
    quint64 m_fence = 0; // of the claim, once it is known
    bool m_hasBegun = false; // the work, with or without a claim
    bool m_isAnswered = false;
    bool m_isOver = false;
};

} // namespace onecake
