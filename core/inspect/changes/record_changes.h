// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The one way to change the records of a table, for the window and for the terminal alike: a change
// that was previewed and confirmed is carried out under a permit, what it removes is kept in the
// trash before, and what was changed is written into the history, so that it can be taken back and
// done again.
#pragma once

#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/changes/jobs/edit_plan.h"
#include "core/inspect/changes/purge/removal_preview.h"
#include "core/inspect/changes/transfer/transfer_job.h"
#include "core/inspect/changes/trash/change_history.h"
#include "core/inspect/changes/trash/trash.h"

namespace onecake {

// The requested change: a list of rows is removed, as the rows were seen…
struct RemoveRows {
    std::vector<StoredRow> rows;
    Instant seenAt{};
};
// …or everything that matched a query when it was previewed…
struct RemoveMatching {
    MatchingPreview preview;
    bool isKept = true; // false: in neither the trash nor the history
};
// …or an interrupted removal is resumed…
struct ResumeRemoval {
    RemovalHead head;
    // False: it ends where it is, what it has taken can be put back, and the rest of what matches
    // is removed without being kept.
    bool isKept = true;
};
// …or the rows of a removal are put back where their keys are absent…
struct RestoreRemoval {
    QString removalId;
};
// …or one record is released, kept longer, or given a note…
struct ChangeRecord {
    EditPlan plan;
};
// …or an earlier change is taken back, or done again…
struct UndoChange {
    HistoryEntry entry;
};
struct RedoChange {
    HistoryEntry entry;
};
// …or the rows of a file or of another table are put into it, as a TransferRequest. What was put is
// in no trash, and in no history.
using WantedChange = std::variant<RemoveRows, RemoveMatching, ResumeRemoval, RestoreRemoval,
                                  ChangeRecord, UndoChange, RedoChange, TransferRequest>;

// Thread rule: belongs to the thread of the table's browser, whose event loop it needs, and never
// blocks it. Destroying it is as cancel().
class RecordChanges
{
public:
    RecordChanges(const OpenedTable &table, Trash trash, std::shared_ptr<Clock> clock);
    ~RecordChanges();
    Q_DISABLE_COPY_MOVE(RecordChanges)

    // Carries out one change at a time. Its task may outlive this object; what was done by then is
    // written into the history all the same.
    [[nodiscard]] QCoro::Task<JobSummary> carryOut(WritePermit permit, WantedChange wanted);

    // Nothing: none is under way.
    [[nodiscard]] std::optional<JobProgress> progress() const;
    void pause();
    void resume();
    // Starts nothing more, from now on. The task ends when the calls under way have their answers.
    void cancel();

private:
    struct Work;
    std::shared_ptr<Work> m_work;
};

} // namespace onecake
