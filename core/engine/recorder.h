// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Settles the record when the work has ended: by how it ended the policy says whether the record is
// stored, deleted, kept as a claim or marked failed; and what to do when that very write fails.
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

    // Writes the end of the work and answers what the caller is to be told. `attempt` must outlive
    // the returned task.
    [[nodiscard]] QCoro::Task<Outcome> settle(Attempt *attempt, WorkEnd end);

    // before_work: the record is completed first, and stays so whatever becomes of the work.
    // Nothing if that went well; otherwise the work must not run, and this is what the caller is to
    // be told.
    [[nodiscard]] QCoro::Task<std::optional<Outcome>> acceptBeforeWork(Attempt *attempt);

    // What the caller would be told if the record's write succeeded.
    [[nodiscard]] Outcome outcomeOf(const Attempt &attempt, const WorkEnd &end) const;

private:
    QCoro::Task<Result<WriteAnswer>> apply(Attempt *attempt, const WorkEnd &end);
    QCoro::Task<Result<WriteAnswer>> commitAndDelete(Attempt *attempt,
                                                     std::vector<LocalEffect> effects);
    QCoro::Task<Outcome> afterLostClaim(Attempt *attempt, WorkEnd end);
    QCoro::Task<Outcome> afterOldEffect(Attempt *attempt);
    QCoro::Task<Outcome> afterFailedWrite(Attempt *attempt, WorkEnd end, Error error);
    QCoro::Task<Outcome> afterRefusal(Attempt *attempt, WorkEnd end, EndKind fate);
    // What on_record_write_failure does to the record.
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
