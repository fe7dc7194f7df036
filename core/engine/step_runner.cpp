// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/step_runner.h"

#include <QCryptographicHash>

#include <exception>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Duration heartbeatOf(const ClaimPolicy &claim)
{
    return claim.leaseKind == LeaseKind::Session ? sessionHeartbeat : claim.heartbeat;
}

// Extends the lease for as long as `isWorking` is true. It stands alone, because it must go on
// while the work does, and copies what it needs, because the work may end first.
QCoro::Task<void> beat(EngineContext context, KeyRecord record,
                       std::shared_ptr<const bool> isWorking)
{
    const Duration interval = heartbeatOf(context.policy->claim);
    for (;;) {
        co_await context.clock->sleep(interval);
        if (!*isWorking)
            co_return;
        record.leaseUntil = leaseEnd(*context.policy, context.now());
        RecordWrite extension{record, context.policy->claim.recordFencing, {}, true};
        const auto answer = co_await context.store->write(std::move(extension));
        if (answer && *answer != WriteAnswer::Applied)
            co_return;
    }
}

} // namespace

EndKind endKindOf(WriteAnswer refusal, EffectFencing fencing)
{
    const bool effectExists =
        refusal == WriteAnswer::EffectRefused && fencing == EffectFencing::Unique;
    return effectExists ? EndKind::EffectExists : EndKind::LostClaim;
}

bool isStaged(const Policy &policy)
{
    return policy.outcome.commit == CommitMode::SameTransaction
        || policy.outcome.commit == CommitMode::AtomicPhases;
}

QString downstreamKeyOf(const KeyId &id)
{
    const QByteArray both = id.scope.toUtf8() + '\0' + id.key.toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex().left(32));
}

StepContext StepRunner::contextFor(const Attempt &attempt, StepKind kind) const
{
    const Policy &policy = *m_context.policy;
    StepContext context;
    context.id = attempt.id;
    context.fence = attempt.record.fence;
    context.effectFencing = policy.claim.effectFencing;
    context.progress = attempt.record.progress;
    context.isStaged = kind == StepKind::Local && isStaged(policy);
    const bool isKeyed =
        kind == StepKind::Foreign && policy.outcome.downstreamKey == DownstreamKey::Derived;
    if (isKeyed && !attempt.id.key.isEmpty())
        context.downstreamKey = downstreamKeyOf(attempt.id);
    return context;
}

QCoro::Task<WorkEnd> StepRunner::run(Attempt *attempt, Handler *handler)
{
    const auto isWorking = std::make_shared<bool>(true);
    if (heartbeatOf(m_context.policy->claim).count() > 0)
        beat(m_context, attempt->record, isWorking);
    m_context.note(
        {EventKind::WorkStarted, attempt->trace, attempt->id, attempt->record.fence, {}, {}});
    WorkEnd end = co_await runSteps(attempt, handler);
    *isWorking = false;
    const auto kind = end.kind == EndKind::Threw ? EventKind::WorkThrew : EventKind::WorkEnded;
    m_context.note({kind, attempt->trace, attempt->id, attempt->record.fence, {}, {}});
    co_return end;
}

QCoro::Task<WorkEnd> StepRunner::runUnprotected(Attempt *attempt, Handler *handler)
{
    m_context.note({EventKind::RanUnprotected, attempt->trace, attempt->id, 0, {}, {}});
    WorkEnd end;
    for (int step = 0; step < handler->stepCount(); ++step) {
        end = co_await runStep(attempt, handler, step);
        if (end.kind != EndKind::Answered || !end.response.isSuccess())
            break;
    }
    co_return end;
}

QCoro::Task<WorkEnd> StepRunner::runSteps(Attempt *attempt, Handler *handler)
{
    const bool commitsPhases = m_context.policy->outcome.commit == CommitMode::AtomicPhases;
    std::vector<LocalEffect> staged;
    WorkEnd end;
    const int count = handler->stepCount();
    for (int step = attempt->record.recoveryPoint; step < count; ++step) {
        end = co_await runStep(attempt, handler, step);
        if (end.kind != EndKind::Answered || !end.response.isSuccess()) {
            end.effects.clear();
            co_return end;
        }
        std::move(end.effects.begin(), end.effects.end(), std::back_inserter(staged));
        attempt->record.recoveryPoint = step + 1;
        if (commitsPhases && step + 1 < count) {
            const std::optional<WorkEnd> failed = co_await commitPhase(attempt, std::move(staged));
            if (failed)
                co_return *failed;
            staged.clear();
        }
    }
    end.effects = std::move(staged);
    co_return end;
}

QCoro::Task<WorkEnd> StepRunner::runStep(Attempt *attempt, Handler *handler, int step)
{
    WorkEnd end;
    try {
        StepResult result =
            co_await handler->run(step, contextFor(*attempt, handler->kindOf(step)));
        end.response = std::move(result.response);
        end.effects = std::move(result.effects);
        attempt->record.progress = std::move(result.progress);
        if (result.mayHaveHappened) {
            end.kind = EndKind::MayHaveHappened;
            end.response = errorAnswer(serverErrorCode, u"outcome-unknown");
        }
    } catch (const std::exception &exception) {
        end.kind = EndKind::Threw;
        end.response = errorAnswer(serverErrorCode, u"work-failed");
        end.error = Error{ErrorCode::WorkFailed, {}, QString::fromUtf8(exception.what()), {}};
    }
    co_return end;
}

QCoro::Task<std::optional<WorkEnd>> StepRunner::commitPhase(Attempt *attempt,
                                                            std::vector<LocalEffect> effects)
{
    const Policy &policy = *m_context.policy;
    constexpr int mostTries = 3;
    for (int tries = 0; tries < mostTries; ++tries) {
        const Instant now = m_context.now();
        attempt->record.leaseUntil = leaseEnd(policy, now);
        attempt->record.updatedAt = now;
        const RecordWrite write{attempt->record, policy.claim.recordFencing, effects};
        const auto answer = co_await m_context.store->write(write);
        if (answer && *answer == WriteAnswer::Applied)
            co_return std::nullopt;
        if (answer)
            co_return WorkEnd{endKindOf(*answer, policy.claim.effectFencing), {}, {}, {}};
        const bool isResolved = answer.error().code == ErrorCode::OutcomeUnknown
            && policy.claim.onUnknown == OnUnknownWrite::Resolve;
        if (!isResolved)
            co_return WorkEnd{EndKind::CouldNotCommit, {}, {}, answer.error()};
        const auto found = co_await m_context.store->read(attempt->id, Consistency::Strong);
        m_context.note(
            {EventKind::Resolved, attempt->trace, attempt->id, attempt->record.fence, {}, {}});
        const bool isMine = found && found->has_value() && (*found)->owner == attempt->owner;
        if (isMine && (*found)->recoveryPoint >= attempt->record.recoveryPoint)
            co_return std::nullopt;
        if (!found || !isMine)
            co_return WorkEnd{EndKind::LostClaim, {}, {}, {}};
    }
    co_return WorkEnd{EndKind::CouldNotCommit,
                      {},
                      {},
                      Error{ErrorCode::OutcomeUnknown,
                            attempt->id.key,
                            u"the store's answers were lost %1 times"_s.arg(mostTries),
                            {}}};
}

} // namespace onecake
