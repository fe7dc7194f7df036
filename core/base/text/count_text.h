// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Numbers as people read them: a million beside a hundred thousand is told apart at a glance.
#pragma once

#include <QStringList>

namespace onecake {

// With its thousands apart: 1,000,000.
QString groupedText(qint64 number);

// With the decimal sign of the language that is spoken: 9.85, or 9,85 in German.
QString decimalText(double number, int decimals);

// One after the other: "a, b and c".
QString listedText(const QStringList &words);

} // namespace onecake
