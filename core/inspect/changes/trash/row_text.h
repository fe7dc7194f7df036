// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Items in DynamoDB's JSON, written without building a tree of JSON first: a removal of half a
// million rows keeps every one of them.
#pragma once

#include "core/store/dynamodb/wire/attribute_value.h"

namespace onecake {

// {"S":"cake"}: what attributeValueFrom() reads back, exactly.
void appendValue(QByteArray &json, const AttributeValue &value);

// {"PK":{"S":"cake"}}: what itemFrom() reads back, exactly.
void appendItem(QByteArray &json, const Item &item);

} // namespace onecake
