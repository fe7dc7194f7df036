// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// JSON from a sender who is not trusted: one object, in UTF-8, not nested beyond reason, and with
// no member named twice. Qt's reader would take the last of two silently, where another takes the
// first, and both would be sure.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <variant>

namespace onecake {

inline constexpr int strictJsonDepthMax = 100;

// The object, or what is wrong: "a member is given twice at byte 17".
std::variant<QJsonObject, QString> parseStrictJson(const QByteArray &text);

} // namespace onecake
