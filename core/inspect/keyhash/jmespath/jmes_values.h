// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// JSON values as JMESPath makes and compares them.
#pragma once

#include "core/base/json/ordered_json.h"

namespace onecake {

JsonNode jsonOf(JsonKind kind); // empty
JsonNode jsonOf(bool truth);
JsonNode jsonOf(const QString &text);
// Whole where it can be: 3 and not 3.0, unless `isFloat`.
JsonNode jsonOf(double number, bool isFloat);
JsonNode jsonList(std::vector<JsonNode> children);

// The member; null where there is none, or `object` is none.
JsonNode memberOf(const JsonNode &object, const QString &name);
void setMember(JsonNode &object, const QString &name, JsonNode value);

// False are null, false, and an empty text, list or object.
bool isTruth(const JsonNode &value);

// Numbers by their size, objects whatever the order of their members.
bool isSameJson(const JsonNode &one, const JsonNode &other);

// Below, at or above 0 as `one` stands before, with or after `other`; nothing where they are not
// both numbers or both texts.
std::optional<int> orderOf(const JsonNode &one, const JsonNode &other);

// Compact.
QString jsonText(const JsonNode &value);

} // namespace onecake
