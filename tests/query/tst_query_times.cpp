// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The instants that a time in a query means.

#include "core/inspect/query/language/query_parser.h"

#include <QDateTime>
#include <QTest>

using namespace onecake;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Instant at(const QString &iso)
{
    return fromEpochMs(QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch());
}

QString print(const std::optional<Instant> &instant)
{
    return instant ? QDateTime::fromMSecsSinceEpoch(toEpochMs(*instant), Qt::UTC)
                         .toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s)
                         .replace(u".000"_s, QString())
                   : u"…"_s;
}

} // namespace

class TestQueryTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meanInstants_data();
    void meanInstants();
    void areToldInWords_data();
    void areToldInWords();
};

void TestQueryTimes::meanInstants_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *term, const QString &expected) {
        QTest::newRow(term) << QString::fromLatin1(term) << expected;
    };
    // Berlin is an hour ahead of UTC in winter, two in summer.
    row("created:2026-11-20", u"2026-11-19T23:00:00 2026-11-20T23:00:00"_s);
    row("created:2026-11-20Z", u"2026-11-20T00:00:00 2026-11-21T00:00:00"_s);
    row("created:2026-11-20-05:00", u"2026-11-20T05:00:00 2026-11-21T05:00:00"_s);
    row("created:2026-10-25", u"2026-10-24T22:00:00 2026-10-25T23:00:00"_s); // 25 hours
    row("created:2026-03-29", u"2026-03-28T23:00:00 2026-03-29T22:00:00"_s); // 23 hours
    row("created:2026-11", u"2026-10-31T23:00:00 2026-11-30T23:00:00"_s);
    row("created:2026Z", u"2026-01-01T00:00:00 2027-01-01T00:00:00"_s);
    row("created:2026-11-20T10:30Z", u"2026-11-20T10:30:00 2026-11-20T10:31:00"_s);
    row("created:2026-11-20T10:30:05Z", u"2026-11-20T10:30:05 2026-11-20T10:30:06"_s);
    row("created:2026-11-20T10:30:05.5Z", u"2026-11-20T10:30:05.500 2026-11-20T10:30:05.501"_s);
    row("created:1795168800", u"2026-11-20T10:00:00 2026-11-20T10:00:01"_s);
    row("created:1795168800000", u"2026-11-20T10:00:00 2026-11-20T10:00:00.001"_s);
    row("created>2026-11-20Z", u"2026-11-21T00:00:00 …"_s);
    row("created>=2026-11-20Z", u"2026-11-20T00:00:00 …"_s);
    row("created<2026-11-20Z", u"… 2026-11-20T00:00:00"_s);
    row("created<=2026-11-20Z", u"… 2026-11-21T00:00:00"_s);
    row("created:2026-11-01Z..2026-11-20Z", u"2026-11-01T00:00:00 2026-11-21T00:00:00"_s);
    row("created:2026-11-20Z..2026-11-01Z", u"2026-11-01T00:00:00 2026-11-21T00:00:00"_s);
    row("created:..2026-11-20Z", u"… 2026-11-21T00:00:00"_s);
    row("created:today", u"2026-11-19T23:00:00 2026-11-20T23:00:00"_s);
    row("created<yesterday", u"… 2026-11-18T23:00:00"_s);
    row("expires:tomorrow", u"2026-11-20T23:00:00 2026-11-21T23:00:00"_s);
    row("expires<now", u"… 2026-11-20T10:00:00"_s);
    // A distance, in the direction that is usual for the field.
    row("expires<1h", u"2026-11-20T10:00:00 2026-11-20T11:00:00"_s);
    row("expires<=1h", u"2026-11-20T10:00:00 2026-11-20T11:00:00.001"_s);
    row("expires:1h", u"2026-11-20T10:00:00 2026-11-20T11:00:00.001"_s);
    row("expires>1h", u"2026-11-20T11:00:00.001 …"_s);
    row("expires>=1h", u"2026-11-20T11:00:00 …"_s);
    row("created<1h", u"2026-11-20T09:00:00.001 2026-11-20T10:00:00.001"_s);
    row("created<=1h", u"2026-11-20T09:00:00 2026-11-20T10:00:00.001"_s);
    row("created>1h", u"… 2026-11-20T09:00:00"_s);
    row("created>=1h", u"… 2026-11-20T09:00:00.001"_s);
    row("expires<1h ago", u"2026-11-20T09:00:00.001 2026-11-20T10:00:00.001"_s);
    row("expires>-1h", u"… 2026-11-20T09:00:00"_s);
    row("created<+1h", u"2026-11-20T10:00:00 2026-11-20T11:00:00"_s);
    row("created:1d..2d", u"2026-11-18T10:00:00 2026-11-19T10:00:00.001"_s);
    row("created:2026-11-19Z..now", u"2026-11-19T00:00:00 2026-11-20T10:00:00.001"_s);
}

void TestQueryTimes::meanInstants()
{
    QFETCH(QString, term);
    QFETCH(QString, expected);
    const ParsedQuery parsed = parseQuery(term, QTimeZone("Europe/Berlin"));
    QVERIFY2(parsed.problems.empty() && parsed.query.terms.size() == 1, qPrintable(term));
    const auto &time = std::get<TimeTerm>(parsed.query.terms.front().content);
    const TimeBounds bounds = boundsOf(time.ranges.front(), at(u"2026-11-20T10:00:00Z"_s));
    QCOMPARE(print(bounds.from) + u' ' + print(bounds.until), expected);
}

void TestQueryTimes::areToldInWords_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *term, const QString &words) {
        QTest::newRow(term) << QString::fromLatin1(term) << words;
    };
    row("created:2026-11-20", u"on 2026-11-20 (local time)"_s);
    row("created:2026-11", u"in 2026-11 (local time)"_s);
    row("created:2026Z", u"in 2026Z (UTC)"_s);
    row("created:2026-11-20T10:30Z", u"at 2026-11-20 10:30Z (UTC)"_s);
    row("created:2026-11-20T10:30+01:00", u"at 2026-11-20 10:30+01:00 (its offset)"_s);
    row("created>1795168800", u"after 1795168800 (since 1970)"_s);
    row("created>=2026-11-20", u"from 2026-11-20 (local time) on"_s);
    row("created<=today", u"up to today"_s);
    row("created:today", u"today"_s);
    row("expires<1h", u"in less than 1 h"_s);
    row("expires>90s", u"in more than 1 min 30 s"_s);
    row("created>1h", u"more than 1 h ago"_s);
    row("created:1h..now", u"from 1 h ago to now"_s);
}

void TestQueryTimes::areToldInWords()
{
    QFETCH(QString, term);
    QFETCH(QString, words);
    const ParsedQuery parsed = parseQuery(term, QTimeZone::utc());
    QVERIFY2(parsed.problems.empty(), qPrintable(term));
    const auto &time = std::get<TimeTerm>(parsed.query.terms.front().content);
    QCOMPARE(toWords(time.ranges.front()), words);
}

ONECAKE_TEST(TestQueryTimes)
#include "tst_query_times.moc"
