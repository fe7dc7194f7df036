// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_changes.h"

#include "app/keys/job_watch.h"
#include "app/keys/keys_permit.h"
#include "core/base/text/shown_text.h"
#include "core/inspect/changes/transfer/save_file.h"
#include "core/session/changes/change_words.h"

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

ExitCode deliver(const KeysRequest &request, const KeyTable &table, const PurgeSummary &summary,
                 bool wasInterrupted)
{
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
    const qint64 mayBeGone = summary.progress.tally.removed + summary.progress.tally.unknown;
    if (mayBeGone > 0 && request.isKept)
        printError(u"To take it back: "_s
                   + commandFor(u"restore"_s, request, table, summary.removalId));
    if (summary.error)
        return refuse(*summary.error);
    if (wasInterrupted)
        return ExitCode::Interrupted;
    const RemovalTally &tally = summary.progress.tally;
    const bool isAllDone = tally.failed + tally.unknown + tally.changed == 0;
    return !reported ? ExitCode::WrongUsage : isAllDone ? ExitCode::Holds : ExitCode::Broken;
}

void printTally(const KeysRequest &request, const RestoreSummary &summary)
{
    const RestoreTally &tally = summary.progress.tally;
    if (request.asJson) {
        printJson(QJsonObject{{u"finished"_s, summary.isFinished},
                              {u"restored"_s, tally.restored},
                              {u"present"_s, tally.present},
                              {u"failed"_s, tally.failed},
                              {u"unknown"_s, tally.unknown},
                              {u"damaged"_s, summary.progress.damaged}});
        return;
    }
    printOut(wordsOf(summary));
}

ExitCode deliver(const KeysRequest &request, const KeyTable &, const RestoreSummary &summary,
                 bool wasInterrupted)
{
    printTally(request, summary);
    if (wasInterrupted || (summary.error && summary.progress.tally.settled() > 0))
        printError(u"It was interrupted. To go on: "_s + confirmedCommand(request));
    if (summary.error)
        return refuse(*summary.error);
    if (wasInterrupted)
        return ExitCode::Interrupted;
    const RestoreTally &tally = summary.progress.tally;
    return tally.failed + tally.unknown > 0 ? ExitCode::Broken : ExitCode::Holds;
}

ExitCode deliver(const KeysRequest &request, const KeyTable &, const RecordEnd &end, bool)
{
    const MendAnswer &answer = end.answer;
    if (request.asJson)
        printJson(QJsonObject{{u"outcome"_s, nameOf(answer.outcome)},
                              {u"says"_s, answer.says},
                              {u"item"_s, toJson(answer.now)}});
    else
        printOut(answer.says.isEmpty() ? nameOf(answer.outcome)
                                       : nameOf(answer.outcome) + u": "_s + answer.says);
    switch (answer.outcome) {
    case MendOutcome::Done:
        return ExitCode::Holds;
    case MendOutcome::Changed:
    case MendOutcome::Gone:
        return ExitCode::Broken;
    case MendOutcome::Failed:
    case MendOutcome::Unknown:
        return ExitCode::StoreTrouble;
    }
    Q_UNREACHABLE();
}

QString progressOf(const RecordChanges &changes)
{
    const std::optional<ChangeProgress> now = changes.progress();
    if (!now)
        return {};
    switch (now->work) {
    case ChangeWork::Removing:
        return progressText(*now, now->settled, u"settled"_s);
    case ChangeWork::PuttingBack:
        return progressText(*now, now->settled, u"put back"_s);
    case ChangeWork::ChangingOne:
        return now->trouble ? u"waiting: "_s + sentence(*now->trouble) : QString();
    }
    Q_UNREACHABLE();
}

} // namespace

QCoro::Task<ChangeRunEnd> runChange(const KeysRequest *request, const KeyTable *table,
                                    WritePermit permit, WantedChange order)
{
    RecordChanges changes(*table, Trash(userTrashFolder()), std::make_shared<SystemClock>());
    const JobWatch watch(
        request->isQuiet, [&changes] { return progressOf(changes); },
        [&changes] { changes.cancel(); });
    ChangeEnd end = co_await changes.carryOut(permit, std::move(order));
    co_return ChangeRunEnd{std::move(end), watch.wasCancelled()};
}

ExitCode deliverChange(const KeysRequest &request, const KeyTable &table, const ChangeRunEnd &run)
{
    const ExitCode code = std::visit(
        [&](const auto &what) { return deliver(request, table, what, run.wasInterrupted); },
        run.end.what);
    if (!run.end.remembered)
        printError(u"onecake: "_s + sentence(run.end.remembered.error()));
    return code;
}

QCoro::Task<ExitCode> changeKeys(const KeysRequest *request, const KeyTable *table,
                                 WantedChange order)
{
    const Result<WritePermit> permit = permitFor(*request, table->store, table->browser.get());
    if (!permit)
        co_return refuse(permit.error());
    QCoro::Task<ChangeRunEnd> task = runChange(request, table, *permit, std::move(order));
    const ChangeRunEnd run = co_await task;
    co_return deliverChange(*request, *table, run);
}

ChangeHistory changeHistory()
{
    return ChangeHistory(historyFileIn(userTrashFolder()));
}

RecordedTable recordedTable(const KeyTable &table)
{
    return recordedTable(textOf(table.store), *table.browser);
}

} // namespace onecake
