// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a client of DynamoDB says of calls that fail, and of those that are closed with it.

#include "tests/support/remote/scripted_client.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestDynamoClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsForTheEndpointAndNamesTheOperation();
    void neverRepeatsWhatCannotHelp_data();
    void neverRepeatsWhatCannotHelp();
    void bringsTheLosingItemBack();
    void saysThatALostWriteMayBeTheWinner();
    void saysThatASuccessMayHaveComeTwice();
    void saysThatARefusalAfterALostReplyIsUnknown();
    void takesAReplyThatWasSentTwiceForAPossibleDouble();
    void knowsThatWhatWasNeverSentDidNotHappen();
    void repeatsADamagedAnswer();
    void namesTheRequestIdInTheError();
    void sendsNothingWithoutCredentials();
    void neverShowsASecret_data();
    void neverShowsASecret();
    void answersWaitingCallsWhenItIsClosed();
    void sendsNothingOnceItIsClosed();
};

void TestDynamoClient::signsForTheEndpointAndNamesTheOperation()
{
    ScriptedClient bench;
    bench.answer(done());
    QVERIFY(succeeded(bench.write()));
    const HttpRequest &request = bench.transport.requests.front();
    QCOMPARE(headerOf(request, "x-amz-target"), "DynamoDB_20120810.PutItem");
    QCOMPARE(headerOf(request, "content-type"), "application/x-amz-json-1.0");
    QCOMPARE(headerOf(request, "host"), "127.0.0.1:8000");
    QCOMPARE(headerOf(request, "x-amz-date"), "20270115T080000Z");
    QCOMPARE(headerOf(request, "x-amz-security-token"), sessionText);
    QVERIFY(headerOf(request, "authorization")
                .startsWith("AWS4-HMAC-SHA256 Credential=KEYONE/20270115/local/dynamodb/"));
    QCOMPARE(request.body, R"({"TableName":"t"})");
}

void TestDynamoClient::neverRepeatsWhatCannotHelp_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<DynamoFailureKind>("kind");
    const auto add = [](const char *type, DynamoFailureKind kind) {
        QTest::newRow(type) << QByteArray(type) << kind;
    };
    add("ConditionalCheckFailedException", DynamoFailureKind::ConditionFailed);
    add("AccessDeniedException", DynamoFailureKind::AccessDenied);
    add("ResourceNotFoundException", DynamoFailureKind::NoSuchTable);
    add("ValidationException", DynamoFailureKind::Invalid);
    add("ItemCollectionSizeLimitExceededException", DynamoFailureKind::TooLarge);
    add("UnknownOperationException", DynamoFailureKind::UnknownOperation);
}

void TestDynamoClient::neverRepeatsWhatCannotHelp()
{
    QFETCH(QByteArray, type);
    QFETCH(DynamoFailureKind, kind);
    ScriptedClient bench;
    bench.answer(refusal(type));
    const DynamoAnswer answer = bench.write();
    QCOMPARE(failureIn(answer).kind, kind);
    QVERIFY(!failureIn(answer).mayHaveRun);
    QCOMPARE(bench.timesSent(), std::size_t{1});
    QVERIFY(bench.clock.slept.empty());
}

void TestDynamoClient::bringsTheLosingItemBack()
{
    ScriptedClient bench;
    bench.answer(replyWith(
        400,
        R"({"__type":"x#ConditionalCheckFailedException","Message":"no","Item":{"a":{"S":"b"}}})"));
    const DynamoAnswer answer = bench.write();
    QCOMPARE(failureIn(answer).item, (QJsonObject{{u"a"_s, QJsonObject{{u"S"_s, u"b"_s}}}}));
}

void TestDynamoClient::saysThatALostWriteMayBeTheWinner()
{
    ScriptedClient bench;
    bench.answer(lostReply());
    bench.answer(refusal("ConditionalCheckFailedException"));
    const DynamoAnswer answer = bench.write();
    QCOMPARE(failureIn(answer).kind, DynamoFailureKind::ConditionFailed);
    QVERIFY(failureIn(answer).mayHaveRun);
}

void TestDynamoClient::saysThatASuccessMayHaveComeTwice()
{
    ScriptedClient bench;
    bench.answer(lostReply());
    bench.answer(done());
    const DynamoAnswer answer = bench.write();
    QVERIFY(succeeded(answer));
    QVERIFY(std::get<DynamoReply>(answer).mayHaveRunBefore);
}

void TestDynamoClient::saysThatARefusalAfterALostReplyIsUnknown()
{
    for (const HttpAnswer &refused : {HttpAnswer(refusal("AccessDeniedException")),
                                      HttpAnswer(notSent()), HttpAnswer(throttled())}) {
        ScriptedClient bench;
        bench.answerForEver(refused);
        bench.transport.script.push_front(lostReply());
        const DynamoAnswer answer = bench.write();
        QCOMPARE(failureIn(answer).error.code, ErrorCode::OutcomeUnknown);
        QVERIFY(failureIn(answer).mayHaveRun);
    }
}

void TestDynamoClient::takesAReplyThatWasSentTwiceForAPossibleDouble()
{
    ScriptedClient bench;
    HttpReply refused = refusal("ConditionalCheckFailedException");
    refused.timesSent = 2;
    bench.answer(refused);
    QVERIFY(failureIn(bench.write()).mayHaveRun);
    bench.answer(refused);
    QVERIFY(!failureIn(bench.read()).mayHaveRun);
}

void TestDynamoClient::knowsThatWhatWasNeverSentDidNotHappen()
{
    ScriptedClient bench;
    bench.answerForEver(notSent());
    const DynamoAnswer answer = bench.write();
    QCOMPARE(bench.timesSent(), std::size_t{4});
    QCOMPARE(failureIn(answer).error.code, ErrorCode::StoreUnavailable);
    QVERIFY(!failureIn(answer).mayHaveRun);
    QCOMPARE(failureIn(answer).error.where, u"PutItem of t at 127.0.0.1:8000"_s);
}

void TestDynamoClient::repeatsADamagedAnswer()
{
    // The CRC-32 of "123456789" is known as the check value of the algorithm; that of "{}" is not
    // the one here.
    ScriptedClient bench;
    bench.answer(replyWith(200, "{}", {{"x-amz-crc32", "3421780262"}}));
    bench.answer(done());
    const DynamoAnswer answer = bench.write();
    QVERIFY(succeeded(answer));
    QVERIFY(std::get<DynamoReply>(answer).mayHaveRunBefore);
    QCOMPARE(bench.timesSent(), std::size_t{2});
}

void TestDynamoClient::namesTheRequestIdInTheError()
{
    ScriptedClient bench;
    bench.answer(
        refusal("AccessDeniedException", "not for you", {{"x-amzn-requestid", "ABC\x1b[31mDEF"}}));
    QCOMPARE(sentence(failureIn(bench.write()).error),
             u"PutItem of t at 127.0.0.1:8000: the endpoint refused with AccessDeniedException: "
             "not for you, request ABC [31mDEF. Ask for the permission that is named, or use "
             "other credentials."_s);
}

void TestDynamoClient::sendsNothingWithoutCredentials()
{
    ScriptedClient bench;
    bench.credentials.current = Error{ErrorCode::InvalidInput, {}, u"there are none"_s, {}};
    const DynamoAnswer answer = bench.write();
    QCOMPARE(failureIn(answer).kind, DynamoFailureKind::NoCredentials);
    QCOMPARE(sentence(failureIn(answer).error),
             u"PutItem of t at 127.0.0.1:8000: there are none."_s);
    QCOMPARE(bench.timesSent(), std::size_t{0});
    QVERIFY(bench.clock.slept.empty());
}

void TestDynamoClient::neverShowsASecret_data()
{
    QTest::addColumn<HttpReply>("reply");
    // AWS shows the canonical request, whose headers hold the token.
    const QByteArray canonical =
        QByteArray("The Canonical String should have been 'x-amz-security-token:") + sessionText
        + "' " + secretText;
    QTest::newRow("in the message") << refusal("InvalidSignatureException", canonical);
    QTest::newRow("with escapes") << refusal("InvalidSignatureException",
                                             QByteArray(canonical).replace('/', "\\/"));
    QTest::newRow("cut in its middle")
        << refusal("InvalidSignatureException", QByteArray(290, 'x') + sessionText);
    QTest::newRow("as the type") << refusal(sessionText);
    QTest::newRow("as the request's id")
        << refusal("AccessDenied", "no", {{"x-amzn-requestid", sessionText}});
    QTest::newRow("as a reason of throttling") << replyWith(
        400,
        QByteArray(R"({"__type":"ThrottlingException","ThrottlingReasons":[{"reason":")")
            + sessionText + R"(","resource":")" + secretText + R"("}]})");
    QTest::newRow("in what is no JSON") << replyWith(400, QByteArray("<p>") + sessionText);
}

void TestDynamoClient::neverShowsASecret()
{
    QFETCH(HttpReply, reply);
    ScriptedClient bench;
    bench.answerForEver(reply);
    const DynamoAnswer answer = bench.write();
    const QString shown = sentence(failureIn(answer).error) + failureIn(answer).type;
    QVERIFY2(!shown.contains(u"SECRET") && !shown.contains(u"SESSION"), qPrintable(shown));
}

void TestDynamoClient::answersWaitingCallsWhenItIsClosed()
{
    ScriptedClient bench;
    bench.clock.holds = true;
    bench.answer(throttled());
    bench.answer(lostReply());
    QEventLoop loop;
    std::optional<DynamoAnswer> first;
    std::optional<DynamoAnswer> second;
    const QJsonObject body{{u"TableName"_s, u"t"_s}};
    const auto firstCall =
        collect<DynamoAnswer>(bench.client.call(u"PutItem"_s, body), &first, &loop);
    const auto secondCall =
        collect<DynamoAnswer>(bench.client.call(u"PutItem"_s, body), &second, &loop);
    QVERIFY(!first && !second);
    bench.client.close();
    QVERIFY(first && second);
    QCOMPARE(failureIn(*first).error.code, ErrorCode::Throttled);
    QCOMPARE(failureIn(*second).error.code, ErrorCode::OutcomeUnknown);
    QCOMPARE(bench.timesSent(), std::size_t{2});
}

void TestDynamoClient::sendsNothingOnceItIsClosed()
{
    ScriptedClient bench;
    bench.client.close();
    const DynamoAnswer answer = bench.write();
    QCOMPARE(sentence(failureIn(answer).error),
             u"PutItem of t at 127.0.0.1:8000: the store was closed before the answer came."_s);
    QCOMPARE(failureIn(answer).error.code, ErrorCode::StoreUnavailable);
    QCOMPARE(bench.timesSent(), std::size_t{0});
}

ONECAKE_TEST(TestDynamoClient)
#include "tst_dynamo_client.moc"
