// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A store over the network to an endpoint that misbehaves: each read ends in bounded time, with the
// right code and one sentence that shows no secret.

#include "tests/support/remote/hostile_table.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Four attempts of at most the total limit each, and what a busy machine adds.
constexpr qint64 readTakesAtMostMs = 10'000;

QByteArray nested(int levels)
{
    return QByteArray(R"({"a":)").repeated(levels) + "1" + QByteArray("}").repeated(levels);
}

const QString proxyRemedy =
    u" Check that the endpoint speaks DynamoDB's protocol, and that no proxy or login page is in "
    "between."_s;
const QString networkRemedy = u" Check the network and the endpoint, and try again."_s;

void add(const char *name, const Turn &turn, ErrorCode code, const QString &text)
{
    QTest::newRow(name) << turn << code << u"GetItem of orders at {ADDRESS}: "_s + text;
}

constexpr ErrorCode unavailable = ErrorCode::StoreUnavailable;
constexpr ErrorCode unusable = ErrorCode::StoreUnusable;

void addRefusals()
{
    const QString request = u", request PLANNED0REQUEST0ID. "_s;
    add("throttling", whole(throttling()), ErrorCode::Throttled,
        u"the endpoint refused with ProvisionedThroughputExceededException: The level of "
        "configured provisioned throughput for the table was exceeded. Consider increasing your "
        "provisioning level with the UpdateTable API."_s
            + request + u"Try again later, or give the table more capacity."_s);
    add("faults", whole(internalError()), unavailable,
        u"the endpoint refused with InternalServerError: Internal server error"_s + request
            + u"Try again later."_s);
    add("an expired token", whole(frontDoorError("ExpiredTokenException", "It expired")), unusable,
        u"the endpoint refused with ExpiredTokenException: It expired"_s + request
            + u"Sign in again, or renew the credentials."_s);
    add("no access", whole(dynamoError("AccessDeniedException", "KEYONE may not GetItem")),
        unusable,
        u"the endpoint refused with AccessDeniedException: KEYONE may not GetItem"_s + request
            + u"Ask for the permission that is named, or use other credentials."_s);
    add("a secret given back", whole(frontDoorError("InvalidSignatureException", sessionText)),
        unusable,
        u"the endpoint refused with InvalidSignatureException: (hidden)"_s + request
            + u"Check the access key, its secret and the region."_s);
}

void addBrokenAnswers()
{
    const QString notDynamo = u"the answer is not one of DynamoDB: "_s;
    add("a reply that is cut", cut(dynamoReply("{\"Item\":{}}"), 4), unavailable,
        u"the connection broke before the answer was complete."_s + networkRemedy);
    add("a stall", stall(), unavailable, u"the endpoint fell silent."_s + networkRemedy);
    add("a stall in the head", stall(dynamoReply("{}"), 12), unavailable,
        u"the endpoint fell silent."_s + networkRemedy);
    add("a drip in the head", drip(dynamoReply("{}"), 50ms), unavailable,
        u"no complete answer came in the time allowed."_s + networkRemedy);
    add("a drip in the body", drip({.body = QByteArray(5000, ' ')}, 2ms), unavailable,
        u"no complete answer came in the time allowed."_s + networkRemedy);
    add("a body without end", endless({.body = QByteArray(4096, ' ')}), unavailable,
        u"the answer is larger than any that DynamoDB gives."_s + networkRemedy);
    add("a gzip bomb", whole(gzipBomb(32 * 1024 * 1024)), unavailable,
        notDynamo + u"it is not JSON: illegal value at byte 1."_s + proxyRemedy);
    add("a page", whole(portalPage()), unavailable,
        notDynamo + u"it is not JSON: illegal value at byte 1."_s + proxyRemedy);
    add("a list", whole(dynamoReply("[]")), unavailable,
        notDynamo + u"it is JSON, but not an object."_s + proxyRemedy);
    add("malformed JSON", whole(dynamoReply(R"({"Item":)")), unavailable,
        notDynamo + u"it is not JSON: unterminated object at byte 8."_s + proxyRemedy);
    add("JSON nested deeply", whole(dynamoReply(nested(5000))), unavailable,
        notDynamo + u"it is nested deeper than 100 levels."_s + proxyRemedy);
    add("a member twice", whole(dynamoReply(R"({"Item":{},"Item":{}})")), unavailable,
        notDynamo + u"a member is given twice at byte 11."_s + proxyRemedy);
    add("invalid UTF-8", whole(dynamoReply("{\"a\":\"\xff\xfe\"}")), unavailable,
        notDynamo + u"it is not JSON: invalid UTF8 string at byte 6."_s + proxyRemedy);
    add("a wrong checksum", whole(wrongChecksum(dynamoReply("{}"))), unavailable,
        u"the answer was damaged on its way (wrong CRC-32)."_s + proxyRemedy);
    add("a page with 404", whole({.status = 404, .body = "<html>"}), unavailable,
        u"the endpoint answered with HTTP status 404 and no error of DynamoDB (it is not JSON: "
        "illegal value at byte 1)."_s
            + proxyRemedy);
    add("a closed connection", closeUnanswered(), unavailable,
        u"the connection broke before the answer was complete."_s + networkRemedy);
}

} // namespace

class TestHostileEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsThroughAfterTrouble_data();
    void getsThroughAfterTrouble();
    void endsEachReadWithOneSentence_data();
    void endsEachReadWithOneSentence();
    void refusesItemsOfWrongTypes_data();
    void refusesItemsOfWrongTypes();
    void opensNothingOverAWrongKey();
    void readsNoMoreThanItMust();
    void followsNoRedirect();
    void learnsTheEndpointsClock();
    void saysWhenTheTableIsGone();
};

void TestHostileEndpoints::getsThroughAfterTrouble_data()
{
    QTest::addColumn<Turn>("trouble");
    QTest::newRow("throttling") << whole(throttling());
    QTest::newRow("a fault") << whole(internalError());
    QTest::newRow("a reply that is cut") << cut(dynamoReply("{}"), 1);
    QTest::newRow("a stall") << stall();
    QTest::newRow("a stall in the body") << stall(dynamoReply("{}"), 20);
    QTest::newRow("a drip") << drip(dynamoReply("{}"), 100ms);
    QTest::newRow("a damaged reply") << whole(wrongChecksum(dynamoReply("{}")));
    QTest::newRow("a portal's page") << whole(portalPage());
    QTest::newRow("a connection that is closed") << closeUnanswered();
}

void TestHostileEndpoints::getsThroughAfterTrouble()
{
    QFETCH(Turn, trouble);
    HostileTable table;
    table.server.plan(trouble);
    // A request is sent again where a connection that was kept breaks.
    table.server.planForEver(dynamoReply("{}"));
    const auto found = table.read();
    QVERIFY(found);
    QVERIFY(!*found);
}

void TestHostileEndpoints::endsEachReadWithOneSentence_data()
{
    QTest::addColumn<Turn>("turn");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("text");
    addRefusals();
    addBrokenAnswers();
}

void TestHostileEndpoints::endsEachReadWithOneSentence()
{
    QFETCH(Turn, turn);
    QFETCH(ErrorCode, code);
    QFETCH(QString, text);
    HostileTable table;
    table.server.planForEver(turn);
    QElapsedTimer taken;
    taken.start();
    const auto found = table.read();
    QVERIFY2(taken.elapsed() < readTakesAtMostMs, qPrintable(QString::number(taken.elapsed())));
    QVERIFY(!found);
    QCOMPARE(table.shown(found.error()), text);
    QCOMPARE(found.error().code, code);
    // Nothing stays open behind a call that is over.
    table.store.reset();
    QTRY_COMPARE(table.server.connectionsOpen(), 0);
}

void TestHostileEndpoints::refusesItemsOfWrongTypes_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("problem");
    const auto add = [](const char *name, const char *item, const QString &problem) {
        QTest::newRow(name) << QByteArray(item) << problem;
    };
    add("a number that is none", R"({"fence":{"N":"abc"}})",
        u"fence.N: a number was expected, and is \"abc\""_s);
    add("escape codes", R"({"fence":{"N":"\u001b[31mred\u0007"}})",
        u"fence.N: a number was expected, and is \" [31mred \""_s);
}

void TestHostileEndpoints::refusesItemsOfWrongTypes()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, problem);
    HostileTable table;
    table.server.planForEver(dynamoReply("{\"Item\":" + item + "}"));
    const auto found = table.read();
    QVERIFY(!found);
    QCOMPARE(sentence(found.error()),
             u"table orders: the item of this key is not one of ours: %1. Another program wrote "
             "it: use a table of your own."_s.arg(problem));
    QCOMPARE(found.error().code, ErrorCode::StoreUnusable);
    QCOMPARE(table.server.requests().size(), std::size_t{2});
}

void TestHostileEndpoints::opensNothingOverAWrongKey()
{
    HostileServer server;
    server.plan(dynamoReply(
        R"({"Table":{"TableName":"orders","TableStatus":"ACTIVE","ItemCount":0,"TableSizeBytes":0,
            "KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],
            "AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"}]}})"));
    const auto opened = await(DynamoStore::open(placeAt(server.endpoint()), impatientServices()));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StoreUnusable);
    QCOMPARE(sentence(opened.error()),
             u"table orders: its key is id (S), expected PK (S) and SK (S). Make a "
             "table of your own with \"onecake stores create\"."_s);
}

void TestHostileEndpoints::readsNoMoreThanItMust()
{
    HostileTable table;
    table.server.planForEver(endless({.body = QByteArray(4096, ' ')}));
    QVERIFY(!table.read());
    // Four attempts; what is beyond the limit is what the network holds in its buffers.
    QVERIFY2(table.server.endlessBytes() < 4 * 16 * 1024 * 1024,
             qPrintable(QString::number(table.server.endlessBytes())));
}

void TestHostileEndpoints::followsNoRedirect()
{
    HostileServer elsewhere;
    elsewhere.planForEver(dynamoReply("{}"));
    HostileTable table;
    QUrl target = elsewhere.endpoint();
    target.setHost(u"localhost"_s);
    table.server.planForEver(redirection(target));
    const auto found = table.read();
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::StoreUnavailable);
    QVERIFY(found.error().problem.startsWith(
        u"the endpoint answered with HTTP status 307 and no error of DynamoDB"_s));
    QCOMPARE(elsewhere.connectionsMade(), 0);
}

void TestHostileEndpoints::learnsTheEndpointsClock()
{
    HostileTable table;
    const Instant hourAhead = SystemClock().now() + 1h;
    table.server.plan(
        sentAt(frontDoorError("InvalidSignatureException", "Signature expired: it is earlier"),
               hourAhead));
    table.server.plan(dynamoReply("{}"));
    QVERIFY(table.read());
    QCOMPARE(table.server.requests().size(), std::size_t{3});
    QVERIFY(table.server.requests()[1].header("x-amz-date")
            < table.server.requests()[2].header("x-amz-date"));
    table.server.planForEver(sentAt(
        frontDoorError("RequestTimeTooSkewed", "The difference is too large"), hourAhead + 6h));
    const auto found = table.read();
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::StoreUnusable);
    QCOMPARE(found.error().remedy, u"Set this machine's clock"_s);
}

void TestHostileEndpoints::saysWhenTheTableIsGone()
{
    HostileTable table;
    table.server.plan(dynamoReply("{}"));
    QVERIFY(table.read());
    table.server.planForEver(
        dynamoError("ResourceNotFoundException", "Requested resource not found"));
    const auto found = table.read();
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::StoreUnusable);
    QCOMPARE(table.shown(found.error()),
             u"GetItem of orders at {ADDRESS}: the endpoint refused with "
             "ResourceNotFoundException: Requested resource not found, request "
             "PLANNED0REQUEST0ID. Create the table with \"onecake stores create\", or check region "
             "and endpoint."_s);
    const auto claimed = table.claim();
    QVERIFY(!claimed);
    QCOMPARE(claimed.error().code, ErrorCode::StoreUnusable);
}

ONECAKE_TEST(TestHostileEndpoints)
#include "tst_hostile_endpoints.moc"
