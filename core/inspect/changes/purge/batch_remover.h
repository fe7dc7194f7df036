// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Removes the rows of a batch: from a file together, because its rows share transactions; from a
// remote table each by a call of its own, several at a time.
#pragma once

#include "core/inspect/changes/jobs/removal_outcome.h"
#include "core/inspect/changes/jobs/row_attempts.h"

namespace onecake {

struct RemovalBatch {
    std::vector<PlannedRow> rows;
    // Nothing: it was not tried, because the job was stopped.
    std::vector<std::optional<RowOutcome>> outcomes;
    bool isInFile = false; // of the removal, already
    // False: of the rows only their names are known. Those that are there will be met again among
    // what matches, and are not tried.
    bool isWhole = true;
    std::size_t next = 0;
};

// Thread rule: belongs to the thread of its browser. It outlives its tasks.
class BatchRemover
{
public:
    // `note` is told of every outcome at once.
    BatchRemover(KeyBrowser *browser, std::shared_ptr<JobControl> control, int callsAtOnce,
                 std::function<void(const RowOutcome &)> note);
    Q_DISABLE_COPY_MOVE(BatchRemover)

    [[nodiscard]] QCoro::Task<void> remove(std::shared_ptr<RemovalBatch> batch);

private:
    using BatchPtr = std::shared_ptr<RemovalBatch>;

    [[nodiscard]] QCoro::Task<void> removeTogether(BatchPtr batch);
    [[nodiscard]] QCoro::Task<void> removeNext(BatchPtr batch);
    [[nodiscard]] QCoro::Task<std::optional<RowOutcome>> removeOne(PlannedRow planned);
    [[nodiscard]] QCoro::Task<std::optional<RowOutcome>> settleByReading(StoredRow row);
    void settle(RemovalBatch *batch, std::size_t index, RowOutcome outcome);

    KeyBrowser *m_browser;
    std::shared_ptr<JobControl> m_control;
    int m_callsAtOnce;
    std::function<void(const RowOutcome &)> m_note;
};

} // namespace onecake
