// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The heart of an idempotency layer as a pure function: a request met a record; what now?
#pragma once

#include "core/model/key_record.h"
#include "core/model/policy/policy.h"

namespace onecake {

enum class Decision {
    Replay, // answer from the record
    Mismatch, // the key belongs to another request
    Conflict, // being worked on: come back later
    Wait, // being worked on: look again in a moment
    Attach, // being worked on: here is its handle
    Acknowledge, // accepted before: say so and do nothing
    RunBeside, // the policy lets duplicates run
    ClaimAgain, // the record no longer stands in the way: the claim's own terms replace it
    Supersede, // the record gives way whatever its state: claim it, if it is still this claim's
    Expired, // used once, and no longer kept
};

// `existing` is the record that a claim was refused for, or that was found; `fingerprint` is the
// request's own.
Decision decide(const Policy &policy, const KeyRecord &existing, const QByteArray &fingerprint,
                Instant now);

// Whether the record was made by a request that asked for something else, and the policy minds.
bool isAnotherRequest(const Policy &policy, const KeyRecord &existing,
                      const QByteArray &fingerprint);

// What a duplicate is answered while the first is being worked on. The handle of an execution is
// its key.
Response handleAnswer(const KeyRecord &record);
Response acknowledgement(const KeyRecord &record);

// What a duplicate is answered from a record.
Response replayAnswer(const Policy &policy, const KeyRecord &record);

// The answer to the request that ran the work, which for some policies is not the work's own where
// it succeeded.
Response firstAnswer(const Policy &policy, const KeyRecord &record, const Response &fromWork);

inline constexpr int serverErrorCode = 500;

// {"error": …} with the given status.
Response errorAnswer(int code, QStringView error);

} // namespace onecake
