// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/tables/dynamo_tables.h"

#include "core/base/invariant.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/store/aws/aws_credentials.h"
#include "core/store/dynamodb/tables/table_description.h"
#include "core/store/dynamodb/wire/dynamo_link.h"
#include "core/store/store_url.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

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
        ? u"The endpoint has no time to live, so expired records stay in the table until they are purged."_s
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
                         u"its time to live is currently being turned off"_s);
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

constexpr int readsTimed = 5;

// What is not known without harm.
ReportRow incidental(const QString &what, const QString &detail)
{
    ReportRow row{what, ReportState::Unknown, detail};
    row.isIncidental = true;
    return row;
}

const QString notTried = u"not tried: the store is named with access=read-only"_s;

struct Probe {
    QStringView operation;
    QJsonObject request;
    bool isWrite = false; // it must be refused by its condition
    bool isNeeded = true; // by the engine; otherwise by whoever looks through the keys
};

QJsonObject textValue(const QString &text)
{
    return {{u"S"_s, text}};
}

// A scope of a record that begins with this mark goes on with the 64 digits of a hash.
QJsonObject absentKey(DynamoLink *link)
{
    return {{u"PK"_s, textValue(u"~onecake stores check"_s)},
            {u"SK"_s, textValue(uuidFrom(link->random()))}};
}

QJsonObject onTable(DynamoLink *link, QJsonObject request)
{
    request.insert(u"TableName"_s, link->place().table);
    return request;
}

QJsonObject neverMet(DynamoLink *link, QJsonObject request)
{
    request.insert(u"ConditionExpression"_s,
                   u"attribute_exists(#pk) AND attribute_not_exists(#pk)"_s);
    request.insert(u"ExpressionAttributeNames"_s, QJsonObject{{u"#pk"_s, u"PK"_s}});
    return onTable(link, std::move(request));
}

QJsonObject transaction(DynamoLink *link, const QJsonObject &key)
{
    const QJsonObject put = neverMet(link, {{u"Item"_s, key}});
    return {{u"TransactItems"_s, QJsonArray{QJsonObject{{u"Put"_s, put}}}}};
}

QJsonObject query(DynamoLink *link, const QJsonObject &key)
{
    return onTable(link,
                   {{u"KeyConditionExpression"_s, u"#pk = :pk"_s},
                    {u"ExpressionAttributeNames"_s, QJsonObject{{u"#pk"_s, u"PK"_s}}},
                    {u"ExpressionAttributeValues"_s, QJsonObject{{u":pk"_s, key.value(u"PK")}}},
                    {u"Limit"_s, 1}});
}

// DeleteItem comes after the other writes: it would take away what an endpoint that ignores
// conditions has let them write.
std::vector<Probe> probes(DynamoLink *link)
{
    const QJsonObject key = absentKey(link);
    return {
        {u"GetItem", onTable(link, {{u"Key"_s, key}})},
        {u"PutItem", neverMet(link, {{u"Item"_s, key}}), true},
        {u"UpdateItem", neverMet(link, {{u"Key"_s, key}}), true},
        {u"TransactWriteItems", transaction(link, key), true},
        {u"DeleteItem", neverMet(link, {{u"Key"_s, key}}), true},
        {u"Query", query(link, key), false, false},
        {u"Scan", onTable(link, {{u"Limit"_s, 1}}), false, false},
    };
}

bool isRefusedByCondition(const DynamoFailure &failure)
{
    if (failure.kind == DynamoFailureKind::ConditionFailed)
        return true;
    return failure.kind == DynamoFailureKind::TransactionCanceled && !failure.reasons.empty()
        && failure.reasons.front().code == u"ConditionalCheckFailed";
}

ReportRow judge(const Probe &probe, const DynamoAnswer &answer)
{
    const QString what = probe.operation.toString();
    const auto *failure = std::get_if<DynamoFailure>(&answer);
    if (failure == nullptr && probe.isWrite)
        return {what, ReportState::Missing,
                u"the endpoint wrote although the condition was not met: do not use it"_s};
    if (failure == nullptr || (probe.isWrite && isRefusedByCondition(*failure)))
        return {what, ReportState::Ok, u"allowed"_s};
    const ReportState lack = probe.isNeeded ? ReportState::Missing : ReportState::Warning;
    const QString use = probe.isNeeded ? QString() : u"only looking through the keys needs it; "_s;
    if (failure->kind == DynamoFailureKind::AccessDenied)
        return {what, lack, u"not allowed: "_s + use + failure->error.problem};
    if (failure->kind != DynamoFailureKind::UnknownOperation)
        return {what, ReportState::Unknown, sentence(failure->error)};
    if (probe.operation == u"TransactWriteItems")
        return {what, ReportState::Warning,
                u"the endpoint has no transactions: policies that commit work and record together "
                "cannot be used"_s};
    return {what, lack, use + u"the endpoint does not know this operation"_s};
}

QString scannedKey(const DynamoAnswer &answer, QJsonObject *key)
{
    const auto *reply = std::get_if<DynamoReply>(&answer);
    if (reply == nullptr)
        return u"no record could be read to try it with"_s;
    const QJsonObject item = reply->body.value(u"Items").toArray().first().toObject();
    if (!item.contains(u"PK") || !item.contains(u"SK"))
        return u"there is no record yet to try it with"_s;
    *key = {{u"PK"_s, item.value(u"PK")}, {u"SK"_s, item.value(u"SK")}};
    return {};
}

// Only a record that is there can lose. An UpdateItem that updates nothing leaves it alone even
// where the endpoint should ignore the condition.
QCoro::Task<ReportRow> probeLosingItem(DynamoLink *link, DynamoAnswer scanned)
{
    const QString what = u"losing item"_s;
    QJsonObject key;
    const QString obstacle = link->place().isReadOnly ? notTried : scannedKey(scanned, &key);
    if (!obstacle.isEmpty())
        co_return incidental(what, obstacle);
    QJsonObject request = neverMet(link, {{u"Key"_s, key}});
    request.insert(u"ReturnValuesOnConditionCheckFailure"_s, u"ALL_OLD"_s);
    const DynamoAnswer answer = co_await link->call(u"UpdateItem"_s, request);
    const auto *failure = std::get_if<DynamoFailure>(&answer);
    if (failure == nullptr || failure->kind != DynamoFailureKind::ConditionFailed)
        co_return incidental(what, u"UpdateItem could not be tried"_s);
    // The record may have gone in between, which looks the same.
    if (failure->item.isEmpty())
        co_return ReportRow{
            what, ReportState::Warning,
            u"the endpoint does not return it: each duplicate costs one more read"_s};
    co_return ReportRow{what, ReportState::Ok, u"a refused write returns the record"_s};
}

QCoro::Task<ReportRow> timeReads(DynamoLink *link)
{
    const QString what = u"latency"_s;
    std::vector<Duration> times;
    const QJsonObject request = onTable(link, {{u"Key"_s, absentKey(link)}});
    for (int time = 0; time < readsTimed; ++time) {
        const Instant begin = link->clock().now();
        const DynamoAnswer answer = co_await link->call(u"GetItem"_s, request);
        if (const auto *failure = std::get_if<DynamoFailure>(&answer))
            co_return ReportRow{what, ReportState::Unknown, sentence(failure->error)};
        times.push_back(link->clock().now() - begin);
    }
    std::sort(times.begin(), times.end());
    const Duration median = times[times.size() / 2];
    const QString text = median < Duration(1) ? u"below 1 ms"_s : toReadableText(median);
    co_return ReportRow{what, ReportState::Ok,
                        u"%1, the median of %2 reads"_s.arg(text).arg(readsTimed)};
}

// Tries what a store needs of its table, without any effect: reads ask for a key that no record can
// have, and writes go to that key under a condition that nothing can meet. One row for each
// operation that a store may call, one for the losing item of a refused write, and one for the time
// that a read takes. The table has PK and SK as its key. Of a table that is to be read only, writes
// are not tried.
QCoro::Task<std::vector<ReportRow>> probeTable(DynamoLink *link)
{
    std::vector<ReportRow> rows;
    DynamoAnswer latest;
    const std::vector<Probe> all = probes(link);
    for (const Probe &probe : all) {
        if (probe.isWrite && link->place().isReadOnly) {
            rows.push_back(incidental(probe.operation.toString(), notTried));
            continue;
        }
        latest = co_await link->call(probe.operation.toString(), probe.request);
        rows.push_back(judge(probe, latest));
    }
    ReportRow losingItem = co_await probeLosingItem(link, latest);
    rows.push_back(losingItem);
    ReportRow latency = co_await timeReads(link);
    rows.push_back(latency);
    co_return rows;
}

const QString credentialsRow = u"credentials"_s;
const QString endpointRow = u"endpoint"_s;
const QString clockRow = u"clock"_s;
const QString tableRow = u"table"_s;
const QString keysRow = u"key schema"_s;
const QString timeToLiveRow = u"time to live"_s;

// Who may take a claim over is judged by the clocks of those who share the table.
constexpr Duration clockSlack{5000};

ReportRow credentialsFound(const AwsCredentials &credentials)
{
    const QString end = credentials.expiresAt ? u"good until "_s + textOf(*credentials.expiresAt)
                                              : u"which does not expire"_s;
    return {credentialsRow, ReportState::Ok,
            u"%1; access key %2, %3"_s.arg(
                credentials.source, shownText(QString::fromLatin1(credentials.accessKeyId)), end)};
}

ReportRow endpointFound(DynamoLink *link, const DynamoFailure *failure)
{
    const bool isSilent = failure != nullptr && failure->kind == DynamoFailureKind::NoAnswer;
    if (isSilent)
        return {endpointRow, ReportState::Missing, sentence(failure->error)};
    return {
        endpointRow, ReportState::Ok,
        u"%1 answers, region %2"_s.arg(link->endpoint().url.toString(), link->endpoint().region)};
}

ReportRow clockFound(DynamoLink *link, const DynamoFailure *failure)
{
    if (failure != nullptr && failure->kind == DynamoFailureKind::ClockSkew)
        return {clockRow, ReportState::Missing, sentence(failure->error)};
    const std::optional<Duration> difference = link->clockDifference();
    if (!difference)
        return incidental(clockRow, u"not known: the endpoint does not say its time"_s);
    const Duration size = difference->count() < 0 ? -*difference : *difference;
    if (size < std::chrono::seconds(2))
        return {clockRow, ReportState::Ok, u"the endpoint's differs by less than 2 s"_s};
    const QString text = u"the endpoint's is about %1 %2"_s.arg(
        toReadableText(std::chrono::round<std::chrono::seconds>(size)),
        difference->count() > 0 ? u"ahead"_s : u"behind"_s);
    if (size < clockSlack)
        return {clockRow, ReportState::Ok, text};
    return {clockRow, ReportState::Warning,
            text + u": set this machine's, because leases and expiry are judged by it"_s};
}

// Whether the table can be tried.
bool noteTable(StoreReport &report, const DynamoPlace &place, const TableDescription &table)
{
    if (!table.isReady()) {
        report.add(tableRow, ReportState::Missing,
                   u"%1 is there, but its status is %2"_s.arg(place.table, table.status));
        return false;
    }
    report.add(tableRow, ReportState::Ok,
               u"%1 is there, status %2"_s.arg(place.table, table.status));
    const bool isOurs = table.hasOurKeys();
    const QString keys = table.keysInWords();
    report.add(keysRow, isOurs ? ReportState::Ok : ReportState::Missing,
               isOurs ? keys : u"%1, expected PK (S) and SK (S): choose another table"_s.arg(keys));
    return isOurs;
}

// The table is not there: on this machine perhaps only for these credentials. DynamoDB Local keeps
// the tables of each access key and region apart, unless it is started with -sharedDb.
QString absenceOf(DynamoLink *link, const AwsCredentials &credentials)
{
    const QString absent = u"%1 is not there"_s.arg(link->place().table);
    const bool isRegionMadeUp =
        link->place().region.isEmpty() && link->endpoint().region == u"local";
    if (!isLoopback(link->endpoint().url) || !(credentials.isMadeUp || isRegionMadeUp))
        return absent;
    const QString key = shownText(QString::fromLatin1(credentials.accessKeyId));
    const QString made = credentials.isMadeUp && isRegionMadeUp ? u"which were made up"_s
        : credentials.isMadeUp ? u"of which the access key was made up"_s
                               : u"of which the region was made up"_s;
    return absent
        + u" for the access key \"%1\" and the region \"%2\", %3: DynamoDB Local keeps tables "
          u"apart "
          "by both, so give those of the application (AWS_ACCESS_KEY_ID and region=); only if it "
          "is "
          "not there for those either"_s.arg(key, link->endpoint().region, made);
}

// Without a description: what stands in the way. Whether the table can be tried all the same.
bool noteFailure(StoreReport &report, const DynamoFailure &failure, const QString &absence)
{
    const bool isDenied = failure.kind == DynamoFailureKind::AccessDenied;
    const bool isAbsent = failure.kind == DynamoFailureKind::NoSuchTable;
    const bool isAboutCredentials = failure.kind == DynamoFailureKind::CredentialsExpired
        || failure.kind == DynamoFailureKind::CredentialsRefused;
    if (isAboutCredentials)
        report.rows.front() = {credentialsRow, ReportState::Missing,
                               report.rows.front().detail + u"; "_s + sentence(failure.error)};
    else if (isAbsent)
        report.addMendedByMaking(tableRow, absence);
    else if (isDenied)
        report.rows.push_back(
            incidental(tableRow, u"DescribeTable is not allowed: "_s + failure.error.problem));
    else if (failure.kind != DynamoFailureKind::NoAnswer
             && failure.kind != DynamoFailureKind::ClockSkew)
        report.add(tableRow, ReportState::Unknown, sentence(failure.error));
    return isDenied;
}

ReportRow timeToLiveRefused(const DynamoFailure &failure)
{
    if (failure.kind == DynamoFailureKind::UnknownOperation)
        return {timeToLiveRow, ReportState::Warning,
                u"the endpoint has none: expired records stay until they are purged"_s};
    if (failure.kind == DynamoFailureKind::AccessDenied)
        return incidental(timeToLiveRow, sentence(failure.error));
    return {timeToLiveRow, ReportState::Unknown, sentence(failure.error)};
}

ReportRow timeToLiveFound(const TimeToLive &found)
{
    switch (found.state) {
    case TimeToLiveState::On:
        return {timeToLiveRow, ReportState::Ok, u"on, by "_s + timeToLiveAttribute()};
    case TimeToLiveState::TurningOff:
        return {timeToLiveRow, ReportState::Missing,
                u"being turned off: expired records will stay until they are purged"_s};
    case TimeToLiveState::OnAnotherAttribute:
        return {timeToLiveRow, ReportState::Missing,
                u"on, but by \"%1\", expected \"%2\": records are kept, or deleted too early"_s.arg(
                    found.attribute, timeToLiveAttribute())};
    case TimeToLiveState::Off:
        return {timeToLiveRow, ReportState::Missing,
                u"off, so expired records stay until they are purged"_s, true};
    }
    ONECAKE_UNREACHABLE();
}

QCoro::Task<ReportRow> timeToLiveOf(DynamoLink *link)
{
    const TableAnswer<TimeToLive> answer = co_await describeTimeToLive(link);
    if (const auto *failure = std::get_if<DynamoFailure>(&answer))
        co_return timeToLiveRefused(*failure);
    const auto &found = std::get<TimeToLive>(answer);
    if (found.state == TimeToLiveState::Off && !link->place().isReadOnly) {
        // An endpoint may describe what it does not have. Without saying what to turn on, this
        // turns nothing on.
        const DynamoAnswer change =
            co_await link->call(u"UpdateTimeToLive"_s, onTable(link, QJsonObject()));
        const auto *refusal = std::get_if<DynamoFailure>(&change);
        if (refusal != nullptr && refusal->kind == DynamoFailureKind::UnknownOperation)
            co_return timeToLiveRefused(*refusal);
    }
    co_return timeToLiveFound(found);
}

QCoro::Task<Result<AwsCredentials>> credentialsOf(DynamoLink *link)
{
    CredentialsProvider *provider = link->credentials();
    if (provider == nullptr)
        co_return Error{ErrorCode::StoreUnavailable, {}, u"the connection is closed"_s, {}};
    Result<AwsCredentials> found = co_await provider->credentials();
    co_return found;
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

QCoro::Task<StoreReport> checkTable(DynamoLink *link)
{
    StoreReport report;
    const Result<AwsCredentials> credentials = co_await credentialsOf(link);
    if (!credentials) {
        report.add(credentialsRow, ReportState::Missing, sentence(credentials.error()));
        co_return report;
    }
    report.rows.push_back(credentialsFound(*credentials));
    const TableAnswer<TableDescription> answer = co_await describeTable(link);
    const auto *failure = std::get_if<DynamoFailure>(&answer);
    const ReportRow endpoint = endpointFound(link, failure);
    report.rows.push_back(endpoint);
    if (endpoint.state != ReportState::Ok)
        co_return report;
    report.rows.push_back(clockFound(link, failure));
    const auto *table = std::get_if<TableDescription>(&answer);
    const bool canBeTried = table != nullptr
        ? noteTable(report, link->place(), *table)
        : noteFailure(report, *failure, absenceOf(link, *credentials));
    if (!canBeTried)
        co_return report;
    const ReportRow timeToLive = co_await timeToLiveOf(link);
    report.rows.push_back(timeToLive);
    if (table != nullptr) {
        report.add(u"capacity"_s, ReportState::Ok, toWords(table->capacity));
        const auto &count = table->itemCount;
        report.rows.push_back(
            count ? ReportRow{u"items"_s, ReportState::Ok,
                              u"about %1, as of up to six hours ago"_s.arg(*count)}
                  : incidental(u"items"_s, u"the endpoint does not say how many there are"_s));
    }
    const std::vector<ReportRow> probed = co_await probeTable(link);
    report.rows.insert(report.rows.end(), probed.begin(), probed.end());
    co_return report;
}

} // namespace onecake
