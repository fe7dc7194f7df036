// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which records a query finds.

#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/matching/query_match.h"

#include <QTest>

using namespace onecake;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = fromEpochMs(1'795'168'800'000); // 2026-11-20T10:00:00Z

DecodedRecord rowOf(const QString &key, std::optional<RecordStatus> status)
{
    DecodedRecord row;
    row.scope = u"placeOrder"_s;
    row.key = key;
    row.status = status;
    row.createdAt = now - 2h;
    row.expiresAt = now + 24h;
    return row;
}

// One of each kind, named by what they are.
std::vector<DecodedRecord> bakery()
{
    DecodedRecord live = rowOf(u"live"_s, RecordStatus::InProgress);
    live.leaseUntil = now + 30s;
    live.owner = u"worker-7"_s;
    live.createdAt = now - 10min;
    DecodedRecord stuck = rowOf(u"stuck"_s, RecordStatus::InProgress);
    stuck.leaseUntil = now - 5min;
    stuck.fence = 3;
    DecodedRecord done = rowOf(u"done"_s, RecordStatus::Completed);
    done.result = u"{\"cake\":\"Carrot\",\"price\":12.50}"_s;
    done.resultCode = 201;
    done.replays = 4;
    done.expiresAt = now + 30min;
    done.item.insert(u"attempts"_s, AttributeValue(NumberText{u"5"_s}));
    done.item.insert(u"note"_s, AttributeValue::ofText(u"half-price"_s));
    done.item.insert(u"isPaid"_s, AttributeValue(AttributeValue::Content(true)));
    DecodedRecord failed = rowOf(u"failed"_s, RecordStatus::Failed);
    failed.scope = u"refund"_s;
    failed.resultCode = 503;
    failed.replays = 0;
    failed.item.insert(u"attempts"_s, AttributeValue(NumberText{u"1.2E+1"_s}));
    failed.item.insert(u"address"_s,
                       AttributeValue(Item{{u"city"_s, AttributeValue::ofText(u"Gotham"_s)}}));
    DecodedRecord old = rowOf(u"old*"_s, RecordStatus::Completed);
    old.expiresAt = now - 30min;
    DecodedRecord odd = rowOf(u"odd"_s, std::nullopt);
    odd.scope.clear();
    odd.createdAt.reset();
    odd.expiresAt.reset();
    return {live, stuck, done, failed, old, odd};
}

QString found(const QString &line)
{
    const ParsedQuery parsed = parseQuery(line, QTimeZone::utc());
    if (!parsed.problems.empty())
        return sentence(parsed.problems.front());
    QStringList keys;
    const QueryMatcher matcher(parsed.query, now);
    for (const DecodedRecord &row : bakery()) {
        if (matcher.matches(row))
            keys.append(row.key);
    }
    return keys.join(u' ');
}

void row(const char *line, const QString &keys)
{
    QTest::newRow(line) << QString::fromLatin1(line) << keys;
}

void addFields()
{
    row("", u"live stuck done failed old* odd"_s);
    row("status:stuck", u"stuck"_s);
    row("status:in-progress", u"live"_s);
    row("status:completed", u"done"_s);
    row("status:expired,failed", u"failed old*"_s);
    row("status:unreadable", u"odd"_s);
    row("-status:completed,expired", u"live stuck failed odd"_s);
    row("scope:placeOrder", u"live stuck done old*"_s);
    row("scope:PLACEORDER", u""_s);
    row("scope:\"\"", u"odd"_s);
    row("key:o*", u"old* odd"_s);
    row("key:\"old*\"", u"old*"_s);
    row("key:*d", u"failed odd"_s);
    row("key:live,stuck", u"live stuck"_s);
    row("-key:o* -key:*e", u"stuck failed"_s);
    row("result:Carrot", u"done"_s);
    row("result:carrot", u""_s);
    row("result:*price*", u"done"_s);
    row("owner:worker-*", u"live"_s);
    row("next:runs", u"stuck old*"_s);
    row("next:answered", u"done"_s);
    row("next:refused", u"live"_s);
    row("-next:runs,answered,refused", u"failed odd"_s);
    row("next:cannot-tell", u"failed odd"_s);
    row("replays>3", u"done"_s);
    row("replays>=0", u"done failed"_s);
    row("replays:0", u"failed"_s);
    row("-replays>3", u"live stuck failed old* odd"_s);
    row("fence:2..3", u"stuck"_s);
    row("code:500..599", u"failed"_s);
    row("code<300", u"done"_s);
}

void addTimes()
{
    row("expires<1h", u"done"_s);
    row("expires>1h", u"live stuck failed"_s);
    row("expires<1h ago", u"old*"_s);
    row("expires<now", u"old*"_s);
    row("created<1h", u"live"_s);
    row("created>1h", u"stuck done failed old*"_s);
    row("created:today", u"live stuck done failed old*"_s);
    row("lease>1m ago", u"stuck"_s);
}

void addStoredTexts()
{
    row("has:result", u"done"_s);
    row("no:created", u"odd"_s);
    row("has:lease,owner", u"live stuck"_s);
    row("no:lease,result", u"failed old* odd"_s);
    row("-no:expires", u"live stuck done failed old*"_s);
    row("has:@attempts", u"done failed"_s);
    row("@attempts:5", u"done"_s);
    row("@attempts:5.0", u"done"_s);
    row("@attempts>5", u"failed"_s);
    row("@attempts>=5", u"done failed"_s);
    row("@attempts:10..20", u"failed"_s);
    row("@attempts:\"5\"", u"done"_s);
    row("@attempts>\"1\"", u""_s); // texts only
    row("@note:half*", u"done"_s);
    row("@note>half", u"done"_s);
    row("@note>5", u""_s); // numbers only
    row("@isPaid:true", u"done"_s);
    row("-@attempts>0", u"live stuck old* odd"_s);
    row("carrot", u"done"_s);
    row("CARROT", u"done"_s);
    row("\"half-price\"", u"done"_s);
    row("gotham", u"failed"_s);
    row("place", u"live stuck done old*"_s);
    row("car*12", u"done"_s);
    row("-e", u"odd"_s);
    row("status:completed,expired scope:place* -replays>3", u"old*"_s);
}

} // namespace

class TestQueryMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void looksForPatterns_data();
    void looksForPatterns();
};

void TestQueryMatching::finds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("keys");
    addFields();
    addTimes();
    addStoredTexts();
}

void TestQueryMatching::finds()
{
    QFETCH(QString, line);
    QFETCH(QString, keys);
    QCOMPARE(found(line), keys);
}

void TestQueryMatching::looksForPatterns_data()
{
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::addColumn<bool>("isIn");
    const auto row = [](const char *name, const QStringList &pieces, const QString &text,
                        bool matches, bool isIn) {
        QTest::newRow(name) << pieces << text << matches << isIn;
    };
    row("the same", {u"cake"_s}, u"cake"_s, true, true);
    row("a part", {u"cake"_s}, u"pancakes"_s, false, true);
    row("capitals", {u"cake"_s}, u"CAKE"_s, false, true);
    row("capitals beyond A to Z", {u"é"_s}, u"É"_s, false, false);
    row("overlapping ends", {u"aba"_s, u"aba"_s}, u"ababa"_s, false, false);
    row("just both ends", {u"aba"_s, u"ba"_s}, u"ababa"_s, true, true);
    row("in order", {u"a"_s, u"b"_s, u"c"_s}, u"axbxc"_s, true, true);
    row("out of order", {u"a"_s, u"c"_s, u"b"_s}, u"axbxc"_s, false, false);
    row("the middle in the end", {u"a"_s, u"b"_s, u"b"_s}, u"ab"_s, false, false);
    row("only a star", {u""_s, u""_s}, u""_s, true, true);
    row("nothing in something", {u""_s}, u"x"_s, false, true);
}

void TestQueryMatching::looksForPatterns()
{
    QFETCH(QStringList, pieces);
    QFETCH(QString, text);
    const TextPattern pattern{pieces};
    QTEST(pattern.matches(text), "matches");
    QTEST(pattern.isIn(text, true), "isIn");
}

ONECAKE_TEST(TestQueryMatching)
#include "tst_query_matching.moc"
