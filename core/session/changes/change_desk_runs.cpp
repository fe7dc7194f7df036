// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/changes/change_desk.h"
#include "core/session/changes/change_words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

DeskReport reportOf(const ChangeEnd &end)
{
    DeskReport report;
    report.says = wordsOf(end);
    report.isWhole = end.isWhole();
    report.changedAnything = end.changedAnything();
    report.removalId = end.removalId();
    return report;
}

} // namespace

// The history is read again before anybody is told: who asks to undo then finds it.
QCoro::Task<void> ChangeDesk::run(QPointer<ChangeDesk> desk, WantedChange order)
{
    const std::optional<WritePermit> permit = desk->begin();
    if (!permit)
        co_return;
    QCoro::Task<ChangeEnd> task = desk->m_changes.carryOut(*permit, std::move(order));
    Q_EMIT desk->changed();
    const ChangeEnd end = co_await task;
    if (!desk)
        co_return;
    const std::optional<Stamp> nothingKnown;
    co_await readHistoryLater(desk, nothingKnown);
    if (!desk)
        co_return;
    desk->m_isAtWork = false;
    Q_EMIT desk->changed();
    if (desk)
        Q_EMIT desk->ended(reportOf(end));
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
