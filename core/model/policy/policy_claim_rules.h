// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the claim's fields demand of one another and of the rest of the policy. Part of
// policy_rules.
#pragma once

#include "core/model/policy/policy.h"
#include "core/model/policy/rule_book.h"

namespace onecake {

void checkClaim(RuleBook &rules, const Policy &policy);

} // namespace onecake
