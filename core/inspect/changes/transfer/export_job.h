// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes the rows of a table that match, page by page: a table of any size in the same memory.
// Throttling and a lost connection are survived.
#pragma once

#include "core/inspect/changes/jobs/job_control.h"
#include "core/inspect/changes/transfer/row_writer.h"
#include "core/inspect/changes/transfer/save_file.h"

namespace onecake {

class ExportRun;

struct ExportOrder {
    RowFormat format = RowFormat::JsonLines;
    std::shared_ptr<const RecordReader> reader;
    RowFilter filter = {};
    Instant now{}; // at which the rows are judged
    std::optional<qint64> total = {}; // where it was counted
    Duration patience = JobControl::patienceMax;
};

struct ExportProgress {
    std::optional<qint64> total; // nothing: not known
    qint64 rows = 0;
    qint64 bytes = 0;
    // Rows that lack a value, because it is too large to be read.
    qint64 incomplete = 0;
    double perSecond = 0; // of late
    std::optional<Duration> timeLeft;
    bool isPaused = false;
    std::optional<Error> trouble; // what the store is waited for
};

struct ExportSummary {
    // False: cancelled, or for the reason in `error`. A file is as it was before then.
    bool isFinished = false;
    std::optional<Error> error;
    ExportProgress progress;
};

// Thread rule: belongs to the thread of its browser, whose event loop it needs. It is destroyed
// before the browser and the clock are; destroying it is as cancel().
class ExportJob
{
public:
    ExportJob(KeyBrowser *browser, std::unique_ptr<TextSink> sink, Clock *clock, std::uint64_t seed,
              ExportOrder order);
    ~ExportJob();
    Q_DISABLE_COPY_MOVE(ExportJob)

    // Once. Its task may outlive this object.
    [[nodiscard]] QCoro::Task<ExportSummary> run();

    void pause();
    void resume();
    void cancel();

    [[nodiscard]] ExportProgress progress() const;

private:
    std::shared_ptr<ExportRun> m_run;
};

} // namespace onecake
