// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/engine.h"

#include "core/base/random.h"
#include "core/engine/claimer.h"
#include "core/engine/identity.h"
#include "core/engine/recorder.h"
#include "core/engine/step_runner.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int unavailableCode = 503;

// Answers first and records afterwards, as a response filter does: it stands alone, because the
// execution is over by then.
QCoro::Task<void> settleAfterwards(EngineContext context, Attempt attempt, WorkEnd end)
{
    co_await context.clock->sleep(Duration(0));
    Recorder recorder(context);
    (void)co_await recorder.settle(&attempt, end);
    Claimer claimer(context);
    co_await claimer.unlock(&attempt);
}

} // namespace

Engine::Engine(EngineContext context)
    : m_context(std::move(context))
    , m_ownerSeed(qHash(m_context.ownerName, 0))
{
    Q_ASSERT(m_context.store != nullptr && m_context.clock != nullptr
             && m_context.policy != nullptr);
}

Engine::~Engine() = default;

QCoro::Task<Outcome> Engine::execute(Request request, Handler *handler)
{
    const Policy &policy = *m_context.policy;
    const bool makesKeys = policy.identity.keySource == KeySource::Server
        || policy.identity.onMissingKey == MissingKeyAction::Generate;
    ++m_claims;
    Random dice(m_ownerSeed + m_claims);
    const Identity identity = identify(policy, request, makesKeys ? uuidFrom(dice) : QString());
    Attempt attempt;
    attempt.trace = request.trace;
    attempt.id = identity.id;
    attempt.fingerprint = identity.fingerprint;
    if (identity.kind == IdentityKind::Refused) {
        m_context.note({EventKind::KeyMissing, request.trace, {}, 0, {}, {}});
        co_return Outcome{OutcomeKind::MissingKey,
                          errorAnswer(policy.identity.missingKeyCode, u"key-missing"),
                          {},
                          {},
                          {}};
    }
    if (identity.kind == IdentityKind::Unprotected
        || policy.claim.protocol == ClaimProtocol::None) {
        const Outcome outcome = co_await runUnprotected(&attempt, handler);
        co_return outcome;
    }
    attempt.owner = m_context.ownerName + u'#' + QString::number(m_claims);
    const Outcome outcome = co_await contend(&attempt, handler);
    co_return outcome;
}

QCoro::Task<Outcome> Engine::contend(Attempt *attempt, Handler *handler)
{
    const ClaimPolicy &claim = m_context.policy->claim;
    Claimer claimer(m_context);
    Duration waited{0};
    bool wasSeen = false;
    // A takeover can lose its race to another one: after a few, the key is simply busy.
    constexpr int mostTakeovers = 4;
    for (int takeovers = 0;;) {
        const ClaimResult result = co_await claimer.claim(attempt);
        if (const auto *granted = std::get_if<Granted>(&result)) {
            attempt->record = granted->record;
            const auto kind = granted->tookOver ? EventKind::TookOver : EventKind::Claimed;
            const Duration lease = granted->record.leaseUntil - m_context.now();
            m_context.note({kind, attempt->trace, attempt->id, granted->record.fence, lease, {}});
            const Outcome outcome = co_await perform(attempt, handler);
            co_return outcome;
        }
        if (const auto *error = std::get_if<Error>(&result)) {
            const bool neverHappened =
                error->code == ErrorCode::StoreUnavailable || error->code == ErrorCode::Throttled;
            if (!neverHappened
                || m_context.policy->retention.storeDown == StoreDownAction::FailClosed)
                co_return claimFailed(*attempt, *error);
            const Outcome outcome = co_await runUnprotected(attempt, handler);
            co_return outcome;
        }
        const KeyRecord existing = std::get<Refused>(result).existing;
        Decision decision =
            decide(*m_context.policy, existing, attempt->fingerprint, m_context.now());
        if (decision == Decision::TakeOver && ++takeovers <= mostTakeovers) {
            attempt->supersedes = existing.fence;
            continue;
        }
        if (decision == Decision::Wait && waited < claim.waitMax) {
            if (!wasSeen)
                m_context.note({EventKind::Waiting,
                                attempt->trace,
                                attempt->id,
                                existing.fence,
                                claim.waitMax,
                                {}});
            wasSeen = true;
            co_await m_context.clock->sleep(claim.waitPoll);
            waited += claim.waitPoll;
            continue;
        }
        if (decision == Decision::RunBeside) {
            const Outcome outcome = co_await runUnprotected(attempt, handler);
            co_return outcome;
        }
        if (decision == Decision::Wait && claim.waiterMayEvict)
            co_await evict(attempt, existing);
        co_return answerWithoutRunning(*attempt, existing, decision);
    }
}

QCoro::Task<void> Engine::evict(Attempt *attempt, KeyRecord existing)
{
    const RecordRemoval removal{attempt->id, existing.fence, existing.owner, RecordFencing::Owner};
    (void)co_await m_context.store->remove(removal);
}

Outcome Engine::answerWithoutRunning(const Attempt &attempt, const KeyRecord &existing,
                                     Decision decision)
{
    const Policy &policy = *m_context.policy;
    const Instant now = m_context.now();
    const Duration age = now - existing.createdAt;
    const bool isReplay = decision == Decision::Replay || decision == Decision::Attach
        || decision == Decision::Acknowledge;
    m_context.store->note({existing.id, now, isReplay});
    const auto notice = [&](EventKind kind) {
        m_context.note({kind, attempt.trace, attempt.id, existing.fence, age, {}});
    };
    switch (decision) {
    case Decision::Replay:
    case Decision::Acknowledge:
        notice(EventKind::Replayed);
        return {OutcomeKind::Replayed, replayAnswer(policy, existing), attempt.id, {}, age};
    case Decision::Attach: {
        notice(EventKind::Replayed);
        Policy handle = policy;
        handle.outcome.replay = ReplayKind::Handle;
        return {OutcomeKind::Replayed, replayAnswer(handle, existing), attempt.id, {}, age};
    }
    case Decision::Mismatch:
        notice(EventKind::Mismatched);
        return {OutcomeKind::Mismatch,
                errorAnswer(policy.fingerprint.mismatchCode, u"key-reused"),
                attempt.id,
                {},
                {}};
    case Decision::Expired:
        notice(EventKind::Expired);
        return {OutcomeKind::Expired,
                errorAnswer(policy.retention.expiredCode, u"key-expired"),
                attempt.id,
                {},
                {}};
    case Decision::Conflict:
    case Decision::Wait:
    case Decision::TakeOver:
    case Decision::RunBeside:
        break;
    }
    notice(EventKind::Refused);
    const Duration hint = policy.claim.retryAfter;
    return {OutcomeKind::InProgress,
            errorAnswer(policy.claim.duplicateCode, u"in-progress"),
            attempt.id,
            hint.count() > 0 ? std::optional(hint) : std::nullopt,
            {}};
}

// The work has not begun, so this is a definite failure, even where the claim itself may have been
// left behind.
Outcome Engine::claimFailed(const Attempt &attempt, const Error &error)
{
    m_context.note({EventKind::RecordWriteFailed, attempt.trace, attempt.id, 0, {}, error.problem});
    return {OutcomeKind::Failed,
            errorAnswer(unavailableCode, u"store-unavailable"),
            attempt.id,
            {},
            {}};
}

QCoro::Task<Outcome> Engine::perform(Attempt *attempt, Handler *handler)
{
    const CommitMode commit = m_context.policy->outcome.commit;
    Recorder recorder(m_context);
    StepRunner runner(m_context);
    Claimer claimer(m_context);
    if (commit == CommitMode::BeforeWork) {
        const auto accepted = co_await recorder.acceptBeforeWork(attempt);
        if (!accepted)
            co_return claimFailed(*attempt, accepted.error());
        const WorkEnd end = co_await runner.run(attempt, handler);
        co_await claimer.unlock(attempt);
        co_return recorder.outcomeOf(*attempt, end);
    }
    WorkEnd end = co_await runner.run(attempt, handler);
    if (commit == CommitMode::AfterResponse) {
        Outcome outcome = recorder.outcomeOf(*attempt, end);
        settleAfterwards(m_context, *attempt, std::move(end));
        co_return outcome;
    }
    const Outcome outcome = co_await recorder.settle(attempt, std::move(end));
    co_await claimer.unlock(attempt);
    co_return outcome;
}

QCoro::Task<Outcome> Engine::runUnprotected(Attempt *attempt, Handler *handler)
{
    StepRunner runner(m_context);
    Recorder recorder(m_context);
    const WorkEnd end = co_await runner.runUnprotected(attempt, handler);
    co_return recorder.outcomeOf(*attempt, end);
}

} // namespace onecake
