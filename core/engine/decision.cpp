// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/decision.h"

#include "core/base/invariant.h"
#include "core/model/policy/policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int okCode = 200;
constexpr int acceptedCode = 202;

Response jsonAnswer(int code, const QJsonObject &object)
{
    return {code, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

bool isMismatch(const Policy &policy, const KeyRecord &existing, const QByteArray &fingerprint)
{
    return isAnotherRequest(policy, existing, fingerprint)
        && (policy.fingerprint.when == MismatchWhen::Any
            || existing.status == RecordStatus::Completed);
}

// The record's claim is open. What its owner did so far is not to be gone on with by another
// request, so that one cannot simply claim again.
Decision decideOpen(const Policy &policy, const KeyRecord &existing, const QByteArray &fingerprint)
{
    return isAnotherRequest(policy, existing, fingerprint) ? Decision::Supersede
                                                           : Decision::ClaimAgain;
}

Decision decideHeld(DuplicateAction duplicate)
{
    switch (duplicate) {
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
    ONECAKE_UNREACHABLE();
}

bool runsFailuresAgain(ReplayKind kind)
{
    return kind == ReplayKind::FirstSuccess || kind == ReplayKind::ContinueFailed;
}

// Any JSON text, also one that is neither an object nor a list; what is not JSON is told as text.
QJsonValue valueIn(const QByteArray &json)
{
    if (json.isEmpty())
        return QJsonValue::Null;
    QJsonParseError error{};
    const QJsonDocument list = QJsonDocument::fromJson('[' + json + ']', &error);
    const bool isOne = error.error == QJsonParseError::NoError && list.array().size() == 1;
    return isOne ? list.array().first() : QJsonValue(QString::fromUtf8(json));
}

} // namespace

bool isAnotherRequest(const Policy &policy, const KeyRecord &existing,
                      const QByteArray &fingerprint)
{
    return policy.fingerprint.kind != FingerprintKind::None
        && policy.fingerprint.onMismatch != MismatchAction::Replay
        && existing.fingerprint != fingerprint;
}

Decision decide(const Policy &policy, const KeyRecord &existing, const QByteArray &fingerprint,
                Instant now)
{
    if (policy.retention.expiryTest == ExpiryTest::Logical && existing.expiresAt <= now) {
        const bool isTombstone = policy.retention.expiredRetry == ExpiredRetry::Reject;
        return isTombstone ? Decision::Expired : Decision::ClaimAgain;
    }
    if (isMismatch(policy, existing, fingerprint)) {
        if (policy.fingerprint.onMismatch == MismatchAction::Supersede)
            return Decision::Supersede;
        if (policy.fingerprint.onMismatch == MismatchAction::Reject)
            return Decision::Mismatch;
    }
    switch (existing.status) {
    case RecordStatus::InProgress: {
        const bool isOver = existing.leaseUntil <= now && mayTakeOver(policy.claim, false);
        return isOver ? decideOpen(policy, existing, fingerprint)
                      : decideHeld(policy.claim.duplicate);
    }
    case RecordStatus::Failed:
        return decideOpen(policy, existing, fingerprint);
    case RecordStatus::Completed:
        break;
    }
    const bool isFailure = existing.response && !existing.response->isSuccess();
    return isFailure && runsFailuresAgain(policy.outcome.replay) ? Decision::Supersede
                                                                 : Decision::Replay;
}

Response handleAnswer(const KeyRecord &record)
{
    return jsonAnswer(acceptedCode, {{u"execution"_s, record.id.key}});
}

Response acknowledgement(const KeyRecord &record)
{
    return jsonAnswer(okCode, {{u"accepted"_s, record.id.key}});
}

Response replayAnswer(const Policy &policy, const KeyRecord &record)
{
    const Response stored = record.response.value_or(Response{});
    switch (policy.outcome.replay) {
    case ReplayKind::StoredBodyStatus:
        return {policy.outcome.replayCode, stored.body};
    case ReplayKind::CurrentState:
        return jsonAnswer(
            okCode, {{u"status"_s, nameOf(record.status)}, {u"result"_s, valueIn(stored.body)}});
    case ReplayKind::AckOnly:
        return acknowledgement(record);
    case ReplayKind::Handle:
        return handleAnswer(record);
    case ReplayKind::ErrorExists:
        return record.status == RecordStatus::Completed
            ? errorAnswer(policy.outcome.replayCode, u"already-exists")
            : handleAnswer(record);
    case ReplayKind::StoredResponse:
    case ReplayKind::FirstSuccess:
    case ReplayKind::ContinueFailed:
        break;
    }
    return stored;
}

Response firstAnswer(const Policy &policy, const KeyRecord &record, const Response &fromWork)
{
    if (!fromWork.isSuccess())
        return fromWork;
    switch (policy.outcome.replay) {
    case ReplayKind::AckOnly:
        return acknowledgement(record);
    case ReplayKind::Handle:
    case ReplayKind::ErrorExists:
        return handleAnswer(record);
    case ReplayKind::StoredResponse:
    case ReplayKind::StoredBodyStatus:
    case ReplayKind::FirstSuccess:
    case ReplayKind::CurrentState:
    case ReplayKind::ContinueFailed:
        break;
    }
    return fromWork;
}

Response errorAnswer(int code, QStringView error)
{
    return jsonAnswer(code, {{u"error"_s, error.toString()}});
}

} // namespace onecake
