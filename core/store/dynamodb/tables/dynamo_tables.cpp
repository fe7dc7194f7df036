// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/tables/dynamo_tables.h"

#include "core/base/invariant.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/store/aws/aws_credentials.h"
#include "core/store/dynamodb/tables/table_description.h"
#include "core/store/dynamodb/tables/table_probes.h"
#include "core/store/dynamodb/wire/dynamo_link.h"
#include "core/store/store_report.h"
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
        return unusable(name, tr("the table is there, but its status is %1").arg(table.status),
                        tr("Try again when that is over, or choose another name"));
    if (!table.hasOurKeys())
        return unusable(name,
                        tr("the table is there, but its key is %1, expected PK (S) and SK (S)")
                            .arg(table.keysInWords()),
                        tr("Choose another name; this table was not changed"));
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
                tr("the table was still not ready after %1").arg(toReadableText(patience)),
                tr("Run the same command again later; it goes on from there")};
        co_await link->clock().sleep(pause);
        pause = std::min(2 * pause, pauseMax);
    }
}

void noteTrouble(TableCreation &creation, const DynamoFailure &failure)
{
    const bool isUnknown = failure.kind == DynamoFailureKind::UnknownOperation;
    creation.timeToLive = isUnknown ? TimeToLiveChange::NotSupported : TimeToLiveChange::Failed;
    creation.timeToLiveTrouble = isUnknown ? tr("The endpoint has no time to live, so expired "
                                                "records stay in the table until they are purged.")
                                           : sentence(failure.error);
}

void refuseTimeToLive(TableCreation &creation, const QString &name, const QString &problem)
{
    creation.timeToLive = TimeToLiveChange::Failed;
    creation.timeToLiveTrouble = sentence(unusable(
        name, problem, tr("Have it turned off, which takes up to an hour, and run this again")));
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
                         tr("its time to live is currently being turned off"));
        co_return;
    case TimeToLiveState::OnAnotherAttribute:
        refuseTimeToLive(*creation, storeName(link),
                         tr("its time to live is that of the attribute \"%1\", expected \"%2\"")
                             .arg(found.attribute, timeToLiveAttribute()));
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
    const QString end = credentials.expiresAt ? tr("good until ") + textOf(*credentials.expiresAt)
                                              : tr("which does not expire");
    return {
        credentialsRow, ReportState::Ok,
        tr("%1; access key %2, %3")
            .arg(credentials.source, shownText(QString::fromLatin1(credentials.accessKeyId)), end)};
}

ReportRow endpointFound(DynamoLink *link, const DynamoFailure *failure)
{
    const bool isSilent = failure != nullptr && failure->kind == DynamoFailureKind::NoAnswer;
    if (isSilent)
        return {endpointRow, ReportState::Missing, sentence(failure->error)};
    return {
        endpointRow, ReportState::Ok,
        tr("%1 answers, region %2").arg(link->endpoint().url.toString(), link->endpoint().region)};
}

ReportRow clockFound(DynamoLink *link, const DynamoFailure *failure)
{
    if (failure != nullptr && failure->kind == DynamoFailureKind::ClockSkew)
        return {clockRow, ReportState::Missing, sentence(failure->error)};
    const std::optional<Duration> difference = link->clockDifference();
    if (!difference)
        return incidental(clockRow, tr("not known: the endpoint does not say its time"));
    const Duration size = difference->count() < 0 ? -*difference : *difference;
    if (size < std::chrono::seconds(2))
        return {clockRow, ReportState::Ok, tr("the endpoint's differs by less than 2 s")};
    const QString text = tr("the endpoint's is about %1 %2")
                             .arg(toReadableText(std::chrono::round<std::chrono::seconds>(size)),
                                  difference->count() > 0 ? u"ahead"_s : u"behind"_s);
    if (size < clockSlack)
        return {clockRow, ReportState::Ok, text};
    return {clockRow, ReportState::Warning,
            text + tr(": set this machine's, because leases and expiry are judged by it")};
}

// Whether the table can be tried.
bool noteTable(StoreReport &report, const DynamoPlace &place, const TableDescription &table)
{
    if (!table.isReady()) {
        report.add(tableRow, ReportState::Missing,
                   tr("%1 is there, but its status is %2").arg(place.table, table.status));
        return false;
    }
    report.add(tableRow, ReportState::Ok,
               tr("%1 is there, status %2").arg(place.table, table.status));
    const bool isOurs = table.hasOurKeys();
    const QString keys = table.keysInWords();
    report.add(keysRow, isOurs ? ReportState::Ok : ReportState::Missing,
               isOurs ? keys
                      : tr("%1, expected PK (S) and SK (S): choose another table").arg(keys));
    return isOurs;
}

// The table is not there: on this machine perhaps only for these credentials. DynamoDB Local keeps
// the tables of each access key and region apart, unless it is started with -sharedDb.
ReportRow absenceOf(DynamoLink *link, const AwsCredentials &credentials)
{
    ReportRow row{tableRow, ReportState::Missing, tr("%1 is not there").arg(link->place().table),
                  true};
    const bool isRegionMadeUp =
        link->place().region.isEmpty() && link->endpoint().region == u"local";
    if (!isLoopback(link->endpoint().url) || !(credentials.isMadeUp || isRegionMadeUp))
        return row;
    const QString key = shownText(QString::fromLatin1(credentials.accessKeyId));
    const QString made = credentials.isMadeUp && isRegionMadeUp ? tr("which were made up")
        : credentials.isMadeUp ? tr("of which the access key was made up")
                               : tr("of which the region was made up");
    row.detail +=
        tr(" for the access key \"%1\" and the region \"%2\", %3: DynamoDB Local keeps tables "
           "apart by both, so give those of the application (AWS_ACCESS_KEY_ID and region=)")
            .arg(key, link->endpoint().region, made);
    row.madeOnlyIf = tr("only if it is not there for those either");
    return row;
}

// Without a description: what stands in the way. Whether the table can be tried all the same.
bool noteFailure(StoreReport &report, const DynamoFailure &failure, const ReportRow &absence)
{
    const bool isDenied = failure.kind == DynamoFailureKind::AccessDenied;
    const bool isAbsent = failure.kind == DynamoFailureKind::NoSuchTable;
    const bool isAboutCredentials = failure.kind == DynamoFailureKind::CredentialsExpired
        || failure.kind == DynamoFailureKind::CredentialsRefused;
    if (isAboutCredentials)
        report.rows.front() = {credentialsRow, ReportState::Missing,
                               report.rows.front().detail + u"; "_s
                                   + sentenceInReport(failure.error)};
    else if (isAbsent)
        report.rows.push_back(absence);
    else if (isDenied)
        report.rows.push_back(
            incidental(tableRow, tr("DescribeTable is not allowed: ") + failure.error.problem));
    else if (failure.kind != DynamoFailureKind::NoAnswer
             && failure.kind != DynamoFailureKind::ClockSkew)
        report.add(tableRow, ReportState::Unknown, sentenceInReport(failure.error));
    return isDenied;
}

ReportRow timeToLiveRefused(const DynamoFailure &failure)
{
    if (failure.kind == DynamoFailureKind::UnknownOperation)
        return {timeToLiveRow, ReportState::Warning,
                tr("the endpoint has none: expired records stay until they are purged")};
    if (failure.kind == DynamoFailureKind::AccessDenied)
        return incidental(timeToLiveRow, sentenceInReport(failure.error));
    return {timeToLiveRow, ReportState::Unknown, sentenceInReport(failure.error)};
}

ReportRow timeToLiveFound(const TimeToLive &found)
{
    switch (found.state) {
    case TimeToLiveState::On:
        return {timeToLiveRow, ReportState::Ok, tr("on, by ") + timeToLiveAttribute()};
    case TimeToLiveState::TurningOff:
        return {timeToLiveRow, ReportState::Missing,
                tr("being turned off: expired records will stay until they are purged")};
    case TimeToLiveState::OnAnotherAttribute:
        return {timeToLiveRow, ReportState::Missing,
                tr("on, but by \"%1\", expected \"%2\": records are kept, or deleted too early")
                    .arg(found.attribute, timeToLiveAttribute())};
    case TimeToLiveState::Off:
        return {timeToLiveRow, ReportState::Missing,
                tr("off, so expired records stay until they are purged"), true};
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
        const QJsonObject nothing{{u"TableName"_s, link->place().table}};
        const DynamoAnswer change = co_await link->call(u"UpdateTimeToLive"_s, nothing);
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
        co_return Error{ErrorCode::StoreUnavailable, {}, tr("the connection is closed"), {}};
    Result<AwsCredentials> found = co_await provider->credentials();
    co_return found;
}

} // namespace

QString toWords(const TableCreation &creation, const QString &table)
{
    const QString capacity = toWords(creation.table.capacity);
    QString text = creation.wasThere
        ? tr("The table %1 was there already; its capacity is %2.").arg(table, capacity)
        : tr("The table %1 was made; its capacity is %2.").arg(table, capacity);
    if (creation.timeToLive == TimeToLiveChange::TurnedOn)
        text += tr(" Its time to live was turned on.");
    if (creation.timeToLive == TimeToLiveChange::WasOn)
        text += tr(" Its time to live is on.");
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
    const QString where = tr("ListTables at %1").arg(link->endpoint().url.authority());
    std::vector<QString> names;
    QSet<QString> starts;
    QJsonObject request;
    for (int page = 0; page < pagesMax; ++page) {
        const DynamoAnswer answer = co_await link->call(u"ListTables"_s, request);
        if (const auto *failure = std::get_if<DynamoFailure>(&answer))
            co_return failure->error;
        const QJsonObject &body = std::get<DynamoReply>(answer).body;
        const QJsonArray tables = body.value(u"TableNames").toArray();
        for (const QJsonValue table : tables)
            names.push_back(shownText(table.toString()));
        const QString next = body.value(u"LastEvaluatedTableName").toString();
        if (next.isEmpty())
            co_return names;
        if (starts.contains(next))
            co_return unusable(where,
                               tr("the list goes round in circles: \"%1\" came twice as its end")
                                   .arg(shownText(next)),
                               tr("Type the name of the table instead"));
        starts.insert(next);
        request.insert(u"ExclusiveStartTableName"_s, next);
    }
    co_return unusable(where, tr("the list has more than %1 pages").arg(pagesMax),
                       tr("Type the name of the table instead"));
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
                              tr("about %1, as of up to six hours ago").arg(*count)}
                  : incidental(u"items"_s, tr("the endpoint does not say how many there are")));
    }
    const std::vector<ReportRow> probed = co_await probeTable(link);
    report.rows.insert(report.rows.end(), probed.begin(), probed.end());
    co_return report;
}

} // namespace onecake
