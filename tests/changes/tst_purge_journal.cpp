// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A purge that ended in the middle, wherever that was, is gone on with: no row is forgotten, and
// none has two outcomes.

#include "tests/support/rows/old_trash.h"
#include "tests/support/rows/purge_bench.h"

#include <QProcess>
#include <QScopeGuard>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 10;
constexpr int cutRowCount = 6;
constexpr int answerMaxMs = 120'000;

// The commits that were on the disk when they returned.
std::atomic<int> durableCommits = 0;

void countDurable(const QSqlDatabase &database)
{
    constexpr int full = 2;
    QSqlQuery query(u"PRAGMA synchronous"_s, database);
    if (query.next() && query.value(0).toInt() >= full)
        ++durableCommits;
}

// As an older version would have left it, had its process ended after it.
QByteArray oldRemovalOf(bool isList)
{
    RemovalHead head = sampleHead(1);
    head.isList = isList;
    head.total = isList ? std::optional<qint64>(cutRowCount) : std::nullopt;
    head.address = MemoryBrowser().where;
    return oldHead(head) + (isList ? oldRows(0, cutRowCount) : oldRows(0, 4)) + oldBegun(4)
        + (isList ? QByteArray() : oldRows(4, cutRowCount - 4)) + oldBegun(cutRowCount)
        + oldOutcomes(0, "rrrr") + oldOutcomes(4, "rr") + oldEnd(sampleInstant);
}

// All rows that were ever in the trash, in the order of their keys.
std::vector<StoredRow> sorted(std::vector<StoredRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const StoredRow &left, const StoredRow &right) {
        return MemoryBrowser::nameOf(left.id) < MemoryBrowser::nameOf(right.id);
    });
    return rows;
}

} // namespace

class TestPurgeJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isGoneOnWithWhereverItWasCut_data();
    void isGoneOnWithWhereverItWasCut();
    void isDurableBeforeARowIsRemoved_data();
    void isDurableBeforeARowIsRemoved();
    void goesOnAfterAProcessWasKilled();
    void whatWasMadeAnewMeanwhileStays();
    void anOutcomeStays();
    void aDamagedLineIsToldAndNothingElseIsLost();
    void rowsThatAreNotKeptAreSettledByReading();
    void belongsToItsStoreAndTable();
    void anEndedOneIsNotGoneOnWith();

private:
    static PurgeRequest resumed(const PurgeBench &bench, const QString &id, bool isList)
    {
        PurgeRequest order = isList ? bench.order() : bench.orderOfMatching();
        order.resumedId = id;
        return order;
    }
    static void goOn(const QByteArray &content, bool isAllRemoved, bool isList);
    static void cancelAfter(PurgeBench &bench, RowJob *job, int removals);
};

void TestPurgeJournal::cancelAfter(PurgeBench &bench, RowJob *job, int removals)
{
    bench.browser.meanwhile = [&bench, job, removals](MemoryBrowser::Call call, const Item &) {
        if (call == MemoryBrowser::Call::Remove && bench.browser.calls[call] == removals)
            job->cancel();
    };
    QCOMPARE(await(job->run()).end, JobEnd::Cancelled);
    bench.browser.meanwhile = {};
}

void TestPurgeJournal::isGoneOnWithWhereverItWasCut_data()
{
    QTest::addColumn<bool>("isList");
    QTest::addColumn<bool>("isAllRemoved");
    QTest::newRow("a list, all removed that was begun") << true << true;
    QTest::newRow("a list, only what was noted removed") << true << false;
    QTest::newRow("what matches, all removed that was begun") << false << true;
    QTest::newRow("what matches, only what was noted removed") << false << false;
}

void TestPurgeJournal::isGoneOnWithWhereverItWasCut()
{
    QFETCH(const bool, isList);
    QFETCH(const bool, isAllRemoved);
    const QByteArray whole = oldRemovalOf(isList);
    for (qsizetype start = 0; start < whole.size();) {
        const qsizetype end = whole.indexOf('\n', start) + 1;
        for (const qsizetype cut : {start, start + (end - start) / 2, end - 1}) {
            if (QTest::currentTestFailed())
                return;
            goOn(whole.left(cut), isAllRemoved, isList);
        }
        start = end;
    }
}

void TestPurgeJournal::goOn(const QByteArray &content, bool isAllRemoved, bool isList)
{
    PurgeBench bench(cutRowCount);
    writeOldFile(bench.trash, oldNameOf(sampleHead(1)), content);
    const QString id = sampleHead(1).id;
    const QStringList settled = bench.ofRows(id, u"is_settled"_s);
    const QStringList outcomes = bench.ofRows(id, u"outcome"_s);
    for (int order = 0; order < outcomes.size(); ++order) {
        const bool isRemoved =
            isAllRemoved ? outcomes.at(order) != u"-" : settled.at(order) == u"1";
        if (isRemoved)
            bench.browser.rows.erase(MemoryBrowser::nameOf(sampleRow(order).id));
    }
    if (bench.trash.resumable().empty()) {
        // Not even a head, or not the whole list, or no row.
        QVERIFY(bench.trash.entries().empty());
        QVERIFY(content.count('\n') <= cutRowCount);
        QCOMPARE(bench.browser.rows.size(), static_cast<std::size_t>(cutRowCount));
        return;
    }
    const JobSummary summary = bench.purge(resumed(bench, id, isList));
    QCOMPARE(summary.end, JobEnd::Finished);
    QCOMPARE(summary.tally, (OutcomeTally{.done = cutRowCount}));
    QVERIFY(bench.browser.rows.empty());
    QCOMPARE(sorted(keptRows(bench.trash, id)), sampleRows(0, cutRowCount));
    QCOMPARE(bench.outcomes(id), QString(cutRowCount, u'r'));
    QVERIFY(bench.trash.resumable().empty());
}

void TestPurgeJournal::isDurableBeforeARowIsRemoved_data()
{
    QTest::addColumn<bool>("isList");
    QTest::newRow("a list") << true;
    QTest::newRow("what matches") << false;
}

void TestPurgeJournal::isDurableBeforeARowIsRemoved()
{
    QFETCH(const bool, isList);
    PurgeBench bench(cutRowCount);
    bench.browser.rowsPerPage = cutRowCount;
    QVERIFY(StateFile::open(bench.trash.folder()));
    durableCommits = 0;
    StateFile::committed = countDurable;
    const auto nobodyCounts = qScopeGuard([] { StateFile::committed = nullptr; });
    constexpr int rowsPerBatch = 4;
    bench.browser.meanwhile = [&bench](MemoryBrowser::Call call, const Item &) {
        if (call != MemoryBrowser::Call::Remove)
            return;
        // The head, or the list, and each batch so far.
        const int batches = (bench.browser.calls[call] - 1) / rowsPerBatch + 1;
        QVERIFY2(durableCommits > batches, qPrintable(QString::number(durableCommits)));
    };
    QCOMPARE(bench.purge(isList ? bench.orderOfList() : bench.orderOfMatching()).end,
             JobEnd::Finished);
    QCOMPARE(durableCommits.load(), 4); // with the end; what became of the rows is not waited for
}

void TestPurgeJournal::goesOnAfterAProcessWasKilled()
{
    constexpr int many = 2000;
    PurgeBench bench(many);
    bench.terms = {};
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList rows;
    for (int order = 0; order < many; ++order)
        rows.append(QString::number(order));
    child.start(QStringLiteral(ONECAKE_PURGE_CHILD),
                {bench.trash.folder(), u"matching"_s, rows.join(u','), u"0"_s});
    QByteArray said;
    while (said.count('\n') < many / 4) {
        QVERIFY(child.waitForReadyRead(answerMaxMs));
        said += child.readAllStandardOutput();
    }
    child.kill();
    QVERIFY(child.waitForFinished(answerMaxMs));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    said += child.readAllStandardOutput();
    const QList<QByteArray> keys = said.split('\n');
    for (const QByteArray &key : keys)
        bench.browser.rows.erase("shop/" + key.mid(1) + '/');
    const auto left = bench.browser.rows.size();
    QVERIFY(left > 0 && left < many);

    QCOMPARE(bench.trash.resumable().size(), 1U);
    const QString id = bench.trash.resumable().front().head.id;
    const JobSummary summary = bench.purge(resumed(bench, id, false));
    QVERIFY2(!summary.error, qPrintable(summary.error ? sentence(*summary.error) : QString()));
    QCOMPARE(summary.tally, (OutcomeTally{.done = many}));
    QVERIFY(bench.browser.rows.empty());
    QCOMPARE(sorted(keptRows(bench.trash, id)), sampleRows(0, many));
}

void TestPurgeJournal::whatWasMadeAnewMeanwhileStays()
{
    PurgeBench bench(rowCount);
    const auto job = bench.job(bench.orderOfMatching());
    cancelAfter(bench, job.get(), 6);
    // A retry ran again. This layout says when, but the record is taken for settled by its key.
    QVERIFY(!bench.browser.rows.contains(MemoryBrowser::nameOf(sampleRow(1).id)));
    Item anew = sampleItem(1);
    anew.insert(u"expiration"_s, AttributeValue::ofInteger(7));
    bench.browser.add(anew);
    const JobSummary summary = bench.purge(resumed(bench, job->progress().removalId, false));
    QCOMPARE(summary.tally, (OutcomeTally{.done = rowCount}));
    QCOMPARE(bench.browser.allRows(), std::vector{bench.browser.rowOf(anew)});
}

void TestPurgeJournal::anOutcomeStays()
{
    PurgeBench bench(rowCount);
    PurgeRequest order = bench.orderOfList();
    Item changed = sampleItem(0);
    changed.insert(u"status"_s, AttributeValue::ofText(u"failed"_s));
    bench.browser.add(changed);
    const auto job = bench.job(std::move(order));
    cancelAfter(bench, job.get(), 6);
    bench.browser.add(sampleItem(0)); // as it was seen, but its outcome is told already
    const JobSummary summary = bench.purge(resumed(bench, job->progress().removalId, true));
    QCOMPARE(summary.tally, (OutcomeTally{.done = rowCount - 1, .changed = 1}));
    QCOMPARE(bench.browser.rows.size(), 1U);
}

void TestPurgeJournal::aDamagedLineIsToldAndNothingElseIsLost()
{
    PurgeBench bench(rowCount);
    const auto job = bench.job(bench.orderOfList());
    cancelAfter(bench, job.get(), 4);
    editState(bench.trash,
              u"UPDATE removed_row SET item = substr(item, 1, 30) WHERE number >= 8"_s);
    const JobSummary summary = bench.purge(resumed(bench, job->progress().removalId, true));
    QCOMPARE(summary.end, JobEnd::Finished);
    QCOMPARE(summary.tally, (OutcomeTally{.done = rowCount - 2, .unknown = 2}));
    QCOMPARE(bench.outcomes(job->progress().removalId), u"rrrrrrrruu"_s);
    QCOMPARE(bench.browser.rows.size(), 2U);
}

void TestPurgeJournal::rowsThatAreNotKeptAreSettledByReading()
{
    PurgeBench bench(rowCount);
    PurgeRequest order = bench.orderOfMatching();
    order.isKept = false;
    const auto job = bench.job(std::move(order));
    cancelAfter(bench, job.get(), 6);
    PurgeRequest again = resumed(bench, job->progress().removalId, false);
    const JobSummary summary = bench.purge(std::move(again));
    QCOMPARE(summary.end, JobEnd::Finished);
    QCOMPARE(summary.tally, (OutcomeTally{.done = rowCount}));
    QVERIFY(bench.browser.rows.empty());
    QCOMPARE(bench.outcomes(job->progress().removalId).count(u'r'), rowCount);
}

void TestPurgeJournal::belongsToItsStoreAndTable()
{
    PurgeBench bench(rowCount);
    const auto job = bench.job(bench.orderOfList());
    cancelAfter(bench, job.get(), 4);
    const auto left = bench.browser.rows.size();
    const StoreAddress where = bench.browser.where;
    bench.browser.where.url.replace(u"8000"_s, u"8001"_s);
    QCOMPARE(bench.purge(resumed(bench, job->progress().removalId, true)).error->code,
             ErrorCode::InvalidInput);
    bench.browser.where = where;
    bench.browser.shapeToSet().table = u"others"_s;
    QCOMPARE(bench.purge(resumed(bench, job->progress().removalId, true)).error->code,
             ErrorCode::InvalidInput);
    QCOMPARE(bench.browser.rows.size(), left);
    QCOMPARE(bench.trash.resumable().size(), 1U);
}

void TestPurgeJournal::anEndedOneIsNotGoneOnWith()
{
    PurgeBench bench(rowCount);
    const QString id = bench.purge(bench.orderOfList()).removalId;
    for (const StoredRow &row : sampleRows(0, rowCount))
        bench.browser.add(row.item);
    QCOMPARE(bench.purge(resumed(bench, id, true)).error->code, ErrorCode::InvalidInput);
    QCOMPARE(bench.browser.rows.size(), static_cast<std::size_t>(rowCount));
}

ONECAKE_TEST(TestPurgeJournal)
#include "tst_purge_journal.moc"
