// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/answers.h"

namespace onecake {

namespace {

constexpr int unavailableCode = 503;

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
    return {OutcomeKind::Mismatch,
            errorAnswer(policy.fingerprint.mismatchCode, u"key-reused"),
            id,
            {},
            {}};
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
        return {OutcomeKind::Replayed,
                duplicateAnswer(policy, existing, decision),
                attempt.id,
                {},
                age};
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
    return {OutcomeKind::InProgress,
            errorAnswer(policy.claim.duplicateCode, u"in-progress"),
            id,
            hint.count() > 0 ? std::optional(hint) : std::nullopt,
            {}};
}

Outcome claimFailedAnswer(const EngineContext &context, const Attempt &attempt, const Error &error)
{
    context.note(EventKind::RecordWriteFailed, attempt, 0, Duration(0), error.problem);
    return {OutcomeKind::Failed,
            errorAnswer(unavailableCode, u"store-unavailable"),
            attempt.id,
            {},
            {}};
}

Outcome keyMissingAnswer(const EngineContext &context, const Attempt &attempt)
{
    context.note(EventKind::KeyMissing, attempt, 0);
    return {OutcomeKind::MissingKey,
            errorAnswer(context.policy->identity.missingKeyCode, u"key-missing"),
            {},
            {},
            {}};
}

Outcome expiredAnswer(const Policy &policy, const KeyId &id)
{
    return {OutcomeKind::Expired,
            errorAnswer(policy.retention.expiredCode, u"key-expired"),
            id,
            {},
            {}};
}

} // namespace onecake
