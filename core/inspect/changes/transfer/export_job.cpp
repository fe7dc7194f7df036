// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/transfer/export_job.h"

#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/purge/row_source.h"
#include "core/inspect/changes/transfer/import_preview.h"

namespace onecake {

namespace {

constexpr int rowsReadAtOnce = 1000;

class ExportRun final : public RowRun
{
public:
    ExportRun(std::shared_ptr<KeyBrowser> table, std::unique_ptr<TextSink> sink,
              const JobSetup &setup, ExportRequest request)
        : RowRun(JobKind::Export, std::move(table), setup)
        , m_sink(std::move(sink))
        , m_request(std::move(request))
        , m_writer(m_request.format)
        , m_rows(browser(), sharedControl(), {m_request.filter, nullptr, {}, 0, {}})
    {}

protected:
    QCoro::Task<void> work() override;
    QCoro::Task<Result<void>> end(bool isFinished) override;
    void interrupt() override { m_rows.interrupt(); }
    void addTo(JobProgress *progress) const override
    {
        progress->bytes = m_bytes;
        progress->incomplete = m_incomplete;
    }

private:
    using Rows = std::shared_ptr<const std::vector<PlannedRow>>;

    [[nodiscard]] QCoro::Task<Rows> nextRows();
    [[nodiscard]] QCoro::Task<void> write(QByteArray head, Rows rows);

    std::unique_ptr<TextSink> m_sink; // touched by the side thread
    ExportRequest m_request;
    RowWriter m_writer;
    MatchingRows m_rows;
    qint64 m_bytes = 0;
    qint64 m_incomplete = 0;
    Worker m_side; // the last, so that it ends before what it touches
};

QCoro::Task<ExportRun::Rows> ExportRun::nextRows()
{
    Result<std::vector<PlannedRow>> rows = co_await m_rows.next(rowsReadAtOnce);
    if (!rows) {
        control().stop(rows.error());
        co_return std::make_shared<const std::vector<PlannedRow>>();
    }
    co_return std::make_shared<const std::vector<PlannedRow>>(*std::move(rows));
}

// A page is read while the one before it is written.
QCoro::Task<void> ExportRun::work()
{
    begin();
    QByteArray head = m_writer.head();
    Rows rows = co_await nextRows();
    while (!control().isStopped()) {
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
            part.incomplete += leftOut(browser()->shape(), row.row.item).isEmpty() ? 0 : 1;
            text += m_writer.line(m_request.reader->read(row.row.item), m_request.now);
        }
        part.bytes = text.size();
        if (const Result<void> written = m_sink->write(text); !written)
            part.error = written.error();
        return part;
    };
    const Part part = co_await m_side.run(work);
    if (part.error) {
        control().stop(part.error);
        co_return;
    }
    m_bytes += part.bytes;
    m_incomplete += part.incomplete;
    count(RowOutcome::Done, static_cast<qint64>(rows->size()));
}

QCoro::Task<Result<void>> ExportRun::end(bool isFinished)
{
    if (!isFinished)
        co_return Result<void>();
    const auto work = [this] {
        return m_sink->finish();
    };
    const Result<void> finished = co_await m_side.run(work);
    co_return finished;
}

} // namespace

std::unique_ptr<RowJob> exportJob(std::shared_ptr<KeyBrowser> browser,
                                  std::unique_ptr<TextSink> sink, const JobSetup &setup,
                                  ExportRequest request)
{
    return std::make_unique<RowJob>(std::make_shared<ExportRun>(std::move(browser), std::move(sink),
                                                                setup, std::move(request)));
}

} // namespace onecake
