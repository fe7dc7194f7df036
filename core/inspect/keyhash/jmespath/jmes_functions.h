// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The functions of JMESPath, and those that Lambda Powertools adds.
#pragma once

#include "core/base/json/ordered_json.h"
#include "core/base/result.h"

#include <functional>

namespace onecake {

struct JmesArgument {
    JsonNode value;
    std::function<JsonNode(const JsonNode &)> expression; // instead, of an argument after &
};

// The error names the function: it is not known, or its arguments are of the wrong number or type.
Result<JsonNode> callJmesFunction(const QString &name, const std::vector<JmesArgument> &arguments);

} // namespace onecake
