// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A policy is a row of data: everything in which one idempotency system differs from another in its
// outcomes. The engine is one algorithm that reads the row. The fields and their values are those
// of the policy files in resources/policies/.
#pragma once

#include "core/base/clock.h"
#include "core/model/policy/policy_terms.h"

#include <QStringList>

#include <vector>

namespace onecake {

// A limit that is not there.
inline constexpr Duration unlimited{-1};

// Who the request is, and what two requests must share to be the same one.
struct IdentityPolicy {
    KeySource keySource = KeySource::Client;
    QStringList
        keyFields; // derived keys: members of the body that are hashed; empty = the whole body
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

// How a second request that carries the same key but asks for something else is noticed.
struct FingerprintPolicy {
    FingerprintKind kind = FingerprintKind::Full;
    QStringList fields; // members of the body, for FingerprintKind::Fields
    MismatchAction onMismatch = MismatchAction::Reject;
    int mismatchCode = 422;
    MismatchWhen when = MismatchWhen::Any;

    bool operator==(const FingerprintPolicy &) const = default;
};

// How one of several requests becomes the owner, and what the others are told meanwhile.
struct ClaimPolicy {
    ClaimProtocol protocol = ClaimProtocol::ConditionalWrite;
    bool marksInProgress = true; // check_then_act only: whether anything is written before the work
    LoserRead loserRead = LoserRead::Returned;
    LoserMissingAction onLoserMissing = LoserMissingAction::Retry;
    OnUnknownWrite onUnknown = OnUnknownWrite::Resolve;
    int storeTries = 4; // OnUnknownWrite::Repeat: how often a call is made, the first included
    ClaimFailureAction onFailure = ClaimFailureAction::Leave;
    int failureCode = 500; // what the caller is told whose claim failed
    DuplicateAction duplicate = DuplicateAction::Reject;
    int duplicateCode = 409;
    Duration retryAfter{0}; // 0 = not said
    Duration waitPoll{100};
    Duration waitMax{5000};
    LeaseKind leaseKind = LeaseKind::Fixed;
    Duration lease{30000};
    bool leaseEndsOwner = false; // caller_deadline: the runtime that set the deadline ends the
                                 // owner there
    Duration heartbeat{0}; // 0 = none
    LeaseExpiryAction onLeaseExpiry = LeaseExpiryAction::Restart;
    Duration completerAfter{
        0}; // a background process sees to unfinished work after this; 0 = there is none
    CompleterAction completer = CompleterAction::Run;
    Takeover takeover = Takeover::Anyone;
    bool waiterMayEvict = false;
    RecordFencing recordFencing = RecordFencing::Owner;
    EffectFencing effectFencing = EffectFencing::None;
    EffectKey effectKey = EffectKey::Key;

    bool operator==(const ClaimPolicy &) const = default;
};

// What becomes of the record when the work ends, and what a later duplicate is answered.
struct OutcomePolicy {
    CommitMode commit = CommitMode::AfterWork;
    Disposition onSuccess = Disposition::Store;
    Disposition onClientError = Disposition::Store;
    Disposition onServerError = Disposition::Delete;
    Disposition onException = Disposition::Delete;
    std::vector<int> excludedCodes; // never stored, whatever their class says
    WriteFailureAction onRecordWriteFailure = WriteFailureAction::KeepClaim;
    LateOwnerAction onLateOwner = LateOwnerAction::Answer;
    int lateOwnerCode = 500;
    AnswerMoment answer = AnswerMoment::AfterWork;
    ReplayKind replay = ReplayKind::StoredResponse;
    int replayCode = 0; // for ReplayKind::StoredBodyStatus and ErrorExists
    QString replayMarker; // header by which a replay can be told; empty = it cannot
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
    QString mark; // src = its source, doc = its documentation, model = our modelling choice

    bool operator==(const PolicySource &) const = default;
};

struct Policy {
    QString id;
    QString title;
    QString summary;
    PolicyGroup group = PolicyGroup::Own;
    std::vector<PolicySource> sources;
    QStringList
        unverified; // JSON paths of fields whose value is our assumption, e.g. "claim.lease"
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

// lock_nocheck does not look again under its lock: it starts a new record each time, at claim
// number one.
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

// Whether a claim whose lease has ended gives way: to a completer, or to anyone.
constexpr bool mayTakeOver(const ClaimPolicy &claim, bool isCompleter)
{
    return claim.onLeaseExpiry != LeaseExpiryAction::Blocked
        && (isCompleter || claim.takeover == Takeover::Anyone);
}

// Whether work can be left unfinished for a completer to find: as a claim, or, where nothing keeps
// records, as a message that nobody has taken off.
constexpr bool mayBeCompleted(const ClaimPolicy &claim)
{
    return claim.protocol == ClaimProtocol::None || marksInProgress(claim);
}

} // namespace onecake
