// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/transfer/transfer_job.h"

#include "core/base/invariant.h"
#include "core/inspect/changes/jobs/row_putter.h"
#include "core/inspect/changes/jobs/work_rate.h"
#include "core/inspect/changes/transfer/item_fit.h"
#include "core/inspect/changes/transfer/table_rows.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int rowsPerPart = 500;

TransferOutcome outcomeOf(PutOutcome outcome)
{
    switch (outcome) {
    case PutOutcome::Put:
        return TransferOutcome::Put;
    case PutOutcome::Present:
        return TransferOutcome::Present;
    case PutOutcome::Failed:
        return TransferOutcome::Failed;
    case PutOutcome::Unknown:
        return TransferOutcome::Unknown;
    }
    ONECAKE_UNREACHABLE();
}

void count(TransferTally *tally, TransferOutcome outcome)
{
    switch (outcome) {
    case TransferOutcome::Put:
        ++tally->put;
        return;
    case TransferOutcome::Present:
        ++tally->present;
        return;
    case TransferOutcome::Refused:
        ++tally->refused;
        return;
    case TransferOutcome::Failed:
        ++tally->failed;
        return;
    case TransferOutcome::Unknown:
        ++tally->unknown;
        return;
    }
}

} // namespace

class TransferRun
{
public:
    TransferRun(WritePermit permit, Clock *clock, std::uint64_t seed, TransferOrder order,
                std::function<void(const TransferredRow &)> hear)
        : m_browser(permit.browser())
        , m_order(std::move(order))
        , m_hear(std::move(hear))
        , m_control(std::make_shared<JobControl>(clock, seed, m_order.patience))
        , m_putter(
              m_browser, m_control, m_order.callsAtOnce,
              [this](PlannedRow &&row, const PutEnd &end) {
                  note({row.number, std::move(row.row.item), outcomeOf(end.outcome), end.says});
              })
    {}

    static QCoro::Task<TransferSummary> run(std::shared_ptr<TransferRun> self);

    [[nodiscard]] JobControl &control() { return *m_control; }
    [[nodiscard]] TransferProgress progress() const;
    void cancel();

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] QCoro::Task<void> putAll();
    [[nodiscard]] std::vector<PlannedRow> fitting(std::vector<TransferRow> rows);
    void note(const TransferredRow &row);

    KeyBrowser *m_browser;
    TransferOrder m_order;
    std::function<void(const TransferredRow &)> m_hear;
    std::shared_ptr<JobControl> m_control;
    RowPutter m_putter;
    std::unique_ptr<TransferSource> m_source;
    TransferTally m_tally;
    int m_failuresInARow = 0;
    WorkRate m_rate;
};

QCoro::Task<TransferSummary> TransferRun::run(std::shared_ptr<TransferRun> self)
{
    TransferRun *const me = self.get();
    const Result<void> opened = me->open();
    if (opened)
        co_await me->putAll();
    else
        me->m_control->stop(opened.error());
    TransferSummary summary;
    summary.isFinished = !me->m_control->isStopped();
    summary.error = me->m_control->stopError();
    summary.progress = me->progress();
    co_return summary;
}

Result<void> TransferRun::open()
{
    if (auto *lines = std::get_if<std::unique_ptr<ItemLines>>(&m_order.from)) {
        m_source = std::make_unique<FileRows>(std::move(*lines));
        return {};
    }
    const auto &table = std::get<TableToCopy>(m_order.from);
    if (const auto checked = checkCopy(table.browser->shape(), m_browser->shape()); !checked)
        return checked;
    m_source = std::make_unique<TableRows>(table.browser, m_control, table.filter);
    return {};
}

QCoro::Task<void> TransferRun::putAll()
{
    m_rate.add(m_control->now(), 0);
    while (!m_control->isStopped()) {
        Result<std::vector<TransferRow>> rows = co_await m_source->next(rowsPerPart);
        if (!rows) {
            m_control->stop(rows.error());
            co_return;
        }
        if (rows->empty())
            co_return;
        co_await m_control->unpaused();
        if (m_control->isStopped())
            co_return;
        std::vector<PlannedRow> toPut = fitting(*std::move(rows));
        co_await m_putter.put(std::move(toPut));
    }
}

std::vector<PlannedRow> TransferRun::fitting(std::vector<TransferRow> rows)
{
    std::vector<PlannedRow> fitting;
    for (TransferRow &row : rows) {
        QString problem = row.problem;
        if (problem.isEmpty())
            problem = misfit(m_browser->shape(), row.item).value_or(QString());
        if (problem.isEmpty())
            fitting.push_back({row.number, {{}, std::move(row.item)}, false});
        else
            note({row.number, std::move(row.item), TransferOutcome::Refused, problem});
    }
    return fitting;
}

void TransferRun::note(const TransferredRow &row)
{
    count(&m_tally, row.outcome);
    m_rate.add(m_control->now(), m_tally.settled());
    if (m_hear)
        m_hear(row);
    const bool isFailure = row.outcome == TransferOutcome::Failed;
    m_failuresInARow = isFailure ? m_failuresInARow + 1 : 0;
    if (m_failuresInARow < m_order.failuresInARowMax)
        return;
    m_control->stop(Error{ErrorCode::StoreUnusable, m_browser->place(),
                          u"%1 rows in a row were refused, the last one with: %2"_s.arg(
                              QString::number(m_failuresInARow), row.says),
                          u"Mend the store or your permissions, then do it again"_s});
}

TransferProgress TransferRun::progress() const
{
    const Instant now = m_control->now();
    TransferProgress progress;
    progress.total = m_order.total;
    progress.tally = m_tally;
    progress.perSecond = m_rate.perSecond(now, m_tally.settled());
    if (m_order.total)
        progress.timeLeft = m_rate.timeLeft(now, m_tally.settled(), *m_order.total);
    progress.isPaused = m_control->isPaused();
    progress.trouble = m_control->trouble();
    return progress;
}

void TransferRun::cancel()
{
    m_control->stop();
    if (m_source)
        m_source->interrupt();
}

TransferJob::TransferJob(WritePermit permit, Clock *clock, std::uint64_t seed, TransferOrder order,
                         std::function<void(const TransferredRow &)> hear)
    : m_run(std::make_shared<TransferRun>(permit, clock, seed, std::move(order), std::move(hear)))
{}

TransferJob::~TransferJob()
{
    m_run->cancel();
}

QCoro::Task<TransferSummary> TransferJob::run()
{
    return TransferRun::run(m_run);
}

void TransferJob::pause()
{
    m_run->control().pause();
}

void TransferJob::resume()
{
    m_run->control().resume();
}

void TransferJob::cancel()
{
    m_run->cancel();
}

TransferProgress TransferJob::progress() const
{
    return m_run->progress();
}

} // namespace onecake
