// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/tables/table_probes.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

ReportRow incidental(const QString &what, const QString &detail)
{
    ReportRow row{what, ReportState::Unknown, detail};
    row.isIncidental = true;
    return row;
}

namespace {

constexpr int readsTimed = 5;

QString notTried()
{
    return tr("not tried: the store is named with access=read-only");
}

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
                tr("the endpoint wrote although the condition was not met: do not use it")};
    if (failure == nullptr || (probe.isWrite && isRefusedByCondition(*failure)))
        return {what, ReportState::Ok, u"allowed"_s};
    const ReportState lack = probe.isNeeded ? ReportState::Missing : ReportState::Warning;
    const QString use = probe.isNeeded ? QString() : tr("only looking through the keys needs it; ");
    if (failure->kind == DynamoFailureKind::AccessDenied)
        return {what, lack, tr("not allowed: ") + use + failure->error.problem};
    if (failure->kind != DynamoFailureKind::UnknownOperation)
        return {what, ReportState::Unknown, sentenceInReport(failure->error)};
    if (probe.operation == u"TransactWriteItems")
        return {
            what, ReportState::Warning,
            tr("the endpoint has no transactions: policies that commit work and record together "
               "cannot be used")};
    return {what, lack, use + tr("the endpoint does not know this operation")};
}

QString scannedKey(const DynamoAnswer &answer, QJsonObject *key)
{
    const auto *reply = std::get_if<DynamoReply>(&answer);
    if (reply == nullptr)
        return tr("no record could be read to try it with");
    const QJsonObject item = reply->body.value(u"Items").toArray().first().toObject();
    if (!item.contains(u"PK") || !item.contains(u"SK"))
        return tr("there is no record yet to try it with");
    *key = {{u"PK"_s, item.value(u"PK")}, {u"SK"_s, item.value(u"SK")}};
    return {};
}

// Only a record that is there can lose. An UpdateItem that updates nothing leaves it alone even
// where the endpoint should ignore the condition.
QCoro::Task<ReportRow> probeLosingItem(DynamoLink *link, DynamoAnswer scanned)
{
    const QString what = u"losing item"_s;
    QJsonObject key;
    const QString obstacle = link->place().isReadOnly ? notTried() : scannedKey(scanned, &key);
    if (!obstacle.isEmpty())
        co_return incidental(what, obstacle);
    QJsonObject request = neverMet(link, {{u"Key"_s, key}});
    request.insert(u"ReturnValuesOnConditionCheckFailure"_s, u"ALL_OLD"_s);
    const DynamoAnswer answer = co_await link->call(u"UpdateItem"_s, request);
    const auto *failure = std::get_if<DynamoFailure>(&answer);
    if (failure == nullptr || failure->kind != DynamoFailureKind::ConditionFailed)
        co_return incidental(what, tr("UpdateItem could not be tried"));
    // The record may have gone in between, which looks the same.
    if (failure->item.isEmpty())
        co_return ReportRow{
            what, ReportState::Warning,
            tr("the endpoint does not return it: each duplicate costs one more read")};
    co_return ReportRow{what, ReportState::Ok, tr("a refused write returns the record")};
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
            co_return ReportRow{what, ReportState::Unknown, sentenceInReport(failure->error)};
        times.push_back(link->clock().now() - begin);
    }
    std::sort(times.begin(), times.end());
    const Duration median = times[times.size() / 2];
    const QString text = median < Duration(1) ? tr("below 1 ms") : toReadableText(median);
    co_return ReportRow{what, ReportState::Ok,
                        tr("%1, the median of %2 reads").arg(text).arg(readsTimed)};
}

} // namespace

QCoro::Task<std::vector<ReportRow>> probeTable(DynamoLink *link)
{
    std::vector<ReportRow> rows;
    DynamoAnswer latest;
    const std::vector<Probe> all = probes(link);
    for (const Probe &probe : all) {
        if (probe.isWrite && link->place().isReadOnly) {
            rows.push_back(incidental(probe.operation.toString(), notTried()));
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

} // namespace onecake
