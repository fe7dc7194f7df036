// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/dynamodb/row_scan.h"

#include "core/base/invariant.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The names and values of all expressions of one request. Anybody may have named the attributes,
// so that all of them go through placeholders.
class Placeholders
{
public:
    QString name(const QString &attribute)
    {
        const auto known = m_placeholderOf.constFind(attribute);
        if (known != m_placeholderOf.constEnd())
            return *known;
        const QString placeholder = u"#n%1"_s.arg(m_placeholderOf.size());
        m_placeholderOf.insert(attribute, placeholder);
        m_names.insert(placeholder, attribute);
        return placeholder;
    }

    QString value(const AttributeValue &value)
    {
        const QString placeholder = u":v%1"_s.arg(m_values.size());
        m_values.insert(placeholder, toJson(value));
        return placeholder;
    }

    void insertInto(QJsonObject &body) const
    {
        if (!m_names.isEmpty())
            body.insert(u"ExpressionAttributeNames"_s, m_names);
        if (!m_values.isEmpty())
            body.insert(u"ExpressionAttributeValues"_s, m_values);
    }

private:
    QMap<QString, QString> m_placeholderOf;
    QJsonObject m_names;
    QJsonObject m_values;
};

// An IN takes a hundred values.
constexpr std::size_t valuesMax = 100;

const KeyAttribute *keyNamed(const QString &attribute, const TableShape &shape)
{
    const auto key = std::find_if(shape.keys.begin(), shape.keys.end(),
                                  [&](const KeyAttribute &own) { return own.name == attribute; });
    return key == shape.keys.end() ? nullptr : &*key;
}

bool canJudge(const FilterClause &clause, const TableShape &shape)
{
    const KeyAttribute *key = keyNamed(clause.attribute, shape);
    switch (clause.kind) {
    case ClauseKind::Contains: // compares by case
    case ClauseKind::TimeBelow:
    case ClauseKind::TimeAtLeast:
    case ClauseKind::TimeNotBelow:
    case ClauseKind::TimeUnread:
    case ClauseKind::Anywhere:
        return false;
    case ClauseKind::BeginsWith: // knows texts alone
        return key != nullptr && key->type == u"S";
    case ClauseKind::Equals:
    case ClauseKind::Differs:
        return clause.values.size() <= valuesMax;
    case ClauseKind::Below:
    case ClauseKind::AtLeast:
    case ClauseKind::NotBelow:
    case ClauseKind::Present:
    case ClauseKind::Absent:
    case ClauseKind::NotNull:
        return true;
    }
    ONECAKE_UNREACHABLE();
}

// The filter of a Query must not name the key.
bool canJudge(const ClauseChoice &choice, const TableShape &shape, bool isQuery)
{
    return std::all_of(choice.begin(), choice.end(), [&](const FilterClause &clause) {
        return canJudge(clause, shape)
            && !(isQuery && keyNamed(clause.attribute, shape) != nullptr);
    });
}

QString listOf(const std::vector<AttributeValue> &values, Placeholders &placeholders)
{
    QStringList list;
    for (const AttributeValue &value : values)
        list.append(placeholders.value(value));
    return list.join(u", "_s);
}

QString expressionOf(const FilterClause &clause, Placeholders &placeholders)
{
    const QString name = placeholders.name(clause.attribute);
    const auto first = [&] {
        return placeholders.value(clause.values.front());
    };
    const QString absent = u"attribute_not_exists(%1)"_s.arg(name);
    switch (clause.kind) {
    case ClauseKind::Equals:
        return u"%1 IN (%2)"_s.arg(name, listOf(clause.values, placeholders));
    case ClauseKind::Differs:
        return u"(%1 OR NOT %2 IN (%3))"_s.arg(absent, name, listOf(clause.values, placeholders));
    case ClauseKind::BeginsWith:
        return u"begins_with(%1, %2)"_s.arg(name, first());
    case ClauseKind::Contains:
    case ClauseKind::TimeBelow:
    case ClauseKind::TimeAtLeast:
    case ClauseKind::TimeNotBelow:
    case ClauseKind::TimeUnread:
    case ClauseKind::Anywhere:
        break;
    case ClauseKind::Below:
        return u"%1 < %2"_s.arg(name, first());
    case ClauseKind::AtLeast:
        return u"%1 >= %2"_s.arg(name, first());
    case ClauseKind::NotBelow:
        return u"(%1 OR NOT %2 < %3)"_s.arg(absent, name, first());
    case ClauseKind::Present:
        return u"(attribute_exists(%1) AND NOT attribute_type(%1, %2))"_s.arg(
            name, placeholders.value(AttributeValue::ofText(u"NULL"_s)));
    case ClauseKind::Absent:
        return u"(%1 OR attribute_type(%2, %3))"_s.arg(
            absent, name, placeholders.value(AttributeValue::ofText(u"NULL"_s)));
    case ClauseKind::NotNull:
        return u"NOT attribute_type(%1, %2)"_s.arg(
            name, placeholders.value(AttributeValue::ofText(u"NULL"_s)));
    }
    ONECAKE_UNREACHABLE();
}

QString expressionOf(const ClauseChoice &choice, Placeholders &placeholders)
{
    QStringList alternatives;
    for (const FilterClause &clause : choice)
        alternatives.append(expressionOf(clause, placeholders));
    return alternatives.size() == 1 ? alternatives.front()
                                    : u'(' + alternatives.join(u" OR "_s) + u')';
}

bool fixes(const ClauseChoice &choice, const QString &attribute)
{
    return choice.size() == 1 && choice.front().attribute == attribute
        && choice.front().kind == ClauseKind::Equals && choice.front().values.size() == 1;
}

bool isRangeOf(const ClauseChoice &choice, const KeyAttribute &key)
{
    if (choice.size() != 1 || choice.front().attribute != key.name)
        return false;
    const FilterClause &clause = choice.front();
    switch (clause.kind) {
    case ClauseKind::Equals:
        return clause.values.size() == 1;
    case ClauseKind::BeginsWith:
        return key.type == u"S";
    case ClauseKind::Below:
    case ClauseKind::AtLeast:
        return true;
    case ClauseKind::Differs:
    case ClauseKind::Contains:
    case ClauseKind::NotBelow:
    case ClauseKind::Present:
    case ClauseKind::Absent:
    case ClauseKind::NotNull:
    case ClauseKind::TimeBelow:
    case ClauseKind::TimeAtLeast:
    case ClauseKind::TimeNotBelow:
    case ClauseKind::TimeUnread:
    case ClauseKind::Anywhere:
        return false;
    }
    ONECAKE_UNREACHABLE();
}

QString keyExpressionOf(const FilterClause &clause, Placeholders &placeholders)
{
    if (clause.kind == ClauseKind::Equals)
        return placeholders.name(clause.attribute) + u" = "_s
            + placeholders.value(clause.values.front());
    return expressionOf(clause, placeholders);
}

QString typeOf(const AttributeValue &value)
{
    return toJson(value).begin().key();
}

// Without the values that no key can have: a text that looks like a number may stand for one, and a
// key is of one type.
ClauseChoice possible(ClauseChoice choice, const TableShape &shape)
{
    for (FilterClause &clause : choice) {
        const KeyAttribute *key = keyNamed(clause.attribute, shape);
        if (key == nullptr || clause.kind != ClauseKind::Equals)
            continue;
        std::vector<AttributeValue> values = clause.values;
        std::erase_if(values,
                      [key](const AttributeValue &value) { return typeOf(value) != key->type; });
        if (!values.empty())
            clause.values = std::move(values);
    }
    return choice;
}

} // namespace

RowsRequest rowsRequestFor(const RowFilter &asked, const TableShape &shape)
{
    RowFilter filter{{}, asked.accepts};
    for (const ClauseChoice &choice : asked.all)
        filter.all.push_back(possible(choice, shape));
    Placeholders placeholders;
    QStringList keyConditions;
    QStringList filters;
    const auto choiceThat = [&filter](const auto &holds) {
        return std::find_if(filter.all.begin(), filter.all.end(), holds);
    };
    const auto end = filter.all.end();
    const auto partition = choiceThat(
        [&](const ClauseChoice &choice) { return fixes(choice, shape.keys.front().name); });
    const bool isQuery = partition != end;
    const auto sort = isQuery && shape.keys.size() > 1
        ? choiceThat([&](const ClauseChoice &choice) { return isRangeOf(choice, shape.keys[1]); })
        : end;
    bool isWhole = !filter.accepts;
    for (auto choice = filter.all.begin(); choice != end; ++choice) {
        if (choice == partition || choice == sort)
            keyConditions.append(keyExpressionOf(choice->front(), placeholders));
        else if (canJudge(*choice, shape, isQuery))
            filters.append(expressionOf(*choice, placeholders));
        else
            isWhole = false;
    }
    QJsonObject body{{u"ReturnConsumedCapacity"_s, u"TOTAL"_s}};
    if (isQuery)
        body.insert(u"KeyConditionExpression"_s, keyConditions.join(u" AND "_s));
    if (!filters.isEmpty())
        body.insert(u"FilterExpression"_s, filters.join(u" AND "_s));
    placeholders.insertInto(body);
    return {isQuery ? u"Query"_s : u"Scan"_s, body, isWhole};
}

namespace {

// Enough for a table of a million items; each is a connection of its own.
constexpr std::size_t segmentsOfScan = 4;

// Of very small items, hundreds of thousands fit in the 1 MB that one call may answer with.
constexpr int itemsPerCallMax = 10'000;

// A page without an item is no sign of the end, so long as there are few of them.
constexpr int emptyPagesMax = 100;

// Emulators may leave out how many items they looked at.
qint64 itemsReadIn(const QJsonObject &body)
{
    const qint64 returned = body.value(u"Count").toInteger(body.value(u"Items").toArray().size());
    return body.value(u"ScannedCount").toInteger(returned);
}

} // namespace

RowScan::RowScan(DynamoLink *link, const TableShape &shape, Wish wish,
                 std::optional<PageCursor> from)
    : m_link(link)
    , m_wish(std::move(wish))
    , m_keys(shape.keys)
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
    else
        m_request.body.insert(u"Limit"_s,
                              m_wish.itemsPerCall > 0 ? m_wish.itemsPerCall : itemsPerCallMax);
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
    auto place = itemFrom(body.value(u"LastEvaluatedKey").toObject());
    if (const auto *problem = std::get_if<QString>(&place))
        return damaged(*problem);
    auto &own = m_cursor.places[segment];
    own.after = std::get<Item>(std::move(place));
    own.isOver = own.after.isEmpty();
    if (own.isOver)
        return {};
    const bool isEmpty = itemsReadIn(body) == 0;
    own.emptyPages = isEmpty ? own.emptyPages + 1 : 0;
    if (own.emptyPages > emptyPagesMax)
        return damaged(tr("its pages do not end: %1 of them had no item, and each named another")
                           .arg(emptyPagesMax));
    // Brent's algorithm: a place that was passed before is met again, however long the way round.
    if (own.after == own.passed)
        return damaged(tr("its pages go in circles: the same one came twice"));
    if (++own.pages == own.passedNext) {
        own.passed = own.after;
        own.passedNext *= 2;
    }
    return {};
}

Result<void> RowScan::take(const QJsonObject &body, ScanStep *step) const
{
    step->cost.itemsRead += itemsReadIn(body);
    step->cost.capacityUnits +=
        body.value(u"ConsumedCapacity").toObject().value(u"CapacityUnits").toDouble();
    if (!m_wish.wantsItems)
        step->count += body.value(u"Count").toInteger();
    for (const QJsonValue json : body.value(u"Items").toArray()) {
        auto item = itemFrom(json.toObject());
        if (const auto *problem = std::get_if<QString>(&item))
            return damaged(*problem);
        if (const QString lacks = lackIn(std::get<Item>(item)); !lacks.isEmpty())
            return damaged(lacks);
        if (!passes(m_wish.filter, std::get<Item>(item)))
            continue;
        step->items.push_back(std::get<Item>(std::move(item)));
        ++step->count;
    }
    return {};
}

// Without its key an item could neither be told from others nor be changed.
QString RowScan::lackIn(const Item &item) const
{
    for (const KeyAttribute &key : m_keys) {
        const auto found = item.constFind(key.name);
        if (found == item.constEnd())
            return tr("an item has no %1, which is a part of its key").arg(key.name);
        if (typeOf(*found) != key.type)
            return tr("the %1 of an item is of type %2, and the key's is %3")
                .arg(key.name, typeOf(*found), key.type);
    }
    return {};
}

Error RowScan::damaged(const QString &problem) const
{
    return {ErrorCode::StoreUnusable, tr("table ") + m_link->place().table,
            tr("the endpoint's list of items cannot be read: %1").arg(shownText(problem)),
            tr("Check that the endpoint speaks DynamoDB's protocol")};
}

} // namespace onecake
