// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/tables/dynamo_tables.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/store/dynamodb/tables/table_description.h"
#include "core/store/store_url.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A table is usually ready within a minute; the waiters of the AWS SDKs give up after eight.
constexpr Duration readyMax = std::chrono::minutes(8);
constexpr Duration seenMax = std::chrono::seconds(30);
constexpr Duration firstPause{100};
constexpr Duration pauseMax{5000};

// ListTables answers at most 100 names at a time, and an account has at most 10,000 tables in a
// region: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html
constexpr int pagesMax = 1000;

Error unusable(const QString &where, const QString &problem, const QString &remedy)
{
    return {ErrorCode::StoreUnusable, where, problem, remedy};
}

QString storeName(DynamoLink *link)
{
    return u"dynamodb:"_s + textOf(link->place());
}

// What stands in the way of using a table that is there; a table that is being made is no trouble.
std::optional<Error> troubleWith(const TableDescription &table, const QString &name)
{
    if (!table.isReady() && table.status != u"CREATING")
        return unusable(name, u"the table is there, but its status is %1"_s.arg(table.status),
                        u"Try again when that is over, or choose another name"_s);
    if (!table.hasOurKeys())
        return unusable(name,
                        u"the table is there, but its key is %1, expected PK (S) and SK (S)"_s.arg(
                            table.keysInWords()),
                        u"Choose another name; this table was not changed"_s);
    return std::nullopt;
}

// Nothing where CreateTable was taken, or where somebody else was faster.
QCoro::Task<std::optional<Error>> make(DynamoLink *link, TableCapacity capacity)
{
    const DynamoAnswer answer =
        co_await link->call(u"CreateTable"_s, createTableRequest(link->place().table, capacity));
    const auto *failure = std::get_if<DynamoFailure>(&answer);
    // One whose reply was lost may have made the table all the same: the next look at it tells.
    if (failure == nullptr || failure->kind == DynamoFailureKind::InUse || failure->mayHaveRun)
        co_return std::nullopt;
    co_return failure->error;
}

// A table that was just made may not be seen at once, because DescribeTable reads eventually.
QCoro::Task<Result<TableDescription>> ready(DynamoLink *link)
{
    const Instant begin = link->clock().now();
    Duration pause = firstPause;
    while (true) {
        const TableAnswer<TableDescription> answer = co_await describeTable(link);
        const auto *failure = std::get_if<DynamoFailure>(&answer);
        const auto *table = std::get_if<TableDescription>(&answer);
        if (failure != nullptr && failure->kind != DynamoFailureKind::NoSuchTable)
            co_return failure->error;
        if (table != nullptr) {
            if (const auto trouble = troubleWith(*table, storeName(link)))
                co_return *trouble;
            if (table->isReady())
                co_return *table;
        }
        const Duration patience = table != nullptr ? readyMax : seenMax;
        if (link->clock().now() - begin >= patience)
            co_return Error{
                ErrorCode::StoreUnavailable, storeName(link),
                u"the table was still not ready after %1"_s.arg(toReadableText(patience)),
                u"Run the same command again later; it goes on from there"_s};
        co_await link->clock().sleep(pause);
        pause = std::min(2 * pause, pauseMax);
    }
}

void noteTrouble(TableCreation &creation, const DynamoFailure &failure)
{
    const bool isUnknown = failure.kind == DynamoFailureKind::UnknownOperation;
    creation.timeToLive = isUnknown ? TimeToLiveChange::NotSupported : TimeToLiveChange::Failed;
    creation.timeToLiveTrouble = isUnknown
        ? u"The endpoint has no time to live, so that expired records stay in the table until they are purged."_s
        : sentence(failure.error);
}

void refuseTimeToLive(TableCreation &creation, const QString &name, const QString &problem)
{
    creation.timeToLive = TimeToLiveChange::Failed;
    creation.timeToLiveTrouble = sentence(unusable(
        name, problem, u"Have it turned off, which takes up to an hour, and run this again"_s));
}

QCoro::Task<void> ensureTimeToLive(DynamoLink *link, TableCreation *creation)
{
    const TableAnswer<TimeToLive> answer = co_await describeTimeToLive(link);
    if (const auto *failure = std::get_if<DynamoFailure>(&answer)) {
        noteTrouble(*creation, *failure);
        co_return;
    }
    const auto &found = std::get<TimeToLive>(answer);
    switch (found.state) {
    case TimeToLiveState::On:
        creation->timeToLive = TimeToLiveChange::WasOn;
        co_return;
    case TimeToLiveState::TurningOff:
        refuseTimeToLive(*creation, storeName(link),
                         u"its time to live is just being turned off"_s);
        co_return;
    case TimeToLiveState::OnAnotherAttribute:
        refuseTimeToLive(*creation, storeName(link),
                         u"its time to live is that of the attribute \"%1\", expected \"%2\""_s.arg(
                             found.attribute, timeToLiveAttribute()));
        co_return;
    case TimeToLiveState::Off:
        break;
    }
    const std::optional<DynamoFailure> failure = co_await turnTimeToLiveOn(link);
    if (failure)
        noteTrouble(*creation, *failure);
    else
        creation->timeToLive = TimeToLiveChange::TurnedOn;
}

} // namespace

QString toWords(const TableCreation &creation, const QString &table)
{
    const QString capacity = toWords(creation.table.capacity);
    QString text = creation.wasThere
        ? u"The table %1 was there already; its capacity is %2."_s.arg(table, capacity)
        : u"The table %1 was made; its capacity is %2."_s.arg(table, capacity);
    if (creation.timeToLive == TimeToLiveChange::TurnedOn)
        text += u" Its time to live was turned on."_s;
    if (creation.timeToLive == TimeToLiveChange::WasOn)
        text += u" Its time to live is on."_s;
    return text;
}

QCoro::Task<Result<TableCreation>> createTable(DynamoLink *link, TableCapacity capacity)
{
    if (link->place().isReadOnly)
        co_return refusedAsReadOnly({StoreKind::DynamoDb, {}, false, link->place()});
    TableCreation creation;
    const TableAnswer<TableDescription> before = co_await describeTable(link);
    const auto *failure = std::get_if<DynamoFailure>(&before);
    creation.wasThere = failure == nullptr;
    if (failure != nullptr && failure->kind != DynamoFailureKind::NoSuchTable)
        co_return failure->error;
    if (!creation.wasThere) {
        const std::optional<Error> refusal = co_await make(link, capacity);
        if (refusal)
            co_return *refusal;
    }
    const Result<TableDescription> table = co_await ready(link);
    if (!table)
        co_return table.error();
    creation.table = *table;
    co_await ensureTimeToLive(link, &creation);
    co_return creation;
}

QCoro::Task<Result<std::vector<QString>>> listTables(DynamoLink *link)
{
    const QString where = u"ListTables at %1"_s.arg(link->endpoint().url.authority());
    std::vector<QString> names;
    QSet<QString> starts;
    QJsonObject request;
    for (int page = 0; page < pagesMax; ++page) {
        const DynamoAnswer answer = co_await link->call(u"ListTables"_s, request);
        if (const auto *failure = std::get_if<DynamoFailure>(&answer))
            co_return failure->error;
        const QJsonObject &body = std::get<DynamoReply>(answer).body;
        const QJsonArray tables = body.value(u"TableNames").toArray();
        for (const QJsonValue &table : tables)
            names.push_back(shownText(table.toString()));
        const QString next = body.value(u"LastEvaluatedTableName").toString();
        if (next.isEmpty())
            co_return names;
        if (starts.contains(next))
            co_return unusable(
                where,
                u"the list goes round in circles: \"%1\" came twice as its end"_s.arg(
                    shownText(next)),
                u"Type the name of the table instead"_s);
        starts.insert(next);
        request.insert(u"ExclusiveStartTableName"_s, next);
    }
    co_return unusable(where, u"the list has more than %1 pages"_s.arg(pagesMax),
                       u"Type the name of the table instead"_s);
}

} // namespace onecake
