// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/transfer/export_job.h"

#include "core/inspect/changes/jobs/side_thread.h"
#include "core/inspect/changes/jobs/work_rate.h"
#include "core/inspect/changes/purge/row_source.h"
#include "core/inspect/changes/transfer/table_rows.h"

namespace onecake {

namespace {

constexpr int rowsReadAtOnce = 1000;

} // namespace

class ExportRun
{
public:
    ExportRun(KeyBrowser *browser, std::unique_ptr<TextSink> sink, Clock *clock, std::uint64_t seed,
              ExportOrder order)
        : m_browser(browser)
        , m_sink(std::move(sink))
        , m_order(std::move(order))
        , m_writer(m_order.format)
        , m_control(std::make_shared<JobControl>(clock, seed, m_order.patience))
        , m_rows(browser, m_control, {m_order.filter, nullptr, {}, 0, {}})
    {}

    static QCoro::Task<ExportSummary> run(std::shared_ptr<ExportRun> self);

    [[nodiscard]] JobControl &control() { return *m_control; }
    [[nodiscard]] ExportProgress progress() const;
    void cancel();

private:
    using Rows = std::shared_ptr<const std::vector<PlannedRow>>;

    [[nodiscard]] QCoro::Task<Rows> nextRows();
    [[nodiscard]] QCoro::Task<void> writeAll();
    [[nodiscard]] QCoro::Task<void> write(QByteArray head, Rows rows);
    [[nodiscard]] QCoro::Task<void> finish();

    KeyBrowser *m_browser;
    std::unique_ptr<TextSink> m_sink; // touched by the side thread
    ExportOrder m_order;
    RowWriter m_writer;
    std::shared_ptr<JobControl> m_control;
    MatchingRows m_rows;
    ExportProgress m_progress;
    WorkRate m_rate;
    SideThread m_side; // the last, so that it ends before what it touches
};

QCoro::Task<ExportSummary> ExportRun::run(std::shared_ptr<ExportRun> self)
{
    ExportRun *const me = self.get();
    me->m_rate.add(me->m_control->now(), 0);
    co_await me->writeAll();
    if (!me->m_control->isStopped())
        co_await me->finish();
    ExportSummary summary;
    summary.isFinished = !me->m_control->isStopped();
    summary.error = me->m_control->stopError();
    summary.progress = me->progress();
    co_return summary;
}

QCoro::Task<ExportRun::Rows> ExportRun::nextRows()
{
    Result<std::vector<PlannedRow>> rows = co_await m_rows.next(rowsReadAtOnce);
    if (!rows) {
        m_control->stop(rows.error());
        co_return std::make_shared<const std::vector<PlannedRow>>();
    }
    co_return std::make_shared<const std::vector<PlannedRow>>(*std::move(rows));
}

// A page is read while the one before it is written.
QCoro::Task<void> ExportRun::writeAll()
{
    QByteArray head = m_writer.head();
    Rows rows = co_await nextRows();
    while (!m_control->isStopped()) {
        QCoro::Task<Rows> reading = nextRows();
        co_await write(std::exchange(head, {}), rows);
        const bool isLast = rows->empty();
        rows = co_await reading;
        if (isLast)
            co_return;
    }
}

QCoro::Task<void> ExportRun::write(QByteArray head, Rows rows)
{
    struct Part {
        std::optional<Error> error;
        qint64 bytes = 0;
        qint64 incomplete = 0;
    };
    const auto work = [this, head, rows] {
        Part part;
        QByteArray text = head;
        for (const PlannedRow &row : *rows) {
            part.incomplete += leftOut(m_browser->shape(), row.row.item).isEmpty() ? 0 : 1;
            text += m_writer.line(m_order.reader->read(row.row.item), m_order.now);
        }
        part.bytes = text.size();
        if (const Result<void> written = m_sink->write(text); !written)
            part.error = written.error();
        return part;
    };
    const Part part = co_await m_side.run(work);
    if (part.error) {
        m_control->stop(part.error);
        co_return;
    }
    m_progress.rows += static_cast<qint64>(rows->size());
    m_progress.bytes += part.bytes;
    m_progress.incomplete += part.incomplete;
    m_rate.add(m_control->now(), m_progress.rows);
}

QCoro::Task<void> ExportRun::finish()
{
    const auto work = [this] {
        return m_sink->finish();
    };
    const Result<void> finished = co_await m_side.run(work);
    if (!finished)
        m_control->stop(finished.error());
}

ExportProgress ExportRun::progress() const
{
    const Instant now = m_control->now();
    ExportProgress progress = m_progress;
    progress.total = m_order.total;
    progress.perSecond = m_rate.perSecond(now, m_progress.rows);
    if (m_order.total)
        progress.timeLeft = m_rate.timeLeft(now, m_progress.rows, *m_order.total);
    progress.isPaused = m_control->isPaused();
    progress.trouble = m_control->trouble();
    return progress;
}

void ExportRun::cancel()
{
    m_control->stop();
    m_rows.interrupt();
}

ExportJob::ExportJob(KeyBrowser *browser, std::unique_ptr<TextSink> sink, Clock *clock,
                     std::uint64_t seed, ExportOrder order)
    : m_run(std::make_shared<ExportRun>(browser, std::move(sink), clock, seed, std::move(order)))
{}

ExportJob::~ExportJob()
{
    m_run->cancel();
}

QCoro::Task<ExportSummary> ExportJob::run()
{
    return ExportRun::run(m_run);
}

void ExportJob::pause()
{
    m_run->control().pause();
}

void ExportJob::resume()
{
    m_run->control().resume();
}

void ExportJob::cancel()
{
    m_run->cancel();
}

ExportProgress ExportJob::progress() const
{
    return m_run->progress();
}

} // namespace onecake
