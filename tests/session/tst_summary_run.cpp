// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Many rows in a few figures, and how they are read beside everything else.

#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/matching/query_match.h"
#include "core/session/inspector/summary_reader.h"
#include "tests/support/rows/browsed_table.h"
#include "tests/support/rows/memory_browser.h"
#include "tests/support/waiting_clock.h"
#include "tests/support/windows/layout_items.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant summedAt = fromEpochMs(1'795'294'991'000);

DecodedRecord rowOf(std::optional<RecordStatus> status, std::optional<Duration> expiresIn)
{
    DecodedRecord row;
    row.status = status;
    if (expiresIn)
        row.expiresAt = summedAt + *expiresIn;
    return row;
}

RowSummary summaryOf(const std::vector<DecodedRecord> &rows)
{
    RowTally tally(summedAt);
    for (const DecodedRecord &row : rows)
        tally.add(row);
    return tally.summary();
}

} // namespace

class TestSummaryRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachState();
    void barsAreAsNarrowAsTheRowsAllow_data();
    void barsAreAsNarrowAsTheRowsAllow();
    void aFewThatAreKeptForYearsDoNotHideTheOthers();
    void aBarFindsItsRows();
    void wordsOfABar();
    void readsAllRowsAndSaysSo();
    void readsOnlyWhatMatches();
    void stopsAtItsBoundAndSaysSo();
    void whatIsStoppedTellsNothingMore();
    void aFailureIsTold();
    void readsAFileInSlices();

private:
    OpenedTable tableOf(int rows);

    MemoryBrowser *m_browser = nullptr;
    WaitingClock m_clock;
};

void TestSummaryRun::countsEachState()
{
    const RowSummary summary = summaryOf(
        {rowOf(RecordStatus::Completed, 1h), rowOf(RecordStatus::Completed, -1h),
         rowOf(RecordStatus::InProgress, std::nullopt), rowOf(std::nullopt, std::nullopt)});
    QCOMPARE(summary.rows, 4);
    QCOMPARE(summary.of(LogicalState::Completed), 1);
    QCOMPARE(summary.of(LogicalState::ExpiredStillStored), 1);
    QCOMPARE(summary.of(LogicalState::InProgress), 1);
    QCOMPARE(summary.of(LogicalState::Unreadable), 1);
    QCOMPARE(summary.of(LogicalState::Stuck), 0);
    QCOMPARE(summary.without, 2);
    QVERIFY(summaryOf({rowOf(RecordStatus::Completed, std::nullopt)}).expiries.empty());
}

void TestSummaryRun::barsAreAsNarrowAsTheRowsAllow_data()
{
    QTest::addColumn<Duration>("latest");
    QTest::addColumn<Duration>("width");
    QTest::newRow("a minute") << Duration(1min) << Duration(15s);
    QTest::newRow("just within two") << 2min - 1ms << Duration(15s);
    QTest::newRow("two minutes") << Duration(2min) << Duration(1min);
    QTest::newRow("an hour") << Duration(1h) << Duration(15min);
    QTest::newRow("a day") << Duration(24h - 1s) << Duration(3h);
    QTest::newRow("a week") << Duration(24h * 7) << Duration(24h);
    QTest::newRow("a century") << Duration(24h * 365 * 100) << Duration(24h * 365);
}

void TestSummaryRun::barsAreAsNarrowAsTheRowsAllow()
{
    QFETCH(Duration, latest);
    QFETCH(Duration, width);
    const auto bars = summaryOf({rowOf(RecordStatus::Completed, latest)}).expiries;
    QVERIFY(bars.size() >= 8);
    QCOMPARE(*bars.front().from, Duration(0));
    QCOMPARE(*bars.front().until, width);
    QCOMPARE(*bars.at(7).until, 8 * width);
    qint64 count = 0;
    for (const ExpiryBar &bar : bars)
        count += bar.count;
    QCOMPARE(count, 1);
}

void TestSummaryRun::aFewThatAreKeptForYearsDoNotHideTheOthers()
{
    std::vector<DecodedRecord> rows(99, rowOf(RecordStatus::Completed, 30min));
    rows.push_back(rowOf(RecordStatus::Completed, 24h * 365 * 5));
    rows.push_back(rowOf(RecordStatus::Completed, -1s));
    const auto bars = summaryOf(rows).expiries;
    QCOMPARE(bars.size(), std::size_t(10));
    QCOMPARE(bars.front(), (ExpiryBar{std::nullopt, Duration(0), 1}));
    QCOMPARE(bars.at(7), (ExpiryBar{30min, 35min, 99}));
    QCOMPARE(bars.back(), (ExpiryBar{40min, std::nullopt, 1}));
}

void TestSummaryRun::aBarFindsItsRows()
{
    std::vector<DecodedRecord> rows;
    for (const int hour : {-2, -1, 1, 2, 3, 5, 6, 7, 11, 12, 23, 24, 25, 29})
        rows.push_back(rowOf(RecordStatus::Completed, hour * 1h));
    for (const ExpiryBar &bar : summaryOf(rows).expiries) {
        const ParsedQuery parsed = parseQuery(queryFor(bar));
        QVERIFY2(parsed.problems.empty(), qPrintable(queryFor(bar)));
        const auto found =
            std::count_if(rows.begin(), rows.end(), [&parsed](const DecodedRecord &row) {
                return matches(parsed.query, row, summedAt);
            });
        QVERIFY2(found == bar.count, qPrintable(queryFor(bar)));
    }
    for (const auto &[state, name] : enumNames<LogicalState>)
        QVERIFY2(parseQuery(queryFor(state)).problems.empty(), qPrintable(queryFor(state)));
}

void TestSummaryRun::wordsOfABar()
{
    QCOMPARE(toWords({std::nullopt, Duration(0), 1}), u"expired, still stored"_s);
    QCOMPARE(toWords({Duration(0), 3h, 1}), u"within 3 h"_s);
    QCOMPARE(toWords({3h, 6h, 1}), u"in 3 h to 6 h"_s);
    QCOMPARE(toWords({24h, std::nullopt, 1}), u"in 1 d or later"_s);
}

// Every third is in progress.
OpenedTable TestSummaryRun::tableOf(int rows)
{
    auto browser = std::make_unique<MemoryBrowser>(QStringList{u"id"_s});
    m_browser = browser.get();
    m_browser->rowsPerPage = 100;
    for (int row = 0; row < rows; ++row)
        browser->add({{u"id"_s, AttributeValue::ofText(u"shop#%1"_s.arg(row))},
                      {u"status"_s,
                       AttributeValue::ofText(row % 3 == 0 ? u"INPROGRESS"_s : u"COMPLETED"_s)}});
    return {StoreUrl(), std::move(browser), RecordReader(layoutNamed(u"powertools-python"_s)), {}};
}

void TestSummaryRun::readsAllRowsAndSaysSo()
{
    const OpenedTable table = tableOf(950);
    SummaryReader run(&m_clock);
    QSignalSpy changed(&run, &SummaryReader::changed);
    run.start(&table, {});
    QTRY_VERIFY(!run.isRunning());
    QCOMPARE(changed.size(), 10);
    const auto first = changed.front().front().value<SummaryState>();
    QVERIFY(!first.isOver);
    QCOMPARE(coverageWords(first), u"100 keys so far"_s);
    const auto last = changed.back().front().value<SummaryState>();
    QVERIFY(last.isOver && last.isExact);
    QCOMPARE(coverageWords(last), u"950 keys, exact"_s);
    QCOMPARE(last.summary.of(LogicalState::InProgress), 317);
    QCOMPARE(last.cost.itemsRead, 950);
}

void TestSummaryRun::readsOnlyWhatMatches()
{
    const OpenedTable table = tableOf(300);
    SummaryReader run(&m_clock);
    QSignalSpy changed(&run, &SummaryReader::changed);
    run.start(&table, parseQuery(u"status:in-progress"_s).query);
    QTRY_VERIFY(!run.isRunning());
    QCOMPARE(changed.back().front().value<SummaryState>().summary.rows, 100);
}

void TestSummaryRun::stopsAtItsBoundAndSaysSo()
{
    const OpenedTable table = tableOf(950);
    SummaryReader run(&m_clock);
    QSignalSpy changed(&run, &SummaryReader::changed);
    run.start(&table, {}, {.rowsMost = 250});
    QTRY_VERIFY(!run.isRunning());
    const auto last = changed.back().front().value<SummaryState>();
    QVERIFY(last.isOver && !last.isExact);
    QCOMPARE(coverageWords(last), u"the first 250 keys"_s);
    run.start(&table, {}, {.itemsReadMost = 300});
    QTRY_VERIFY(!run.isRunning());
    QCOMPARE(changed.back().front().value<SummaryState>().cost.itemsRead, 300);
}

void TestSummaryRun::whatIsStoppedTellsNothingMore()
{
    const OpenedTable table = tableOf(950);
    m_browser->letPass(2);
    SummaryReader run(&m_clock);
    QSignalSpy changed(&run, &SummaryReader::changed);
    run.start(&table, {});
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(run.isRunning());
    run.stop();
    QVERIFY(!run.isRunning());
    m_browser->letAllPass();
    QTRY_COMPARE(m_browser->underWay, 0);
    QCOMPARE(changed.size(), 2);
}

void TestSummaryRun::aFailureIsTold()
{
    const OpenedTable table = tableOf(10);
    m_browser->trouble = [](MemoryBrowser::Call, const Item &) {
        return BrowserTrouble{ErrorCode::Throttled};
    };
    SummaryReader run(&m_clock);
    QSignalSpy failed(&run, &SummaryReader::failed);
    run.start(&table, {});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!run.isRunning());
}

void TestSummaryRun::readsAFileInSlices()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"many.db"_s);
    StoreFile(file).run(manySql);
    FieldMapping fields;
    fields.key = u"key"_s;
    fields.status.attribute = u"status"_s;
    fields.status.words = {{u"done"_s, RecordStatus::Completed},
                           {u"open"_s, RecordStatus::InProgress},
                           {u"failed"_s, RecordStatus::Failed}};
    const OpenedTable table{must(parseStoreUrl(u"sqlite:"_s + file)),
                            openTable(file, u"keys"_s, true),
                            RecordReader(customLayout(LayoutKind::Sqlite, fields)),
                            {}};
    SummaryReader run(&m_clock);
    QSignalSpy changed(&run, &SummaryReader::changed);
    run.start(&table, {});
    QTRY_VERIFY(!run.isRunning());
    QVERIFY(changed.size() >= manyRows / 500);
    const auto last = changed.back().front().value<SummaryState>();
    QVERIFY(last.isExact);
    QCOMPARE(last.summary.rows, manyRows);
    QCOMPARE(last.summary.of(LogicalState::Completed), manyRows / 3);
    // No row passes, and every one has to be read for it.
    run.start(&table, parseQuery(u"\"nowhere at all\""_s).query);
    QTRY_VERIFY(!run.isRunning());
    QCOMPARE(changed.back().front().value<SummaryState>().summary.rows, 0);
    QVERIFY(changed.back().front().value<SummaryState>().isExact);
}

ONECAKE_TEST(TestSummaryRun)
#include "tst_summary_run.moc"
