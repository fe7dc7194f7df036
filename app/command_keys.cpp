// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/command_keys.h"

#include "app/event_loop.h"
#include "app/keys_removal.h"
#include "app/keys_request.h"
#include "app/keys_rows.h"
#include "core/base/shown_text.h"
#include "core/inspect/query_filter.h"
#include "core/inspect/row_words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct Listing {
    std::vector<KeyRow> rows;
    bool isComplete = false;
    ReadCost cost;
};

// As many rows that match as are wanted.
QCoro::Task<Result<Listing>> listRows(const KeyTable *table, Query query, int most, Instant now)
{
    Listing listing;
    PageRequest request{.filter = filterFor(query, table->reader, now), .rowsMax = most};
    do {
        PageRequest next = request;
        Result<RowPage> page = co_await table->browser->page(std::move(next));
        if (!page)
            co_return page.error();
        listing.cost += page->cost;
        for (StoredRow &row : page->rows)
            listing.rows.push_back(table->reader.read(std::move(row.item)));
        request.after = page->next;
    } while (request.after && static_cast<int>(listing.rows.size()) < most);
    listing.isComplete = !request.after && static_cast<int>(listing.rows.size()) <= most;
    if (static_cast<int>(listing.rows.size()) > most)
        listing.rows.resize(static_cast<std::size_t>(most));
    co_return listing;
}

void printJson(const QJsonArray &array)
{
    printOut(QString::fromUtf8(QJsonDocument(array).toJson()));
}

QJsonArray jsonOf(const std::vector<KeyRow> &rows, Instant now)
{
    QJsonArray array;
    for (const KeyRow &row : rows)
        array.append(toJson(row, now));
    return array;
}

QString costInWords(const ReadCost &cost)
{
    return cost.itemsRead == 0
        ? QString()
        : u"; %1 items read, %2 read units"_s.arg(cost.itemsRead).arg(cost.capacityUnits);
}

QCoro::Task<ExitCode> list(const KeysRequest *request, const KeyTable *table, Instant now)
{
    const Result<Listing> listing = co_await listRows(table, request->query, request->limit, now);
    if (!listing)
        co_return refuse(listing.error());
    if (request->asJson) {
        printJson(jsonOf(listing->rows, now));
        co_return ExitCode::Holds;
    }
    printError(tableInWords(*table));
    if (!listing->rows.empty())
        printOut(rowsAsTable(listing->rows, now));
    printError(u"%1 %2%3"_s.arg(listing->rows.size())
                   .arg(listing->isComplete ? u"match"_s : u"shown, there are more: see --limit"_s,
                        costInWords(listing->cost)));
    co_return ExitCode::Holds;
}

// Those whose key is that text, and of a library that puts a prefix before it, ends with it.
Query queryForKey(const QString &key)
{
    return {{{false, TextTerm{QueryField::Key, {TextPattern::of(key)}}}}};
}

Error noSuchKey(const QString &key, const KeyTable &table)
{
    return {ErrorCode::InvalidInput, table.browser->place(),
            u"there is no record of the key \"%1\""_s.arg(spelledOut(key)),
            u"See which there are with onecake keys list"_s};
}

ExitCode printRecords(const KeysRequest &request, const KeyTable &table,
                      const std::vector<KeyRow> &rows, Instant now)
{
    if (request.asJson) {
        printJson(jsonOf(rows, now));
        return ExitCode::Holds;
    }
    printError(tableInWords(table));
    for (const KeyRow &row : rows)
        printOut(recordAsText(row, table.layout(), now));
    return ExitCode::Holds;
}

QCoro::Task<ExitCode> show(const KeysRequest *request, const KeyTable *table, Instant now)
{
    Query query = queryForKey(request->operands.front());
    query.terms.insert(query.terms.end(), request->query.terms.begin(), request->query.terms.end());
    const Result<Listing> listing = co_await listRows(table, std::move(query), request->limit, now);
    if (!listing)
        co_return refuse(listing.error());
    if (!listing->rows.empty())
        co_return printRecords(*request, *table, listing->rows, now);
    refuse(noSuchKey(request->operands.front(), *table));
    co_return ExitCode::Broken;
}

QString countInWords(const RowCount &count)
{
    switch (count.kind) {
    case CountKind::Exact:
        return u"%1 (exact)"_s.arg(count.count);
    case CountKind::AtLeast:
        return u"at least %1"_s.arg(count.count);
    case CountKind::Estimated:
        return u"about %1 (the store's own figure, which may be hours old)"_s.arg(count.count);
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

QCoro::Task<ExitCode> count(const KeysRequest *request, const KeyTable *table, Instant now)
{
    RowFilter filter = filterFor(request->query, table->reader, now);
    const Result<RowCount> count = co_await table->browser->count(std::move(filter), {});
    if (!count)
        co_return refuse(count.error());
    if (request->asJson)
        printOut(QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"count"_s, count->count},
                                      {u"kind"_s, nameOfKind(count->kind)},
                                      {u"itemsRead"_s, count->cost.itemsRead},
                                      {u"capacityUnits"_s, count->cost.capacityUnits}})
                .toJson()));
    else
        printOut(countInWords(*count) + costInWords(count->cost));
    co_return ExitCode::Holds;
}

Result<KeyFormula> formulaOf(const KeysRequest &request, const KeyTable &table)
{
    if (!request.formula.isEmpty()) {
        if (const auto formula = valueOf<KeyFormula>(request.formula))
            return *formula;
        return Error{ErrorCode::InvalidInput,
                     u"--formula"_s,
                     u"\"%1\" is not known, expected %2"_s.arg(request.formula,
                                                               namesOf<KeyFormula>().join(u", "_s)),
                     {}};
    }
    if (table.layout().formula)
        return *table.layout().formula;
    return Error{ErrorCode::InvalidInput, table.layout().title,
                 u"its keys are not made of the payload"_s, u"Search for the key itself"_s};
}

QCoro::Task<ExitCode> find(const KeysRequest *request, const KeyTable *table, Instant now)
{
    const Result<KeyFormula> formula = formulaOf(*request, *table);
    if (!formula)
        co_return refuse(formula.error());
    const Result<KeyAnswer> answer =
        keyOf({*formula, request->operands.front(), request->prefix, KeyHashing::Usual});
    if (!answer)
        co_return refuse(answer.error());
    for (const QString &doubt : answer->doubts)
        printError(u"onecake: "_s + doubt);
    // Whoever does not know the prefix knows the end of the key.
    const TextPattern pattern = request->prefix.isEmpty() ? TextPattern{{QString(), answer->hash}}
                                                          : TextPattern::of(answer->key);
    Query query{{{false, TextTerm{QueryField::Key, {pattern}}}}};
    const Result<Listing> listing = co_await listRows(table, std::move(query), request->limit, now);
    if (!listing)
        co_return refuse(listing.error());
    if (!listing->rows.empty())
        co_return printRecords(*request, *table, listing->rows, now);
    refuse(noSuchKey(answer->key, *table));
    co_return ExitCode::Broken;
}

// Row by row, so that a table of any size can be written.
QCoro::Task<ExitCode> exportRows(const KeysRequest *request, const KeyTable *table, Instant now)
{
    PageRequest next{.filter = filterFor(request->query, table->reader, now)};
    do {
        PageRequest asked = next;
        Result<RowPage> page = co_await table->browser->page(std::move(asked));
        if (!page)
            co_return refuse(page.error());
        for (StoredRow &row : page->rows) {
            const QJsonObject json = toJson(table->reader.read(std::move(row.item)), now);
            printOut(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        }
        next.after = page->next;
    } while (next.after);
    co_return ExitCode::Holds;
}

QCoro::Task<ExitCode> run(KeysRequest request)
{
    StoreServices services = StoreServices::ofThisProcess();
    Result<KeyTable> table =
        co_await openKeyTable(request.store, request.choice, std::move(services));
    if (!table)
        co_return refuse(table.error());
    const Instant now = SystemClock().now();
    QCoro::Task<ExitCode> action;
    switch (request.action) {
    case KeysAction::List:
        action = list(&request, &*table, now);
        break;
    case KeysAction::Show:
        action = show(&request, &*table, now);
        break;
    case KeysAction::Count:
        action = count(&request, &*table, now);
        break;
    case KeysAction::Find:
        action = find(&request, &*table, now);
        break;
    case KeysAction::Purge:
        action = purgeKeys(&request, &*table, now);
        break;
    case KeysAction::Release:
        action = releaseKey(&request, &*table, now);
        break;
    case KeysAction::Restore:
        action = restoreKeys(&request, &*table);
        break;
    case KeysAction::Export:
        action = exportRows(&request, &*table, now);
        break;
    }
    const ExitCode code = co_await action;
    co_return code;
}

} // namespace

ExitCode runKeys(const QStringList &arguments)
{
    auto request = readKeysRequest(arguments);
    if (const auto *over = std::get_if<ExitCode>(&request))
        return *over;
    return endOf(run(std::get<KeysRequest>(std::move(request))));
}

} // namespace onecake
