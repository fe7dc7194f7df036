// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One run of a PurgeJob: a batch is written to the trash while the one before it is being removed.
#pragma once

#include "core/inspect/changes/jobs/side_thread.h"
#include "core/inspect/changes/jobs/work_rate.h"
#include "core/inspect/changes/jobs/write_permit.h"
#include "core/inspect/changes/purge/batch_remover.h"
#include "core/inspect/changes/purge/purge_journal.h"
#include "core/inspect/changes/purge/purge_order.h"
#include "core/inspect/changes/purge/row_source.h"

namespace onecake {

class PurgeRun
{
public:
    PurgeRun(WritePermit permit, Trash trash, Clock *clock, std::uint64_t seed, PurgeOrder order,
             PurgeTerms terms);

    static QCoro::Task<PurgeSummary> run(std::shared_ptr<PurgeRun> self);

    [[nodiscard]] const std::shared_ptr<JobControl> &control() const { return m_control; }
    [[nodiscard]] PurgeProgress progress() const;
    [[nodiscard]] const QString &removalId() const { return m_head.id; }
    void cancel();

private:
    using BatchPtr = std::shared_ptr<RemovalBatch>;

    [[nodiscard]] QCoro::Task<void> open();
    [[nodiscard]] QCoro::Task<void> close();
    [[nodiscard]] QCoro::Task<void> removeAll();
    [[nodiscard]] QCoro::Task<void> removeFromSource();
    [[nodiscard]] QCoro::Task<BatchPtr> prepare();
    [[nodiscard]] QCoro::Task<void> remove(BatchPtr batch);
    void note(const RowOutcome &outcome);
    void makeSource(TakenUp taken);
    [[nodiscard]] PurgeSummary summary() const;

    KeyBrowser *m_browser;
    PurgeOrder m_order;
    PurgeTerms m_terms;
    RemovalHead m_head;
    std::shared_ptr<JobControl> m_control;
    BatchRemover m_remover;
    int m_rowsPerBatch;
    std::unique_ptr<RowSource> m_source;
    std::unique_ptr<RowSource> m_matching; // after it, if there is no list
    WorkRate m_rate;
    RemovalTally m_tally;
    int m_failuresInARow = 0;
    bool m_hasEnded = false;

    qint64 m_bytesKept = 0;
    QStringList m_dropped;
    Trash m_trash;
    // Used by the side thread alone, one call after the other.
    PurgeJournal m_journal;

    SideThread m_side; // the last, so that it ends before what it touches
};

} // namespace onecake
