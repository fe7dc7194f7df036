// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How often, after how long and at what cost a client of DynamoDB repeats a call, in virtual time.

#include "tests/support/remote/scripted_client.h"

#include <QTest>

#include <numeric>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// What a client with those dice sleeps before it has got through `failures`.
std::vector<Duration> sleepsOver(RetryRules rules, std::uint64_t seed, const HttpAnswer &failure,
                                 int failures)
{
    ScriptedClient bench(rules, seed);
    for (int count = 0; count < failures; ++count)
        bench.answer(failure);
    bench.answer(done());
    if (!succeeded(bench.read()))
        qFatal("the call did not get through");
    return bench.clock.slept;
}

// The longest of many sleeps before the retry of that index, and all of them together.
struct Sleeps {
    Duration longest{0};
    Duration shortest{never.time_since_epoch()};
    Duration total{0};
};

constexpr int runs = 200;

Sleeps manySleeps(RetryRules rules, const HttpAnswer &failure, int retry)
{
    Sleeps result;
    for (std::uint64_t seed = 0; seed < runs; ++seed) {
        const auto slept = sleepsOver(rules, seed, failure, retry + 1);
        const Duration sleep = slept.at(static_cast<std::size_t>(retry));
        result.longest = std::max(result.longest, sleep);
        result.shortest = std::min(result.shortest, sleep);
        result.total += sleep;
    }
    return result;
}

// Calls that fail for good, until the quota is used up: how often each was sent.
std::vector<std::size_t> sendingsUntilExhausted(ScriptedClient &bench)
{
    std::vector<std::size_t> result;
    do {
        const std::size_t before = bench.timesSent();
        (void)bench.read();
        result.push_back(bench.timesSent() - before);
    } while (result.back() > 1);
    return result;
}

} // namespace

class TestDynamoRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsAThrottledCallUntilItGetsThrough();
    void givesUpAfterTheAttemptsOfTheRules_data();
    void givesUpAfterTheAttemptsOfTheRules();
    void sleepsAnythingUpToADoublingBound_data();
    void sleepsAnythingUpToADoublingBound();
    void neverSleepsLongerThanTwentySeconds();
    void sleepsAsTheEndpointAsksWithinBounds_data();
    void sleepsAsTheEndpointAsksWithinBounds();
    void ignoresAHintThatIsNoNumber();
    void stopsRepeatingWhenTheQuotaIsUsedUp_data();
    void stopsRepeatingWhenTheQuotaIsUsedUp();
    void earnsTheQuotaBack();
};

void TestDynamoRetries::repeatsAThrottledCallUntilItGetsThrough()
{
    ScriptedClient bench;
    bench.answer(throttled());
    bench.answer(throttled());
    bench.answer(done());
    const DynamoAnswer answer = bench.write();
    QVERIFY(succeeded(answer));
    QVERIFY(!std::get<DynamoReply>(answer).mayHaveRunBefore);
    QCOMPARE(bench.timesSent(), std::size_t{3});
    QCOMPARE(bench.clock.slept.size(), std::size_t{2});
    // Signed anew, at its own time.
    QVERIFY(bench.transport.requests[0].headers != bench.transport.requests[2].headers);
}

void TestDynamoRetries::givesUpAfterTheAttemptsOfTheRules_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<std::size_t>("attempts");
    QTest::newRow("2026") << true << std::size_t{4};
    QTest::newRow("before") << false << std::size_t{3};
}

void TestDynamoRetries::givesUpAfterTheAttemptsOfTheRules()
{
    QFETCH(bool, isNew);
    QFETCH(std::size_t, attempts);
    ScriptedClient bench(isNew ? retryRules2026() : retryRulesBefore2026());
    bench.answerForEver(serverFault());
    const DynamoAnswer written = bench.write();
    QCOMPARE(bench.timesSent(), attempts);
    QCOMPARE(failureIn(written).error.code, ErrorCode::OutcomeUnknown);
    QVERIFY(failureIn(written).mayHaveRun);
    const DynamoAnswer found = bench.read();
    QCOMPARE(bench.timesSent(), 2 * attempts);
    QCOMPARE(failureIn(found).error.code, ErrorCode::StoreUnavailable);
    QVERIFY(!failureIn(found).mayHaveRun);
    bench.answerForEver(throttled());
    const DynamoAnswer refused = bench.write();
    QCOMPARE(bench.timesSent(), 3 * attempts);
    QCOMPARE(failureIn(refused).error.code, ErrorCode::Throttled);
    QVERIFY(!failureIn(refused).mayHaveRun);
}

void TestDynamoRetries::sleepsAnythingUpToADoublingBound_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("isThrottled");
    QTest::addColumn<int>("retry");
    QTest::addColumn<int>("bound");
    QTest::newRow("2026, first after a fault") << true << false << 0 << 25;
    QTest::newRow("2026, second after a fault") << true << false << 1 << 50;
    QTest::newRow("2026, third after a fault") << true << false << 2 << 100;
    QTest::newRow("2026, first when throttled") << true << true << 0 << 1000;
    QTest::newRow("2026, third when throttled") << true << true << 2 << 4000;
    QTest::newRow("before, first after a fault") << false << false << 0 << 1000;
    QTest::newRow("before, second after a fault") << false << false << 1 << 2000;
    QTest::newRow("before, second when throttled") << false << true << 1 << 2000;
}

void TestDynamoRetries::sleepsAnythingUpToADoublingBound()
{
    QFETCH(bool, isNew);
    QFETCH(bool, isThrottled);
    QFETCH(int, retry);
    QFETCH(int, bound);
    const HttpReply failure = isThrottled ? throttled() : serverFault();
    const Sleeps sleeps =
        manySleeps(isNew ? retryRules2026() : retryRulesBefore2026(), failure, retry);
    QVERIFY(sleeps.longest <= Duration(bound));
    // Even over the whole range, as the dice of 200 fixed seeds fall.
    QVERIFY(sleeps.longest > Duration(bound * 9 / 10));
    QVERIFY(sleeps.shortest < Duration(bound / 10));
    QVERIFY(sleeps.total > Duration(bound * runs * 4 / 10));
    QVERIFY(sleeps.total < Duration(bound * runs * 6 / 10));
}

void TestDynamoRetries::neverSleepsLongerThanTwentySeconds()
{
    RetryRules rules = retryRules2026();
    rules.attemptsMax = 20;
    const Sleeps sleeps = manySleeps(rules, throttled(), 18);
    QVERIFY(sleeps.longest <= 20s);
    QVERIFY(sleeps.longest > 18s);
}

void TestDynamoRetries::sleepsAsTheEndpointAsksWithinBounds_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QByteArray>("hint");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("as it asks") << true << QByteArray("1500") << 1500 << 1500;
    QTest::newRow("not sooner than without") << true << QByteArray("0") << 0 << 25;
    QTest::newRow("at most five seconds more") << true << QByteArray("6000") << 5000 << 5025;
    QTest::newRow("nor for a day") << true << QByteArray("86400000") << 5000 << 5025;
    QTest::newRow("not heeded before 2026") << false << QByteArray("1500") << 0 << 1000;
}

void TestDynamoRetries::sleepsAsTheEndpointAsksWithinBounds()
{
    QFETCH(bool, isNew);
    QFETCH(QByteArray, hint);
    QFETCH(int, least);
    QFETCH(int, most);
    HttpReply failure = serverFault();
    failure.headers = {{"x-amz-retry-after", hint}};
    const Sleeps sleeps = manySleeps(isNew ? retryRules2026() : retryRulesBefore2026(), failure, 0);
    QVERIFY(sleeps.shortest >= Duration(least));
    QVERIFY(sleeps.longest <= Duration(most));
    QVERIFY(sleeps.longest > Duration(most * 9 / 10));
}

void TestDynamoRetries::ignoresAHintThatIsNoNumber()
{
    for (const QByteArray hint : {"soon", "-5", "1e3", "99999999999999999999", ""}) {
        HttpReply failure = serverFault();
        failure.headers = {{"x-amz-retry-after", hint}};
        QCOMPARE(sleepsOver(retryRules2026(), 7, failure, 2),
                 sleepsOver(retryRules2026(), 7, serverFault(), 2));
    }
}

void TestDynamoRetries::stopsRepeatingWhenTheQuotaIsUsedUp_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<HttpAnswer>("failure");
    QTest::addColumn<int>("retries"); // that 500 tokens pay
    QTest::newRow("2026, faults") << true << HttpAnswer(serverFault()) << 500 / 14;
    QTest::newRow("2026, timeouts") << true << HttpAnswer(timedOut()) << 500 / 14;
    QTest::newRow("2026, throttling") << true << HttpAnswer(throttled()) << 500 / 5;
    QTest::newRow("2026, nobody there") << true << HttpAnswer(notSent()) << 500 / 14;
    QTest::newRow("before, faults") << false << HttpAnswer(serverFault()) << 500 / 5;
    QTest::newRow("before, timeouts") << false << HttpAnswer(timedOut()) << 500 / 10;
    QTest::newRow("before, throttling") << false << HttpAnswer(throttled()) << 500 / 5;
}

void TestDynamoRetries::stopsRepeatingWhenTheQuotaIsUsedUp()
{
    QFETCH(bool, isNew);
    QFETCH(HttpAnswer, failure);
    QFETCH(int, retries);
    ScriptedClient bench(isNew ? retryRules2026() : retryRulesBefore2026());
    bench.answerForEver(failure);
    const auto sendings = sendingsUntilExhausted(bench);
    const std::size_t sent = std::accumulate(sendings.begin(), sendings.end(), std::size_t{0});
    QCOMPARE(sent - sendings.size(), static_cast<std::size_t>(retries));
    QCOMPARE(sendings.front(), isNew ? std::size_t{4} : std::size_t{3});
}

void TestDynamoRetries::earnsTheQuotaBack()
{
    ScriptedClient bench;
    bench.answerForEver(serverFault());
    // 35 retries leave 10 of 500 tokens, and one costs 14.
    (void)sendingsUntilExhausted(bench);
    bench.answerForEver(done());
    for (int count = 0; count < 3; ++count)
        QVERIFY(succeeded(bench.read()));
    const auto isRepeated = [&bench] {
        bench.transport.isEndless = false;
        bench.transport.script = {serverFault(), done()};
        return succeeded(bench.read());
    };
    QVERIFY(!isRepeated());
    bench.answerForEver(done());
    QVERIFY(succeeded(bench.read()));
    // What a retry cost comes back with its success.
    for (int count = 0; count < 5; ++count)
        QVERIFY(isRepeated());
}

ONECAKE_TEST(TestDynamoRetries)
#include "tst_dynamo_retries.moc"
