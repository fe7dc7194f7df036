// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/latest_job.h"

#include <QTest>

#include <optional>

using namespace onecake;

// Which of several answers to one question still counts.
class TestLatestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLatestIsWanted();
    void whatHasEndedIsNotWanted();
    void severalCanBePartOfOne();
    void nothingIsWantedByNobody();
};

void TestLatestJob::onlyTheLatestIsWanted()
{
    LatestJob job;
    const LatestJob::Ticket first = job.begin();
    QVERIFY(first.isWanted());
    const LatestJob::Ticket second = job.begin();
    QVERIFY(!first.isWanted());
    QVERIFY(second.isWanted());
}

void TestLatestJob::whatHasEndedIsNotWanted()
{
    LatestJob job;
    QVERIFY(!job.isUnderWay());
    QVERIFY(!job.latest().isWanted());
    const LatestJob::Ticket ticket = job.begin();
    QVERIFY(job.isUnderWay());
    job.end();
    QVERIFY(!job.isUnderWay());
    QVERIFY(!ticket.isWanted());
}

void TestLatestJob::severalCanBePartOfOne()
{
    LatestJob job;
    job.begin();
    const LatestJob::Ticket reading = job.latest();
    const LatestJob::Ticket watching = job.latest();
    QVERIFY(reading.isWanted() && watching.isWanted());
    job.begin();
    QVERIFY(!reading.isWanted() && !watching.isWanted());
}

void TestLatestJob::nothingIsWantedByNobody()
{
    std::optional<LatestJob> job(std::in_place);
    const LatestJob::Ticket ticket = job->begin();
    job.reset();
    QVERIFY(!ticket.isWanted());
}

ONECAKE_TEST(TestLatestJob)
#include "tst_latest_job.moc"
