// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys_removal.h"

#include "app/keys_memory.h"
#include "app/keys_permit.h"
#include "app/keys_purging.h"
#include "app/keys_rows.h"
#include "core/base/shown_text.h"
#include "core/inspect/query_filter.h"
#include "core/inspect/query_parser.h"
#include "core/inspect/query_text.h"
#include "core/inspect/removal/removal_preview.h"
#include "core/inspect/row_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What matches, with what removing it means; the rows themselves only where they are few.
struct Wanted {
    RiskTally tally;
    std::vector<SeenRow> rows;
    bool isFew = true;
};

QCoro::Task<Result<Wanted>> look(const KeyTable *table, RowFilter filter, Instant now)
{
    constexpr std::size_t fewMax = 1000;
    Wanted wanted{RiskTally(std::make_shared<Layout>(table->layout()), now), {}, true};
    PageRequest request;
    request.filter = std::move(filter);
    do {
        PageRequest next = request;
        Result<RowPage> page = co_await table->browser->page(std::move(next));
        if (!page)
            co_return page.error();
        for (StoredRow &row : page->rows) {
            KeyRow read = table->reader.read(row.item);
            wanted.tally.add(row, read);
            if (wanted.rows.size() < fewMax)
                wanted.rows.push_back({std::move(row), std::move(read)});
            else
                wanted.isFew = false;
        }
        request.after = page->next;
    } while (request.after);
    co_return wanted;
}

std::vector<KeyRow> firstRows(const Wanted &wanted)
{
    constexpr std::size_t shownMax = 20;
    std::vector<KeyRow> shown;
    for (std::size_t place = 0; place < std::min(shownMax, wanted.rows.size()); ++place)
        shown.push_back(wanted.rows[place].read);
    return shown;
}

void printPreviewJson(const Wanted &wanted, const QString &condition, Instant now)
{
    QJsonArray rows;
    for (const KeyRow &row : firstRows(wanted))
        rows.append(toJson(row, now));
    QJsonArray risks;
    for (const RiskCount &risk : wanted.tally.risks())
        risks.append(QJsonObject{{u"risk"_s, nameOf(risk.risk)},
                                 {u"count"_s, risk.count},
                                 {u"stuck"_s, risk.stuck},
                                 {u"headline"_s, risk.headline},
                                 {u"consequence"_s, risk.consequence}});
    printJson(QJsonObject{{u"wouldRemove"_s, wanted.tally.count()},
                          {u"bytes"_s, wanted.tally.bytes()},
                          {u"risks"_s, risks},
                          {u"condition"_s, condition},
                          {u"firstRows"_s, rows}});
}

void printPreview(const KeysRequest &request, const KeyTable &table, const Wanted &wanted,
                  Instant now)
{
    const QString condition =
        conditionOfMatching(toText(request.query), table.browser->shape().kind, now);
    if (request.asJson) {
        printPreviewJson(wanted, condition, now);
        return;
    }
    printError(tableInWords(table));
    const std::vector<KeyRow> shown = firstRows(wanted);
    printOut(rowsAsTable(shown, now));
    if (wanted.tally.count() > static_cast<qint64>(shown.size()))
        printOut(u"… and %1 more"_s.arg(wanted.tally.count() - static_cast<qint64>(shown.size())));
    printOut(u"\n%1 to remove:"_s.arg(wanted.tally.count()));
    for (const QString &line : riskLines(wanted.tally.risks()))
        printOut(u"  "_s + line);
    printOut(condition);
    for (const TrashEntry &entry : Trash(userTrashFolder()).wouldDrop(wanted.tally.bytes()))
        printOut(u"To make room in the trash, removal %1 would be dropped."_s.arg(entry.head.id));
}

QCoro::Task<ExitCode> removeWanted(const KeysRequest *request, KeyTable *table, RowFilter filter,
                                   Wanted wanted, Instant now)
{
    const Result<WritePermit> permit = permitFor(*request, table->store, table->browser.get());
    if (!permit)
        co_return refuse(permit.error());
    PurgeOrder order = purgeOrderFor(*table, now);
    order.query = toText(request->query);
    order.isKept = request->isKept;
    if (wanted.isFew && request->isKept) {
        for (SeenRow &row : wanted.rows)
            order.rows.push_back(std::move(row.stored));
    } else {
        order.filter = std::move(filter);
        order.total = wanted.tally.count();
    }
    const PurgeRunEnd end = co_await runPurge(request, table, *permit, std::move(order));
    const qint64 removed = end.summary.progress.tally.removed;
    if (removed > 0 && request->isKept)
        rememberRemoval(*table, end.summary.removalId, removed);
    co_return deliverPurge(*request, *table, end);
}

Error noSuchRemoval(const QString &id, const QString &problem)
{
    return {ErrorCode::InvalidInput, spelledOut(id), problem,
            u"See which there are with onecake keys resume"_s};
}

// What the query meant when it was confirmed.
Result<RowFilter> filterOf(const RemovalHead &head, const KeyTable &table)
{
    const ParsedQuery parsed = parseQuery(head.query);
    if (!head.isList && (parsed.query.terms.empty() || !parsed.problems.empty()))
        return noSuchRemoval(
            head.id, u"its query \"%1\" cannot be read any more"_s.arg(spelledOut(head.query)));
    return filterFor(parsed.query, table.reader, head.confirmedAt);
}

QCoro::Task<ExitCode> goOn(const KeysRequest *request, KeyTable *table, RemovalHead head)
{
    const Result<WritePermit> permit = permitFor(*request, table->store, table->browser.get());
    if (!permit)
        co_return refuse(permit.error());
    const Result<RowFilter> filter = filterOf(head, *table);
    if (!filter)
        co_return refuse(filter.error());
    PurgeOrder order = purgeOrderFor(*table, head.confirmedAt);
    order.resumedId = head.id;
    order.filter = *filter;
    const PurgeRunEnd end = co_await runPurge(request, table, *permit, std::move(order));
    const qint64 removed = end.summary.progress.tally.removed;
    if (removed > 0 && head.isKept)
        rememberRemoval(*table, head.id, removed);
    co_return deliverPurge(*request, *table, end);
}

ExitCode giveUp(const KeysRequest &request, const Trash &trash, const QString &id)
{
    const Result<void> given = trash.giveUp(id, SystemClock().now());
    if (!given)
        return refuse(given.error());
    if (request.asJson)
        printJson(QJsonObject{{u"removal"_s, id}, {u"givenUp"_s, true}});
    else
        printOut(u"The purge ended where it was. What it removed can be put back."_s);
    return ExitCode::Holds;
}

} // namespace

QCoro::Task<ExitCode> purgeKeys(const KeysRequest *request, KeyTable *table, Instant now)
{
    if (request->query.terms.empty()) {
        const ExitCode code =
            refuse({ErrorCode::InvalidInput, u"keys purge"_s, u"no query says what may go"_s,
                    u"Say it with --query, such as --query status:expired"_s});
        co_return code;
    }
    const RowFilter filter = filterFor(request->query, table->reader, now);
    Result<Wanted> wanted = co_await look(table, filter, now);
    if (!wanted)
        co_return refuse(wanted.error());
    if (wanted->tally.count() == 0) {
        printError(u"onecake: nothing matches, so there is nothing to remove"_s);
        co_return ExitCode::Broken;
    }
    if (!request->isConfirmed) {
        printPreview(*request, *table, *wanted, now);
        printHowToConfirm(*request, table->store, u"Nothing was removed."_s);
        co_return ExitCode::Holds;
    }
    const ExitCode code = co_await removeWanted(request, table, filter, *std::move(wanted), now);
    co_return code;
}

QCoro::Task<ExitCode> resumePurge(const KeysRequest *request, KeyTable *table)
{
    const Trash trash(userTrashFolder());
    const QString id = request->operands.front();
    const std::optional<TrashEntry> entry = trash.find(id);
    if (!entry)
        co_return refuse(noSuchRemoval(id, u"there is no such removal in the trash"_s));
    if (!entry->isResumable())
        co_return refuse(noSuchRemoval(id, u"this removal was not interrupted"_s));
    if (!request->isConfirmed) {
        printOut(u"Removal %1 of %2: %3"_s.arg(
            entry->head.id, spelledOut(entry->head.store),
            entry->head.query.isEmpty() ? u"a list of records"_s : spelledOut(entry->head.query)));
        printHowToConfirm(*request, table->store, u"Nothing was done."_s);
        co_return ExitCode::Holds;
    }
    if (request->givesUp)
        co_return giveUp(*request, trash, id);
    const ExitCode code = co_await goOn(request, table, entry->head);
    co_return code;
}

} // namespace onecake
