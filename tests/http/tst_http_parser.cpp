// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An answer in HTTP/1.1 is read the same however its bytes come, and what could be read in two ways
// is not read at all.

#include "core/http/http_parser.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

using State = HttpParser::State;

Q_DECLARE_METATYPE(HttpParser::State)

namespace {

constexpr qsizetype bodyMax = 64;

State fed(HttpParser &parser, const QByteArray &bytes, qsizetype step)
{
    State state = State::Incomplete;
    for (qsizetype at = 0; at < bytes.size() && state == State::Incomplete; at += step)
        state = parser.feed(QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at)));
    return state;
}

} // namespace

class TestHttpParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnswerHoweverItComes_data();
    void readsAnAnswerHoweverItComes();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void waitsForTheRest_data();
    void waitsForTheRest();
    void takesTheEndOfTheConnectionForTheEndOfTheBody();
    void keepsNamesInLowerCase();
};

void TestHttpParser::readsAnAnswerHoweverItComes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepsConnection");
    QTest::newRow("a length") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"_ba << 200
                              << "{}"_ba << true;
    QTest::newRow("no body") << "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba << 200 << ""_ba
                             << true;
    QTest::newRow("no words") << "HTTP/1.1 503\r\ncontent-length:1\r\n\r\n!"_ba << 503 << "!"_ba
                              << true;
    QTest::newRow("204") << "HTTP/1.1 204 No Content\r\n\r\n"_ba << 204 << ""_ba << true;
    QTest::newRow("chunks")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n"_ba
        << 200 << "abc0123456789"_ba << true;
    QTest::newRow("a trailer")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX: y\r\n\r\n"_ba
        << 200 << "a"_ba << true;
    QTest::newRow("an answer before the answer")
        << "HTTP/1.1 100 Continue\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"_ba
        << 200 << "x"_ba << true;
    QTest::newRow("a last answer")
        << "HTTP/1.1 400 Bad Request\r\nConnection: Close\r\nContent-Length: 1\r\n\r\nx"_ba << 400
        << "x"_ba << false;
    QTest::newRow("HTTP/1.0") << "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx"_ba << 200 << "x"_ba
                              << false;
}

void TestHttpParser::readsAnAnswerHoweverItComes()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(2), qsizetype(7)}) {
        HttpParser parser(bodyMax);
        QCOMPARE(fed(parser, bytes, step), State::Complete);
        QTEST(parser.keepsConnection(), "keepsConnection");
        const HttpReply reply = parser.takeReply();
        QTEST(reply.status, "status");
        QTEST(reply.body, "body");
    }
}

void TestHttpParser::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HttpParser::State>("state");
    const auto add = [](const char *name, const QByteArray &bytes, State state) {
        QTest::newRow(name) << bytes << state;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    add("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", State::Malformed);
    add("a page alone", "<html>", State::Malformed);
    add("a status of words", "HTTP/1.1 abc OK\r\n\r\n", State::Malformed);
    add("a status below 100", "HTTP/1.1 099 OK\r\n\r\n", State::Malformed);
    add("two lengths", ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nx", State::Malformed);
    add("a length and chunks",
        ok + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n", State::Malformed);
    add("an unknown coding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", State::Malformed);
    add("a negative length", ok + "Content-Length: -1\r\n\r\n", State::Malformed);
    add("a signed length", ok + "Content-Length: +1\r\n\r\nx", State::Malformed);
    add("a length beyond numbers", ok + "Content-Length: 99999999999999999999\r\n\r\n",
        State::TooLarge);
    add("a length beyond the limit", ok + "Content-Length: 65\r\n\r\n", State::TooLarge);
    add("a name with a space", ok + "Content-Length : 1\r\n\r\nx", State::Malformed);
    add("a folded line", ok + "A: b\r\n c\r\n\r\n", State::Malformed);
    add("a line end alone", ok + "A: b\nContent-Length: 1\r\n\r\nx", State::Malformed);
    add("no name", ok + ": b\r\n\r\n", State::Malformed);
    add("more than was said", ok + "Content-Length: 1\r\n\r\nxy", State::Malformed);
    add("a chunk without a length", chunked + "\r\n", State::Malformed);
    add("a chunk of a signed length", chunked + "-1\r\n", State::Malformed);
    add("a chunk of a prefixed length", chunked + "0x1\r\na\r\n", State::Malformed);
    add("a chunk longer than it said", chunked + "1\r\nab\r\n", State::Malformed);
    add("a chunk beyond the limit", chunked + "41\r\n", State::TooLarge);
    add("chunks beyond the limit",
        chunked + "40\r\n" + QByteArray(64, 'x') + "\r\n1\r\nx\r\n0\r\n\r\n", State::TooLarge);
    add("a chunk's length without end", chunked + QByteArray(9000, '1'), State::Malformed);
    add("a head without end", ok + "A: " + QByteArray(70'000, 'x'), State::TooLarge);
    add("a body to the end, beyond the limit", ok + "\r\n" + QByteArray(65, 'x'), State::TooLarge);
}

void TestHttpParser::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(HttpParser::State, state);
    HttpParser whole(bodyMax);
    QCOMPARE(fed(whole, bytes, bytes.size()), state);
    QVERIFY(whole.hasBegun());
}

void TestHttpParser::waitsForTheRest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("half a word") << "HTT"_ba;
    QTest::newRow("half a head") << "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n"_ba;
    QTest::newRow("half a body") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{"_ba;
    QTest::newRow("half a chunk")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\na"_ba;
    QTest::newRow("no last chunk")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n"_ba;
}

void TestHttpParser::waitsForTheRest()
{
    QFETCH(QByteArray, bytes);
    HttpParser parser(bodyMax);
    QCOMPARE(parser.feed(bytes), State::Incomplete);
    QCOMPARE(parser.hasBegun(), !bytes.isEmpty());
    // Cut here, it is no answer.
    QCOMPARE(parser.end(), State::Incomplete);
}

void TestHttpParser::takesTheEndOfTheConnectionForTheEndOfTheBody()
{
    HttpParser parser(bodyMax);
    QCOMPARE(parser.feed("HTTP/1.1 200 OK\r\n\r\nall "), State::Incomplete);
    QCOMPARE(parser.feed("of it"), State::Incomplete);
    QCOMPARE(parser.end(), State::Complete);
    QVERIFY(!parser.keepsConnection());
    QCOMPARE(parser.takeReply().body, "all of it");
}

void TestHttpParser::keepsNamesInLowerCase()
{
    HttpParser parser(bodyMax);
    QCOMPARE(parser.feed("HTTP/1.1 200 OK\r\nX-Amzn-RequestId:  R1 \r\nContent-Length: 0\r\n\r\n"),
             State::Complete);
    QCOMPARE(parser.takeReply().header("x-amzn-requestid"), "R1");
}

ONECAKE_TEST(TestHttpParser)
#include "tst_http_parser.moc"
