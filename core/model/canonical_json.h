// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// JSON Canonicalization Scheme (RFC 8785): one text for one value, whatever order, spacing or
// number format it arrived in. Members are sorted by UTF-16 code units, numbers are written as
// ECMAScript writes them, strings with the least escaping.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace onecake {

// Numbers are IEEE 754 doubles, as the RFC demands: whole numbers beyond 2^53 lose their last
// digits. Values that the RFC does not cover still get one text each: infinity and NaN become null,
// half a surrogate pair becomes \udxxx.
QByteArray canonicalJson(const QJsonValue &value);

void appendCanonicalJson(QByteArray &out, const QJsonValue &value);
void appendCanonicalJson(QByteArray &out, const QJsonObject &object);
void appendCanonicalJson(QByteArray &out, const QString &text);

} // namespace onecake
