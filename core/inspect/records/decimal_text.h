// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Numbers as texts of any length, such as "12.50" or "-1E+37", compared without losing a digit.
#pragma once

#include <QString>

#include <compare>

namespace onecake {

bool isDecimal(QStringView text);

// Of two decimals.
std::strong_ordering compareDecimals(QStringView one, QStringView other);

} // namespace onecake
