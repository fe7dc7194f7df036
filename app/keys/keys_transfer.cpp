// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_actions.h"
#include "app/keys/keys_changes.h"
#include "app/keys/store_recovery.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/transfer/import_preview.h"
#include "core/inspect/changes/transfer/transfer_job.h"
#include "core/inspect/query/matching/query_filter.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What the request says of where to, for imports and copies alike.
struct Target {
    const KeysRequest *request = nullptr;
    OpenedTable *table = nullptr;
    std::optional<qint64> total = {};
    QString file = {}; // import: as it was named
};

// What is told of rows while they are put: the first problems, and the report of all of them.
struct RowNotes {
    QString file; // import: as it was named
    QStringList problems;
    std::unique_ptr<TransferReport> report;

    void take(const PlannedRow &row, const RowResult &result)
    {
        constexpr qsizetype problemsMax = 10;
        const bool isProblem =
            result.outcome != RowOutcome::Done && result.outcome != RowOutcome::Present;
        if (isProblem && problems.size() < problemsMax)
            problems.append(file.isEmpty()
                                ? tr("row %1: %2").arg(QString::number(row.number), result.says)
                                : problemText(file, {row.number, result.says}));
        if (report)
            report->add(row, result);
    }
};

QCoro::Task<ExitCode> transfer(Target target, TransferFrom from)
{
    const KeysRequest &request = *target.request;
    Result<WritePermit> permit = permitFor(request, *target.table);
    if (!permit)
        co_return refuse(permit.error());
    const auto notes = std::make_shared<RowNotes>();
    notes->file = target.file;
    if (request.report) {
        auto opened = TransferReport::open(request.report->path, request.report->format,
                                           &target.table->reader);
        if (!opened)
            co_return refuse(opened.error());
        notes->report = *std::move(opened);
    }
    TransferRequest wanted;
    wanted.from = std::move(from);
    wanted.total = target.total;
    wanted.hear = [notes](const PlannedRow &row, const RowResult &result) {
        notes->take(row, result);
    };
    QCoro::Task<ChangeRun> task =
        runChange(&request, target.table, *std::move(permit), std::move(wanted));
    ChangeRun run = co_await task;
    run.problems = notes->problems;
    if (notes->report)
        run.reported = notes->report->finish();
    co_return deliverChange(request, *target.table, run);
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
            tr("%1 to write into %2, each only where there is no record of its key; %3 refused.")
                .arg(QString::number(preview.rows), target.table->browser->place(),
                     QString::number(preview.refused)));
        for (const LineProblem &problem : preview.problems)
            printError(problemText(target.file, problem));
    }
    printHowToConfirm(request, target.table->store, tr("Nothing was written."));
    return preview.refused > 0 ? ExitCode::Broken : ExitCode::Holds;
}

} // namespace

QCoro::Task<ExitCode> importKeys(const KeysRequest *request, OpenedTable *table)
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

QCoro::Task<ExitCode> copyKeys(const KeysRequest *request, OpenedTable *table, Instant now)
{
    TableChoice choice = choiceForCopy(*table, request->toTable);
    Result<OpenedTable> to = co_await openToChange(request, *request->to, std::move(choice));
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
    TransferFrom from = TableToCopy{table->browser, std::move(filter)};
    const ExitCode code = co_await transfer(target, std::move(from));
    co_return code;
}

} // namespace onecake
