// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Work on the rows of a table that takes its time: how it is held up and ended, how far it is, and
// how it ended. What it does to them is its kind.
#pragma once

#include "core/inspect/changes/jobs/row_outcome.h"

#include <QStringList>

#include <functional>

namespace onecake {

enum class JobKind {
    Purge, // removes them, each kept in the trash before
    Restore, // puts back what a purge took
    Edit, // changes one of them
    Import, // puts those of a file
    Copy, // puts those of another table
    Export // writes them to a file
};

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

} // namespace onecake
