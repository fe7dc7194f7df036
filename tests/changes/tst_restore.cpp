// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What was removed is put back exactly as it was, and only where nothing is in its place.

#include "core/base/random.h"
#include "core/inspect/changes/trash/restore_job.h"
#include "tests/support/rows/purge_bench.h"

#include <QFile>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Call = MemoryBrowser::Call;

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void putsEveryRowBackAsItWas();
    void leavesAloneWhatIsThereNow();
    void whatWasNotRemovedIsNotPut();
    void putsBackSomeOfTheRows();
    void anInterruptedRemovalIsTakenBackToo();
    void doingItAgainChangesNothing();
    void survivesTrouble();
    void settlesALostAnswer_data();
    void settlesALostAnswer();
    void whatTheStoreRefusesFails();
    void isCancelledAndGoneOnWith();
    void rowsOfAnotherStoreAreNotPut();
    void aDamagedRowCostsThatRowOnly();
    void whatWasNotKeptCannotBeTakenBack();

private:
    static RestoreRequest orderOf(const QString &id) { return {.removalId = id}; }
    static std::unique_ptr<RowJob> job(PurgeBench &bench, const RestoreRequest &order,
                                       std::vector<HeardRow> *heard = nullptr)
    {
        return restoreJob(bench.permit(), bench.trash, bench.setup(), order, into(heard));
    }
    static JobSummary restore(PurgeBench &bench, const RestoreRequest &order,
                              std::vector<HeardRow> *heard = nullptr)
    {
        const auto restoring = job(bench, order, heard);
        return await(restoring->run());
    }
};

void TestRestore::putsEveryRowBackAsItWas()
{
    PurgeBench bench(1203);
    const auto rows = bench.browser.rows;
    bench.terms = {};
    const QString id = bench.purge(bench.orderOfMatching()).removalId;
    QVERIFY(bench.browser.rows.empty());
    const JobSummary summary = restore(bench, orderOf(id));
    QVERIFY(summary.isFinished());
    QCOMPARE(summary.tally, (OutcomeTally{.done = 1203}));
    QCOMPARE(summary.total, 1203);
    QCOMPARE(bench.browser.rows, rows);
}

void TestRestore::leavesAloneWhatIsThereNow()
{
    PurgeBench bench(5);
    const QString id = bench.purge(bench.orderOfList()).removalId;
    Item anew = sampleItem(2);
    anew.insert(u"status"_s, AttributeValue::ofText(u"in-progress"_s));
    bench.browser.add(anew);
    std::vector<HeardRow> heard;
    const JobSummary summary = restore(bench, orderOf(id), &heard);
    QCOMPARE(summary.tally, (OutcomeTally{.done = 4, .present = 1}));
    QCOMPARE(bench.browser.rows.at(MemoryBrowser::nameOf(sampleRow(2).id)), anew);
    QCOMPARE(heard.size(), 5U);
    const auto present = std::find_if(heard.begin(), heard.end(), [](const HeardRow &row) {
        return row.result.outcome == RowOutcome::Present;
    });
    QCOMPARE(present->row.row, sampleRow(2));
    QCOMPARE(present->result.says,
             u"A record of that key is there now: status: the text \"completed\" → the text "
             "\"in-progress\""_s);
}

void TestRestore::whatWasNotRemovedIsNotPut()
{
    PurgeBench bench(5);
    PurgeRequest order = bench.orderOfList();
    bench.browser.rows.erase(MemoryBrowser::nameOf(sampleRow(1).id)); // somebody else removed it
    const QString id = bench.purge(std::move(order)).removalId;
    QCOMPARE(restore(bench, orderOf(id)).tally, (OutcomeTally{.done = 4}));
    QVERIFY(!bench.browser.rows.contains(MemoryBrowser::nameOf(sampleRow(1).id)));
}

void TestRestore::putsBackSomeOfTheRows()
{
    PurgeBench bench(9);
    RestoreRequest order = orderOf(bench.purge(bench.orderOfList()).removalId);
    order.only = std::vector{sampleRow(4).id, sampleRow(7).id};
    QCOMPARE(restore(bench, order).tally, (OutcomeTally{.done = 2}));
    QCOMPARE(bench.browser.allRows(), (std::vector{sampleRow(4), sampleRow(7)}));
}

void TestRestore::anInterruptedRemovalIsTakenBackToo()
{
    PurgeBench bench(30);
    const auto rows = bench.browser.rows;
    const auto purging = bench.job(bench.orderOfMatching());
    bench.browser.meanwhile = [&purging, &bench](Call call, const Item &) {
        if (call == Call::Remove && bench.browser.calls[Call::Remove] == 11)
            purging->cancel();
    };
    QCOMPARE(await(purging->run()).end, JobEnd::Cancelled);
    bench.browser.meanwhile = {};
    QVERIFY(restore(bench, orderOf(purging->progress().removalId)).isFinished());
    QCOMPARE(bench.browser.rows, rows);
}

void TestRestore::doingItAgainChangesNothing()
{
    PurgeBench bench(5);
    const auto rows = bench.browser.rows;
    const QString id = bench.purge(bench.orderOfList()).removalId;
    QVERIFY(restore(bench, orderOf(id)).isFinished());
    QCOMPARE(restore(bench, orderOf(id)).tally, (OutcomeTally{.present = 5}));
    QCOMPARE(bench.browser.rows, rows);
}

void TestRestore::survivesTrouble()
{
    PurgeBench bench(30);
    const auto rows = bench.browser.rows;
    const QString id = bench.purge(bench.orderOfList()).removalId;
    Random dice(11);
    bench.browser.trouble = [&dice](Call, const Item &) -> std::optional<BrowserTrouble> {
        if (dice.chance(400))
            return BrowserTrouble{dice.chance(500) ? ErrorCode::Throttled
                                                   : ErrorCode::StoreUnavailable};
        return std::nullopt;
    };
    const auto restoring = job(bench, orderOf(id));
    const Running running(restoring->run());
    QTRY_VERIFY((bench.clock.advance(30s), running.isOver()));
    QCOMPARE(running.result().tally, (OutcomeTally{.done = 30}));
    QCOMPARE(bench.browser.rows, rows);
}

void TestRestore::settlesALostAnswer_data()
{
    QTest::addColumn<bool>("isDone");
    QTest::newRow("the row was put") << true;
    QTest::newRow("the row was not put") << false;
}

void TestRestore::settlesALostAnswer()
{
    QFETCH(const bool, isDone);
    PurgeBench bench(6);
    const QString id = bench.purge(bench.orderOfList()).removalId;
    std::vector<Item> lost{sampleRow(0).id, sampleRow(4).id};
    bench.browser.trouble = [&lost, isDone](Call, const Item &row) {
        return std::erase(lost, row) == 1
            ? std::optional(BrowserTrouble{ErrorCode::OutcomeUnknown, isDone})
            : std::nullopt;
    };
    QCOMPARE(restore(bench, orderOf(id)).tally, (OutcomeTally{.done = 6}));
    QCOMPARE(bench.browser.rows.size(), 6U);
}

void TestRestore::whatTheStoreRefusesFails()
{
    PurgeBench bench(3);
    const QString id = bench.purge(bench.orderOfList()).removalId;
    bench.browser.trouble = [](Call, const Item &row) {
        return row == sampleRow(1).id ? std::optional(BrowserTrouble{ErrorCode::StoreUnusable})
                                      : std::nullopt;
    };
    std::vector<HeardRow> heard;
    QCOMPARE(restore(bench, orderOf(id), &heard).tally, (OutcomeTally{.done = 2, .failed = 1}));
    QVERIFY(std::any_of(heard.begin(), heard.end(), [](const HeardRow &row) {
        return row.result.outcome == RowOutcome::Failed
            && row.result.says == u"memory: the table is in trouble.";
    }));
}

void TestRestore::isCancelledAndGoneOnWith()
{
    PurgeBench bench(30);
    const auto rows = bench.browser.rows;
    const QString id = bench.purge(bench.orderOfList()).removalId;
    const auto restoring = job(bench, orderOf(id));
    bench.browser.meanwhile = [&restoring, &bench](Call call, const Item &) {
        if (call == Call::Put && bench.browser.calls[Call::Put] == 10)
            restoring->cancel();
    };
    const JobSummary cancelled = await(restoring->run());
    QVERIFY(!cancelled.isFinished());
    QVERIFY(!cancelled.error);
    const auto restored = static_cast<qint64>(bench.browser.rows.size());
    QVERIFY(restored < 30);
    QCOMPARE(cancelled.tally.done, restored);
    QCOMPARE(restore(bench, orderOf(id)).tally,
             (OutcomeTally{.done = 30 - restored, .present = restored}));
    QCOMPARE(bench.browser.rows, rows);
}

void TestRestore::rowsOfAnotherStoreAreNotPut()
{
    PurgeBench bench(3);
    const QString id = bench.purge(bench.orderOfList()).removalId;
    const QString there = bench.browser.where.url;
    bench.browser.where.url.replace(u"8000"_s, u"8001"_s);
    const JobSummary elsewhere = restore(bench, orderOf(id));
    QVERIFY(elsewhere.error);
    QCOMPARE(elsewhere.error->code, ErrorCode::InvalidInput);
    QVERIFY(sentence(*elsewhere.error).contains(u"Open "_s + there));
    QVERIFY(restore(bench, orderOf(u"no-such-id"_s)).error);
    // An older version did not say where its table was.
    editState(bench.trash, u"UPDATE removal SET address = ''"_s);
    bench.browser.where.url = there;
    QVERIFY(restore(bench, orderOf(id)).error);
    QVERIFY(bench.browser.rows.empty());
}

void TestRestore::aDamagedRowCostsThatRowOnly()
{
    PurgeBench bench(4);
    const QString id = bench.purge(bench.orderOfList()).removalId;
    editState(bench.trash,
              u"UPDATE removed_row SET item = substr(item, 1, 30) || '#\"{' WHERE number = 2"_s);
    const JobSummary summary = restore(bench, orderOf(id));
    QCOMPARE(summary.tally, (OutcomeTally{.done = 3}));
    QCOMPARE(summary.damaged, 1);
}

void TestRestore::whatWasNotKeptCannotBeTakenBack()
{
    PurgeBench bench(3);
    PurgeRequest order = bench.orderOfMatching();
    order.isKept = false;
    const JobSummary summary = restore(bench, orderOf(bench.purge(order).removalId));
    QVERIFY(summary.error);
    QVERIFY2(sentence(*summary.error).contains(u"cannot be undone"),
             qPrintable(sentence(*summary.error)));
}

ONECAKE_TEST(TestRestore)
#include "tst_restore.moc"
