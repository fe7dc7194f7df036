// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How languages write a number that they read from JSON.
#pragma once

#include <QString>

namespace onecake {

// Without a point and an exponent: kept to the last digit by those who have such numbers.
bool isWholeNumber(const QString &spelling);

// A whole number as it is, but for "-0"; others by repr() of a float: "12.5", "1e+16", "100.0".
QString pythonNumber(const QString &spelling);

// ECMA-262, Number::toString of a double; "null" beyond its range.
QString scriptNumber(const QString &spelling);

// A whole number as it is, but for "-0"; others by Double.toString: "12.5", "1.0E10".
QString javaNumber(const QString &spelling);

} // namespace onecake
