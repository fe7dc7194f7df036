// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What went wrong with a request, in words, and whether it may have been carried out.
#pragma once

#include "core/store/http/http_transport.h"

#include <QList>

#include <optional>

class QNetworkReply;
class QSslError;

namespace onecake {

// What was seen of an exchange beside what its reply says.
struct NetworkTrouble {
    int timesSent = 0;
    bool hasTimedOut = false; // as a whole
    bool isTooLarge = false;
    bool isClosed = false; // by ourselves
    QString certificateText; // what is wrong with the endpoint's certificate; empty: nothing
    qsizetype bodySize = 0;
};

// Nothing if the reply came whole, whatever its status.
std::optional<HttpFailure> failureOf(const QNetworkReply &reply, const NetworkTrouble &trouble);

HttpFailure closedFailure(bool wasSent);

// "it is self-signed; subject CN=…, issuer CN=…, SHA-256 fingerprint ab:cd:…"
QString certificateProblem(const QNetworkReply &reply, const QList<QSslError> &errors);

} // namespace onecake
