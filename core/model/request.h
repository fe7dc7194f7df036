// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a caller sends and what it gets back, as the idempotency layer sees it: HTTP-like, but bound
// to no transport.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace onecake {

struct Request {
    // The caller's number for this request; the engine's notes refer to the request by it.
    quint64 trace = 0;
    QString method;
    QString path;
    QString query;
    QString tenant; // the account that the credentials belong to
    QString user; // the person or service within the tenant
    QString useCase; // chosen name of the operation, stable across refactoring
    QString function; // the function's name in the code, which changes with the code
    QString region;
    QString group; // message group, for queues
    std::optional<QString> clientKey; // Idempotency-Key, as sent
    QString businessId; // the caller's natural id for the operation, e.g. a workflow's name
    QJsonObject body;
    QByteArray rawBody; // the bytes of the body as sent: what hashing "the payload" hashes
};

// `body` is opaque to the idempotency layer; by convention of this project it is JSON text.
struct Response {
    int code = 200; // HTTP status
    QByteArray body;

    [[nodiscard]] bool isSuccess() const { return code >= 200 && code < 300; }
    [[nodiscard]] bool isClientError() const { return code >= 400 && code < 500; }

    bool operator==(const Response &) const = default;
};

} // namespace onecake
