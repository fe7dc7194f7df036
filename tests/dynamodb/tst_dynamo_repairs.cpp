// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a client of DynamoDB mends by itself: a wrong clock, credentials that expired.

#include "tests/support/remote/scripted_client.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// 2027-01-15T08:00:00Z is when the bench's clock starts.
HttpReply tooSkewed(const QByteArray &date)
{
    return refusal("InvalidSignatureException",
                   "Signature expired: 20270115T080000Z is now earlier than 20270115T085500Z",
                   {{"date", date}});
}

const QByteArray hourLater = "Fri, 15 Jan 2027 09:00:00 GMT";

} // namespace

class TestDynamoRepairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsTheEndpointsClockAndSignsAgainAtOnce();
    void learnsTheClockOncePerCall();
    void leavesASmallDifferenceOfClocksAlone();
    void learnsTheClockForCallsThatWereUnderWay();
    void readsExpiredCredentialsAgainAtOnce();
    void readsCredentialsAgainOncePerCall();
};

void TestDynamoRepairs::learnsTheEndpointsClockAndSignsAgainAtOnce()
{
    ScriptedClient bench;
    bench.answer(tooSkewed(hourLater));
    bench.answer(done());
    bench.answer(done());
    QVERIFY(succeeded(bench.write()));
    QVERIFY(bench.clock.slept.empty());
    QCOMPARE(bench.client.clockOffset(), Duration(1h));
    QCOMPARE(headerOf(bench.transport.requests[1], "x-amz-date"), "20270115T090000Z");
    QVERIFY(succeeded(bench.write()));
    QCOMPARE(headerOf(bench.transport.requests[2], "x-amz-date"), "20270115T090000Z");
}

void TestDynamoRepairs::learnsTheClockOncePerCall()
{
    ScriptedClient bench;
    bench.answer(tooSkewed(hourLater));
    bench.answer(tooSkewed("Fri, 15 Jan 2027 12:00:00 GMT"));
    const DynamoAnswer answer = bench.write();
    QCOMPARE(bench.timesSent(), std::size_t{2});
    QCOMPARE(failureIn(answer).kind, DynamoFailureKind::ClockSkew);
    QCOMPARE(failureIn(answer).error.code, ErrorCode::StoreUnusable);
    QCOMPARE(failureIn(answer).error.remedy, u"Set this machine's clock"_s);
}

void TestDynamoRepairs::leavesASmallDifferenceOfClocksAlone()
{
    for (const QByteArray date : {"Fri, 15 Jan 2027 08:03:59 GMT", "no date at all", ""}) {
        ScriptedClient bench;
        bench.answer(tooSkewed(date));
        QCOMPARE(failureIn(bench.write()).kind, DynamoFailureKind::ClockSkew);
        QCOMPARE(bench.timesSent(), std::size_t{1});
        QCOMPARE(bench.client.clockOffset(), Duration(0));
    }
}

void TestDynamoRepairs::learnsTheClockForCallsThatWereUnderWay()
{
    ScriptedClient bench;
    bench.answer(tooSkewed(hourLater));
    bench.transport.holdsBack = true;
    std::optional<DynamoAnswer> slow;
    QEventLoop loop;
    const auto waiting = collect<DynamoAnswer>(
        bench.client.call(u"PutItem"_s, {{u"TableName"_s, u"t"_s}}), &slow, &loop);
    bench.transport.holdsBack = false;
    bench.answer(tooSkewed(hourLater));
    bench.answer(done());
    QVERIFY(succeeded(bench.write()));
    bench.answer(done());
    bench.transport.isReleased.fire();
    QVERIFY(slow);
    QVERIFY(succeeded(*slow));
    QCOMPARE(headerOf(bench.transport.requests.back(), "x-amz-date"), "20270115T090000Z");
}

void TestDynamoRepairs::readsExpiredCredentialsAgainAtOnce()
{
    for (const QByteArray type : {"ExpiredTokenException", "UnrecognizedClientException"}) {
        ScriptedClient bench;
        bench.credentials.renewed = AwsCredentials{"KEYTWO", "other", {}, std::nullopt, {}};
        bench.answer(refusal(type));
        bench.answer(done());
        QVERIFY(succeeded(bench.write()));
        QCOMPARE(bench.credentials.timesForgotten, 1);
        QVERIFY(bench.clock.slept.empty());
        QVERIFY(
            headerOf(bench.transport.requests[1], "authorization").contains("Credential=KEYTWO/"));
        QCOMPARE(headerOf(bench.transport.requests[1], "x-amz-security-token"), "");
    }
}

void TestDynamoRepairs::readsCredentialsAgainOncePerCall()
{
    ScriptedClient bench;
    bench.answer(refusal("ExpiredTokenException"));
    bench.answer(refusal("ExpiredTokenException"));
    const DynamoAnswer answer = bench.write();
    QCOMPARE(failureIn(answer).kind, DynamoFailureKind::CredentialsExpired);
    QCOMPARE(failureIn(answer).error.code, ErrorCode::StoreUnusable);
    QCOMPARE(failureIn(answer).error.remedy, u"Sign in again, or renew the credentials"_s);
    QCOMPARE(bench.timesSent(), std::size_t{2});
    QCOMPARE(bench.credentials.timesForgotten, 1);
}

ONECAKE_TEST(TestDynamoRepairs)
#include "tst_dynamo_repairs.moc"
