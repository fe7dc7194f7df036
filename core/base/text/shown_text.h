// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Text from a sender who is not trusted, made safe to show on a screen, in a terminal, in an error,
// and to open in a spreadsheet or paste into a shell. A stored key may hold escape sequences that
// drive a terminal, marks that turn the direction of writing so that "exe.cod" reads "doc.exe",
// characters without width, and megabytes.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace onecake {

// The text on one line and of bounded length: a character that cannot be printed becomes a blank,
// and several blanks in a row become one. For sentences that repeat what an endpoint said.
QString shownText(const QString &text);

// Every character of the text, an unprintable one by its name: "\n", "\e", "\u{202E}". A backslash
// stays single, so that paths and JSON read as they are. Beyond `longest` characters it is cut and
// its size is added: "abc… (1.2 MB)".
inline constexpr qsizetype shownLongest = 1000;
QString spelledOut(QStringView text, qsizetype longest = shownLongest);

// The same for a multi-line view: line feeds and tabs stay.
QString spelledOutLines(QStringView text, qsizetype longest);

// Whether spelledOut() would change no character of the text.
bool isPlainToShow(QStringView text);

// A size for people, in decimal units: "17 bytes", "1.2 KB", "3.4 MB".
QString sizeText(qsizetype bytes);

// A row of comma-separated values as RFC 4180 has them, with its line end. A cell that a
// spreadsheet would take for a formula (its first character is = + - @, a tabulator or a carriage
// return; OWASP, CSV injection) has an apostrophe put before it. The texts of these cells are keys
// and words, and never numbers below zero.
void appendCsvRow(QByteArray &csv, const QStringList &cells);

// A word of a command that a person can paste into a shell: bare where that is safe, otherwise in
// quotes that bash, zsh, fish and dash read alike. A word that cannot be printed as it is, such as
// one with a line feed or an escape sequence, is written as bash and zsh read it: $'…', with the
// bytes by their numbers.
QString shellWord(const QString &text);

} // namespace onecake
