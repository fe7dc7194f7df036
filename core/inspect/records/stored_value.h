// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Values of items as text for people. Nothing is made safe to show here: the texts are as they are
// stored.
#pragma once

#include "core/store/dynamodb/wire/attribute_value.h"

#include <QString>

#include <compare>

namespace onecake {

// "S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L", "M".
QString typeOf(const AttributeValue &value);

// A text, a number as it stands, true or false, or bytes as the text that they are, otherwise in
// Base64. Nothing for lists, maps, sets and NULL.
std::optional<QString> plainText(const AttributeValue &value);

// Bytes as UTF-8 where they are text without a zero byte, otherwise as Base64.
QString textOfBytes(const QByteArray &bytes);

// As plain JSON, without the types: numbers as they stand, bytes in Base64, sets as lists.
QString plainJson(const AttributeValue &value);

// "the text "abc"", "a map": how a value reads in a message; shortened, and safe to show.
QString describeValue(const AttributeValue &value);

// Whether it is a number, of any length, such as "12.50" or "-1E+37".
bool isDecimal(QStringView text);

// Of two decimals, without losing a digit.
std::strong_ordering compareDecimals(QStringView one, QStringView other);

} // namespace onecake
