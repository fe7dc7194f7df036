// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a report says of endpoints that allow less, know less, or do more than they should.

#include "core/store/dynamodb/tables/dynamo_tables.h"
#include "tests/support/await.h"
#include "tests/support/remote/credential_home.h"
#include "tests/support/remote/dynamo_answers.h"
#include "tests/support/remote/table_link.h"
#include "tests/support/rows/report_rows.h"

#include <QMap>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// In the order in which a report asks.
const QByteArrayList questions{"DescribeTable", "DescribeTimeToLive", "GetItem",    "PutItem",
                               "UpdateItem",    "TransactWriteItems", "DeleteItem", "Query",
                               "Scan"};

const QByteArray sampleItem = R"({"PK": {"S": "orders"}, "SK": {"S": "a"}})";

Reply refusedByCondition(const QByteArray &more = {})
{
    return dynamoError("ConditionalCheckFailedException", "The conditional request failed", more);
}

Reply denied()
{
    return dynamoError("AccessDeniedException", "User ada is not authorized");
}

// What a decent endpoint answers.
Reply usualAnswer(const QByteArray &operation)
{
    if (operation == "DescribeTable")
        return dynamoReply(R"({"Table": {"TableStatus": "ACTIVE", "KeySchema": [
            {"AttributeName": "PK", "KeyType": "HASH"}, {"AttributeName": "SK", "KeyType": "RANGE"}],
            "AttributeDefinitions": [{"AttributeName": "PK", "AttributeType": "S"},
            {"AttributeName": "SK", "AttributeType": "S"}]}})");
    if (operation == "DescribeTimeToLive")
        return dynamoReply(R"({"TimeToLiveDescription":
            {"TimeToLiveStatus": "ENABLING", "AttributeName": "expiration"}})");
    if (operation == "TransactWriteItems")
        return dynamoError("TransactionCanceledException", "cancelled",
                           R"("CancellationReasons": [{"Code": "ConditionalCheckFailed"}])");
    if (operation == "Scan")
        return dynamoReply(R"({"Items": [)" + sampleItem + R"(], "Count": 1})");
    if (operation == "Query")
        return dynamoReply(R"({"Items": [], "Count": 0})");
    return operation == "GetItem" ? dynamoReply("{}") : refusedByCondition();
}

using Answers = QMap<QByteArray, Reply>;

struct Checked {
    StoreReport report;
    QByteArrayList asked;

    [[nodiscard]] QString row(const QString &what) const { return stateOf(report, what); }
};

// The report on an endpoint that gives `answers` in place of the usual ones, and after the nine
// questions, when a refused write is tried on a record, `losing`.
Checked check(const Answers &answers, const Reply &losing = refusedByCondition())
{
    HostileServer server;
    for (const QByteArray &question : questions)
        server.plan(answers.value(question, usualAnswer(question)));
    if (answers.value("Scan", usualAnswer("Scan")).status == 200)
        server.plan(losing);
    server.planForEver(dynamoReply("{}"));
    StoreServices services = servicesOfTests();
    services.clock = std::make_shared<SettableClock>();
    const LinkPtr link = linkTo(server.endpoint(), u"orders"_s, services);
    Checked checked{await(checkTable(link.get())), {}};
    for (const HeardRequest &request : server.requests())
        checked.asked.append(request.operation());
    return checked;
}

} // namespace

class TestDynamoProbes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationIsTried();
    void whatIsNotAllowedIsSaid_data();
    void whatIsNotAllowedIsSaid();
    void whatTheEndpointLacksIsSaid();
    void whatIsNotKnownIsNotUsable_data();
    void whatIsNotKnownIsNotUsable();
    void aTimeToLiveThatCannotBeTurnedOnIsNotMissing();
    void anEndpointThatIgnoresConditionsIsNotToBeUsed();
    void aDescriptionThatIsNotAllowedLeavesTheRestToBeTried();
    void aLosingItemIsSeenOrMissed();
    void aWrongClockIsSaid_data();
    void aWrongClockIsSaid();
    void anEndpointThatRefusesTheRequestSaysWhatIsWrong_data();
    void anEndpointThatRefusesTheRequestSaysWhatIsWrong();
};

void TestDynamoProbes::everyOperationIsTried()
{
    const Checked checked = check({}, refusedByCondition(R"("Item": )" + sampleItem));
    QCOMPARE(checked.asked.mid(0, questions.size()), questions);
    for (const ReportRow &row : checked.report.rows)
        QVERIFY2(row.state == ReportState::Ok || row.isIncidental,
                 qPrintable(row.what + row.detail));
}

void TestDynamoProbes::whatIsNotAllowedIsSaid_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("state");
    for (const char *needed :
         {"GetItem", "PutItem", "UpdateItem", "TransactWriteItems", "DeleteItem"})
        QTest::newRow(needed) << QByteArray(needed) << u"missing: not allowed: "_s;
    for (const char *welcome : {"Query", "Scan"})
        QTest::newRow(welcome) << QByteArray(welcome)
                               << u"warning: not allowed: only looking through the keys needs it"_s;
}

void TestDynamoProbes::whatIsNotAllowedIsSaid()
{
    QFETCH(QByteArray, operation);
    QFETCH(QString, state);
    const Checked checked = check({{operation, denied()}});
    const QString said = checked.row(QString::fromLatin1(operation));
    VERIFY_BEGINS(said, state);
    QVERIFY2(said.contains(u"User ada is not authorized"_s), qPrintable(said));
    QCOMPARE(!checked.report.isUsable(), state.startsWith(u"missing"_s));
}

void TestDynamoProbes::whatTheEndpointLacksIsSaid()
{
    const Reply unknown = dynamoError("UnknownOperationException", "");
    const Checked checked =
        check({{"TransactWriteItems", unknown}, {"DescribeTimeToLive", unknown}});
    VERIFY_BEGINS(checked.row(u"TransactWriteItems"_s),
                  u"warning: the endpoint has no transactions"_s);
    VERIFY_BEGINS(checked.row(u"time to live"_s), u"warning: the endpoint has none"_s);
    QVERIFY(checked.report.isUsable());
    VERIFY_BEGINS(check({{"UpdateItem", unknown}}).row(u"UpdateItem"_s), u"missing: "_s);
}

// What did not answer is not known to work.
void TestDynamoProbes::whatIsNotKnownIsNotUsable_data()
{
    QTest::addColumn<QByteArray>("operation");
    for (const char *operation : {"DescribeTable", "GetItem", "PutItem", "Scan"})
        QTest::newRow(operation) << QByteArray(operation);
}

void TestDynamoProbes::whatIsNotKnownIsNotUsable()
{
    QFETCH(QByteArray, operation);
    const Checked checked =
        check({{operation, dynamoError("ValidationException", "No, for a reason of my own")}});
    const QString row = operation == "DescribeTable" ? u"table"_s : QString::fromLatin1(operation);
    VERIFY_BEGINS(checked.row(row), u"unknown: "_s);
    QVERIFY(!checked.report.isUsable());
}

// A table can be made there, but its time to live cannot be turned on: neither says that it can.
void TestDynamoProbes::aTimeToLiveThatCannotBeTurnedOnIsNotMissing()
{
    HostileServer server;
    const Reply off = dynamoReply(R"({"TimeToLiveDescription": {"TimeToLiveStatus": "DISABLED"}})");
    server.plan(usualAnswer("DescribeTable"));
    server.plan(off);
    server.plan(dynamoError("UnknownOperationException", ""));
    server.planForEver(dynamoReply("{}"));
    const LinkPtr link = linkTo(server.endpoint(), u"orders"_s, servicesOfTests());
    const StoreReport report = await(checkTable(link.get()));
    VERIFY_BEGINS(stateOf(report, u"time to live"_s), u"warning: the endpoint has none"_s);
    QCOMPARE(server.requests()[2].operation(), QByteArray("UpdateTimeToLive"));
    QVERIFY(!server.requests()[2].body.contains("Enabled"));
}

void TestDynamoProbes::anEndpointThatIgnoresConditionsIsNotToBeUsed()
{
    const Checked checked = check({{"PutItem", dynamoReply("{}")}});
    VERIFY_BEGINS(checked.row(u"PutItem"_s),
                  u"missing: the endpoint wrote although the condition was not met"_s);
    // What it wrote is taken away again.
    QVERIFY(checked.asked.indexOf("DeleteItem") > checked.asked.indexOf("PutItem"));
}

void TestDynamoProbes::aDescriptionThatIsNotAllowedLeavesTheRestToBeTried()
{
    const Checked checked = check({{"DescribeTable", denied()}});
    VERIFY_BEGINS(checked.row(u"table"_s), u"unknown: DescribeTable is not allowed"_s);
    VERIFY_BEGINS(checked.row(u"PutItem"_s), u"ok: allowed"_s);
    QCOMPARE(checked.row(u"key schema"_s), u"there is no such row"_s);
    QVERIFY(checked.report.isUsable());
}

void TestDynamoProbes::aLosingItemIsSeenOrMissed()
{
    const auto said = [](const Checked &checked) {
        return checked.row(u"losing item"_s);
    };
    VERIFY_BEGINS(said(check({}, refusedByCondition(R"("Item": )" + sampleItem))), u"ok: "_s);
    VERIFY_BEGINS(said(check({})), u"warning: the endpoint does not return it"_s);
    VERIFY_BEGINS(said(check({{"Scan", denied()}})), u"unknown: no record could be read"_s);
    VERIFY_BEGINS(said(check({{"Scan", dynamoReply(R"({"Items": []})")}})),
                  u"unknown: there is no record yet"_s);
    VERIFY_BEGINS(said(check({}, denied())), u"unknown: "_s);
}

void TestDynamoProbes::aWrongClockIsSaid_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<QString>("said");
    QTest::newRow("right") << qint64(0) << u"ok: the endpoint's differs by less than 2 s"_s;
    QTest::newRow("a little ahead") << qint64(3) << u"ok: the endpoint's is about 4 s ahead"_s;
    QTest::newRow("ahead") << qint64(60)
                           << u"warning: the endpoint's is about 1 min ahead: set this"_s;
    QTest::newRow("behind") << qint64(-3600)
                            << u"warning: the endpoint's is about 1 h behind: set this"_s;
}

void TestDynamoProbes::aWrongClockIsSaid()
{
    QFETCH(qint64, ahead);
    QFETCH(QString, said);
    const Instant now = SettableClock().now() + std::chrono::seconds(ahead);
    VERIFY_BEGINS(
        check({{"DescribeTable", sentAt(usualAnswer("DescribeTable"), now)}}).row(u"clock"_s),
        said);
}

void TestDynamoProbes::anEndpointThatRefusesTheRequestSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("row");
    QTest::newRow("unknown key") << QByteArray("UnrecognizedClientException") << u"credentials"_s;
    QTest::newRow("expired") << QByteArray("ExpiredTokenException") << u"credentials"_s;
    QTest::newRow("skewed") << QByteArray("RequestExpired") << u"clock"_s;
}

void TestDynamoProbes::anEndpointThatRefusesTheRequestSaysWhatIsWrong()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, row);
    HostileServer server;
    server.planForEver(dynamoError(type, "no"));
    const LinkPtr link = linkTo(server.endpoint(), u"orders"_s);
    const StoreReport report = await(checkTable(link.get()));
    const Checked checked{report, {}};
    VERIFY_BEGINS(checked.row(row), u"missing: "_s);
    QVERIFY2(checked.row(row).contains(QString::fromLatin1(type)), qPrintable(checked.row(row)));
    VERIFY_BEGINS(checked.row(u"endpoint"_s), u"ok: "_s);
    QCOMPARE(checked.row(u"table"_s), u"there is no such row"_s);
}

ONECAKE_TEST(TestDynamoProbes)
#include "tst_dynamo_probes.moc"
