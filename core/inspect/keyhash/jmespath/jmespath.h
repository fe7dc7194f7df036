// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a JMESPath expression selects of a JSON value, as the libraries select the part of an event
// that they hash: the whole language of jmespath.org, and powertools_json, powertools_base64 and
// powertools_base64_gzip. Numbers keep their spelling, and members their order.
#pragma once

#include "core/base/json/ordered_json.h"
#include "core/base/result.h"

namespace onecake {

// The error says what is wrong with the expression, or with a value that a function was given.
Result<JsonNode> selectedBy(const QString &expression, const JsonNode &value);

} // namespace onecake
