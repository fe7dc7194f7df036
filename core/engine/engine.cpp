// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/engine.h"

#include "core/base/invariant.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "core/engine/answers.h"
#include "core/engine/claimer.h"
#include "core/engine/identity.h"
#include "core/engine/recorder.h"
#include "core/engine/step_runner.h"
#include "core/store/store.h"

#include <QHash>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The wait before the second try; each further wait is twice as long. The SDKs randomise it; here
// it is fixed, so that a run can be repeated.
constexpr Duration storeRetryWait{25};

// A store behind a client that repeats its calls, as the AWS SDKs do: a call that is refused for
// the moment, or not answered, is made again unchanged, and so perhaps carried out twice. The
// caller gets only the last answer.
class RepeatingStore final : public Store
{
public:
    // Makes a call up to `tries` times. The pointers are not owned and must outlive this store.
    RepeatingStore(Store *store, Clock *clock, int tries);

    [[nodiscard]] QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<KeyRecord>>>
    read(KeyId id, Consistency consistency) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) override;
    void recordHit(Hit hit) override { m_store->recordHit(std::move(hit)); }
    [[nodiscard]] QCoro::Task<void> flush() override { return m_store->flush(); }
    [[nodiscard]] QCoro::Task<Result<std::vector<LocalEffect>>> effectsOf(KeyId id) override
    {
        return m_store->effectsOf(std::move(id));
    }

private:
    Store *m_store;
    Clock *m_clock;
    int m_tries;
};

bool mayPass(ErrorCode code)
{
    return code == ErrorCode::OutcomeUnknown || code == ErrorCode::StoreUnavailable
        || code == ErrorCode::Throttled;
}

// `call` makes the call anew each time.
template<typename Answer, typename Call>
QCoro::Task<Answer> repeated(Clock *clock, int tries, Call call)
{
    Duration wait = storeRetryWait;
    for (int made = 1;; ++made) {
        Answer answer = co_await call();
        if (answer || made == tries || !mayPass(answer.error().code))
            co_return answer;
        co_await clock->sleep(wait);
        wait *= 2;
    }
}

RepeatingStore::RepeatingStore(Store *store, Clock *clock, int tries)
    : m_store(store)
    , m_clock(clock)
    , m_tries(tries)
{
    ONECAKE_INVARIANT(store != nullptr && clock != nullptr && tries >= 1);
}

QCoro::Task<Result<ClaimAnswer>> RepeatingStore::claim(ClaimTerms terms)
{
    return repeated<Result<ClaimAnswer>>(
        m_clock, m_tries,
        [store = m_store, terms = std::move(terms)] { return store->claim(terms); });
}

QCoro::Task<Result<std::optional<KeyRecord>>> RepeatingStore::read(KeyId id,
                                                                   Consistency consistency)
{
    return repeated<Result<std::optional<KeyRecord>>>(
        m_clock, m_tries, [store = m_store, id = std::move(id), consistency] {
            return store->read(id, consistency);
        });
}

QCoro::Task<Result<WriteAnswer>> RepeatingStore::write(RecordWrite write)
{
    return repeated<Result<WriteAnswer>>(
        m_clock, m_tries,
        [store = m_store, write = std::move(write)] { return store->write(write); });
}

QCoro::Task<Result<WriteAnswer>> RepeatingStore::remove(RecordRemoval removal)
{
    return repeated<Result<WriteAnswer>>(
        m_clock, m_tries,
        [store = m_store, removal = std::move(removal)] { return store->remove(removal); });
}

// A claim can lose its race time and again: after a few, the key is simply busy.
constexpr int mostClaims = 4;

// Answers first and records afterwards, as a response filter does: the execution is over by then,
// so the engine sees to it.
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
    ONECAKE_INVARIANT(m_context.store != nullptr && m_context.clock != nullptr
                      && m_context.policy != nullptr);
    ONECAKE_INVARIANT(!m_context.ownerName.isEmpty());
    const ClaimPolicy &claim = m_context.policy->claim;
    if (claim.onUnknown != OnUnknownWrite::Repeat)
        return;
    m_repeating =
        std::make_unique<RepeatingStore>(m_context.store, m_context.clock, claim.storeTries);
    m_context.store = m_repeating.get();
}

Engine::~Engine() = default;

QCoro::Task<void> Engine::finish()
{
    return m_afterwards.finish();
}

// No coroutine, so that the request need not outlive the call.
QCoro::Task<Outcome> Engine::execute(const Request &request, Handler *handler, Accepted accepted)
{
    ONECAKE_INVARIANT(handler != nullptr);
    Attempt attempt;
    const IdentityKind kind = begin(&attempt, request);
    return contend(std::move(attempt), kind, handler, std::move(accepted));
}

QCoro::Task<Outcome> Engine::complete(const Request &request, Handler *handler)
{
    ONECAKE_INVARIANT(handler != nullptr);
    Attempt attempt;
    attempt.isCompletion = true;
    const IdentityKind kind = begin(&attempt, request);
    return contend(std::move(attempt), kind, handler, {});
}

QCoro::Task<Outcome> Engine::contend(Attempt attempt, IdentityKind kind, Handler *handler,
                                     Accepted accepted)
{
    if (kind == IdentityKind::Refused || kind == IdentityKind::TooLong)
        co_return keyRefusedAnswer(m_context, attempt, kind);
    if (kind == IdentityKind::Unprotected) {
        const IdentityPolicy &identity = m_context.policy->identity;
        const bool looksForKeys = identity.keySource != KeySource::None
            && m_context.policy->claim.protocol != ClaimProtocol::None;
        Outcome outcome = co_await runUnprotected(&attempt, handler,
                                                  looksForKeys ? UnprotectedCause::KeyMissing
                                                               : UnprotectedCause::NoLayer);
        co_return outcome;
    }
    Claimer claimer(m_context);
    Contention contest;
    for (;;) {
        ClaimResult result = co_await claimer.claim(&attempt);
        if (auto *granted = std::get_if<Granted>(&result)) {
            attempt.record = std::move(granted->record);
            noteClaim(attempt, granted->tookOver);
            if (accepted && m_context.policy->outcome.answer == AnswerMoment::OnAcceptance)
                accepted(acceptedAnswer(*m_context.policy, attempt));
            Outcome outcome = co_await perform(&attempt, handler);
            co_return outcome;
        }
        if (const auto *error = std::get_if<Error>(&result)) {
            Outcome outcome = co_await withoutClaim(&attempt, handler, *error);
            co_return outcome;
        }
        if (const auto *vanished = std::get_if<RecordVanished>(&result)) {
            const bool triesAgain =
                m_context.policy->claim.onLoserMissing == LoserMissingAction::Retry;
            if (triesAgain && ++contest.claims <= mostClaims)
                continue;
            Outcome outcome = co_await failClaim(&attempt, vanished->error);
            co_return outcome;
        }
        KeyRecord &existing = std::get<Refused>(result).existing;
        const Decision decision =
            decide(*m_context.policy, existing, attempt.fingerprint, m_context.now());
        const auto pause = pauseBeforeNextTry(&attempt, existing, decision, &contest);
        if (!pause) {
            Outcome outcome =
                co_await answerDuplicate(&attempt, handler, std::move(existing), decision);
            co_return outcome;
        }
        if (pause->count() > 0)
            co_await m_context.clock->sleep(*pause);
    }
}

IdentityKind Engine::begin(Attempt *attempt, const Request &request)
{
    const Policy &policy = *m_context.policy;
    const bool makesKeys = policy.identity.keySource == KeySource::Server
        || policy.identity.onMissingKey == MissingKeyAction::Generate;
    ++m_claims;
    Random dice(m_ownerSeed + m_claims);
    Identity identity = identify(policy, request, makesKeys ? uuidFrom(dice) : QString());
    attempt->trace = request.trace;
    attempt->id = std::move(identity.id);
    attempt->fingerprint = std::move(identity.fingerprint);
    if (identity.kind != IdentityKind::Keyed)
        return identity.kind;
    if (policy.claim.protocol == ClaimProtocol::None)
        return IdentityKind::Unprotected;
    attempt->owner = m_context.ownerName % u'#' % QString::number(m_claims);
    return IdentityKind::Keyed;
}

std::optional<Duration> Engine::pauseBeforeNextTry(Attempt *attempt, const KeyRecord &existing,
                                                   Decision decision, Contention *contest) const
{
    // A lock is no record: it gives way to nobody.
    const bool isRecord = existing.id == attempt->id;
    const bool supersedes =
        isRecord && (decision == Decision::Supersede || isToBeClosed(existing, *attempt));
    attempt->supersedes = supersedes ? std::optional(existing.fence) : std::nullopt;
    attempt->startsAfresh =
        isRecord && isAnotherRequest(*m_context.policy, existing, attempt->fingerprint);
    if (decision == Decision::Wait)
        return pauseOfWaiter(*attempt, existing, contest);
    const bool claimsAgain = decision == Decision::ClaimAgain || supersedes;
    return claimsAgain && ++contest->claims <= mostClaims ? std::optional(Duration(0))
                                                          : std::nullopt;
}

std::optional<Duration> Engine::pauseOfWaiter(const Attempt &attempt, const KeyRecord &existing,
                                              Contention *contest) const
{
    const ClaimPolicy &claim = m_context.policy->claim;
    const Instant now = m_context.clock->now();
    if (!contest->waitsUntil) {
        contest->waitsUntil = now + claim.waitMax;
        m_context.note(EventKind::Waiting, attempt, existing.fence, claim.waitMax);
    }
    const Duration left = *contest->waitsUntil - now;
    return left.count() > 0 ? std::optional(std::min(claim.waitPoll, left)) : std::nullopt;
}

QCoro::Task<Outcome> Engine::answerDuplicate(Attempt *attempt, Handler *handler, KeyRecord existing,
                                             Decision decision)
{
    const bool isReplay = decision == Decision::Replay || decision == Decision::Attach
        || decision == Decision::Acknowledge;
    m_context.store->recordHit({attempt->id, m_context.now(), isReplay});
    if (decision == Decision::RunBeside) {
        Outcome outcome =
            co_await runUnprotected(attempt, handler, UnprotectedCause::DuplicateRuns);
        co_return outcome;
    }
    if (decision == Decision::Wait && m_context.policy->claim.waiterMayEvict) {
        Claimer claimer(m_context);
        co_await claimer.evict(attempt, existing);
    }
    co_return answerFrom(m_context, *attempt, existing, decision);
}

QCoro::Task<Outcome> Engine::withoutClaim(Attempt *attempt, Handler *handler, Error error)
{
    const bool isDown =
        error.code == ErrorCode::StoreUnavailable || error.code == ErrorCode::Throttled;
    if (isDown && m_context.policy->retention.storeDown == StoreDownAction::FailOpen) {
        Outcome outcome =
            co_await runUnprotected(attempt, handler, UnprotectedCause::StoreUnavailable);
        co_return outcome;
    }
    Outcome outcome = co_await failClaim(attempt, std::move(error));
    co_return outcome;
}

QCoro::Task<Outcome> Engine::failClaim(Attempt *attempt, Error error)
{
    if (m_context.policy->claim.onFailure == ClaimFailureAction::Release) {
        const RecordRemoval removal{attempt->id, 0, attempt->owner, RecordFencing::None};
        (void)co_await m_context.store->remove(removal);
    }
    co_return claimFailedAnswer(m_context, *attempt, error);
}

// A completer that closes need not wait for a lease: it comes where the owner is gone.
bool Engine::isToBeClosed(const KeyRecord &existing, const Attempt &attempt) const
{
    return closes(*m_context.policy, attempt) && existing.status == RecordStatus::InProgress;
}

void Engine::noteClaim(const Attempt &attempt, bool tookOver) const
{
    const auto kind = tookOver ? EventKind::TookOver : EventKind::Claimed;
    qCDebug(logs::engine).noquote()
        << "a key is" << nameOf(kind) << "with fence" << attempt.record.fence;
    const Duration lease = attempt.record.leaseUntil - m_context.now();
    m_context.note(kind, attempt, attempt.record.fence, lease);
}

QCoro::Task<Outcome> Engine::perform(Attempt *attempt, Handler *handler)
{
    const CommitMode commit = m_context.policy->outcome.commit;
    Recorder recorder(m_context);
    StepRunner runner(m_context, &m_afterwards);
    Claimer claimer(m_context);
    if (commit == CommitMode::BeforeWork) {
        auto refused = co_await recorder.acceptBeforeWork(attempt);
        if (refused) {
            co_await claimer.unlock(attempt);
            co_return *std::move(refused);
        }
    }
    WorkEnd end = co_await runner.run(attempt, handler);
    if (commit == CommitMode::BeforeWork) {
        co_await claimer.unlock(attempt);
        co_return recorder.outcomeOf(*attempt, end);
    }
    if (commit == CommitMode::AfterResponse) {
        Outcome outcome = recorder.outcomeOf(*attempt, end);
        m_afterwards.add(settleAfterwards(m_context, *attempt, std::move(end)),
                         u"recording an answer that was given"_s);
        co_return outcome;
    }
    Outcome outcome = co_await recorder.settle(attempt, std::move(end));
    if (attempt->lockFence) // most protocols hold no lock: they are spared the call
        co_await claimer.unlock(attempt);
    co_return outcome;
}

QCoro::Task<Outcome> Engine::runUnprotected(Attempt *attempt, Handler *handler,
                                            UnprotectedCause cause)
{
    StepRunner runner(m_context, &m_afterwards);
    Recorder recorder(m_context);
    const WorkEnd end = co_await runner.runUnprotected(attempt, handler, cause);
    co_return recorder.outcomeOf(*attempt, end);
}

} // namespace onecake
