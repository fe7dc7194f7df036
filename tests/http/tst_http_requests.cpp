// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A request is read in one way, or it is refused.

#include "core/http/http_parser.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

using State = HttpParser::State;

constexpr qsizetype requestHeadMax = 512;
constexpr qsizetype requestBodyMax = 64;

HttpParser newParser()
{
    return HttpParser::ofRequest(requestHeadMax, requestBodyMax);
}

State fedIn(HttpParser &parser, const QByteArray &bytes, qsizetype step)
{
    State state = State::Incomplete;
    for (qsizetype at = 0; at < bytes.size() && state == State::Incomplete; at += step)
        state = parser.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
    return state;
}

} // namespace

class TestHttpRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequestHoweverItComes_data();
    void readsARequestHoweverItComes();
    void refusesWhatCouldBeReadInTwoWays_data();
    void refusesWhatCouldBeReadInTwoWays();
    void keepsTheNextRequest();
    void keepsHeadersAsTheyCame();
    void takesTheReplyToHeadForWhole();
    void handsOutABodyInParts();
};

void TestHttpRequests::readsARequestHoweverItComes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepsConnection");
    QTest::newRow("no body") << "GET /orders?a=b HTTP/1.1\r\nHost: x\r\n\r\n"_ba
                             << "GET"_ba
                             << "/orders?a=b"_ba
                             << ""_ba << true;
    QTest::newRow("a length") << "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}"_ba
                              << "POST"_ba
                              << "/"_ba
                              << "{}"_ba << true;
    QTest::newRow("chunks")
        << "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2;a=b\r\n{}\r\n0\r\nA: b\r\n\r\n"_ba
        << "POST"_ba
        << "/"_ba
        << "{}"_ba << true;
    QTest::newRow("the last one") << "GET / HTTP/1.1\r\nHost: x\r\nConnection: a, Close\r\n\r\n"_ba
                                  << "GET"_ba
                                  << "/"_ba
                                  << ""_ba << false;
    QTest::newRow("HTTP/1.0") << "GET / HTTP/1.0\r\n\r\n"_ba
                              << "GET"_ba
                              << "/"_ba
                              << ""_ba << false;
    QTest::newRow("a line end too many before it") << "\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n"_ba
                                                   << "GET"_ba
                                                   << "/"_ba
                                                   << ""_ba << true;
}

void TestHttpRequests::readsARequestHoweverItComes()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(3)}) {
        HttpParser parser = newParser();
        QCOMPARE(fedIn(parser, bytes, step), State::Complete);
        QTEST(parser.head().method, "method");
        QTEST(parser.head().target, "target");
        QTEST(parser.takeBody(), "body");
        QTEST(parser.keepsConnection(), "keepsConnection");
    }
}

void TestHttpRequests::refusesWhatCouldBeReadInTwoWays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("refusal");
    const QByteArray post = "POST / HTTP/1.1\r\nHost: x\r\n";
    const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
    const auto add = [](const char *name, const QByteArray &bytes, int refusal) {
        QTest::newRow(name) << bytes << refusal;
    };
    add("a length and chunks",
        post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    add("two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400);
    add("one length twice", post + "Content-Length: 2\r\ncontent-length: 2\r\n\r\n{}", 400);
    add("a list of lengths", post + "Content-Length: 2, 2\r\n\r\n{}", 400);
    add("a signed length", post + "Content-Length: +2\r\n\r\n{}", 400);
    add("two codings", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
        400);
    add("chunks that are not the last coding", post + "Transfer-Encoding: chunked, gzip\r\n\r\n",
        400);
    add("a coding that nobody knows", post + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501);
    add("chunks in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    add("a folded header", post + "A: b\r\n c: d\r\n\r\n", 400);
    add("a space before the colon", post + "Content-Length : 2\r\n\r\n{}", 400);
    add("a line feed alone", "GET / HTTP/1.1\nHost: x\n\n", 400);
    add("a line feed alone in between", "GET / HTTP/1.1\r\nA: b\nHost: x\r\n\r\n", 400);
    add("a carriage return alone", "GET / HTTP/1.1\r\nA: b\rc\r\nHost: x\r\n\r\n", 400);
    add("a zero byte", post + "A: b" + QByteArray(1, '\0') + "\r\n\r\n", 400);
    add("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    add("two hosts", post + "Host: y\r\n\r\n", 400);
    add("a space in the target", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    add("no version", "GET /\r\nHost: x\r\n\r\n", 400);
    add("another version", "GET / HTTP/2.0\r\nHost: x\r\n\r\n", 505);
    add("a TLS greeting", "\x16\x03\x01", 400);
    add("a chunk with a line feed before its length", chunked + "\n2\r\n{}\r\n0\r\n\r\n", 400);
    add("a chunk with a space before its length", chunked + " 2\r\n{}\r\n0\r\n\r\n", 400);
    add("a chunk of a prefixed length", chunked + "0x2\r\n{}\r\n0\r\n\r\n", 400);
    add("a chunk longer than it said", chunked + "1\r\n{}\r\n0\r\n\r\n", 400);
    add("a trailer that is none", chunked + "0\r\nno trailer\r\n\r\n", 400);
    add("a body beyond the limit", post + "Content-Length: 65\r\n\r\n", 413);
    add("chunks beyond the limit", chunked + "41\r\n", 413);
    add("a length beyond numbers", post + "Content-Length: 99999999999999999999\r\n\r\n", 413);
    add("a head beyond the limit", post + "A: " + QByteArray(600, 'x'), 431);
}

void TestHttpRequests::refusesWhatCouldBeReadInTwoWays()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype step : {bytes.size(), qsizetype(1)}) {
        HttpParser parser = newParser();
        const State state = fedIn(parser, bytes, step);
        QVERIFY(state == State::Malformed || state == State::TooLarge);
        QTEST(parser.refusal(), "refusal");
    }
}

void TestHttpRequests::keepsTheNextRequest()
{
    HttpParser parser = newParser();
    const QByteArray next = "GET /next HTTP/1.1\r\n";
    QCOMPARE(parser.feed("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}" + next),
             State::Complete);
    QCOMPARE(parser.takeRest(), next);
}

void TestHttpRequests::keepsHeadersAsTheyCame()
{
    HttpParser parser = newParser();
    QCOMPARE(parser.feed("GET / HTTP/1.1\r\nhOsT: x\r\nB:  2 \r\nA: 1\r\nB: 3\r\n\r\n"),
             State::Complete);
    const HttpHeaders expected{{"hOsT", "x"}, {"B", "2"}, {"A", "1"}, {"B", "3"}};
    QCOMPARE(parser.head().headers, expected);
    QCOMPARE(parser.head().header("b"), "2");
    QCOMPARE(parser.head().countOf("b"), 2);
}

void TestHttpRequests::takesTheReplyToHeadForWhole()
{
    HttpParser parser = HttpParser::ofReply("HEAD", requestBodyMax);
    QCOMPARE(parser.feed("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n"), State::Complete);
}

void TestHttpRequests::handsOutABodyInParts()
{
    HttpParser parser = newParser();
    QCOMPARE(parser.feed("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nab"),
             State::Incomplete);
    QVERIFY(parser.hasHead());
    QCOMPARE(parser.takeBody(), "ab");
    QCOMPARE(parser.feed("cd"), State::Complete);
    QCOMPARE(parser.takeBody(), "cd");
    QCOMPARE(parser.bodySize(), 4);
}

ONECAKE_TEST(TestHttpRequests)
#include "tst_http_requests.moc"
