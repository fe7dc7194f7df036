// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/changes/change_desk.h"

#include "core/base/detach.h"
#include "core/inspect/changes/jobs/job_words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onecake {

ChangeDesk::ChangeDesk(const KeyTable *table, StoreMark mark, Trash trash,
                       std::shared_ptr<Clock> clock, QObject *parent)
    : LongWork(parent)
    , m_table(table)
    , m_reader(std::make_shared<const RecordReader>(table->reader))
    , m_mark(std::move(mark))
    , m_trash(std::move(trash))
    , m_clock(std::move(clock))
    , m_changes(*table, m_trash, m_clock)
{
    readHistory();
}

ChangeDesk::~ChangeDesk()
{
    cancel();
}

Result<void> ChangeDesk::unlock(const QString &typed)
{
    StoreMark unlocked = m_mark;
    unlocked.isLocked = false;
    const Result<WritePermit> permit = WritePermit::of(m_table->browser, unlocked, typed);
    if (!permit)
        return permit.error();
    m_mark = unlocked;
    m_typed = typed;
    Q_EMIT changed();
    return {};
}

void ChangeDesk::lock()
{
    m_mark.isLocked = true;
    m_typed.clear();
    Q_EMIT changed();
}

Result<WritePermit> ChangeDesk::permit() const
{
    return WritePermit::of(m_table->browser, m_mark, m_typed);
}

void ChangeDesk::refuse(const Error &error)
{
    Q_EMIT ended({sentence(error), false, false, {}});
}

// The leave to change something, for one change at a time.
std::optional<WritePermit> ChangeDesk::begin()
{
    if (m_isAtWork) {
        refuse({ErrorCode::InvalidInput,
                {},
                u"another change is still under way"_s,
                u"Wait for its end, or cancel it"_s});
        return std::nullopt;
    }
    const Result<WritePermit> given = permit();
    if (!given) {
        refuse(given.error());
        return std::nullopt;
    }
    m_isAtWork = true;
    return *given;
}

RecordedTable ChangeDesk::place() const
{
    return recordedTable(textOf(m_table->store), *m_table->browser);
}

void ChangeDesk::carryOut(WantedChange wanted)
{
    detach(run(this, std::move(wanted)), u"changing records"_s,
           [desk = QPointer(this)](const Error &error) {
               if (!desk)
                   return;
               desk->m_isAtWork = false;
               Q_EMIT desk->changed();
               if (desk)
                   desk->refuse(error);
           });
}

void ChangeDesk::readHistory(std::optional<Stamp> known)
{
    detach(readHistoryLater(this, std::move(known)), u"reading the history"_s,
           [desk = QPointer(this)](const Error &) {
               if (desk)
                   desk->m_isReadingHistory = false;
           });
}

void ChangeDesk::remove(RemovalPreview preview, Instant seenAt)
{
    carryOut(RemoveRows{std::move(preview.rows), seenAt});
}

void ChangeDesk::removeMatching(MatchingPreview preview)
{
    carryOut(RemoveMatching{std::move(preview)});
}

void ChangeDesk::resumeRemoval(const RemovalHead &head)
{
    carryOut(ResumeRemoval{head});
}

void ChangeDesk::edit(EditPlan plan)
{
    carryOut(ChangeRecord{std::move(plan)});
}

void ChangeDesk::undo()
{
    if (m_undoable)
        carryOut(UndoChange{*m_undoable});
}

void ChangeDesk::redo()
{
    if (m_redoable)
        carryOut(RedoChange{*m_redoable});
}

void ChangeDesk::pause()
{
    m_changes.pause();
    Q_EMIT changed();
}

void ChangeDesk::resume()
{
    m_changes.resume();
    Q_EMIT changed();
}

void ChangeDesk::cancel()
{
    m_changes.cancel();
}

std::optional<JobProgress> ChangeDesk::work() const
{
    return m_changes.progress();
}

void ChangeDesk::readHistory()
{
    readHistory(std::nullopt);
}

void ChangeDesk::followHistory()
{
    if (!m_isReadingHistory && !m_isAtWork)
        readHistory(m_stamp);
}

void ChangeDesk::saveReport(const QString &removalId, const QString &file, ReportFormat format)
{
    detach(saveReportLater(this, removalId, file, format), u"saving a report"_s,
           [desk = QPointer(this), file](const Error &error) {
               if (desk)
                   Q_EMIT desk->reportSaved(file, error);
           });
}

namespace {

DeskReport reportOf(const JobSummary &summary)
{
    return {endInWords(summary), summary.isWhole(), summary.changedRows() > 0, summary.removalId};
}

} // namespace

// The history is read again before anybody is told: who asks to undo then finds it.
QCoro::Task<void> ChangeDesk::run(QPointer<ChangeDesk> desk, WantedChange wanted)
{
    std::optional<WritePermit> permit = desk->begin();
    if (!permit)
        co_return;
    QCoro::Task<JobSummary> task =
        desk->m_changes.carryOut(*std::exchange(permit, std::nullopt), std::move(wanted));
    Q_EMIT desk->changed();
    const JobSummary summary = co_await task;
    if (!desk)
        co_return;
    const std::optional<Stamp> nothingKnown;
    co_await readHistoryLater(desk, nothingKnown);
    if (!desk)
        co_return;
    desk->m_isAtWork = false;
    Q_EMIT desk->changed();
    if (desk)
        Q_EMIT desk->ended(reportOf(summary));
}

ChangeDesk::Stamp ChangeDesk::stampOf(const QString &folder)
{
    const QFileInfo history(historyFileIn(folder));
    return {history.lastModified(), history.size(), QFileInfo(folder).lastModified()};
}

QCoro::Task<void> ChangeDesk::readHistoryLater(QPointer<ChangeDesk> desk,
                                               std::optional<Stamp> known)
{
    const std::shared_ptr<SideThread> side = desk->m_side;
    const auto read = [trash = desk->m_trash, open = desk->place(),
                       known]() -> std::optional<History> {
        // Before it is read: what is written meanwhile is read the next time.
        const Stamp stamp = stampOf(trash.folder());
        if (stamp == known)
            return std::nullopt;
        const ChangeHistory history(historyFileIn(trash.folder()));
        History found{stamp, history.undoable(open), history.redoable(open), trash.resumable()};
        std::erase_if(found.interrupted,
                      [&open](const TrashEntry &entry) { return !isSameTable(entry.head, open); });
        return found;
    };
    desk->m_isReadingHistory = true;
    std::optional<History> found = co_await side->run(read);
    if (!desk)
        co_return;
    desk->m_isReadingHistory = false;
    if (!found)
        co_return;
    desk->m_stamp = found->stamp;
    desk->m_undoable = std::move(found->undoable);
    desk->m_redoable = std::move(found->redoable);
    desk->m_interrupted = std::move(found->interrupted);
    Q_EMIT desk->changed();
    if (desk)
        Q_EMIT desk->historyRead();
}

QCoro::Task<void> ChangeDesk::saveReportLater(QPointer<ChangeDesk> desk, QString removalId,
                                              QString file, ReportFormat format)
{
    const std::shared_ptr<SideThread> side = desk->m_side;
    const auto save = [trash = desk->m_trash, reader = desk->m_reader, removalId, file,
                       format]() -> Result<ReportTally> {
        const std::optional<TrashEntry> entry = trash.find(removalId);
        if (entry)
            return writeReport(entry->path, file, format, reader.get());
        return Error{
            ErrorCode::InvalidInput,
            removalId,
            u"this removal is not in the trash any more, so that there is nothing to report"_s,
            {}};
    };
    const Result<ReportTally> tally = co_await side->run(save);
    if (desk)
        Q_EMIT desk->reportSaved(file, tally);
}

} // namespace onecake
