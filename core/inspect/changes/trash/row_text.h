// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes items as DynamoDB JSON without building a JSON tree first, for speed: a removal of half a
// million rows keeps every one of them.
#pragma once

#include "core/store/dynamodb/wire/attribute_value.h"

namespace onecake {

// Appends {"S":"cake"}; itemFrom() reads it back exactly.
void appendValue(QByteArray &json, const AttributeValue &value);

// Appends {"PK":{"S":"cake"}}; itemFrom() reads it back exactly.
void appendItem(QByteArray &json, const Item &item);

// Nothing: it is damaged.
std::optional<Item> readItem(const QByteArray &json);

} // namespace onecake
