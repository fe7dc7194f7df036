// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person changes in a table that is open: one change at a time, each previewed before and
// conditional on what was seen, and each kept in a history, so that it can be taken back and done
// again, also after a restart and also where another process made it.
#pragma once

#include "core/inspect/changes/jobs/side_thread.h"
#include "core/inspect/changes/record_changes.h"
#include "core/inspect/changes/trash/removal_report.h"
#include "core/session/changes/long_work.h"

#include <QDateTime>
#include <QPointer>

namespace onecake {

// How a change ended.
struct DeskReport {
    QString says; // whole sentences, for people
    bool isWhole = true; // all of it was done as it was meant
    bool changedAnything = false; // or may have
    QString removalId; // of a removal: whose rows can be told one by one
};

// Thread rule: belongs to the thread of the table's browser, and never blocks it. It is destroyed
// before the table is; what is under way then is cancelled.
class ChangeDesk final : public LongWork
{
    Q_OBJECT
public:
    ChangeDesk(const KeyTable *table, StoreMark mark, Trash trash, std::shared_ptr<Clock> clock,
               QObject *parent = nullptr);
    ~ChangeDesk() override;
    Q_DISABLE_COPY_MOVE(ChangeDesk)

    [[nodiscard]] const StoreMark &mark() const { return m_mark; }
    // Nothing can be changed, and unlocking does not help.
    [[nodiscard]] bool isReadOnly() const { return m_table->browser->isReadOnly(); }
    [[nodiscard]] bool isWritable() const { return !isReadOnly() && !m_mark.isLocked; }
    // A production store wants its name typed. The error is that of WritePermit::of().
    [[nodiscard]] Result<void> unlock(const QString &typed);
    void lock();
    // The leave to write, as long as it is unlocked.
    [[nodiscard]] Result<WritePermit> permit() const;
    [[nodiscard]] const Trash &trash() const { return m_trash; }

    // What is asked for while a change is under way, or where nothing may be changed, is answered
    // by ended() with a report that says so.
    void remove(RemovalPreview preview, Instant seenAt);
    void removeMatching(MatchingPreview preview);
    void edit(EditPlan plan);
    // A removal that was interrupted, with the filter of its query where it was not of a list.
    void resumeRemoval(const RemovalHead &head);
    void undo();
    void redo();

    [[nodiscard]] std::optional<JobProgress> work() const override;
    void pause() override;
    void resume() override;
    void cancel() override;

    // As far as is known: the history is read in a thread of its own.
    [[nodiscard]] const std::optional<HistoryEntry> &undoable() const { return m_undoable; }
    [[nodiscard]] const std::optional<HistoryEntry> &redoable() const { return m_redoable; }
    // Of this table, the oldest first.
    [[nodiscard]] const std::vector<TrashEntry> &interrupted() const { return m_interrupted; }
    void readHistory();
    // Where another process has changed it since; cheap where none has.
    void followHistory();

    // One line for each row of a removal. Answered by reportSaved().
    void saveReport(const QString &removalId, const QString &file, ReportFormat format);

Q_SIGNALS:
    void historyRead(); // somebody has changed something, or it was read for the first time
    void ended(const onecake::DeskReport &report);
    void reportSaved(const QString &file, const onecake::Result<onecake::ReportTally> &tally);

private:
    // Different once somebody has changed the history or the trash.
    struct Stamp {
        QDateTime written;
        qint64 bytes = 0;
        QDateTime folder;

        bool operator==(const Stamp &) const = default;
    };
    struct History {
        Stamp stamp;
        std::optional<HistoryEntry> undoable;
        std::optional<HistoryEntry> redoable;
        std::vector<TrashEntry> interrupted;
    };
    static QCoro::Task<void> run(QPointer<ChangeDesk> desk, WantedChange wanted);
    void carryOut(WantedChange wanted);
    void readHistory(std::optional<Stamp> known);
    static QCoro::Task<void> readHistoryLater(QPointer<ChangeDesk> desk,
                                              std::optional<Stamp> known);
    [[nodiscard]] static Stamp stampOf(const QString &folder);
    static QCoro::Task<void> saveReportLater(QPointer<ChangeDesk> desk, QString removalId,
                                             QString file, ReportFormat format);

    [[nodiscard]] std::optional<WritePermit> begin();
    [[nodiscard]] RecordedTable place() const;
    void refuse(const Error &error);

    const KeyTable *m_table;
    std::shared_ptr<const RecordReader> m_reader;
    StoreMark m_mark;
    QString m_typed; // with which it was unlocked
    Trash m_trash;
    std::shared_ptr<Clock> m_clock;
    bool m_isAtWork = false;
    RecordChanges m_changes;
    std::optional<Stamp> m_stamp; // of the history that is known
    bool m_isReadingHistory = false;
    std::optional<HistoryEntry> m_undoable;
    std::optional<HistoryEntry> m_redoable;
    std::vector<TrashEntry> m_interrupted;
    std::shared_ptr<SideThread> m_side = std::make_shared<SideThread>();
};

} // namespace onecake
