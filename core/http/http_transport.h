// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One HTTP request and what became of it. What counts for whoever must not do a thing twice is
// whether the request may have been carried out, so that each failure says so.
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
};

struct HttpReply {
    int status = 0;
    HttpHeaders headers; // names in lower case
    QByteArray body;
    int timesSent = 1; // more: the connection broke, and the transport sent the request again

    // The first of that lower-case name, or nothing.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

// No reply, or none that can be used. The error's code is StoreUnavailable where the request never
// left, OutcomeUnknown where it may have been carried out, and StoreUnusable where the endpoint
// must not be talked to, because its certificate is not trusted.
struct HttpFailure {
    Error error;
    bool hasTimedOut = false;
};

using HttpAnswer = std::variant<HttpReply, HttpFailure>;

// Thread rule: belongs to the thread that made it. Requests that are under way when it is destroyed
// are answered before, as failures.
class HttpTransport
{
public:
    HttpTransport() = default;
    virtual ~HttpTransport() = default;
    Q_DISABLE_COPY_MOVE(HttpTransport)

    [[nodiscard]] virtual QCoro::Task<HttpAnswer> post(HttpRequest request) = 0;
};

// "Sun, 06 Nov 1994 08:49:37 GMT", the one form that is still sent (RFC 9110, section 5.6.7).
std::optional<Instant> parseHttpDate(const QByteArray &text);

} // namespace onecake
