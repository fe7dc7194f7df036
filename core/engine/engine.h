// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The idempotency layer: one algorithm that reads a policy. In outline: identify → claim → decide
// (replay, mismatch, conflict, wait, attach, acknowledge, run) → run the steps → settle the record
// by how the work ended → answer. Where the policy answers on acceptance, the answer goes out
// before the steps.
//
// Thread rule: an engine lives on the thread of its store and its clock. Any number of executions
// may be under way at once, in one engine and in any number of processes over the same store. The
// engine outlives its executions, and what they leave to be done after their outcome: its owner
// awaits finish() before it goes, and only then lets the store and the clock go.
#pragma once

#include "core/base/detach.h"
#include "core/engine/engine_context.h"
#include "core/engine/handler.h"
#include "core/engine/identity.h"
#include "core/engine/outcome.h"

#include <functional>

namespace onecake {

class RepeatingStore;

class Engine
{
public:
    // Hands over what the caller is to be told while the work goes on.
    using Accepted = std::function<void(Outcome)>;

    explicit Engine(EngineContext context);
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    // Runs `handler` at most once for the request's key, as far as the policy can promise it, or
    // answers from the record. It never fails without an outcome: what went wrong is in it.
    // `handler` must outlive the returned task. Where the policy answers on acceptance, `accepted`
    // is called as soon as the key is claimed, and the outcome then only says how the work ended;
    // without it the caller waits for that.
    [[nodiscard]] QCoro::Task<Outcome> execute(const Request &request, Handler *handler,
                                               Accepted accepted = {});

    // The same for a completer: sees to a request that was left unfinished, as the policy lets
    // completers do. Nobody waits for the answer.
    [[nodiscard]] QCoro::Task<Outcome> complete(const Request &request, Handler *handler);

    // Resumes once nothing is under way any more that executions left behind: a record that follows
    // its answer, a lease that is just being extended.
    [[nodiscard]] QCoro::Task<void> finish();

private:
    // What one request has tried to get its key.
    struct Contest {
        int claims = 0; // made again
        std::optional<Instant> waitsUntil; // once it waits
    };

    QCoro::Task<Outcome> contend(Attempt attempt, IdentityKind kind, Handler *handler,
                                 Accepted accepted);
    // Names the attempt: its key, its fingerprint, its owner's token.
    IdentityKind begin(Attempt *attempt, const Request &request);
    QCoro::Task<Outcome> standBack(Attempt *attempt, Handler *handler, KeyRecord existing,
                                   Decision decision);
    QCoro::Task<Outcome> withoutClaim(Attempt *attempt, Handler *handler, Error error);
    QCoro::Task<Outcome> failClaim(Attempt *attempt, Error error);
    QCoro::Task<Outcome> perform(Attempt *attempt, Handler *handler);
    QCoro::Task<Outcome> runUnprotected(Attempt *attempt, Handler *handler, UnprotectedCause cause);

    // How long to wait before the next try; nothing if this was the last.
    [[nodiscard]] std::optional<Duration> pauseBeforeNextTry(Attempt *attempt,
                                                             const KeyRecord &existing,
                                                             Decision decision,
                                                             Contest *contest) const;
    [[nodiscard]] std::optional<Duration>
    pauseOfWaiter(const Attempt &attempt, const KeyRecord &existing, Contest *contest) const;
    [[nodiscard]] bool isToBeClosed(const KeyRecord &existing, const Attempt &attempt) const;
    void noteClaim(const Attempt &attempt, bool tookOver) const;

    std::unique_ptr<RepeatingStore> m_repeating; // where the policy's client repeats its calls
    EngineContext m_context;
    quint64 m_claims = 0;
    std::uint64_t m_ownerSeed;
    TaskSet m_afterwards; // last, so that nothing of it sees the rest go
};

} // namespace onecake
