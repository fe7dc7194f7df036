// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The idempotency layer: one algorithm that reads a policy. In outline: identify → claim → decide
// (replay, mismatch, conflict, wait, attach, acknowledge, run) → run the steps → finish the record
// depending on how the work ended → answer. If the policy answers on acceptance, the answer is sent
// before the steps run.
//
// Thread rule: an engine belongs to the thread of its store and its clock. Any number of executions
// may run at once, in one engine and in any number of processes over the same store. The engine
// must outlive its executions and the tasks that they leave behind: its owner awaits finish()
// before destroying it, and destroys the store and the clock only after that.
#pragma once

#include "core/base/detach.h"
#include "core/engine/engine_context.h"
#include "core/engine/handler.h"
#include "core/engine/identity.h"
#include "core/engine/outcome.h"

#include <functional>

namespace onecake {

class Engine
{
public:
    // Gets the answer to the caller while the work goes on.
    using Accepted = std::function<void(Outcome)>;

    explicit Engine(EngineContext context);
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    // Runs `handler` at most once for the request's key, as far as the policy can promise that, or
    // answers from the record. It always returns an Outcome; errors are part of it. `handler` must
    // outlive the returned task. If the policy answers on acceptance, `accepted` is called as soon
    // as the key is claimed, and the Outcome then only says how the work ended; without `accepted`
    // the caller waits for that.
    [[nodiscard]] QCoro::Task<Outcome> execute(const Request &request, Handler *handler,
                                               Accepted accepted = {});

    // The same for a completer: handles an unfinished request as the policy lets completers do.
    // Nobody waits for the answer.
    [[nodiscard]] QCoro::Task<Outcome> complete(const Request &request, Handler *handler);

    // Resumes once no task is running that executions left behind, such as writing a record after
    // its answer, or a lease that is being extended.
    [[nodiscard]] QCoro::Task<void> finish();

private:
    // What one request has done so far to get its key.
    struct Contention {
        int claims = 0; // repeated claims
        std::optional<Instant> waitsUntil; // once it waits
    };

    QCoro::Task<Outcome> contend(Attempt attempt, IdentityKind kind, Handler *handler,
                                 Accepted accepted);
    // Fills in the attempt's identity: its key, its fingerprint, its owner token.
    IdentityKind begin(Attempt *attempt, const Request &request);
    QCoro::Task<Outcome> answerDuplicate(Attempt *attempt, Handler *handler, KeyRecord existing,
                                         Decision decision);
    QCoro::Task<Outcome> withoutClaim(Attempt *attempt, Handler *handler, Error error);
    QCoro::Task<Outcome> failClaim(Attempt *attempt, Error error);
    QCoro::Task<Outcome> perform(Attempt *attempt, Handler *handler);
    QCoro::Task<Outcome> runUnprotected(Attempt *attempt, Handler *handler, UnprotectedCause cause);

    // How long to wait before the next try; nothing if there is to be none.
    [[nodiscard]] std::optional<Duration> pauseBeforeNextTry(Attempt *attempt,
                                                             const KeyRecord &existing,
                                                             Decision decision,
                                                             Contention *contest) const;
    [[nodiscard]] std::optional<Duration>
    pauseOfWaiter(const Attempt &attempt, const KeyRecord &existing, Contention *contest) const;
    [[nodiscard]] bool isToBeClosed(const KeyRecord &existing, const Attempt &attempt) const;
    void noteClaim(const Attempt &attempt, bool tookOver) const;

    std::unique_ptr<Store> m_repeating; // set if the policy's client repeats its calls
    EngineContext m_context;
    quint64 m_claims = 0;
    std::uint64_t m_ownerSeed;
    TaskSet m_afterwards; // last member: destroyed first, before what its tasks use
};

} // namespace onecake
