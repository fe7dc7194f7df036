// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Converts policies to JSON and back. A field is in the file exactly where it has a meaning:
// reading refuses a field that the rest of the row makes meaningless (a heartbeat without a lease)
// as it refuses an unknown one, and writing omits it. An absent field has the default of policy.h.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/model/policy/policy.h"

#include <QJsonObject>

#include <variant>

namespace onecake {

// The policy, or everything that is wrong with it: values of the wrong kind, unknown fields and
// broken rules together.
std::variant<Policy, Problems> policyFromJson(const QJsonObject &object);

// policyFromJson() reads it back as the same policy, if the policy breaks no rule.
QJsonObject toJson(const Policy &policy);

} // namespace onecake
