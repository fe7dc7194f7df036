// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/random.h"
#include "core/session/change_desk.h"
#include "core/session/change_words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onecake {

QCoro::Task<void> ChangeDesk::runRemoval(QPointer<ChangeDesk> desk, PurgeOrder order, Past past)
{
    const std::optional<WritePermit> permit = desk->begin();
    if (!permit)
        co_return;
    desk->m_purge = std::make_unique<PurgeJob>(*permit, desk->m_trash, desk->m_clock.get(),
                                               freshSeed(), std::move(order));
    Q_EMIT desk->changed();
    const PurgeSummary summary = co_await desk->m_purge->run();
    if (!desk)
        co_return;
    desk->m_purge.reset();
    const RemovalTally &tally = summary.progress.tally;
    DeskReport report;
    report.says = wordsOf(summary) + endInWords(summary.end == PurgeEnd::Finished, summary.error);
    report.isWhole = summary.end == PurgeEnd::Finished && tally.failed + tally.unknown == 0;
    report.changedAnything = tally.removed + tally.unknown > 0;
    report.removalId = summary.removalId;
    past.entry.removalId = summary.removalId;
    co_await finish(desk, std::move(report), std::move(past));
}

QCoro::Task<void> ChangeDesk::runRestore(QPointer<ChangeDesk> desk, RestoreOrder order, Past past)
{
    const std::optional<WritePermit> permit = desk->begin();
    if (!permit)
        co_return;
    desk->m_restore = std::make_unique<RestoreJob>(*permit, desk->m_trash, desk->m_clock.get(),
                                                   freshSeed(), std::move(order));
    Q_EMIT desk->changed();
    const RestoreSummary summary = co_await desk->m_restore->run();
    if (!desk)
        co_return;
    desk->m_restore.reset();
    const RestoreTally &tally = summary.progress.tally;
    DeskReport report;
    report.says = wordsOf(summary) + endInWords(summary.isFinished, summary.error);
    report.isWhole = summary.isFinished && tally.failed + tally.unknown == 0;
    // What is left can be put back only as long as the entry is not undone.
    report.changedAnything = report.isWhole;
    co_await finish(desk, std::move(report), std::move(past));
}

QCoro::Task<void> ChangeDesk::runMend(QPointer<ChangeDesk> desk, MendPlan plan, Past past)
{
    const std::optional<WritePermit> permit = desk->begin();
    if (!permit)
        co_return;
    desk->m_mend = std::make_shared<JobControl>(desk->m_clock.get(), freshSeed());
    Q_EMIT desk->changed();
    const QString says = plan.says;
    const std::shared_ptr<JobControl> control = desk->m_mend;
    const WritePermit leave = *permit;
    const MendAnswer answer = co_await onecake::mend(leave, control, std::move(plan));
    if (!desk)
        co_return;
    desk->m_mend.reset();
    DeskReport report;
    report.says = wordsOf(answer, says);
    report.isWhole = answer.outcome == MendOutcome::Done;
    report.changedAnything = report.isWhole;
    co_await finish(desk, std::move(report), std::move(past));
}

// The history is written and read again before anybody is told: who asks to undo then finds it.
QCoro::Task<void> ChangeDesk::finish(QPointer<ChangeDesk> desk, DeskReport report, Past past)
{
    const std::shared_ptr<SideThread> side = desk->m_side;
    const ChangeHistory history(historyFileIn(desk->m_trash.folder()));
    const bool isPast = report.changedAnything;
    const auto write = [history, past, isPast]() -> Result<void> {
        if (!isPast)
            return {};
        return past.isNew ? history.add(past.entry)
                          : history.mark(past.entry.id, past.isUndone, past.entry.removalId);
    };
    const Result<void> written = co_await side->run(write);
    if (!desk)
        co_return;
    if (!written)
        report.says += u' ' + sentence(written.error());
    const std::optional<Stamp> nothingKnown;
    co_await readHistoryLater(desk, nothingKnown);
    if (!desk)
        co_return;
    desk->m_isAtWork = false;
    Q_EMIT desk->changed();
    if (desk)
        Q_EMIT desk->ended(report);
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
