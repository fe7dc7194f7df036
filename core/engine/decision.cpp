// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/decision.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int okCode = 200;
constexpr int acceptedCode = 202;
constexpr int existsCode = 400;

Response jsonAnswer(int code, const QJsonObject &object)
{
    return {code, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Response handleAnswer(const KeyRecord &record)
{
    return jsonAnswer(acceptedCode, {{u"execution"_s, record.id.key}});
}

Response acknowledgement(const KeyRecord &record)
{
    return jsonAnswer(okCode, {{u"accepted"_s, record.id.key}});
}

bool isMismatch(const Policy &policy, const KeyRecord &existing, const QByteArray &fingerprint)
{
    if (policy.fingerprint.kind == FingerprintKind::None || existing.fingerprint == fingerprint)
        return false;
    return policy.fingerprint.when == MismatchWhen::Any
        || existing.status == RecordStatus::Completed;
}

Decision decideInProgress(const ClaimPolicy &claim, const KeyRecord &existing, Instant now)
{
    if (existing.leaseUntil <= now && claim.onLeaseExpiry != LeaseExpiryAction::Blocked)
        return Decision::TakeOver;
    switch (claim.duplicate) {
    case DuplicateAction::Reject:
        return Decision::Conflict;
    case DuplicateAction::Wait:
        return Decision::Wait;
    case DuplicateAction::Attach:
        return Decision::Attach;
    case DuplicateAction::Acknowledge:
        return Decision::Acknowledge;
    case DuplicateAction::Execute:
        return Decision::RunBeside;
    }
    Q_UNREACHABLE();
}

bool runsFailuresAgain(ReplayKind kind)
{
    return kind == ReplayKind::FirstSuccess || kind == ReplayKind::ContinueFailed;
}

} // namespace

Decision decide(const Policy &policy, const KeyRecord &existing, const QByteArray &fingerprint,
                Instant now)
{
    if (policy.retention.expiryTest == ExpiryTest::Logical && existing.expiresAt <= now) {
        const bool isTombstone = policy.retention.expiredRetry == ExpiredRetry::Reject;
        return isTombstone ? Decision::Expired : Decision::TakeOver;
    }
    if (isMismatch(policy, existing, fingerprint)) {
        if (policy.fingerprint.onMismatch == MismatchAction::Supersede)
            return Decision::TakeOver;
        if (policy.fingerprint.onMismatch == MismatchAction::Reject)
            return Decision::Mismatch;
    }
    switch (existing.status) {
    case RecordStatus::InProgress:
        return decideInProgress(policy.claim, existing, now);
    case RecordStatus::Failed:
        return Decision::TakeOver;
    case RecordStatus::Completed:
        break;
    }
    const bool isFailure = existing.response && !existing.response->isSuccess();
    return isFailure && runsFailuresAgain(policy.outcome.replay) ? Decision::TakeOver
                                                                 : Decision::Replay;
}

Response replayAnswer(const Policy &policy, const KeyRecord &record)
{
    const Response stored = record.response.value_or(Response{});
    switch (policy.outcome.replay) {
    case ReplayKind::StoredBodyStatus:
        return {policy.outcome.replayCode, stored.body};
    case ReplayKind::CurrentState:
        return jsonAnswer(okCode,
                          {{u"status"_s, nameOf(record.status)},
                           {u"result"_s, QJsonDocument::fromJson(stored.body).object()}});
    case ReplayKind::AckOnly:
        return acknowledgement(record);
    case ReplayKind::Handle:
        return handleAnswer(record);
    case ReplayKind::ErrorExists:
        if (record.status == RecordStatus::Completed)
            return errorAnswer(policy.outcome.replayCode == 0 ? existsCode
                                                              : policy.outcome.replayCode,
                               u"already-exists");
        return handleAnswer(record);
    case ReplayKind::StoredResponse:
    case ReplayKind::FirstSuccess:
    case ReplayKind::ContinueFailed:
        break;
    }
    return stored;
}

Response firstAnswer(const Policy &policy, const KeyRecord &record, const Response &fromWork)
{
    if (policy.outcome.replay == ReplayKind::AckOnly)
        return acknowledgement(record);
    const bool answersHandle = policy.outcome.replay == ReplayKind::Handle
        || policy.outcome.replay == ReplayKind::ErrorExists;
    return answersHandle && fromWork.isSuccess() ? handleAnswer(record) : fromWork;
}

Response errorAnswer(int code, QStringView error)
{
    return jsonAnswer(code, {{u"error"_s, error.toString()}});
}

} // namespace onecake
