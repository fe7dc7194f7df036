// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy/policy_claim_rules.h"

#include "core/base/text/duration_text.h"
#include "core/model/policy/claim_traits.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

void checkDuplicate(RuleBook &rules, const ClaimPolicy &claim)
{
    const bool isWait = claim.duplicate == DuplicateAction::Wait;
    rules.require(marksInProgress(claim) || claim.duplicate == DuplicateAction::Execute,
                  u"claim.in_progress_dup.action", claim.duplicate,
                  u"but nothing shows that a request is in progress; expected execute");
    rules.require(claim.protocol != ClaimProtocol::DedupeWindow
                      || claim.duplicate == DuplicateAction::Acknowledge,
                  u"claim.in_progress_dup.action", claim.duplicate,
                  u"but a dedupe_window accepts and drops; expected ack");
    rules.requireCode(isWait || claim.duplicate == DuplicateAction::Reject,
                      u"claim.in_progress_dup.code", claim.duplicateCode);
    rules.require(claim.retryAfter >= Duration{0}, u"claim.in_progress_dup.retry_after",
                  u"is negative, expected a time span, or 0 for none"_s);
    rules.require(
        !isWait || claim.waitPoll > Duration{0}, u"claim.in_progress_dup.poll",
        u"is %1, expected more than 0: waiting means looking again"_s.arg(toText(claim.waitPoll)));
    rules.require(!isWait || claim.waitMax >= claim.waitPoll, u"claim.in_progress_dup.max",
                  u"is %1, expected at least one poll (%2)"_s.arg(toText(claim.waitMax),
                                                                  toText(claim.waitPoll)));
    rules.require(isWait || !claim.waiterMayEvict, u"claim.in_progress_dup.may_evict",
                  u"is true, but nobody waits; expected the action wait, or false"_s);
}

void checkLease(RuleBook &rules, const Policy &policy)
{
    const ClaimPolicy &claim = policy.claim;
    const bool isFixed = claim.leaseKind == LeaseKind::Fixed;
    const bool hasEnd = isFixed || claim.leaseKind == LeaseKind::CallerDeadline;
    const bool marks = marksInProgress(claim);
    rules.require(marks || claim.leaseKind == LeaseKind::Retention, u"claim.lease.kind",
                  claim.leaseKind,
                  u"but no claim is written that could be leased; expected retention");
    rules.require(!hasEnd || claim.lease > Duration{0}, u"claim.lease.duration",
                  u"is %1, expected more than 0"_s.arg(toText(claim.lease)));
    rules.require(isFixed || claim.heartbeat == Duration{0}, u"claim.lease.heartbeat",
                  u"is %1, but only a fixed lease can be extended; expected 0"_s.arg(
                      toText(claim.heartbeat)));
    rules.require(!isFixed || (claim.heartbeat >= Duration{0} && claim.heartbeat < claim.lease),
                  u"claim.lease.heartbeat",
                  u"is %1, expected less than the lease (%2)"_s.arg(toText(claim.heartbeat),
                                                                    toText(claim.lease)));
    rules.require(claim.onLeaseExpiry != LeaseExpiryAction::Resume
                      || policy.outcome.commit == CommitMode::AtomicPhases,
                  u"claim.lease.on_expiry", claim.onLeaseExpiry,
                  u"but no recovery points are kept; expected outcome.commit to be atomic_phases, "
                  u"or restart");
    const Duration retention = policy.retention.retention;
    rules.require(!isFixed || !marks || retention == unlimited || retention >= claim.lease,
                  u"retention.period",
                  u"is %1, expected at least the lease (%2): the claim would be gone first"_s.arg(
                      toText(retention), toText(claim.lease)));
}

void checkCompleter(RuleBook &rules, const Policy &policy)
{
    const ClaimPolicy &claim = policy.claim;
    const bool isSet = claim.completerAfter > Duration{0};
    const bool completes = isSet && marksInProgress(claim);
    rules.require(claim.completerAfter >= Duration{0} && (!isSet || mayBeCompleted(claim)),
                  u"claim.completer_after",
                  u"is %1, but there is no claim that a completer could find; expected 0"_s.arg(
                      toText(claim.completerAfter)));
    const bool runs = completes && claim.completer == CompleterAction::Run;
    const bool isFixed = claim.leaseKind == LeaseKind::Fixed;
    rules.require(!completes || !isFixed || claim.completerAfter >= claim.lease,
                  u"claim.completer_after",
                  u"is %1, expected at least the lease (%2): until then the owner is at work"_s.arg(
                      toText(claim.completerAfter), toText(claim.lease)));
    rules.require(
        !runs || claim.leaseKind != LeaseKind::Retention, u"claim.lease.kind", claim.leaseKind,
        u"so a claim ends only with its record, and the completer can never take it over; "
        u"expected fixed, caller_deadline or session, the completer close, or completer_after 0");
    rules.require(!runs || claim.onLeaseExpiry != LeaseExpiryAction::Blocked,
                  u"claim.lease.on_expiry", claim.onLeaseExpiry,
                  u"but a completer is to take the claim over; expected restart or resume");
    // Who closes supersedes the claim, however long its lease.
    const Disposition closed = policy.outcome.onException;
    rules.require(claim.completer != CompleterAction::Close || closed == Disposition::Store
                      || closed == Disposition::Delete,
                  u"outcome.on_exception", closed,
                  u"but the completer closes what it finds in the same way; expected store or "
                  u"delete");
}

void checkTrouble(RuleBook &rules, const ClaimPolicy &claim)
{
    constexpr int mostTries = 10;
    const bool repeats = claim.onUnknown == OnUnknownWrite::Repeat;
    rules.require(
        !repeats || (claim.storeTries >= 2 && claim.storeTries <= mostTries), u"claim.store_tries",
        u"is %1, expected a number from 2 to %2, the first try included"_s.arg(claim.storeTries)
            .arg(mostTries));
    rules.requireCode(claim.protocol != ClaimProtocol::None, u"claim.on_failure.code",
                      claim.failureCode);
}

void checkFencing(RuleBook &rules, const ClaimPolicy &claim)
{
    const bool isOwner = claim.recordFencing == RecordFencing::Owner;
    const bool isInsertion = claim.protocol == ClaimProtocol::InsertAtCommit;
    rules.require((claim.recordFencing == RecordFencing::Absent) == isInsertion,
                  u"claim.record_fencing", claim.recordFencing,
                  isInsertion ? u"but insert_at_commit makes the record when the work is done; "
                                u"expected absent"
                              : u"but the record is there before the work is done; expected none, "
                                u"exists, status_cas or owner_cas");
    rules.require(
        !isOwner || handsOutClaims(claim.protocol), u"claim.record_fencing", claim.recordFencing,
        u"but the protocol %1 gives nobody a claim of his own; expected none, exists or status_cas"_s
            .arg(nameOf(claim.protocol)));
    rules.require(isOwner || isInsertion || claim.recordFencing == RecordFencing::None
                      || marksInProgress(claim),
                  u"claim.record_fencing", claim.recordFencing,
                  u"but there is no record before the work is done; expected none");
    rules.require(
        claim.effectFencing != EffectFencing::Token || continuesClaims(claim.protocol),
        u"claim.effect_fencing", claim.effectFencing,
        u"but the protocol %1 hands out no rising claim number; expected none or effect_unique"_s
            .arg(nameOf(claim.protocol)));
    rules.require(
        claim.effectKey == EffectKey::Key || handsOutClaims(claim.protocol), u"claim.effect_key",
        claim.effectKey,
        u"but the protocol %1 gives every request a record of its own; expected key"_s.arg(
            nameOf(claim.protocol)));
    const bool readsLoser = claim.protocol == ClaimProtocol::CheckThenAct;
    rules.require(!readsLoser || claim.loserRead != LoserRead::Returned, u"claim.loser_read",
                  claim.loserRead,
                  u"but check_then_act reads before it writes; expected strong or eventual");
}

} // namespace

void checkClaim(RuleBook &rules, const Policy &policy)
{
    checkDuplicate(rules, policy.claim);
    checkLease(rules, policy);
    checkCompleter(rules, policy);
    checkTrouble(rules, policy.claim);
    checkFencing(rules, policy.claim);
}

} // namespace onecake
