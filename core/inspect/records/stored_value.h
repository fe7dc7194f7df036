// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Converts values of items to text for people. Except by describeValue(), nothing is made safe to
// show here: the texts are as they are stored.
#pragma once

#include "core/store/dynamodb/wire/attribute_value.h"

#include <QString>

#include <compare>

namespace onecake {

// Returns the DynamoDB type: "S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L" or "M".
QString typeOf(const AttributeValue &value);

// Returns a text or a number as it stands, true or false, or bytes as text if they are text and
// otherwise in Base64; nullopt for lists, maps, sets and NULL.
std::optional<QString> plainText(const AttributeValue &value);

// Returns bytes as UTF-8 if they are text without a zero byte, otherwise as Base64.
QString textOfBytes(const QByteArray &bytes);

// Returns the value as plain JSON without types: numbers as they stand, bytes in Base64, sets as
// lists.
QString plainJson(const AttributeValue &value);

// Returns a value as a message names it: "the text "abc"", "a map". Shortened, and safe to show.
QString describeValue(const AttributeValue &value);

// Whether it is a number, of any length, such as "12.50" or "-1E+37".
bool isDecimal(QStringView text);

// Of two decimals, without losing a digit.
std::strong_ordering compareDecimals(QStringView one, QStringView other);

} // namespace onecake
