// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys_history.h"

#include "app/keys_memory.h"
#include "app/keys_mend.h"
#include "app/keys_permit.h"
#include "app/keys_purging.h"
#include "app/keys_restore.h"
#include "app/keys_rows.h"
#include "core/base/shown_text.h"
#include "core/inspect/removal/kept_rows.h"
#include "core/inspect/row_words.h"
#include "core/inspect/stored_time.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What was done, and under which number a removal that was made again is.
struct StepEnd {
    ExitCode code = ExitCode::Holds;
    bool isDone = false;
    QString removalId;
};

QCoro::Task<StepEnd> removeAgain(const KeysRequest *request, KeyTable *table, WritePermit permit,
                                 QString removalId)
{
    PurgeOrder order = purgeOrderFor(*table, SystemClock().now());
    order.repeatedId = std::move(removalId);
    const PurgeRunEnd end = co_await runPurge(request, table, permit, std::move(order));
    const ExitCode code = deliverPurge(*request, *table, end);
    co_return StepEnd{code, end.summary.end == PurgeEnd::Finished, end.summary.removalId};
}

QCoro::Task<StepEnd> putBack(const KeysRequest *request, WritePermit permit, QString removalId)
{
    const RestoreEnd end = co_await runRestore(request, permit, std::move(removalId));
    const ExitCode code = deliverRestore(*request, end);
    co_return StepEnd{code, end.summary.isFinished, {}};
}

QCoro::Task<StepEnd> mendAgain(const KeysRequest *request, WritePermit permit, MendPlan plan)
{
    const MendAnswer answer = co_await runMend(permit, std::move(plan));
    const ExitCode code = deliverMend(*request, answer);
    co_return StepEnd{code, answer.outcome == MendOutcome::Done, {}};
}

QCoro::Task<StepEnd> take(const KeysRequest *request, KeyTable *table, WritePermit permit,
                          ChangeStep step)
{
    QCoro::Task<StepEnd> taking;
    if (auto *restore = std::get_if<RestoreStep>(&step))
        taking = putBack(request, permit, std::move(restore->removalId));
    else if (auto *again = std::get_if<RemoveAgainStep>(&step))
        taking = removeAgain(request, table, permit, std::move(again->removalId));
    else
        taking = mendAgain(request, permit, std::get<MendPlan>(std::move(step)));
    const StepEnd end = co_await taking;
    co_return end;
}

// What an entry is about, as far as it is still known.
struct Concerned {
    QString query; // by which its records were chosen
    std::vector<KeyRow> rows; // the first ones
    qint64 more = 0;
};

Concerned concernedBy(const HistoryEntry &entry, const KeyTable &table)
{
    constexpr int shownMax = 20;
    Concerned concerned;
    if (entry.removalId.isEmpty()) {
        concerned.rows.push_back(table.reader.read(entry.isUndone ? entry.before : entry.after));
        return concerned;
    }
    const auto removal = Trash(userTrashFolder()).find(entry.removalId);
    const auto kept =
        removal ? KeptRows::open(removal->path) : Result<std::unique_ptr<KeptRows>>(Error());
    if (!kept)
        return concerned;
    concerned.query = removal->head.query;
    for (const PlannedRow &row : (*kept)->next(shownMax))
        concerned.rows.push_back(table.reader.read(row.row.item));
    const RemovalTally tally = (*kept)->record().tally();
    const auto shown = static_cast<qint64>(concerned.rows.size());
    concerned.more = std::max<qint64>(0, tally.removed + tally.unknown - shown);
    return concerned;
}

ExitCode sayOnly(const KeysRequest &request, const KeyTable &table, const HistoryEntry &entry)
{
    const Concerned concerned = concernedBy(entry, table);
    const Instant now = SystemClock().now();
    if (request.asJson) {
        QJsonArray rows;
        for (const KeyRow &row : concerned.rows)
            rows.append(toJson(row, now));
        printJson(QJsonObject{{u"change"_s, nameOf(entry.kind)},
                              {u"at"_s, isoText(entry.at)},
                              {u"says"_s, entry.says},
                              {u"query"_s, concerned.query},
                              {u"firstRows"_s, rows}});
    } else {
        printOut(
            u"%1, %2: %3"_s.arg(nameOf(entry.kind), utcText(entry.at), spelledOut(entry.says)));
        if (!concerned.query.isEmpty())
            printOut(u"Those that matched "_s + spelledOut(concerned.query));
        if (!concerned.rows.empty())
            printOut(rowsAsTable(concerned.rows, now));
        if (concerned.more > 0)
            printOut(u"… and %1 more"_s.arg(concerned.more));
    }
    printHowToConfirm(request, table.store, u"Nothing was changed."_s);
    return ExitCode::Holds;
}

QCoro::Task<ExitCode> goThrough(const KeysRequest *request, KeyTable *table,
                                std::optional<HistoryEntry> entry, bool isUndo)
{
    const RecordedTable open = recordedTable(*table);
    const auto elsewhere = changeHistory().elsewhere(open, !isUndo);
    if (!entry && elsewhere)
        co_return refuse(checkSameTable(elsewhere->says, *elsewhere, open).error());
    if (!entry) {
        printError(isUndo ? u"onecake: nothing was changed in this table that could be taken back"_s
                          : u"onecake: nothing was taken back in this table"_s);
        co_return ExitCode::Broken;
    }
    if (!request->isConfirmed)
        co_return sayOnly(*request, *table, *entry);
    const Result<WritePermit> permit = permitFor(*request, table->store, table->browser.get());
    if (!permit)
        co_return refuse(permit.error());
    ChangeStep step = isUndo ? undoStep(*entry) : redoStep(*entry);
    const StepEnd end = co_await take(request, table, *permit, std::move(step));
    if (end.isDone)
        warnOf(changeHistory().mark(entry->id, isUndo, end.removalId));
    co_return end.code;
}

} // namespace

QCoro::Task<ExitCode> undoChange(const KeysRequest *request, KeyTable *table)
{
    auto entry = changeHistory().undoable(recordedTable(*table));
    const ExitCode code = co_await goThrough(request, table, std::move(entry), true);
    co_return code;
}

QCoro::Task<ExitCode> redoChange(const KeysRequest *request, KeyTable *table)
{
    auto entry = changeHistory().redoable(recordedTable(*table));
    const ExitCode code = co_await goThrough(request, table, std::move(entry), false);
    co_return code;
}

} // namespace onecake
