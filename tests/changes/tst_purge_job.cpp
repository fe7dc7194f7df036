// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Rows are removed only where they are still what was seen, and each is kept before.

#include "tests/support/rows/purge_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Call = MemoryBrowser::Call;

class TestPurgeJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void removesAListAndKeepsItInTheTrash();
    void removesEverythingThatMatchesAndNothingElse();
    void everyRowIsInTheTrashBeforeItIsRemoved();
    void leavesAloneWhatHasChangedAndSaysTheDifference();
    void tellsWhatWasGoneAlready();
    void leavesAloneWhatWasMadeAfterwards();
    void keepsSeveralCallsUnderWayAndNoMore();
    void aTrashThatIsFullEndsItBeforeAnythingIsRemoved();
    void anOlderRemovalMakesRoomAndThatIsSaid();
    void withoutKeepingOnlyNamesAreWritten();
    void nothingThatMatchesLeavesNothingBehind();
};

void TestPurgeJob::removesAListAndKeepsItInTheTrash()
{
    PurgeBench bench(30);
    const std::vector<StoredRow> rows = bench.browser.allRows();
    const JobSummary summary = bench.purge(bench.orderOfList());
    QCOMPARE(summary.end, JobEnd::Finished);
    QVERIFY(!summary.error);
    QCOMPARE(summary.tally, (OutcomeTally{.done = 30}));
    QCOMPARE(summary.total, 30);
    QVERIFY(bench.browser.rows.empty());
    const auto entry = bench.trash.find(summary.removalId);
    QVERIFY(entry);
    QCOMPARE(keptRows(bench.trash, summary.removalId), rows);
    QCOMPARE(entry->tally.done, 30);
    QCOMPARE(entry->head.layout, u"onecake-dynamodb"_s);
    QCOMPARE(entry->head.table, u"orders"_s);
}

void TestPurgeJob::removesEverythingThatMatchesAndNothingElse()
{
    PurgeBench bench(60);
    for (auto &[name, item] : bench.browser.rows) {
        if (name.contains('5'))
            item.insert(u"status"_s, AttributeValue::ofText(u"failed"_s));
    }
    constexpr qint64 failed = 15; // 5, 15 to 45, and 50 to 59
    const JobSummary summary = bench.purge(bench.orderOfMatching(statusFilter(u"completed"_s)));
    QCOMPARE(summary.end, JobEnd::Finished);
    QCOMPARE(summary.tally, (OutcomeTally{.done = 60 - failed}));
    QVERIFY(!summary.total);
    QCOMPARE(static_cast<qint64>(bench.browser.rows.size()), failed);
    for (const auto &[name, item] : bench.browser.rows)
        QCOMPARE(item.value(u"status"_s), AttributeValue::ofText(u"failed"_s));
    QCOMPARE(bench.trash.find(summary.removalId)->head.query, u"status:completed"_s);
}

void TestPurgeJob::everyRowIsInTheTrashBeforeItIsRemoved()
{
    PurgeBench bench(20);
    int looks = 0;
    bench.browser.meanwhile = [&bench, &looks](Call call, const Item &id) {
        if (call != Call::Remove)
            return;
        ++looks;
        const auto kept = keptRows(bench.trash, bench.trash.entries().front().head.id);
        QVERIFY(std::any_of(kept.begin(), kept.end(),
                            [&id](const StoredRow &row) { return row.id == id; }));
    };
    QCOMPARE(bench.purge(bench.orderOfMatching()).tally.done, 20);
    QCOMPARE(looks, 20);
}

void TestPurgeJob::leavesAloneWhatHasChangedAndSaysTheDifference()
{
    PurgeBench bench(10);
    PurgeRequest order = bench.orderOfList();
    Item changed = sampleItem(3);
    changed.insert(u"status"_s, AttributeValue::ofText(u"in-progress"_s));
    bench.browser.add(changed);
    const JobSummary summary = bench.purge(std::move(order));
    QCOMPARE(summary.tally, (OutcomeTally{.done = 9, .changed = 1}));
    QCOMPARE(bench.browser.rows.size(), 1U);
    QCOMPARE(bench.outcomes(summary.removalId), u"rrrcrrrrrr"_s);
    QCOMPARE(bench.ofRows(summary.removalId, u"differences"_s).at(3),
             uR"([{"attribute":"status","now":"the text \"in-progress\"",)"
             R"("then":"the text \"completed\""}])"_s);
}

void TestPurgeJob::tellsWhatWasGoneAlready()
{
    PurgeBench bench(6);
    PurgeRequest order = bench.orderOfList();
    bench.browser.rows.erase(bench.browser.rows.begin());
    const JobSummary summary = bench.purge(std::move(order));
    QCOMPARE(summary.tally, (OutcomeTally{.done = 5, .gone = 1}));
    QCOMPARE(keptRows(bench.trash, summary.removalId), sampleRows(1, 5));
}

void TestPurgeJob::leavesAloneWhatWasMadeAfterwards()
{
    PurgeBench bench(4);
    Item later = sampleItem(9);
    later.insert(u"createdAt"_s, AttributeValue::ofInteger(toEpochMs(bench.clock.now() + 1ms)));
    bench.browser.add(later);
    Item before = sampleItem(8);
    before.insert(u"createdAt"_s, AttributeValue::ofInteger(toEpochMs(bench.clock.now())));
    bench.browser.add(before);
    const JobSummary summary = bench.purge(bench.orderOfMatching());
    QCOMPARE(summary.tally.done, 5);
    QCOMPARE(summary.newer, 1);
    QCOMPARE(bench.browser.allRows(), std::vector{bench.browser.rowOf(later)});
}

void TestPurgeJob::keepsSeveralCallsUnderWayAndNoMore()
{
    PurgeBench bench(40);
    bench.terms = {.rowsPerBatch = 10, .callsAtOnce = 6};
    bench.browser.letPass(0);
    const auto job = bench.job(bench.orderOfList());
    const Running running(job->run());
    QTRY_COMPARE(bench.browser.waiting(), 6U);
    bench.browser.letAllPass();
    QTRY_VERIFY(running.isOver());
    QCOMPARE(bench.browser.underWayMost, 6);
    QCOMPARE(running.result().tally.done, 40);
}

void TestPurgeJob::aTrashThatIsFullEndsItBeforeAnythingIsRemoved()
{
    PurgeBench bench(50);
    bench.trash = Trash(bench.trash.folder(), 3000);
    const JobSummary listed = bench.purge(bench.orderOfList());
    QCOMPARE(listed.end, JobEnd::Interrupted);
    QCOMPARE(listed.error->code, ErrorCode::StoreFull);
    QCOMPARE(bench.browser.rows.size(), 50U);
    const JobSummary matching = bench.purge(bench.orderOfMatching());
    QCOMPARE(matching.error->code, ErrorCode::StoreFull);
    const auto kept = keptRows(bench.trash, matching.removalId);
    QCOMPARE(kept.size() + bench.browser.rows.size(), 50U);
    QVERIFY(bench.trash.bytes() <= 3000);
}

void TestPurgeJob::anOlderRemovalMakesRoomAndThatIsSaid()
{
    PurgeBench bench(10);
    const QString first = bench.purge(bench.orderOfList()).removalId;
    bench.trash = Trash(bench.trash.folder(), bench.trash.bytes() + 500);
    for (const StoredRow &row : sampleRows(20, 10))
        bench.browser.add(row.item);
    const JobSummary second = bench.purge(bench.orderOfMatching());
    QCOMPARE(second.end, JobEnd::Finished);
    QCOMPARE(second.dropped, QStringList(first));
    QCOMPARE(bench.trash.entries().size(), 1U);
}

void TestPurgeJob::withoutKeepingOnlyNamesAreWritten()
{
    PurgeBench bench(20);
    PurgeRequest order = bench.orderOfMatching();
    order.isKept = false;
    bench.trash = Trash(bench.trash.folder(), 100);
    const JobSummary summary = bench.purge(std::move(order));
    QCOMPARE(summary.tally.done, 20);
    QVERIFY(!bench.trash.find(summary.removalId)->head.isKept);
    QFile file(bench.trash.folder() + u"/state.db"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("key-0007"));
    QVERIFY(!content.contains("resultData"));
}

void TestPurgeJob::nothingThatMatchesLeavesNothingBehind()
{
    PurgeBench bench(20);
    const JobSummary summary = bench.purge(bench.orderOfMatching(statusFilter(u"failed"_s)));
    QCOMPARE(summary.end, JobEnd::Finished);
    QCOMPARE(summary.tally, OutcomeTally());
    QVERIFY(bench.trash.entries().empty());
}

ONECAKE_TEST(TestPurgeJob)
#include "tst_purge_job.moc"
