// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One run of a job on rows: what jobs of all kinds have in common. It may outlive its RowJob, and
// shares its browser and its clock.
#pragma once

#include "core/base/worker.h"
#include "core/inspect/changes/jobs/job_control.h"
#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/jobs/work_rate.h"

namespace onecake {

class RowRun
{
public:
    static QCoro::Task<JobSummary> run(std::shared_ptr<RowRun> self);
    virtual ~RowRun();
    Q_DISABLE_COPY_MOVE(RowRun)

    [[nodiscard]] JobControl &control() { return *m_control; }
    [[nodiscard]] JobProgress progress() const;
    void cancel();

protected:
    RowRun(JobKind kind, std::shared_ptr<KeyBrowser> browser, const JobSetup &setup);

    // All of it, or until it is stopped.
    [[nodiscard]] virtual QCoro::Task<void> work() = 0;
    // After that. `isFinished`: it was not stopped. Its error interrupts the job.
    [[nodiscard]] virtual QCoro::Task<Result<void>> end(bool isFinished);
    // Ends what is only read.
    virtual void interrupt() {}
    // Adds what only this kind of job knows.
    virtual void addTo(JobProgress *) const {}
    virtual void conclude(JobSummary *) const {}

    // From now on the job's speed is measured; `before` was done by an earlier run of it.
    void begin(const OutcomeTally &before = {});
    void count(RowOutcome outcome, qint64 rows = 1);

    [[nodiscard]] const std::shared_ptr<KeyBrowser> &browser() const { return m_browser; }
    [[nodiscard]] const std::shared_ptr<JobControl> &sharedControl() const { return m_control; }
    [[nodiscard]] const JobTerms &terms() const { return m_terms; }
    [[nodiscard]] JobKind kind() const { return m_kind; }
    [[nodiscard]] const OutcomeTally &tally() const { return m_tally; }
    void setTotal(std::optional<qint64> total) { m_total = total; }

private:
    JobKind m_kind;
    std::shared_ptr<KeyBrowser> m_browser;
    JobTerms m_terms;
    std::shared_ptr<JobControl> m_control;
    std::optional<qint64> m_total;
    OutcomeTally m_tally;
    WorkRate m_rate;
};

struct RowBatch {
    std::vector<PlannedRow> rows;
    // nullopt: the row was not tried, because the job was stopped.
    std::vector<std::optional<RowResult>> results = {};
    bool isInFile = false; // of a purge: in the trash, already
    // Of the rows only their names are known. Those that are there will be met again among what
    // matches, and are not tried.
    bool areNamesOnly = false;
    std::size_t next = 0;
};

// A run that changes rows: in a file together, because its rows share transactions; in a remote
// table each by a call of its own, several at a time. Throttling and a lost connection are
// survived. A lost answer is settled by asking again, which tells as much as reading would: every
// call is conditional on what was seen.
class ChangingRun : public RowRun
{
protected:
    using BatchPtr = std::shared_ptr<RowBatch>;
    using Hear = RowJob::Hear;

    ChangingRun(JobKind kind, std::shared_ptr<KeyBrowser> browser, const JobSetup &setup,
                Hear hear = {});

    // One batch after the other.
    [[nodiscard]] QCoro::Task<void> apply(BatchPtr batch);

    // The call for one row, that for many of a file, and what the answer means for the row.
    [[nodiscard]] virtual QCoro::Task<Result<RowChangeAnswer>> change(StoredRow row) = 0;
    [[nodiscard]] virtual QCoro::Task<RowChanges> changeMany(std::vector<StoredRow> rows);
    [[nodiscard]] virtual RowResult resultOf(const PlannedRow &row,
                                             const RowChangeAnswer &answer) = 0;

    // One row of a batch, until it is settled or the job is stopped.
    [[nodiscard]] virtual QCoro::Task<void> applyOne(BatchPtr batch, std::size_t index);
    // `cause` where the store's refusal is the reason.
    void settle(RowBatch *batch, std::size_t index, RowResult result,
                const std::optional<Error> &cause = {});
    // Of a row that is not tried at all, too.
    void note(const PlannedRow &row, const RowResult &result);

private:
    [[nodiscard]] QCoro::Task<void> applyTogether(BatchPtr batch);
    [[nodiscard]] QCoro::Task<void> applyNext(BatchPtr batch);

    Hear m_hear;
    int m_failuresInARow = 0;
};

// A run that puts rows where none of their key is. A store that is full stops it.
class PuttingRun : public ChangingRun
{
protected:
    using ChangingRun::ChangingRun;

    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> change(StoredRow row) override;
    [[nodiscard]] QCoro::Task<RowChanges> changeMany(std::vector<StoredRow> rows) override;
    [[nodiscard]] RowResult resultOf(const PlannedRow &row, const RowChangeAnswer &answer) override;
};

} // namespace onecake
