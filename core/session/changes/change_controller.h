// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Changes the records of one open table for a window: one change at a time. Each change was
// previewed, is made only if the record is still as the preview saw it, and is kept in a history.
// The history lets undo() and redo() work after a restart, and on changes that another process
// made.
#pragma once

#include "core/base/worker.h"
#include "core/inspect/changes/record_changes.h"
#include "core/inspect/changes/trash/removal_report.h"
#include "core/session/changes/long_work.h"

#include <QDateTime>
#include <QPointer>

namespace onecake {

// How a change ended.
struct ChangeReport {
    QString says; // complete sentences for the user
    bool isWhole = true; // false: part of the change was not done as intended
    bool changedAnything = false; // or may have changed something
    // Set for a removal only; saveReport() lists its rows.
    QString removalId;
    bool canBeUndone = false; // by undo()
};

// What becomes of the rows of a removal.
struct RemovalWay {
    bool isKept = true; // false: they cannot be put back
    std::optional<qint64> trashLimit = {}; // what the trash may hold from now on
};

// Thread rule: belongs to the thread of the table's browser, and never blocks it. The table must
// outlive the controller, whose destructor cancels the change that is under way.
class ChangeController final : public LongWork
{
    Q_OBJECT
public:
    ChangeController(const OpenedTable *table, StoreRisk mark, Trash trash,
                     std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    ~ChangeController() override;
    Q_DISABLE_COPY_MOVE(ChangeController)

    [[nodiscard]] const StoreRisk &mark() const { return m_mark; }
    // True if the store cannot be changed at all, so that unlock() does not help.
    [[nodiscard]] bool isReadOnly() const { return m_table->browser->isReadOnly(); }
    [[nodiscard]] bool isWritable() const { return !isReadOnly() && !m_mark.isLocked; }
    // Allows changes from now on. For a production store, `typed` must be its name; otherwise the
    // error is that of WritePermit::of().
    [[nodiscard]] Result<void> unlock(const QString &typed);
    void lock();
    // The permit to write while the table is unlocked; an error otherwise.
    [[nodiscard]] Result<WritePermit> permit() const;
    [[nodiscard]] const Trash &trash() const { return m_trash; }

    // Each of these starts one change and emits ended() when it is over. If another change is under
    // way, or the table may not be changed, ended() comes with a report that says so.
    void remove(RemovalPreview preview, Instant seenAt, RemovalWay way = {});
    void removeMatching(MatchingPreview preview, RemovalWay way = {});
    void edit(EditPlan plan);
    // Continues an interrupted removal; if it was not of listed rows, with the filter of its query.
    // Without keeping them: it ends where it is, and the rest of what matches is removed.
    void resumeRemoval(const RemovalHead &head, RemovalWay way = {});
    // Puts back what a removal took, where its keys are absent.
    void restore(const QString &removalId);
    // Ends an interrupted removal where it is.
    void giveUp(const TrashEntry &entry);
    void undo();
    void redo();

    [[nodiscard]] std::optional<JobProgress> work() const override;
    void pause() override;
    void resume() override;
    void cancel() override;

    // The change that undo() or redo() acts on, as far as the history has been read; a thread of
    // its own reads it. If there is none, they do nothing.
    [[nodiscard]] const std::optional<HistoryEntry> &undoable() const { return m_undoable; }
    [[nodiscard]] const std::optional<HistoryEntry> &redoable() const { return m_redoable; }
    // The interrupted removals of this table, the oldest first.
    [[nodiscard]] const std::vector<TrashEntry> &interrupted() const { return m_interrupted; }
    void readHistory();
    // Reads the history again if another process has changed it; costs little if none has.
    void followHistory();

    // Finds out whether the trash has room for so many bytes more. Emits roomFound().
    void askRoom(qint64 bytes);

    // Writes one line for each row of the removal to `file`, and emits reportSaved().
    void saveReport(const QString &removalId, const QString &file, ReportFormat format);

Q_SIGNALS:
    // The history was read: for the first time, on readHistory(), or because somebody changed it.
    void historyRead();
    void ended(const onecake::ChangeReport &report);
    void roomFound(const onecake::TrashRoom &room);
    void reportSaved(const QString &file, const onecake::Result<onecake::ReportTally> &tally);

private:
    // When the files of the state were written, and their sizes: different once somebody has
    // changed the history or the trash.
    using Stamp = std::vector<std::pair<QDateTime, qint64>>;
    struct History {
        Stamp stamp;
        std::optional<HistoryEntry> undoable;
        std::optional<HistoryEntry> redoable;
        std::vector<TrashEntry> interrupted;
    };
    static QCoro::Task<void> run(QPointer<ChangeController> controller, WantedChange wanted,
                                 std::optional<qint64> trashLimit);
    void carryOut(WantedChange wanted, std::optional<qint64> trashLimit = {});
    static QCoro::Task<void> giveUpLater(QPointer<ChangeController> controller, TrashEntry entry);
    static QCoro::Task<void> askRoomLater(QPointer<ChangeController> controller, qint64 bytes);
    void end(const ChangeReport &report);
    void readHistory(std::optional<Stamp> known);
    static QCoro::Task<void> readHistoryLater(QPointer<ChangeController> controller,
                                              std::optional<Stamp> known);
    [[nodiscard]] static Stamp stampOf(const QString &folder);
    static QCoro::Task<void> saveReportLater(QPointer<ChangeController> controller,
                                             QString removalId, QString file, ReportFormat format);

    [[nodiscard]] std::optional<WritePermit> begin();
    [[nodiscard]] RecordedTable place() const;
    void refuse(const Error &error);

    const OpenedTable *m_table;
    std::shared_ptr<const RecordReader> m_reader;
    StoreRisk m_mark;
    QString m_typed; // what unlock() was given
    Trash m_trash;
    std::shared_ptr<Clock> m_clock;
    bool m_isAtWork = false;
    RecordChanges m_changes;
    std::optional<Stamp> m_stamp; // of the history that was read last
    bool m_isReadingHistory = false;
    std::optional<HistoryEntry> m_undoable;
    std::optional<HistoryEntry> m_redoable;
    std::vector<TrashEntry> m_interrupted;
    std::shared_ptr<Worker> m_side = std::make_shared<Worker>();
};

} // namespace onecake
