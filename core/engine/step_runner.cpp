// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/step_runner.h"

#include "core/base/detach.h"
#include "core/base/sha256.h"
#include "core/engine/record_writer.h"

#include <exception>
#include <utility>

using namespace Qt::StringLiterals;

namespace onecake {

// What the heartbeat needs. It is gone with the work, and so nothing that it points to is touched
// afterwards.
struct Heart {
    EngineContext context;
    KeyRecord record;
    TaskSet *tasks = nullptr; // outlives the engine's executions
};

namespace {

const QString heartbeatName = u"keeping a lease alive"_s;

Duration heartbeatOf(const ClaimPolicy &claim)
{
    return claim.leaseKind == LeaseKind::Session ? sessionHeartbeat : claim.heartbeat;
}

// Until the next beat, which is none if the work is over by then.
QCoro::Task<void> beatLater(Clock *clock, Duration interval, std::weak_ptr<const Heart> heart);

// Extends the lease once, and goes on while the claim is not lost. The work may end before the
// answer is there, so this has a context of its own, and the engine waits for it.
QCoro::Task<void> beat(EngineContext context, KeyRecord record, std::weak_ptr<const Heart> heart)
{
    const Instant until = leaseEnd(*context.policy, context.now());
    const RecordWrite extension = leaseChange(*context.policy, std::move(record), until);
    const auto answer = co_await context.store->write(extension);
    const bool isLost = answer && *answer != WriteAnswer::Applied;
    if (!isLost && !heart.expired())
        detach(beatLater(context.clock, heartbeatOf(context.policy->claim), heart), heartbeatName);
}

QCoro::Task<void> beatLater(Clock *clock, Duration interval, std::weak_ptr<const Heart> heart)
{
    co_await clock->sleep(interval);
    if (const auto alive = heart.lock())
        alive->tasks->add(beat(alive->context, alive->record, heart), heartbeatName);
}

// What the attempt's effects are known by. Where they belong to the record, its first claim tells
// it from an earlier record of the same key; no record's scope has a backslash like that.
KeyId effectIdOf(const Policy &policy, const Attempt &attempt)
{
    if (policy.claim.effectKey == EffectKey::Key || attempt.record.fence == 0)
        return attempt.id;
    const qint64 since = toEpochMs(attempt.record.createdAt);
    return {attempt.id.scope + u"\\since-"_s + QString::number(since), attempt.id.key};
}

bool isDone(const WorkEnd &end)
{
    return end.kind == EndKind::Answered && end.response.isSuccess();
}

// The key under which other services know this operation: the same for every attempt and every
// owner.
QString downstreamKeyOf(const KeyId &id)
{
    const QByteArray both = id.scope.toUtf8() + '\0' + id.key.toUtf8();
    return QString::fromLatin1(sha256Hex(both).left(32));
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

StepContext StepRunner::contextFor(const Attempt &attempt, StepKind kind) const
{
    const Policy &policy = *m_context.policy;
    StepContext context;
    context.id = effectIdOf(policy, attempt);
    context.fence = attempt.record.fence;
    context.effectFencing = policy.claim.effectFencing;
    context.progress = attempt.record.progress;
    context.isStaged = kind == StepKind::Local && isStaged(policy);
    const bool isKeyed =
        kind == StepKind::Foreign && policy.outcome.downstreamKey == DownstreamKey::Derived;
    if (isKeyed && !attempt.id.key.isEmpty())
        context.downstreamKey = downstreamKeyOf(context.id);
    return context;
}

QCoro::Task<WorkEnd> StepRunner::run(Attempt *attempt, Handler *handler)
{
    if (closes(*m_context.policy, *attempt))
        co_return close(*attempt);
    const bool commitsPhases = m_context.policy->outcome.commit == CommitMode::AtomicPhases;
    const int count = handler->stepCount();
    const std::shared_ptr<const Heart> heart = start(*attempt);
    bool leavesTraces = attempt->record.recoveryPoint > 0;
    std::vector<LocalEffect> staged;
    WorkEnd end;
    for (int step = attempt->record.recoveryPoint; step < count; ++step) {
        const StepKind kind = handler->kindOf(step);
        leavesTraces = leavesTraces || kind == StepKind::Foreign;
        StepContext context = contextFor(*attempt, kind);
        end = co_await runStep(attempt, handler, step, std::move(context));
        if (!isDone(end))
            break;
        std::move(end.effects.begin(), end.effects.end(), std::back_inserter(staged));
        if (commitsPhases && step + 1 < count) {
            attempt->record.recoveryPoint = step + 1;
            std::vector<LocalEffect> phase = std::exchange(staged, {});
            std::optional<WorkEnd> failed = co_await commitPhase(attempt, std::move(phase));
            if (failed) {
                end = *std::move(failed);
                break;
            }
            leavesTraces = true;
        }
    }
    if (isDone(end))
        attempt->record.recoveryPoint = count;
    else
        staged.clear();
    end.effects = std::move(staged);
    end.leavesTraces = leavesTraces;
    const auto kind = end.kind == EndKind::Threw ? EventKind::WorkThrew : EventKind::WorkEnded;
    m_context.note(kind, *attempt, attempt->record.fence);
    co_return end;
}

WorkEnd StepRunner::close(const Attempt &attempt) const
{
    WorkEnd end;
    end.kind = EndKind::Threw;
    end.response = errorAnswer(serverErrorCode, u"work-failed");
    end.leavesTraces = true; // as far as anybody knows
    m_context.note(EventKind::WorkThrew, attempt, attempt.record.fence);
    return end;
}

// What it returns is to live for as long as the work does: the heartbeat goes by it.
std::shared_ptr<const Heart> StepRunner::start(const Attempt &attempt) const
{
    std::shared_ptr<const Heart> heart;
    const Duration interval = heartbeatOf(m_context.policy->claim);
    if (interval.count() > 0) {
        heart = std::make_shared<const Heart>(Heart{m_context, attempt.record, m_afterwards});
        detach(beatLater(m_context.clock, interval, heart), heartbeatName);
    }
    m_context.note(EventKind::WorkStarted, attempt, attempt.record.fence);
    return heart;
}

QCoro::Task<WorkEnd> StepRunner::runUnprotected(Attempt *attempt, Handler *handler,
                                                UnprotectedCause cause)
{
    m_context.note(EventKind::RanUnprotected, *attempt, 0, Duration(0), nameOf(cause));
    WorkEnd end;
    end.leavesTraces = true;
    for (int step = 0; step < handler->stepCount(); ++step) {
        StepContext context = contextFor(*attempt, handler->kindOf(step));
        context.isStaged = false;
        end = co_await runStep(attempt, handler, step, std::move(context));
        end.leavesTraces = true;
        if (!isDone(end))
            break;
    }
    co_return end;
}

QCoro::Task<WorkEnd> StepRunner::runStep(Attempt *attempt, Handler *handler, int step,
                                         StepContext context)
{
    WorkEnd end;
    try {
        StepResult result = co_await handler->run(step, std::move(context));
        end.response = std::move(result.response);
        end.effects = std::move(result.effects);
        if (result.mayHaveHappened) {
            end.kind = EndKind::MayHaveHappened;
            end.response = errorAnswer(serverErrorCode, u"outcome-unknown");
        }
        // A step that has to be run again finds what the steps before it left, not its own remains.
        if (isDone(end))
            attempt->record.progress = std::move(result.progress);
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
    const Instant now = m_context.now();
    attempt->record.leaseUntil = leaseEnd(*m_context.policy, now);
    attempt->record.updatedAt = now;
    RecordWriter writer(m_context);
    const auto answer = co_await writer.write(attempt, attempt->record, std::move(effects));
    if (answer && *answer == WriteAnswer::Applied)
        co_return std::nullopt;
    WorkEnd end;
    if (answer) {
        end.kind = endKindOf(*answer, m_context.policy->claim.effectFencing);
    } else {
        end.kind = EndKind::CouldNotCommit;
        end.error = answer.error();
    }
    co_return end;
}

} // namespace onecake
