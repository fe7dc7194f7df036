// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A purge is paused, gone on with and cancelled at once, and tells how far it is.

#include "core/inspect/changes/jobs/row_job.h"
#include "tests/support/rows/purge_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Call = MemoryBrowser::Call;

class TestPurgeControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingIsRemovedWhileItIsPaused();
    void isCancelledAtOnce();
    void isCancelledWhileItIsPaused();
    void isCancelledWhileTheStoreIsInTrouble();
    void isDestroyedInTheMiddle();
    void theBrowserMayGoAfterTheJob();
    void isGoneOnWithAfterItWasCancelled_data();
    void isGoneOnWithAfterItWasCancelled();
    void tellsHowFarItIs();
    void tellsRateAndTimeLeft();
};

void TestPurgeControl::nothingIsRemovedWhileItIsPaused()
{
    PurgeBench bench(30);
    bench.browser.letPass(9);
    const auto job = bench.job(bench.orderOfList());
    const Running running(job->run());
    QTRY_COMPARE(bench.browser.waiting(), 3U);
    job->pause();
    QVERIFY(job->progress().isPaused);
    bench.browser.letAllPass();
    const qint64 removed = job->progress().tally.done;
    QCOMPARE(removed, 12); // those that were under way had their answers
    QCOMPARE(bench.browser.calls[Call::Remove], 12);
    QVERIFY(!running.isOver());
    job->resume();
    QTRY_VERIFY(running.isOver());
    QCOMPARE(running.result().tally.done, 30);
}

void TestPurgeControl::isCancelledAtOnce()
{
    PurgeBench bench(30);
    bench.browser.letPass(9);
    const auto job = bench.job(bench.orderOfList());
    const Running running(job->run());
    QTRY_COMPARE(bench.browser.waiting(), 3U);
    job->cancel();
    bench.browser.letAllPass();
    QTRY_VERIFY(running.isOver());
    QCOMPARE(running.result().end, JobEnd::Cancelled);
    QVERIFY(!running.result().error);
    QCOMPARE(running.result().tally.done, 12);
    QCOMPARE(bench.browser.rows.size(), 18U);
    QCOMPARE(bench.trash.resumable().size(), 1U);
    QCOMPARE(bench.outcomes(job->progress().removalId).count(u'r'), 12);
}

void TestPurgeControl::isCancelledWhileItIsPaused()
{
    PurgeBench bench(30);
    const auto job = bench.job(bench.orderOfMatching());
    job->pause();
    const Running running(job->run());
    job->cancel();
    QTRY_VERIFY(running.isOver());
    QCOMPARE(running.result().end, JobEnd::Cancelled);
    QCOMPARE(bench.browser.rows.size(), 30U);
}

void TestPurgeControl::isCancelledWhileTheStoreIsInTrouble()
{
    PurgeBench bench(30);
    bench.browser.trouble = [](Call call, const Item &) {
        return call == Call::Remove ? std::optional(BrowserTrouble{ErrorCode::Throttled})
                                    : std::nullopt;
    };
    const auto job = bench.job(bench.orderOfMatching());
    const Running running(job->run());
    QTRY_VERIFY(bench.clock.hasSleepers());
    job->cancel(); // and the clock stands still
    QTRY_VERIFY(running.isOver());
    QCOMPARE(running.result().end, JobEnd::Cancelled);
    QCOMPARE(bench.browser.rows.size(), 30U);
}

void TestPurgeControl::isDestroyedInTheMiddle()
{
    PurgeBench bench(30);
    bench.browser.letPass(9);
    auto job = bench.job(bench.orderOfList());
    const Running running(job->run());
    QTRY_COMPARE(bench.browser.waiting(), 3U);
    job.reset();
    bench.browser.letAllPass();
    QTRY_VERIFY(running.isOver());
    QCOMPARE(running.result().end, JobEnd::Cancelled);
    QCOMPARE(bench.browser.rows.size(), 18U);
}

void TestPurgeControl::theBrowserMayGoAfterTheJob()
{
    PurgeBench bench(30);
    auto browser = std::make_shared<MemoryBrowser>();
    browser->rows = bench.browser.rows;
    auto job = purgeJob(*WritePermit::of(browser, {u"orders"_s, false}), bench.trash, bench.setup(),
                        bench.orderOfMatching());
    const Running running(job->run());
    QTRY_VERIFY(browser->calls[Call::Remove] > 0);
    job.reset();
    browser.reset();
    QTRY_VERIFY(running.isOver());
}

void TestPurgeControl::isGoneOnWithAfterItWasCancelled_data()
{
    QTest::addColumn<bool>("isList");
    QTest::newRow("a list") << true;
    QTest::newRow("everything that matches") << false;
}

void TestPurgeControl::isGoneOnWithAfterItWasCancelled()
{
    QFETCH(const bool, isList);
    PurgeBench bench(30);
    const std::vector<StoredRow> all = bench.browser.allRows();
    const auto job = bench.job(isList ? bench.orderOfList() : bench.orderOfMatching());
    bench.browser.meanwhile = [&job, &bench](Call call, const Item &) {
        if (call == Call::Remove && bench.browser.calls[Call::Remove] == 11)
            job->cancel();
    };
    QCOMPARE(await(job->run()).end, JobEnd::Cancelled);
    QVERIFY(!bench.browser.rows.empty());
    bench.browser.meanwhile = {};
    PurgeRequest order = isList ? bench.order() : bench.orderOfMatching();
    order.resumedId = job->progress().removalId;
    const JobSummary summary = bench.purge(std::move(order));
    QVERIFY2(!summary.error, qPrintable(summary.error ? sentence(*summary.error) : QString()));
    QCOMPARE(summary.end, JobEnd::Finished);
    QCOMPARE(summary.removalId, job->progress().removalId);
    QCOMPARE(summary.tally, (OutcomeTally{.done = 30}));
    QVERIFY(bench.browser.rows.empty());
    QCOMPARE(keptRows(bench.trash, summary.removalId), all);
    QVERIFY(bench.trash.resumable().empty());
}

void TestPurgeControl::tellsHowFarItIs()
{
    PurgeBench bench(30);
    bench.browser.letPass(9);
    const auto job = bench.job(bench.orderOfList());
    QVERIFY(!job->progress().timeLeft);
    const Running running(job->run());
    QTRY_COMPARE(bench.browser.waiting(), 3U);
    bench.clock.advance(1800ms);
    const JobProgress progress = job->progress();
    QCOMPARE(progress.total, 30);
    QCOMPARE(progress.tally.done, 9);
    QCOMPARE(progress.perSecond, 5.0);
    QCOMPARE(progress.timeLeft, 4200ms);
    bench.browser.letAllPass();
    QTRY_VERIFY(running.isOver());
}

void TestPurgeControl::tellsRateAndTimeLeft()
{
    WorkRate rate;
    QCOMPARE(rate.perSecond(sampleInstant, 0), 0.0);
    rate.add(sampleInstant, 0);
    QVERIFY(!rate.timeLeft(sampleInstant, 0, 100));
    for (int second = 1; second <= 30; ++second)
        rate.add(sampleInstant + std::chrono::seconds(second), second * 10);
    // It has slowed down, and what was long ago does not count.
    for (int second = 31; second <= 60; ++second)
        rate.add(sampleInstant + std::chrono::seconds(second), 300 + (second - 30));
    QCOMPARE(rate.perSecond(sampleInstant + 60s, 330), 1.0);
    QCOMPARE(rate.timeLeft(sampleInstant + 60s, 330, 400), 70s);
    QCOMPARE(rate.timeLeft(sampleInstant + 60s, 330, 330), 0s);
}

ONECAKE_TEST(TestPurgeControl)
#include "tst_purge_control.moc"
