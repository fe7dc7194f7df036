// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/scheduler.h"
#include "core/lab/sim/scenario/retry_policy.h"
#include "tests/support/runs.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// When each event of a kind happened, in ms.
QList<qint64> timesOf(const Timeline &timeline, EventKind kind,
                      MessageKind message = MessageKind::None)
{
    QList<qint64> times;
    for (const Event &event : timeline.events()) {
        if (event.kind == kind && event.message == message)
            times.append(event.at.count());
    }
    return times;
}

QCoro::Task<void> sleeper(Scheduler *scheduler, Duration span, QList<int> *woken, int number)
{
    co_await scheduler->sleep(span);
    woken->append(number);
}

QCoro::Task<void> noticesItsEnd(Scheduler *scheduler, bool *noticed)
{
    try {
        co_await scheduler->sleep(1s);
    } catch (const ProcessEnded &) {
        *noticed = true;
    }
}

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsOfOneInstantHappenInTheOrderInWhichTheyWereAskedFor();
    void whatSleepsWhenTheWorldEndsIsToldSo();
    void backgroundEventsDoNotKeepARunGoing();
    void theTunnelStoryTakesItsExactTimes();
    void aDelayedReplyArrivesThatMuchLater();
    void aDoubledRequestArrivesTwice();
    void aCrashEndsEveryRequestOfItsProcess();
    void aHeldProcessGoesOnWhereItStood();
    void aThrottledStoreRefusesAndAllIsWellAfterwards();
    void aStoreThatIsDownFailsClosed();
    void aCustomerWhoGivesUpSendsNothingMore();
    void fixedRetriesComeAtFixedTimes();
    void aRetryThatCrossesTheGoodNewsIsNotSent();
    void fullJitterStaysBelowItsBound();
    void theServersHintIsHonouredUpToItsTolerance();
    void theQuotaEndsRetryingWhenItIsEmpty();
    void theTimelineRewinds();
};

void TestSimulator::eventsOfOneInstantHappenInTheOrderInWhichTheyWereAskedFor()
{
    Scheduler scheduler(fromEpochMs(0));
    QList<int> order;
    scheduler.after(2s, [&order] { order.append(3); });
    const auto sleeping = sleeper(&scheduler, 1s, &order, 1);
    scheduler.after(1s, [&order] { order.append(2); });
    while (!scheduler.isEmpty())
        scheduler.step();
    QCOMPARE(order, QList<int>({1, 2, 3}));
    QCOMPARE(scheduler.elapsed(), Duration(2000));
}

void TestSimulator::whatSleepsWhenTheWorldEndsIsToldSo()
{
    bool noticed = false;
    {
        Scheduler scheduler(fromEpochMs(0));
        const auto sleeping = noticesItsEnd(&scheduler, &noticed);
        QVERIFY(!noticed);
    }
    QVERIFY(noticed);
}

void TestSimulator::backgroundEventsDoNotKeepARunGoing()
{
    Scheduler scheduler(fromEpochMs(0));
    int happened = 0;
    scheduler.afterInBackground(1s, [&happened] { ++happened; });
    scheduler.afterInBackground(3s, [&happened] { ++happened; });
    scheduler.after(2s, [] {});
    while (!scheduler.isEmpty())
        scheduler.step();
    QCOMPARE(happened, 1);
}

void TestSimulator::theTunnelStoryTakesItsExactTimes()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"none"_s));
    QCOMPARE(timesOf(timeline, EventKind::Arrived, MessageKind::Request),
             QList<qint64>({250, 9750}));
    QCOMPARE(timesOf(timeline, EventKind::Lost, MessageKind::Reply), QList<qint64>({1450}));
    QCOMPARE(timesOf(timeline, EventKind::TimedOut), QList<qint64>({5050}));
    QCOMPARE(timesOf(timeline, EventKind::Baked), QList<qint64>({1300, 10800}));
}

void TestSimulator::aDelayedReplyArrivesThatMuchLater()
{
    const auto plain = timesOf(run(inputsOf(u"two-cakes-wanted"_s, u"none"_s)), EventKind::Arrived,
                               MessageKind::Reply);
    const auto delayed =
        timesOf(run(inputsOf(u"two-cakes-wanted"_s, u"none"_s, u"delay reply 1 by 2s"_s)),
                EventKind::Arrived, MessageKind::Reply);
    QCOMPARE(delayed.first(), plain.first() + 2000);
}

void TestSimulator::aDoubledRequestArrivesTwice()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"onecake"_s, u"duplicate request 1"_s));
    QCOMPARE(timesOf(timeline, EventKind::Arrived, MessageKind::Request).size(), 3);
    QCOMPARE(countOf(timeline, EventKind::Baked), 1);
}

void TestSimulator::aCrashEndsEveryRequestOfItsProcess()
{
    const Timeline timeline =
        run(inputsOf(u"reply-fails"_s, u"none"_s, u"crash during-work on attempt 1"_s));
    QCOMPARE(countOf(timeline, EventKind::ApiCrashed), 1);
    QCOMPARE(countOf(timeline, EventKind::ApiRestarted), 1);
    QCOMPARE(timesOf(timeline, EventKind::Sent, MessageKind::Reply).size(),
             2); // of attempts 2 and 3: the first is lost
}

void TestSimulator::aHeldProcessGoesOnWhereItStood()
{
    const Timeline timeline = run(inputsOf(u"slow-owner"_s, u"powertools-outside-lambda"_s));
    QCOMPARE(countOf(timeline, EventKind::ApiHeld), 1);
    QCOMPARE(countOf(timeline, EventKind::ApiWentOn), 1);
    QCOMPARE(countOf(timeline, EventKind::Baked),
             2); // the new owner's, and the old one's when it comes back
}

void TestSimulator::aThrottledStoreRefusesAndAllIsWellAfterwards()
{
    const Timeline timeline = run(inputsOf(u"double-tap"_s, u"onecake"_s, u"throttle 0s..1s"_s));
    QVERIFY(!timesOf(timeline, EventKind::Lost, MessageKind::StoreCall).isEmpty());
    QCOMPARE(countOf(timeline, EventKind::Baked), 1);
}

void TestSimulator::aStoreThatIsDownFailsClosed()
{
    const Timeline timeline = run(inputsOf(u"reply-fails"_s, u"onecake"_s, u"store down 0s..1h"_s));
    QCOMPARE(countOf(timeline, EventKind::Baked), 0);
    QCOMPARE(countOf(timeline, EventKind::RanUnprotected), 0);
}

void TestSimulator::aCustomerWhoGivesUpSendsNothingMore()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"none"_s, u"give-up after 7s"_s));
    QCOMPARE(countOf(timeline, EventKind::GaveUp), 1);
    QCOMPARE(timesOf(timeline, EventKind::Sent, MessageKind::Request).size(), 1);
}

void TestSimulator::fixedRetriesComeAtFixedTimes()
{
    RunInputs inputs = inputsOf(u"tunnel"_s, u"onecake"_s);
    useRetry(inputs, u"fixed"_s);
    const auto sent = timesOf(run(inputs), EventKind::Sent, MessageKind::Request);
    QCOMPARE(sent.first(3), QList<qint64>({50, 50 + 7000, 50 + 14000}));
}

void TestSimulator::aRetryThatCrossesTheGoodNewsIsNotSent()
{
    RunInputs inputs = inputsOf(u"double-tap"_s, u"onecake"_s);
    useRetry(inputs, u"fixed"_s);
    const RunOutcome outcome = outcomeOf(run(inputs));
    QCOMPARE(outcome.cakes, 1);
    QCOMPARE(outcome.answers.size(), 2U); // "in progress", and the good news
}

void TestSimulator::fullJitterStaysBelowItsBound()
{
    RetryPolicy retry;
    retry.backoff = BackoffKind::Exponential;
    retry.jitter = Jitter::Full;
    retry.base = 100ms;
    retry.cap = 1s;
    Random random(7);
    Duration longest{0};
    for (int round = 0; round < 1000; ++round) {
        QVERIFY(backoffBefore(retry, 3, RetryCause::Timeout, {}, random) <= 200ms);
        longest = std::max(longest, backoffBefore(retry, 40, RetryCause::Timeout, {}, random));
    }
    QVERIFY(longest <= 1s);
    QVERIFY(longest > 900ms);
}

void TestSimulator::theServersHintIsHonouredUpToItsTolerance()
{
    RetryPolicy retry;
    retry.backoff = BackoffKind::Fixed;
    retry.base = 1s;
    retry.hintTolerance = 5s;
    Random random(1);
    QCOMPARE(backoffBefore(retry, 2, RetryCause::InProgress, 500ms, random), Duration(1000));
    QCOMPARE(backoffBefore(retry, 2, RetryCause::InProgress, 3s, random), Duration(3000));
    QCOMPARE(backoffBefore(retry, 2, RetryCause::InProgress, 60s, random), Duration(6000));
}

void TestSimulator::theQuotaEndsRetryingWhenItIsEmpty()
{
    RetryBudget budget({30, 14, 14, 5, 1});
    QVERIFY(budget.take(RetryCause::Timeout));
    QVERIFY(budget.take(RetryCause::ServerError));
    QVERIFY(!budget.take(RetryCause::ServerError));
    budget.succeeded();
    QCOMPARE(budget.tokens(), 16); // the last retry's cost came back
    QVERIFY(budget.take(RetryCause::Throttled));
}

void TestSimulator::theTimelineRewinds()
{
    const Timeline timeline = run(inputsOf(u"tunnel"_s, u"onecake"_s));
    const size_t before = timeline.seek(Duration(300));
    QVERIFY(before > 0 && before < timeline.events().size());
    QCOMPARE(timeline.recordsAfter(before).size(), size_t(1));
    QCOMPARE(timeline.recordsAfter(before).begin()->second.status, RecordStatus::InProgress);
    QCOMPARE(timeline.recordsAfter(timeline.events().size()).begin()->second.replays, quint64(1));
    QCOMPARE(timeline.seek(Duration(-1)), size_t(0));
}

ONECAKE_TEST(TestSimulator)
#include "tst_simulator.moc"
