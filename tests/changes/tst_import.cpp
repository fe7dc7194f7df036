// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Rows of a file are put into a table once, and whatever is wrong is said of its line.

#include "tests/support/rows/transfer_bench.h"

#include <QRegularExpression>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

using Call = MemoryBrowser::Call;

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyLineThatIsWrongIsNamed_data();
    void everyLineThatIsWrongIsNamed();
    void whatIsThereAlreadyIsLeftAlone();
    void aLineWithoutEndIsNotHeld();
    void stopsWhereTheStoreIsFull();
    void theReportHasEveryRow();

private:
    TransferBench m_files;
};

void TestImport::everyLineThatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QByteArray("hello") << u"It is not one JSON object: "_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"It is not one JSON object: "_s;
    QTest::newRow("torn") << QByteArray(R"({"Item":{"PK":{"S":"shop"},)")
                          << u"It is not one JSON object: "_s;
    QTest::newRow("twice") << QByteArray(R"({"Item":{"PK":{"S":"a"},"PK":{"S":"b"}}})")
                           << u"It is not one JSON object: "_s;
    QTest::newRow("no types") << QByteArray(R"({"PK":"shop","SK":"a"})")
                              << u"Its item cannot be read: PK: "_s;
    QTest::newRow("wrong type") << QByteArray(R"({"Item":{"PK":{"S":"a"},"n":{"N":"abc"}}})")
                                << u"Its item cannot be read: n.N: a number was expected"_s;
    QTest::newRow("nothing") << QByteArray("{}") << u"There is no item in it"_s;
    QTest::newRow("no key") << QByteArray(R"({"Item":{"PK":{"S":"shop"},"x":{"N":"1"}}})")
                            << u"SK: the table's key needs it"_s;
    QTest::newRow("key of another type")
        << QByteArray(R"({"Item":{"PK":{"S":"shop"},"SK":{"N":"1"}}})")
        << u"SK: the table's key is of the type S, and it is the number 1."_s;
    QTest::newRow("hostile") << QByteArray("{\"\\u001b[31m\":{\"S\":1}}")
                             << u"Its item cannot be read: \\e[31m"_s;
}

void TestImport::everyLineThatIsWrongIsNamed()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, says);
    const QByteArray good = R"({"PK":{"S":"shop"},"SK":{"S":"good"}})";
    const QString file = m_files.write("\xEF\xBB\xBF" + good + "\r\n\n" + line + '\n');
    PurgeBench bench;
    const auto preview = previewImport(m_files.linesOf(file).get(), bench.browser.shape());
    QVERIFY(preview);
    QCOMPARE(preview->rows, 1);
    QCOMPARE(preview->refused, 1);
    QCOMPARE(preview->problems.front().line, 3);
    const QString text = preview->problems.front().says;
    QVERIFY2(text.startsWith(says), qPrintable(text));
    std::vector<HeardRow> heard;
    QCOMPARE(m_files.transfer(bench, m_files.linesOf(file), &heard).tally,
             (OutcomeTally{.done = 1, .refused = 1}));
    const auto refused = std::find_if(heard.begin(), heard.end(), [](const HeardRow &row) {
        return row.result.outcome == RowOutcome::Refused;
    });
    QCOMPARE(refused->row.number, 3);
    QCOMPARE(refused->result.says, text);
    QCOMPARE(bench.browser.rows.size(), 1U);
}

void TestImport::whatIsThereAlreadyIsLeftAlone()
{
    PurgeBench bench(3);
    const QString file = m_files.path(u"out"_s);
    QVERIFY(await(m_files.exportJob(bench, file, RowFormat::JsonLines)->run()).isFinished());
    Item changed = sampleItem(1);
    changed.insert(u"status"_s, AttributeValue::ofText(u"failed"_s));
    bench.browser.add(changed);
    bench.browser.rows.erase(MemoryBrowser::nameOf(sampleRow(2).id));
    std::vector<HeardRow> heard;
    QCOMPARE(m_files.transfer(bench, m_files.linesOf(file), &heard).tally,
             (OutcomeTally{.done = 1, .present = 2}));
    QCOMPARE(bench.browser.rows.at(MemoryBrowser::nameOf(sampleRow(1).id)), changed);
    QVERIFY(std::any_of(heard.begin(), heard.end(), [](const HeardRow &row) {
        return row.row.number == 2 && row.result.says.contains(u"status: "_s);
    }));
}

void TestImport::aLineWithoutEndIsNotHeld()
{
    const QByteArray good = R"({"PK":{"S":"shop"},"SK":{"S":"good"}})";
    const QString file =
        m_files.write(QByteArray(ItemLines::lineMax + 200'000, 'x') + '\n' + good + "\n\x1F\x8B");
    PurgeBench bench;
    const auto preview = previewImport(m_files.linesOf(file).get(), bench.browser.shape());
    QVERIFY(preview);
    QCOMPARE(preview->rows, 1);
    QCOMPARE(preview->refused, 2);
    QCOMPARE(preview->problems.front().says, u"The line is longer than 16.8 MB."_s);
    const auto packed =
        previewImport(m_files.linesOf(m_files.write("\x1F\x8B\x08")).get(), bench.browser.shape());
    QVERIFY(!packed);
    QVERIFY(sentence(packed.error()).contains(u"gunzip"_s));
}

void TestImport::stopsWhereTheStoreIsFull()
{
    PurgeBench bench(50);
    const QString file = m_files.path(u"out"_s);
    QVERIFY(await(m_files.exportJob(bench, file, RowFormat::JsonLines)->run()).isFinished());
    bench.browser.rows.clear();
    bench.browser.trouble = [&bench](Call, const Item &) -> std::optional<BrowserTrouble> {
        return bench.browser.rows.size() < 20 ? std::nullopt
                                              : std::optional(BrowserTrouble{ErrorCode::StoreFull});
    };
    const JobSummary stopped = m_files.transfer(bench, m_files.linesOf(file));
    QVERIFY(!stopped.isFinished());
    QCOMPARE(stopped.error->code, ErrorCode::StoreFull);
    QCOMPARE(stopped.tally.done, 20);
    bench.browser.trouble = {};
    QCOMPARE(m_files.transfer(bench, m_files.linesOf(file)).tally,
             (OutcomeTally{.done = 30, .present = 20}));
}

void TestImport::theReportHasEveryRow()
{
    PurgeBench bench(1);
    const QString rows = m_files.write(R"({"PK":{"S":"shop"},"SK":{"S":"=new"}})"
                                       "\nwrong\n"
                                       R"({"PK":{"S":"shop"},"SK":{"S":"key-0000"}})");
    const QString file = m_files.path(u"report.csv"_s);
    auto report = TransferReport::open(file, ReportFormat::Csv, sampleReader().get());
    QVERIFY(report);
    std::vector<HeardRow> heard;
    QVERIFY(m_files.transfer(bench, m_files.linesOf(rows), &heard).isFinished());
    for (const HeardRow &row : heard)
        (*report)->add(row.row, row.result);
    QVERIFY((*report)->finish());
    const QList<QByteArray> lines = m_files.contentOf(file).split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0), "number,scope,key,outcome,explanation\r");
    QVERIFY(lines.contains("1,shop,'=new,put,\r"));
    QVERIFY(m_files.contentOf(file).contains("2,,,refused,"));
    QVERIFY(m_files.contentOf(file).contains("3,shop,key-0000,present,"));
}

ONECAKE_TEST(TestImport)
#include "tst_import.moc"
