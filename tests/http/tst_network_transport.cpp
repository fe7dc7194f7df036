// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Connections are kept and shared, never more than allowed, and what was sent twice says so.

#include "core/http/network_transport.h"
#include "tests/support/await.h"
#include "tests/support/remote/hostile_server.h"

#include <QNetworkProxy>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

HttpRequest requestTo(const HostileServer &server)
{
    return {server.endpoint(), {{"host", "planned"}}, "{}"};
}

QCoro::Task<void> postAndKeep(NetworkTransport *transport, HttpRequest request,
                              std::vector<HttpAnswer> *answers)
{
    HttpAnswer answer = co_await transport->post(std::move(request));
    answers->push_back(std::move(answer));
}

HttpAnswer posted(NetworkTransport &transport, const HostileServer &server)
{
    return await(transport.post(requestTo(server)));
}

// Posts them all before the first is answered, and waits for all.
std::vector<HttpAnswer> postedTogether(NetworkTransport &transport, const HostileServer &server,
                                       int count)
{
    std::vector<HttpAnswer> answers;
    std::vector<QCoro::Task<void>> posts;
    for (int number = 0; number < count; ++number)
        posts.push_back(postAndKeep(&transport, requestTo(server), &answers));
    for (QCoro::Task<void> &post : posts)
        await(std::move(post));
    return answers;
}

const HttpReply *replyIn(const HttpAnswer &answer)
{
    return std::get_if<HttpReply>(&answer);
}

} // namespace

class TestNetworkTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAConnectionForTheNextRequest();
    void opensAsManyConnectionsAsThereAreRequests();
    void letsRequestsWaitForAConnection();
    void saysWhenARequestWasSentAgain();
    void sendsNothingTwiceOnceAnAnswerHasBegun();
    void aRequestThatWasSwallowedMayHaveBeenDoneThoughItsRepetitionWasRefused();
    void noticesAConnectionThatWasClosedMeanwhile();
    void doesNotReuseAConnectionThatTheServerEnds();
    void answersWhatWaitsWhenItCloses();
    void refusesWhatIsNoHttp();
    void whatFailsWhileItIsOpenedIsToldAtOnce_data();
    void whatFailsWhileItIsOpenedIsToldAtOnce();
};

void TestNetworkTransport::keepsAConnectionForTheNextRequest()
{
    HostileServer server;
    server.planForEver(Reply{.body = "{}"});
    NetworkTransport transport;
    for (int number = 0; number < 5; ++number)
        QVERIFY(replyIn(posted(transport, server)));
    QCOMPARE(server.connectionsMade(), 1);
    QCOMPARE(server.requests().size(), std::size_t{5});
}

void TestNetworkTransport::opensAsManyConnectionsAsThereAreRequests()
{
    HostileServer server;
    server.planForEver(Reply{.body = "{}"});
    NetworkTransport transport;
    const auto answers = postedTogether(transport, server, 20);
    QCOMPARE(answers.size(), std::size_t{20});
    for (const HttpAnswer &answer : answers)
        QVERIFY(replyIn(answer));
    QCOMPARE(server.connectionsMade(), 20);
}

void TestNetworkTransport::letsRequestsWaitForAConnection()
{
    HostileServer server;
    server.planForEver(Reply{.body = "{}"});
    NetworkLimits limits;
    limits.connectionsMax = 3;
    NetworkTransport transport(limits);
    const auto answers = postedTogether(transport, server, 20);
    for (const HttpAnswer &answer : answers)
        QVERIFY(replyIn(answer));
    QCOMPARE(answers.size(), std::size_t{20});
    QCOMPARE(server.connectionsMade(), 3);
}

void TestNetworkTransport::saysWhenARequestWasSentAgain()
{
    HostileServer server;
    server.plan(Reply{.body = "{}"});
    server.plan(closeUnanswered());
    server.plan(Reply{.body = "{}"});
    NetworkTransport transport;
    const HttpAnswer first = posted(transport, server);
    QCOMPARE(replyIn(first)->timesSent, 1);
    const HttpAnswer second = posted(transport, server);
    QVERIFY(replyIn(second));
    QCOMPARE(replyIn(second)->timesSent, 2);
    QCOMPARE(server.requests().size(), std::size_t{3});
}

void TestNetworkTransport::sendsNothingTwiceOnceAnAnswerHasBegun()
{
    HostileServer server;
    server.plan(Reply{.body = "{}"});
    server.plan(cut(Reply{.body = "0123456789"}, 4));
    NetworkTransport transport;
    QVERIFY(replyIn(posted(transport, server)));
    const HttpAnswer answer = posted(transport, server);
    const auto *failure = std::get_if<HttpFailure>(&answer);
    QVERIFY(failure);
    QCOMPARE(failure->error.code, ErrorCode::OutcomeUnknown);
    QCOMPARE(server.requests().size(), std::size_t{2});
}

// The first sending was read, and nobody knows what came of it: that the second found nobody does
// not make it "definitely nothing".
void TestNetworkTransport::aRequestThatWasSwallowedMayHaveBeenDoneThoughItsRepetitionWasRefused()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int read = 0;
    connect(&server, &QTcpServer::newConnection, &server, [&server, &read] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&server, &read, socket] {
            socket->readAll();
            if (++read == 1) {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            } else {
                server.close();
                socket->disconnectFromHost();
            }
        });
    });
    NetworkTransport transport;
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
    QVERIFY(replyIn(await(transport.post({url, {}, "{}"}))));
    const HttpAnswer answer = await(transport.post({url, {}, "{}"}));
    QCOMPARE(read, 2);
    const auto *failure = std::get_if<HttpFailure>(&answer);
    QVERIFY(failure);
    QCOMPARE(failure->error.code, ErrorCode::OutcomeUnknown);
}

void TestNetworkTransport::noticesAConnectionThatWasClosedMeanwhile()
{
    HostileServer server;
    server.planForEver(Reply{.body = "{}"});
    NetworkTransport transport;
    QVERIFY(replyIn(posted(transport, server)));
    server.vanish();
    server.comeBack();
    const HttpAnswer answer = posted(transport, server);
    QVERIFY(replyIn(answer));
    QCOMPARE(replyIn(answer)->timesSent, 1);
}

void TestNetworkTransport::doesNotReuseAConnectionThatTheServerEnds()
{
    HostileServer server;
    server.planForEver(Reply{.headers = {{"Connection", "close"}}, .body = "{}"});
    NetworkTransport transport;
    QVERIFY(replyIn(posted(transport, server)));
    QVERIFY(replyIn(posted(transport, server)));
    QCOMPARE(server.connectionsMade(), 2);
}

void TestNetworkTransport::answersWhatWaitsWhenItCloses()
{
    HostileServer server;
    server.planForEver(stall());
    NetworkLimits limits;
    limits.connectionsMax = 1;
    NetworkTransport transport(limits);
    std::vector<HttpAnswer> answers;
    const auto sent = postAndKeep(&transport, requestTo(server), &answers);
    const auto waiting = postAndKeep(&transport, requestTo(server), &answers);
    QTRY_COMPARE(server.requests().size(), std::size_t{1});
    transport.close();
    QCOMPARE(answers.size(), std::size_t{2});
    QCOMPARE(std::get<HttpFailure>(answers[0]).error.code, ErrorCode::StoreUnavailable);
    QCOMPARE(std::get<HttpFailure>(answers[1]).error.code, ErrorCode::OutcomeUnknown);
    const HttpAnswer late = posted(transport, server);
    QCOMPARE(std::get<HttpFailure>(late).error.code, ErrorCode::StoreUnavailable);
}

void TestNetworkTransport::refusesWhatIsNoHttp()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("SSH-2.0-OpenSSH_9.2\r\n");
    });
    NetworkTransport transport;
    HttpRequest request{QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), {}, "{}"};
    const HttpAnswer answer = await(transport.post(std::move(request)));
    const auto *failure = std::get_if<HttpFailure>(&answer);
    QVERIFY(failure);
    QCOMPARE(failure->error.problem, u"what answered does not speak valid HTTP"_s);
}

void TestNetworkTransport::whatFailsWhileItIsOpenedIsToldAtOnce_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("in the clear") << QUrl(u"http://192.0.2.1:9"_s);
    QTest::newRow("over TLS") << QUrl(u"https://192.0.2.1:9"_s);
}

// A proxy that carries no connections: Qt knows it before connectToHost() returns, and asks nobody.
void TestNetworkTransport::whatFailsWhileItIsOpenedIsToldAtOnce()
{
    QFETCH(const QUrl, url);
    const QNetworkProxy before = QNetworkProxy::applicationProxy();
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpCachingProxy, u"127.0.0.1"_s, 9});
    NetworkTransport transport;
    std::vector<HttpAnswer> answers;
    const auto sent = postAndKeep(&transport, {url, {}, "{}"}, &answers);
    const std::size_t answered = answers.size();
    QNetworkProxy::setApplicationProxy(before);
    QCOMPARE(answered, std::size_t{1});
    const auto *failure = std::get_if<HttpFailure>(&answers.front());
    QVERIFY(failure);
    QCOMPARE(failure->error.code, ErrorCode::StoreUnavailable);
    QVERIFY2(failure->error.problem.startsWith(u"the connection failed: "),
             qPrintable(failure->error.problem));
}

ONECAKE_TEST(TestNetworkTransport)
#include "tst_network_transport.moc"
