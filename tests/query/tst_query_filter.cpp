// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a store leaves out for a query, the query does not want: however much of it the store can
// look for, the answer is the same.

#include "core/inspect/layouts/layout.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/matching/query_filter.h"
#include "core/inspect/query/matching/query_match.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant filteredAt = fromEpochMs(1'795'168'800'000); // 2026-11-20T10:00:00Z

AttributeValue text(const QString &value)
{
    return AttributeValue::ofText(value);
}

AttributeValue number(qint64 value)
{
    return AttributeValue::ofInteger(value);
}

qint64 seconds(Instant instant)
{
    return toEpochMs(instant) / 1000;
}

Item item(const QString &key, const QString &status, const AttributeValue &expiry)
{
    return {{u"id"_s, text(key)},
            {u"status"_s, text(status)},
            {u"expiration"_s, expiry},
            {u"in_progress_expiration"_s, number(toEpochMs(filteredAt - 1min))}};
}

// Rows of Powertools, whose expiry is in seconds: some with times that look like milliseconds, or
// that were stored as texts.
std::vector<Item> items()
{
    std::vector<Item> result;
    const std::vector<AttributeValue> expiries{number(seconds(filteredAt + 30min)),
                                               number(seconds(filteredAt + 2h)),
                                               number(seconds(filteredAt - 1h)),
                                               number(seconds(filteredAt)),
                                               number(toEpochMs(filteredAt + 30min)),
                                               number(toEpochMs(filteredAt - 1h)),
                                               text(QString::number(seconds(filteredAt + 30min))),
                                               text(u"soon"_s),
                                               AttributeValue()};
    int serial = 0;
    for (const QString &status : {u"INPROGRESS"_s, u"COMPLETED"_s, u"ODD"_s}) {
        for (const AttributeValue &expiry : expiries)
            result.push_back(
                item(u"fn.handler#%1"_s.arg(serial++, 32, 16, QChar(u'0')), status, expiry));
    }
    return result;
}

RecordReader reader()
{
    const auto catalog = LayoutCatalog::load();
    return RecordReader(*catalog->find(u"powertools-python"_s));
}

} // namespace

class TestQueryFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsPassWhatTheQueryWants_data();
    void letsPassWhatTheQueryWants();
    void losesNothingWhereTheStoreLooksByItself_data();
    void losesNothingWhereTheStoreLooksByItself();
    void tellsTheStoreWhatItCan();
    void wantsEverythingWithoutAQuery();
};

void TestQueryFilter::letsPassWhatTheQueryWants_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"status:stuck",
                             "status:in-progress",
                             "status:completed",
                             "status:expired",
                             "status:stuck,expired",
                             "status:unreadable",
                             "status:unreadable,completed",
                             "-status:completed",
                             "expires<1h",
                             "expires>1h",
                             "expires:2026-11-20",
                             "expires>=2026-11-20",
                             "expires<1h -status:expired",
                             "key:fn.handler#*",
                             "key:fn.handler#00000000000000000000000000000003",
                             "key:*3",
                             "scope:fn.handler",
                             "scope:fn*",
                             "scope:other",
                             "lease<1h",
                             "has:lease",
                             "no:result",
                             "000003",
                             "@status:ODD",
                             "key:a,fn.*"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestQueryFilter::letsPassWhatTheQueryWants()
{
    QFETCH(QString, line);
    const ParsedQuery parsed = parseQuery(line, QTimeZone::utc());
    QVERIFY2(
        parsed.problems.empty(),
        qPrintable(sentence(parsed.problems.empty() ? QueryProblem() : parsed.problems.front())));
    const RecordReader records = reader();
    const RowFilter filter = filterFor(parsed.query, records, filteredAt);
    for (const Item &item : items()) {
        const bool isWanted = matches(parsed.query, records.read(item), filteredAt);
        QVERIFY2(passes(filter, item) == isWanted,
                 qPrintable(*item.value(u"id"_s).text() + u' ' + records.read(item).statusWord));
    }
}

void TestQueryFilter::losesNothingWhereTheStoreLooksByItself_data()
{
    letsPassWhatTheQueryWants_data();
}

void TestQueryFilter::losesNothingWhereTheStoreLooksByItself()
{
    QFETCH(QString, line);
    const ParsedQuery parsed = parseQuery(line, QTimeZone::utc());
    const RecordReader records = reader();
    RowFilter filter = filterFor(parsed.query, records, filteredAt);
    filter.accepts = {};
    for (const Item &item : items()) {
        if (matches(parsed.query, records.read(item), filteredAt))
            QVERIFY(passes(filter, item));
    }
}

void TestQueryFilter::tellsTheStoreWhatItCan()
{
    const RecordReader records = reader();
    const auto clauses = [&](const QString &line) {
        return filterFor(parseQuery(line).query, records, filteredAt).all;
    };
    const auto stuck = clauses(u"status:stuck"_s);
    QCOMPARE(stuck.size(), std::size_t{3});
    const ClauseChoice inProgress{{u"status"_s, ClauseKind::Equals, {text(u"INPROGRESS"_s)}}};
    QCOMPARE(stuck[0], inProgress);
    QCOMPARE(stuck[1].front().attribute, u"expiration"_s);
    QCOMPARE(stuck[2].front().attribute, u"in_progress_expiration"_s);
    const std::vector<ClauseChoice> scope{
        {{u"id"_s, ClauseKind::BeginsWith, {text(u"fn.handler#"_s)}}}};
    QCOMPARE(clauses(u"scope:fn.handler"_s), scope);
    QCOMPARE(clauses(u"expires<1h"_s).size(), std::size_t{2});
    QVERIFY(clauses(u"-status:stuck"_s).empty());
}

void TestQueryFilter::wantsEverythingWithoutAQuery()
{
    QVERIFY(filterFor({}, reader(), filteredAt).isEmpty());
}

ONECAKE_TEST(TestQueryFilter)
#include "tst_query_filter.moc"
