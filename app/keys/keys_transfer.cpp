// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_transfer.h"

#include "app/keys/job_watch.h"
#include "app/keys/keys_permit.h"
#include "core/base/random.h"
#include "core/base/text/shown_text.h"
#include "core/inspect/changes/transfer/import_preview.h"
#include "core/inspect/changes/transfer/item_fit.h"
#include "core/inspect/changes/transfer/transfer_report.h"
#include "core/inspect/query/matching/query_filter.h"
#include "core/session/changes/change_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What the request says of where to, for imports and copies alike.
struct Target {
    const KeysRequest *request = nullptr;
    KeyTable *table = nullptr;
    std::optional<qint64> total = {};
    QString file = {}; // import: as it was named
};

struct TransferRunEnd {
    TransferSummary summary;
    bool wasInterrupted = false; // by Ctrl-C
    std::optional<Error> reportError;
    std::vector<LineProblem> problems; // the first ones
};

void keep(std::vector<LineProblem> *problems, const TransferredRow &row)
{
    constexpr std::size_t problemsMax = 10;
    const bool isProblem =
        row.outcome != TransferOutcome::Put && row.outcome != TransferOutcome::Present;
    if (isProblem && problems->size() < problemsMax)
        problems->push_back({row.number, row.says});
}

QCoro::Task<TransferRunEnd> runTransfer(Target target, WritePermit permit, TransferOrder order,
                                        std::unique_ptr<TransferReport> report)
{
    TransferRunEnd end;
    SystemClock clock;
    order.total = target.total;
    TransferJob job(permit, &clock, freshSeed(), std::move(order),
                    [&end, writer = report.get()](const TransferredRow &row) {
                        keep(&end.problems, row);
                        if (writer != nullptr)
                            writer->add(row);
                    });
    const auto progress = [&job] {
        const TransferProgress now = job.progress();
        return progressText(now, now.tally.settled(), u"settled"_s);
    };
    const JobWatch watch(target.request->isQuiet, progress, [&job] { job.cancel(); });
    end.summary = co_await job.run();
    end.wasInterrupted = watch.wasCancelled();
    if (!report)
        co_return end;
    const Result<void> reported = report->finish();
    if (!reported)
        end.reportError = reported.error();
    co_return end;
}

void printTally(const KeysRequest &request, const TransferSummary &summary)
{
    const TransferTally &tally = summary.progress.tally;
    if (request.asJson) {
        printJson(QJsonObject{{u"finished"_s, summary.isFinished},
                              {u"put"_s, tally.put},
                              {u"present"_s, tally.present},
                              {u"refused"_s, tally.refused},
                              {u"failed"_s, tally.failed},
                              {u"unknown"_s, tally.unknown}});
        return;
    }
    printOut(wordsOf(summary));
}

ExitCode deliver(const Target &target, const TransferRunEnd &end)
{
    const TransferTally &tally = end.summary.progress.tally;
    printTally(*target.request, end.summary);
    for (const LineProblem &problem : end.problems)
        printError(target.file.isEmpty()
                       ? u"row %1: %2"_s.arg(QString::number(problem.line), problem.says)
                       : problemText(target.file, problem));
    const qint64 notPut = tally.refused + tally.failed + tally.unknown;
    if (notPut > static_cast<qint64>(end.problems.size()))
        printError(u"… and %1 more: --report FILE.csv lists them all"_s.arg(
            notPut - static_cast<qint64>(end.problems.size())));
    if (!end.summary.isFinished && (end.wasInterrupted || tally.settled() > 0))
        printError(u"It was interrupted, and can be done again: what was put is left alone then. "
                   "To go on: "_s
                   + confirmedCommand(*target.request));
    if (end.reportError)
        refuse(*end.reportError);
    if (end.summary.error)
        return refuse(*end.summary.error);
    if (end.wasInterrupted)
        return ExitCode::Interrupted;
    if (end.reportError)
        return ExitCode::WrongUsage;
    return notPut > 0 ? ExitCode::Broken : ExitCode::Holds;
}

QCoro::Task<ExitCode> transfer(Target target, TransferFrom from)
{
    const KeysRequest &request = *target.request;
    const Result<WritePermit> permit =
        permitFor(request, target.table->store, target.table->browser.get());
    if (!permit)
        co_return refuse(permit.error());
    std::unique_ptr<TransferReport> report;
    if (request.report) {
        auto opened = TransferReport::open(request.report->path, request.report->format,
                                           &target.table->reader);
        if (!opened)
            co_return refuse(opened.error());
        report = *std::move(opened);
    }
    TransferOrder order{std::move(from)};
    const TransferRunEnd end =
        co_await runTransfer(target, *permit, std::move(order), std::move(report));
    co_return deliver(target, end);
}

ExitCode sayPreview(const Target &target, const ImportPreview &preview)
{
    const KeysRequest &request = *target.request;
    if (request.asJson) {
        QJsonArray problems;
        for (const LineProblem &problem : preview.problems)
            problems.append(QJsonObject{{u"line"_s, problem.line}, {u"problem"_s, problem.says}});
        printJson(QJsonObject{{u"wouldPut"_s, preview.rows},
                              {u"refused"_s, preview.refused},
                              {u"problems"_s, problems}});
    } else {
        printOut(
            u"%1 to put into %2, each only where there is no record of its key; %3 refused."_s.arg(
                QString::number(preview.rows), target.table->browser->place(),
                QString::number(preview.refused)));
        for (const LineProblem &problem : preview.problems)
            printError(problemText(target.file, problem));
    }
    printHowToConfirm(request, target.table->store, u"Nothing was put."_s);
    return preview.refused > 0 ? ExitCode::Broken : ExitCode::Holds;
}

} // namespace

QCoro::Task<ExitCode> importKeys(const KeysRequest *request, KeyTable *table)
{
    const QString file = request->operands.front();
    const bool isStream = file == u"-";
    Target target{request, table, {}, file};
    Result<std::unique_ptr<ItemLines>> lines = ItemLines::open(file);
    if (!lines)
        co_return refuse(lines.error());
    // A file is read before anything is done; what is piped can be read only once.
    if (!isStream || !request->isConfirmed) {
        const Result<ImportPreview> preview = previewImport(lines->get(), table->browser->shape());
        if (!preview)
            co_return refuse(preview.error());
        if (!request->isConfirmed)
            co_return sayPreview(target, *preview);
        target.total = preview->rows + preview->refused;
        lines = ItemLines::open(file);
        if (!lines)
            co_return refuse(lines.error());
    }
    TransferFrom from = *std::move(lines);
    const ExitCode code = co_await transfer(target, std::move(from));
    co_return code;
}

QCoro::Task<ExitCode> copyKeys(const KeysRequest *request, KeyTable *table, Instant now)
{
    KeyTableChoice choice{request->toTable, table->layout().id, {}};
    if (table->layout().id == customLayoutId)
        choice = {request->toTable, {}, request->choice.mapping};
    Result<KeyTable> to =
        co_await openKeyTable(*request->to, std::move(choice), StoreServices::ofThisProcess());
    if (!to)
        co_return refuse(to.error());
    if (const Result<void> checked = checkCopy(*table, *to); !checked)
        co_return refuse(checked.error());
    RowFilter filter = filterFor(request->query, table->reader, now);
    Target target{request, &*to, {}, {}};
    RowFilter counted = filter;
    const Result<RowCount> count = co_await table->browser->count(std::move(counted), {});
    if (!count)
        co_return refuse(count.error());
    target.total = count->count;
    if (!request->isConfirmed) {
        sayPreview(target, {count->count, 0, {}});
        co_return ExitCode::Holds;
    }
    TransferFrom from = TableToCopy{table->browser.get(), std::move(filter)};
    const ExitCode code = co_await transfer(target, std::move(from));
    co_return code;
}

} // namespace onecake
