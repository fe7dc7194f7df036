// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The proxy between a client and a service, all over loopback: it strikes what it is told to, and
// changes nothing else.

#include "core/http/http_server.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/live/proxy/proxy.h"
#include "tests/support/await.h"
#include "tests/support/remote/raw_client.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// A service that keeps the bytes that come, and answers each connection with what it is told to.
struct RawService {
    RawService()
    {
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            QTcpSocket *socket = server.nextPendingConnection();
            ++connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                received += socket->readAll();
                while (answered < answers.size() && received.count("\r\n\r\n") > answered)
                    socket->write(answers[answered++]);
            });
        });
        isListening = server.listen(QHostAddress::LocalHost, 0);
    }

    QTcpServer server;
    QByteArray received;
    QByteArrayList answers;
    qsizetype answered = 0;
    int connections = 0;
    bool isListening = false;
};

// A service that counts what it did, and answers with the count.
struct CountingService {
    CountingService()
        : server(
            [this](const HttpExchangePtr &exchange) {
                exchange->readWhole([this, exchange](const QByteArray &body) {
                    ++done;
                    bytes += body.size();
                    exchange->reply(201, {{"Content-Type", "application/json"}},
                                    "{\"id\":" + QByteArray::number(done) + '}');
                });
            },
            largeBodies())
    {
        isListening = static_cast<bool>(server.listen(QHostAddress::LocalHost, 0));
    }

    static HttpServerLimits largeBodies()
    {
        HttpServerLimits limits;
        limits.bodyMax = qsizetype(256) * 1024 * 1024;
        return limits;
    }

    HttpServer server;
    int done = 0;
    qsizetype bytes = 0;
    bool isListening = false;
};

ProxySettings proxyTo(quint16 port, const QString &faults = {}, const QString &only = {})
{
    ProxySettings settings;
    settings.upstream = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    settings.only = *parseRequestFilter(only);
    settings.faults = *parseLiveFaults(faults, FaultPlace::Proxy);
    return settings;
}

struct RunningProxy {
    explicit RunningProxy(const ProxySettings &settings)
        : proxy(settings)
    {
        isListening = static_cast<bool>(proxy.listen(QHostAddress::LocalHost, 0));
    }

    Proxy proxy;
    bool isListening = false;
};

const QByteArray keyed = "Idempotency-Key: \"k1\"\r\n";

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothing();
    void losesAReplyAfterTheWork();
    void losesARequestBeforeTheWork();
    void delaysRequestsAndReplies();
    void sendsARequestTwice();
    void countsOnlyWhatItAdmits();
    void countsWithinAKey();
    void strikesTheSameRequestsEachTime();
    void passesALargeBody();
    void passesRequestsSentAhead();
    void refusesByTheBook();
    void takesUpgradesOut();
    void saysThatTheServiceIsDown();
    void tellsWhatCanBeSeenFromOutside();
    void refusesWrongInput_data();
    void refusesWrongInput();
};

void TestProxy::changesNothing()
{
    RawService service;
    const QByteArray answer =
        "HTTP/1.1 299 Odd\r\nx-B: 1\r\nX-a:  2\r\nx-b:3\r\nTransfer-Encoding: "
        "chunked\r\n\r\n3;e=1\r\nabc\r\n0\r\nTr: ailer\r\n\r\n";
    service.answers = {answer};
    RunningProxy running(proxyTo(service.server.serverPort()));
    RawClient client(running.proxy.port());
    const QByteArray request = "GET /a?b=%20c HTTP/1.1\r\nzZ: 1\r\nhost: other\r\nA:  b \r\nzz: "
                               "2\r\nConnection: keep-alive, x\r\n\r\n";
    client.send(request);
    QTRY_COMPARE(client.received(), answer);
    QCOMPARE(service.received, request);
}

void TestProxy::losesAReplyAfterTheWork()
{
    CountingService service;
    RunningProxy running(proxyTo(service.server.port(), u"lose reply 1"_s));
    ResetWatcher first(running.proxy.port(), postOf("{}", keyed));
    QVERIFY(first.isSent());
    QTRY_VERIFY(first.wasReset());
    QCOMPARE(service.done, 1);
    RawClient second(running.proxy.port());
    second.send(postOf("{}", keyed));
    QTRY_COMPARE(second.replyCount(), 1);
    QCOMPARE(service.done, 2);
}

void TestProxy::losesARequestBeforeTheWork()
{
    CountingService service;
    RunningProxy running(proxyTo(service.server.port(), u"lose request 1"_s));
    RawClient first(running.proxy.port());
    first.send(postOf("{}"));
    QTRY_VERIFY(first.isEnded());
    RawClient second(running.proxy.port());
    second.send(postOf("{}"));
    QTRY_COMPARE(second.replyCount(), 1);
    QCOMPARE(service.done, 1);
}

void TestProxy::delaysRequestsAndReplies()
{
    CountingService service;
    RunningProxy running(
        proxyTo(service.server.port(), u"delay request 1 by 200ms; delay reply 2 by 200ms"_s));
    RawClient client(running.proxy.port());
    QElapsedTimer timer;
    timer.start();
    client.send(postOf("{}"));
    QTRY_COMPARE(client.replyCount(), 1);
    QVERIFY(timer.elapsed() >= 190);
    timer.restart();
    client.send(postOf("{}"));
    QTRY_COMPARE(service.done, 2);
    QTRY_COMPARE(client.replyCount(), 2);
    QVERIFY(timer.elapsed() >= 190);
}

void TestProxy::sendsARequestTwice()
{
    CountingService service;
    RunningProxy running(proxyTo(service.server.port(), u"duplicate request 1"_s));
    RawClient client(running.proxy.port());
    client.send(postOf("{\"a\":1}"));
    QTRY_COMPARE(service.done, 2);
    QTRY_COMPARE(client.replyCount(), 1);
    client.send(postOf("{}"));
    QTRY_COMPARE(client.replyCount(), 2);
    QCOMPARE(service.done, 3);
}

void TestProxy::countsOnlyWhatItAdmits()
{
    CountingService service;
    RunningProxy running(proxyTo(service.server.port(), u"lose reply 1"_s, u"POST /orders"_s));
    RawClient other(running.proxy.port());
    other.send("GET /orders HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(other.replyCount(), 1);
    RawClient struck(running.proxy.port());
    struck.send(postOf("{}"));
    QTRY_VERIFY(struck.isEnded());
    QCOMPARE(service.done, 2);
}

void TestProxy::countsWithinAKey()
{
    CountingService service;
    RunningProxy running(proxyTo(service.server.port(), u"lose reply 2 of key k1"_s));
    RawClient client(running.proxy.port());
    client.send(postOf("{}") + postOf("{}", keyed) + postOf("{}"));
    QTRY_COMPARE(client.replyCount(), 3);
    client.send(postOf("{}", keyed));
    QTRY_VERIFY(client.isEnded());
    QCOMPARE(service.done, 4);
}

void TestProxy::strikesTheSameRequestsEachTime()
{
    std::vector<QList<int>> lostIn;
    for (int run = 0; run < 20; ++run) {
        CountingService service;
        RunningProxy running(proxyTo(service.server.port(), u"lose reply 2; lose request 4"_s));
        QList<int> lost;
        for (int request = 1; request <= 5; ++request) {
            RawClient client(running.proxy.port());
            client.send(postOf("{}"));
            QTRY_VERIFY(client.isEnded() || client.replyCount() == 1);
            if (client.replyCount() == 0)
                lost.append(request);
        }
        lostIn.push_back(lost);
    }
    const QList<int> expected{2, 4};
    for (const QList<int> &lost : lostIn)
        QCOMPARE(lost, expected);
}

void TestProxy::passesALargeBody()
{
    CountingService service;
    RunningProxy running(proxyTo(service.server.port()));
    RawClient client(running.proxy.port());
    const qsizetype size = qsizetype(16) * 1024 * 1024;
    client.send(postOf(QByteArray(size, 'x')));
    QTRY_COMPARE(client.replyCount(), 1);
    QCOMPARE(service.bytes, size);
}

void TestProxy::passesRequestsSentAhead()
{
    CountingService service;
    RunningProxy running(proxyTo(service.server.port()));
    RawClient client(running.proxy.port());
    client.send(postOf("1") + postOf("2") + postOf("3"));
    QTRY_COMPARE(client.replyCount(), 3);
    QCOMPARE(client.replies()[2].body, "{\"id\":3}");
}

void TestProxy::refusesByTheBook()
{
    CountingService service;
    RunningProxy running(proxyTo(service.server.port()));
    RawClient tunnel(running.proxy.port());
    tunnel.send("CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n");
    QTRY_VERIFY(tunnel.isEnded());
    QCOMPARE(tunnel.replies().at(0).status, 501);
    RawClient smuggler(running.proxy.port());
    smuggler.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: "
                  "chunked\r\n\r\n0\r\n\r\n");
    QTRY_VERIFY(smuggler.isEnded());
    QCOMPARE(smuggler.replies().at(0).status, 400);
    QCOMPARE(service.done, 0);
}

void TestProxy::takesUpgradesOut()
{
    RawService service;
    service.answers = {"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"};
    RunningProxy running(proxyTo(service.server.serverPort()));
    RawClient client(running.proxy.port());
    client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: "
                "h2c\r\nHTTP2-Settings: AA\r\nA: b\r\n\r\n");
    QTRY_COMPARE(client.replyCount(), 1);
    QCOMPARE(service.received, "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n\r\n");
}

void TestProxy::saysThatTheServiceIsDown()
{
    quint16 port = 0;
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost, 0));
        port = gone.serverPort();
    }
    RunningProxy running(proxyTo(port));
    QStringList told;
    running.proxy.whenTrouble([&told](const QString &sentence) { told.append(sentence); });
    RawClient client(running.proxy.port());
    client.send(postOf("{}"));
    QTRY_VERIFY(client.isEnded());
    QCOMPARE(client.replies().at(0).status, 502);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().contains(u"cannot be reached"_s));
}

void TestProxy::tellsWhatCanBeSeenFromOutside()
{
    CountingService service;
    RunningProxy running(proxyTo(service.server.port(), u"lose reply 1"_s));
    RawClient first(running.proxy.port());
    first.send(postOf("{}", keyed));
    QTRY_VERIFY(first.isEnded());
    RawClient second(running.proxy.port());
    second.send(postOf("{}", keyed));
    QTRY_COMPARE(second.replyCount(), 1);
    const Timeline &timeline = running.proxy.traffic().timeline();
    const std::vector<Verdict> verdicts = judge(timeline, RunPhase::Over);
    for (const Verdict &verdict : verdicts) {
        // Order 1 was lost on its way, then order 2 was answered to the same key.
        const bool isSameAnswer = verdict.name == VerdictName::SameAnswer;
        QCOMPARE(verdict.state, isSameAnswer ? VerdictState::Broken : VerdictState::NotObserved);
    }
    QVERIFY(summaryOf(outcomeOf(timeline)).contains(u"not observed"_s));
    QCOMPARE(outcomeOf(timeline).intents, 1);
}

void TestProxy::refusesWrongInput_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("no host") << u"http://"_s;
    QTest::newRow("no scheme") << u"127.0.0.1:3000"_s;
    QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s;
    QTest::newRow("a path") << u"http://127.0.0.1:3000/orders"_s;
    QTest::newRow("a password") << u"http://a:b@127.0.0.1:3000"_s;
}

void TestProxy::refusesWrongInput()
{
    QFETCH(QString, to);
    QVERIFY(!parseUpstream(to));
    QVERIFY(!parseRequestFilter(u"post orders"_s));
}

ONECAKE_TEST(TestProxy)
#include "tst_proxy.moc"
