// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Work on the rows of a table that takes its time: how it is held up and ended, how far it is, and
// how it ended. What it does to them is its kind.
#pragma once

#include "core/base/clock.h"
#include "core/base/one_shot.h"
#include "core/base/retry.h"
#include "core/base/worker.h"
#include "core/inspect/changes/jobs/row_outcome.h"

#include <QStringList>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace onecake {

enum class JobKind {
    Purge, // removes them, each kept in the trash before
    Restore, // puts back what a purge took
    Edit, // changes one of them
    Import, // puts those of a file
    Copy, // puts those of another table
    Export // writes them to a file
};

// One row of a table of texts for each kind of job.
struct JobWords {
    JobKind kind = JobKind::Purge;
    const char *doing = ""; // "Putting back", before figures; for tr(), as the two that follow
    const char *did = ""; // "put back", of rows, in sentences
    QStringView done; // "restored": what files, reports and scripts call RowOutcome::Done
    const char *settled = ""; // "settled", behind figures
    std::vector<RowOutcome> outcomes; // that occur
};
const JobWords &wordsFor(JobKind kind);

struct JobTerms {
    int rowsPerBatch = 5000; // at most; each batch of a purge costs the trash one write to the disk
    int callsAtOnce = 32; // to a remote table
    Duration patience = std::chrono::minutes(15); // how long a store may give no answer at all
    int failuresInARowMax = 100; // then the store is to blame, and not the row
};

struct JobSetup {
    std::shared_ptr<Clock> clock;
    std::uint64_t seed = 0;
    JobTerms terms = {};
};

struct JobProgress {
    JobKind kind = JobKind::Purge;
    std::optional<qint64> total; // nothing: not known
    OutcomeTally tally;
    double perSecond = 0; // of late
    std::optional<Duration> timeLeft; // where it can be told
    bool isPaused = false;
    std::optional<Error> trouble; // what the store is waited for
    qint64 bytes = 0; // kept in the trash, or written
    QString removalId; // of a purge, in the trash
    bool isKept = true; // of a purge: what it removes can be taken back
    qint64 newer = 0; // of a purge: rows left alone because they were made after it was confirmed
    // Removals that can no longer be taken back, because this one needed their room.
    QStringList dropped;
    qint64 damaged = 0; // of a restore: lines of the trash that could not be read
    qint64 incomplete = 0; // of an export: rows that lack a value too large to be read
};

enum class JobEnd {
    Finished,
    Cancelled, // doing it again, or going on with it, does the rest
    Interrupted // it can be resumed; `error` says why it stopped
};

// The last progress, and how it ended.
struct JobSummary : JobProgress {
    JobEnd end = JobEnd::Finished;
    std::optional<Error> error = {};
    // Of an edit: what was planned, in a sentence; what became of it; and the record as it is then,
    // where that is known.
    QString planned = {};
    RowResult edit = {};
    Item record = {};
    // Why rows were refused, failed or may have been changed, this time.
    std::vector<OutcomeReason> reasons = {};
    // An error if the change could not be written into the history; the change itself stays done.
    Result<void> remembered = {};

    [[nodiscard]] bool isFinished() const { return end == JobEnd::Finished; }
    // Whether all of it was done as intended.
    [[nodiscard]] bool isWhole() const;
    // What is different in the table, or may be: it can be taken back where its keys are absent.
    [[nodiscard]] qint64 changedRows() const { return tally.done + tally.unknown; }
};

class RowRun;

// Thread rule: belongs to the thread of its browser, whose event loop it needs. The browser and the
// clock stay as long as it needs them. Destroying it is as cancel().
class RowJob
{
public:
    // Told of each row that has an end, for a report.
    using Hear = std::function<void(const PlannedRow &, const RowResult &)>;

    explicit RowJob(std::shared_ptr<RowRun> run);
    ~RowJob();
    Q_DISABLE_COPY_MOVE(RowJob)

    // Once. Its task may outlive this object.
    [[nodiscard]] QCoro::Task<JobSummary> run();

    void pause();
    void resume();
    // At once: no call is begun any more, and the task ends when those that are under way have
    // their answers.
    void cancel();

    [[nodiscard]] JobProgress progress() const;

private:
    std::shared_ptr<RowRun> m_run;
};

// A JobControl pauses, delays and stops a job on many rows, for a person or for a store in trouble.
//
// Thread rule: belongs to one thread.
class JobControl
{
public:
    // `patience`: for how long without a single answer a store in trouble is waited for.
    JobControl(std::shared_ptr<Clock> clock, std::uint64_t seed, Duration patience);
    ~JobControl() = default;
    Q_DISABLE_COPY_MOVE(JobControl)

    void pause() { m_isPaused = true; }
    void resume();
    // Stops the job: every waiting call resumes at once and finds it stopped. `error` is set if the
    // store is the reason.
    void stop(std::optional<Error> error = {});

    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] const std::optional<Error> &stopError() const { return m_stopError; }

    // Resumes when the job is not paused, or is stopped.
    [[nodiscard]] QCoro::Task<void> unpaused();

    // Waits before a call is repeated that failed for the `attempt`-th time in a row, counted from
    // 1; the wait grows with `attempt`. Stops the job when its patience is over.
    [[nodiscard]] QCoro::Task<void> backOff(Error error, int attempt);
    // To be called for every answer of the store.
    void hearAnswer();
    // The error that the job waits to pass, if any.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    [[nodiscard]] Instant now() const { return m_clock->now(); }

private:
    void wakeAll();

    std::shared_ptr<Clock> m_clock;
    Random m_random;
    Duration m_patience;
    bool m_isPaused = false;
    bool m_isStopped = false;
    std::optional<Error> m_stopError;
    std::optional<Error> m_trouble;
    std::optional<Instant> m_troubleSince;
    std::vector<std::shared_ptr<OneShot>> m_waiting;
};

// Measures the recent speed of work.
class WorkRate
{
public:
    void add(Instant now, qint64 done);
    [[nodiscard]] double perSecond(Instant now, qint64 done) const;
    // nullopt if it is not known.
    [[nodiscard]] std::optional<Duration> timeLeft(Instant now, qint64 done, qint64 total) const;

private:
    struct Mark {
        Instant at;
        qint64 done = 0;
    };
    std::deque<Mark> m_marks; // recent samples, the oldest first
};

// One run of a job on rows: what jobs of all kinds have in common. It may outlive its RowJob, and
// shares its browser and its clock.
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
    void addReason(const RowResult &result);

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
    std::vector<OutcomeReason> m_reasons;
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
