// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One request inside an API process, with its own access to the store, its own engine and its own
// handler.
#pragma once

#include "core/engine/engine.h"
#include "core/lab/sim/actors/cake_order.h"
#include "core/lab/sim/actors/request_store.h"

namespace onecake {

// A request on its way to the API, and the intent that it is for.
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

// Work that a completer may have to finish.
struct OpenWork {
    Envelope envelope;
    std::optional<KeyId> id; // the claim that it is done under; none if no records are kept
    quint64 fence = 0; // the claim's number; 0 = not known
    bool isOwnerGone = false;
    bool isUnseen = false; // a completer came for it and could not look at it
};

// Receives the answer to a request, and news of its work.
class RequestHost
{
public:
    RequestHost() = default;
    virtual ~RequestHost() = default;
    Q_DISABLE_COPY_MOVE(RequestHost)

    virtual void reply(ApiReply reply) = 0;

    // The work has begun under a claim, or was left unfinished: a completer may be needed.
    virtual void workIsOpen(OpenWork work) = 0;
};

class ServedRequest final : public EngineObserver
{
public:
    struct RequestContext {
        World *world = nullptr;
        RequestHost *host = nullptr;
        ApiProcess *process = nullptr;
        SimulatedStore *store = nullptr;
        Kitchen *kitchen = nullptr;
        Payment *payment = nullptr;
        StoreCallCounts *storeCalls = nullptr;
        int *works = nullptr;
        int number = 0; // of this request among all requests served in this run
    };

    ServedRequest(RequestContext surroundings, Envelope envelope);

    // Serves the request. This object remains afterwards, however the request ends.
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

    RequestContext m_around;
    Envelope m_envelope;
    RequestRuntime m_runtime;
    RequestStore m_store;
    Engine m_engine;
    CakeOrder m_order;
    quint64 m_fence = 0; // the claim's fence, once it is known
    bool m_hasBegun = false; // the work has begun, with or without a claim
    bool m_isAnswered = false;
    bool m_isOver = false;
};

} // namespace onecake
