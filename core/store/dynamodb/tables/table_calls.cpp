// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/tables/table_calls.h"

#include "core/base/text/shown_text.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

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

QCoro::Task<TableAnswer<TableDescription>> describeTable(DynamoLink *link)
{
    DynamoAnswer answer = co_await link->call(u"DescribeTable"_s, aboutTheTable(link));
    if (auto *failure = std::get_if<DynamoFailure>(&answer))
        co_return std::move(*failure);
    const QJsonObject table = std::get<DynamoReply>(answer).body.value(u"Table").toObject();
    if (table.isEmpty())
        co_return unreadable(u"DescribeTable of %1"_s.arg(link->place().table),
                             u"the answer describes no table"_s, true);
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
