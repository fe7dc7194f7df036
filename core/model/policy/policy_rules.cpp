// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy/policy_rules.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Collects the broken rules of a policy.
class RuleBook
{
public:
    void require(bool holds, QStringView path, const QString &message)
    {
        if (!holds)
            m_problems.push_back({u"$."_s + path.toString(), message});
    }

    template<typename Enum>
    void require(bool holds, QStringView path, Enum value, const QString &why)
    {
        if (!holds)
            require(false, path, tr("is %1, %2").arg(nameOf(value), why));
    }

    // Of a text that is marked for translation, and translated where it is needed.
    template<typename Enum>
    void require(bool holds, QStringView path, Enum value, const char *why)
    {
        if (!holds)
            require(false, path, value, tr(why));
    }

    void requireCode(bool isUsed, QStringView path, int code)
    {
        require(!isUsed || (code >= 100 && code <= 599), path,
                tr("is %1, expected an HTTP status from 100 to 599").arg(code));
    }

    Problems take() { return std::move(m_problems); }

private:
    Problems m_problems;
};

bool hasScope(const IdentityPolicy &identity, ScopePart part)
{
    return std::find(identity.scope.begin(), identity.scope.end(), part) != identity.scope.end();
}

void checkIdentity(RuleBook &rules, const Policy &policy)
{
    const IdentityPolicy &identity = policy.identity;
    const bool hasKey = identity.keySource != KeySource::None;
    const bool isDerived = identity.keySource == KeySource::Derived;
    rules.require(
        hasKey || policy.claim.protocol == ClaimProtocol::None, u"identity.key_source",
        identity.keySource,
        QT_TRANSLATE_NOOP(
            "onecake",
            "but the claim's protocol needs a key; expected another source, or the protocol none"));
    rules.require(
        !isDerived || identity.keyFields.isEmpty() || identity.canon != KeyCanon::Raw,
        u"identity.key_input.canon", identity.canon,
        QT_TRANSLATE_NOOP(
            "onecake",
            "but the bytes as sent cannot be cut into fields; expected sorted or jcs, or an "
            "empty list of fields"));
    for (const auto &entry : enumNames<ScopePart>) {
        const auto times = std::count(identity.scope.begin(), identity.scope.end(), entry.value);
        rules.require(times < 2, u"identity.scope", entry.value,
                      QT_TRANSLATE_NOOP("onecake", "more than once; expected each part only once"));
    }
    rules.requireCode(hasKey && identity.onMissingKey == MissingKeyAction::Reject,
                      u"identity.on_missing_key.code", identity.missingKeyCode);
    constexpr int longestKey = 2048;
    rules.require(identity.keyLengthMin >= 1, u"identity.key_length.min",
                  tr("is %1, expected at least 1").arg(identity.keyLengthMin));
    rules.require(identity.keyLengthMax >= identity.keyLengthMin
                      && identity.keyLengthMax <= longestKey,
                  u"identity.key_length.max",
                  tr("is %1, expected a number from the minimum (%2) to %3")
                      .arg(identity.keyLengthMax)
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
        QT_TRANSLATE_NOOP(
            "onecake",
            "but no fingerprint is taken; expected another kind than none, or the action replay"));
    rules.require(
        fingerprint.kind != FingerprintKind::Fields || !fingerprint.fields.isEmpty(),
        u"fingerprint.fields",
        tr("is empty, expected the names of the body's members that make up the fingerprint"));
    rules.requireCode(isTaken && fingerprint.onMismatch == MismatchAction::Reject,
                      u"fingerprint.on_mismatch.code", fingerprint.mismatchCode);
    if (!hasScope(policy.identity, ScopePart::Fingerprint))
        return;
    rules.require(
        isTaken, u"identity.scope", ScopePart::Fingerprint,
        QT_TRANSLATE_NOOP(
            "onecake",
            "among others, but no fingerprint is taken; expected the fingerprint's kind to "
            "be another than none"));
    rules.require(
        !isTaken || fingerprint.onMismatch == MismatchAction::NewOperation,
        u"fingerprint.on_mismatch.action", fingerprint.onMismatch,
        QT_TRANSLATE_NOOP(
            "onecake",
            "but with the fingerprint in the scope no mismatch can ever be seen; expected new_op"));
}

void checkDuplicate(RuleBook &rules, const ClaimPolicy &claim)
{
    const bool isWait = claim.duplicate == DuplicateAction::Wait;
    rules.require(
        marksInProgress(claim) || claim.duplicate == DuplicateAction::Execute,
        u"claim.in_progress_dup.action", claim.duplicate,
        QT_TRANSLATE_NOOP("onecake",
                          "but nothing shows that a request is in progress; expected execute"));
    rules.require(
        claim.protocol != ClaimProtocol::DedupeWindow
            || claim.duplicate == DuplicateAction::Acknowledge,
        u"claim.in_progress_dup.action", claim.duplicate,
        QT_TRANSLATE_NOOP("onecake", "but a dedupe_window accepts and drops; expected ack"));
    rules.requireCode(isWait || claim.duplicate == DuplicateAction::Reject,
                      u"claim.in_progress_dup.code", claim.duplicateCode);
    rules.require(claim.retryAfter >= Duration{0}, u"claim.in_progress_dup.retry_after",
                  tr("is negative, expected a time span, or 0 for none"));
    rules.require(
        !isWait || claim.waitPoll > Duration{0}, u"claim.in_progress_dup.poll",
        tr("is %1, expected more than 0: waiting means looking again").arg(toText(claim.waitPoll)));
    rules.require(!isWait || claim.waitMax >= claim.waitPoll, u"claim.in_progress_dup.max",
                  tr("is %1, expected at least one poll (%2)")
                      .arg(toText(claim.waitMax), toText(claim.waitPoll)));
    rules.require(isWait || !claim.waiterMayEvict, u"claim.in_progress_dup.may_evict",
                  tr("is true, but nobody waits; expected the action wait, or false"));
}

void checkLease(RuleBook &rules, const Policy &policy)
{
    const ClaimPolicy &claim = policy.claim;
    const bool isFixed = claim.leaseKind == LeaseKind::Fixed;
    const bool hasEnd = isFixed || claim.leaseKind == LeaseKind::CallerDeadline;
    const bool marks = marksInProgress(claim);
    rules.require(
        marks || claim.leaseKind == LeaseKind::Retention, u"claim.lease.kind", claim.leaseKind,
        QT_TRANSLATE_NOOP("onecake",
                          "but no claim is written that could be leased; expected retention"));
    rules.require(!hasEnd || claim.lease > Duration{0}, u"claim.lease.duration",
                  tr("is %1, expected more than 0").arg(toText(claim.lease)));
    rules.require(isFixed || claim.heartbeat == Duration{0}, u"claim.lease.heartbeat",
                  tr("is %1, but only a fixed lease can be extended; expected 0")
                      .arg(toText(claim.heartbeat)));
    rules.require(!isFixed || (claim.heartbeat >= Duration{0} && claim.heartbeat < claim.lease),
                  u"claim.lease.heartbeat",
                  tr("is %1, expected less than the lease (%2)")
                      .arg(toText(claim.heartbeat), toText(claim.lease)));
    rules.require(
        claim.onLeaseExpiry != LeaseExpiryAction::Resume
            || policy.outcome.commit == CommitMode::AtomicPhases,
        u"claim.lease.on_expiry", claim.onLeaseExpiry,
        QT_TRANSLATE_NOOP(
            "onecake",
            "but no recovery points are kept; expected outcome.commit to be atomic_phases, "
            "or restart"));
    const Duration retention = policy.retention.retention;
    rules.require(!isFixed || !marks || retention == unlimited || retention >= claim.lease,
                  u"retention.period",
                  tr("is %1, expected at least the lease (%2): the claim would be gone first")
                      .arg(toText(retention), toText(claim.lease)));
}

void checkCompleter(RuleBook &rules, const Policy &policy)
{
    const ClaimPolicy &claim = policy.claim;
    const bool isSet = claim.completerAfter > Duration{0};
    const bool completes = isSet && marksInProgress(claim);
    rules.require(claim.completerAfter >= Duration{0} && (!isSet || mayBeCompleted(claim)),
                  u"claim.completer_after",
                  tr("is %1, but there is no claim that a completer could find; expected 0")
                      .arg(toText(claim.completerAfter)));
    const bool runs = completes && claim.completer == CompleterAction::Run;
    const bool isFixed = claim.leaseKind == LeaseKind::Fixed;
    rules.require(!completes || !isFixed || claim.completerAfter >= claim.lease,
                  u"claim.completer_after",
                  tr("is %1, expected at least the lease (%2): until then the owner is at work")
                      .arg(toText(claim.completerAfter), toText(claim.lease)));
    rules.require(
        !runs || claim.leaseKind != LeaseKind::Retention, u"claim.lease.kind", claim.leaseKind,
        QT_TRANSLATE_NOOP(
            "onecake",
            "so a claim ends only with its record, and the completer can never take it over; "
            "expected fixed, caller_deadline or session, the completer close, or completer_after "
            "0"));
    rules.require(
        !runs || claim.onLeaseExpiry != LeaseExpiryAction::Blocked, u"claim.lease.on_expiry",
        claim.onLeaseExpiry,
        QT_TRANSLATE_NOOP("onecake",
                          "but a completer is to take the claim over; expected restart or resume"));
    // Who closes supersedes the claim, however long its lease.
    const Disposition closed = policy.outcome.onException;
    rules.require(claim.completer != CompleterAction::Close || closed == Disposition::Store
                      || closed == Disposition::Delete,
                  u"outcome.on_exception", closed,
                  QT_TRANSLATE_NOOP(
                      "onecake",
                      "but the completer closes what it finds in the same way; expected store or "
                      "delete"));
}

void checkTrouble(RuleBook &rules, const ClaimPolicy &claim)
{
    constexpr int mostTries = 10;
    const bool repeats = claim.onUnknown == OnUnknownWrite::Repeat;
    rules.require(!repeats || (claim.storeTries >= 2 && claim.storeTries <= mostTries),
                  u"claim.store_tries",
                  tr("is %1, expected a number from 2 to %2, the first try included")
                      .arg(claim.storeTries)
                      .arg(mostTries));
    rules.requireCode(claim.protocol != ClaimProtocol::None, u"claim.on_failure.code",
                      claim.failureCode);
}

void checkFencing(RuleBook &rules, const ClaimPolicy &claim)
{
    const bool isOwner = claim.recordFencing == RecordFencing::Owner;
    const bool isInsertion = claim.protocol == ClaimProtocol::InsertAtCommit;
    rules.require(
        (claim.recordFencing == RecordFencing::Absent) == isInsertion, u"claim.record_fencing",
        claim.recordFencing,
        isInsertion
            ? QT_TRANSLATE_NOOP("onecake",
                                "but insert_at_commit makes the record when the work is done; "
                                "expected absent")
            : QT_TRANSLATE_NOOP("onecake",
                                "but the record is there before the work is done; expected none, "
                                "exists, status_cas or owner_cas"));
    rules.require(!isOwner || handsOutClaims(claim.protocol), u"claim.record_fencing",
                  claim.recordFencing,
                  tr("but the protocol %1 gives nobody a claim of his own; expected none, exists "
                     "or status_cas")
                      .arg(nameOf(claim.protocol)));
    rules.require(isOwner || isInsertion || claim.recordFencing == RecordFencing::None
                      || marksInProgress(claim),
                  u"claim.record_fencing", claim.recordFencing,
                  QT_TRANSLATE_NOOP(
                      "onecake", "but there is no record before the work is done; expected none"));
    rules.require(
        claim.effectFencing != EffectFencing::Token || continuesClaims(claim.protocol),
        u"claim.effect_fencing", claim.effectFencing,
        tr("but the protocol %1 hands out no rising claim number; expected none or effect_unique")
            .arg(nameOf(claim.protocol)));
    rules.require(claim.effectKey == EffectKey::Key || handsOutClaims(claim.protocol),
                  u"claim.effect_key", claim.effectKey,
                  tr("but the protocol %1 gives every request a record of its own; expected key")
                      .arg(nameOf(claim.protocol)));
    const bool readsLoser = claim.protocol == ClaimProtocol::CheckThenAct;
    rules.require(
        !readsLoser || claim.loserRead != LoserRead::Returned, u"claim.loser_read", claim.loserRead,
        QT_TRANSLATE_NOOP(
            "onecake", "but check_then_act reads before it writes; expected strong or eventual"));
}

void checkClaim(RuleBook &rules, const Policy &policy)
{
    checkDuplicate(rules, policy.claim);
    checkLease(rules, policy);
    checkCompleter(rules, policy);
    checkTrouble(rules, policy.claim);
    checkFencing(rules, policy.claim);
}

void checkStored(RuleBook &rules, const Policy &policy)
{
    const OutcomePolicy &outcome = policy.outcome;
    const bool claims = policy.claim.protocol != ClaimProtocol::None;
    constexpr std::array<QStringView, 4> paths{u"outcome.on_success", u"outcome.on_client_error",
                                               u"outcome.on_server_error", u"outcome.on_exception"};
    const std::array values{outcome.onSuccess, outcome.onClientError, outcome.onServerError,
                            outcome.onException};
    for (size_t index = 0; index < paths.size(); ++index) {
        rules.require(claims || values[index] == Disposition::Delete, paths[index], values[index],
                      QT_TRANSLATE_NOOP("onecake", "but there is no record; expected delete"));
        const bool isOpen =
            values[index] == Disposition::KeepClaim || values[index] == Disposition::MarkFailed;
        rules.require(
            !claims || !isOpen || marksInProgress(policy.claim), paths[index], values[index],
            QT_TRANSLATE_NOOP(
                "onecake", "but no claim is written that could be kept; expected store or delete"));
    }
    const bool isEnd =
        outcome.onSuccess == Disposition::Store || outcome.onSuccess == Disposition::Delete;
    rules.require(
        isEnd || !claims, u"outcome.on_success", outcome.onSuccess,
        QT_TRANSLATE_NOOP("onecake", "so finished work would run again; expected store or delete"));
    for (size_t index = 0; index < paths.size(); ++index)
        rules.require(
            outcome.commit != CommitMode::BeforeWork || values[index] == Disposition::Store,
            paths[index], values[index],
            QT_TRANSLATE_NOOP(
                "onecake",
                "but with before_work the record is complete before the work and stays so; "
                "expected store"));
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
                  tr("but the protocol %1 keeps no claim for recovery points to live in; expected "
                     "cond_write, lock_check, "
                     "tx_row_lock or dedupe_window")
                      .arg(nameOf(policy.claim.protocol)));
    rules.require(!isTransaction || policy.claim.protocol != ClaimProtocol::None, u"outcome.commit",
                  outcome.commit,
                  QT_TRANSLATE_NOOP(
                      "onecake",
                      "but there is no record to commit with the work; expected a claim protocol"));
    rules.require(
        !rollsBack || isTransaction || isPhases, u"outcome.on_record_write_failure",
        outcome.onRecordWriteFailure,
        QT_TRANSLATE_NOOP(
            "onecake",
            "but the work is not in one transaction with the record; expected keep_claim, "
            "delete or silent"));
    rules.require(
        rollsBack || !isTransaction, u"outcome.on_record_write_failure",
        outcome.onRecordWriteFailure,
        QT_TRANSLATE_NOOP(
            "onecake",
            "but in one transaction the work fails with its record; expected rollback_work"));
    rules.require(
        outcome.downstreamKey == DownstreamKey::None
            || policy.identity.keySource != KeySource::None,
        u"outcome.downstream_key", outcome.downstreamKey,
        QT_TRANSLATE_NOOP("onecake", "but there is no key to derive it from; expected none"));
    rules.requireCode(outcome.onLateOwner == LateOwnerAction::Error, u"outcome.on_late_owner.code",
                      outcome.lateOwnerCode);
}

// The record comes into being with the work, or not at all.
void checkInsertion(RuleBook &rules, const Policy &policy)
{
    if (policy.claim.protocol != ClaimProtocol::InsertAtCommit)
        return;
    const OutcomePolicy &outcome = policy.outcome;
    rules.require(
        outcome.commit == CommitMode::SameTransaction, u"outcome.commit", outcome.commit,
        QT_TRANSLATE_NOOP(
            "onecake", "but insert_at_commit inserts the record with the work; expected same_tx"));
    rules.require(
        outcome.onSuccess == Disposition::Store, u"outcome.on_success", outcome.onSuccess,
        QT_TRANSLATE_NOOP("onecake", "but then insert_at_commit inserts nothing; expected store"));
    rules.require(
        policy.retention.expiryTest != ExpiryTest::Logical, u"retention.expiry_test",
        policy.retention.expiryTest,
        QT_TRANSLATE_NOOP("onecake",
                          "but a unique index has no notion of time: a record counts until it is "
                          "deleted; expected "
                          "store, or the period unlimited"));
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
    rules.require(
        outcome.commit != CommitMode::BeforeWork || !repeatsAnswer(kind), u"outcome.replay.kind",
        kind,
        QT_TRANSLATE_NOOP("onecake",
                          "but the record is written before there is an answer; expected ack_only, "
                          "handle, current_state or error_exists"));
    const bool tellsOfWork = repeatsAnswer(kind) || kind == ReplayKind::CurrentState;
    rules.require(
        outcome.answer != AnswerMoment::OnAcceptance || !tellsOfWork, u"outcome.answer",
        outcome.answer,
        QT_TRANSLATE_NOOP(
            "onecake",
            "but a repeat is told what the work was answered; expected after_work, or the "
            "replay's kind ack_only, handle or error_exists"));
    static const QRegularExpression token(u"^[!#$%&'*+.^_`|~0-9A-Za-z-]*$"_s);
    rules.require(
        token.match(outcome.replayMarker).hasMatch(), u"outcome.replay.marker",
        tr("is \"%1\", expected the name of an HTTP header, or nothing").arg(outcome.replayMarker));
}

void checkRetention(RuleBook &rules, const Policy &policy)
{
    const RetentionPolicy &retention = policy.retention;
    const bool claims = policy.claim.protocol != ClaimProtocol::None;
    const bool isKept = retention.retention == unlimited || retention.retention > Duration{0};
    rules.require(isKept || !claims, u"retention.period",
                  tr("is 0, expected more, or unlimited: a claim has to be kept"));
    rules.require(!isKept || claims, u"retention.period",
                  tr("is not 0, but nothing is kept without a claim; expected 0"));
    const bool isTested = retention.expiryTest != ExpiryTest::None;
    rules.require(
        isTested || !isKept || retention.retention == unlimited, u"retention.expiry_test",
        retention.expiryTest,
        QT_TRANSLATE_NOOP(
            "onecake",
            "so the period would never end; expected logical or store, or the period unlimited"));
    const bool rejects =
        retention.expiredRetry == ExpiredRetry::Reject && retention.retention != unlimited;
    rules.require(
        !rejects || retention.expiryTest == ExpiryTest::Logical,
        u"retention.on_expired_retry.action", retention.expiredRetry,
        QT_TRANSLATE_NOOP(
            "onecake",
            "but only the logical expiry test can see an expired record; expected new_op"));
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
