// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/bench/dynamo_work.h"

#include "tests/support/await.h"

#include <QJsonArray>

using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace onecake::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::seconds roundMax{300};
constexpr Duration lease = 60s;
constexpr Duration retention = 24h;
const QByteArray fingerprint = "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de";
const QByteArray response = R"({"cake":"chocolate","order":4711})";

struct Numbers {
    int next;
    int end;
    SteadyClock::time_point deadline;

    [[nodiscard]] bool areLeft() const { return next < end && SteadyClock::now() < deadline; }
};

QCoro::Task<void> workOff(DynamoWork *work, Numbers *numbers)
{
    while (numbers->areLeft()) {
        const int number = numbers->next++;
        co_await work->operate(number);
    }
}

QCoro::Task<void> workOffTogether(DynamoWork *work, Numbers *numbers, int concurrency)
{
    std::vector<QCoro::Task<void>> workers;
    for (int worker = 0; worker < concurrency; ++worker)
        workers.push_back(workOff(work, numbers));
    for (QCoro::Task<void> &worker : workers)
        co_await worker;
}

double timed(DynamoWork &work, int concurrency, Numbers *numbers)
{
    const int first = numbers->next;
    const auto begin = SteadyClock::now();
    await(workOffTogether(&work, numbers, concurrency), roundMax);
    const std::chrono::duration<double> taken = SteadyClock::now() - begin;
    return (numbers->next - first) / taken.count();
}

QJsonObject text(const QString &value)
{
    return {{u"S"_s, value}};
}

QJsonObject number(qint64 value)
{
    return {{u"N"_s, QString::number(value)}};
}

QJsonObject keyOf(int order)
{
    return {{u"PK"_s, text(u"orders"_s)}, {u"SK"_s, text(u"order-0b7f3a1e-%1"_s.arg(order))}};
}

QJsonObject itemOf(int order, qint64 now)
{
    QJsonObject item = keyOf(order);
    item.insert(u"status"_s, text(u"INPROGRESS"_s));
    item.insert(u"expiration"_s, number(now / 1000 + retention / 1s));
    item.insert(u"leaseUntil"_s, number(now + lease.count()));
    item.insert(u"fence"_s, number(1));
    item.insert(u"fingerprint"_s, text(QString::fromLatin1(fingerprint)));
    item.insert(u"createdAt"_s, number(now));
    item.insert(u"updatedAt"_s, number(now));
    return item;
}

// Takes the key if it is free, expired, or in progress with its lease over.
QJsonObject putRequest(const QString &table, int order, qint64 now)
{
    return {{u"TableName"_s, table},
            {u"Item"_s, itemOf(order, now)},
            {u"ConditionExpression"_s,
             u"attribute_not_exists(#pk) OR #expiration < :seconds OR (#status = :inProgress AND "
             "#lease < :now)"_s},
            {u"ExpressionAttributeNames"_s,
             QJsonObject{{u"#pk"_s, u"PK"_s},
                         {u"#expiration"_s, u"expiration"_s},
                         {u"#status"_s, u"status"_s},
                         {u"#lease"_s, u"leaseUntil"_s}}},
            {u"ExpressionAttributeValues"_s,
             QJsonObject{{u":seconds"_s, number(now / 1000)},
                         {u":inProgress"_s, text(u"INPROGRESS"_s)},
                         {u":now"_s, number(now)}}},
            {u"ReturnValuesOnConditionCheckFailure"_s, u"ALL_OLD"_s}};
}

QJsonObject mustSucceed(DynamoAnswer answer)
{
    if (const auto *failure = std::get_if<DynamoFailure>(&answer))
        qFatal("%s", qPrintable(sentence(failure->error)));
    return std::get<DynamoReply>(std::move(answer)).body;
}

ClaimTerms termsOf(int order, Instant now)
{
    ClaimTerms terms;
    terms.id = {u"orders"_s, u"order-0b7f3a1e-%1"_s.arg(order)};
    terms.owner = u"bench-%1"_s.arg(order);
    terms.fingerprint = fingerprint;
    terms.now = now;
    terms.leaseUntil = now + lease;
    terms.expiresAt = now + retention;
    return terms;
}

Result<ClaimAnswer> mustAnswer(Result<ClaimAnswer> claim, bool granted)
{
    if (!claim)
        qFatal("%s", qPrintable(sentence(claim.error())));
    if (claim->granted != granted)
        qFatal("%s was %s", qPrintable(claim->record.id.key), granted ? "refused" : "granted");
    return claim;
}

} // namespace

double rateOfCount(DynamoWork &work, int concurrency, int first, int count)
{
    Numbers numbers{first, first + count, SteadyClock::time_point::max()};
    return timed(work, concurrency, &numbers);
}

double rateOfSeconds(DynamoWork &work, int concurrency, double seconds, int *next)
{
    constexpr auto warmUp = 500ms;
    Numbers numbers{*next, std::numeric_limits<int>::max(), SteadyClock::now() + warmUp};
    timed(work, concurrency, &numbers);
    numbers.deadline = SteadyClock::now()
        + std::chrono::duration_cast<SteadyClock::duration>(std::chrono::duration<double>(seconds));
    const double rate = timed(work, concurrency, &numbers);
    *next = numbers.next;
    return rate;
}

QCoro::Task<void> Puts::operate(int number)
{
    QJsonObject request =
        putRequest(m_link->place().table, number, toEpochMs(m_link->clock().now()));
    DynamoAnswer done = co_await m_link->call(u"PutItem"_s, std::move(request));
    mustSucceed(std::move(done));
}

QCoro::Task<void> Deletes::operate(int number)
{
    QJsonObject request{
        {u"TableName"_s, m_link->place().table},
        {u"Key"_s, keyOf(number)},
        {u"ConditionExpression"_s, u"#fence = :fence"_s},
        {u"ExpressionAttributeNames"_s, QJsonObject{{u"#fence"_s, u"fence"_s}}},
        {u"ExpressionAttributeValues"_s, QJsonObject{{u":fence"_s, bench::number(1)}}}};
    DynamoAnswer done = co_await m_link->call(u"DeleteItem"_s, std::move(request));
    mustSucceed(std::move(done));
}

QCoro::Task<void> Fill::operate(int number)
{
    const qint64 now = toEpochMs(m_link->clock().now());
    QJsonArray puts;
    for (int order = number * itemsOfBatch; order < (number + 1) * itemsOfBatch; ++order)
        puts.append(QJsonObject{{u"PutRequest"_s, QJsonObject{{u"Item"_s, itemOf(order, now)}}}});
    QJsonObject request{{u"RequestItems"_s, QJsonObject{{m_link->place().table, puts}}}};
    DynamoAnswer done = co_await m_link->call(u"BatchWriteItem"_s, std::move(request));
    const QJsonObject reply = mustSucceed(std::move(done));
    if (!reply.value(u"UnprocessedItems").toObject().isEmpty())
        qFatal("the emulator left items unprocessed");
}

QCoro::Task<void> Scans::operate(int number)
{
    QJsonValue from;
    do {
        QJsonObject request{{u"TableName"_s, m_link->place().table},
                            {u"Segment"_s, number % segments},
                            {u"TotalSegments"_s, segments}};
        if (from.isObject())
            request.insert(u"ExclusiveStartKey"_s, from);
        DynamoAnswer done = co_await m_link->call(u"Scan"_s, std::move(request));
        const QJsonObject page = mustSucceed(std::move(done));
        m_items += static_cast<int>(page.value(u"Items").toArray().size());
        from = page.value(u"LastEvaluatedKey");
        m_onPage();
    } while (from.isObject());
}

QCoro::Task<void> Executions::operate(int number)
{
    ClaimTerms terms = termsOf(number, SystemClock().now());
    Result<ClaimAnswer> claimed = co_await m_store->claim(std::move(terms));
    claimed = mustAnswer(std::move(claimed), true);
    RecordWrite end;
    end.record = std::move(claimed->record);
    end.record.status = RecordStatus::Completed;
    end.record.response = Response{201, response};
    end.record.updatedAt = SystemClock().now();
    const Result<WriteAnswer> written = co_await m_store->write(std::move(end));
    if (!written || *written != WriteAnswer::Applied)
        qFatal("a record was not completed");
}

QCoro::Task<void> Replays::operate(int number)
{
    ClaimTerms terms = termsOf(number % keys, SystemClock().now());
    Result<ClaimAnswer> claimed = co_await m_store->claim(std::move(terms));
    claimed = mustAnswer(std::move(claimed), false);
    if (!claimed->record.response)
        qFatal("a replay has no answer");
}

} // namespace onecake::bench
