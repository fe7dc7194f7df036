// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/engine/claimer.h"

#include "core/base/text/tr.h"
#include "core/model/policy/policy.h"
#include "core/store/store_rules.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// How long a lock that only spans the claim itself may be held by a process that died with it.
constexpr Duration claimLockLease{10000};

} // namespace

// In the scope of a record every backslash is followed by another or by a slash, so that no record
// can be mistaken for a lock.
KeyId lockIdOf(const KeyId &id)
{
    return {id.scope + u"\\lock"_s, id.key};
}

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
    terms.takesOverEndedLease = mayTakeOver(policy.claim, attempt.isCompletion);
    terms.requiresSameFingerprint = policy.fingerprint.kind != FingerprintKind::None
        && policy.fingerprint.onMismatch != MismatchAction::Replay;
    terms.keepsProgress =
        policy.claim.onLeaseExpiry == LeaseExpiryAction::Resume && !attempt.startsAfresh;
    terms.supersedesFence = attempt.supersedes;
    return terms;
}

QCoro::Task<ClaimResult> Claimer::claim(Attempt *attempt)
{
    switch (m_context.policy->claim.protocol) {
    case ClaimProtocol::CheckThenAct:
    case ClaimProtocol::InsertAtCommit:
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
    ClaimTerms terms = termsFor(*attempt);
    const Instant claimedAt = terms.now;
    Result<ClaimAnswer> answer = co_await m_context.store->claim(std::move(terms));
    if (!answer) {
        ClaimResult resolved = co_await resolve(attempt, attempt->id, claimedAt, answer.error());
        co_return resolved;
    }
    if (answer->granted)
        co_return Granted{std::move(answer->record), answer->tookOver};
    const bool comesBack = m_context.policy->claim.loserRead == LoserRead::Returned
        || m_context.policy->claim.protocol == ClaimProtocol::TransactionRowLock;
    if (comesBack)
        co_return Refused{std::move(answer->record)};
    ClaimResult found = co_await reread(attempt, std::move(answer->record));
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
    m_context.note(EventKind::ClaimLost, *attempt, returned.fence);
    ClaimResult result = co_await vanished(attempt, std::move(returned));
    co_return result;
}

QCoro::Task<ClaimResult> Claimer::vanished(Attempt *attempt, KeyRecord returned)
{
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
    co_return RecordVanished{{ErrorCode::StoreUnavailable, attempt->id.key,
                              tr("the claim was refused, and the record that holds the key "
                                 "could not be found"),
                              tr("Try again")}};
}

// The claim was not answered. Its owner's token in the record tells whether it was granted.
QCoro::Task<ClaimResult> Claimer::resolve(Attempt *attempt, KeyId id, Instant claimedAt,
                                          Error error)
{
    const bool isToBeFoundOut = error.code == ErrorCode::OutcomeUnknown
        && m_context.policy->claim.onUnknown == OnUnknownWrite::Resolve;
    if (!isToBeFoundOut)
        co_return error;
    const auto found = co_await m_context.store->read(id, Consistency::Strong);
    if (!found)
        co_return error;
    const quint64 fence = found->has_value() ? (*found)->fence : 0;
    m_context.note(EventKind::Resolved, *attempt, fence);
    if (!found->has_value())
        co_return error;
    const KeyRecord &record = **found;
    if (record.owner != attempt->owner)
        co_return Refused{record};
    // A takeover keeps the time of the first claim.
    co_return Granted{record, fence > 1 && record.createdAt < claimedAt};
}

// Writes the claim without a condition: whoever writes last believes to own the key, and so does
// everyone before.
QCoro::Task<ClaimResult> Claimer::mark(Attempt *attempt, std::optional<KeyRecord> seen)
{
    const ClaimTerms terms = termsFor(*attempt);
    const ClaimAnswer wanted = decideClaim(seen ? &*seen : nullptr, terms);
    if (!wanted.granted)
        co_return Refused{wanted.record};
    if (!marksInProgress(m_context.policy->claim))
        co_return Granted{wanted.record, wanted.tookOver};
    const RecordWrite write{wanted.record, RecordFencing::None, {}};
    const auto answer = co_await m_context.store->write(write);
    if (answer)
        co_return Granted{wanted.record, wanted.tookOver};
    ClaimResult resolved = co_await resolve(attempt, terms.id, terms.now, answer.error());
    co_return resolved;
}

QCoro::Task<ClaimResult> Claimer::checkThenAct(Attempt *attempt)
{
    const bool isEventual = m_context.policy->claim.loserRead == LoserRead::Eventual;
    const auto consistency = isEventual ? Consistency::Eventual : Consistency::Strong;
    const auto found = co_await m_context.store->read(attempt->id, consistency);
    if (!found)
        co_return found.error();
    ClaimResult marked = co_await mark(attempt, *found);
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
    ClaimResult result = Error{};
    const auto answer = co_await m_context.store->claim(terms);
    if (!answer) {
        ClaimResult resolved = co_await resolve(attempt, terms.id, terms.now, answer.error());
        result = std::move(resolved);
    } else if (answer->granted) {
        result = Granted{answer->record, false};
    } else {
        result = Refused{answer->record};
    }
    if (const auto *granted = std::get_if<Granted>(&result))
        attempt->lockFence = granted->record.fence;
    co_return result;
}

QCoro::Task<ClaimResult> Claimer::lockThenCheck(Attempt *attempt)
{
    const Instant until = m_context.now() + claimLockLease;
    ClaimResult locked = co_await lock(attempt, until);
    if (!std::holds_alternative<Granted>(locked))
        co_return locked;
    const auto found = co_await m_context.store->read(attempt->id, Consistency::Strong);
    ClaimResult result = Error{};
    if (found) {
        ClaimResult marked = co_await mark(attempt, *found);
        result = std::move(marked);
    } else {
        result = found.error();
    }
    co_await unlock(attempt);
    co_return result;
}

QCoro::Task<ClaimResult> Claimer::checkThenLock(Attempt *attempt)
{
    if (!attempt->hasLooked) {
        const auto found = co_await m_context.store->read(attempt->id, Consistency::Strong);
        if (!found)
            co_return found.error();
        const KeyRecord *seen = found->has_value() ? &**found : nullptr;
        const ClaimAnswer wanted = decideClaim(seen, termsFor(*attempt));
        if (!wanted.granted)
            co_return Refused{wanted.record};
        attempt->hasLooked = true;
    }
    const Instant until = leaseEnd(*m_context.policy, m_context.now());
    ClaimResult locked = co_await lock(attempt, until);
    if (!std::holds_alternative<Granted>(locked))
        co_return locked;
    const std::optional<KeyRecord> unseen;
    ClaimResult marked = co_await mark(attempt, unseen);
    // Without its mark the lock would keep everybody out on behalf of nobody.
    if (!std::holds_alternative<Granted>(marked))
        co_await unlock(attempt);
    co_return marked;
}

QCoro::Task<void> Claimer::unlock(Attempt *attempt) const
{
    if (!attempt->lockFence)
        co_return;
    const RecordRemoval removal{lockIdOf(attempt->id), *attempt->lockFence, attempt->owner,
                                RecordFencing::Owner};
    attempt->lockFence.reset();
    (void)co_await m_context.store->remove(removal);
}

QCoro::Task<void> Claimer::evict(Attempt *attempt, KeyRecord existing)
{
    const RecordRemoval removal{existing.id, existing.fence, existing.owner, RecordFencing::Owner};
    (void)co_await m_context.store->remove(removal);
    if (m_context.policy->claim.protocol != ClaimProtocol::LockNoCheck)
        co_return;
    // Its owner holds a lock and a record: one of them was in the way, the other one would be.
    const KeyId lockId = lockIdOf(attempt->id);
    const KeyId otherId = existing.id == lockId ? attempt->id : lockId;
    const auto other = co_await m_context.store->read(otherId, Consistency::Strong);
    const bool isTheirs = other && other->has_value() && (*other)->owner == existing.owner;
    if (!isTheirs)
        co_return;
    const RecordRemoval companion{otherId, (*other)->fence, existing.owner, RecordFencing::Owner};
    (void)co_await m_context.store->remove(companion);
}

} // namespace onecake
