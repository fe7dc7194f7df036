// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs the steps of a handler under a claim: from the recovery point, with a heartbeat where the
// policy asks for one, and committing phase by phase where it says so.
#pragma once

#include "core/engine/engine_context.h"
#include "core/engine/handler.h"

namespace onecake {

class TaskSet;

enum class EndKind {
    Answered, // with a response: success, client error or server error
    Threw,
    MayHaveHappened, // a step does not know whether its effect took place
    LostClaim, // another owner has taken over, or the effect was refused: what was staged is not
               // committed
    EffectExists, // the effect was there already, from a life of the key that is forgotten
    CouldNotCommit, // a phase could not be written
};

struct WorkEnd {
    EndKind kind = EndKind::Answered;
    Response response;
    std::vector<LocalEffect> effects; // staged: to be committed with the record
    std::optional<Error> error;
    bool leavesTraces = false; // something has happened that does not end with what was staged: a
                               // phase is committed, or another service was called
};

struct Heart; // beats for as long as it lives: while the work is under way, however it ends

class StepRunner
{
public:
    // `afterwards` is where the work leaves what must be waited for although the work has ended.
    StepRunner(const EngineContext &context, TaskSet *afterwards)
        : m_context(context)
        , m_afterwards(afterwards)
    {}

    // Moves attempt->record along (recovery point, progress, lease). Both pointers must outlive the
    // returned task. What a completer is only to close ends as if it had thrown.
    [[nodiscard]] QCoro::Task<WorkEnd> run(Attempt *attempt, Handler *handler);

    // The same without a record: no claim, and so nothing that effects could be committed with.
    [[nodiscard]] QCoro::Task<WorkEnd> runUnprotected(Attempt *attempt, Handler *handler,
                                                      UnprotectedCause cause);

private:
    [[nodiscard]] std::shared_ptr<const Heart> start(const Attempt &attempt) const;
    [[nodiscard]] WorkEnd close(const Attempt &attempt) const;
    QCoro::Task<WorkEnd> runStep(Attempt *attempt, Handler *handler, int step, StepContext context);
    // Nothing if the phase is committed.
    QCoro::Task<std::optional<WorkEnd>> commitPhase(Attempt *attempt,
                                                    std::vector<LocalEffect> effects);
    [[nodiscard]] StepContext contextFor(const Attempt &attempt, StepKind kind) const;

    const EngineContext &m_context;
    TaskSet *m_afterwards;
};

// What it means that a write of the record was refused.
EndKind endKindOf(WriteAnswer refusal, EffectFencing fencing);

// Whether local effects are committed together with the record.
bool isStaged(const Policy &policy);

// The key under which other services know this operation: the same for every attempt and every
// owner.
QString downstreamKeyOf(const KeyId &id);

} // namespace onecake
