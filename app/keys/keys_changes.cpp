// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_changes.h"

#include "app/keys/keys_actions.h"
#include "app/keys/keys_rows.h"
#include "core/base/text/count_text.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/changes/purge/removal_preview.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/query/language/query_text.h"
#include "core/inspect/query/matching/query_filter.h"
#include "core/session/connections/connections.h"
#include "core/session/inspector/reading_words.h"

#include <QSaveFile>
#include <QtMath>

#include <chrono>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// How the user calls the store, and whether others depend on it.
Result<StoreRisk> riskOf(const StoreUrl &store)
{
    const Result<Connections> connections = loadConnections(connectionsFile());
    if (!connections)
        return connections.error();
    StoreRisk mark = riskOf(store, *connections);
    mark.isLocked = false; // whoever says --yes has unlocked it
    return mark;
}

QJsonObject toJson(const JobSummary &summary)
{
    if (summary.kind == JobKind::Edit)
        return {{u"outcome"_s, nameOf(summary.edit.outcome)},
                {u"says"_s, summary.edit.says},
                {u"item"_s, toJson(summary.record)}};
    QJsonObject json{{u"finished"_s, summary.isFinished()}};
    for (const RowOutcome outcome : wordsFor(summary.kind).outcomes)
        json.insert(nameOf(outcome, summary.kind), summary.tally.of(outcome));
    QJsonArray reasons;
    for (const OutcomeReason &reason : summary.reasons)
        reasons.append(QJsonObject{{u"outcome"_s, nameOf(reason.outcome, summary.kind)},
                                   {u"reason"_s, reason.says},
                                   {u"rows"_s, reason.rows}});
    json.insert(u"reasons"_s, reasons);
    if (summary.kind == JobKind::Restore)
        json.insert(u"damaged"_s, summary.damaged);
    if (summary.kind != JobKind::Purge)
        return json;
    json.insert(u"removal"_s, summary.removalId);
    json.insert(u"newer"_s, summary.newer);
    json.insert(u"canBeUndone"_s, summary.isKept && summary.changedRows() > 0);
    json.insert(u"dropped"_s, QJsonArray::fromStringList(summary.dropped));
    return json;
}

void print(const KeysRequest &request, const JobSummary &summary)
{
    const RowResult &edit = summary.edit;
    if (request.asJson)
        printJson(toJson(summary));
    else if (summary.kind != JobKind::Edit)
        printOut(wordsOf(summary));
    else
        printOut(edit.says.isEmpty() ? nameOf(edit.outcome)
                                     : nameOf(edit.outcome) + u": "_s + edit.says);
}

// The command for this removal, with the same store and the same confirmation.
QString commandFor(const QString &action, const KeysRequest &request, const OpenedTable &table,
                   const QString &removal, const QString &more = {})
{
    QString command = u"onecake keys %1 %2 --store %3 --yes%4"_s.arg(
        action, removal, shellWord(textOf(table.store)), more);
    if (!request.confirm.isEmpty())
        command += u" --confirm "_s + shellWord(request.confirm);
    return command;
}

// Where the outcomes of a removal go, opened before anything is removed.
struct OpenReport {
    std::unique_ptr<QSaveFile> file;
    ReportFormat format = ReportFormat::Csv;
};

Result<OpenReport> openReportOf(const KeysRequest &request)
{
    if (!request.report)
        return OpenReport();
    Result<std::unique_ptr<QSaveFile>> file = openReport(request.report->path);
    if (!file)
        return file.error();
    return OpenReport{*std::move(file), request.report->format};
}

Result<void> writeReportOf(const OpenReport &report, const OpenedTable &table,
                           const QString &removal)
{
    const Trash trash = userTrash();
    if (!report.file || !trash.find(removal))
        return {};
    const Result<ReportTally> written =
        writeReport(trash, removal, report.file.get(), report.format, &table.reader);
    return written ? Result<void>() : written.error();
}

// As --trash-limit takes it.
QString limitText(qint64 bytes)
{
    constexpr qint64 mega = 1'000'000;
    return u"%1MB"_s.arg((bytes + mega - 1) / mega);
}

// What the trash should hold for all that an interrupted removal is to take, as far as it is known.
qint64 limitFor(const TrashEntry &entry)
{
    const qint64 settled = std::max<qint64>(entry.tally.settled(), 1);
    const double whole = static_cast<double>(std::max(entry.head.total.value_or(0), settled * 2))
        / static_cast<double>(settled) * static_cast<double>(entry.bytes);
    TrashRoom room;
    room.bytes = std::llround(whole);
    return room.bytesMaxNeeded();
}

qint64 notPut(const OutcomeTally &tally)
{
    return tally.refused + tally.failed + tally.unknown;
}

void sayProblems(const ChangeRun &run)
{
    for (const QString &problem : run.problems)
        printError(problem);
    const qint64 more = notPut(run.summary.tally) - run.problems.size();
    if (!run.problems.isEmpty() && more > 0)
        printError(tr("… and %1 more: --report FILE.csv lists them all").arg(groupedText(more)));
}

// Each of these can be done: also where going on as before would end in the same way.
void sayHowToResume(const KeysRequest &request, const OpenedTable &table, const JobSummary &summary)
{
    const std::optional<TrashEntry> entry = userTrash().find(summary.removalId);
    if (!entry)
        return;
    const auto command = [&](const QString &more) {
        return commandFor(u"resume"_s, request, table, summary.removalId, more);
    };
    printError(tr("It was interrupted. To resume: ") + command({}));
    if (!entry->head.isKept || entry->head.isList)
        return;
    if (summary.error && summary.error->code == ErrorCode::StoreFull)
        printError(tr("  with a larger trash: ")
                   + command(u" --trash-limit "_s + limitText(limitFor(*entry))));
    printError(tr("  without undo for the rest: ") + command(u" --without-undo"_s));
    printError(tr("  to end it where it is: ") + command(u" --give-up"_s));
}

// Where it ended before its end.
void sayHowToGoOn(const KeysRequest &request, const OpenedTable &table, const ChangeRun &run)
{
    const JobSummary &summary = run.summary;
    const bool isAnySettled = summary.tally.settled() > 0;
    switch (summary.kind) {
    case JobKind::Purge:
        if (!summary.isFinished())
            sayHowToResume(request, table, summary);
        return;
    case JobKind::Restore:
        if (run.wasInterrupted || (summary.error && isAnySettled))
            printError(tr("It was interrupted. To resume: ") + confirmedCommand(request));
        return;
    case JobKind::Import:
    case JobKind::Copy:
        if (!summary.isFinished() && (run.wasInterrupted || isAnySettled))
            printError(tr("It was interrupted, and can be done again: what was put is left alone "
                          "then. To go on: ")
                       + confirmedCommand(request));
        return;
    case JobKind::Edit:
    case JobKind::Export:
        return;
    }
}

ExitCode codeOfEdit(RowOutcome outcome)
{
    if (outcome == RowOutcome::Done)
        return ExitCode::Holds;
    const bool isOther = outcome == RowOutcome::Changed || outcome == RowOutcome::Gone;
    return isOther ? ExitCode::Broken : ExitCode::StoreTrouble;
}

ExitCode codeOf(const ChangeRun &run)
{
    const JobSummary &summary = run.summary;
    if (summary.kind == JobKind::Edit)
        return codeOfEdit(summary.edit.outcome);
    if (summary.error)
        return refuse(*summary.error);
    if (run.wasInterrupted)
        return ExitCode::Interrupted;
    if (!run.reported)
        return ExitCode::WrongUsage;
    return notPut(summary.tally) + summary.tally.changed > 0 ? ExitCode::Broken : ExitCode::Holds;
}

std::vector<DecodedRecord> firstRows(const MatchingPreview &preview, const OpenedTable &table)
{
    constexpr std::size_t shownMax = 20;
    const std::vector<StoredRow> &rows = preview.removal.rows;
    std::vector<DecodedRecord> shown;
    for (std::size_t place = 0; place < std::min(shownMax, rows.size()); ++place)
        shown.push_back(table.reader.read(rows[place].item));
    return shown;
}

QJsonValue toJson(const TrashRoom &room)
{
    QJsonArray dropped;
    for (const TrashEntry &entry : room.dropped)
        dropped.append(entry.head.id);
    return QJsonObject{{u"limit"_s, room.bytesMax},
                       {u"free"_s, room.bytesFree},
                       {u"fits"_s, room.fits()},
                       {u"wouldDrop"_s, dropped}};
}

void printPreviewJson(const MatchingPreview &preview, const std::vector<DecodedRecord> &shown)
{
    QJsonArray rows;
    for (const DecodedRecord &row : shown)
        rows.append(toJson(row, preview.now));
    QJsonArray risks;
    for (const RiskCount &risk : preview.removal.risks)
        risks.append(QJsonObject{{u"risk"_s, nameOf(risk.risk)},
                                 {u"count"_s, risk.count},
                                 {u"stuck"_s, risk.stuck},
                                 {u"headline"_s, risk.headline},
                                 {u"consequence"_s, risk.consequence}});
    printJson(QJsonObject{{u"wouldRemove"_s, preview.count},
                          {u"bytes"_s, preview.removal.bytes},
                          {u"risks"_s, risks},
                          {u"condition"_s, preview.removal.condition},
                          {u"canBeUndone"_s, preview.room && preview.room->fits()},
                          {u"trash"_s, preview.room ? toJson(*preview.room) : QJsonValue()},
                          {u"firstRows"_s, rows}});
}

void printPreview(const KeysRequest &request, const OpenedTable &table,
                  const MatchingPreview &preview)
{
    const std::vector<DecodedRecord> shown = firstRows(preview, table);
    if (request.asJson) {
        printPreviewJson(preview, shown);
        return;
    }
    printError(tableInWords(table));
    printOut(rowsAsTable(shown, preview.now));
    const auto more = preview.count - static_cast<qint64>(shown.size());
    if (more > 0)
        printOut(tr("… and %1 more").arg(groupedText(more)));
    printOut(tr("\n%1 to remove:").arg(groupedText(preview.count)));
    for (const QString &line : riskLines(preview.removal.risks))
        printOut(u"  "_s + line);
    printOut(preview.removal.condition);
    if (!request.isKept) {
        printOut(tr("Only the names of the rows are kept: they could not be put back."));
        return;
    }
    for (const QString &line : droppedInWords(*preview.room))
        printOut(line);
}

// What can be done where the trash has no room for it.
void sayHowToMakeRoom(const KeysRequest &request, const TrashRoom &room)
{
    printError(tr("Without undo: ") + confirmedCommand(request, {u"--without-undo"_s}));
    if (room.isOnDisk())
        printError(
            tr("With a larger trash: ")
            + confirmedCommand(request, {u"--trash-limit"_s, limitText(room.bytesMaxNeeded())}));
}

// Of a removal that keeps nothing: nobody reads what is only counted.
QCoro::Task<Result<MatchingPreview>> countMatching(KeyBrowser *browser, MatchingQuestion question,
                                                   std::shared_ptr<const RecordReader> reader)
{
    MatchingPreview preview;
    preview.filter = filterFor(question.query, *reader, question.now);
    preview.line = question.line;
    preview.now = question.now;
    preview.isList = false;
    RowFilter counted = preview.filter;
    const Result<RowCount> count = co_await browser->count(std::move(counted), {});
    if (!count)
        co_return count.error();
    preview.count = count->count;
    co_return preview;
}

QCoro::Task<Result<MatchingPreview>> previewOf(const KeysRequest *request, OpenedTable *table,
                                               Instant now)
{
    MatchingQuestion question;
    question.query = request->query;
    question.line = toText(request->query);
    question.now = now;
    auto reader = std::make_shared<const RecordReader>(table->reader);
    const bool isFile = table->store.kind == StoreKind::Sqlite;
    if (isFile && request->isConfirmed && !request->isKept) {
        Result<MatchingPreview> counted =
            co_await countMatching(table->browser.get(), std::move(question), std::move(reader));
        co_return counted;
    }
    Result<MatchingPreview> preview =
        co_await previewMatching(table->browser.get(), std::move(reader), std::move(question));
    if (preview && request->isKept)
        preview->room = userTrash().roomFor(preview->removal.bytes, request->trashLimit);
    co_return preview;
}

Error noSuchRemoval(const QString &id, const QString &problem)
{
    return {ErrorCode::InvalidInput, spelledOut(id), problem,
            tr("See which there are with onecake keys resume")};
}

ExitCode giveUp(const KeysRequest &request, const Trash &trash, const TrashEntry &entry)
{
    const QString id = entry.head.id;
    const Result<void> given = trash.giveUp(id, SystemClock().now());
    if (!given)
        return refuse(given.error());
    if (request.asJson)
        printJson(QJsonObject{{u"removal"_s, id}, {u"givenUp"_s, true}});
    else
        printOut(
            entry.head.isKept
                ? tr("The purge ended where it was. What it removed can be put back: onecake "
                     "keys restore ")
                    + id
                : tr("The purge ended where it was. Of what it removed only the names were kept, "
                     "so that it cannot be put back."));
    return ExitCode::Holds;
}

} // namespace

QString progressText(const JobProgress &progress)
{
    const QString waiting =
        progress.trouble ? tr("waiting: ") + sentence(*progress.trouble) : QString();
    if (progress.kind == JobKind::Edit)
        return waiting;
    const qint64 done = progress.tally.settled();
    const QString settled = tr(wordsFor(progress.kind).settled);
    QString text = progress.total ? tr("%1 of %2 %3").arg(done).arg(*progress.total).arg(settled)
                                  : u"%1 %2"_s.arg(done).arg(settled);
    text += u", %1/s"_s.arg(qRound64(progress.perSecond));
    if (progress.timeLeft) {
        const auto whole = std::chrono::round<std::chrono::seconds>(*progress.timeLeft);
        text += tr(", %1 left").arg(toReadableText(whole));
    }
    return waiting.isEmpty() ? text : text + u"; "_s + waiting;
}

QString reachText(const OpenedTable &table)
{
    const qint64 read = table.browser->readSoFar().itemsRead;
    return read == 0 ? QString()
                     : tr("; %1 read").arg(reachWords(read, table.browser->estimate({})));
}

Result<WritePermit> permitFor(const KeysRequest &request, const OpenedTable &table)
{
    const Result<StoreRisk> mark = riskOf(table.store);
    if (!mark)
        return mark.error();
    if (table.store.isReadOnly())
        return refusedAsReadOnly(table.store);
    Result<WritePermit> permit = WritePermit::of(table.browser, *mark, request.confirm);
    if (permit || permit.error().code != ErrorCode::InvalidInput)
        return permit;
    Error error = permit.error();
    error.remedy = tr("Say its name with --confirm ") + shellWord(mark->name);
    return error;
}

void printHowToConfirm(const KeysRequest &request, const StoreUrl &store, const QString &undone)
{
    QString command = confirmedCommand(request);
    const Result<StoreRisk> mark = riskOf(store);
    if (mark && mark->isProduction && !confirms(request.confirm, *mark))
        command += u" --confirm "_s + shellWord(mark->name);
    printError(undone + tr(" To do it: ") + command);
}

QCoro::Task<ChangeRun> runChange(const KeysRequest *request, const OpenedTable *table,
                                 WritePermit permit, WantedChange wanted)
{
    RecordChanges changes(*table, userTrash(), std::make_shared<SystemClock>());
    const auto progress = [&changes, table] {
        const std::optional<JobProgress> now = changes.progress();
        return now ? progressText(*now) + reachText(*table) : QString();
    };
    const ProgressWatch watch(request->isQuiet, progress, [&changes] { changes.cancel(); });
    QCoro::Task<JobSummary> task = changes.carryOut(std::move(permit), std::move(wanted));
    ChangeRun run;
    run.summary = co_await task;
    run.wasInterrupted = watch.wasCancelled();
    co_return run;
}

ExitCode deliverChange(const KeysRequest &request, const OpenedTable &table, const ChangeRun &run)
{
    const JobSummary &summary = run.summary;
    print(request, summary);
    sayProblems(run);
    if (!run.reported)
        refuse(run.reported.error());
    if (!summary.dropped.isEmpty())
        printError(droppedInWords(summary.dropped));
    sayHowToGoOn(request, table, run);
    if (summary.kind == JobKind::Purge && summary.changedRows() > 0 && summary.isKept)
        printError(tr("To undo it: ")
                   + commandFor(u"restore"_s, request, table, summary.removalId));
    const ExitCode code = codeOf(run);
    if (!summary.remembered)
        printError(u"onecake: "_s + sentence(summary.remembered.error()));
    return code;
}

QCoro::Task<ExitCode> changeKeys(const KeysRequest *request, const OpenedTable *table,
                                 WantedChange wanted)
{
    Result<WritePermit> permit = permitFor(*request, *table);
    if (!permit)
        co_return refuse(permit.error());
    const Result<OpenReport> report = openReportOf(*request);
    if (!report)
        co_return refuse(report.error());
    if (const Result<void> set = setTrashLimit(*request); !set)
        co_return refuse(set.error());
    QCoro::Task<ChangeRun> task = runChange(request, table, *std::move(permit), std::move(wanted));
    ChangeRun run = co_await task;
    if (run.summary.kind == JobKind::Purge)
        run.reported = writeReportOf(*report, *table, run.summary.removalId);
    co_return deliverChange(*request, *table, run);
}

Result<void> setTrashLimit(const KeysRequest &request)
{
    return request.trashLimit ? userTrash().setBytesMax(*request.trashLimit) : Result<void>();
}

Trash userTrash()
{
    return Trash(userTrashFolder());
}

ChangeHistory changeHistory()
{
    return ChangeHistory(userTrashFolder());
}

RecordedTable recordedTable(const OpenedTable &table)
{
    return recordedTable(textOf(table.store), *table.browser);
}

QCoro::Task<ExitCode> purgeKeys(const KeysRequest *request, OpenedTable *table, Instant now)
{
    if (request->query.terms.empty()) {
        const ExitCode code =
            refuse({ErrorCode::InvalidInput, u"keys purge"_s, tr("no query says what to remove"),
                    tr("Give one with --query, such as --query status:expired")});
        co_return code;
    }
    Result<MatchingPreview> preview = co_await previewOf(request, table, now);
    if (!preview)
        co_return refuse(preview.error());
    if (preview->count == 0) {
        printError(tr("onecake: nothing matches, so there is nothing to remove"));
        sayAboutStuck(request->query, *table);
        co_return ExitCode::Broken;
    }
    const bool hasRoom = !preview->room || preview->room->fits();
    if (!request->isConfirmed)
        printPreview(*request, *table, *preview);
    if (!hasRoom) {
        const ExitCode code = refuse(noRoom(*preview->room));
        sayHowToMakeRoom(*request, *preview->room);
        co_return code;
    }
    if (!request->isConfirmed) {
        printHowToConfirm(*request, table->store, tr("Nothing was removed."));
        co_return ExitCode::Holds;
    }
    QCoro::Task<ExitCode> removal =
        changeKeys(request, table, RemoveMatching{*std::move(preview), request->isKept});
    const ExitCode code = co_await removal;
    co_return code;
}

QCoro::Task<ExitCode> resumePurge(const KeysRequest *request, OpenedTable *table)
{
    const Trash trash = userTrash();
    const QString id = request->operands.front();
    const std::optional<TrashEntry> entry = trash.find(id);
    if (!entry)
        co_return refuse(noSuchRemoval(id, tr("there is no such removal in the trash")));
    if (!entry->isResumable())
        co_return refuse(noSuchRemoval(id, tr("this removal was not interrupted")));
    // Given up, it is not gone on with: nothing is written to the table.
    const auto same = checkSameTable(id, entry->head, recordedTable(*table));
    if (!same && !request->givesUp)
        co_return refuse(same.error());
    if (!request->isConfirmed) {
        printOut(tr("Removal %1 of %2: %3")
                     .arg(entry->head.id, inWords(entry->head),
                          entry->head.query.isEmpty() ? tr("a list of records")
                                                      : spelledOut(entry->head.query)));
        printHowToConfirm(*request, table->store, tr("Nothing was done."));
        co_return ExitCode::Holds;
    }
    if (request->givesUp)
        co_return giveUp(*request, trash, *entry);
    QCoro::Task<ExitCode> rest =
        changeKeys(request, table, ResumeRemoval{entry->head, request->isKept});
    const ExitCode code = co_await rest;
    co_return code;
}

} // namespace onecake
