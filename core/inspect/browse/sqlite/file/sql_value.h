// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What SQLite stores, exactly as it does: a text whose bytes are no UTF-8 stays a text, and a whole
// number is not the floating-point number that equals it. Items know less, see attributeOf().
#pragma once

#include "core/store/dynamodb/wire/attribute_value.h"

#include <variant>

struct sqlite3_value;

namespace onecake {

struct TextBytes {
    QByteArray utf8; // or what was stored as if it were

    bool operator==(const TextBytes &) const = default;
};

using SqlValue = std::variant<std::monostate, qint64, double, TextBytes, QByteArray>;

SqlValue sqlValueIn(sqlite3_value *value);

bool isUtf8(const QByteArray &bytes);

// A text as S, or as B where it is no UTF-8; numbers as N, which has a point or an exponent if it
// is floating-point; NULL as NULL.
AttributeValue attributeOf(const SqlValue &value);

// Nothing for what SQL has no value for: lists, maps, sets, true and false.
std::optional<SqlValue> sqlValueOf(const AttributeValue &value);

// As attributeOf(), but so that placeValue() gives back exactly what was stored.
AttributeValue placeOf(const SqlValue &value);
SqlValue placeValue(const AttributeValue &place);

qint64 weightOf(const SqlValue &value); // in bytes

} // namespace onecake
