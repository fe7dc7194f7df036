// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Text from a sender who is not trusted, made safe to show: on a screen, in a terminal, in an
// error. A stored key may hold escape sequences that drive a terminal, marks that turn the
// direction of writing so that "exe.cod" reads "doc.exe", characters without width, and megabytes.
#pragma once

#include <QString>
#include <QStringView>

namespace onecake {

// On one line and of bounded length: what cannot be printed is a blank, and blanks in a row are
// one. For sentences that repeat what an endpoint said.
QString shownText(const QString &text);

// Every character that was there, and where it cannot be printed its name: "\n", "\e", "\u{202E}".
// A backslash stays single, so that paths and JSON read as they are. Beyond `longest` characters it
// is cut and the size is said: "abc… (1.2 MB)".
inline constexpr qsizetype shownLongest = 1000;
QString spelledOut(QStringView text, qsizetype longest = shownLongest);

// The same over several lines: line feeds and tabs stay, for a view of its own.
QString spelledOutLines(QStringView text, qsizetype longest);

// Whether it shows as it is.
bool isPlainToShow(QStringView text);

// "17 bytes", "1.2 KB", "3.4 MB" of 1000.
QString sizeText(qsizetype bytes);

} // namespace onecake
