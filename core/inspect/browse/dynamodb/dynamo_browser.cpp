// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/dynamodb/dynamo_browser.h"

#include "core/base/text/tr.h"
#include "core/inspect/browse/dynamodb/row_scan.h"
#include "core/store/dynamodb/tables/table_description.h"
#include "core/store/dynamodb/wire/dynamo_expression.h"
#include "core/store/store_url.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool isSet(const Interrupt &interrupt)
{
    return interrupt && interrupt->load();
}

TableShape shapeOf(const QString &table, const TableDescription &description)
{
    TableShape shape;
    shape.kind = LayoutKind::DynamoDb;
    shape.table = table;
    for (const TableKey &key : description.keys)
        shape.keys.push_back({key.attribute, key.type});
    return shape;
}

bool isKnown(const std::vector<TableKey> &keys)
{
    const auto isOfKey = [](const TableKey &key) {
        return key.type == u"S" || key.type == u"N" || key.type == u"B";
    };
    return !keys.empty() && std::all_of(keys.begin(), keys.end(), isOfKey);
}

// Half a read unit for each 4 KB that are read eventually consistent:
// docs.aws.amazon.com/amazondynamodb, "Read/write capacity mode".
std::optional<ReadEstimate> costOfAll(const TableDescription &table)
{
    constexpr double bytesPerUnit = 2 * 4096;
    if (!table.itemCount)
        return std::nullopt;
    return ReadEstimate{*table.itemCount,
                        std::ceil(static_cast<double>(table.sizeBytes.value_or(0)) / bytesPerUnit)};
}

// The row is as it was seen. The request has its key, which needs a condition only where there is
// nothing else in the item.
DynamoExpression conditionOn(const StoredRow &seen)
{
    DynamoExpression expression;
    for (auto field = seen.item.begin(); field != seen.item.end(); ++field) {
        if (!seen.id.contains(field.key()))
            expression.requireEqual(field.key(), field.value());
    }
    if (seen.item.size() == seen.id.size())
        expression.requirePresent(seen.id.firstKey());
    return expression;
}

} // namespace

// A conditional write, and what tells afterwards whether it was done.
struct DynamoBrowser::Write {
    QString operation;
    QJsonObject request;
    Item key;
    std::optional<Item> seen; // what has to be there; nothing: nothing
    std::optional<Item> wanted; // what is there afterwards; nothing: nothing
};

QCoro::Task<Result<std::unique_ptr<KeyBrowser>>> DynamoBrowser::open(DynamoPlace place,
                                                                     StoreServices services)
{
    Result<std::unique_ptr<DynamoLink>> link = DynamoLink::to(place, services);
    if (!link)
        co_return link.error();
    Result<StoreAddress> address =
        addressOf({StoreKind::DynamoDb, {}, false, place}, services.surroundings);
    if (!address)
        co_return address.error();
    const auto answer = co_await describeTable(link->get());
    if (const auto *failure = std::get_if<DynamoFailure>(&answer))
        co_return failure->error;
    const auto &description = std::get<TableDescription>(answer);
    address->account = description.account;
    TableShape shape = shapeOf(place.table, description);
    if (!isKnown(description.keys))
        co_return Error{ErrorCode::StoreUnusable, tr("table ") + place.table,
                        tr("the endpoint does not say what its key is"),
                        tr("Check that the endpoint speaks DynamoDB's protocol")};
    // Whoever may not ask for it can still read the table.
    const auto timeToLive = co_await describeTimeToLive(link->get());
    if (const auto *known = std::get_if<TimeToLive>(&timeToLive))
        shape.ttlAttribute = known->attribute;
    co_return std::unique_ptr<KeyBrowser>(new DynamoBrowser(
        *std::move(link), *std::move(address), std::move(shape), costOfAll(description)));
}

DynamoBrowser::DynamoBrowser(std::unique_ptr<DynamoLink> link, StoreAddress address,
                             TableShape shape, std::optional<ReadEstimate> whole)
    : m_link(std::move(link))
    , m_address(std::move(address))
    , m_shape(std::move(shape))
    , m_whole(whole)
{}

DynamoBrowser::~DynamoBrowser()
{
    DynamoBrowser::close();
}

void DynamoBrowser::close()
{
    m_link->close();
}

QString DynamoBrowser::place() const
{
    return tr("table %1 at %2").arg(m_shape.table, m_link->endpoint().url.toString());
}

Item DynamoBrowser::keyOf(const Item &item) const
{
    Item key;
    for (const KeyAttribute &attribute : m_shape.keys)
        key.insert(attribute.name, item.value(attribute.name));
    return key;
}

StoredRow DynamoBrowser::rowOf(Item item) const
{
    Item key = keyOf(item);
    return {std::move(key), std::move(item)};
}

std::unique_ptr<RowScan> DynamoBrowser::scanFor(const PageRequest &request)
{
    const quint64 ahead = request.after ? request.after->ahead : 0;
    if (auto kept = m_ahead.extract(ahead); !kept.empty())
        return std::move(kept.mapped());
    RowScan::Wish wish{.filter = request.filter, .isReadAhead = request.isReadOn};
    // Without a filter every item is a row; with one, nobody knows how many are needed. Whoever
    // reads on and on is served best by steps of full size.
    if (request.filter.isEmpty() && !request.isReadOn)
        wish.itemsPerCall = request.rowsMax;
    return std::make_unique<RowScan>(m_link.get(), m_shape, std::move(wish), request.after);
}

// Each holds up to a step's items, and may never be asked for.
quint64 DynamoBrowser::keepAhead(std::unique_ptr<RowScan> scan)
{
    constexpr std::size_t aheadMax = 2;
    if (m_ahead.size() == aheadMax)
        m_ahead.erase(m_ahead.begin());
    m_ahead.emplace(++m_lastAhead, std::move(scan));
    return m_lastAhead;
}

QCoro::Task<Result<RowPage>> DynamoBrowser::page(PageRequest request)
{
    std::unique_ptr<RowScan> scan = scanFor(request);
    RowPage page;
    page.isInOrder = request.order.attribute.isEmpty();
    while (!scan->isOver() && static_cast<int>(page.rows.size()) < request.rowsMax
           && page.cost.itemsRead < request.itemsReadMax && !isSet(request.interrupt)) {
        Result<ScanStep> step = co_await scan->next();
        if (!step)
            co_return step.error();
        page.cost += step->cost;
        m_read += step->cost;
        for (Item &item : step->items)
            page.rows.push_back(rowOf(std::move(item)));
    }
    if (!scan->isOver()) {
        page.next = scan->cursor();
        if (request.isReadOn)
            page.next->ahead = keepAhead(std::move(scan));
    }
    co_return page;
}

std::optional<ReadEstimate> DynamoBrowser::estimate(const RowFilter &filter) const
{
    std::optional<ReadEstimate> all = m_whole;
    if (all)
        all->isOfPart = rowsRequestFor(filter, m_shape).operation == u"Query";
    return all;
}

QCoro::Task<Result<std::optional<qint64>>> DynamoBrowser::itemCount()
{
    const auto answer = co_await describeTable(m_link.get());
    if (const auto *failure = std::get_if<DynamoFailure>(&answer))
        co_return failure->error;
    co_return std::get<TableDescription>(answer).itemCount;
}

QCoro::Task<Result<RowCount>> DynamoBrowser::count(RowFilter filter, Interrupt interrupt)
{
    if (filter.isEmpty()) {
        const Result<std::optional<qint64>> estimated = co_await itemCount();
        if (!estimated)
            co_return estimated.error();
        if (*estimated)
            co_return RowCount{**estimated, CountKind::Estimated, {}};
    }
    RowScan scan(m_link.get(), m_shape,
                 {.filter = std::move(filter), .wantsItems = false, .isReadAhead = true}, {});
    RowCount count;
    while (!scan.isOver() && !isSet(interrupt)) {
        const Result<ScanStep> step = co_await scan.next();
        if (!step)
            co_return step.error();
        count.count += step->count;
        count.cost += step->cost;
        m_read += step->cost;
    }
    count.kind = scan.isOver() ? CountKind::Exact : CountKind::AtLeast;
    co_return count;
}

QCoro::Task<Result<std::optional<StoredRow>>> DynamoBrowser::read(Item id)
{
    QJsonObject request{
        {u"TableName"_s, m_shape.table}, {u"Key"_s, toJson(id)}, {u"ConsistentRead"_s, true}};
    const DynamoAnswer answer = co_await m_link->call(u"GetItem"_s, std::move(request));
    if (const auto *failure = std::get_if<DynamoFailure>(&answer))
        co_return failure->error;
    const QJsonValue json = std::get<DynamoReply>(answer).body.value(u"Item");
    if (json.isUndefined())
        co_return std::optional<StoredRow>();
    auto item = itemFrom(json.toObject());
    if (const auto *problem = std::get_if<QString>(&item))
        co_return Error{ErrorCode::StoreUnusable, place(),
                        tr("the item cannot be read: %1").arg(*problem),
                        tr("Check that the endpoint speaks DynamoDB's protocol")};
    co_return std::optional(rowOf(std::get<Item>(std::move(item))));
}

QCoro::Task<Result<RowChangeAnswer>> DynamoBrowser::remove(StoredRow seen)
{
    const DynamoExpression expression = conditionOn(seen);
    QJsonObject request = expression.request(m_shape.table);
    request.insert(u"Key"_s, toJson(seen.id));
    Write removal{u"DeleteItem"_s, std::move(request), seen.id, seen.item, std::nullopt};
    Result<RowChangeAnswer> answer = co_await write(std::move(removal));
    co_return answer;
}

QCoro::Task<Result<RowChangeAnswer>> DynamoBrowser::change(StoredRow seen, Item changes)
{
    DynamoExpression expression = conditionOn(seen);
    Item wanted = seen.item;
    for (auto field = changes.begin(); field != changes.end(); ++field) {
        if (std::holds_alternative<NullValue>(field.value().content())) {
            expression.drop(field.key());
            wanted.remove(field.key());
        } else {
            expression.set(field.key(), field.value());
            wanted.insert(field.key(), field.value());
        }
    }
    QJsonObject request = expression.request(m_shape.table);
    request.insert(u"Key"_s, toJson(seen.id));
    Write update{u"UpdateItem"_s, std::move(request), seen.id, seen.item, std::move(wanted)};
    Result<RowChangeAnswer> answer = co_await write(std::move(update));
    co_return answer;
}

QCoro::Task<Result<RowChangeAnswer>> DynamoBrowser::put(Item item)
{
    DynamoExpression expression;
    expression.requireAbsent(m_shape.keys.front().name);
    QJsonObject request = expression.request(m_shape.table);
    request.insert(u"Item"_s, toJson(item));
    Write putting{u"PutItem"_s, std::move(request), keyOf(item), std::nullopt, item};
    Result<RowChangeAnswer> answer = co_await write(std::move(putting));
    co_return answer;
}

// The item as the refusal brought it, or as it is now.
QCoro::Task<Result<std::optional<Item>>> DynamoBrowser::present(const Write *write,
                                                                QJsonObject returned)
{
    if (!returned.isEmpty()) {
        auto item = itemFrom(returned);
        if (std::holds_alternative<Item>(item))
            co_return std::optional(std::get<Item>(std::move(item)));
    }
    Item key = write->key;
    Result<std::optional<StoredRow>> row = co_await read(std::move(key));
    if (!row)
        co_return row.error();
    co_return *row ? std::optional((**row).item) : std::nullopt;
}

QCoro::Task<Result<RowChangeAnswer>> DynamoBrowser::write(Write write)
{
    if (isReadOnly())
        co_return refusedAsReadOnly({StoreKind::DynamoDb, {}, false, m_link->place()});
    WriteRounds rounds({ErrorCode::Throttled, place(),
                        tr("others changed this row again and again"), tr("Try again later")});
    while (rounds.beginNext()) {
        QJsonObject request = write.request;
        DynamoAnswer answer = co_await m_link->call(write.operation, std::move(request));
        auto *failure = std::get_if<DynamoFailure>(&answer);
        if (failure == nullptr)
            co_return RowChangeAnswer{};
        rounds.hear(*failure);
        const bool isLost = WriteRounds::isLostRace(*failure);
        if (!isLost && !failure->mayHaveRun)
            co_return rounds.settled(failure->error);
        Result<std::optional<Item>> now = co_await present(&write, std::move(failure->item));
        if (!now)
            co_return rounds.settled(isLost ? now.error() : failure->error);
        if (*now == write.wanted && rounds.mayHaveRun())
            co_return RowChangeAnswer{};
        if (!isLost)
            continue;
        if (!*now)
            co_return RowChangeAnswer{RowChange::Gone, std::nullopt};
        co_return RowChangeAnswer{write.seen ? RowChange::Changed : RowChange::Present,
                                  *std::move(now)};
    }
    co_return rounds.error();
}

QCoro::Task<Result<std::optional<qint64>>> DynamoBrowser::version()
{
    co_return std::optional<qint64>();
}

} // namespace onecake
