// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The heart of an idempotency layer as a pure function: a request met a record; what now?
#pragma once

#include "core/model/key_record.h"
#include "core/model/policy.h"

namespace onecake {

enum class Decision {
    Replay, // answer from the record
    Mismatch, // the key belongs to another request
    Conflict, // being worked on: come back later
    Wait, // being worked on: look again in a moment
    Attach, // being worked on: here is its handle
    Acknowledge, // accepted before: say so and do nothing
    RunBeside, // the policy lets duplicates run
    TakeOver, // the record does not stand in the way: claim it, if it is still as it was seen
    Expired, // used once, and no longer kept
};

// `existing` is the record that a claim was refused for, or that was found; `fingerprint` is the
// request's own.
Decision decide(const Policy &policy, const KeyRecord &existing, const QByteArray &fingerprint,
                Instant now);

// What a duplicate is answered from a record. The handle of an execution is its key.
Response replayAnswer(const Policy &policy, const KeyRecord &record);

// The answer to the request that ran the work, which for some policies is not the work's own.
Response firstAnswer(const Policy &policy, const KeyRecord &record, const Response &fromWork);

inline constexpr int serverErrorCode = 500;

// {"error": …} with the given status.
Response errorAnswer(int code, QStringView error);

} // namespace onecake
