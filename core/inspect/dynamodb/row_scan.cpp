// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/dynamodb/row_scan.h"

#include "core/base/shown_text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Enough for a table of a million items; each is a connection of its own.
constexpr std::size_t segmentsOfScan = 4;

} // namespace

RowScan::RowScan(DynamoLink *link, const TableShape &shape, Wish wish,
                 std::optional<PageCursor> from)
    : m_link(link)
    , m_wish(std::move(wish))
    , m_request(rowsRequestFor(m_wish.filter, shape))
    , m_cursor(std::move(from).value_or(PageCursor()))
{
    const std::size_t segments = m_request.operation == u"Scan" ? segmentsOfScan : 1;
    m_cursor.places.resize(segments);
    m_wish.wantsItems = m_wish.wantsItems || !m_request.isWhole;
    m_request.body.insert(u"TableName"_s, link->place().table);
    if (!m_wish.wantsItems)
        m_request.body.insert(u"Select"_s, u"COUNT"_s);
    if (m_wish.itemsPerCall > 0)
        m_request.body.insert(u"Limit"_s, m_wish.itemsPerCall);
    if (segments > 1)
        m_request.body.insert(u"TotalSegments"_s, static_cast<int>(segments));
}

bool RowScan::isOver() const
{
    return std::all_of(m_cursor.places.begin(), m_cursor.places.end(),
                       [](const PageCursor::Place &place) { return place.isOver; });
}

QCoro::Task<Result<ScanStep>> RowScan::next()
{
    std::vector<QCoro::Task<Result<ScanStep>>> calls;
    for (std::size_t segment = 0; segment < m_cursor.places.size(); ++segment) {
        if (!m_cursor.places[segment].isOver)
            calls.push_back(nextOf(segment));
    }
    ScanStep all;
    std::optional<Error> error;
    // All of them are waited for, also after one failed: they hold on to this.
    for (auto &call : calls) {
        Result<ScanStep> step = co_await call;
        if (!step) {
            error = step.error();
            continue;
        }
        std::move(step->items.begin(), step->items.end(), std::back_inserter(all.items));
        all.count += step->count;
        all.cost += step->cost;
    }
    if (error)
        co_return *error;
    co_return all;
}

QCoro::Task<Result<ScanStep>> RowScan::nextOf(std::size_t segment)
{
    QJsonObject body = m_request.body;
    if (m_cursor.places.size() > 1)
        body.insert(u"Segment"_s, static_cast<int>(segment));
    const Item after = m_cursor.places[segment].after;
    if (!after.isEmpty())
        body.insert(u"ExclusiveStartKey"_s, toJson(after));
    const DynamoAnswer answer = co_await m_link->call(m_request.operation, std::move(body));
    if (const auto *failure = std::get_if<DynamoFailure>(&answer))
        co_return failure->error;
    Result<ScanStep> step = take(segment, std::get<DynamoReply>(answer).body);
    co_return step;
}

Result<ScanStep> RowScan::take(std::size_t segment, const QJsonObject &body)
{
    ScanStep step;
    step.cost.itemsRead = body.value(u"ScannedCount").toInteger();
    step.cost.capacityUnits =
        body.value(u"ConsumedCapacity").toObject().value(u"CapacityUnits").toDouble();
    if (!m_wish.wantsItems)
        step.count = body.value(u"Count").toInteger();
    for (const QJsonValue &json : body.value(u"Items").toArray()) {
        auto item = itemFrom(json.toObject());
        if (const auto *problem = std::get_if<QString>(&item))
            return damaged(*problem);
        if (passes(m_wish.filter, std::get<Item>(item)))
            step.items.push_back(std::get<Item>(std::move(item)));
    }
    step.count += static_cast<qint64>(step.items.size());
    const QJsonValue last = body.value(u"LastEvaluatedKey");
    auto place = itemFrom(last.toObject());
    if (const auto *problem = std::get_if<QString>(&place))
        return damaged(*problem);
    auto &own = m_cursor.places[segment];
    auto &after = std::get<Item>(place);
    if (!after.isEmpty() && after == own.after)
        return damaged(u"its pages do not go on: the same one came twice"_s);
    own.isOver = after.isEmpty();
    own.after = std::move(after);
    return step;
}

Error RowScan::damaged(const QString &problem) const
{
    return {ErrorCode::StoreUnusable, u"table "_s + m_link->place().table,
            u"the endpoint's list of items cannot be read: %1"_s.arg(shownText(problem)),
            u"Check that the endpoint speaks DynamoDB's protocol"_s};
}

} // namespace onecake
