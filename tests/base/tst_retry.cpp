// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The figures of the one retry.

#include "core/base/retry.h"

#include <QTest>

using namespace onecake;
using namespace std::chrono_literals;

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsDoubleUpToTheMost();
    void fullJitterIsAnythingUpToTheBound();
    void aHintIsHeededWithinItsTolerance();
    void aBucketNeverHoldsMoreThanItsCapacity();
    void onlyWhatMayPassIsTransient();
};

void TestRetry::boundsDoubleUpToTheMost()
{
    QCOMPARE(backoffBound(25ms, 1, 20s), Duration(25));
    QCOMPARE(backoffBound(25ms, 2, 20s), Duration(50));
    QCOMPARE(backoffBound(25ms, 10, 20s), Duration(12'800));
    QCOMPARE(backoffBound(25ms, 11, 20s), Duration(20'000));
    QCOMPARE(backoffBound(25ms, 1'000'000, 20s), Duration(20'000));
    QCOMPARE(backoffBound(30s, 1, 20s), Duration(20'000));
    QCOMPARE(backoffBound(0ms, 5, 20s), Duration(0));
}

void TestRetry::fullJitterIsAnythingUpToTheBound()
{
    Random random(42);
    std::array<int, 4> fell{};
    for (int round = 0; round < 1000; ++round)
        ++fell.at(static_cast<std::size_t>(fullJitter(3ms, random).count()));
    for (const int times : fell)
        QVERIFY(times > 150);
    // A bound of nothing takes its number from the dice all the same, so that runs stay as they
    // are.
    Random one(7);
    Random other(7);
    QCOMPARE(fullJitter(0ms, one), Duration(0));
    (void)other.next();
    QCOMPARE(one.next(), other.next());
}

void TestRetry::aHintIsHeededWithinItsTolerance()
{
    QCOMPARE(heeding(std::nullopt, 100ms, 5s), Duration(100));
    QCOMPARE(heeding(Duration(50), 100ms, 5s), Duration(100));
    QCOMPARE(heeding(Duration(3000), 100ms, 5s), Duration(3000));
    QCOMPARE(heeding(Duration(60'000), 100ms, 5s), Duration(5100));
}

void TestRetry::aBucketNeverHoldsMoreThanItsCapacity()
{
    TokenBucket bucket(30);
    QVERIFY(bucket.take(14));
    QVERIFY(bucket.take(14));
    QVERIFY(!bucket.take(14));
    QCOMPARE(bucket.tokens(), 2);
    bucket.giveBack(14);
    QCOMPARE(bucket.tokens(), 16);
    bucket.giveBack(100);
    QCOMPARE(bucket.tokens(), 30);
}

void TestRetry::onlyWhatMayPassIsTransient()
{
    for (const ErrorCode code :
         {ErrorCode::StoreUnavailable, ErrorCode::Throttled, ErrorCode::OutcomeUnknown})
        QVERIFY(isTransient(code));
    for (const ErrorCode code : {ErrorCode::InvalidInput, ErrorCode::StoreFull,
                                 ErrorCode::StoreUnusable, ErrorCode::WorkFailed})
        QVERIFY(!isTransient(code));
}

ONECAKE_TEST(TestRetry)
#include "tst_retry.moc"
