// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The time that an endpoint says, by which a wrong clock of ours is noticed.

#include "core/http/http_transport.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestHttpDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsUniversalTimeInEveryTimeZone_data();
    void isReadAsUniversalTimeInEveryTimeZone();
    void whatIsNoDateIsNoTime_data();
    void whatIsNoDateIsNoTime();
};

void TestHttpDate::isReadAsUniversalTimeInEveryTimeZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Asia/Tokyo", "America/New_York"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestHttpDate::isReadAsUniversalTimeInEveryTimeZone()
{
    QFETCH(QByteArray, zone);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    // The example of RFC 9110, section 5.6.7, and an hour that New York's clocks leave out.
    const auto example = parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT");
    const auto leftOut = parseHttpDate("Sun, 08 Mar 2026 02:30:00 GMT");
    qputenv("TZ", before);
    tzset();
    QCOMPARE(example, std::optional(fromEpochMs(784'111'777'000)));
    QCOMPARE(leftOut, std::optional(fromEpochMs(1'772'937'000'000)));
}

void TestHttpDate::whatIsNoDateIsNoTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("today");
    QTest::newRow("another zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET");
    QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT");
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\x00 GMT", 7);
}

void TestHttpDate::whatIsNoDateIsNoTime()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseHttpDate(text));
}

ONECAKE_TEST(TestHttpDate)
#include "tst_http_date.moc"
