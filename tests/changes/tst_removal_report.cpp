// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The report of a removal has every row once, with what became of it, and does no harm where it is
// opened.

#include "core/base/json/strict_json.h"
#include "core/base/text/shown_text.h"
#include "core/inspect/changes/trash/removal_report.h"
#include "tests/support/rows/purge_bench.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestRemovalReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void quotesAsTheRfcSays_data();
    void quotesAsTheRfcSays();
    void hasOneLineForEachRow();
    void saysTheDifferenceInJson();
    void tellsWhatAnInterruptedRemovalLeftOpen();
    void namesRowsThatWereNotKept();
    void isNotHalfWritten();

private:
    static QByteArray reportOf(PurgeBench &bench, const QString &id, ReportFormat format);
};

QByteArray TestRemovalReport::reportOf(PurgeBench &bench, const QString &id, ReportFormat format)
{
    const QString file = bench.folder.filePath(u"report"_s);
    const auto written = writeReport(bench.trash, id, file, format, bench.order().reader.get());
    if (!written)
        qFatal("%s", qPrintable(sentence(written.error())));
    QFile report(file);
    if (!report.open(QIODevice::ReadOnly))
        qFatal("there is no report");
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    if (report.permissions() & others)
        qFatal("others can read the report");
    return report.readAll();
}

void TestRemovalReport::quotesAsTheRfcSays_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("plain") << QStringList{u"a"_s, QString(), u"c d"_s} << QByteArray("a,,c d\r\n");
    QTest::newRow("separators") << QStringList{u"a,b"_s, u"c\nd"_s, u"e\"f\""_s}
                                << QByteArray("\"a,b\",\"c\nd\",\"e\"\"f\"\"\"\r\n");
    QTest::newRow("formulas") << QStringList{u"=1+1"_s, u"+1"_s, u"-1"_s, u"@a"_s, u"a=1"_s}
                              << QByteArray("'=1+1,'+1,'-1,'@a,a=1\r\n");
    QTest::newRow("formulas behind a tabulator")
        << QStringList{u"\t=1"_s, u"\r=1"_s} << QByteArray("'\t=1,\"'\r=1\"\r\n");
    QTest::newRow("formula in quotes")
        << QStringList{u"=HYPERLINK(\"x\",1)"_s} << QByteArray("\"'=HYPERLINK(\"\"x\"\",1)\"\r\n");
    QTest::newRow("any language") << QStringList{u"ü🎂"_s} << QByteArray("ü🎂\r\n");
}

void TestRemovalReport::quotesAsTheRfcSays()
{
    QFETCH(const QStringList, cells);
    QByteArray csv;
    appendCsvRow(csv, cells);
    QTEST(csv, "csv");
}

void TestRemovalReport::hasOneLineForEachRow()
{
    PurgeBench bench(6);
    Item formula = sampleItem(7);
    formula.insert(u"SK"_s, AttributeValue::ofText(u"=cmd|' /C calc'!A0"_s));
    bench.browser.add(formula);
    PurgeRequest order = bench.orderOfList();
    Item changed = sampleItem(2);
    changed.insert(u"status"_s, AttributeValue::ofText(u"failed"_s));
    bench.browser.add(changed);
    bench.browser.rows.erase(MemoryBrowser::nameOf(sampleRow(4).id));
    const QString id = bench.purge(std::move(order)).removalId;
    const QList<QByteArray> lines = reportOf(bench, id, ReportFormat::Csv).split('\n');
    QCOMPARE(lines.size(), 9); // with the head, and behind the last line feed
    QCOMPARE(lines.at(0), "scope,key,outcome,explanation,id\r");
    QVERIFY(lines.at(1).startsWith("shop,'=cmd|' /C calc'!A0,removed,,"));
    QVERIFY(lines.at(2).startsWith("shop,key-0000,removed,,"));
    QVERIFY2(lines.at(4).startsWith("shop,key-0002,changed,\"status: the text \"\"completed\"\""),
             lines.at(4).constData());
    QVERIFY(lines.at(6).startsWith("shop,key-0004,gone,,"));
    QVERIFY(lines.at(6).contains(R"("{""PK"":{""S"":""shop""},""SK"":{""S"":""key-0004""}}")"));
}

void TestRemovalReport::saysTheDifferenceInJson()
{
    PurgeBench bench(3);
    PurgeRequest order = bench.orderOfList();
    Item changed = sampleItem(1);
    changed.insert(u"status"_s, AttributeValue::ofText(u"failed"_s));
    bench.browser.add(changed);
    const QString id = bench.purge(std::move(order)).removalId;
    const QList<QByteArray> lines = reportOf(bench, id, ReportFormat::JsonLines).split('\n');
    QCOMPARE(lines.size(), 4);
    const auto parsed = parseStrictJson(lines.at(1));
    QVERIFY(std::holds_alternative<QJsonObject>(parsed));
    const auto object = std::get<QJsonObject>(parsed);
    QCOMPARE(object.value(u"key"), u"key-0001"_s);
    QCOMPARE(object.value(u"outcome"), u"changed"_s);
    QCOMPARE(object.value(u"differences"),
             (QJsonArray{QJsonObject{{u"attribute"_s, u"status"_s},
                                     {u"then"_s, u"the text \"completed\""_s},
                                     {u"now"_s, u"the text \"failed\""_s}}}));
    QCOMPARE(itemIn(object.value(u"id").toObject()), sampleRow(1).id);
}

void TestRemovalReport::tellsWhatAnInterruptedRemovalLeftOpen()
{
    PurgeBench bench(12);
    const auto job = bench.job(bench.orderOfList());
    bench.browser.meanwhile = [&job, &bench](MemoryBrowser::Call call, const Item &) {
        if (call == MemoryBrowser::Call::Remove && bench.browser.calls[call] == 2)
            job->cancel();
    };
    QCOMPARE(await(job->run()).end, JobEnd::Cancelled);
    const QByteArray report = reportOf(bench, job->progress().removalId, ReportFormat::Csv);
    QCOMPARE(report.count("\r\n"), 13);
    QVERIFY(report.count(",removed,") >= 2);
    QVERIFY(report.contains("key-0011,not tried,"));
}

void TestRemovalReport::namesRowsThatWereNotKept()
{
    PurgeBench bench(5);
    PurgeRequest order = bench.orderOfMatching();
    order.isKept = false;
    const QByteArray report =
        reportOf(bench, bench.purge(std::move(order)).removalId, ReportFormat::Csv);
    QVERIFY(report.contains("shop,key-0003,removed,"));
}

void TestRemovalReport::isNotHalfWritten()
{
    PurgeBench bench(2);
    const QString id = bench.purge(bench.orderOfList()).removalId;
    const auto written =
        writeReport(bench.trash, id, bench.folder.filePath(u"no-such-folder/report.csv"_s),
                    ReportFormat::Csv, nullptr);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::InvalidInput);
}

ONECAKE_TEST(TestRemovalReport)
#include "tst_removal_report.moc"
