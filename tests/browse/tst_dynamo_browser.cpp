// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table of DynamoDB is read page by page, each row once, and changed only where it still is what
// was seen.

#include "core/inspect/browse/dynamodb/dynamo_browser.h"
#include "tests/support/await.h"
#include "tests/support/remote/table_link.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 1000;
constexpr int scopeCount = 4;

AttributeValue number(qint64 value)
{
    return AttributeValue::ofInteger(value);
}

AttributeValue text(const QString &value)
{
    return AttributeValue::ofText(value);
}

Item itemOf(int order)
{
    return {{u"PK"_s, text(u"scope-%1"_s.arg(order % scopeCount))},
            {u"SK"_s, text(u"key-%1"_s.arg(order, 4, 10, QChar(u'0')))},
            {u"status"_s, text(order % 10 == 0 ? u"INPROGRESS"_s : u"COMPLETED"_s)},
            {u"expiration"_s, number(order)},
            {u"odd-name.of%1"_s.arg(u"mine"_s), number(order)}};
}

RowFilter where(const QString &attribute, ClauseKind kind, std::vector<AttributeValue> values = {})
{
    RowFilter filter;
    filter.all.push_back({{attribute, kind, std::move(values)}});
    return filter;
}

struct Bench {
    LinkPtr link;
    std::unique_ptr<KeyBrowser> browser;

    Bench()
        : link(linkToEmulator())
    {
        makeTable(*link);
        for (int first = 0; first < rowCount; first += 25)
            fill(first);
        browser = must(await(DynamoBrowser::open(link->place(), servicesOfTests())));
    }

    void fill(int first)
    {
        QJsonArray puts;
        for (int order = first; order < first + 25; ++order)
            puts.append(
                QJsonObject{{u"PutRequest"_s, QJsonObject{{u"Item"_s, toJson(itemOf(order))}}}});
        callOrFail(*link, u"BatchWriteItem"_s,
                   {{u"RequestItems"_s, QJsonObject{{link->place().table, puts}}}});
    }

    // All pages, with each key once.
    QSet<QString> allKeys(const RowFilter &filter, int *pages = nullptr)
    {
        QSet<QString> keys;
        PageRequest request{.filter = filter, .rowsMax = 60};
        do {
            const RowPage page = must(await(browser->page(request)));
            for (const StoredRow &row : page.rows) {
                const QString key = *row.item.value(u"SK"_s).text();
                if (keys.contains(key))
                    qFatal("%s came twice", qPrintable(key));
                keys.insert(key);
            }
            request.after = page.next;
            if (pages != nullptr)
                ++*pages;
        } while (request.after);
        return keys;
    }

    StoredRow row(int order)
    {
        const Item item = itemOf(order);
        const Item id{{u"PK"_s, item.value(u"PK"_s)}, {u"SK"_s, item.value(u"SK"_s)}};
        return {id, item};
    }
};

// One for all tests that change nothing in it but rows of their own.
Bench &bench()
{
    static Bench shared;
    return shared;
}

} // namespace

class TestDynamoBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesTheTable();
    void readsEachRowOnce();
    void leavesOutWhatTheFilterDoesNotWant_data();
    void leavesOutWhatTheFilterDoesNotWant();
    void asksByKeyWhereTheFilterNamesIt();
    void countsWhatMatches();
    void stopsCountingWhenNobodyWantsTheAnswer();
    void removesOnlyWhatWasSeen();
    void changesOnlyWhatWasSeen();
    void putsOnlyWhatIsAbsent();
    void changesNothingThroughAReadOnlyPlace();
};

void TestDynamoBrowser::describesTheTable()
{
    const TableShape &shape = bench().browser->shape();
    QCOMPARE(shape.kind, LayoutKind::DynamoDb);
    QCOMPARE(shape.table, bench().link->place().table);
    const std::vector<KeyAttribute> keys{{u"PK"_s, u"S"_s}, {u"SK"_s, u"S"_s}};
    QCOMPARE(shape.keys, keys);
}

void TestDynamoBrowser::readsEachRowOnce()
{
    int pages = 0;
    QCOMPARE(bench().allKeys({}, &pages).size(), rowCount);
    QVERIFY(pages > 3);
}

void TestDynamoBrowser::leavesOutWhatTheFilterDoesNotWant_data()
{
    QTest::addColumn<RowFilter>("filter");
    QTest::addColumn<int>("count");
    const auto add = [](const char *name, const RowFilter &filter, int count) {
        QTest::newRow(name) << filter << count;
    };
    add("equals", where(u"status"_s, ClauseKind::Equals, {text(u"INPROGRESS"_s)}), 100);
    add("one of two",
        where(u"status"_s, ClauseKind::Equals, {text(u"INPROGRESS"_s), text(u"COMPLETED"_s)}),
        rowCount);
    add("differs", where(u"status"_s, ClauseKind::Differs, {text(u"INPROGRESS"_s)}), 900);
    add("below", where(u"expiration"_s, ClauseKind::Below, {number(10)}), 10);
    add("at least", where(u"expiration"_s, ClauseKind::AtLeast, {number(990)}), 10);
    add("key prefix", where(u"SK"_s, ClauseKind::BeginsWith, {text(u"key-00"_s)}), 100);
    add("contains", where(u"SK"_s, ClauseKind::Contains, {text(u"EY-099"_s)}), 10);
    add("begins, of a number", where(u"expiration"_s, ClauseKind::BeginsWith, {text(u"99"_s)}), 11);
    add("present", where(u"odd-name.ofmine"_s, ClauseKind::Present), rowCount);
    add("absent", where(u"odd-name.ofmine"_s, ClauseKind::Absent), 0);
    RowFilter either = where(u"expiration"_s, ClauseKind::Below, {number(5)});
    either.all.front().push_back({u"expiration"_s, ClauseKind::AtLeast, {number(995)}});
    add("either", either, 10);
    RowFilter judged;
    judged.accepts = [](const Item &item) {
        return item.value(u"expiration"_s).integer() == 7;
    };
    add("judged", judged, 1);
}

void TestDynamoBrowser::leavesOutWhatTheFilterDoesNotWant()
{
    QFETCH(RowFilter, filter);
    QFETCH(int, count);
    const QSet<QString> keys = bench().allKeys(filter);
    QCOMPARE(keys.size(), count);
    QCOMPARE(must(await(bench().browser->count(filter, {}))).count, count);
    for (int order = 0; order < rowCount; ++order) {
        const Item item = itemOf(order);
        QCOMPARE(passes(filter, item), keys.contains(*item.value(u"SK"_s).text()));
    }
}

void TestDynamoBrowser::asksByKeyWhereTheFilterNamesIt()
{
    RowFilter filter = where(u"PK"_s, ClauseKind::Equals, {text(u"scope-1"_s)});
    const RowPage all = must(await(bench().browser->page({.filter = filter, .rowsMax = rowCount})));
    QCOMPARE(all.rows.size(), std::size_t{rowCount / scopeCount});
    QCOMPARE(all.cost.itemsRead, rowCount / scopeCount);
    filter.all.push_back({{u"SK"_s, ClauseKind::BeginsWith, {text(u"key-000"_s)}}});
    filter.all.push_back({{u"status"_s, ClauseKind::Equals, {text(u"COMPLETED"_s)}}});
    // Once more about the key: a Query's own filter must not name it.
    filter.all.push_back({{u"SK"_s, ClauseKind::Differs, {text(u"key-0001"_s)}}});
    const RowPage some = must(await(bench().browser->page({.filter = filter})));
    QCOMPARE(some.rows.size(), std::size_t{2}); // 5 and 9
    QCOMPARE(some.cost.itemsRead, 3);
    QVERIFY(some.cost.capacityUnits > 0);
}

void TestDynamoBrowser::countsWhatMatches()
{
    const RowCount all = must(await(bench().browser->count({}, {})));
    QCOMPARE(all.kind, CountKind::Estimated);
    const RowCount some = must(await(bench().browser->count(
        where(u"status"_s, ClauseKind::Equals, {text(u"INPROGRESS"_s)}), {})));
    QCOMPARE(some.kind, CountKind::Exact);
    QCOMPARE(some.count, 100);
    QCOMPARE(some.cost.itemsRead, rowCount);
}

void TestDynamoBrowser::stopsCountingWhenNobodyWantsTheAnswer()
{
    const auto interrupt = std::make_shared<std::atomic<bool>>(true);
    const RowCount none =
        must(await(bench().browser->count(where(u"status"_s, ClauseKind::Present), interrupt)));
    QCOMPARE(none.kind, CountKind::AtLeast);
    QCOMPARE(none.count, 0);
}

void TestDynamoBrowser::removesOnlyWhatWasSeen()
{
    KeyBrowser &browser = *bench().browser;
    const StoredRow row = bench().row(2);
    StoredRow stale = row;
    stale.item.insert(u"status"_s, text(u"INPROGRESS"_s));
    const RowChangeAnswer changed = must(await(browser.remove(stale)));
    QCOMPARE(changed.change, RowChange::Changed);
    QCOMPARE(*changed.now, row.item);
    QCOMPARE(must(await(browser.remove(row))).change, RowChange::Done);
    QVERIFY(!must(await(browser.read(row.id))));
    QCOMPARE(must(await(browser.remove(row))).change, RowChange::Gone);
    QCOMPARE(must(await(browser.put(row.item))).change, RowChange::Done);
    QCOMPARE(*must(await(browser.read(row.id))), row);
}

void TestDynamoBrowser::changesOnlyWhatWasSeen()
{
    KeyBrowser &browser = *bench().browser;
    const StoredRow row = bench().row(3);
    const Item changes{{u"expiration"_s, number(9000)},
                       {u"odd-name.ofmine"_s, AttributeValue()},
                       {u"note"_s, text(u"asked the customer"_s)}};
    QCOMPARE(must(await(browser.change(row, changes))).change, RowChange::Done);
    const StoredRow now = *must(await(browser.read(row.id)));
    QCOMPARE(now.item.value(u"expiration"_s), number(9000));
    QCOMPARE(now.item.value(u"note"_s), text(u"asked the customer"_s));
    QVERIFY(!now.item.contains(u"odd-name.ofmine"_s));
    QCOMPARE(must(await(browser.change(row, changes))).change, RowChange::Changed);
    // As it was, for the other tests.
    QCOMPARE(must(await(browser.remove(now))).change, RowChange::Done);
    QCOMPARE(must(await(browser.put(row.item))).change, RowChange::Done);
}

void TestDynamoBrowser::putsOnlyWhatIsAbsent()
{
    const StoredRow row = bench().row(4);
    Item other = row.item;
    other.insert(u"status"_s, text(u"INPROGRESS"_s));
    const RowChangeAnswer answer = must(await(bench().browser->put(other)));
    QCOMPARE(answer.change, RowChange::Present);
    QCOMPARE(*answer.now, row.item);
}

void TestDynamoBrowser::changesNothingThroughAReadOnlyPlace()
{
    DynamoPlace place = bench().link->place();
    place.isReadOnly = true;
    const auto browser = must(await(DynamoBrowser::open(place, servicesOfTests())));
    QVERIFY(browser->isReadOnly());
    const StoredRow row = bench().row(5);
    QVERIFY(!await(browser->remove(row)));
    QVERIFY(!await(browser->change(row, {{u"note"_s, text(u"x"_s)}})));
    QVERIFY(!await(browser->put(row.item)));
    QCOMPARE(*must(await(browser->read(row.id))), row);
}

ONECAKE_TEST(TestDynamoBrowser)
#include "tst_dynamo_browser.moc"
