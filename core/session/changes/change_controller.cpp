// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/changes/change_controller.h"

#include "core/base/detach.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/job_words.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onecake {

ChangeController::ChangeController(const OpenedTable *table, StoreRisk mark, Trash trash,
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

ChangeController::~ChangeController()
{
    cancel();
}

Result<void> ChangeController::unlock(const QString &typed)
{
    StoreRisk unlocked = m_mark;
    unlocked.isLocked = false;
    const Result<WritePermit> permit = WritePermit::of(m_table->browser, unlocked, typed);
    if (!permit)
        return permit.error();
    m_mark = unlocked;
    m_typed = typed;
    Q_EMIT changed();
    return {};
}

void ChangeController::lock()
{
    m_mark.isLocked = true;
    m_typed.clear();
    Q_EMIT changed();
}

Result<WritePermit> ChangeController::permit() const
{
    return WritePermit::of(m_table->browser, m_mark, m_typed);
}

void ChangeController::refuse(const Error &error)
{
    Q_EMIT ended({sentence(error), false, false, {}, false});
}

// The leave to change something, for one change at a time.
std::optional<WritePermit> ChangeController::begin()
{
    if (m_isAtWork) {
        refuse({ErrorCode::InvalidInput,
                {},
                tr("another change is still under way"),
                tr("Wait for its end, or cancel it")});
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

RecordedTable ChangeController::place() const
{
    return recordedTable(textOf(m_table->store), *m_table->browser);
}

void ChangeController::carryOut(WantedChange wanted, std::optional<qint64> trashLimit)
{
    detach(run(this, std::move(wanted), trashLimit), tr("changing records"),
           [controller = QPointer(this)](const Error &error) {
               if (!controller)
                   return;
               controller->m_isAtWork = false;
               Q_EMIT controller->changed();
               if (controller)
                   controller->refuse(error);
           });
}

void ChangeController::readHistory(std::optional<Stamp> known)
{
    detach(readHistoryLater(this, std::move(known)), tr("reading the history"),
           [controller = QPointer(this)](const Error &) {
               if (controller)
                   controller->m_isReadingHistory = false;
           });
}

void ChangeController::remove(RemovalPreview preview, Instant seenAt, RemovalWay way)
{
    carryOut(RemoveRows{std::move(preview.rows), seenAt}, way.trashLimit);
}

void ChangeController::removeMatching(MatchingPreview preview, RemovalWay way)
{
    carryOut(RemoveMatching{std::move(preview), way.isKept}, way.trashLimit);
}

void ChangeController::resumeRemoval(const RemovalHead &head, RemovalWay way)
{
    carryOut(ResumeRemoval{head, way.isKept}, way.trashLimit);
}

void ChangeController::restore(const QString &removalId)
{
    carryOut(RestoreRemoval{removalId});
}

void ChangeController::giveUp(const TrashEntry &entry)
{
    detach(giveUpLater(this, entry), tr("ending a removal"),
           [controller = QPointer(this)](const Error &error) {
               if (controller)
                   controller->refuse(error);
           });
}

void ChangeController::askRoom(qint64 bytes)
{
    detach(askRoomLater(this, bytes), tr("looking for room in the trash"));
}

void ChangeController::edit(EditPlan plan)
{
    carryOut(ChangeRecord{std::move(plan)});
}

void ChangeController::undo()
{
    if (m_undoable)
        carryOut(UndoChange{*m_undoable});
}

void ChangeController::redo()
{
    if (m_redoable)
        carryOut(RedoChange{*m_redoable});
}

void ChangeController::pause()
{
    m_changes.pause();
    Q_EMIT changed();
}

void ChangeController::resume()
{
    m_changes.resume();
    Q_EMIT changed();
}

void ChangeController::cancel()
{
    m_changes.cancel();
}

std::optional<JobProgress> ChangeController::work() const
{
    return m_changes.progress();
}

void ChangeController::readHistory()
{
    readHistory(std::nullopt);
}

void ChangeController::followHistory()
{
    if (!m_isReadingHistory && !m_isAtWork)
        readHistory(m_stamp);
}

void ChangeController::saveReport(const QString &removalId, const QString &file,
                                  ReportFormat format)
{
    detach(saveReportLater(this, removalId, file, format), tr("saving a report"),
           [controller = QPointer(this), file](const Error &error) {
               if (controller)
                   Q_EMIT controller->reportSaved(file, error);
           });
}

namespace {

ChangeReport reportOf(const JobSummary &summary)
{
    const bool isPurge = summary.kind == JobKind::Purge;
    return {endInWords(summary), summary.isWhole(), summary.changedRows() > 0, summary.removalId,
            isPurge && summary.isKept && summary.changedRows() > 0
                && static_cast<bool>(summary.remembered)};
}

} // namespace

// The history is read again before anybody is told: who asks to undo then finds it.
QCoro::Task<void> ChangeController::run(QPointer<ChangeController> controller, WantedChange wanted,
                                        std::optional<qint64> trashLimit)
{
    std::optional<WritePermit> permit = controller->begin();
    if (!permit)
        co_return;
    if (trashLimit) {
        const std::shared_ptr<Worker> side = controller->m_side;
        const auto set = [trash = controller->m_trash, limit = *trashLimit] {
            return trash.setBytesMax(limit);
        };
        const Result<void> isSet = co_await side->run(set);
        if (!controller)
            co_return;
        if (!isSet) {
            controller->end({sentence(isSet.error()), false, false, {}, false});
            co_return;
        }
    }
    QCoro::Task<JobSummary> task =
        controller->m_changes.carryOut(*std::exchange(permit, std::nullopt), std::move(wanted));
    Q_EMIT controller->changed();
    const JobSummary summary = co_await task;
    if (!controller)
        co_return;
    const std::optional<Stamp> nothingKnown;
    co_await readHistoryLater(controller, nothingKnown);
    if (!controller)
        co_return;
    controller->end(reportOf(summary));
}

void ChangeController::end(const ChangeReport &report)
{
    const QPointer<ChangeController> self = this;
    m_isAtWork = false;
    Q_EMIT changed();
    if (self)
        Q_EMIT ended(report);
}

QCoro::Task<void> ChangeController::giveUpLater(QPointer<ChangeController> controller,
                                                TrashEntry entry)
{
    if (!controller->begin())
        co_return;
    const std::shared_ptr<Worker> side = controller->m_side;
    const auto give = [trash = controller->m_trash, id = entry.head.id,
                       now = controller->m_clock->now()] {
        return trash.giveUp(id, now);
    };
    const Result<void> given = co_await side->run(give);
    if (!controller)
        co_return;
    const std::optional<Stamp> nothingKnown;
    co_await readHistoryLater(controller, nothingKnown);
    if (!controller)
        co_return;
    const QString says = entry.head.isKept
        ? tr("The removal ended where it was. What it removed can be put back.")
        : tr("The removal ended where it was. Only the names of what it removed were kept.");
    controller->end(
        {given ? says : sentence(given.error()), static_cast<bool>(given), false, {}, false});
}

QCoro::Task<void> ChangeController::askRoomLater(QPointer<ChangeController> controller,
                                                 qint64 bytes)
{
    const std::shared_ptr<Worker> side = controller->m_side;
    const auto look = [trash = controller->m_trash, bytes] {
        return trash.roomFor(bytes);
    };
    const TrashRoom room = co_await side->run(look);
    if (controller)
        Q_EMIT controller->roomFound(room);
}

ChangeController::Stamp ChangeController::stampOf(const QString &folder)
{
    Stamp stamp;
    for (const QString &name : {u"state.db"_s, u"state.db-wal"_s}) {
        const QFileInfo file(QDir(folder).filePath(name));
        stamp.emplace_back(file.lastModified(), file.size());
    }
    return stamp;
}

QCoro::Task<void> ChangeController::readHistoryLater(QPointer<ChangeController> controller,
                                                     std::optional<Stamp> known)
{
    const std::shared_ptr<Worker> side = controller->m_side;
    const auto read = [trash = controller->m_trash, open = controller->place(),
                       known]() -> std::optional<History> {
        // Before it is read: what is written meanwhile is read the next time.
        const Stamp stamp = stampOf(trash.folder());
        if (stamp == known)
            return std::nullopt;
        const ChangeHistory history(trash.folder());
        History found{stamp, history.undoable(open), history.redoable(open), trash.resumable()};
        std::erase_if(found.interrupted,
                      [&open](const TrashEntry &entry) { return !isSameTable(entry.head, open); });
        return found;
    };
    controller->m_isReadingHistory = true;
    std::optional<History> found = co_await side->run(read);
    if (!controller)
        co_return;
    controller->m_isReadingHistory = false;
    if (!found)
        co_return;
    controller->m_stamp = found->stamp;
    controller->m_undoable = std::move(found->undoable);
    controller->m_redoable = std::move(found->redoable);
    controller->m_interrupted = std::move(found->interrupted);
    Q_EMIT controller->changed();
    if (controller)
        Q_EMIT controller->historyRead();
}

QCoro::Task<void> ChangeController::saveReportLater(QPointer<ChangeController> controller,
                                                    QString removalId, QString file,
                                                    ReportFormat format)
{
    const std::shared_ptr<Worker> side = controller->m_side;
    const auto save = [trash = controller->m_trash, reader = controller->m_reader, removalId, file,
                       format]() -> Result<ReportTally> {
        if (trash.find(removalId))
            return writeReport(trash, removalId, file, format, reader.get());
        return Error{ErrorCode::InvalidInput,
                     removalId,
                     tr("this removal is no longer in the trash, so there is nothing to report"),
                     {}};
    };
    const Result<ReportTally> tally = co_await side->run(save);
    if (controller)
        Q_EMIT controller->reportSaved(file, tally);
}

} // namespace onecake
