// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy/policy_rules.h"

#include "core/model/policy/claim_traits.h"
#include "core/model/policy/policy_claim_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool hasScope(const IdentityPolicy &identity, ScopePart part)
{
    return std::find(identity.scope.begin(), identity.scope.end(), part) != identity.scope.end();
}

std::array<Disposition, 4> dispositions(const OutcomePolicy &outcome)
{
    return {outcome.onSuccess, outcome.onClientError, outcome.onServerError, outcome.onException};
}

void checkIdentity(RuleBook &rules, const Policy &policy)
{
    const IdentityPolicy &identity = policy.identity;
    const bool hasKey = identity.keySource != KeySource::None;
    const bool isDerived = identity.keySource == KeySource::Derived;
    rules.require(
        hasKey || policy.claim.protocol == ClaimProtocol::None, u"identity.key_source",
        identity.keySource,
        u"but the claim's protocol needs a key; expected another source, or the protocol none");
    rules.require(!isDerived || identity.keyFields.isEmpty() || identity.canon != KeyCanon::Raw,
                  u"identity.key_input.canon", identity.canon,
                  u"but the bytes as sent cannot be cut into fields; expected sorted or jcs, or an "
                  u"empty list of fields");
    for (const auto &entry : enumNames<ScopePart>) {
        const auto times = std::count(identity.scope.begin(), identity.scope.end(), entry.value);
        rules.require(times < 2, u"identity.scope", entry.value,
                      u"more than once; expected each part only once");
    }
    rules.requireCode(hasKey && identity.onMissingKey == MissingKeyAction::Reject,
                      u"identity.on_missing_key.code", identity.missingKeyCode);
    constexpr int longestKey = 2048;
    rules.require(identity.keyLengthMin >= 1, u"identity.key_length.min",
                  u"is %1, expected at least 1"_s.arg(identity.keyLengthMin));
    rules.require(
        identity.keyLengthMax >= identity.keyLengthMin && identity.keyLengthMax <= longestKey,
        u"identity.key_length.max",
        u"is %1, expected a number from the minimum (%2) to %3"_s.arg(identity.keyLengthMax)
            .arg(identity.keyLengthMin)
            .arg(longestKey));
    rules.requireCode(hasKey && identity.keyTooLongCode != 0, u"identity.key_length.too_long_code",
                      identity.keyTooLongCode);
}

void checkFingerprint(RuleBook &rules, const Policy &policy)
{
    const FingerprintPolicy &fingerprint = policy.fingerprint;
    const bool isTaken = fingerprint.kind != FingerprintKind::None;
    rules.require(
        isTaken || fingerprint.onMismatch == MismatchAction::Replay,
        u"fingerprint.on_mismatch.action", fingerprint.onMismatch,
        u"but no fingerprint is taken; expected another kind than none, or the action replay");
    rules.require(
        fingerprint.kind != FingerprintKind::Fields || !fingerprint.fields.isEmpty(),
        u"fingerprint.fields",
        u"is empty, expected the names of the body's members that make up the fingerprint"_s);
    rules.requireCode(isTaken && fingerprint.onMismatch == MismatchAction::Reject,
                      u"fingerprint.on_mismatch.code", fingerprint.mismatchCode);
    if (!hasScope(policy.identity, ScopePart::Fingerprint))
        return;
    rules.require(isTaken, u"identity.scope", ScopePart::Fingerprint,
                  u"among others, but no fingerprint is taken; expected the fingerprint's kind to "
                  u"be another than none");
    rules.require(
        !isTaken || fingerprint.onMismatch == MismatchAction::NewOperation,
        u"fingerprint.on_mismatch.action", fingerprint.onMismatch,
        u"but with the fingerprint in the scope no mismatch can ever be seen; expected new_op");
}

void checkStored(RuleBook &rules, const Policy &policy)
{
    const OutcomePolicy &outcome = policy.outcome;
    const bool claims = policy.claim.protocol != ClaimProtocol::None;
    constexpr std::array<QStringView, 4> paths{u"outcome.on_success", u"outcome.on_client_error",
                                               u"outcome.on_server_error", u"outcome.on_exception"};
    const auto values = dispositions(outcome);
    for (size_t index = 0; index < paths.size(); ++index) {
        rules.require(claims || values[index] == Disposition::Delete, paths[index], values[index],
                      u"but there is no record; expected delete");
        const bool isOpen =
            values[index] == Disposition::KeepClaim || values[index] == Disposition::MarkFailed;
        rules.require(!claims || !isOpen || marksInProgress(policy.claim), paths[index],
                      values[index],
                      u"but no claim is written that could be kept; expected store or delete");
    }
    const bool isEnd =
        outcome.onSuccess == Disposition::Store || outcome.onSuccess == Disposition::Delete;
    rules.require(isEnd || !claims, u"outcome.on_success", outcome.onSuccess,
                  u"so finished work would run again; expected store or delete");
    for (size_t index = 0; index < paths.size(); ++index)
        rules.require(outcome.commit != CommitMode::BeforeWork
                          || values[index] == Disposition::Store,
                      paths[index], values[index],
                      u"but with before_work the record is complete before the work and stays so; "
                      u"expected store");
    for (size_t index = 0; index < outcome.excludedCodes.size(); ++index)
        rules.requireCode(true, u"outcome.excluded_codes[%1]"_s.arg(index),
                          outcome.excludedCodes[index]);
}

void checkCommit(RuleBook &rules, const Policy &policy)
{
    const OutcomePolicy &outcome = policy.outcome;
    const bool isPhases = outcome.commit == CommitMode::AtomicPhases;
    const bool isTransaction = outcome.commit == CommitMode::SameTransaction;
    const bool rollsBack = outcome.onRecordWriteFailure == WriteFailureAction::RollBackWork;
    rules.require(!isPhases || continuesClaims(policy.claim.protocol), u"outcome.commit",
                  outcome.commit,
                  u"but the protocol %1 keeps no claim for recovery points to live in; expected "
                  u"cond_write, lock_check, "
                  "tx_row_lock or dedupe_window"_s.arg(nameOf(policy.claim.protocol)));
    rules.require(!isTransaction || policy.claim.protocol != ClaimProtocol::None, u"outcome.commit",
                  outcome.commit,
                  u"but there is no record to commit with the work; expected a claim protocol");
    rules.require(!rollsBack || isTransaction || isPhases, u"outcome.on_record_write_failure",
                  outcome.onRecordWriteFailure,
                  u"but the work is not in one transaction with the record; expected keep_claim, "
                  u"delete or silent");
    rules.require(rollsBack || !isTransaction, u"outcome.on_record_write_failure",
                  outcome.onRecordWriteFailure,
                  u"but in one transaction the work fails with its record; expected rollback_work");
    rules.require(outcome.downstreamKey == DownstreamKey::None
                      || policy.identity.keySource != KeySource::None,
                  u"outcome.downstream_key", outcome.downstreamKey,
                  u"but there is no key to derive it from; expected none");
    rules.requireCode(outcome.onLateOwner == LateOwnerAction::Error, u"outcome.on_late_owner.code",
                      outcome.lateOwnerCode);
}

// The record comes into being with the work, or not at all.
void checkInsertion(RuleBook &rules, const Policy &policy)
{
    if (policy.claim.protocol != ClaimProtocol::InsertAtCommit)
        return;
    const OutcomePolicy &outcome = policy.outcome;
    rules.require(outcome.commit == CommitMode::SameTransaction, u"outcome.commit", outcome.commit,
                  u"but insert_at_commit inserts the record with the work; expected same_tx");
    rules.require(outcome.onSuccess == Disposition::Store, u"outcome.on_success", outcome.onSuccess,
                  u"but then insert_at_commit inserts nothing; expected store");
    rules.require(
        policy.retention.expiryTest != ExpiryTest::Logical, u"retention.expiry_test",
        policy.retention.expiryTest,
        u"but a unique index knows no time: a record counts until it is deleted; expected "
        u"store, or the period unlimited");
}

// Kinds that repeat what the work was answered.
bool repeatsAnswer(ReplayKind kind)
{
    return kind == ReplayKind::StoredResponse || kind == ReplayKind::StoredBodyStatus
        || kind == ReplayKind::FirstSuccess || kind == ReplayKind::ContinueFailed;
}

void checkReplay(RuleBook &rules, const OutcomePolicy &outcome)
{
    const ReplayKind kind = outcome.replay;
    const bool hasCode = kind == ReplayKind::StoredBodyStatus || kind == ReplayKind::ErrorExists;
    rules.requireCode(hasCode, u"outcome.replay.code", outcome.replayCode);
    rules.require(outcome.commit != CommitMode::BeforeWork || !repeatsAnswer(kind),
                  u"outcome.replay.kind", kind,
                  u"but the record is written before there is an answer; expected ack_only, "
                  u"handle, current_state or error_exists");
    const bool tellsOfWork = repeatsAnswer(kind) || kind == ReplayKind::CurrentState;
    rules.require(outcome.answer != AnswerMoment::OnAcceptance || !tellsOfWork, u"outcome.answer",
                  outcome.answer,
                  u"but a repeat is told what the work was answered; expected after_work, or the "
                  u"replay's kind ack_only, handle or error_exists");
    static const QRegularExpression token(u"^[!#$%&'*+.^_`|~0-9A-Za-z-]*$"_s);
    rules.require(
        token.match(outcome.replayMarker).hasMatch(), u"outcome.replay.marker",
        u"is \"%1\", expected the name of an HTTP header, or nothing"_s.arg(outcome.replayMarker));
}

void checkRetention(RuleBook &rules, const Policy &policy)
{
    const RetentionPolicy &retention = policy.retention;
    const bool claims = policy.claim.protocol != ClaimProtocol::None;
    const bool isKept = retention.retention == unlimited || retention.retention > Duration{0};
    rules.require(isKept || !claims, u"retention.period",
                  u"is 0, expected more, or unlimited: a claim has to be kept"_s);
    rules.require(!isKept || claims, u"retention.period",
                  u"is not 0, but nothing is kept without a claim; expected 0"_s);
    const bool isTested = retention.expiryTest != ExpiryTest::None;
    rules.require(
        isTested || !isKept || retention.retention == unlimited, u"retention.expiry_test",
        retention.expiryTest,
        u"so the period would never end; expected logical or store, or the period unlimited");
    const bool rejects =
        retention.expiredRetry == ExpiredRetry::Reject && retention.retention != unlimited;
    rules.require(!rejects || retention.expiryTest == ExpiryTest::Logical,
                  u"retention.on_expired_retry.action", retention.expiredRetry,
                  u"but only the logical expiry test can see an expired record; expected new_op");
    rules.requireCode(rejects, u"retention.on_expired_retry.code", retention.expiredCode);
}

} // namespace

Problems brokenRules(const Policy &policy)
{
    RuleBook rules;
    checkIdentity(rules, policy);
    checkFingerprint(rules, policy);
    checkClaim(rules, policy);
    checkStored(rules, policy);
    checkCommit(rules, policy);
    checkInsertion(rules, policy);
    checkReplay(rules, policy.outcome);
    checkRetention(rules, policy);
    return rules.take();
}

} // namespace onecake
