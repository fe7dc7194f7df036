// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How much room text takes in a terminal: an emoji and most East Asian characters take two columns,
// a combining mark none.
#pragma once

#include <QString>
#include <QStringList>

namespace onecake {

int columnsOf(char32_t character);
int columnsOf(QStringView text);

// At most `most` columns; what was cut ends in `ellipsis`, if that fits.
QString cutToColumns(const QString &text, int most, QStringView ellipsis);

// Lines of at most `most` columns, broken at spaces where there are any; all lines but the first
// are indented.
QStringList wrapToColumns(const QString &text, int most, int indent);

// Every character that plain ASCII lacks is replaced: "·" by "-", a cake by "cake", the unknown
// by "?".
QString toAscii(const QString &text);

} // namespace onecake
