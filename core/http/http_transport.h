// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Sends HTTP requests. A caller that must not do a thing twice needs to know whether a request may
// have been carried out, so every failure says so.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QUrl>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace onecake {

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

// A POST.
struct HttpRequest {
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    Duration longest = Duration::max(); // to wait for the answer
};

struct HttpReply {
    int status = 0;
    HttpHeaders headers; // names in lower case
    QByteArray body;
    int timesSent = 1; // more than 1: the connection broke, and the transport sent it again

    // The value of the first header of this lower-case name, or nothing.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

// No reply came, or none that can be used. The error's code is StoreUnavailable if the request was
// never sent, OutcomeUnknown if it may have been carried out, and StoreUnusable if the endpoint's
// certificate is not trusted, so that it must not be talked to.
struct HttpFailure {
    Error error;
    bool hasTimedOut = false;
};

using HttpAnswer = std::variant<HttpReply, HttpFailure>;

// Thread rule: belongs to the thread that created it. The destructor first answers the running
// requests as failures.
class HttpTransport
{
public:
    HttpTransport() = default;
    virtual ~HttpTransport() = default;
    Q_DISABLE_COPY_MOVE(HttpTransport)

    [[nodiscard]] virtual QCoro::Task<HttpAnswer> post(HttpRequest request) = 0;
};

// Parses "Sun, 06 Nov 1994 08:49:37 GMT", the one form that is still sent (RFC 9110, section
// 5.6.7); nothing for any other text.
std::optional<Instant> parseHttpDate(const QByteArray &text);

} // namespace onecake
