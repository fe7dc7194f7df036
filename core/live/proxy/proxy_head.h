// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the proxy reads in messages, and the one thing that it changes.
#pragma once

#include <QByteArray>
#include <QString>

namespace onecake {

// The key as it is shown: without the quotation marks of a string.
QString plainKey(const QByteArray &value);

// A request's head, as it came, without the wish for another protocol: a proxy must not pass on
// what it cannot follow (RFC 9110, section 7.8). The service then answers in this one.
QByteArray withoutUpgrade(const QByteArray &head);

// The number that a JSON answer gives as "orderId", "order_id" or "id"; 0 if there is none.
int orderNumberOf(const QByteArray &body);

// What a status means as long as nobody says how the service uses it: the name of an OutcomeKind.
QString meaningOf(int status);

} // namespace onecake
