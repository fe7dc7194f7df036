// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the engine answers, as HTTP has it.
#pragma once

#include "core/engine/outcome.h"
#include "core/http/http_message.h"
#include "core/model/policy/policy.h"

namespace onecake {

struct ShopAnswer {
    int status = 200;
    HttpHeaders headers;
    QByteArray body;
};

// Statuses, the marker of a replay and when to come back are the policy's. What the work did not
// answer itself is told as application/problem+json.
ShopAnswer shopAnswer(const Policy &policy, const Outcome &outcome);

ShopAnswer problemAnswer(int status, const QString &title, const QString &detail);

} // namespace onecake
