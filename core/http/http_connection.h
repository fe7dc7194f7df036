// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One connection to one host, which carries one request after the other.
#pragma once

#include "core/base/clock.h"
#include "core/http/http_parser.h"
#include "core/http/http_transport.h"

#include <QAbstractSocket>
#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>

class QTcpSocket;
class QSslCertificate;
class QSslError;

namespace onecake {

// What was seen of a request that came to nothing. Where more than one thing went wrong, what was
// our own decision goes before what the socket then says.
struct NetworkTrouble {
    bool wasSent = false; // a part of it at least
    bool isClosed = false; // by ourselves
    bool hasTimedOut = false; // as a whole
    bool fellSilent = false;
    bool isTooLarge = false; // the answer
    bool isMalformed = false; // the answer
    QString certificateText; // what is wrong with the endpoint's certificate; empty: nothing
    QAbstractSocket::SocketError socketError = QAbstractSocket::UnknownSocketError;
    QString socketText;
};

// What went wrong, in words, and whether the request may have been carried out.
HttpFailure failureOf(const QUrl &url, const NetworkTrouble &trouble);
HttpFailure closedFailure(bool wasSent);

// "it is self-signed; subject CN=…, issuer CN=…, SHA-256 fingerprint ab:cd:…"
QString certificateProblem(const QSslCertificate &certificate, const QList<QSslError> &errors);

struct NetworkLimits {
    int connectionsMax = 66;
    Duration idleMax{10'000}; // without a byte in either direction
    Duration totalMax{30'000}; // of one request
    qsizetype bodyMax = 24 * 1024 * 1024; // the largest answer of DynamoDB is 16 MB
};

// Thread rule: belongs to one thread. It may be destroyed in what it calls back.
class HttpConnection final : public QObject
{
public:
    // `https` is spoken over TLS, anything else in the clear. It opens with its first request.
    HttpConnection(QUrl url, const NetworkLimits &limits);
    ~HttpConnection() override;
    Q_DISABLE_COPY_MOVE(HttpConnection)

    // The request as it goes over the wire, and only while it carries none. `settled` is called
    // once the answer is there, last of all that is done then; it may be before this returns.
    void carry(QByteArray request, std::function<void()> settled);
    [[nodiscard]] HttpAnswer takeAnswer() { return std::move(m_answer); }

    // Whether it was open before the latest request, and broke without a byte of an answer: the
    // other side had closed it meanwhile, as it may.
    [[nodiscard]] bool wasStale() const { return m_wasStale; }

    // Whether it can carry another request, as far as the other side's end of it has told until
    // now.
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] const QUrl &url() const { return m_url; }

    // Whether the request that it carries has taken too long.
    [[nodiscard]] bool isOverdue() const { return m_idle.hasExpired() || m_total.hasExpired(); }
    // The request that it carries is answered with a failure: because it is overdue, or because
    // nobody wants the answer any more.
    void giveUp();

private:
    void preparePlain();
    void prepareTls();
    void open();
    void getReady();
    void send();
    void read();
    void breakDown();
    void take(HttpParser::State state);
    void fail();
    void settle(HttpAnswer answer);
    void close();

    QUrl m_url;
    NetworkLimits m_limits;
    QTcpSocket *m_socket;
    bool m_isOpened = false; // as far as it was tried
    bool m_isReady = false; // open, with its handshake done
    bool m_isUsable = true;
    bool m_isBusy = false;
    bool m_isFirst = true; // the request, of those it carries
    bool m_wasStale = false;
    QByteArray m_request;
    HttpParser m_parser;
    NetworkTrouble m_trouble;
    QDeadlineTimer m_idle;
    QDeadlineTimer m_total;
    HttpAnswer m_answer;
    std::function<void()> m_settled;
};

} // namespace onecake
