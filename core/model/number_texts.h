// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes a number read from JSON as several languages do.
#pragma once

#include <QString>
#include <QStringList>

namespace onecake {

// Whether the number has no point and no exponent; languages with integers keep all of its digits.
bool isWholeNumber(const QString &spelling);

// Whole numbers stay as they are, except "-0"; others are written as by repr() of a float: "12.5",
// "1e+16", "100.0".
QString pythonNumber(const QString &spelling);

// Number::toString of ECMA-262 for a double; "null" if the number is beyond its range.
QString scriptNumber(const QString &spelling);

// Whole numbers stay as they are, except "-0"; others are written as by Double.toString: "12.5",
// "1.0E10".
QString javaNumber(const QString &spelling);

// What the languages may write for the same number by the type that a program has for it, none
// twice: 12.5 and 12.50, 1 and 1.0; a Decimal of Python in quotes; a BigDecimal of Java as 1E+2.
QStringList pythonSpellings(const QString &spelling);
QStringList javaSpellings(const QString &spelling);
QStringList dotNetSpellings(const QString &spelling);

} // namespace onecake
