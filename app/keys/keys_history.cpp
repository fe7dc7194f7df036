// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_actions.h"
#include "app/keys/keys_changes.h"
#include "app/keys/keys_rows.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/records/stored_time.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What an entry is about, as far as it is still known.
struct Concerned {
    QString query; // by which its records were chosen
    std::vector<DecodedRecord> rows; // the first ones
    qint64 more = 0;
};

Concerned concernedBy(const HistoryEntry &entry, const OpenedTable &table)
{
    constexpr int shownMax = 20;
    Concerned concerned;
    if (entry.removalId.isEmpty()) {
        concerned.rows.push_back(table.reader.read(entry.isUndone ? entry.before : entry.after));
        return concerned;
    }
    const Trash trash = userTrash();
    const auto removal = trash.find(entry.removalId);
    const auto kept = TrashReader::open(trash, entry.removalId);
    const auto rows = kept ? (*kept)->next(shownMax) : kept.error();
    if (!removal || !rows)
        return concerned;
    concerned.query = removal->head.query;
    for (const PlannedRow &row : *rows)
        concerned.rows.push_back(table.reader.read(row.row.item));
    const auto shown = static_cast<qint64>(concerned.rows.size());
    concerned.more = std::max<qint64>(0, (*kept)->count() - shown);
    return concerned;
}

ExitCode sayOnlyTheUndo(const KeysRequest &request, const OpenedTable &table,
                        const HistoryEntry &entry)
{
    const Concerned concerned = concernedBy(entry, table);
    const Instant now = SystemClock().now();
    if (request.asJson) {
        QJsonArray rows;
        for (const DecodedRecord &row : concerned.rows)
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
            printOut(tr("Those that matched ") + spelledOut(concerned.query));
        if (!concerned.rows.empty())
            printOut(rowsAsTable(concerned.rows, now));
        if (concerned.more > 0)
            printOut(tr("… and %1 more").arg(concerned.more));
    }
    printHowToConfirm(request, table.store, tr("Nothing was changed."));
    return ExitCode::Holds;
}

QCoro::Task<ExitCode> goThrough(const KeysRequest *request, OpenedTable *table,
                                std::optional<HistoryEntry> entry, bool isUndo)
{
    const RecordedTable open = recordedTable(*table);
    const auto elsewhere = changeHistory().elsewhere(open, !isUndo);
    if (!entry && elsewhere)
        co_return refuse(checkSameTable(elsewhere->says, *elsewhere, open).error());
    if (!entry) {
        printError(isUndo ? tr("onecake: there is nothing to undo in this table")
                          : tr("onecake: there is nothing to redo in this table"));
        co_return ExitCode::Broken;
    }
    if (!request->isConfirmed)
        co_return sayOnlyTheUndo(*request, *table, *entry);
    WantedChange order = isUndo ? WantedChange(UndoChange{*std::move(entry)})
                                : WantedChange(RedoChange{*std::move(entry)});
    QCoro::Task<ExitCode> change = changeKeys(request, table, std::move(order));
    const ExitCode code = co_await change;
    co_return code;
}

} // namespace

QCoro::Task<ExitCode> undoChange(const KeysRequest *request, OpenedTable *table)
{
    auto entry = changeHistory().undoable(recordedTable(*table));
    const ExitCode code = co_await goThrough(request, table, std::move(entry), true);
    co_return code;
}

QCoro::Task<ExitCode> redoChange(const KeysRequest *request, OpenedTable *table)
{
    auto entry = changeHistory().redoable(recordedTable(*table));
    const ExitCode code = co_await goThrough(request, table, std::move(entry), false);
    co_return code;
}

} // namespace onecake
