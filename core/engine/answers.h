// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a request is told that did not run the work, each with its note to the observer.
#pragma once

#include "core/engine/engine_context.h"
#include "core/engine/identity.h"

namespace onecake {

// `existing` stood in the way, and `decision` is what decide() made of it.
Outcome answerFrom(const EngineContext &context, const Attempt &attempt, const KeyRecord &existing,
                   Decision decision);

Outcome inProgressAnswer(const Policy &policy, const KeyId &id);

// The work has not begun, so this is a definite failure, even where the claim itself may have been
// left behind.
Outcome claimFailedAnswer(const EngineContext &context, const Attempt &attempt, const Error &error);

// `kind` is Refused or TooLong.
Outcome keyRefusedAnswer(const EngineContext &context, const Attempt &attempt, IdentityKind kind);

// What a request is told that has claimed its key, before the work has ended.
Outcome acceptedAnswer(const Policy &policy, const Attempt &attempt);

// The effect is there already, from a life of the key that is forgotten.
Outcome expiredAnswer(const Policy &policy, const KeyId &id);

} // namespace onecake
