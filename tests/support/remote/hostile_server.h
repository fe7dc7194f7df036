// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An HTTP/1.1 endpoint on a free port of this machine that answers as the test planned, also as no
// decent server would, and keeps what it was asked. It runs on the event loop of its thread, so it
// answers while the test waits (await(), QTRY_...), and one that stalls or drips costs no thread.
//
// Connections are kept alive; requests are answered in the order of their arrival, whatever
// connection they came on. A request for which nothing is planned is answered 501 and warned of,
// so that QTest::failOnWarning() finds it.
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace onecake::test {

using HeaderLines = std::vector<std::pair<QByteArray, QByteArray>>;

struct Reply {
    int status = 200;
    HeaderLines headers = {}; // Content-Length is added
    QByteArray body = {};
};

// What becomes of one request.
struct Turn {
    enum class Kind {
        Whole, // the reply
        CloseUnread, // the connection is reset before the request is read
        CloseUnanswered, // the request was read to its end; the connection is closed
        Cut, // the reply, but the connection is closed after `bytes` of its body
        Stall, // `bytes` of the reply, head included, and then nothing, for ever
        Drip, // the reply, head included, one byte each `interval`
        Endless, // the head without a length, and the body again and again, until the other side
                 // goes
    };
    Kind kind = Kind::Whole;
    Reply reply = {};
    qsizetype bytes = 0;
    std::chrono::milliseconds interval{0};
};

Turn whole(Reply reply);
Turn closeUnread();
Turn closeUnanswered();
Turn cut(Reply reply, qsizetype bodyBytes);
Turn stall(Reply reply = {}, qsizetype bytes = 0);
Turn drip(Reply reply, std::chrono::milliseconds interval);
Turn endless(Reply reply);

struct HeardRequest {
    QByteArray method;
    QByteArray path; // with the query, as it came
    HeaderLines headers; // as they came
    QByteArray body;

    // Of the first header of this name, in any case; none: empty.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    // What follows "DynamoDB_20120810." in X-Amz-Target.
    [[nodiscard]] QByteArray operation() const;
};

class HostileServer
{
public:
    HostileServer();
    ~HostileServer();
    Q_DISABLE_COPY_MOVE(HostileServer)

    // http://127.0.0.1:PORT
    [[nodiscard]] QUrl endpoint() const { return m_endpoint; }

    // The next requests that have no turn yet, one turn each.
    void plan(Turn turn);
    void plan(Reply reply) { plan(whole(std::move(reply))); }
    // Every request after those planned for one by one.
    void planForEver(Turn turn) { m_forEver = std::move(turn); }
    void planForEver(Reply reply) { planForEver(whole(std::move(reply))); }
    // Turns that were planned and that nobody has asked for.
    [[nodiscard]] qsizetype turnsLeft() const { return static_cast<qsizetype>(m_turns.size()); }

    // Those that were read to their end, in their order.
    [[nodiscard]] const std::vector<HeardRequest> &requests() const { return m_requests; }
    // Connections that were ever opened, and how many are open now.
    [[nodiscard]] int connectionsMade() const { return m_connectionsMade; }
    [[nodiscard]] int connectionsOpen() const { return m_connectionsOpen; }
    // Body bytes of endless replies that were handed to the network.
    [[nodiscard]] qint64 endlessBytes() const { return m_endlessBytes; }

    // Nobody listens any more: connections are refused, and those that are open are reset.
    void vanish();
    // Listens on the same port again.
    void comeBack();

private:
    struct Connection;

    void admit(QTcpSocket *socket);
    void hear(Connection *connection);
    // The turn of the next request, if nothing else, an answer 501.
    Turn takeTurn();
    [[nodiscard]] bool nextIsUnread() const;

    QUrl m_endpoint;
    std::unique_ptr<QTcpServer> m_server;
    std::deque<Turn> m_turns;
    std::optional<Turn> m_forEver;
    std::vector<HeardRequest> m_requests;
    int m_connectionsMade = 0;
    int m_connectionsOpen = 0;
    qint64 m_endlessBytes = 0;
};

} // namespace onecake::test
