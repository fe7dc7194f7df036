// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/tables/dynamo_report.h"

#include "core/base/invariant.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/store/aws/credential_rules.h"
#include "core/store/dynamodb/tables/dynamo_probes.h"
#include "core/store/dynamodb/tables/table_calls.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

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
        return {clockRow, ReportState::Unknown, u"not known: the endpoint does not say its time"_s};
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

// Without a description: what stands in the way. Whether the table can be tried all the same.
bool noteFailure(StoreReport &report, const DynamoPlace &place, const DynamoFailure &failure)
{
    const bool isDenied = failure.kind == DynamoFailureKind::AccessDenied;
    const bool isAbsent = failure.kind == DynamoFailureKind::NoSuchTable;
    const bool isAboutCredentials = failure.kind == DynamoFailureKind::CredentialsExpired
        || failure.kind == DynamoFailureKind::CredentialsRefused;
    if (isAboutCredentials)
        report.rows.front() = {credentialsRow, ReportState::Missing,
                               report.rows.front().detail + u"; "_s + sentence(failure.error)};
    else if (isAbsent)
        report.addMendedByMaking(tableRow, u"%1 is not there"_s.arg(place.table));
    else if (isDenied)
        report.add(tableRow, ReportState::Unknown,
                   u"DescribeTable is not allowed: "_s + failure.error.problem);
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
                u"off, so that expired records stay until they are purged"_s, true};
    }
    ONECAKE_UNREACHABLE();
}

QCoro::Task<ReportRow> timeToLiveOf(DynamoLink *link)
{
    const TableAnswer<TimeToLive> answer = co_await describeTimeToLive(link);
    if (const auto *failure = std::get_if<DynamoFailure>(&answer))
        co_return timeToLiveRefused(*failure);
    co_return timeToLiveFound(std::get<TimeToLive>(answer));
}

QCoro::Task<ReportRow> credentialsOf(DynamoLink *link)
{
    CredentialsProvider *provider = link->credentials();
    if (provider == nullptr)
        co_return ReportRow{credentialsRow, ReportState::Unknown, u"the connection is closed"_s};
    const Result<AwsCredentials> found = co_await provider->credentials();
    if (!found)
        co_return ReportRow{credentialsRow, ReportState::Missing, sentence(found.error())};
    co_return credentialsFound(*found);
}

} // namespace

QCoro::Task<StoreReport> checkTable(DynamoLink *link)
{
    StoreReport report;
    const ReportRow credentials = co_await credentialsOf(link);
    report.rows.push_back(credentials);
    if (credentials.state != ReportState::Ok)
        co_return report;
    const TableAnswer<TableDescription> answer = co_await describeTable(link);
    const auto *failure = std::get_if<DynamoFailure>(&answer);
    const ReportRow endpoint = endpointFound(link, failure);
    report.rows.push_back(endpoint);
    if (endpoint.state != ReportState::Ok)
        co_return report;
    report.rows.push_back(clockFound(link, failure));
    const auto *table = std::get_if<TableDescription>(&answer);
    const bool canBeTried = table != nullptr ? noteTable(report, link->place(), *table)
                                             : noteFailure(report, link->place(), *failure);
    if (!canBeTried)
        co_return report;
    const ReportRow timeToLive = co_await timeToLiveOf(link);
    report.rows.push_back(timeToLive);
    if (table != nullptr) {
        report.add(u"capacity"_s, ReportState::Ok, toWords(table->capacity));
        report.add(u"items"_s, ReportState::Ok,
                   u"about %1, as of up to six hours ago"_s.arg(table->itemCount));
    }
    const std::vector<ReportRow> probed = co_await probeTable(link);
    report.rows.insert(report.rows.end(), probed.begin(), probed.end());
    co_return report;
}

} // namespace onecake
