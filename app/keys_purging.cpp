// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys_purging.h"

#include "app/job_watch.h"
#include "core/base/random.h"
#include "core/base/shell_text.h"
#include "core/inspect/transfer/save_file.h"
#include "core/session/change_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QJsonObject toJson(const PurgeSummary &summary)
{
    const RemovalTally &tally = summary.progress.tally;
    return {{u"removal"_s, summary.removalId},
            {u"finished"_s, summary.end == PurgeEnd::Finished},
            {u"removed"_s, tally.removed},
            {u"changed"_s, tally.changed},
            {u"gone"_s, tally.gone},
            {u"failed"_s, tally.failed},
            {u"unknown"_s, tally.unknown},
            {u"newer"_s, summary.progress.newer},
            {u"dropped"_s, QJsonArray::fromStringList(summary.progress.dropped)}};
}

// The command for this removal, with the same store and the same confirmation.
QString commandFor(const QString &action, const KeysRequest &request, const KeyTable &table,
                   const QString &removal)
{
    QString command = u"onecake keys %1 %2 --store %3 --yes"_s.arg(action, removal,
                                                                   shellWord(textOf(table.store)));
    if (!request.confirm.isEmpty())
        command += u" --confirm "_s + shellWord(request.confirm);
    return command;
}

Result<void> writeReportOf(const KeysRequest &request, const KeyTable &table,
                           const QString &removal)
{
    const std::optional<TrashEntry> entry = Trash(userTrashFolder()).find(removal);
    if (!request.report || !entry)
        return {};
    if (const Result<void> checked = checkSavePath(request.report->path); !checked)
        return checked;
    const Result<ReportTally> written =
        writeReport(entry->path, request.report->path, request.report->format, &table.reader);
    return written ? Result<void>() : written.error();
}

} // namespace

PurgeOrder purgeOrderFor(const KeyTable &table, Instant now)
{
    PurgeOrder order;
    order.store = textOf(table.store);
    order.confirmedAt = now;
    order.reader = std::make_shared<const RecordReader>(table.reader);
    return order;
}

QCoro::Task<PurgeRunEnd> runPurge(const KeysRequest *request, KeyTable *, WritePermit permit,
                                  PurgeOrder order)
{
    SystemClock clock;
    PurgeJob job(permit, Trash(userTrashFolder()), &clock, freshSeed(), std::move(order));
    const auto progress = [&job] {
        const PurgeProgress now = job.progress();
        return progressText(now, now.tally.settled(), u"settled"_s);
    };
    const JobWatch watch(request->isQuiet, progress, [&job] { job.cancel(); });
    PurgeSummary summary = co_await job.run();
    co_return PurgeRunEnd{std::move(summary), watch.wasCancelled()};
}

ExitCode deliverPurge(const KeysRequest &request, const KeyTable &table, const PurgeRunEnd &end)
{
    const PurgeSummary &summary = end.summary;
    if (request.asJson)
        printJson(toJson(summary));
    else
        printOut(wordsOf(summary));
    const Result<void> reported = writeReportOf(request, table, summary.removalId);
    if (!reported)
        refuse(reported.error());
    for (const QString &dropped : summary.progress.dropped)
        printError(u"The trash was full: removal %1 can no longer be put back."_s.arg(dropped));
    const bool isOpen = summary.end != PurgeEnd::Finished
        && Trash(userTrashFolder()).find(summary.removalId).has_value();
    if (isOpen)
        printError(u"It was interrupted. To go on: "_s
                   + commandFor(u"resume"_s, request, table, summary.removalId));
    if (summary.progress.tally.removed > 0 && request.isKept)
        printError(u"To take it back: "_s
                   + commandFor(u"restore"_s, request, table, summary.removalId));
    if (summary.error)
        return refuse(*summary.error);
    if (end.wasInterrupted)
        return ExitCode::Interrupted;
    const RemovalTally &tally = summary.progress.tally;
    const bool isAllDone = tally.failed + tally.unknown + tally.changed == 0;
    return !reported ? ExitCode::WrongUsage : isAllDone ? ExitCode::Holds : ExitCode::Broken;
}

} // namespace onecake
