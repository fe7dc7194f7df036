// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/claimer.h"

#include "core/store/store_rules.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// How long a lock that only spans the claim itself may be held by a process that died with it.
constexpr Duration claimLockLease{10000};

KeyId lockIdOf(const KeyId &id)
{
    return {id.scope + u"#lock"_s, id.key};
}

} // namespace

ClaimTerms Claimer::termsFor(const Attempt &attempt) const
{
    const Policy &policy = *m_context.policy;
    const Instant now = m_context.now();
    ClaimTerms terms;
    terms.id = attempt.id;
    terms.owner = attempt.owner;
    terms.fingerprint = attempt.fingerprint;
    terms.now = now;
    terms.leaseUntil = leaseEnd(policy, now);
    terms.expiresAt = retentionEnd(policy, now);
    terms.testsExpiry = policy.retention.expiryTest == ExpiryTest::Logical;
    terms.replacesExpired = policy.retention.expiredRetry == ExpiredRetry::NewOperation;
    terms.takesOverEndedLease = policy.claim.onLeaseExpiry != LeaseExpiryAction::Blocked;
    terms.requiresSameFingerprint = policy.fingerprint.kind != FingerprintKind::None
        && policy.fingerprint.onMismatch == MismatchAction::Reject
        && policy.fingerprint.when == MismatchWhen::Any;
    terms.keepsProgress = policy.claim.onLeaseExpiry == LeaseExpiryAction::Resume;
    terms.supersedesFence = attempt.supersedes;
    return terms;
}

QCoro::Task<ClaimResult> Claimer::claim(Attempt *attempt)
{
    switch (m_context.policy->claim.protocol) {
    case ClaimProtocol::CheckThenAct:
        return checkThenAct(attempt);
    case ClaimProtocol::LockCheck:
        return lockThenCheck(attempt);
    case ClaimProtocol::LockNoCheck:
        return checkThenLock(attempt);
    case ClaimProtocol::None:
    case ClaimProtocol::ConditionalWrite:
    case ClaimProtocol::TransactionRowLock:
    case ClaimProtocol::DedupeWindow:
        break;
    }
    return claimByCondition(attempt);
}

QCoro::Task<ClaimResult> Claimer::claimByCondition(Attempt *attempt)
{
    const Result<ClaimAnswer> answer = co_await m_context.store->claim(termsFor(*attempt));
    if (!answer) {
        const bool isResolved = answer.error().code == ErrorCode::OutcomeUnknown
            && m_context.policy->claim.onUnknown == OnUnknownWrite::Resolve;
        if (!isResolved)
            co_return answer.error();
        const ClaimResult resolved = co_await resolve(attempt, answer.error());
        co_return resolved;
    }
    if (answer->granted)
        co_return Granted{answer->record, answer->tookOver};
    const bool comesBack = m_context.policy->claim.loserRead == LoserRead::Returned
        || m_context.policy->claim.protocol == ClaimProtocol::TransactionRowLock;
    if (comesBack)
        co_return Refused{answer->record};
    const ClaimResult found = co_await reread(attempt, answer->record);
    co_return found;
}

// The claim failed, and the store's answer does not carry the record that won: it is read. A
// replica may not have it yet.
QCoro::Task<ClaimResult> Claimer::reread(Attempt *attempt, KeyRecord returned)
{
    const bool isStrong = m_context.policy->claim.loserRead == LoserRead::Strong;
    const auto consistency = isStrong ? Consistency::Strong : Consistency::Eventual;
    const auto found = co_await m_context.store->read(attempt->id, consistency);
    if (!found)
        co_return found.error();
    if (found->has_value())
        co_return Refused{**found};
    m_context.note({EventKind::ClaimLost, attempt->trace, attempt->id, returned.fence, {}, {}});
    switch (m_context.policy->claim.onLoserMissing) {
    case LoserMissingAction::Retry: {
        const auto again = co_await m_context.store->read(attempt->id, Consistency::Strong);
        if (!again)
            co_return again.error();
        if (again->has_value())
            co_return Refused{**again};
        break;
    }
    case LoserMissingAction::Release: {
        const RecordRemoval removal{attempt->id, returned.fence, returned.owner,
                                    RecordFencing::None};
        (void)co_await m_context.store->remove(removal);
        break;
    }
    case LoserMissingAction::Fail:
        break;
    }
    co_return Error{ErrorCode::StoreUnavailable, attempt->id.key,
                    u"the claim was refused, and the record that holds the key "
                    "could not be found"_s,
                    u"Try again"_s};
}

QCoro::Task<ClaimResult> Claimer::resolve(Attempt *attempt, Error unknown)
{
    const auto found = co_await m_context.store->read(attempt->id, Consistency::Strong);
    if (!found)
        co_return unknown;
    m_context.note({EventKind::Resolved,
                    attempt->trace,
                    attempt->id,
                    found->has_value() ? (*found)->fence : 0,
                    {},
                    {}});
    if (!found->has_value())
        co_return unknown;
    if ((*found)->owner == attempt->owner)
        co_return Granted{**found, (*found)->fence > 1};
    co_return Refused{**found};
}

// Writes the claim without a condition: whoever writes last believes to own the key, and so does
// everyone before.
QCoro::Task<ClaimResult> Claimer::mark(Attempt *attempt, std::optional<KeyRecord> seen)
{
    const ClaimAnswer wanted = decideClaim(seen ? &*seen : nullptr, termsFor(*attempt));
    if (!wanted.granted)
        co_return Refused{wanted.record};
    const bool isWritten = m_context.policy->claim.protocol != ClaimProtocol::CheckThenAct
        || m_context.policy->claim.marksInProgress;
    if (isWritten) {
        const RecordWrite write{wanted.record, RecordFencing::None, {}};
        const auto answer = co_await m_context.store->write(write);
        if (!answer)
            co_return answer.error();
    }
    co_return Granted{wanted.record, wanted.tookOver};
}

QCoro::Task<ClaimResult> Claimer::checkThenAct(Attempt *attempt)
{
    const bool isEventual = m_context.policy->claim.loserRead == LoserRead::Eventual;
    const auto consistency = isEventual ? Consistency::Eventual : Consistency::Strong;
    const auto found = co_await m_context.store->read(attempt->id, consistency);
    if (!found)
        co_return found.error();
    const ClaimResult marked = co_await mark(attempt, *found);
    co_return marked;
}

QCoro::Task<ClaimResult> Claimer::lock(Attempt *attempt, Instant until)
{
    ClaimTerms terms;
    terms.id = lockIdOf(attempt->id);
    terms.owner = attempt->owner;
    terms.fingerprint = attempt->fingerprint;
    terms.now = m_context.now();
    terms.leaseUntil = until;
    terms.expiresAt = until;
    const auto answer = co_await m_context.store->claim(terms);
    if (!answer)
        co_return answer.error();
    if (answer->granted) {
        attempt->lockFence = answer->record.fence;
        co_return Granted{answer->record, false};
    }
    co_return Refused{answer->record};
}

QCoro::Task<ClaimResult> Claimer::lockThenCheck(Attempt *attempt)
{
    const Instant until = m_context.now() + claimLockLease;
    ClaimResult locked = co_await lock(attempt, until);
    if (!std::holds_alternative<Granted>(locked))
        co_return locked;
    const auto found = co_await m_context.store->read(attempt->id, Consistency::Strong);
    ClaimResult result = Error{};
    if (found)
        result = co_await mark(attempt, *found);
    else
        result = found.error();
    co_await unlock(attempt);
    co_return result;
}

QCoro::Task<ClaimResult> Claimer::checkThenLock(Attempt *attempt)
{
    std::optional<KeyRecord> seen;
    if (!attempt->hasLooked) {
        const auto found = co_await m_context.store->read(attempt->id, Consistency::Strong);
        if (!found)
            co_return found.error();
        seen = *found;
        const ClaimAnswer wanted = decideClaim(seen ? &*seen : nullptr, termsFor(*attempt));
        if (!wanted.granted)
            co_return Refused{wanted.record};
        attempt->hasLooked = true;
    }
    const Instant until = leaseEnd(*m_context.policy, m_context.now());
    ClaimResult locked = co_await lock(attempt, until);
    if (!std::holds_alternative<Granted>(locked))
        co_return locked;
    const ClaimResult marked = co_await mark(attempt, std::nullopt);
    co_return marked;
}

QCoro::Task<void> Claimer::unlock(Attempt *attempt)
{
    if (!attempt->lockFence)
        co_return;
    const RecordRemoval removal{lockIdOf(attempt->id), *attempt->lockFence, attempt->owner,
                                RecordFencing::Owner};
    attempt->lockFence.reset();
    (void)co_await m_context.store->remove(removal);
}

} // namespace onecake
