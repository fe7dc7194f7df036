// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finishes the record when the work has ended. Depending on how it ended, the policy says whether
// the record is stored, deleted, kept as a claim or marked failed, and what to do when that write
// fails.
#pragma once

#include "core/engine/engine_context.h"
#include "core/engine/record_writer.h"
#include "core/engine/step_runner.h"

namespace onecake {

class Recorder
{
public:
    explicit Recorder(const EngineContext &context)
        : m_context(context)
        , m_writer(context)
    {}

    // Writes the end of the work to the record, and returns the answer to the caller. `attempt`
    // must outlive the returned task.
    [[nodiscard]] QCoro::Task<Outcome> settle(Attempt *attempt, WorkEnd end);

    // For commit mode before_work: completes the record first; it stays completed whatever the work
    // does. Returns nothing on success; otherwise the work must not run, and the Outcome is the
    // answer to the caller.
    [[nodiscard]] QCoro::Task<std::optional<Outcome>> acceptBeforeWork(Attempt *attempt);

    // The answer to the caller if the record's write succeeds.
    [[nodiscard]] Outcome outcomeOf(const Attempt &attempt, const WorkEnd &end) const;

private:
    QCoro::Task<Result<WriteAnswer>> apply(Attempt *attempt, const WorkEnd &end);
    QCoro::Task<Result<WriteAnswer>> commitAndDelete(Attempt *attempt,
                                                     std::vector<LocalEffect> effects);
    QCoro::Task<Outcome> afterLostClaim(Attempt *attempt, WorkEnd end);
    QCoro::Task<Outcome> afterOldEffect(Attempt *attempt);
    QCoro::Task<Outcome> afterFailedWrite(Attempt *attempt, WorkEnd end, Error error);
    QCoro::Task<Outcome> afterRefusal(Attempt *attempt, WorkEnd end, EndKind fate);
    // Applies the policy's on_record_write_failure to the record.
    QCoro::Task<void> leaveRecord(Attempt *attempt);
    QCoro::Task<Outcome> answerFromRecord(Attempt *attempt);
    QCoro::Task<void> openClaim(Attempt *attempt);
    [[nodiscard]] Disposition dispositionOf(const WorkEnd &end) const;
    [[nodiscard]] KeyRecord recordFor(const Attempt &attempt, const WorkEnd &end,
                                      Disposition disposition) const;
    [[nodiscard]] OutcomeKind kindWithoutRecord(const WorkEnd &end) const;

    const EngineContext &m_context;
    RecordWriter m_writer;
};

} // namespace onecake
