// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One request that came to a server, and its answer.
#pragma once

#include "core/base/clock.h"
#include "core/http/http_message.h"

#include <QAbstractSocket>
#include <QHostAddress>

#include <functional>
#include <memory>

namespace onecake {

class HttpSession;

struct HttpServerLimits {
    int connectionsMax = 512; // one more is answered 503
    qsizetype headMax = qsizetype(32) * 1024; // 431
    qsizetype bodyMax = qsizetype(1024) * 1024; // 413
    Duration headTime{10'000}; // from its first byte to the end of a head: 408
    Duration bodyTime{30'000}; // without a further byte of a body: 408
    Duration idleTime{60'000}; // between two requests
    Duration writeTime{30'000}; // without the other side taking a byte of the answer
};

// One request and its answer. The holder may keep it for as long as it likes; once the connection
// is gone all that it does is nothing.
//
// Thread rule: belongs to the thread of its server.
class HttpExchange
{
public:
    // Called with the next part of the body, and with `isLast` when no more is to come.
    using BodySink = std::function<void(QByteArray part, bool isLast)>;

    HttpExchange(HttpSession *session, HttpHead head);
    ~HttpExchange() = default;
    Q_DISABLE_COPY_MOVE(HttpExchange)

    [[nodiscard]] const HttpHead &request() const { return m_request; }
    [[nodiscard]] QHostAddress peer() const { return m_peer; }

    // Asks for the body: "100 Continue" is answered to who waits for it. Without this the body is
    // not read, and the connection ends with the answer. While reading is paused, the sender is
    // slowed down.
    void readBody(BodySink sink);
    void pauseBody(bool isPaused);
    // The same, for who wants it as a whole. Nothing is called if it does not come.
    void readWhole(std::function<void(QByteArray)> whole);

    // The connection broke before the answer was over.
    [[nodiscard]] bool isGone() const { return m_session == nullptr; }
    // `gone` is called when that happens.
    void whenGone(std::function<void()> gone) { m_whenGone = std::move(gone); }

    // Answers, once. The headers need not say the length, nor the date.
    void reply(int status, HttpHeaders headers, const QByteArray &body);

    // Answers in parts: in chunks, because the length is not known.
    void begin(int status, HttpHeaders headers);
    void write(const QByteArray &part);
    void end();
    // Whether more is waiting to be taken by the other side than is worth adding to; `writable` is
    // called, once, when it has been taken.
    [[nodiscard]] bool isCongested() const;
    void whenWritable(std::function<void()> writable);

    // Breaks the connection off, as the network does: the other side gets a reset.
    void reset();

private:
    friend class HttpSession;

    // The connection is no longer its own. Returns what was to be called if it broke.
    std::function<void()> leave();

    HttpSession *m_session; // null: it is gone
    HttpHead m_request;
    QHostAddress m_peer;
    BodySink m_sink;
    std::function<void()> m_whenGone;
    std::function<void()> m_whenWritable;
    bool m_isBegun = false;
    bool m_isOver = false;
};

using HttpExchangePtr = std::shared_ptr<HttpExchange>;

// Ends a connection with a reset instead of a farewell.
void resetSocket(QAbstractSocket *socket);

} // namespace onecake
