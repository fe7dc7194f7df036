// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/restore_job.h"

#include "core/base/invariant.h"
#include "core/inspect/changes/jobs/row_putter.h"
#include "core/inspect/changes/jobs/side_thread.h"
#include "core/inspect/changes/jobs/work_rate.h"
#include "core/inspect/changes/trash/kept_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int rowsPerPart = 500;

RestoreOutcome restoreOutcomeOf(PutOutcome outcome)
{
    switch (outcome) {
    case PutOutcome::Put:
        return RestoreOutcome::Restored;
    case PutOutcome::Present:
        return RestoreOutcome::Present;
    case PutOutcome::Failed:
        return RestoreOutcome::Failed;
    case PutOutcome::Unknown:
        return RestoreOutcome::Unknown;
    }
    ONECAKE_UNREACHABLE();
}

} // namespace

class RestoreRun
{
public:
    RestoreRun(WritePermit permit, Trash trash, Clock *clock, std::uint64_t seed,
               RestoreOrder order, std::function<void(const RestoredRow &)> hear)
        : m_browser(permit.browser())
        , m_trash(std::move(trash))
        , m_order(std::move(order))
        , m_hear(std::move(hear))
        , m_control(std::make_shared<JobControl>(clock, seed, m_order.patience))
        , m_putter(m_browser, m_control, m_order.callsAtOnce,
                   [this](PlannedRow &&row, const PutEnd &end) {
                       note({std::move(row.row), restoreOutcomeOf(end.outcome), end.says});
                   })
    {}

    static QCoro::Task<RestoreSummary> run(std::shared_ptr<RestoreRun> self);

    [[nodiscard]] JobControl &control() { return *m_control; }
    [[nodiscard]] RestoreProgress progress() const;

private:
    [[nodiscard]] Result<std::unique_ptr<KeptRows>> open() const;
    [[nodiscard]] QCoro::Task<void> putAll();
    [[nodiscard]] bool isWanted(const Item &id) const;
    void note(const RestoredRow &row);

    KeyBrowser *m_browser;
    Trash m_trash;
    RestoreOrder m_order;
    std::function<void(const RestoredRow &)> m_hear;
    std::shared_ptr<JobControl> m_control;
    std::shared_ptr<KeptRows> m_kept;
    RowPutter m_putter;
    std::optional<qint64> m_total;
    qint64 m_damaged = 0;
    RestoreTally m_tally;
    WorkRate m_rate;
    SideThread m_side; // the last, so that it ends before what it touches
};

QCoro::Task<RestoreSummary> RestoreRun::run(std::shared_ptr<RestoreRun> self)
{
    RestoreRun *const me = self.get();
    const auto opening = [me] {
        // Shared, because the answer of a side thread is copied.
        auto opened = me->open();
        using Kept = Result<std::shared_ptr<KeptRows>>;
        return opened ? Kept(std::shared_ptr<KeptRows>(*std::move(opened))) : Kept(opened.error());
    };
    const Result<std::shared_ptr<KeptRows>> opened = co_await me->m_side.run(opening);
    if (opened) {
        me->m_kept = *opened;
        co_await me->putAll();
    } else {
        me->m_control->stop(opened.error());
    }
    RestoreSummary summary;
    summary.isFinished = !me->m_control->isStopped();
    summary.error = me->m_control->stopError();
    summary.progress = me->progress();
    co_return summary;
}

Result<std::unique_ptr<KeptRows>> RestoreRun::open() const
{
    const auto refused = [this](const QString &problem, const QString &remedy) {
        return Error{ErrorCode::InvalidInput, m_order.removalId, problem, remedy};
    };
    const std::optional<TrashEntry> entry = m_trash.find(m_order.removalId);
    if (!entry)
        return refused(u"there is no such removal in the trash"_s,
                       u"It may have been dropped to make room"_s);
    // Where the head cannot be read, whoever restores says where to.
    const auto same = checkSameTable(m_order.removalId, entry->head, recordedTable({}, *m_browser));
    if (entry->problem.isEmpty() && !same)
        return same.error();
    if (entry->isUnderWay)
        return refused(u"this removal is still under way"_s, u"Cancel it first"_s);
    if (!entry->head.isKept)
        return refused(u"of this removal only the names of the rows were kept"_s,
                       u"It cannot be taken back"_s);
    return KeptRows::open(entry->path);
}

QCoro::Task<void> RestoreRun::putAll()
{
    m_rate.add(m_control->now(), 0);
    const RemovalTally taken = m_kept->record().tally();
    if (!m_order.only)
        m_total = taken.removed + taken.unknown;
    while (!m_control->isStopped()) {
        const auto reading = [this] {
            return m_kept->next(rowsPerPart);
        };
        std::vector<PlannedRow> rows = co_await m_side.run(reading);
        m_damaged = m_kept->damaged();
        if (rows.empty())
            co_return;
        std::erase_if(rows, [this](const PlannedRow &row) { return !isWanted(row.row.id); });
        co_await m_putter.put(std::move(rows));
    }
}

bool RestoreRun::isWanted(const Item &id) const
{
    return !m_order.only
        || std::find(m_order.only->begin(), m_order.only->end(), id) != m_order.only->end();
}

void RestoreRun::note(const RestoredRow &row)
{
    switch (row.outcome) {
    case RestoreOutcome::Restored:
        ++m_tally.restored;
        break;
    case RestoreOutcome::Present:
        ++m_tally.present;
        break;
    case RestoreOutcome::Failed:
        ++m_tally.failed;
        break;
    case RestoreOutcome::Unknown:
        ++m_tally.unknown;
        break;
    }
    m_rate.add(m_control->now(), m_tally.settled());
    if (m_hear)
        m_hear(row);
}

RestoreProgress RestoreRun::progress() const
{
    const Instant now = m_control->now();
    RestoreProgress progress;
    progress.total = m_total;
    progress.tally = m_tally;
    progress.damaged = m_damaged;
    progress.perSecond = m_rate.perSecond(now, m_tally.settled());
    if (m_total)
        progress.timeLeft = m_rate.timeLeft(now, m_tally.settled(), *m_total);
    progress.isPaused = m_control->isPaused();
    progress.trouble = m_control->trouble();
    return progress;
}

RestoreJob::RestoreJob(WritePermit permit, Trash trash, Clock *clock, std::uint64_t seed,
                       RestoreOrder order, std::function<void(const RestoredRow &)> hear)
    : m_run(std::make_shared<RestoreRun>(permit, std::move(trash), clock, seed, std::move(order),
                                         std::move(hear)))
{}

RestoreJob::~RestoreJob()
{
    m_run->control().stop();
}

QCoro::Task<RestoreSummary> RestoreJob::run()
{
    return RestoreRun::run(m_run);
}

void RestoreJob::pause()
{
    m_run->control().pause();
}

void RestoreJob::resume()
{
    m_run->control().resume();
}

void RestoreJob::cancel()
{
    m_run->control().stop();
}

RestoreProgress RestoreJob::progress() const
{
    return m_run->progress();
}

} // namespace onecake
