// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A purge that ended in the middle, wherever that was, is gone on with: no row is forgotten, and
// none has two outcomes.

#include "tests/support/rows/purge_bench.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSet>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 10;
constexpr int cutRowCount = 6;
constexpr int answerMaxMs = 120'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
    static void goOn(const QByteArray &content, const QString &name, bool isAllRemoved,
                     bool isList);
    static void overwrite(const QString &path, const QByteArray &content);
    static void cancelAfter(PurgeBench &bench, RowJob *job, int removals);
};

void TestPurgeJournal::overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

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
    PurgeBench bench(cutRowCount);
    const QString id =
        bench.purge(isList ? bench.orderOfList() : bench.orderOfMatching()).removalId;
    const QString path = bench.trash.find(id)->path;
    const QByteArray whole = contentOf(path);
    QVERIFY(whole.count('\n') > cutRowCount);
    for (qsizetype start = 0; start < whole.size();) {
        const qsizetype end = whole.indexOf('\n', start) + 1;
        for (const qsizetype cut : {start, start + (end - start) / 2, end - 1}) {
            if (QTest::currentTestFailed())
                return;
            goOn(whole.left(cut), QFileInfo(path).fileName(), isAllRemoved, isList);
        }
        start = end;
    }
}

void TestPurgeJournal::goOn(const QByteArray &content, const QString &name, bool isAllRemoved,
                            bool isList)
{
    PurgeBench bench(cutRowCount);
    QVERIFY(makePrivateFolder(bench.trash.folder()));
    const QString path = QDir(bench.trash.folder()).filePath(name);
    overwrite(path, content);
    const Result<RemovalRecord> before = readRemoval(path);
    QVERIFY(before);
    for (int order = 0; order < cutRowCount; ++order) {
        const bool isRemoved =
            isAllRemoved ? order < before->begunEnd : before->outcomeOf(order).has_value();
        if (isRemoved)
            bench.browser.rows.erase(MemoryBrowser::nameOf(sampleRow(order).id));
    }
    if (bench.trash.resumable().empty()) {
        QVERIFY(content.count('\n') == 0); // not even a head
        QCOMPARE(bench.browser.rows.size(), static_cast<std::size_t>(cutRowCount));
        return;
    }
    const QString id = bench.trash.resumable().front().head.id;
    const JobSummary summary = bench.purge(resumed(bench, id, isList));
    if (isList && before->begunEnd == 0 && before->rowCount < cutRowCount) {
        QCOMPARE(summary.error->code, ErrorCode::InvalidInput);
        QCOMPARE(bench.browser.rows.size(), static_cast<std::size_t>(cutRowCount));
        return;
    }
    QCOMPARE(summary.end, JobEnd::Finished);
    QCOMPARE(summary.tally, (OutcomeTally{.done = cutRowCount}));
    QVERIFY(bench.browser.rows.empty());
    QCOMPARE(sorted(keptRows(path)), sampleRows(0, cutRowCount));
    QCOMPARE(bench.outcomes(id), QString(cutRowCount, u'r'));
    QVERIFY(bench.trash.resumable().empty());
}

void TestPurgeJournal::goesOnAfterAProcessWasKilled()
{
    constexpr int many = 2000;
    PurgeBench bench(many);
    bench.terms = {};
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(ONECAKE_PURGE_CHILD), {bench.trash.folder(), QString::number(many)});
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
        bench.browser.rows.erase("shop/" + key + '/');
    const auto left = bench.browser.rows.size();
    QVERIFY(left > 0 && left < many);

    QCOMPARE(bench.trash.resumable().size(), 1U);
    const QString id = bench.trash.resumable().front().head.id;
    const JobSummary summary = bench.purge(resumed(bench, id, false));
    QVERIFY2(!summary.error, qPrintable(summary.error ? sentence(*summary.error) : QString()));
    QCOMPARE(summary.tally, (OutcomeTally{.done = many}));
    QVERIFY(bench.browser.rows.empty());
    QCOMPARE(sorted(keptRows(bench.record(id).path)), sampleRows(0, many));
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
    const QString path = bench.trash.find(job->progress().removalId)->path;
    overwrite(path,
              contentOf(path)
                  .replace(R"({"n":8,)", R"(#"n":8,)")
                  .replace("key-0009\"},\"expi", "key-0009\"},expi"));
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
