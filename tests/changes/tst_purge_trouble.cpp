// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Trouble with the store costs a purge time and nothing else; what cannot be told is called
// unknown.

#include "core/base/random.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "tests/support/rows/purge_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Call = MemoryBrowser::Call;

class TestPurgeTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void survivesThrottlingAndALostConnection_data() { kinds(); }
    void survivesThrottlingAndALostConnection();
    void givesUpOnAStoreThatNeverAnswers();
    void settlesALostAnswer_data();
    void settlesALostAnswer();
    void anAnswerThatIsAlwaysLostLeavesItUnknown_data() { kinds(); }
    void anAnswerThatIsAlwaysLostLeavesItUnknown();
    void whatTheStoreRefusesFailsWithItsSentence_data() { kinds(); }
    void whatTheStoreRefusesFailsWithItsSentence();
    void saysEachReasonWithItsNumber();
    void manyRefusalsInARowEndIt_data() { kinds(); }
    void manyRefusalsInARowEndIt();

private:
    // Each by a call of its own, or together.
    static void kinds()
    {
        QTest::addColumn<LayoutKind>("kind");
        QTest::newRow("a table") << LayoutKind::DynamoDb;
        QTest::newRow("a file") << LayoutKind::Sqlite;
    }
};

void TestPurgeTrouble::survivesThrottlingAndALostConnection()
{
    QFETCH(const LayoutKind, kind);
    PurgeBench bench(30);
    bench.browser.shapeToSet().kind = kind;
    Random dice(7);
    bench.browser.trouble = [&dice](Call, const Item &) -> std::optional<BrowserTrouble> {
        if (dice.chance(400))
            return BrowserTrouble{dice.chance(500) ? ErrorCode::Throttled
                                                   : ErrorCode::StoreUnavailable};
        return std::nullopt;
    };
    const auto job = bench.job(bench.orderOfMatching());
    const Running running(job->run());
    QTRY_VERIFY((bench.clock.advance(30s), running.isOver()));
    QCOMPARE(running.result().end, JobEnd::Finished);
    QCOMPARE(running.result().tally, (OutcomeTally{.done = 30}));
    QVERIFY(bench.browser.calls[Call::Remove] > 30);
    QVERIFY(bench.browser.rows.empty());
}

void TestPurgeTrouble::givesUpOnAStoreThatNeverAnswers()
{
    PurgeBench bench(5);
    bench.browser.trouble = [](Call call, const Item &) {
        return call == Call::Remove ? std::optional(BrowserTrouble{ErrorCode::StoreUnavailable})
                                    : std::nullopt;
    };
    const auto job = bench.job(bench.orderOfMatching());
    const Running running(job->run());
    QTRY_VERIFY(bench.clock.hasSleepers());
    QVERIFY(job->progress().trouble);
    const Instant begun = bench.clock.now();
    QTRY_VERIFY((bench.clock.advance(30s), running.isOver()));
    QVERIFY(bench.clock.now() - begun >= bench.terms.patience);
    QCOMPARE(running.result().end, JobEnd::Interrupted);
    QCOMPARE(running.result().error->code, ErrorCode::StoreUnavailable);
    QCOMPARE(bench.trash.resumable().size(), 1U);
    QCOMPARE(bench.browser.rows.size(), 5U);
}

void TestPurgeTrouble::settlesALostAnswer_data()
{
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<LayoutKind>("kind");
    QTest::newRow("the row was removed") << true << LayoutKind::DynamoDb;
    QTest::newRow("the row was not removed") << false << LayoutKind::DynamoDb;
    QTest::newRow("rows together, and the row was removed") << true << LayoutKind::Sqlite;
    QTest::newRow("rows together, and the row was not removed") << false << LayoutKind::Sqlite;
}

void TestPurgeTrouble::settlesALostAnswer()
{
    QFETCH(const bool, isDone);
    QFETCH(const LayoutKind, kind);
    PurgeBench bench(8);
    bench.browser.shapeToSet().kind = kind;
    std::vector<Item> lost{sampleRow(0).id, sampleRow(1).id, sampleRow(5).id};
    bench.browser.trouble = [&lost, isDone](Call call, const Item &id) {
        return call == Call::Remove && std::erase(lost, id) == 1
            ? std::optional(BrowserTrouble{ErrorCode::OutcomeUnknown, isDone})
            : std::nullopt;
    };
    const JobSummary summary = bench.purge(bench.orderOfList());
    QCOMPARE(summary.tally, (OutcomeTally{.done = 8}));
    QVERIFY(bench.browser.rows.empty());
    QCOMPARE(bench.ofRows(summary.removalId, u"says <> ''"_s).count(u"1"_s), isDone ? 3 : 0);
    QCOMPARE(keptRows(bench.trash, summary.removalId), sampleRows(0, 8));
}

void TestPurgeTrouble::anAnswerThatIsAlwaysLostLeavesItUnknown()
{
    QFETCH(const LayoutKind, kind);
    PurgeBench bench(3);
    bench.browser.shapeToSet().kind = kind;
    bench.browser.trouble = [](Call call, const Item &id) {
        return call == Call::Remove && id == sampleRow(1).id
            ? std::optional(BrowserTrouble{ErrorCode::OutcomeUnknown, true})
            : std::nullopt;
    };
    const auto job = bench.job(bench.orderOfList());
    const Running running(job->run());
    QTRY_VERIFY((bench.clock.advance(30s), running.isOver()));
    QCOMPARE(running.result().tally, (OutcomeTally{.done = 2, .unknown = 1}));
    QCOMPARE(running.result().end, JobEnd::Finished);
    // It may have been removed, so it can be taken back.
    QCOMPARE(keptRows(bench.trash, running.result().removalId), sampleRows(0, 3));
}

void TestPurgeTrouble::whatTheStoreRefusesFailsWithItsSentence()
{
    QFETCH(const LayoutKind, kind);
    PurgeBench bench(3);
    bench.browser.shapeToSet().kind = kind;
    bench.browser.trouble = [](Call call, const Item &id) {
        return call == Call::Remove && id == sampleRow(1).id
            ? std::optional(BrowserTrouble{ErrorCode::StoreUnusable})
            : std::nullopt;
    };
    const JobSummary summary = bench.purge(bench.orderOfList());
    QCOMPARE(summary.tally, (OutcomeTally{.done = 2, .failed = 1}));
    QCOMPARE(bench.ofRows(summary.removalId, u"says"_s).at(1),
             u"memory: the table is in trouble."_s);
    QCOMPARE(wordsOf(summary),
             u"2 keys removed. 1 could not be removed: memory: the table is in trouble."_s);
    QCOMPARE(keptRows(bench.trash, summary.removalId), (std::vector{sampleRow(0), sampleRow(2)}));
}

void TestPurgeTrouble::saysEachReasonWithItsNumber()
{
    JobSummary summary;
    summary.tally = {.done = 1, .failed = 6, .unknown = 1};
    summary.reasons = {{RowOutcome::Failed, u"No."_s, 1},
                       {RowOutcome::Failed, u"It is locked."_s, 3},
                       {RowOutcome::Unknown, u"Silence."_s, 1}};
    QCOMPARE(
        wordsOf(summary),
        u"1 key removed. 6 could not be removed. 3 of them: It is locked. 1 of them: No. 2 for "
        "other reasons. 1 may have been removed (the store did not say): Silence."_s);
}

void TestPurgeTrouble::manyRefusalsInARowEndIt()
{
    QFETCH(const LayoutKind, kind);
    PurgeBench bench(50);
    bench.browser.shapeToSet().kind = kind;
    bench.terms.failuresInARowMax = 5;
    bench.browser.trouble = [](Call call, const Item &) {
        return call == Call::Remove ? std::optional(BrowserTrouble{ErrorCode::StoreUnusable})
                                    : std::nullopt;
    };
    const JobSummary summary = bench.purge(bench.orderOfList());
    QCOMPARE(summary.end, JobEnd::Interrupted);
    QCOMPARE(summary.tally.failed, 5);
    QVERIFY(sentence(*summary.error).contains(u"5 removals in a row were refused"));
}

ONECAKE_TEST(TestPurgeTrouble)
#include "tst_purge_trouble.moc"
