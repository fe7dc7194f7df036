// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Rows that are written out are all of them, and can be taken in again or copied; a file is whole
// or as it was.

#include "tests/support/rows/transfer_bench.h"

#include <QRegularExpression>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

using Call = MemoryBrowser::Call;

class TestRowExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsExportedCanBeImported_data();
    void whatIsExportedCanBeImported();
    void anExportThatIsCutShortLeavesTheFileAsItWas();
    void aDeviceIsNotReplacedByAFile();
    void survivesTrouble();
    void copiesWhatMatchesWhereItIsAbsent();
    void copiesNothingThatWouldBeLost();

private:
    TransferBench m_files;
};

void TestRowExport::whatIsExportedCanBeImported_data()
{
    QTest::addColumn<RowFormat>("format");
    QTest::newRow("JSON Lines") << RowFormat::JsonLines;
    QTest::newRow("DynamoDB JSON") << RowFormat::DynamoDbJson;
}

void TestRowExport::whatIsExportedCanBeImported()
{
    QFETCH(const RowFormat, format);
    PurgeBench bench(2500);
    const auto rows = bench.browser.rows;
    bench.browser.rowsPerPage = 900;
    const QString file = m_files.path(u"out"_s);
    const JobSummary exported = await(m_files.exportJob(bench, file, format)->run());
    QVERIFY(exported.isFinished());
    QCOMPARE(exported.tally.done, 2500);
    QCOMPARE(exported.bytes, QFileInfo(file).size());
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    bench.browser.rows.clear();
    const auto preview = previewImport(m_files.linesOf(file).get(), bench.browser.shape());
    QVERIFY(preview);
    QCOMPARE(preview->rows, 2500);
    QCOMPARE(preview->refused, 0);
    const JobSummary imported = m_files.transfer(bench, m_files.linesOf(file));
    QVERIFY(imported.isFinished());
    QCOMPARE(imported.tally, (OutcomeTally{.done = 2500}));
    QCOMPARE(bench.browser.rows, rows);
}

void TestRowExport::anExportThatIsCutShortLeavesTheFileAsItWas()
{
    PurgeBench bench(30);
    const QString file = m_files.write("what was there");
    bench.browser.letPass(2);
    const auto job = m_files.exportJob(bench, file, RowFormat::Csv);
    const Running running(job->run());
    QTRY_COMPARE(bench.browser.waiting(), 1U);
    QTRY_VERIFY(job->progress().tally.done > 0);
    job->cancel();
    bench.browser.letAllPass();
    QTRY_VERIFY(running.isOver());
    QVERIFY(!running.result().isFinished());
    QCOMPARE(m_files.contentOf(file), "what was there");
}

void TestRowExport::aDeviceIsNotReplacedByAFile()
{
    const auto sink = SaveFile::open(u"/dev/null"_s);
    QVERIFY(!sink);
    QVERIFY2(sentence(sink.error()).startsWith(u"/dev/null: is a device"_s),
             qPrintable(sentence(sink.error())));
    QVERIFY(!SaveFile::open(m_files.path({})));
    QVERIFY(!SaveFile::open(m_files.path(u"absent/file"_s)));
}

void TestRowExport::survivesTrouble()
{
    PurgeBench bench(60);
    const auto rows = bench.browser.rows;
    const QString file = m_files.path(u"out"_s);
    Random dice(7);
    bench.browser.trouble = [&dice](Call, const Item &) -> std::optional<BrowserTrouble> {
        if (dice.chance(150))
            return BrowserTrouble{ErrorCode::Throttled};
        if (dice.chance(150))
            return BrowserTrouble{ErrorCode::OutcomeUnknown, dice.chance(500)};
        return std::nullopt;
    };
    const auto exporting = m_files.exportJob(bench, file, RowFormat::DynamoDbJson);
    const Running exported(exporting->run());
    QTRY_VERIFY((bench.clock.advance(std::chrono::seconds(30)), exported.isOver()));
    QCOMPARE(exported.result().tally.done, 60);
    bench.browser.rows.clear();
    const auto importing = m_files.transferJob(bench, m_files.linesOf(file));
    const Running running(importing->run());
    QTRY_VERIFY((bench.clock.advance(std::chrono::seconds(30)), running.isOver()));
    QCOMPARE(running.result().tally, (OutcomeTally{.done = 60}));
    QCOMPARE(bench.browser.rows, rows);
}

void TestRowExport::copiesWhatMatchesWhereItIsAbsent()
{
    PurgeBench source(40);
    Item other = sampleItem(50);
    other.insert(u"status"_s, AttributeValue::ofText(u"failed"_s));
    source.browser.add(other);
    PurgeBench target(10);
    QCOMPARE(
        m_files.transfer(target, TableToCopy{source.sharedBrowser, statusFilter(u"completed"_s)})
            .tally,
        (OutcomeTally{.done = 30, .present = 10}));
    source.browser.rows.erase(MemoryBrowser::nameOf(sampleRow(50).id));
    QCOMPARE(target.browser.rows, source.browser.rows);
}

void TestRowExport::copiesNothingThatWouldBeLost()
{
    PurgeBench source(2);
    PurgeBench target;
    target.browser.shapeToSet().kind = LayoutKind::Sqlite;
    const JobSummary otherKind = m_files.transfer(target, TableToCopy{source.sharedBrowser});
    QVERIFY(!otherKind.isFinished());
    QCOMPARE(otherKind.error->code, ErrorCode::InvalidInput);
    source.browser.shapeToSet().kind = LayoutKind::Sqlite;
    source.browser.shapeToSet().columns =
        QStringList{u"PK"_s, u"SK"_s, u"status"_s, u"expiration"_s, u"resultData"_s};
    target.browser.shapeToSet().columns = source.browser.shape().columns;
    target.browser.shapeToSet().columns.removeLast();
    const JobSummary lacking = m_files.transfer(target, TableToCopy{source.sharedBrowser});
    QVERIFY2(sentence(*lacking.error).contains(u"it has no column resultData"_s),
             qPrintable(sentence(*lacking.error)));
    // A value that could not be read is missing in its row.
    target.browser.shapeToSet().columns = source.browser.shape().columns;
    Item tooLarge = sampleItem(1);
    tooLarge.remove(u"resultData"_s);
    source.browser.add(tooLarge);
    std::vector<HeardRow> heard;
    QCOMPARE(m_files.transfer(target, TableToCopy{source.sharedBrowser}, &heard).tally,
             (OutcomeTally{.done = 1, .refused = 1}));
    QCOMPARE(heard.front().result.says, u"resultData: the value is too large to be read."_s);
}

ONECAKE_TEST(TestRowExport)
#include "tst_row_export.moc"
