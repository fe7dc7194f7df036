// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table is browsed and changed through an endpoint that misbehaves.

#include "core/inspect/browse/dynamodb/dynamo_browser.h"
#include "tests/support/await.h"
#include "tests/support/remote/hostile_table.h"
#include "tests/support/store_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<KeyBrowser> browserAt(HostileServer &server)
{
    server.plan(ourTable());
    server.plan(dynamoError("AccessDeniedException", "no"));
    return must(await(DynamoBrowser::open(placeAt(server.endpoint()), impatientServices())));
}

// As the query "scope:42 key:9f*" asks for them, with that attribute as its scope.
RowFilter queryOf(const QString &scope)
{
    RowFilter filter;
    filter.all.push_back({{scope,
                           ClauseKind::Equals,
                           {AttributeValue::ofText(u"42"_s), AttributeValue::ofInteger(42)}}});
    filter.all.push_back({{u"SK"_s, ClauseKind::BeginsWith, {AttributeValue::ofText(u"9f"_s)}}});
    return filter;
}

Reply emptyPage(const QByteArray &place, int scanned)
{
    return dynamoReply(R"({"Count":0,"Items":[],"ScannedCount":)" + QByteArray::number(scanned)
                       + R"(,"LastEvaluatedKey":{"PK":{"S":"42"},"SK":{"S":")" + place + R"("}}})");
}

} // namespace

class TestHostileBrowsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAListThatGoesInCircles();
    void endsAListThatGoesALongWayRound();
    void endsAListOfNothingThatNeverEnds();
    void takesNoOtherShapeForAnEmptyTable_data();
    void takesNoOtherShapeForAnEmptyTable();
    void asksForFewEnoughItemsAtOnce();
    void readsNoPageOfHundredsOfThousands();
    void countsWhatTheStoreDoesNot();
    void knowsThePartitionKeyInAnyOrder();
    void settlesARemovalWhoseAnswerIsLost();
};

void TestHostileBrowsing::endsAListThatGoesInCircles()
{
    HostileServer server;
    server.plan(ourTable());
    server.plan(dynamoError("AccessDeniedException", "no"));
    server.planForEver(dynamoReply(R"({"Count":1,"ScannedCount":1,"Items":[{"PK":{"S":"a"},)"
                                   R"("SK":{"S":"b"}}],"LastEvaluatedKey":{"PK":{"S":"a"},)"
                                   R"("SK":{"S":"b"}}})"));
    const auto browser =
        must(await(DynamoBrowser::open(placeAt(server.endpoint()), impatientServices())));
    RowFilter filter;
    filter.all.push_back({{u"x"_s, ClauseKind::Present, {}}});
    const auto page = await(browser->page({.filter = filter}));
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::StoreUnusable);
    QVERIFY(page.error().problem.contains(u"the same one came twice"_s));
}

void TestHostileBrowsing::endsAListThatGoesALongWayRound()
{
    HostileServer server;
    const auto browser = browserAt(server);
    for (int round = 0; round < 20; ++round) {
        for (const char *place : {"a", "b", "c"})
            server.plan(emptyPage(place, 1));
    }
    server.planForEver(dynamoError("ValidationException", "it read on"));
    const auto page = await(browser->page({.filter = queryOf(u"PK"_s)}));
    QVERIFY(!page);
    QVERIFY2(page.error().problem.contains(u"the same one came twice"_s),
             qPrintable(sentence(page.error())));
}

void TestHostileBrowsing::endsAListOfNothingThatNeverEnds()
{
    HostileServer server;
    const auto browser = browserAt(server);
    for (int page = 0; page < 120; ++page)
        server.plan(emptyPage(QByteArray::number(page), 0));
    server.planForEver(dynamoError("ValidationException", "it read on"));
    const auto page = await(browser->page({.filter = queryOf(u"PK"_s)}));
    QVERIFY(!page);
    QVERIFY2(page.error().problem.contains(u"its pages do not end"_s),
             qPrintable(sentence(page.error())));
    QCOMPARE(browser->readSoFar().itemsRead, 0);
}

void TestHostileBrowsing::takesNoOtherShapeForAnEmptyTable_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *page, const QString &says) {
        QTest::newRow(page) << QByteArray(page) << says;
    };
    row("{}", u"Items is missing"_s);
    row(R"({"Items":{"a":1},"Count":"x"})", u"Items is an object, expected a list"_s);
    row(R"({"Items":[],"LastEvaluatedKey":[1,2]})", u"LastEvaluatedKey is a list"_s);
    row(R"({"Items":[],"LastEvaluatedKey":{"PK":{"S":1}}})", u"PK.S: a text was expected"_s);
    row(R"({"Items":[1],"Count":1})", u"Items[0] is the number 1"_s);
    row(R"({"Items":[{}],"Count":1})", u"an item has no PK"_s);
    row(R"({"Items":[{"PK":{"S":"a"}}],"Count":1})", u"an item has no SK"_s);
    row(R"({"Items":[{"PK":{"S":"a"},"SK":{"N":"1"}}],"Count":1})",
        u"the SK of an item is of type N, and the key's is S"_s);
    row(R"({"Items":[{"PK":{"S":"a","N":"1"},"SK":{"S":"b"}}],"Count":1})",
        u"an object with one member, the type, was expected"_s);
    row(R"({"Items":[{"PK":{"S":"a"},"SK":{"S":"b"},"x":{"Z":"q"}}],"Count":1})",
        u"\"Z\" is not a type of DynamoDB"_s);
    row(R"({"Items":[{"PK":{"S":"a"},"SK":{"S":"b"},"x":{"N":"abc"}}],"Count":1})",
        u"x.N: a number was expected"_s);
}

void TestHostileBrowsing::takesNoOtherShapeForAnEmptyTable()
{
    QFETCH(const QByteArray, page);
    QFETCH(const QString, says);
    HostileServer server;
    const auto browser = browserAt(server);
    server.planForEver(dynamoReply(page));
    const auto listed = await(browser->page({}));
    QVERIFY(!listed);
    QVERIFY2(sentence(listed.error()).contains(says), qPrintable(sentence(listed.error())));
    QCOMPARE(listed.error().code, ErrorCode::StoreUnusable);
    RowFilter judged;
    judged.accepts = [](const Item &) {
        return true;
    };
    QVERIFY(!await(browser->count(judged, {})));
}

void TestHostileBrowsing::asksForFewEnoughItemsAtOnce()
{
    HostileServer server;
    const auto browser = browserAt(server);
    const std::size_t before = server.requests().size();
    server.planForEver(dynamoReply(R"({"Items":[],"Count":0})"));
    must(await(browser->page({.filter = queryOf(u"x"_s)})));
    for (std::size_t request = before; request < server.requests().size(); ++request)
        QVERIFY(server.requests()[request].body.contains(R"("Limit":10000)"));
}

void TestHostileBrowsing::readsNoPageOfHundredsOfThousands()
{
    HostileServer server;
    server.plan(ourTable());
    server.plan(dynamoError("AccessDeniedException", "no"));
    StoreServices services = impatientServices();
    services.limits = NetworkLimits(); // it is not the bytes that are too many
    services.surroundings.environment.insert(u"AWS_MAX_ATTEMPTS"_s, u"1"_s);
    const auto browser = must(await(DynamoBrowser::open(placeAt(server.endpoint()), services)));
    const QByteArray item = R"({"PK":{"S":"a"},"SK":{"S":"b"}},)";
    QByteArray items = item.repeated(120'000);
    items.chop(1);
    server.planForEver(dynamoReply(R"({"Count":120000,"Items":[)" + items + "]}"));
    const auto page = await(browser->page({.filter = queryOf(u"x"_s)}));
    QVERIFY(!page);
    QVERIFY2(page.error().problem.contains(u"it has more than 500000 parts"_s),
             qPrintable(sentence(page.error())));
}

void TestHostileBrowsing::countsWhatTheStoreDoesNot()
{
    HostileServer server;
    const auto browser = browserAt(server);
    QVERIFY(!browser->estimate({}));
    server.plan(ourTable());
    server.planForEver(dynamoReply(R"({"Count":3,"ScannedCount":3})"));
    const RowCount count = must(await(browser->count({}, {})));
    QCOMPARE(count.kind, CountKind::Exact);
    QCOMPARE(count.count, 12); // three in each of four segments
    QCOMPARE(browser->readSoFar().itemsRead, 12);
}

void TestHostileBrowsing::knowsThePartitionKeyInAnyOrder()
{
    HostileServer server;
    server.plan(dynamoReply(
        R"({"Table":{"TableStatus":"ACTIVE","ItemCount":100000,"TableSizeBytes":12582912,)"
        R"("KeySchema":[{"AttributeName":"SK","KeyType":"RANGE"},)"
        R"({"AttributeName":"PK","KeyType":"HASH"}],"AttributeDefinitions":[)"
        R"({"AttributeName":"SK","AttributeType":"S"},{"AttributeName":"PK","AttributeType":"S"}]}})"));
    server.plan(dynamoError("AccessDeniedException", "no"));
    const auto browser =
        must(await(DynamoBrowser::open(placeAt(server.endpoint()), impatientServices())));
    QCOMPARE(browser->shape().keys.front().name, u"PK"_s);
    QCOMPARE(browser->estimate({})->items, 100'000);
    QCOMPARE(browser->estimate({})->capacityUnits, 1536.0);
    QVERIFY(!browser->estimate({})->isOfPart);
    QVERIFY(browser->estimate(queryOf(u"PK"_s))->isOfPart);
    server.planForEver(dynamoReply(R"({"Items":[],"Count":0})"));
    must(await(browser->page({.filter = queryOf(u"PK"_s)})));
    // A scope that looks like a number: the key is a text all the same.
    QCOMPARE(server.requests().back().operation(), QByteArray("Query"));
    QVERIFY(server.requests().back().body.contains("KeyConditionExpression"));
    QVERIFY(server.requests().back().body.contains("begins_with"));
}

void TestHostileBrowsing::settlesARemovalWhoseAnswerIsLost()
{
    HostileServer server;
    server.plan(ourTable());
    server.plan(dynamoError("AccessDeniedException", "no"));
    const auto browser =
        must(await(DynamoBrowser::open(placeAt(server.endpoint()), impatientServices())));
    const Item id{{u"PK"_s, AttributeValue::ofText(u"a"_s)},
                  {u"SK"_s, AttributeValue::ofText(u"b"_s)}};
    const StoredRow row{id, id};
    // Done, and the answer lost: what it finds afterwards settles it.
    for (int attempt = 0; attempt < 4; ++attempt)
        server.plan(closeUnanswered());
    server.planForEver(dynamoReply("{}"));
    QCOMPARE(must(await(browser->remove(row))).change, RowChange::Done);
}

ONECAKE_TEST(TestHostileBrowsing)
#include "tst_hostile_browsing.moc"
