// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/command_keys.h"

#include "app/keys/keys_actions.h"
#include "app/keys/keys_changes.h"
#include "app/keys/keys_lookup.h"
#include "app/keys/keys_request.h"
#include "app/keys/keys_rows.h"
#include "app/keys/store_recovery.h"
#include "app/terminal/command.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/trash/trash.h"
#include "core/inspect/layouts/layout.h"
#include "core/inspect/lookup/payload_search.h"
#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/query/matching/query_filter.h"
#include "core/inspect/query/matching/query_match.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QJsonArray jsonOf(const std::vector<SeenRow> &rows, Instant now)
{
    QJsonArray array;
    for (const SeenRow &row : rows)
        array.append(toJson(row.read, now));
    return array;
}

QString costInWords(const ReadCost &cost)
{
    return cost.itemsRead == 0
        ? QString()
        : tr("; %1 items read, %2 read units").arg(cost.itemsRead).arg(cost.capacityUnits);
}

QCoro::Task<ExitCode> list(const KeysRequest *request, const OpenedTable *table, Instant now)
{
    const Result<Listing> listing = co_await listRows(table, request->query, request->limit, now);
    if (!listing)
        co_return refuse(listing.error());
    if (request->asJson) {
        printJson(jsonOf(listing->rows, now));
        co_return listing->wasInterrupted ? deliverInterrupted(*table, *listing) : ExitCode::Holds;
    }
    printError(tableInWords(*table));
    std::vector<DecodedRecord> rows;
    for (const SeenRow &row : listing->rows)
        rows.push_back(row.read);
    if (!rows.empty())
        printOut(rowsAsTable(rows, now));
    if (listing->wasInterrupted)
        co_return deliverInterrupted(*table, *listing);
    const QString found = listing->isComplete
        ? tr("%1 match").arg(listing->rows.size())
        : tr("%1 shown, there are more: see --limit").arg(listing->rows.size());
    printError(found + costInWords(listing->cost));
    sayAboutStuck(request->query, *table);
    co_return ExitCode::Holds;
}

ExitCode printRecords(const KeysRequest &request, const OpenedTable &table,
                      const std::vector<SeenRow> &rows, Instant now)
{
    if (request.asJson) {
        printJson(jsonOf(rows, now));
        return ExitCode::Holds;
    }
    printError(tableInWords(table));
    QStringList texts;
    for (const SeenRow &row : rows)
        texts.append(recordAsText(row.read, table.layout(), now));
    printOut(texts.join(u'\n'));
    return ExitCode::Holds;
}

QCoro::Task<ExitCode> show(const KeysRequest *request, const OpenedTable *table, Instant now)
{
    Query query = queryForKey(*request);
    const Result<Listing> listing = co_await listRows(table, std::move(query), request->limit, now);
    if (!listing)
        co_return refuse(listing.error());
    if (!listing->rows.empty())
        co_return printRecords(*request, *table, listing->rows, now);
    if (listing->wasInterrupted)
        co_return deliverInterrupted(*table, *listing);
    refuse(noSuchKey(request->operands.front(), *table));
    co_return ExitCode::Broken;
}

QString countInWords(const RowCount &count)
{
    switch (count.kind) {
    case CountKind::Exact:
        return tr("%1 (exact)").arg(count.count);
    case CountKind::AtLeast:
        return tr("at least %1").arg(count.count);
    case CountKind::Estimated:
        return tr("about %1 (the store's own figure, which may be hours old)").arg(count.count);
    }
    Q_UNREACHABLE();
}

QString nameOfKind(CountKind kind)
{
    switch (kind) {
    case CountKind::Exact:
        return u"exact"_s;
    case CountKind::AtLeast:
        return u"at-least"_s;
    case CountKind::Estimated:
        return u"estimated"_s;
    }
    Q_UNREACHABLE();
}

QString countingText(const OpenedTable &table, const QElapsedTimer &since)
{
    if (!isLong(since))
        return {};
    return tr("counting for %1%2").arg(secondsText(since), reachText(table));
}

QCoro::Task<ExitCode> count(const KeysRequest *request, const OpenedTable *table, Instant now)
{
    RowFilter filter = filterFor(request->query, table->reader, now);
    const Interrupt interrupt = std::make_shared<std::atomic<bool>>(false);
    QElapsedTimer since;
    since.start();
    const ProgressWatch watch(
        false, [&] { return countingText(*table, since); },
        [&] { stopReading(*table, interrupt); });
    const Result<RowCount> count = co_await table->browser->count(std::move(filter), interrupt);
    if (!count && watch.wasCancelled())
        co_return deliverInterrupted(*table, {});
    if (!count)
        co_return refuse(count.error());
    if (request->asJson)
        printJson(QJsonObject{{u"count"_s, count->count},
                              {u"kind"_s, nameOfKind(count->kind)},
                              {u"itemsRead"_s, count->cost.itemsRead},
                              {u"capacityUnits"_s, count->cost.capacityUnits}});
    else
        printOut(countInWords(*count) + costInWords(count->cost));
    co_return watch.wasCancelled() ? ExitCode::Interrupted : ExitCode::Holds;
}

QCoro::Task<ExitCode> find(const KeysRequest *request, const OpenedTable *table, Instant now)
{
    PayloadSearch search;
    search.asked.payload = request->operands.front();
    search.asked.jmesPath = request->jmesPath;
    search.asked.formula = request->formula;
    search.asked.hashing = request->hashing;
    search.prefix = request->prefix;
    search.hasAnyPrefix = request->hasAnyPrefix;
    const Result<PayloadFindings> found = co_await searchPayload(table, std::move(search), now);
    if (!found)
        co_return refuse(found.error());
    std::vector<SeenRow> rows;
    for (const StoredRow &row : found->rows) {
        DecodedRecord read = table->reader.read(row.item);
        const bool isWanted = matches(request->query, read, now);
        if (isWanted && rows.size() < static_cast<std::size_t>(request->limit))
            rows.push_back({row, std::move(read)});
    }
    for (const QString &line : inWords(*found))
        printError(u"onecake: "_s + line);
    if (!rows.empty())
        co_return printRecords(*request, *table, rows, now);
    if (found->rows.empty())
        refuse(notFound(*found, table->browser->place()));
    else
        refuse({ErrorCode::InvalidInput, u"--query"_s,
                tr("the record that was found does not match it"), tr("Leave it out")});
    co_return ExitCode::Broken;
}

ExitCode listLayouts(const KeysRequest &request)
{
    const Result<LayoutCatalog> catalog = LayoutCatalog::load();
    if (!catalog)
        return refuse(catalog.error());
    constexpr int idWidth = 28;
    constexpr int kindWidth = 10;
    QJsonArray array;
    QString text;
    for (const auto &layout : catalog->all()) {
        array.append(QJsonObject{
            {u"id"_s, layout->id}, {u"kind"_s, nameOf(layout->kind)}, {u"title"_s, layout->title}});
        text += layout->id.leftJustified(idWidth) + nameOf(layout->kind).leftJustified(kindWidth)
            + layout->title + u'\n';
    }
    if (request.asJson)
        printJson(array);
    else
        printOut(text);
    return ExitCode::Holds;
}

// What needs no store; nothing where one is needed.
std::optional<ExitCode> runWithoutStore(const KeysRequest &request)
{
    const bool namesNothing = request.operands.isEmpty();
    if (request.action == KeysAction::Layouts)
        return listLayouts(request);
    if (request.action == KeysAction::Trash)
        return namesNothing ? listTrash(request) : emptyTrash(request);
    if (request.action == KeysAction::Restore && namesNothing)
        return listTrash(request);
    if (request.action == KeysAction::Resume && namesNothing)
        return listResumable(request);
    return std::nullopt;
}

// A removal may be named by the beginning of its id.
void completeRemovalId(KeysRequest *request)
{
    const bool ofRemoval =
        request->action == KeysAction::Resume || request->action == KeysAction::Restore;
    if (ofRemoval && !request->operands.isEmpty())
        request->operands.front() = Trash(userTrashFolder()).wholeId(request->operands.front());
}

// A removal says which store it is of.
Result<void> nameStore(KeysRequest *request)
{
    if (request->store)
        return {};
    const QString id = request->operands.front();
    const std::optional<TrashEntry> entry = Trash(userTrashFolder()).find(id);
    if (!entry || !entry->problem.isEmpty())
        return Error{ErrorCode::InvalidInput, spelledOut(id),
                     entry ? entry->problem : tr("there is no such removal in the trash"),
                     tr("See which there are with onecake keys trash")};
    const Result<StoreUrl> store = storeOf(entry->head);
    if (!store)
        return store.error();
    request->store = *store;
    const bool isFile = store->kind == StoreKind::Sqlite;
    if (isFile && request->choice.table.isEmpty())
        request->choice.table = entry->head.table;
    const bool isChosen = !request->choice.layoutId.isEmpty() || request->choice.mapping;
    if (!isChosen && entry->head.layout != customLayoutId)
        request->choice.layoutId = entry->head.layout;
    return {};
}

QCoro::Task<ExitCode> act(const KeysRequest *request, OpenedTable *table, Instant now)
{
    switch (request->action) {
    case KeysAction::List:
        return list(request, table, now);
    case KeysAction::Show:
        return show(request, table, now);
    case KeysAction::Count:
        return count(request, table, now);
    case KeysAction::Find:
        return find(request, table, now);
    case KeysAction::Purge:
        return purgeKeys(request, table, now);
    case KeysAction::Resume:
        return resumePurge(request, table);
    case KeysAction::Restore:
        return restoreKeys(request, table);
    case KeysAction::Release:
    case KeysAction::Extend:
    case KeysAction::Note:
        return editKey(request, table, now);
    case KeysAction::Undo:
        return undoChange(request, table);
    case KeysAction::Redo:
        return redoChange(request, table);
    case KeysAction::Export:
        return exportKeys(request, table, now);
    case KeysAction::Import:
        return importKeys(request, table);
    case KeysAction::Copy:
        return copyKeys(request, table, now);
    case KeysAction::Trash:
    case KeysAction::Layouts:
    case KeysAction::Mapping:
        break;
    }
    Q_UNREACHABLE();
}

QCoro::Task<ExitCode> run(KeysRequest request)
{
    // A copy changes the other store.
    KeysRequest asked = request;
    asked.isConfirmed = request.isConfirmed && request.action != KeysAction::Copy;
    Result<LookedInto> looked = co_await lookToChange(&asked, *request.store, request.choice);
    if (!looked)
        co_return refuse(looked.error());
    const Instant now = SystemClock().now();
    if (const auto *unclear = std::get_if<UnclearStore>(&*looked))
        co_return answerUnclear(request, *unclear, now);
    const ExitCode code = co_await act(&request, &std::get<OpenedTable>(*looked), now);
    co_return code;
}

} // namespace

ExitCode runKeys(const QStringList &arguments)
{
    auto read = readKeysRequest(arguments);
    if (const auto *over = std::get_if<ExitCode>(&read))
        return *over;
    auto request = std::get<KeysRequest>(std::move(read));
    if (const std::optional<ExitCode> over = runWithoutStore(request))
        return *over;
    completeRemovalId(&request);
    if (const Result<void> named = nameStore(&request); !named)
        return refuse(named.error());
    return endOf(run(std::move(request)));
}

} // namespace onecake
