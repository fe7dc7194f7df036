// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The central decision of an idempotency layer as a pure function: a request met a record; what
// happens now?
#pragma once

#include "core/model/key_record.h"
#include "core/model/policy/policy.h"

namespace onecake {

enum class Decision {
    Replay, // answer from the record
    Mismatch, // the key was used for a different request
    Conflict, // in progress: the caller shall come back later
    Wait, // in progress: the engine looks again in a moment
    Attach, // in progress: answer with the execution's handle
    Acknowledge, // accepted before: answer with that and do nothing
    RunBeside, // the policy lets duplicates run
    ClaimAgain, // the record is no obstacle any more: the claim's own terms replace it
    Supersede, // replace the record, whatever its state, if this claim still holds it
    Expired, // the key was used, and its answer is no longer kept
};

// `existing` is the record that a claim was refused for, or that was found; `fingerprint` is the
// request's own.
Decision decide(const Policy &policy, const KeyRecord &existing, const QByteArray &fingerprint,
                Instant now);

// Whether the record was made by a request that asked for something else, and the policy checks
// that.
bool isAnotherRequest(const Policy &policy, const KeyRecord &existing,
                      const QByteArray &fingerprint);

// The answers to a duplicate while the first request is in progress. The handle of an execution is
// its key.
Response handleAnswer(const KeyRecord &record);
Response acknowledgement(const KeyRecord &record);

// The answer to a duplicate from a completed record.
Response replayAnswer(const Policy &policy, const KeyRecord &record);

// The answer to the request that ran the work. For some policies a success is not answered with the
// work's own response.
Response firstAnswer(const Policy &policy, const KeyRecord &record, const Response &fromWork);

inline constexpr int serverErrorCode = 500;

// {"error": …} with the given status.
Response errorAnswer(int code, QStringView error);

} // namespace onecake
