// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A report says what is there and what is missing, changes nothing, and says no secret.

#include "core/store/dynamodb/tables/dynamo_tables.h"
#include "tests/support/await.h"
#include "tests/support/remote/dynamo_answers.h"
#include "tests/support/remote/table_link.h"
#include "tests/support/rows/report_rows.h"

#include <QJsonArray>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QStringList fullReport{u"credentials"_s, u"endpoint"_s,   u"clock"_s,
                             u"table"_s,       u"key schema"_s, u"time to live"_s,
                             u"capacity"_s,    u"items"_s,      u"GetItem"_s,
                             u"PutItem"_s,     u"UpdateItem"_s, u"TransactWriteItems"_s,
                             u"DeleteItem"_s,  u"Query"_s,      u"Scan"_s,
                             u"losing item"_s, u"latency"_s};

StoreReport reportOn(DynamoLink &link)
{
    return await(checkTable(&link));
}

void put(DynamoLink &link, const QJsonObject &item)
{
    callOrFail(link, u"PutItem"_s, {{u"TableName"_s, link.place().table}, {u"Item"_s, item}});
}

QJsonArray itemsOf(DynamoLink &link)
{
    return callOrFail(link, u"Scan"_s, {{u"TableName"_s, link.place().table}})
        .value(u"Items")
        .toArray();
}

QJsonObject text(const QString &value)
{
    return {{u"S"_s, value}};
}

} // namespace

class TestDynamoReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableOfOursHasEverything();
    void aCheckChangesNothing();
    void aTableThatIsNotThereIsMissing();
    void aTimeToLiveThatIsOffIsMissing();
    void aTimeToLiveOfAnotherAttributeIsMissing();
    void anotherKeyIsMissingAndIsNotTried();
    void unitsAreSaid();
    void nobodyThereEndsTheReport();
    void withoutCredentialsNothingIsSent();
    void madeUpCredentialsAreNamedWhereTheTableIsNot();
    void credentialsAreNamedWithoutTheirSecrets();
};

void TestDynamoReport::aTableOfOursHasEverything()
{
    const LinkPtr link = linkToEmulator();
    QVERIFY(await(createTable(link.get(), {})));
    const StoreReport report = reportOn(*link);
    QCOMPARE(rowsOf(report), fullReport);
    QCOMPARE(complaints(report), QStringList{u"losing item"_s});
    VERIFY_BEGINS(stateOf(report, u"losing item"_s), u"unknown: there is no record yet"_s);
    QVERIFY(report.isUsable());
    QCOMPARE(stateOf(report, u"key schema"_s), u"ok: PK (S) and SK (S)"_s);
    QCOMPARE(stateOf(report, u"time to live"_s), u"ok: on, by expiration"_s);
    QCOMPARE(stateOf(report, u"capacity"_s), u"ok: on demand"_s);
    QCOMPARE(stateOf(report, u"items"_s), u"ok: about 0, as of up to six hours ago"_s);
    QVERIFY(stateOf(report, u"latency"_s).endsWith(u"ms, the median of 5 reads"_s));
}

void TestDynamoReport::aCheckChangesNothing()
{
    const LinkPtr link = linkToEmulator();
    QVERIFY(await(createTable(link.get(), {})));
    put(*link,
        {{u"PK"_s, text(u"orders"_s)}, {u"SK"_s, text(u"a"_s)}, {u"status"_s, text(u"x"_s)}});
    const QJsonArray before = itemsOf(*link);
    const StoreReport report = reportOn(*link);
    QCOMPARE(complaints(report), QStringList());
    QCOMPARE(stateOf(report, u"losing item"_s), u"ok: a refused write returns the record"_s);
    QCOMPARE(itemsOf(*link), before);
}

void TestDynamoReport::aTableThatIsNotThereIsMissing()
{
    const LinkPtr link = linkToEmulator();
    const StoreReport report = reportOn(*link);
    QCOMPARE(rowsOf(report), fullReport.mid(0, 4));
    const QString said = u"missing: %1 is not there"_s.arg(link->place().table);
    QVERIFY2(stateOf(report, u"table"_s).startsWith(said), qPrintable(stateOf(report, u"table"_s)));
    QVERIFY(report.rows.back().isMendedByMaking);
    QVERIFY(!report.isUsable());
}

void TestDynamoReport::aTimeToLiveThatIsOffIsMissing()
{
    const LinkPtr link = linkToEmulator();
    makeTable(*link);
    const StoreReport report = reportOn(*link);
    QCOMPARE(rowsOf(report), fullReport);
    VERIFY_BEGINS(stateOf(report, u"time to live"_s), u"missing: off"_s);
    QVERIFY(!report.isUsable());
}

void TestDynamoReport::aTimeToLiveOfAnotherAttributeIsMissing()
{
    const LinkPtr link = linkToEmulator();
    makeTable(*link);
    turnTimeToLiveOnFor(*link, u"ttl"_s);
    VERIFY_BEGINS(stateOf(reportOn(*link), u"time to live"_s),
                  u"missing: on, but by \"ttl\", expected \"expiration\""_s);
}

void TestDynamoReport::anotherKeyIsMissingAndIsNotTried()
{
    const LinkPtr link = linkToEmulator();
    makeTable(*link, {u"id"_s});
    const StoreReport report = reportOn(*link);
    QCOMPARE(rowsOf(report), fullReport.mid(0, 5));
    VERIFY_BEGINS(stateOf(report, u"key schema"_s),
                  u"missing: id (S), expected PK (S) and SK (S)"_s);
}

void TestDynamoReport::unitsAreSaid()
{
    const LinkPtr link = linkToEmulator();
    QVERIFY(await(createTable(link.get(), {5, 3})));
    QCOMPARE(stateOf(reportOn(*link), u"capacity"_s), u"ok: 5 read and 3 write units"_s);
}

void TestDynamoReport::nobodyThereEndsTheReport()
{
    HostileServer server;
    const LinkPtr link = linkTo(server.endpoint(), u"orders"_s);
    server.vanish();
    const StoreReport report = reportOn(*link);
    QCOMPARE(rowsOf(report), fullReport.mid(0, 2));
    VERIFY_BEGINS(stateOf(report, u"endpoint"_s), u"missing: DescribeTable of orders at"_s);
}

void TestDynamoReport::withoutCredentialsNothingIsSent()
{
    HostileServer server;
    StoreServices services = servicesOfTests();
    services.surroundings.environment.insert(u"AWS_PROFILE"_s, u"nobody"_s);
    DynamoPlace place;
    place.table = u"orders"_s;
    place.region = u"local"_s;
    place.endpoint = server.endpoint();
    place.profile = u"nobody"_s;
    auto link = DynamoLink::to(place, services);
    QVERIFY(link);
    const StoreReport report = reportOn(**link);
    QCOMPARE(rowsOf(report), fullReport.mid(0, 1));
    VERIFY_BEGINS(stateOf(report, u"credentials"_s), u"missing: "_s);
    QVERIFY(server.requests().empty());
}

// DynamoDB Local keeps tables apart by access key and region.
void TestDynamoReport::madeUpCredentialsAreNamedWhereTheTableIsNot()
{
    HostileServer server;
    server.planForEver(dynamoError("ResourceNotFoundException", "there is no such table"));
    StoreServices services = servicesOfTests();
    services.surroundings = {{}, u"/nowhere"_s};
    DynamoPlace place;
    place.table = u"orders"_s;
    place.endpoint = server.endpoint();
    const auto link = DynamoLink::to(place, services);
    QVERIFY(link);
    const QString said = stateOf(reportOn(**link), u"table"_s);
    VERIFY_BEGINS(said,
                  u"missing: orders is not there for the access key \"local\" and the region "
                  "\"local\", which were made up"_s);
    QVERIFY2(said.contains(u"AWS_ACCESS_KEY_ID and region="), qPrintable(said));
}

void TestDynamoReport::credentialsAreNamedWithoutTheirSecrets()
{
    StoreServices services = servicesOfTests();
    QProcessEnvironment &environment = services.surroundings.environment;
    environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"AKIACAKE"_s);
    environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"carrot-secret"_s);
    environment.insert(u"AWS_SESSION_TOKEN"_s, u"carrot-token"_s);
    environment.insert(u"AWS_CREDENTIAL_EXPIRATION"_s, u"2199-01-01T00:00:00Z"_s);
    // An endpoint that repeats what it was told.
    HostileServer server;
    server.planForEver(dynamoError("ValidationException", "carrot cake"));
    const LinkPtr link = linkTo(server.endpoint(), u"orders"_s, services);
    const StoreReport report = reportOn(*link);
    QCOMPARE(
        stateOf(report, u"credentials"_s),
        u"ok: AWS_ACCESS_KEY_ID in the environment; access key AKIACAKE, good until 2199-01-01T00:00:00Z"_s);
    VERIFY_BEGINS(stateOf(report, u"table"_s), u"unknown: "_s);
    for (const ReportRow &row : report.rows)
        QVERIFY2(!row.detail.contains(u"carrot-"_s), qPrintable(row.detail));
    QCOMPARE(server.requests().front().header("x-amz-security-token"), QByteArray("carrot-token"));
}

ONECAKE_TEST(TestDynamoReport)
#include "tst_dynamo_report.moc"
