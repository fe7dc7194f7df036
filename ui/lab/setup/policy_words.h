// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A policy's groups, fields and sources in words for people.
#pragma once

#include <QString>

namespace onecake {

// "claim": "Claim".
QString titleOfPolicyGroup(const QString &group);

// What the field at a JSON path decides: "How long a claim lasts".
QString meaningOfPolicyField(const QString &path);

// "src": "Source code".
QString wordsOfSourceMark(const QString &mark);

} // namespace onecake
