// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A policy is a row of data: everything in which the outcomes of idempotency systems differ. The
// engine is one algorithm that reads the row. The fields and values are those of the policy files
// in resources/policies/.
#pragma once

#include "core/base/clock.h"
#include "core/model/policy/policy_terms.h"

#include <QStringList>

#include <vector>

namespace onecake {

// Means "no limit".
inline constexpr Duration unlimited{-1};

// How a request is identified, and what two requests must share to count as the same one.
struct IdentityPolicy {
    KeySource keySource = KeySource::Client;
    // For derived keys: the members of the body that are hashed; empty = the whole body.
    QStringList keyFields;
    KeyCanon canon = KeyCanon::Jcs;
    KeyDigest digest = KeyDigest::Sha256;
    KeyText text = KeyText::Hex;
    std::vector<ScopePart> scope; // empty = global: all callers share one space of keys
    MissingKeyAction onMissingKey = MissingKeyAction::Reject;
    int missingKeyCode = 400;
    int keyLengthMin = 1;
    int keyLengthMax = 255;
    int keyTooLongCode = 0; // 0 = a key that is too long counts as missing

    bool operator==(const IdentityPolicy &) const = default;
};

// How the engine notices a second request that has the same key but asks for something else.
struct FingerprintPolicy {
    FingerprintKind kind = FingerprintKind::Full;
    QStringList fields; // members of the body, for FingerprintKind::Fields
    MismatchAction onMismatch = MismatchAction::Reject;
    int mismatchCode = 422;
    MismatchWhen when = MismatchWhen::Any;

    bool operator==(const FingerprintPolicy &) const = default;
};

// How one of several requests becomes the owner of a key, and what the others are answered
// meanwhile.
struct ClaimPolicy {
    ClaimProtocol protocol = ClaimProtocol::ConditionalWrite;
    bool marksInProgress = true; // check_then_act only: whether anything is written before the work
    LoserRead loserRead = LoserRead::Returned;
    LoserMissingAction onLoserMissing = LoserMissingAction::Retry;
    OnUnknownWrite onUnknown = OnUnknownWrite::Resolve;
    int storeTries = 4; // OnUnknownWrite::Repeat: tries of one call, including the first
    ClaimFailureAction onFailure = ClaimFailureAction::Leave;
    int failureCode = 500; // status for a caller whose claim failed
    DuplicateAction duplicate = DuplicateAction::Reject;
    int duplicateCode = 409;
    Duration retryAfter{0}; // 0 = not stated
    Duration waitPoll{100};
    Duration waitMax{5000};
    LeaseKind leaseKind = LeaseKind::Fixed;
    Duration lease{30000};
    // caller_deadline: the runtime that set the deadline ends the owner then.
    bool leaseEndsOwner = false;
    Duration heartbeat{0}; // 0 = none
    LeaseExpiryAction onLeaseExpiry = LeaseExpiryAction::Restart;
    // A background process (a completer) handles unfinished work after this time; 0 = there is
    // none.
    Duration completerAfter{0};
    CompleterAction completer = CompleterAction::Run;
    Takeover takeover = Takeover::Anyone;
    bool waiterMayEvict = false;
    RecordFencing recordFencing = RecordFencing::Owner;
    EffectFencing effectFencing = EffectFencing::None;
    EffectKey effectKey = EffectKey::Key;

    bool operator==(const ClaimPolicy &) const = default;
};

// What happens to the record when the work ends, and what a later duplicate is answered.
struct OutcomePolicy {
    CommitMode commit = CommitMode::AfterWork;
    Disposition onSuccess = Disposition::Store;
    Disposition onClientError = Disposition::Store;
    Disposition onServerError = Disposition::Delete;
    Disposition onException = Disposition::Delete;
    std::vector<int> excludedCodes; // statuses that are never stored, whatever their class
    WriteFailureAction onRecordWriteFailure = WriteFailureAction::KeepClaim;
    LateOwnerAction onLateOwner = LateOwnerAction::Answer;
    int lateOwnerCode = 500;
    AnswerMoment answer = AnswerMoment::AfterWork;
    ReplayKind replay = ReplayKind::StoredResponse;
    int replayCode = 0; // for ReplayKind::StoredBodyStatus and ErrorExists
    QString replayMarker; // header that marks a replay; empty = none
    DownstreamKey downstreamKey = DownstreamKey::None;

    bool operator==(const OutcomePolicy &) const = default;
};

struct RetentionPolicy {
    Duration retention{std::chrono::hours(24)};
    RetentionFrom from = RetentionFrom::Completion;
    ExpiryTest expiryTest = ExpiryTest::Logical;
    ExpiredRetry expiredRetry = ExpiredRetry::NewOperation;
    int expiredCode = 410;
    PolicyClock clock = PolicyClock::Caller;
    StoreDownAction storeDown = StoreDownAction::FailClosed;

    bool operator==(const RetentionPolicy &) const = default;
};

struct PolicySource {
    QString text; // what was read
    QString mark; // src = source code, doc = documentation, model = our modelling choice

    bool operator==(const PolicySource &) const = default;
};

struct Policy {
    QString id;
    QString title;
    QString summary;
    PolicyGroup group = PolicyGroup::Own;
    std::vector<PolicySource> sources;
    // JSON paths of the fields whose value is our assumption, e.g. "claim.lease".
    QStringList unverified;
    IdentityPolicy identity;
    FingerprintPolicy fingerprint;
    ClaimPolicy claim;
    OutcomePolicy outcome;
    RetentionPolicy retention;

    bool operator==(const Policy &) const = default;
};

// What a claim protocol makes possible, whatever else a policy says: whether one request at a time
// can know the key to be its own.
constexpr bool handsOutClaims(ClaimProtocol protocol)
{
    return protocol != ClaimProtocol::None && protocol != ClaimProtocol::CheckThenAct
        && protocol != ClaimProtocol::InsertAtCommit;
}

// Whether a takeover continues the claim numbers. lock_nocheck does not look again under its lock,
// so it starts a new record each time, at claim number one.
constexpr bool continuesClaims(ClaimProtocol protocol)
{
    return handsOutClaims(protocol) && protocol != ClaimProtocol::LockNoCheck;
}

// Whether a record is written before the work starts, so that a second request can see the first
// one in progress.
constexpr bool marksInProgress(const ClaimPolicy &claim)
{
    return claim.protocol == ClaimProtocol::CheckThenAct ? claim.marksInProgress
                                                         : handsOutClaims(claim.protocol);
}

// Whether a claim whose lease has ended can be taken over: by a completer, or by anyone.
constexpr bool mayTakeOver(const ClaimPolicy &claim, bool isCompleter)
{
    return claim.onLeaseExpiry != LeaseExpiryAction::Blocked
        && (isCompleter || claim.takeover == Takeover::Anyone);
}

// Whether a completer can find unfinished work: as a claim or, where no records are kept, as a
// message that nobody has taken off the queue.
constexpr bool mayBeCompleted(const ClaimPolicy &claim)
{
    return claim.protocol == ClaimProtocol::None || marksInProgress(claim);
}

} // namespace onecake
