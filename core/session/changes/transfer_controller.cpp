// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/changes/transfer_controller.h"

#include "core/base/detach.h"
#include "core/base/random.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/job_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString exportInWords(const JobSummary &summary, const QString &file)
{
    if (!summary.isFinished())
        return summary.error ? sentence(*summary.error)
                             : tr("The export was stopped; no file was written.");
    QString text =
        tr("%1 written to %2 (%3).")
            .arg(keysInWords(summary.tally.done), shownText(file), sizeText(summary.bytes));
    if (summary.incomplete > 0)
        text += tr(" %1 lack a value that is too large to be read.").arg(summary.incomplete);
    return text;
}

// What went wrong first, where something did.
void keep(QString &first, const PlannedRow &row, const RowResult &result)
{
    const bool isProblem =
        result.outcome != RowOutcome::Done && result.outcome != RowOutcome::Present;
    if (isProblem && first.isEmpty())
        first = tr("row %1: %2").arg(QString::number(row.number), result.says);
}

QString placeOf(const CopyTarget &target)
{
    return target.mark.name.isEmpty() ? target.table.browser->place() : shownText(target.mark.name);
}

} // namespace

TransferController::TransferController(const OpenedTable *table, const ChangeController *leave,
                                       std::shared_ptr<Clock> clock, QObject *parent)
    : LongWork(parent)
    , m_table(table)
    , m_leave(leave)
    , m_clock(std::move(clock))
{}

// The target answers what is under way as it is closed, and whoever hears that must find the
// controller whole, and nothing to go on with.
TransferController::~TransferController()
{
    cancel();
    m_transfer.reset();
    if (const std::unique_ptr<CopyTarget> target = std::move(m_target))
        target->table.browser->close();
}

bool TransferController::isBusy()
{
    if (m_isAtWork)
        Q_EMIT ended(
            tr("An export, an import or a copy is still under way. Wait for its end, or stop "
               "it."),
            false, false);
    return std::exchange(m_isAtWork, true);
}

void TransferController::end(const QString &says, bool isWhole, bool wasWritten)
{
    m_isAtWork = false;
    Q_EMIT changed();
    Q_EMIT ended(says, isWhole, wasWritten);
}

void TransferController::go(QCoro::Task<void> work, const QString &what)
{
    detach(std::move(work), what, [controller = QPointer(this)](const Error &error) {
        if (!controller)
            return;
        controller->m_export.reset();
        controller->m_transfer.reset();
        controller->closeTarget();
        controller->end(sentence(error), false, true);
    });
}

void TransferController::exportTo(const QString &file, RowFormat format, RowFilter filter)
{
    if (isBusy())
        return;
    ExportRequest request;
    request.format = format;
    request.reader = std::make_shared<const RecordReader>(m_table->reader);
    request.filter = std::move(filter);
    request.now = m_clock->now();
    go(runExport(this, file, std::move(request)), u"exporting"_s);
}

QCoro::Task<void> TransferController::runExport(QPointer<TransferController> controller,
                                                QString file, ExportRequest request)
{
    const std::shared_ptr<Worker> side = controller->m_side;
    const auto open = [file] {
        return std::make_shared<Result<std::unique_ptr<SaveFile>>>(SaveFile::open(file));
    };
    const std::shared_ptr<Result<std::unique_ptr<SaveFile>>> opened = co_await side->run(open);
    if (!controller)
        co_return;
    Result<std::unique_ptr<SaveFile>> &sink = *opened;
    if (!sink) {
        controller->end(sentence(sink.error()), false, false);
        co_return;
    }
    controller->m_export = exportJob(controller->m_table->browser, *std::move(sink),
                                     {controller->m_clock, freshSeed()}, std::move(request));
    Q_EMIT controller->changed();
    const JobSummary summary = co_await controller->m_export->run();
    if (!controller)
        co_return;
    controller->m_export.reset();
    controller->end(exportInWords(summary, file), summary.isFinished(), false);
}

void TransferController::lookAtImport(const QString &file)
{
    if (!isBusy())
        go(runPreview(this, file), tr("looking at an import"));
}

QCoro::Task<void> TransferController::runPreview(QPointer<TransferController> controller,
                                                 QString file)
{
    const std::shared_ptr<Worker> side = controller->m_side;
    const TableShape shape = controller->m_table->browser->shape();
    const auto look = [file, shape]() -> Result<ImportPreview> {
        const Result<std::unique_ptr<ItemLines>> lines = ItemLines::open(file);
        if (!lines)
            return lines.error();
        return previewImport(lines->get(), shape);
    };
    const Result<ImportPreview> preview = co_await side->run(look);
    if (!controller)
        co_return;
    controller->m_isAtWork = false;
    if (preview)
        Q_EMIT controller->importPreviewed(file, *preview);
    else
        controller->end(sentence(preview.error()), false, false);
}

void TransferController::importFrom(const QString &file, std::optional<qint64> total)
{
    if (isBusy())
        return;
    const Result<WritePermit> permit = m_leave->permit();
    if (permit)
        go(runImport(this, file, *permit, total), u"importing"_s);
    else
        end(sentence(permit.error()), false, false);
}

QCoro::Task<void> TransferController::runImport(QPointer<TransferController> controller,
                                                QString file, WritePermit permit,
                                                std::optional<qint64> total)
{
    const std::shared_ptr<Worker> side = controller->m_side;
    const auto open = [file] {
        return std::make_shared<Result<std::unique_ptr<ItemLines>>>(ItemLines::open(file));
    };
    const std::shared_ptr<Result<std::unique_ptr<ItemLines>>> opened = co_await side->run(open);
    if (!controller)
        co_return;
    Result<std::unique_ptr<ItemLines>> &lines = *opened;
    if (!lines) {
        controller->end(sentence(lines.error()), false, false);
        co_return;
    }
    TransferRequest request;
    request.from = *std::move(lines);
    request.total = total;
    co_await runTransfer(controller, std::move(permit), std::move(request));
}

void TransferController::copyTo(std::unique_ptr<CopyTarget> target, RowFilter filter,
                                const RowCount &count)
{
    if (isBusy())
        return;
    const Result<WritePermit> permit = target->permit();
    if (!permit) {
        end(sentence(permit.error()), false, false);
        return;
    }
    m_target = std::move(target);
    TransferRequest request;
    request.from = TableToCopy{m_table->browser, std::move(filter)};
    if (count.kind == CountKind::Exact)
        request.total = count.count;
    go(runTransfer(this, *permit, std::move(request)), u"copying"_s);
}

QCoro::Task<void> TransferController::runTransfer(QPointer<TransferController> controller,
                                                  WritePermit permit, TransferRequest request)
{
    const auto first = std::make_shared<QString>();
    request.hear = [first](const PlannedRow &row, const RowResult &result) {
        keep(*first, row, result);
    };
    const OpenedTable &table =
        controller->m_target ? controller->m_target->table : *controller->m_table;
    controller->m_transfer =
        std::make_unique<RecordChanges>(table, controller->m_leave->trash(), controller->m_clock);
    QCoro::Task<JobSummary> task =
        controller->m_transfer->carryOut(std::move(permit), std::move(request));
    Q_EMIT controller->changed();
    const JobSummary summary = co_await task;
    if (!controller || !controller->m_transfer)
        co_return;
    controller->m_transfer.reset();
    QString says = endInWords(summary);
    if (!first->isEmpty())
        says += tr(" The first of those that were not put: ") + *first;
    if (controller->m_target)
        says = tr("Copied into %1: ").arg(placeOf(*controller->m_target)) + says;
    const bool isIntoOurs = !controller->m_target;
    controller->closeTarget();
    controller->end(says, summary.isWhole(), isIntoOurs);
}

// What is told of the end may be told from within the browser that is closed.
void TransferController::closeTarget()
{
    if (m_target)
        releaseLater(std::move(m_target->table.browser));
    m_target.reset();
}

std::optional<JobProgress> TransferController::work() const
{
    if (m_export)
        return m_export->progress();
    return m_transfer ? m_transfer->progress() : std::nullopt;
}

void TransferController::pause()
{
    if (m_export)
        m_export->pause();
    if (m_transfer)
        m_transfer->pause();
    Q_EMIT changed();
}

void TransferController::resume()
{
    if (m_export)
        m_export->resume();
    if (m_transfer)
        m_transfer->resume();
    Q_EMIT changed();
}

void TransferController::cancel()
{
    if (m_export)
        m_export->cancel();
    if (m_transfer)
        m_transfer->cancel();
}

} // namespace onecake
