// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the fields of a policy demand of one another. A row that breaks none of these can be carried
// out as written; it may still be a bad policy, which is for the verdicts to show.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/model/policy/policy.h"

namespace onecake {

// Every broken rule, with the JSON path of the field to mend; empty if the policy is sound.
Problems brokenRules(const Policy &policy);

} // namespace onecake
