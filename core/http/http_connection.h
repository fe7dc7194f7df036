// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One connection to one host. It carries one request at a time.
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

// What is known about a failed request. If more than one thing went wrong, our own decision counts
// before what the socket then reports.
struct NetworkTrouble {
    bool wasSent = false; // at least a part of the request
    bool isClosed = false; // we closed the connection
    bool hasTimedOut = false; // the request as a whole took too long
    bool fellSilent = false;
    bool isTooLarge = false; // the answer
    bool isMalformed = false; // the answer
    QString certificateText; // what is wrong with the endpoint's certificate, if anything
    QAbstractSocket::SocketError socketError = QAbstractSocket::UnknownSocketError;
    QString socketText;
};

// What went wrong, in words, and whether the request may have been carried out.
HttpFailure failureOf(const QUrl &url, const NetworkTrouble &trouble);
HttpFailure closedFailure(bool wasSent);

// What is wrong with a certificate: "…; subject NAME, issuer NAME, SHA-256 fingerprint ab:cd:…".
QString certificateProblem(const QSslCertificate &certificate, const QList<QSslError> &errors);

struct NetworkLimits {
    int connectionsMax = 66;
    Duration idleMax{10'000}; // time-out without a byte in either direction
    Duration totalMax{30'000}; // time-out of one request as a whole
    // Of a call with all its repetitions, for those who repeat.
    Duration callMax{60'000};
    qsizetype bodyMax = 24 * 1024 * 1024; // the largest answer of DynamoDB is 16 MB
};

// Thread rule: belongs to one thread. Its callback may destroy it.
class HttpConnection final : public QObject
{
public:
    // An `https` URL is spoken over TLS, any other in plain text. The connection opens with its
    // first request.
    HttpConnection(QUrl url, const NetworkLimits &limits);
    ~HttpConnection() override;
    Q_DISABLE_COPY_MOVE(HttpConnection)

    // Sends `request`, given as the bytes that go over the wire. Call it only while no request is
    // running. `settled` is called once the answer is there, as the last thing this object does
    // then; that may be before this returns. `longest` may shorten the time-out of the whole.
    void carry(QByteArray request, std::function<void()> settled,
               Duration longest = Duration::max());
    [[nodiscard]] HttpAnswer takeAnswer() { return std::move(m_answer); }

    // Whether the connection was open before the latest request and broke without a byte of an
    // answer: the server had closed it meanwhile, as it may.
    [[nodiscard]] bool wasStale() const { return m_wasStale; }

    // Whether it can carry another request, as far as is known: the server may just have closed its
    // end.
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] const QUrl &url() const { return m_url; }

    // Whether the running request has taken too long.
    [[nodiscard]] bool isOverdue() const { return m_idle.hasExpired() || m_total.hasExpired(); }
    // Answers the running request with a failure, because it is overdue or nobody wants the answer
    // any more.
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
    QTcpSocket *m_socket = nullptr;
    bool m_isOpened = false; // opening has been started
    bool m_isReady = false; // connected, and the TLS handshake is done
    bool m_isUsable = true;
    bool m_isBusy = false;
    bool m_isFirst = true; // the running request is this connection's first
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
