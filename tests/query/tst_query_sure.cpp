// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A record that is sure to match by what is stored alone does match, and one that the store leaves
// out does not.

#include "core/inspect/layouts/layout.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/matching/query_filter.h"
#include "core/inspect/query/matching/query_match.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant askedAt = fromEpochMs(1'795'168'800'000); // 2026-11-20T10:00:00Z

AttributeValue textValue(const QString &value)
{
    return AttributeValue::ofText(value);
}

std::vector<AttributeValue> times()
{
    std::vector<AttributeValue> all;
    for (const Duration distance : {Duration(-2h), Duration(-1h), Duration(-1), Duration(0),
                                    Duration(1), Duration(30min), Duration(2h)})
        all.push_back(AttributeValue::ofInteger(toEpochMs(askedAt + distance)));
    all.push_back(AttributeValue::ofInteger(toEpochMs(askedAt + 30min) / 1000)); // in seconds
    all.push_back(textValue(u"2026-11-20T10:30:00Z"_s));
    all.push_back(textValue(u"2026-11-20 20:30:00.5 +1100 AEDT m=+0.5"_s)); // before
    all.push_back(textValue(u"soon"_s));
    all.push_back(AttributeValue());
    return all;
}

// As any program may have written them to a table of ours.
std::vector<Item> sureItems()
{
    std::vector<Item> all;
    int serial = 0;
    for (const QString &status : {u"in-progress"_s, u"completed"_s, u"failed"_s, u"odd"_s}) {
        for (const AttributeValue &expiry : times()) {
            for (const AttributeValue &lease : times()) {
                ++serial;
                all.push_back({{u"scope"_s, textValue(u"shop/%1"_s.arg(serial % 3))},
                               {u"key"_s, textValue(u"order-%1"_s.arg(serial))},
                               {u"status"_s, textValue(status)},
                               {u"expires_at"_s, expiry},
                               {u"lease_until"_s, lease},
                               {u"replays"_s, AttributeValue::ofInteger(serial % 5)},
                               {u"response_body"_s,
                                AttributeValue(AttributeValue::Content(
                                    QByteArray(serial % 7 == 0 ? "a Carrot cake" : "\xff")))}});
            }
        }
    }
    all.front().remove(u"key"_s);
    all.back().insert(u"scope"_s, AttributeValue());
    return all;
}

enum class Times {
    Milliseconds,
    Any, // numbers of any unit, and dates
    One, // the end of the lease of a claim, the expiry of an answer
    UntoldAfterLease, // nobody knows what the library does after a lease
    RefusedAfterLease // a claim blocks also when its lease is over
};

const char *wordsOf(Times times)
{
    switch (times) {
    case Times::Milliseconds:
        return "";
    case Times::Any:
        return " of any times";
    case Times::One:
        return " of one time";
    case Times::UntoldAfterLease:
        return " where it is untold what a lease ends with";
    case Times::RefusedAfterLease:
        return " where a lease that is over blocks";
    }
    Q_UNREACHABLE();
}

RecordReader readerWith(Times times)
{
    const auto catalog = LayoutCatalog::load();
    const auto layout = *catalog->find(u"onecake-sqlite"_s);
    FieldMapping fields = layout->fields;
    if (times == Times::Any) {
        for (TimeSource &source : fields.times)
            source.unit = TimeUnit::Auto;
    }
    if (times == Times::One)
        fields.times[RowField::Lease] = fields.times.value(RowField::Expiry);
    if (times != Times::UntoldAfterLease && times != Times::RefusedAfterLease)
        return RecordReader(layout, fields);
    auto other = std::make_shared<Layout>(*layout);
    other->next.afterLease =
        times == Times::RefusedAfterLease ? NextRequest::Refused : NextRequest::Unknown;
    return RecordReader(other, fields);
}

// Read once for all lines.
const std::vector<DecodedRecord> &rowsReadBy(const RecordReader &reader, Times times)
{
    static QMap<Times, std::vector<DecodedRecord>> read;
    std::vector<DecodedRecord> &rows = read[times];
    if (rows.empty()) {
        for (const Item &item : sureItems())
            rows.push_back(reader.read(item));
    }
    return rows;
}

} // namespace

class TestQuerySure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRightOnBothSides_data();
    void isRightOnBothSides();
};

void TestQuerySure::isRightOnBothSides_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isEverSure");
    QTest::addColumn<Times>("times");
    const auto add = [](const char *line, bool isEverSure, Times times = Times::Milliseconds) {
        QTest::addRow("%s%s", line, wordsOf(times))
            << QString::fromLatin1(line) << isEverSure << times;
    };
    for (const char *line : {"status:stuck",
                             "status:in-progress",
                             "status:completed",
                             "status:failed",
                             "status:expired",
                             "expires<1h",
                             "expires>1h",
                             "expires:2026-11-20",
                             "lease<1h",
                             "key:order-12",
                             "key:order-1*",
                             "key:order-7,order-1*",
                             "scope:shop/1 status:failed",
                             "carrot",
                             "CAR*cake status:completed",
                             "null",
                             "status:stuck,expired",
                             "status:in-progress,stuck",
                             "next:runs",
                             "next:answered",
                             "next:refused",
                             "next:cannot-tell",
                             "next:runs,refused",
                             "status:completed next:answered",
                             "status:in-progress next:refused",
                             "-status:completed",
                             "not next:runs",
                             "!status:expired",
                             "not next:answered status:failed"}) {
        add(line, true);
        add(line, true, Times::Any);
    }
    for (const char *line :
         {"status:unreadable", "next:fails", "key:*7", "replays>3", "replays:1..2", "replays<=1",
          "replays:0,4", "has:lease", "no:lease", "has:replays,result", "@status:odd", "@status:o*",
          "@replays:3", "@replays>2"})
        add(line, false);
    for (const char *line : {"status:stuck", "status:in-progress", "status:completed",
                             "status:expired", "next:runs", "next:refused"})
        add(line, true, Times::One);
    for (const char *line : {"expires<1h", "lease<1h"})
        add(line, false, Times::One);
    for (const char *line : {"next:runs", "next:refused", "next:cannot-tell", "not next:runs",
                             "status:stuck", "next:runs,refused"}) {
        add(line, true, Times::UntoldAfterLease);
        add(line, true, Times::RefusedAfterLease);
    }
}

void TestQuerySure::isRightOnBothSides()
{
    QFETCH(QString, line);
    QFETCH(Times, times);
    QFETCH(bool, isEverSure);
    const ParsedQuery parsed = parseQuery(line, QTimeZone::utc());
    QVERIFY2(
        parsed.problems.empty(),
        qPrintable(sentence(parsed.problems.empty() ? QueryProblem() : parsed.problems.front())));
    const RecordReader records = readerWith(times);
    const RowFilter filter = filterFor(parsed.query, records, askedAt);
    int matching = 0;
    int sure = 0;
    const QueryMatcher matcher(parsed.query, askedAt);
    for (const DecodedRecord &row : rowsReadBy(records, times)) {
        const Item &item = row.item;
        const bool isWanted = matcher.matches(row);
        const bool isLeft = passes(filter.all, item);
        const bool isSure = isLeft
            && std::any_of(filter.sure.begin(), filter.sure.end(),
                           [&item](const ClauseSet &set) { return passes(set, item); });
        QVERIFY(!isWanted || isLeft);
        QVERIFY2(!isSure || isWanted, qPrintable(row.key));
        matching += isWanted ? 1 : 0;
        sure += isSure ? 1 : 0;
    }
    QVERIFY(matching > 0);
    QCOMPARE(sure > 0, isEverSure);
}

ONECAKE_TEST(TestQuerySure)
#include "tst_query_sure.moc"
