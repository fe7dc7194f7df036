// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is said of a figure: what kind it is, and how old.

#include "core/session/inspector/view_counts.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestViewCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatKindOfFigureItIs_data();
    void saysWhatKindOfFigureItIs();
    void saysNothingOfWhatIsNotKnown();
    void saysWhatItCost();
};

static const Instant countedAt = fromEpochMs(1'795'168'800'000);

static ViewCount counted(qint64 number, CountKind kind)
{
    ViewCount count;
    count.counted = RowCount{number, kind, {}};
    count.at = countedAt - 40s;
    return count;
}

void TestViewCount::saysWhatKindOfFigureItIs_data()
{
    QTest::addColumn<CountKind>("kind");
    QTest::addColumn<bool>("isStale");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("exact") << CountKind::Exact << false << u"1,900"_s
                           << u"1,900 (exact), counted 40 s ago."_s;
    QTest::newRow("at least") << CountKind::AtLeast << false << u"≥ 1,900"_s
                              << u"At least 1,900: not all was looked at, counted 40 s ago."_s;
    QTest::newRow("estimated")
        << CountKind::Estimated << false << u"~ 1,900"_s
        << u"About 1,900, as the store estimated at most a few hours ago, counted 40 s ago."_s;
    QTest::newRow("stale")
        << CountKind::Exact << true << u"1,900"_s
        << u"1,900 (exact), counted 40 s ago. Stale: the store was written to 10 s ago."_s;
}

void TestViewCount::saysWhatKindOfFigureItIs()
{
    QFETCH(const CountKind, kind);
    QFETCH(const bool, isStale);
    ViewCount count = counted(1900, kind);
    if (isStale)
        count.staleSince = countedAt - 10s;
    QTEST(words(count, countedAt), "sentence");
    QTEST(shortText(count), "figure");
}

void TestViewCount::saysNothingOfWhatIsNotKnown()
{
    QCOMPARE(shortText({}), QString());
    QCOMPARE(words({}, countedAt), u"Not counted."_s);
    // A count that was ended before it found any says nothing either.
    QCOMPARE(shortText(counted(0, CountKind::AtLeast)), QString());
    QCOMPARE(shortText(counted(0, CountKind::Exact)), u"0"_s);
}

void TestViewCount::saysWhatItCost()
{
    ViewCount count = counted(3, CountKind::Exact);
    count.counted->cost = {41'200, 5.12};
    QVERIFY2(words(count, countedAt).endsWith(u"It read 41,200 items and cost 5.1 read units."_s),
             qPrintable(words(count, countedAt)));
}

ONECAKE_TEST(TestViewCount)
#include "tst_view_count.moc"
