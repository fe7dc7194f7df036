// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/record_changes.h"

#include "core/base/invariant.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "core/inspect/changes/change_planning.h"
#include "core/inspect/changes/change_titles.h"
#include "core/inspect/changes/jobs/side_thread.h"

#include <QScopeGuard>

namespace onecake {

namespace {

bool isWhole(const PurgeSummary &summary)
{
    const RemovalTally &tally = summary.progress.tally;
    return summary.end == PurgeEnd::Finished && tally.failed + tally.unknown == 0;
}

bool isWhole(const RestoreSummary &summary)
{
    const RestoreTally &tally = summary.progress.tally;
    return summary.isFinished && tally.failed + tally.unknown == 0;
}

bool isWhole(const RecordEnd &end)
{
    return end.answer.outcome == MendOutcome::Done;
}

// What may have been done counts: it can be taken back where its keys are absent.
qint64 changedBy(const PurgeSummary &summary)
{
    return summary.progress.tally.removed + summary.progress.tally.unknown;
}

qint64 changedBy(const RestoreSummary &summary)
{
    return summary.progress.tally.restored + summary.progress.tally.unknown;
}

qint64 changedBy(const RecordEnd &end)
{
    const MendOutcome outcome = end.answer.outcome;
    return outcome == MendOutcome::Done || outcome == MendOutcome::Unknown ? 1 : 0;
}

// Whether the history tells of it. An entry that is taken back is undone only as a whole: what is
// left of it can be put back only as long as it is not.
bool isToBeRemembered(const ChangeEnd &end, const ChangePast &past)
{
    if (!past.isKept)
        return false;
    if (std::holds_alternative<PurgeSummary>(end.what))
        return end.changedAnything();
    if (std::holds_alternative<RestoreSummary>(end.what))
        return past.isNew ? end.changedAnything() : end.isWhole();
    return end.isWhole();
}

// The removal itself says how many there were only when it is over.
void nameAfter(HistoryEntry *entry, const ChangeEnd &end)
{
    if (const auto *purge = std::get_if<PurgeSummary>(&end.what))
        entry->says = removalTitle(changedBy(*purge));
    else if (const auto *restore = std::get_if<RestoreSummary>(&end.what))
        entry->says = restoreTitle(changedBy(*restore));
}

} // namespace

bool ChangeEnd::isWhole() const
{
    return std::visit([](const auto &summary) { return onecake::isWhole(summary); }, what);
}

bool ChangeEnd::changedAnything() const
{
    return std::visit([](const auto &summary) { return changedBy(summary) > 0; }, what);
}

QString ChangeEnd::removalId() const
{
    const auto *purge = std::get_if<PurgeSummary>(&what);
    return purge == nullptr ? QString() : purge->removalId;
}

// Shared with the tasks, which may outlive whoever asked for them.
struct RecordChanges::Work {
    Work(const KeyTable &table, Trash wanted, std::shared_ptr<Clock> given)
        : place(recordedTable(textOf(table.store), *table.browser))
        , layout(table.browser->shape().kind)
        , reader(std::make_shared<const RecordReader>(table.reader))
        , trash(std::move(wanted))
        , clock(std::move(given))
    {}

    RecordedTable place;
    LayoutKind layout;
    std::shared_ptr<const RecordReader> reader;
    Trash trash;
    std::shared_ptr<Clock> clock;
    SideThread side;
    std::unique_ptr<PurgeJob> removal = nullptr;
    std::unique_ptr<RestoreJob> restoring = nullptr;
    std::shared_ptr<JobControl> mending = nullptr;
    bool isCancelled = false; // also while it is only being planned, and no job is there to tell

    using Shared = std::shared_ptr<Work>;

    [[nodiscard]] ChangeHistory history() const
    {
        return ChangeHistory(historyFileIn(trash.folder()));
    }
    [[nodiscard]] ChangePlanner planner() const { return {place, layout, reader, clock->now()}; }

    static QCoro::Task<Result<PlannedChange>> plan(Shared work, WantedChange order);
    static QCoro::Task<Result<PlannedChange>> planToResume(Shared work, RemovalHead head);
    static QCoro::Task<PurgeSummary> remove(Shared work, WritePermit permit, PurgeOrder order);
    static QCoro::Task<RestoreSummary> putBack(Shared work, WritePermit permit, RestoreOrder order);
    static QCoro::Task<RecordEnd> change(Shared work, WritePermit permit, MendPlan plan);
    static QCoro::Task<ChangeEnd> carryOut(Shared work, WritePermit permit, WantedChange order);
    static QCoro::Task<Result<void>> remember(Shared work, ChangePast past);
};

// Its first part may be in the history already, also far below others.
QCoro::Task<Result<PlannedChange>> RecordChanges::Work::planToResume(Shared work, RemovalHead head)
{
    const auto find = [history = work->history(), id = head.id]() -> std::optional<HistoryEntry> {
        for (HistoryEntry &entry : history.entries()) {
            if (entry.kind == ChangeKind::Removal && entry.removalId == id)
                return std::move(entry);
        }
        return std::nullopt;
    };
    std::optional<HistoryEntry> known = co_await work->side.run(find);
    co_return work->planner().resumed(head, std::move(known));
}

QCoro::Task<Result<PlannedChange>> RecordChanges::Work::plan(Shared work, WantedChange order)
{
    if (auto *resumed = std::get_if<ResumeRemoval>(&order)) {
        QCoro::Task<Result<PlannedChange>> task = planToResume(work, std::move(resumed->head));
        Result<PlannedChange> planned = co_await task;
        co_return planned;
    }
    const auto plan = [planner = work->planner()](auto &&wanted) -> PlannedChange {
        if constexpr (std::is_invocable_v<ChangePlanner, decltype(wanted)>)
            return planner(std::move(wanted));
        else
            ONECAKE_UNREACHABLE();
    };
    co_return std::visit(plan, std::move(order));
}

QCoro::Task<PurgeSummary> RecordChanges::Work::remove(Shared work, WritePermit permit,
                                                      PurgeOrder order)
{
    work->removal = std::make_unique<PurgeJob>(permit, work->trash, work->clock.get(), freshSeed(),
                                               std::move(order));
    const auto over = qScopeGuard([&work] { work->removal.reset(); });
    const PurgeSummary summary = co_await work->removal->run();
    co_return summary;
}

QCoro::Task<RestoreSummary> RecordChanges::Work::putBack(Shared work, WritePermit permit,
                                                         RestoreOrder order)
{
    work->restoring = std::make_unique<RestoreJob>(permit, work->trash, work->clock.get(),
                                                   freshSeed(), std::move(order));
    const auto over = qScopeGuard([&work] { work->restoring.reset(); });
    const RestoreSummary summary = co_await work->restoring->run();
    co_return summary;
}

QCoro::Task<RecordEnd> RecordChanges::Work::change(Shared work, WritePermit permit, MendPlan plan)
{
    const auto control = std::make_shared<JobControl>(work->clock.get(), freshSeed());
    work->mending = control;
    RecordEnd end;
    end.planned = plan.says;
    const auto over = qScopeGuard([&work, &control] {
        control->stop();
        work->mending.reset();
    });
    end.answer = co_await onecake::mend(permit, control, std::move(plan));
    co_return end;
}

QCoro::Task<Result<void>> RecordChanges::Work::remember(Shared work, ChangePast past)
{
    const auto write = [history = work->history(), past = std::move(past)]() -> Result<void> {
        return past.isNew ? history.add(past.entry)
                          : history.mark(past.entry.id, past.isUndone, past.entry.removalId);
    };
    const Result<void> written = co_await work->side.run(write);
    co_return written;
}

QCoro::Task<ChangeEnd> RecordChanges::Work::carryOut(Shared work, WritePermit permit,
                                                     WantedChange order)
{
    work->isCancelled = false;
    qCInfo(logs::inspect).noquote() << "begins to change records of" << work->place.store;
    QCoro::Task<Result<PlannedChange>> planning = plan(work, std::move(order));
    Result<PlannedChange> planned = co_await planning;
    ChangeEnd end;
    const auto told = qScopeGuard([&end] {
        qCInfo(logs::inspect) << "a change of records is over: whole" << end.isWhole()
                              << "changed anything" << end.changedAnything();
    });
    // Cancelled meanwhile, the table may be gone: nothing is begun any more.
    if (!planned || work->isCancelled) {
        PurgeSummary notBegun;
        notBegun.end = work->isCancelled ? PurgeEnd::Cancelled : PurgeEnd::Interrupted;
        if (!planned)
            notBegun.error = planned.error();
        end.what = std::move(notBegun);
        co_return end;
    }
    auto &step = planned->step;
    if (auto *purge = std::get_if<PurgeOrder>(&step)) {
        QCoro::Task<PurgeSummary> task = remove(work, permit, std::move(*purge));
        end.what = co_await task;
    } else if (auto *restore = std::get_if<RestoreOrder>(&step)) {
        QCoro::Task<RestoreSummary> task = putBack(work, permit, std::move(*restore));
        end.what = co_await task;
    } else {
        QCoro::Task<RecordEnd> task = change(work, permit, std::get<MendPlan>(std::move(step)));
        end.what = co_await task;
    }
    ChangePast &past = planned->past;
    if (!isToBeRemembered(end, past))
        co_return end;
    if (!end.removalId().isEmpty())
        past.entry.removalId = end.removalId();
    if (past.entry.says.isEmpty())
        nameAfter(&past.entry, end);
    end.remembered = co_await remember(work, std::move(past));
    co_return end;
}

RecordChanges::RecordChanges(const KeyTable &table, Trash trash, std::shared_ptr<Clock> clock)
    : m_work(std::make_shared<Work>(table, std::move(trash), std::move(clock)))
{}

RecordChanges::~RecordChanges()
{
    cancel();
    m_work->removal.reset();
    m_work->restoring.reset();
}

QCoro::Task<ChangeEnd> RecordChanges::carryOut(WritePermit permit, WantedChange order)
{
    return Work::carryOut(m_work, permit, std::move(order));
}

std::optional<ChangeProgress> RecordChanges::progress() const
{
    if (m_work->removal) {
        PurgeProgress now = m_work->removal->progress();
        return ChangeProgress{ChangeWork::Removing,  now.tally.settled(), now.total,
                              now.perSecond,         now.timeLeft,        now.isPaused,
                              std::move(now.trouble)};
    }
    if (m_work->restoring) {
        RestoreProgress now = m_work->restoring->progress();
        return ChangeProgress{ChangeWork::PuttingBack, now.tally.settled(), now.total,
                              now.perSecond,           now.timeLeft,        now.isPaused,
                              std::move(now.trouble)};
    }
    if (m_work->mending) {
        ChangeProgress progress;
        progress.work = ChangeWork::ChangingOne;
        progress.trouble = m_work->mending->trouble();
        return progress;
    }
    return std::nullopt;
}

void RecordChanges::pause()
{
    if (m_work->removal)
        m_work->removal->pause();
    if (m_work->restoring)
        m_work->restoring->pause();
}

void RecordChanges::resume()
{
    if (m_work->removal)
        m_work->removal->resume();
    if (m_work->restoring)
        m_work->restoring->resume();
}

void RecordChanges::cancel()
{
    m_work->isCancelled = true;
    if (m_work->removal)
        m_work->removal->cancel();
    if (m_work->restoring)
        m_work->restoring->cancel();
    if (m_work->mending)
        m_work->mending->stop();
}

} // namespace onecake
