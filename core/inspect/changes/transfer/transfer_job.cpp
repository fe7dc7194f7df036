// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/transfer/transfer_job.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/transfer/import_preview.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int rowsPerPart = 500;

JobKind kindOf(const TransferRequest &request)
{
    return std::holds_alternative<TableToCopy>(request.from) ? JobKind::Copy : JobKind::Import;
}

class TransferRun final : public PuttingRun
{
public:
    TransferRun(std::shared_ptr<KeyBrowser> table, const JobSetup &setup, TransferRequest request)
        : PuttingRun(kindOf(request), std::move(table), setup, std::move(request.hear))
        , m_from(std::move(request.from))
    {
        setTotal(request.total);
    }
    ~TransferRun() override
    {
        m_source.reset();
        if (auto *table = std::get_if<TableToCopy>(&m_from))
            releaseLater(std::move(table->browser));
    }
    Q_DISABLE_COPY_MOVE(TransferRun)

protected:
    QCoro::Task<void> work() override;
    void interrupt() override
    {
        if (m_source)
            m_source->interrupt();
    }

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] QString problemOf(const PlannedRow &row) const;
    [[nodiscard]] std::vector<PlannedRow> fitting(std::vector<PlannedRow> rows);

    TransferFrom m_from;
    std::unique_ptr<RowSource> m_source;
};

Result<void> TransferRun::open()
{
    if (auto *lines = std::get_if<std::unique_ptr<ItemLines>>(&m_from)) {
        m_source = std::make_unique<FileRows>(std::move(*lines));
        return {};
    }
    const auto &table = std::get<TableToCopy>(m_from);
    constexpr qint64 firstNumber = 1;
    m_source = std::make_unique<MatchingRows>(
        table.browser, sharedControl(),
        MatchingRows::Terms{table.filter, nullptr, {}, firstNumber, {}});
    return checkCopy(table.browser->shape(), browser()->shape());
}

QCoro::Task<void> TransferRun::work()
{
    if (const Result<void> opened = open(); !opened)
        control().stop(opened.error());
    begin();
    while (!control().isStopped()) {
        Result<std::vector<PlannedRow>> rows = co_await m_source->next(rowsPerPart);
        if (!rows) {
            control().stop(rows.error());
            co_return;
        }
        if (rows->empty())
            co_return;
        co_await control().unpaused();
        if (control().isStopped())
            co_return;
        const auto batch = std::make_shared<RowBatch>();
        batch->rows = fitting(*std::move(rows));
        co_await apply(batch);
    }
}

QString TransferRun::problemOf(const PlannedRow &row) const
{
    if (!row.problem.isEmpty())
        return row.problem;
    const auto *table = std::get_if<TableToCopy>(&m_from);
    const QStringList lacks =
        table == nullptr ? QStringList() : leftOut(table->browser->shape(), row.row.item);
    return lacks.isEmpty() ? incompatibilityOf(browser()->shape(), row.row.item).value_or(QString())
                           : tr("%1: the value is too large to be read.").arg(lacks.join(u", "_s));
}

std::vector<PlannedRow> TransferRun::fitting(std::vector<PlannedRow> rows)
{
    std::vector<PlannedRow> fitting;
    for (PlannedRow &row : rows) {
        const QString problem = problemOf(row);
        if (problem.isEmpty())
            fitting.push_back(std::move(row));
        else
            note(row, {RowOutcome::Refused, problem});
    }
    return fitting;
}

constexpr qsizetype partBytes = 256 * 1024;

} // namespace

std::unique_ptr<RowJob> transferJob(WritePermit permit, const JobSetup &setup,
                                    TransferRequest request)
{
    return std::make_unique<RowJob>(
        std::make_shared<TransferRun>(permit.browser(), setup, std::move(request)));
}

Result<std::unique_ptr<TransferReport>>
TransferReport::open(const QString &path, ReportFormat format, const RecordReader *reader)
{
    Result<std::unique_ptr<SaveFile>> file = SaveFile::open(path);
    if (!file)
        return file.error();
    return std::unique_ptr<TransferReport>(new TransferReport(*std::move(file), format, reader));
}

TransferReport::TransferReport(std::unique_ptr<SaveFile> file, ReportFormat format,
                               const RecordReader *reader)
    : m_file(std::move(file))
    , m_format(format)
    , m_reader(reader)
{
    if (m_format == ReportFormat::Csv)
        appendCsvRow(m_text, {u"number"_s, u"scope"_s, u"key"_s, u"outcome"_s, u"explanation"_s});
}

void TransferReport::add(const PlannedRow &row, const RowResult &result)
{
    const DecodedRecord read = m_reader->read(row.row.item);
    const QString outcome = nameOf(result.outcome, JobKind::Import);
    if (m_format == ReportFormat::Csv) {
        appendCsvRow(m_text,
                     {QString::number(row.number), read.scope, read.key, outcome, result.says});
    } else {
        QJsonObject object{{u"number"_s, row.number},
                           {u"scope"_s, read.scope},
                           {u"key"_s, read.key},
                           {u"outcome"_s, outcome}};
        if (!result.says.isEmpty())
            object.insert(u"explanation"_s, result.says);
        m_text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    if (m_text.size() >= partBytes)
        write();
}

void TransferReport::write()
{
    const Result<void> written = m_file->write(std::exchange(m_text, {}));
    if (!written && !m_error)
        m_error = written.error();
}

Result<void> TransferReport::finish()
{
    write();
    return m_error ? Result<void>(*m_error) : m_file->finish();
}

} // namespace onecake
