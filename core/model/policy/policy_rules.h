// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Checks the fields of a policy against each other. A policy that breaks none of these rules can be
// carried out as written; it may still be a bad policy, which the verdicts show.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/model/policy/policy.h"

namespace onecake {

// Every broken rule, with the JSON path of the field to correct; empty if the policy is sound.
Problems brokenRules(const Policy &policy);

} // namespace onecake
