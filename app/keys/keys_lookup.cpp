// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_lookup.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/matching/query_filter.h"

using namespace Qt::StringLiterals;

namespace onecake {

QCoro::Task<Result<Listing>> listRows(const OpenedTable *table, Query query, int most, Instant now)
{
    Listing listing;
    const auto wanted = static_cast<std::size_t>(most);
    PageRequest request{.filter = filterFor(query, table->reader, now), .rowsMax = most};
    do {
        PageRequest next = request;
        Result<RowPage> page = co_await table->browser->page(std::move(next));
        if (!page)
            co_return page.error();
        listing.cost += page->cost;
        for (StoredRow &row : page->rows) {
            DecodedRecord read = table->reader.read(row.item);
            listing.rows.push_back({std::move(row), std::move(read)});
        }
        request.after = page->next;
    } while (request.after && listing.rows.size() < wanted);
    listing.isComplete = !request.after && listing.rows.size() <= wanted;
    if (listing.rows.size() > wanted)
        listing.rows.resize(wanted);
    co_return listing;
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
            u"there is no record of the key \"%1\""_s.arg(spelledOut(key)),
            u"See which there are with onecake keys list"_s};
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
    if (listing->rows.empty())
        co_return noSuchKey(key, *table);
    if (listing->rows.size() > 1)
        co_return Error{ErrorCode::InvalidInput, spelledOut(key),
                        u"several records have this key"_s,
                        u"Say which one with --query, such as --query scope:%1"_s.arg(
                            spelledOut(listing->rows.front().read.scope))};
    co_return std::move(listing->rows.front());
}

} // namespace onecake
