// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How well what somebody types fits a title, also by other words for it, by beginnings, by initials
// and with a slip of the finger.
#pragma once

#include <QStringList>

namespace onecake {

// In lower case, without accents and signs, as single words.
QStringList plainWords(const QString &text);

// 0 where a word of the query fits nothing; more is better. An empty query fits everything alike.
int matchScore(const QString &query, const QString &title, const QString &otherWords);

} // namespace onecake
