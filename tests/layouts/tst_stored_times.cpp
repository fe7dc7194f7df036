// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/records/stored_time.h"
#include "tests/support/windows/layout_items.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

TimeReading readAs(TimeUnit unit, const AttributeValue &value, bool isCertain = false)
{
    return readTime(value, {.attribute = u"t"_s, .unit = unit, .isCertain = isCertain});
}

AttributeValue number(const QString &text)
{
    return AttributeValue(AttributeValue::Content(NumberText{text}));
}

qint64 msOfReading(const TimeReading &reading)
{
    return reading.instant ? toEpochMs(*reading.instant) : -1;
}

} // namespace

class TestStoredTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadByTheirSize_data();
    void numbersAreReadByTheirSize();
    void bothReadingsAreSaidWhereTheUnitIsDoubtful();
    void aPersonOverrulesTheLookOfANumber();
    void datesAreRead_data();
    void datesAreRead();
    void whatIsNoTimeSaysSo_data();
    void whatIsNoTimeSaysSo();
    void aValueOfTheWrongTypeIsReadAndFlagged();
    void aLeaseMayBeStoredAsItsBeginning();
    void instantsBeyondTheYear9999CanBeShown();
};

void TestStoredTimes::numbersAreReadByTheirSize_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("seconds") << u"1795296922"_s << qint64(1'795'296'922'000);
    QTest::newRow("milliseconds") << u"1795293446854"_s << qint64(1'795'293'446'854);
    QTest::newRow("last seconds, of 9999") << u"253402300799"_s << qint64(253'402'300'799'000);
    QTest::newRow("first milliseconds") << u"253402300800"_s << qint64(253'402'300'800);
    QTest::newRow("last milliseconds") << u"253402300799999"_s << qint64(253'402'300'799'999);
    QTest::newRow("microseconds") << u"1795293446854321"_s << qint64(1'795'293'446'854);
    QTest::newRow("nanoseconds") << u"1795293446854321987"_s << qint64(1'795'293'446'854);
    QTest::newRow("fraction") << u"1795293322.5"_s << qint64(1'795'293'322'500);
    QTest::newRow("exponent") << u"1.795296922E9"_s << qint64(1'795'296'922'000);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("before 1970") << u"-5"_s << qint64(-5000);
}

void TestStoredTimes::numbersAreReadByTheirSize()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    const TimeReading reading = readAs(TimeUnit::Auto, number(text));
    QVERIFY(reading.instant.has_value());
    QCOMPARE(msOfReading(reading), milliseconds);
    QVERIFY(reading.remark.isEmpty());
}

void TestStoredTimes::bothReadingsAreSaidWhereTheUnitIsDoubtful()
{
    const TimeReading tooLarge = readAs(TimeUnit::Seconds, number(u"1795293446854"_s));
    QCOMPARE(msOfReading(tooLarge), 1'795'293'446'854);
    QCOMPARE(tooLarge.remark,
             u"t is 1795293446854: in seconds 58860-08-01 08:07:34 UTC, in milliseconds 2026-11-21 "
             "20:37:26.854 UTC. It is read as milliseconds: its size says so, although the layout "
             "has seconds."_s);
    const TimeReading tooSmall = readAs(TimeUnit::Milliseconds, number(u"1795296922"_s));
    QCOMPARE(msOfReading(tooSmall), 1'795'296'922'000);
    QVERIFY(tooSmall.remark.contains(u"It is read as seconds"));
}

void TestStoredTimes::aPersonOverrulesTheLookOfANumber()
{
    const TimeReading reading = readAs(TimeUnit::Milliseconds, number(u"1795296922"_s), true);
    QCOMPARE(msOfReading(reading), 1'795'296'922);
    QVERIFY(reading.remark.endsWith(u"It is read as milliseconds: the mapping says so."));
    QVERIFY(readAs(TimeUnit::Seconds, number(u"1795296922"_s), true).remark.isEmpty());
}

void TestStoredTimes::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ISO") << u"2026-11-21T20:36:26.854Z"_s;
    QTest::newRow("offset") << u"2026-11-21T21:36:26.854+01:00"_s;
    QTest::newRow("SQLite") << u"2026-11-21 20:36:26.854"_s;
    QTest::newRow("PostgreSQL") << u"2026-11-21 20:36:26.854+00"_s;
    QTest::newRow("PostgreSQL, microseconds, west") << u"2026-11-21 15:06:26.854321-0530"_s;
    QTest::newRow("Ruby") << u"2026-11-21 20:36:26.854 UTC"_s;
    QTest::newRow("comma") << u"2026-11-21T20:36:26,854Z"_s;
    QTest::newRow("small letters") << u"2026-11-21t20:36:26.854z"_s;
    QTest::newRow("Go") << u"2026-11-21 20:36:26.854321987 +0000 UTC"_s;
    QTest::newRow("Go, with a clock") << u"2026-11-22 07:36:26.854 +1100 AEDT m=+86645.850218253"_s;
    QTest::newRow("Go, no name, before") << u"2026-11-22 00:06:26.854 +0330 +0330 m=-0.000000001"_s;
    QTest::newRow("Java") << u"2026-11-21T21:36:26.854+01:00[Europe/Paris]"_s;
    QTest::newRow("Java, UTC") << u"2026-11-21T20:36:26.854Z[UTC]"_s;
    QTest::newRow("many digits") << u"2026-11-21 20:36:26.854321987654"_s;
}

void TestStoredTimes::datesAreRead()
{
    QFETCH(QString, text);
    for (const TimeUnit unit : {TimeUnit::Iso, TimeUnit::SqliteTimestamp, TimeUnit::Auto}) {
        const TimeReading reading = readAs(unit, AttributeValue::ofText(text));
        QCOMPARE(msOfReading(reading), 1'795'293'386'854);
        QVERIFY(reading.remark.isEmpty());
    }
    QCOMPARE(msOfReading(readAs(TimeUnit::Iso, AttributeValue::ofText(u"2026-11-21"_s))),
             1'795'219'200'000);
}

void TestStoredTimes::whatIsNoTimeSaysSo_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("what");
    QTest::newRow("word") << QByteArray(R"({"S":"soon"})") << u"the text \"soon\""_s;
    QTest::newRow("empty") << QByteArray(R"({"S":""})") << u"the text \"\""_s;
    QTest::newRow("no day") << QByteArray(R"({"S":"2026-02-30T00:00:00Z"})")
                            << u"the text \"2026-02-30T00:00:00Z\""_s;
    QTest::newRow("no hour") << QByteArray(R"({"S":"2026-02-20T25:00:00Z"})")
                             << u"the text \"2026-02-20T25:00:00Z\""_s;
    QTest::newRow("no zone") << QByteArray(R"({"S":"2026-02-20 20:00:00 +99:00"})")
                             << u"the text \"2026-02-20 20:00:00 +99:00\""_s;
    QTest::newRow("Go, not set") << QByteArray(R"({"S":"0001-01-01 00:00:00 +0000 UTC"})")
                                 << u"the text \"0001-01-01 00:00:00 +0000 UTC\""_s;
    QTest::newRow("MySQL, not set")
        << QByteArray(R"({"S":"0000-00-00 00:00:00"})") << u"the text \"0000-00-00 00:00:00\""_s;
    QTest::newRow("more behind it") << QByteArray(R"({"S":"2026-02-20 20:00:00 UTC or so"})")
                                    << u"the text \"2026-02-20 20:00:00 UTC or so\""_s;
    QTest::newRow("38 digits") << QByteArray(R"({"N":"99999999999999999999999999999999999999"})")
                               << u"the number 99999999999999999999999999999999999999"_s;
    QTest::newRow("beyond a double") << QByteArray(R"({"N":"1e999"})") << u"the number 1e999"_s;
    QTest::newRow("infinite") << QByteArray(R"({"S":"inf"})") << u"the text \"inf\""_s;
    QTest::newRow("not a number") << QByteArray(R"({"S":"nan"})") << u"the text \"nan\""_s;
    QTest::newRow("list") << QByteArray(R"({"L":[{"N":"1"}]})") << u"a list"_s;
    QTest::newRow("map") << QByteArray(R"({"M":{}})") << u"a map"_s;
    QTest::newRow("bytes") << QByteArray(R"({"B":"AAAA"})") << u"3 bytes"_s;
    QTest::newRow("truth") << QByteArray(R"({"BOOL":true})") << u"true"_s;
    QTest::newRow("escape") << QByteArray(R"({"S":"\u001b[2J"})") << u"the text \"\\e[2J\""_s;
}

void TestStoredTimes::whatIsNoTimeSaysSo()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, what);
    const Item item = itemIn(R"({"t":)" + value + '}');
    const TimeReading reading = readAs(TimeUnit::Seconds, item.value(u"t"_s));
    QVERIFY(!reading.instant);
    QVERIFY(reading.isUnreadable);
    QCOMPARE(reading.remark, u"t is not a readable time: %1."_s.arg(what));
}

void TestStoredTimes::aValueOfTheWrongTypeIsReadAndFlagged()
{
    const TimeReading text = readAs(TimeUnit::Seconds, AttributeValue::ofText(u"1795296922"_s));
    QCOMPARE(msOfReading(text), 1'795'296'922'000);
    QVERIFY(text.remark.startsWith(u"t is a text where a number was expected"));
    const TimeReading date =
        readAs(TimeUnit::Seconds, AttributeValue::ofText(u"2026-11-21 20:36:26"_s));
    QCOMPARE(msOfReading(date), 1'795'293'386'000);
    QVERIFY(date.remark.startsWith(u"t is a date where a number was expected"));
    const TimeReading asNumber = readAs(TimeUnit::Iso, number(u"1795293386854"_s));
    QCOMPARE(msOfReading(asNumber), 1'795'293'386'854);
    QCOMPARE(asNumber.remark,
             u"t is a number where a date was expected: it is read as milliseconds."_s);
}

void TestStoredTimes::aLeaseMayBeStoredAsItsBeginning()
{
    const TimeReading reading = readTime(AttributeValue::ofText(u"2026-11-21 20:36:26"_s),
                                         {.attribute = u"locked_at"_s, .plus = Duration(90'000)});
    QCOMPARE(msOfReading(reading), 1'795'293'476'000);
}

void TestStoredTimes::instantsBeyondTheYear9999CanBeShown()
{
    QCOMPARE(utcText(fromEpochMs(0)), u"1970-01-01 00:00:00 UTC"_s);
    QCOMPARE(utcText(fromEpochMs(1)), u"1970-01-01 00:00:00.001 UTC"_s);
    QVERIFY(!utcText(fromEpochMs(1'000'000'000'000'000'000)).isEmpty());
    QCOMPARE(isoText(fromEpochMs(1'704'067'200'000'000)), u"55969-09-28T00:00:00.000Z"_s);
}

ONECAKE_TEST(TestStoredTimes)
#include "tst_stored_times.moc"
