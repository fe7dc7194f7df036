// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads JSON from an untrusted sender: one object, in UTF-8, nested no deeper than
// strictJsonDepthMax, and with no member named twice. Of two members with one name Qt's reader
// silently takes the last and others take the first, so that two programs could read one text
// differently.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <limits>
#include <variant>

namespace onecake {

inline constexpr int strictJsonDepthMax = 100;

// The object, or the first problem: "a member is given twice at byte 17". A text with more members
// and entries than `partsMax` is not parsed: what comes of it takes many times its size.
std::variant<QJsonObject, QString>
parseStrictJson(const QByteArray &text, qsizetype partsMax = std::numeric_limits<qsizetype>::max());

} // namespace onecake
