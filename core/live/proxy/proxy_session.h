// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One connection of a client to the proxy, with its own to the service. It carries one request at a
// time; those that are sent ahead wait.
#pragma once

#include "core/http/http_parser.h"
#include "core/live/proxy/proxy_world.h"

#include <QObject>

class QTcpSocket;

namespace onecake {

// Thread rule: belongs to the thread of its proxy, which removes it when it is over.
class ProxySession final : public QObject
{
public:
    // `over` is called once it is over, and removes it: one of its own functions is running.
    using Over = std::function<void(ProxySession *)>;

    ProxySession(ProxyWorld *world, QTcpSocket *client, Over over);
    ~ProxySession() override;
    Q_DISABLE_COPY_MOVE(ProxySession)

    // Takes no further request, and ends.
    void finish();
    // Answers for the service, and ends.
    void refuse(int status, const QString &sentence);

private:
    // What is under way, and what shall become of it.
    struct Passing {
        bool isAdmitted = false;
        Event request;
        int requestNumber = 0;
        Event reply;
        int replyNumber = 0;
        QString key;
        Fault requestFault;
        Fault replyFault;
        bool isRequestWhole = false;
        bool isReplyBegun = false;
        bool hasArrived = false; // the request, at the service
        QByteArray copy; // of the request, where it is to be sent twice
        bool isTooLargeToCopy = false;
        QByteArray start; // of the reply's body, to find its order number in
    };

    void openUpstream();
    void readClient();
    void takeRequest(const QByteArray &bytes);
    void beginRequest();
    bool isRefusedByTheBook(const HttpHead &head);
    void tellRequest(const HttpHead &head);
    void forward(const QByteArray &bytes);
    void requestIsWhole();
    void goOnAfter(Duration span, bool isReply);
    void sendCopy();

    void readUpstream();
    void takeReply(const QByteArray &bytes);
    void beginReply();
    void passReply(const QByteArray &bytes);
    void replyIsWhole();
    void upstreamEnded();
    void upstreamFailed();
    void nextRequest(bool keeps);

    void resetClient();
    void closeGently();
    void clientEnded();
    void over();
    [[nodiscard]] bool isCongested(const QTcpSocket *socket) const;

    ProxyWorld *m_world;
    Over m_over;
    QTcpSocket *m_client;
    QTcpSocket *m_upstream = nullptr;
    HttpParser m_request;
    HttpParser m_reply;
    std::optional<Passing> m_passing;
    QByteArray m_head; // of the request, as it came, until it is known what becomes of it
    QByteArray m_ahead; // bytes of the next request
    QByteArray m_heldReply; // as it came, until it is known what becomes of it
    QString m_tlsProblem;
    int m_interims = 0;
    bool m_isRequestHeld = false;
    bool m_isReplyHeld = false;
    bool m_isUpstreamReady = false;
    bool m_isLast = false;
    bool m_isClosing = false;
    bool m_isOver = false;
};

} // namespace onecake
