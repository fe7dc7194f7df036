// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Text from a sender who is not trusted, made safe to show on a screen, in a terminal and in an
// error. A stored key, a title in a file or a name may hold escape sequences that drive a terminal,
// marks that turn the direction of writing so that "exe.cod" reads "doc.exe", characters without
// width, and megabytes.
#pragma once

#include <QByteArray>
#include <QString>
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

// JSON text in which no unprintable character stands as itself: "\u202e". It means the same.
QByteArray printableJson(const QByteArray &json);

enum class TextColours {
    None,
    Kept // "\e[31m" of our own; nothing in the text that came from outside may hold such a sequence
};

// What may be written to a terminal or into a pipe: every unprintable character but line feeds and
// tabs by its name, and nothing cut.
QString plainOutput(const QString &text, TextColours colours);

} // namespace onecake
