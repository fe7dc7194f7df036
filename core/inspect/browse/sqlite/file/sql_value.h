// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What SQLite stores as a value of an item, which knows less.
#pragma once

#include "core/store/dynamodb/wire/attribute_value.h"
#include "core/store/sqlite/sqlite_connection.h"

namespace onecake {

// Returns a text as S, or as B if it is not UTF-8; numbers as N, with a point or an exponent if
// floating-point; NULL as NULL.
AttributeValue attributeOf(const SqlValue &value);

// Returns nullopt for what SQL has no value for: lists, maps, sets, true and false.
std::optional<SqlValue> sqlValueOf(const AttributeValue &value);

// Like attributeOf(), but lossless: placeValue() returns exactly what was stored.
AttributeValue placeOf(const SqlValue &value);
SqlValue placeValue(const AttributeValue &place);

qint64 weightOf(const SqlValue &value); // in bytes

} // namespace onecake
