// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs the steps of a handler under a claim: from the recovery point, with a heartbeat if the
// policy asks for one, and with a commit after each phase if the policy says so.
#pragma once

#include "core/engine/engine_context.h"
#include "core/engine/handler.h"

namespace onecake {

class TaskSet;

enum class EndKind {
    Answered, // with a response: success, client error or server error
    Threw,
    MayHaveHappened, // a step does not know whether its effect took place
    // Another owner has taken over, or the effect was refused: staged effects are not committed.
    LostClaim,
    EffectExists, // the effect exists already, from an earlier record of the key that is gone
    CouldNotCommit, // a phase could not be written
};

struct WorkEnd {
    EndKind kind = EndKind::Answered;
    Response response;
    std::vector<LocalEffect> effects; // staged: to commit with the record
    std::optional<Error> error;
    // Something has happened that stays if the staged effects are dropped: a phase was committed,
    // or another service was called.
    bool leavesTraces = false;
};

// The heartbeat runs as long as this object lives: while the work does, however it ends.
struct Heart;

class StepRunner
{
public:
    // `afterwards` takes the tasks that must be awaited although the work has ended.
    StepRunner(const EngineContext &context, TaskSet *afterwards)
        : m_context(context)
        , m_afterwards(afterwards)
    {}

    // Updates attempt->record (recovery point, progress, lease). Both pointers must outlive the
    // returned task. If a completer may only close the work, no step runs and the end is Threw.
    [[nodiscard]] QCoro::Task<WorkEnd> run(Attempt *attempt, Handler *handler);

    // The same without a record: there is no claim, so effects cannot be committed together with
    // it.
    [[nodiscard]] QCoro::Task<WorkEnd> runUnprotected(Attempt *attempt, Handler *handler,
                                                      UnprotectedCause cause);

private:
    [[nodiscard]] std::shared_ptr<const Heart> start(const Attempt &attempt) const;
    [[nodiscard]] WorkEnd close(const Attempt &attempt) const;
    QCoro::Task<WorkEnd> runStep(Attempt *attempt, Handler *handler, int step, StepContext context);
    // Returns nothing if the phase is committed.
    QCoro::Task<std::optional<WorkEnd>> commitPhase(Attempt *attempt,
                                                    std::vector<LocalEffect> effects);
    [[nodiscard]] StepContext contextFor(const Attempt &attempt, StepKind kind) const;

    const EngineContext &m_context;
    TaskSet *m_afterwards;
};

// The EndKind that a refused write of the record means.
EndKind endKindOf(WriteAnswer refusal, EffectFencing fencing);

// Whether local effects are committed together with the record.
bool isStaged(const Policy &policy);

} // namespace onecake
