// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Text made fit for the room that there is: for one line of a picture, and for the columns of a
// terminal, of which an emoji and most East Asian characters take two, and a combining mark none.
#pragma once

#include <QString>
#include <QStringList>

namespace onecake {

// Words that come from outside (a cake's name, a key, an error of a store) made fit for one line of
// a picture: they can neither break a line, reverse it, nor fill the page. It is one line of at
// most `most` code units: control characters, line separators, marks that reverse the reading
// direction and broken surrogates become spaces, which are then folded. Cut text ends in "…".
QString plain(const QString &text, qsizetype most);

// A key as people recognise it: the first eight digits of a random one, the beginning of any other.
QString shortKey(const QString &key);

int columnsOf(char32_t character);
int columnsOf(QStringView text);

// Cuts text to at most `most` columns; cut text ends in `ellipsis`, if that fits.
QString cutToColumns(const QString &text, int most, QStringView ellipsis);

// Breaks text into lines of at most `most` columns, at spaces where there are any; all lines but
// the first are indented by `indent` columns.
QStringList wrapToColumns(const QString &text, int most, int indent);

// Replaces every character that is not ASCII: "·" by "-", a cake by "cake", the unknown by "?".
QString toAscii(const QString &text);

} // namespace onecake
