// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The answers to requests that did not run the work. Functions that take the context also send a
// note to the observer.
#pragma once

#include "core/engine/engine_context.h"
#include "core/engine/identity.h"

namespace onecake {

// The answer when `existing` blocked the claim; `decision` is what decide() returned for it.
Outcome answerFrom(const EngineContext &context, const Attempt &attempt, const KeyRecord &existing,
                   Decision decision);

Outcome inProgressAnswer(const Policy &policy, const KeyId &id);

// The work has not begun, so this is a definite failure (Failed), even if the claim itself may be
// left in the store.
Outcome claimFailedAnswer(const EngineContext &context, const Attempt &attempt, const Error &error);

// `kind` is Refused or TooLong.
Outcome keyRefusedAnswer(const EngineContext &context, const Attempt &attempt, IdentityKind kind);

// The answer, before the work has ended, to a request that has claimed its key.
Outcome acceptedAnswer(const Policy &policy, const Attempt &attempt);

// The answer when the effect exists already, from an earlier record of the key that is gone.
Outcome expiredAnswer(const Policy &policy, const KeyId &id);

} // namespace onecake
