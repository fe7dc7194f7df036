// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/answers.h"

namespace onecake {

namespace {

// What a duplicate is told in place of running.
Response duplicateAnswer(const Policy &policy, const KeyRecord &existing, Decision decision)
{
    if (decision == Decision::Attach)
        return handleAnswer(existing);
    if (decision == Decision::Acknowledge)
        return acknowledgement(existing);
    return replayAnswer(policy, existing);
}

Outcome mismatchAnswer(const Policy &policy, const KeyId &id)
{
    return {
        OutcomeKind::Mismatch, errorAnswer(policy.fingerprint.mismatchCode, u"key-reused"), id, {}};
}

} // namespace

Outcome answerFrom(const EngineContext &context, const Attempt &attempt, const KeyRecord &existing,
                   Decision decision)
{
    const Policy &policy = *context.policy;
    const Duration age = context.now() - existing.createdAt;
    const auto note = [&](EventKind kind) {
        context.note(kind, attempt, existing.fence, age);
    };
    switch (decision) {
    case Decision::Replay:
    case Decision::Attach:
    case Decision::Acknowledge:
        note(EventKind::Replayed);
        return {OutcomeKind::Replayed, duplicateAnswer(policy, existing, decision), attempt.id, {}};
    case Decision::Mismatch:
        note(EventKind::Mismatched);
        return mismatchAnswer(policy, attempt.id);
    case Decision::Expired:
        note(EventKind::Expired);
        return expiredAnswer(policy, attempt.id);
    case Decision::Conflict:
    case Decision::Wait:
    case Decision::RunBeside:
    case Decision::ClaimAgain:
    case Decision::Supersede:
        break;
    }
    note(EventKind::Refused);
    return inProgressAnswer(policy, attempt.id);
}

Outcome inProgressAnswer(const Policy &policy, const KeyId &id)
{
    const Duration hint = policy.claim.retryAfter;
    return {OutcomeKind::InProgress, errorAnswer(policy.claim.duplicateCode, u"in-progress"), id,
            hint.count() > 0 ? std::optional(hint) : std::nullopt};
}

Outcome claimFailedAnswer(const EngineContext &context, const Attempt &attempt, const Error &error)
{
    context.note(EventKind::RecordWriteFailed, attempt, 0, Duration(0), error.problem);
    return {OutcomeKind::Failed,
            errorAnswer(context.policy->claim.failureCode, u"store-unavailable"),
            attempt.id,
            {}};
}

Outcome keyRefusedAnswer(const EngineContext &context, const Attempt &attempt, IdentityKind kind)
{
    context.note(EventKind::KeyMissing, attempt, 0);
    const IdentityPolicy &identity = context.policy->identity;
    Response answer = kind == IdentityKind::TooLong
        ? errorAnswer(identity.keyTooLongCode, u"key-too-long")
        : errorAnswer(identity.missingKeyCode, u"key-missing");
    return {OutcomeKind::MissingKey, std::move(answer), {}, {}};
}

Outcome acceptedAnswer(const Policy &policy, const Attempt &attempt)
{
    return {OutcomeKind::Accepted, firstAnswer(policy, attempt.record, Response{}), attempt.id, {}};
}

Outcome expiredAnswer(const Policy &policy, const KeyId &id)
{
    return {
        OutcomeKind::Expired, errorAnswer(policy.retention.expiredCode, u"key-expired"), id, {}};
}

} // namespace onecake
