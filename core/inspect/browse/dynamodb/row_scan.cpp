// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/dynamodb/row_scan.h"

#include "core/base/text/shown_text.h"

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
    if (m_cursor.places.empty()) {
        const bool isInSegments = m_request.operation == u"Scan" && m_wish.itemsPerCall == 0;
        m_cursor.places.resize(isInSegments ? segmentsOfScan : 1);
    }
    const std::size_t segments = m_cursor.places.size();
    m_calls.resize(segments);
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
    for (std::size_t segment = 0; segment < m_calls.size(); ++segment) {
        if (!m_calls[segment] && !m_cursor.places[segment].isOver)
            begin(segment);
    }
    ScanStep step;
    for (std::size_t segment = 0; segment < m_calls.size(); ++segment) {
        if (!m_calls[segment])
            continue;
        QCoro::Task<DynamoAnswer> call = *std::move(m_calls[segment]);
        m_calls[segment].reset();
        const DynamoAnswer answer = co_await call;
        if (const auto *failure = std::get_if<DynamoFailure>(&answer))
            co_return failure->error;
        const QJsonObject &body = std::get<DynamoReply>(answer).body;
        if (const auto moved = moveOn(segment, body); !moved)
            co_return moved.error();
        if (m_wish.isReadAhead && !m_cursor.places[segment].isOver)
            begin(segment);
        if (const auto taken = take(body, &step); !taken)
            co_return taken.error();
    }
    co_return step;
}

void RowScan::begin(std::size_t segment)
{
    QJsonObject body = m_request.body;
    if (m_cursor.places.size() > 1)
        body.insert(u"Segment"_s, static_cast<int>(segment));
    const Item &after = m_cursor.places[segment].after;
    if (!after.isEmpty())
        body.insert(u"ExclusiveStartKey"_s, toJson(after));
    m_calls[segment] = m_link->call(m_request.operation, std::move(body));
}

Result<void> RowScan::moveOn(std::size_t segment, const QJsonObject &body)
{
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
    return {};
}

Result<void> RowScan::take(const QJsonObject &body, ScanStep *step) const
{
    step->cost.itemsRead += body.value(u"ScannedCount").toInteger();
    step->cost.capacityUnits +=
        body.value(u"ConsumedCapacity").toObject().value(u"CapacityUnits").toDouble();
    if (!m_wish.wantsItems)
        step->count += body.value(u"Count").toInteger();
    for (const QJsonValue &json : body.value(u"Items").toArray()) {
        auto item = itemFrom(json.toObject());
        if (const auto *problem = std::get_if<QString>(&item))
            return damaged(*problem);
        if (!passes(m_wish.filter, std::get<Item>(item)))
            continue;
        step->items.push_back(std::get<Item>(std::move(item)));
        ++step->count;
    }
    return {};
}

Error RowScan::damaged(const QString &problem) const
{
    return {ErrorCode::StoreUnusable, u"table "_s + m_link->place().table,
            u"the endpoint's list of items cannot be read: %1"_s.arg(shownText(problem)),
            u"Check that the endpoint speaks DynamoDB's protocol"_s};
}

} // namespace onecake
