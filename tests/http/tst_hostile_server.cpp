// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The scripted endpoint does to its caller what was planned, seen by a plain socket.

#include "tests/support/remote/dynamo_answers.h"
#include "tests/support/remote/hostile_server.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray question =
    "POST /?a=1 HTTP/1.1\r\nhost: here\r\n"
    "X-Amz-Target: DynamoDB_20120810.GetItem\r\nContent-Length: 2\r\n\r\n{}";

// A caller who says what it is told to, and keeps what it hears.
struct Caller {
    explicit Caller(const HostileServer &server)
    {
        socket.connectToHost(server.endpoint().host(),
                             static_cast<quint16>(server.endpoint().port()));
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
                         [this] { heard += socket.readAll(); });
    }

    [[nodiscard]] bool isGone() const
    {
        return socket.state() == QAbstractSocket::UnconnectedState;
    }

    QTcpSocket socket;
    QByteArray heard;
};

} // namespace

class TestHostileServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void answersInOrderOnOneConnection();
    void keepsWhatItWasAsked();
    void warnsOfARequestThatNobodyPlanned();
    void resetsAConnectionWithoutKeepingTheRequest();
    void closesAConnectionWithoutAnAnswer();
    void closesInTheMiddleOfABody();
    void stallsAfterSomeBytes();
    void dripsByteByByte();
    void feedsWithoutEndUntilTheCallerGoes();
    void vanishesAndComesBackAtTheSamePort();
    void makesAnswersInTheShapeOfDynamoDb();
    void packsABombIntoAFewBytes();
};

void TestHostileServer::answersInOrderOnOneConnection()
{
    HostileServer server;
    server.plan(Reply{.status = 400, .body = "one"});
    server.planForEver(Reply{.body = "two"});
    Caller caller(server);
    caller.socket.write(question + question.first(20));
    QTRY_VERIFY(caller.heard.endsWith("one"));
    caller.socket.write(question.sliced(20) + question);
    QTRY_VERIFY(caller.heard.endsWith("two") && caller.heard.count("two") == 2);
    QVERIFY(caller.heard.startsWith("HTTP/1.1 400 Planned\r\nContent-Length: 3\r\n\r\none"));
    QCOMPARE(server.requests().size(), std::size_t{3});
    QCOMPARE(server.connectionsMade(), 1);
    QCOMPARE(server.connectionsOpen(), 1);
    QCOMPARE(server.turnsLeft(), 0);
}

void TestHostileServer::keepsWhatItWasAsked()
{
    HostileServer server;
    server.planForEver(Reply{});
    Caller caller(server);
    caller.socket.write(question);
    QTRY_COMPARE(server.requests().size(), std::size_t{1});
    const HeardRequest &request = server.requests().front();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.path, "/?a=1");
    QCOMPARE(request.header("Host"), "here");
    QCOMPARE(request.header("Authorization"), "");
    QCOMPARE(request.operation(), "GetItem");
    QCOMPARE(request.body, "{}");
}

void TestHostileServer::warnsOfARequestThatNobodyPlanned()
{
    HostileServer server;
    QTest::ignoreMessage(QtWarningMsg, "HostileServer: nothing is planned for request 1.");
    Caller caller(server);
    caller.socket.write(question);
    QTRY_VERIFY(caller.heard.startsWith("HTTP/1.1 501 "));
}

void TestHostileServer::resetsAConnectionWithoutKeepingTheRequest()
{
    HostileServer server;
    server.plan(closeUnread());
    Caller caller(server);
    caller.socket.write(question);
    QTRY_VERIFY(server.connectionsMade() == 1 && caller.isGone());
    QCOMPARE(caller.heard, "");
    QVERIFY(server.requests().empty());
    QCOMPARE(server.turnsLeft(), 0);
}

void TestHostileServer::closesAConnectionWithoutAnAnswer()
{
    HostileServer server;
    server.plan(closeUnanswered());
    Caller caller(server);
    caller.socket.write(question);
    QTRY_VERIFY(server.connectionsMade() == 1 && caller.isGone());
    QCOMPARE(caller.heard, "");
    QCOMPARE(server.requests().size(), std::size_t{1});
}

void TestHostileServer::closesInTheMiddleOfABody()
{
    HostileServer server;
    server.plan(cut(Reply{.body = "0123456789"}, 4));
    Caller caller(server);
    caller.socket.write(question);
    QTRY_VERIFY(server.connectionsMade() == 1 && caller.isGone());
    QVERIFY(caller.heard.endsWith("Content-Length: 10\r\n\r\n0123"));
}

void TestHostileServer::stallsAfterSomeBytes()
{
    HostileServer server;
    server.plan(stall(Reply{}, 8));
    server.plan(Reply{.body = "else"});
    Caller stalled(server);
    stalled.socket.write(question);
    QTRY_COMPARE(stalled.heard, "HTTP/1.1");
    Caller other(server);
    other.socket.write(question);
    QTRY_VERIFY(other.heard.endsWith("else"));
    QCOMPARE(stalled.heard, "HTTP/1.1");
    QVERIFY(!stalled.isGone());
}

void TestHostileServer::dripsByteByByte()
{
    HostileServer server;
    server.plan(drip(Reply{.body = "drops"}, 1ms));
    Caller caller(server);
    int arrivals = 0;
    connect(&caller.socket, &QTcpSocket::readyRead, &caller.socket, [&arrivals] { ++arrivals; });
    caller.socket.write(question);
    QTRY_VERIFY(caller.heard.endsWith("drops"));
    QVERIFY2(arrivals > 5, qPrintable(QString::number(arrivals)));
}

void TestHostileServer::feedsWithoutEndUntilTheCallerGoes()
{
    constexpr qint64 enough = 8 * 1024 * 1024;
    HostileServer server;
    server.plan(endless(Reply{.body = QByteArray(1000, 'x')}));
    Caller caller(server);
    caller.socket.write(question);
    QTRY_VERIFY(caller.heard.size() > enough);
    QVERIFY(!caller.heard.first(200).contains("Content-Length"));
    caller.socket.abort();
    QTRY_COMPARE(server.connectionsOpen(), 0);
    QVERIFY(server.endlessBytes() > enough);
}

void TestHostileServer::vanishesAndComesBackAtTheSamePort()
{
    HostileServer server;
    Caller before(server);
    QTRY_COMPARE(server.connectionsOpen(), 1);
    server.vanish();
    QTRY_VERIFY(before.isGone());
    Caller meanwhile(server);
    QTRY_COMPARE(meanwhile.socket.error(), QAbstractSocket::ConnectionRefusedError);
    const QUrl endpoint = server.endpoint();
    server.comeBack();
    QCOMPARE(server.endpoint(), endpoint);
    Caller after(server);
    QTRY_COMPARE(server.connectionsOpen(), 1);
}

// The checksum of the empty object is one that an emulator sent with it.
void TestHostileServer::makesAnswersInTheShapeOfDynamoDb()
{
    const Reply reply = sentAt(dynamoReply("{}"), fromEpochMs(1'440'938'160'000));
    const HeaderLines expected{{"Content-Type", "application/x-amz-json-1.0"},
                               {"x-amzn-RequestId", plannedRequestId},
                               {"x-amz-crc32", "2745614147"},
                               {"Date", "Sun, 30 Aug 2015 12:36:00 GMT"}};
    QCOMPARE(reply.headers, expected);
    QCOMPARE(dynamoError("X", "y", R"("Item":{})").body,
             R"({"__type":"com.amazonaws.dynamodb.v20120810#X","message":"y","Item":{}})");
    QVERIFY(wrongChecksum(reply).headers.back().second != "2745614147");
    QCOMPARE(wrongChecksum(reply).headers.size(), expected.size());
}

void TestHostileServer::packsABombIntoAFewBytes()
{
    constexpr qsizetype inflated = 20'000'000;
    const Reply bomb = gzipBomb(inflated);
    QVERIFY2(bomb.body.size() < inflated / 900, qPrintable(QString::number(bomb.body.size())));
    // Its last four bytes are the inflated size, least significant byte first (RFC 1952, 2.3.1).
    QCOMPARE(bomb.body.last(4), QByteArray::fromHex("002d3101"));
}

ONECAKE_TEST(TestHostileServer)
#include "tst_hostile_server.moc"
