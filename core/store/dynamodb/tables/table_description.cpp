// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/tables/table_description.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString onDemandWord = u"on-demand"_s;

std::vector<TableKey> ourKeys()
{
    return {{u"PK"_s, u"HASH"_s, u"S"_s}, {u"SK"_s, u"RANGE"_s, u"S"_s}};
}

std::vector<TableKey> keysFrom(const QJsonObject &table)
{
    const QJsonArray definitions = table.value(u"AttributeDefinitions").toArray();
    const auto typeOf = [&definitions](const QString &attribute) {
        for (const QJsonValue definition : definitions) {
            if (definition[u"AttributeName"].toString() == attribute)
                return definition[u"AttributeType"].toString();
        }
        return QString();
    };
    std::vector<TableKey> keys;
    const QJsonArray schema = table.value(u"KeySchema").toArray();
    for (const QJsonValue element : schema) {
        const QString attribute = element[u"AttributeName"].toString();
        keys.push_back({attribute, element[u"KeyType"].toString(), typeOf(attribute)});
    }
    // Whatever the order in which they are told, the one that names the partition is the first.
    std::stable_sort(keys.begin(), keys.end(), [](const TableKey &left, const TableKey &right) {
        return left.role == u"HASH" && right.role != u"HASH";
    });
    return keys;
}

qint64 wholeNumber(const QJsonValue &value)
{
    return value.toInteger(0);
}

std::optional<qint64> figureIn(const QJsonObject &table, const QString &name)
{
    const qint64 figure = table.value(name).toInteger(-1);
    return figure < 0 ? std::nullopt : std::optional(figure);
}

// Reads the "Table" of DescribeTable; missing members stay empty.
TableDescription tableDescriptionFrom(const QJsonObject &table)
{
    TableDescription description;
    description.status = shownText(table.value(u"TableStatus").toString());
    description.keys = keysFrom(table);
    description.itemCount = figureIn(table, u"ItemCount"_s);
    description.sizeBytes = figureIn(table, u"TableSizeBytes"_s);
    // "arn:aws:dynamodb:REGION:ACCOUNT:table/NAME".
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html
    constexpr int accountPart = 4;
    const QString arn = table.value(u"TableArn").toString();
    description.account = shownText(arn.section(u':', accountPart, accountPart));
    const QJsonValue throughput = table.value(u"ProvisionedThroughput");
    description.capacity = {wholeNumber(throughput[u"ReadCapacityUnits"]),
                            wholeNumber(throughput[u"WriteCapacityUnits"])};
    const QJsonValue billing = table.value(u"BillingModeSummary");
    if (billing[u"BillingMode"].toString() == u"PAY_PER_REQUEST")
        description.capacity = {};
    return description;
}

QJsonObject aboutTheTable(DynamoLink *link)
{
    return {{u"TableName"_s, link->place().table}};
}

TimeToLive timeToLiveFrom(const QJsonValue &description)
{
    const QString status = description[u"TimeToLiveStatus"].toString();
    TimeToLive timeToLive;
    timeToLive.attribute = shownText(description[u"AttributeName"].toString());
    if (status == u"DISABLING")
        timeToLive.state = TimeToLiveState::TurningOff;
    else if (status == u"ENABLED" || status == u"ENABLING")
        timeToLive.state = timeToLive.attribute == timeToLiveAttribute()
            ? TimeToLiveState::On
            : TimeToLiveState::OnAnotherAttribute;
    return timeToLive;
}

} // namespace

std::optional<TableCapacity> parseTableCapacity(const QString &text)
{
    if (text == onDemandWord)
        return TableCapacity();
    // No region lets a table have more than some ten thousand units without being asked; nine
    // digits are beyond any quota, and still fit.
    static const QRegularExpression units(u"\\A([1-9][0-9]{0,8}):([1-9][0-9]{0,8})\\z"_s);
    const auto match = units.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return TableCapacity{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

QString toWords(const TableCapacity &capacity)
{
    if (capacity.isOnDemand())
        return tr("on demand");
    return tr("%1 read and %2 write units").arg(capacity.readUnits).arg(capacity.writeUnits);
}

bool TableDescription::hasOurKeys() const
{
    return keys == ourKeys();
}

QString TableDescription::keysInWords() const
{
    QStringList words;
    for (const TableKey &key : keys)
        words.append(u"%1 (%2)"_s.arg(shownText(key.attribute), shownText(key.type)));
    return words.isEmpty() ? u"nothing"_s : words.join(tr(" and "));
}

bool TableDescription::isReady() const
{
    // A table whose settings change goes on answering.
    return status == u"ACTIVE" || status == u"UPDATING";
}

QJsonObject createTableRequest(const QString &table, const TableCapacity &capacity)
{
    QJsonArray schema;
    QJsonArray definitions;
    for (const TableKey &key : ourKeys()) {
        schema.append(QJsonObject{{u"AttributeName"_s, key.attribute}, {u"KeyType"_s, key.role}});
        definitions.append(
            QJsonObject{{u"AttributeName"_s, key.attribute}, {u"AttributeType"_s, key.type}});
    }
    QJsonObject request{{u"TableName"_s, table},
                        {u"KeySchema"_s, schema},
                        {u"AttributeDefinitions"_s, definitions},
                        {u"BillingMode"_s, u"PAY_PER_REQUEST"_s}};
    if (!capacity.isOnDemand()) {
        request.insert(u"BillingMode"_s, u"PROVISIONED"_s);
        request.insert(u"ProvisionedThroughput"_s,
                       QJsonObject{{u"ReadCapacityUnits"_s, capacity.readUnits},
                                   {u"WriteCapacityUnits"_s, capacity.writeUnits}});
    }
    return request;
}

QString timeToLiveAttribute()
{
    return u"expiration"_s;
}

QCoro::Task<TableAnswer<TableDescription>> describeTable(DynamoLink *link)
{
    DynamoAnswer answer = co_await link->call(u"DescribeTable"_s, aboutTheTable(link));
    if (auto *failure = std::get_if<DynamoFailure>(&answer))
        co_return std::move(*failure);
    const QJsonObject table = std::get<DynamoReply>(answer).body.value(u"Table").toObject();
    if (table.isEmpty())
        co_return unreadable(tr("DescribeTable of %1").arg(link->place().table),
                             tr("the answer describes no table"), true);
    co_return tableDescriptionFrom(table);
}

QCoro::Task<TableAnswer<TimeToLive>> describeTimeToLive(DynamoLink *link)
{
    DynamoAnswer answer = co_await link->call(u"DescribeTimeToLive"_s, aboutTheTable(link));
    if (auto *failure = std::get_if<DynamoFailure>(&answer))
        co_return std::move(*failure);
    co_return timeToLiveFrom(std::get<DynamoReply>(answer).body.value(u"TimeToLiveDescription"));
}

QCoro::Task<std::optional<DynamoFailure>> turnTimeToLiveOn(DynamoLink *link)
{
    QJsonObject request = aboutTheTable(link);
    request.insert(u"TimeToLiveSpecification"_s,
                   QJsonObject{{u"Enabled"_s, true}, {u"AttributeName"_s, timeToLiveAttribute()}});
    DynamoAnswer answer = co_await link->call(u"UpdateTimeToLive"_s, request);
    if (auto *failure = std::get_if<DynamoFailure>(&answer))
        co_return std::move(*failure);
    co_return std::nullopt;
}

} // namespace onecake
