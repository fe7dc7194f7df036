// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One connection to an HttpServer.
#pragma once

#include "core/http/http_exchange.h"
#include "core/http/http_parser.h"

#include <QDeadlineTimer>

class QTcpSocket;

namespace onecake {

class HttpSession;

// What a connection needs of the server that it belongs to.
class HttpSessionOwner
{
public:
    [[nodiscard]] virtual const HttpServerLimits &limits() const = 0;
    // A request has come, at least its head.
    virtual void handle(const HttpExchangePtr &exchange) = 0;
    // The connection is over. One of its own functions is running.
    virtual void remove(HttpSession *session) = 0;

protected:
    HttpSessionOwner() = default;
    ~HttpSessionOwner() = default;
    Q_DISABLE_COPY_MOVE(HttpSessionOwner)
};

// Thread rule: belongs to the thread of its server, which removes it when it is over.
class HttpSession final : public QObject
{
public:
    HttpSession(HttpSessionOwner *server, QTcpSocket *socket);
    ~HttpSession() override;
    Q_DISABLE_COPY_MOVE(HttpSession)

    // No further request is taken: it ends now, or with the answer that is under way.
    void finish();
    // Refuses or ends what takes too long.
    void lookAtTheTime();
    [[nodiscard]] bool isBusy() const { return m_exchange != nullptr; }
    [[nodiscard]] bool isOver() const { return m_isOver; }

    // Answers who may not come in, and ends.
    void turnAway();

private:
    friend class HttpExchange;

    enum class Phase {
        Idle, // between requests
        Head,
        Waiting, // for the handler to ask for the body, or to answer
        Body,
        Answering // the body has come
    };

    void read();
    void take(const QByteArray &bytes);
    void parsed(HttpParser::State state);
    void begin();
    void passBody();
    void bodyIsOver();
    void refuse(int status);
    void write(const QByteArray &bytes);
    void written();
    void answered();
    void nextRequest();
    void breakDown();
    void closeGently();
    void sayNoMore();
    void over();
    [[nodiscard]] bool isBodyDue() const;
    [[nodiscard]] bool keepsConnection() const;

    HttpSessionOwner *m_server;
    QTcpSocket *m_socket;
    HttpParser m_parser;
    HttpExchangePtr m_exchange;
    QByteArray m_ahead; // bytes that came before they were due
    Phase m_phase = Phase::Idle;
    QDeadlineTimer m_patience;
    bool m_isBodyWanted = false;
    bool m_isBodyPaused = false;
    bool m_isComplete = false; // the request
    bool m_isLast = false; // no further request is taken
    bool m_isClosing = false; // all is said
    bool m_isRefused = false;
    bool m_isOver = false;
    bool m_isTaking = false;
};

} // namespace onecake
