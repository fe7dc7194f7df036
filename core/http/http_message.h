// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The head of an HTTP message, as it came and as it is written.
#pragma once

#include "core/http/http_transport.h"

namespace onecake {

// Of a request (`method` and `target`) or of a reply (`status`).
struct HttpHead {
    bool isLatest = true; // HTTP/1.1, and not HTTP/1.0
    QByteArray method;
    QByteArray target;
    int status = 0;
    HttpHeaders headers; // in their order, names as they came

    // The value of the first header of this name, in whatever case; or nothing.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] int countOf(QByteArrayView name) const;
    // Whether one of the headers of this name lists `word`, in whatever case.
    [[nodiscard]] bool lists(QByteArrayView name, QByteArrayView word) const;
};

bool isSameHeaderName(QByteArrayView one, QByteArrayView other);

// "Not Found"; empty for a status that has no words.
QByteArray reasonOf(int status);

// "HTTP/1.1 200 OK", the headers and the empty line.
QByteArray replyHead(int status, const HttpHeaders &headers);

// "Sun, 06 Nov 1994 08:49:37 GMT"
QByteArray httpDate(Instant instant);

} // namespace onecake
