// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What went wrong with a request, in words, and whether it may have been carried out.
#pragma once

#include "core/http/http_transport.h"

#include <QAbstractSocket>
#include <QList>

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

HttpFailure failureOf(const QUrl &url, const NetworkTrouble &trouble);

HttpFailure closedFailure(bool wasSent);

// "it is self-signed; subject CN=…, issuer CN=…, SHA-256 fingerprint ab:cd:…"
QString certificateProblem(const QSslCertificate &certificate, const QList<QSslError> &errors);

} // namespace onecake
