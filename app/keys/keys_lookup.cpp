// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_lookup.h"

#include "app/keys/keys_changes.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/matching/query_filter.h"
#include "core/session/inspector/reading_words.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace onecake {

QCoro::Task<Result<Listing>> listRows(const OpenedTable *table, Query query, int most, Instant now)
{
    Listing listing;
    const auto wanted = static_cast<std::size_t>(most);
    PageRequest request{.filter = filterFor(query, table->reader, now), .rowsMax = most};
    request.interrupt = std::make_shared<std::atomic<bool>>(false);
    QElapsedTimer since;
    since.start();
    const ProgressWatch watch(
        false, [&] { return readingText(*table, since, static_cast<qint64>(listing.rows.size())); },
        [&] { stopReading(*table, request.interrupt); });
    do {
        PageRequest next = request;
        Result<RowPage> page = co_await table->browser->page(std::move(next));
        if (!page && watch.wasCancelled())
            break;
        if (!page)
            co_return page.error();
        listing.cost += page->cost;
        for (StoredRow &row : page->rows) {
            DecodedRecord read = table->reader.read(row.item);
            listing.rows.push_back({std::move(row), std::move(read)});
        }
        request.after = page->next;
    } while (request.after && listing.rows.size() < wanted && !watch.wasCancelled());
    listing.isComplete = !request.after && listing.rows.size() <= wanted && !watch.wasCancelled();
    listing.wasInterrupted = watch.wasCancelled();
    if (listing.rows.size() > wanted)
        listing.rows.resize(wanted);
    co_return listing;
}

QString readingText(const OpenedTable &table, const QElapsedTimer &since, qint64 found)
{
    if (!isLong(since))
        return {};
    const QString read = reachText(table);
    return tr("reading for %1; %2 found%3")
        .arg(secondsText(since), QString::number(found),
             read.isEmpty() && table.store.kind == StoreKind::DynamoDb ? tr("; no answer yet")
                                                                       : read);
}

void stopReading(const OpenedTable &table, const Interrupt &interrupt)
{
    interrupt->store(true);
    // Its answer may not come for long; that of a file comes at once. Whoever waits is resumed by
    // the closing, and lets go of the table and of what heard Ctrl-C: so it comes from the event
    // loop.
    if (table.store.kind == StoreKind::DynamoDb)
        QTimer::singleShot(0, [browser = table.browser] { browser->close(); });
}

ExitCode deliverInterrupted(const OpenedTable &table, const Listing &listing)
{
    const qint64 read = table.browser->readSoFar().itemsRead;
    const QString nothing = read == 0 ? tr("Nothing was found before that")
                                      : nothingYetWords(read, table.browser->estimate({}));
    printError(listing.rows.empty() ? tr("It was interrupted. %1.").arg(nothing)
                                    : tr("It was interrupted; there may be more."));
    return ExitCode::Interrupted;
}

Query queryForKey(const KeysRequest &request)
{
    Query query = queryForKey(request.operands.front());
    query.terms.insert(query.terms.end(), request.query.terms.begin(), request.query.terms.end());
    return query;
}

Error noSuchKey(const QString &key, const OpenedTable &table)
{
    return {ErrorCode::InvalidInput, table.browser->place(),
            tr("there is no record of the key \"%1\"").arg(spelledOut(key)),
            tr("See which there are with onecake keys list")};
}

QCoro::Task<Result<SeenRow>> oneRowOf(const KeysRequest *request, const OpenedTable *table,
                                      Instant now)
{
    constexpr int enoughToTell = 2;
    Query query = queryForKey(*request);
    Result<Listing> listing = co_await listRows(table, std::move(query), enoughToTell, now);
    if (!listing)
        co_return listing.error();
    const QString key = request->operands.front();
    if (listing->wasInterrupted)
        co_return Error{
            ErrorCode::StoreUnavailable, spelledOut(key), tr("looking for it was interrupted"), {}};
    if (listing->rows.empty())
        co_return noSuchKey(key, *table);
    if (listing->rows.size() > 1)
        co_return Error{ErrorCode::InvalidInput, spelledOut(key),
                        tr("several records have this key"),
                        tr("Say which one with --query, such as --query scope:%1")
                            .arg(spelledOut(listing->rows.front().read.scope))};
    co_return std::move(listing->rows.front());
}

} // namespace onecake
