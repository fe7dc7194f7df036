// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The server over loopback: it answers in order, bounds what comes, and refuses what is ambiguous.

#include "core/http/http_server.h"
#include "tests/support/remote/raw_client.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray getIt = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

// Answers with the method, the target and the body.
void echo(const HttpExchangePtr &exchange)
{
    exchange->readWhole([exchange](const QByteArray &body) {
        const HttpHead &head = exchange->request();
        exchange->reply(200, {}, head.method + ' ' + head.target + ' ' + body);
    });
}

struct EchoServer {
    explicit EchoServer(HttpServerLimits limits = {}, HttpServer::Handler handler = echo)
        : server(std::move(handler), limits)
    {
        isListening = static_cast<bool>(server.listen(QHostAddress::LocalHost, 0));
    }

    HttpServer server;
    bool isListening = false;
};

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAConnectionAlive();
    void answersRequestsSentAheadInTheirOrder();
    void readsAndWritesChunks();
    void asksForABodyThatIsHeldBack();
    void answersHeadWithoutABody();
    void refusesSmugglersAndCloses_data();
    void refusesSmugglersAndCloses();
    void refusesWhatIsTooLarge();
    void refusesWhoTakesTooLong();
    void turnsAwayOneConnectionTooMany();
    void slowsDownWhoSendsMoreThanIsRead();
    void tellsOfAClientThatLeft();
    void endsWithWhatIsUnderWay();
    void saysThatAPortIsTaken();
};

void TestHttpServer::keepsAConnectionAlive()
{
    EchoServer echoing;
    QVERIFY(echoing.isListening);
    RawClient client(echoing.server.port());
    client.send(postOf("one"));
    QTRY_COMPARE(client.replyCount(), 1);
    client.send(postOf("two"));
    QTRY_COMPARE(client.replyCount(), 2);
    QCOMPARE(client.replies()[1].body, "POST /orders two");
    QCOMPARE(echoing.server.connectionCount(), 1);
    client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QTRY_VERIFY(client.isEnded());
    QCOMPARE(client.replies()[2].header("connection"), "close");
}

void TestHttpServer::answersRequestsSentAheadInTheirOrder()
{
    std::vector<HttpExchangePtr> waiting;
    EchoServer slow({},
                    [&waiting](const HttpExchangePtr &exchange) { waiting.push_back(exchange); });
    RawClient client(slow.server.port());
    client.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(waiting.size(), 1U);
    QCOMPARE(waiting[0]->request().target, "/1");
    waiting[0]->reply(200, {}, "first");
    QTRY_COMPARE(waiting.size(), 2U);
    waiting[1]->reply(200, {}, "second");
    QTRY_COMPARE(client.replyCount(), 2);
    QCOMPARE(client.replies()[0].body, "first");
    QCOMPARE(client.replies()[1].body, "second");
}

void TestHttpServer::readsAndWritesChunks()
{
    EchoServer chunking({}, [](const HttpExchangePtr &exchange) {
        exchange->readWhole([exchange](const QByteArray &body) {
            exchange->begin(201, {{"X-A", "b"}});
            exchange->write(body);
            exchange->write("!");
            exchange->end();
        });
    });
    RawClient client(chunking.server.port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    client.send("2\r\nde\r\n0\r\n\r\n" + getIt);
    QTRY_COMPARE(client.replyCount(), 2);
    QCOMPARE(client.replies()[0].status, 201);
    QCOMPARE(client.replies()[0].body, "abcde!");
    QCOMPARE(client.replies()[0].header("transfer-encoding"), "chunked");
    QCOMPARE(client.replies()[1].body, "!");
}

void TestHttpServer::asksForABodyThatIsHeldBack()
{
    EchoServer echoing;
    RawClient client(echoing.server.port());
    client.send("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QTRY_COMPARE(client.received(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("{}");
    QTRY_COMPARE(client.replyCount(), 1);
    QCOMPARE(client.replies()[0].body, "POST / {}");
}

void TestHttpServer::answersHeadWithoutABody()
{
    EchoServer echoing;
    RawClient client(echoing.server.port());
    client.send("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n" + getIt);
    QTRY_COMPARE(client.replies({"HEAD"}).size(), 2U);
    const std::vector<HttpReply> replies = client.replies({"HEAD"});
    QCOMPARE(replies[0].header("content-length"), "8");
    QCOMPARE(replies[0].body, "");
    QCOMPARE(replies[1].body, "GET / ");
}

void TestHttpServer::refusesSmugglersAndCloses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray post = "POST / HTTP/1.1\r\nHost: x\r\n";
    const QByteArray hidden = "GET /hidden HTTP/1.1\r\nHost: x\r\n\r\n";
    QTest::newRow("a length and chunks")
        << post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden;
    QTest::newRow("two lengths") << post + "Content-Length: 0\r\nContent-Length: 40\r\n\r\n"
            + hidden;
    QTest::newRow("a folded header") << post + "A: b\r\n Content-Length: 40\r\n\r\n" + hidden;
    QTest::newRow("a line feed alone") << "POST / HTTP/1.1\nHost: x\n\n" + hidden;
}

void TestHttpServer::refusesSmugglersAndCloses()
{
    QFETCH(QByteArray, bytes);
    int served = 0;
    EchoServer counting({}, [&served](const HttpExchangePtr &exchange) {
        ++served;
        echo(exchange);
    });
    RawClient client(counting.server.port());
    client.send(bytes);
    QTRY_VERIFY(client.isEnded());
    QCOMPARE(client.replyCount(), 1);
    QCOMPARE(client.replies()[0].status, 400);
    QCOMPARE(client.replies()[0].header("connection"), "close");
    QCOMPARE(served, 0);
}

void TestHttpServer::refusesWhatIsTooLarge()
{
    HttpServerLimits limits;
    limits.headMax = 200;
    limits.bodyMax = 10;
    EchoServer echoing(limits);
    RawClient large(echoing.server.port());
    large.send(postOf("12345678901"));
    QTRY_VERIFY(large.isEnded());
    QCOMPARE(large.replies().at(0).status, 413);
    RawClient chunks(echoing.server.port());
    chunks.send(
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n12345678\r\n");
    chunks.send("8\r\n12345678\r\n");
    QTRY_VERIFY(chunks.isEnded());
    QCOMPARE(chunks.replies().at(0).status, 413);
    RawClient head(echoing.server.port());
    head.send("GET / HTTP/1.1\r\nHost: x\r\nA: " + QByteArray(300, 'a') + "\r\n\r\n");
    QTRY_VERIFY(head.isEnded());
    QCOMPARE(head.replies().at(0).status, 431);
}

void TestHttpServer::refusesWhoTakesTooLong()
{
    HttpServerLimits limits;
    limits.headTime = Duration(100);
    limits.bodyTime = Duration(100);
    limits.idleTime = Duration(100);
    EchoServer echoing(limits);
    RawClient head(echoing.server.port());
    head.send("GET / HT");
    RawClient body(echoing.server.port());
    body.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    RawClient idle(echoing.server.port());
    idle.send(getIt);
    QTRY_VERIFY(head.isEnded() && body.isEnded() && idle.isEnded());
    QCOMPARE(head.replies().at(0).status, 408);
    QCOMPARE(body.replies().at(0).status, 408);
    QCOMPARE(idle.replyCount(), 1);
    QCOMPARE(idle.replies()[0].status, 200);
}

void TestHttpServer::turnsAwayOneConnectionTooMany()
{
    HttpServerLimits limits;
    limits.connectionsMax = 1;
    EchoServer echoing(limits);
    RawClient first(echoing.server.port());
    first.send(getIt);
    QTRY_COMPARE(first.replyCount(), 1);
    RawClient second(echoing.server.port());
    QTRY_VERIFY(second.isEnded());
    QCOMPARE(second.replies().at(0).status, 503);
    QCOMPARE(second.replies().at(0).header("retry-after"), "1");
    first.send(getIt);
    QTRY_COMPARE(first.replyCount(), 2);
}

void TestHttpServer::slowsDownWhoSendsMoreThanIsRead()
{
    HttpServerLimits limits;
    limits.bodyMax = qsizetype(64) * 1024 * 1024;
    qsizetype read = 0;
    bool isWhole = false;
    bool wasPaused = false;
    HttpExchangePtr paused;
    EchoServer reading(limits, [&](const HttpExchangePtr &exchange) {
        paused = exchange;
        exchange->readBody([&, exchange](const QByteArray &part, bool isLast) {
            read += part.size();
            isWhole = isLast;
            if (isLast)
                exchange->reply(200, {}, {});
            if (wasPaused || read < 1024 * 1024)
                return;
            wasPaused = true;
            exchange->pauseBody(true);
        });
    });
    RawClient client(reading.server.port());
    const qsizetype size = qsizetype(32) * 1024 * 1024;
    client.send(postOf(QByteArray(size, 'x')));
    QTRY_VERIFY(read >= 1024 * 1024);
    QVERIFY(read < size / 2);
    QVERIFY(!isWhole);
    paused->pauseBody(false);
    QTRY_VERIFY(isWhole);
    QCOMPARE(read, size);
    QTRY_COMPARE(client.replyCount(), 1);
}

void TestHttpServer::tellsOfAClientThatLeft()
{
    HttpExchangePtr kept;
    bool isGone = false;
    EchoServer waiting({}, [&](const HttpExchangePtr &exchange) {
        kept = exchange;
        exchange->whenGone([&isGone] { isGone = true; });
    });
    RawClient client(waiting.server.port());
    client.send(getIt);
    QTRY_VERIFY(kept);
    client.close();
    QTRY_VERIFY(isGone);
    QVERIFY(kept->isGone());
    kept->reply(200, {}, "nobody hears it");
    QTRY_COMPARE(waiting.server.connectionCount(), 0);
}

void TestHttpServer::endsWithWhatIsUnderWay()
{
    HttpExchangePtr kept;
    EchoServer waiting({}, [&](const HttpExchangePtr &exchange) { kept = exchange; });
    RawClient busy(waiting.server.port());
    busy.send(getIt);
    RawClient idle(waiting.server.port());
    QTRY_VERIFY(kept && waiting.server.connectionCount() == 2);
    bool isClosed = false;
    waiting.server.close([&isClosed] { isClosed = true; });
    QTRY_VERIFY(idle.isEnded());
    QVERIFY(!isClosed);
    kept->reply(200, {}, "done");
    QTRY_VERIFY(isClosed);
    QTRY_VERIFY(busy.isEnded());
    QCOMPARE(busy.replies().at(0).body, "done");
    QCOMPARE(busy.replies().at(0).header("connection"), "close");
}

void TestHttpServer::saysThatAPortIsTaken()
{
    EchoServer first;
    HttpServer second(echo);
    const Result<void> listening = second.listen(QHostAddress::LocalHost, first.server.port());
    QVERIFY(!listening);
    QCOMPARE(listening.error().problem, u"another program listens there already"_s);
}

ONECAKE_TEST(TestHttpServer)
#include "tst_http_server.moc"
