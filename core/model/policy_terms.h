// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The words in which policies are written. Each enumeration lists its values with the names that
// policy files use.
#pragma once

#include "core/base/enum_names.h"

namespace onecake {

enum class KeySource {
    None,
    Client,
    Derived,
    Server,
    BusinessId
};
template<>
inline constexpr std::array enumNames<KeySource>{
    EnumName<KeySource>{KeySource::None, u"none"},
    EnumName<KeySource>{KeySource::Client, u"client"}, // a header or field that the caller fills
    EnumName<KeySource>{KeySource::Derived, u"derived"}, // a hash of the input
    EnumName<KeySource>{KeySource::Server, u"server"}, // made by the server, a new one each time
    EnumName<KeySource>{KeySource::BusinessId, u"business_id"}, // the caller's natural id
};

enum class KeyCanon {
    Raw,
    Sorted,
    Jcs
};
template<>
inline constexpr std::array enumNames<KeyCanon>{
    EnumName<KeyCanon>{KeyCanon::Raw, u"raw"}, // the bytes as sent
    EnumName<KeyCanon>{KeyCanon::Sorted, u"sorted"}, // members sorted, numbers as they come
    EnumName<KeyCanon>{KeyCanon::Jcs, u"jcs"}, // RFC 8785
};

enum class KeyDigest {
    Md5,
    Sha1,
    Sha256,
    Blake2s
};
template<>
inline constexpr std::array enumNames<KeyDigest>{
    EnumName<KeyDigest>{KeyDigest::Md5, u"md5"},
    EnumName<KeyDigest>{KeyDigest::Sha1, u"sha1"},
    EnumName<KeyDigest>{KeyDigest::Sha256, u"sha256"},
    EnumName<KeyDigest>{KeyDigest::Blake2s, u"blake2s"},
};

enum class KeyText {
    Hex,
    Base64
};
template<>
inline constexpr std::array enumNames<KeyText>{
    EnumName<KeyText>{KeyText::Hex, u"hex"},
    EnumName<KeyText>{KeyText::Base64, u"b64"},
};

enum class ScopePart {
    Tenant,
    User,
    UseCase,
    Function,
    Method,
    Path,
    Query,
    Fingerprint,
    Region,
    Group
};
template<>
inline constexpr std::array enumNames<ScopePart>{
    EnumName<ScopePart>{ScopePart::Tenant, u"tenant"},
    EnumName<ScopePart>{ScopePart::User, u"user"},
    EnumName<ScopePart>{ScopePart::UseCase, u"use_case"}, // a chosen name
    EnumName<ScopePart>{ScopePart::Function,
                        u"function"}, // the code's name, so it changes with the code
    EnumName<ScopePart>{ScopePart::Method, u"method"},
    EnumName<ScopePart>{ScopePart::Path, u"path"},
    EnumName<ScopePart>{ScopePart::Query, u"query"},
    EnumName<ScopePart>{ScopePart::Fingerprint,
                        u"fingerprint"}, // another payload is another operation
    EnumName<ScopePart>{ScopePart::Region, u"region"},
    EnumName<ScopePart>{ScopePart::Group, u"group"},
};

enum class MissingKeyAction {
    Reject,
    Bypass,
    Generate,
    SharedNull
};
template<>
inline constexpr std::array enumNames<MissingKeyAction>{
    EnumName<MissingKeyAction>{MissingKeyAction::Reject, u"reject"},
    EnumName<MissingKeyAction>{MissingKeyAction::Bypass, u"bypass"}, // run without protection
    EnumName<MissingKeyAction>{MissingKeyAction::Generate, u"generate"},
    EnumName<MissingKeyAction>{MissingKeyAction::SharedNull,
                               u"shared_null"}, // all key-less requests share one record
};

enum class FingerprintKind {
    None,
    Full,
    Fields
};
template<>
inline constexpr std::array enumNames<FingerprintKind>{
    EnumName<FingerprintKind>{FingerprintKind::None, u"none"},
    EnumName<FingerprintKind>{FingerprintKind::Full, u"full"}, // method, path and whole body
    EnumName<FingerprintKind>{FingerprintKind::Fields, u"fields"}, // the named members of the body
};

enum class MismatchAction {
    Reject,
    Replay,
    NewOperation,
    Supersede
};
template<>
inline constexpr std::array enumNames<MismatchAction>{
    EnumName<MismatchAction>{MismatchAction::Reject, u"reject"},
    EnumName<MismatchAction>{MismatchAction::Replay, u"replay"}, // the difference is ignored
    EnumName<MismatchAction>{MismatchAction::NewOperation,
                             u"new_op"}, // the fingerprint is part of the key
    EnumName<MismatchAction>{MismatchAction::Supersede,
                             u"supersede"}, // the new request takes the key over
};

enum class MismatchWhen {
    Any,
    CompletedOnly
};
template<>
inline constexpr std::array enumNames<MismatchWhen>{
    EnumName<MismatchWhen>{MismatchWhen::Any, u"any"},
    EnumName<MismatchWhen>{MismatchWhen::CompletedOnly, u"completed_only"},
};

enum class ClaimProtocol {
    None,
    CheckThenAct,
    ConditionalWrite,
    LockCheck,
    LockNoCheck,
    TransactionRowLock,
    DedupeWindow
};
template<>
inline constexpr std::array enumNames<ClaimProtocol>{
    EnumName<ClaimProtocol>{ClaimProtocol::None, u"none"},
    EnumName<ClaimProtocol>{ClaimProtocol::CheckThenAct, u"check_then_act"},
    EnumName<ClaimProtocol>{ClaimProtocol::ConditionalWrite, u"cond_write"},
    EnumName<ClaimProtocol>{ClaimProtocol::LockCheck, u"lock_check"}, // lock, then look, then mark
    EnumName<ClaimProtocol>{ClaimProtocol::LockNoCheck,
                            u"lock_nocheck"}, // look, then lock, and not look again
    EnumName<ClaimProtocol>{ClaimProtocol::TransactionRowLock, u"tx_row_lock"},
    EnumName<ClaimProtocol>{ClaimProtocol::DedupeWindow,
                            u"dedupe_window"}, // accept once, drop the rest
};

enum class LoserRead {
    Strong,
    Eventual,
    Returned
};
template<>
inline constexpr std::array enumNames<LoserRead>{
    EnumName<LoserRead>{LoserRead::Strong, u"strong"},
    EnumName<LoserRead>{LoserRead::Eventual, u"eventual"}, // may be served by a replica that lags
    EnumName<LoserRead>{LoserRead::Returned, u"returned"}, // comes back with the failed write
};

// What happens when the claim is lost and the record that won it cannot be found.
enum class LoserMissingAction {
    Retry,
    Fail,
    Release
};
template<>
inline constexpr std::array enumNames<LoserMissingAction>{
    EnumName<LoserMissingAction>{LoserMissingAction::Retry, u"retry"},
    EnumName<LoserMissingAction>{LoserMissingAction::Fail, u"fail"},
    EnumName<LoserMissingAction>{LoserMissingAction::Release,
                                 u"release"}, // fail, and remove the key on the way out
};

// What happens when the answer to a write of the record is lost, so that it may or may not be
// there.
enum class OnUnknownWrite {
    Resolve,
    Fail
};
template<>
inline constexpr std::array enumNames<OnUnknownWrite>{
    EnumName<OnUnknownWrite>{OnUnknownWrite::Resolve,
                             u"resolve"}, // read the record: its owner and fence tell
    EnumName<OnUnknownWrite>{OnUnknownWrite::Fail, u"fail"},
};

enum class DuplicateAction {
    Reject,
    Wait,
    Attach,
    Acknowledge,
    Execute
};
template<>
inline constexpr std::array enumNames<DuplicateAction>{
    EnumName<DuplicateAction>{DuplicateAction::Reject, u"reject"},
    EnumName<DuplicateAction>{DuplicateAction::Wait, u"wait"},
    EnumName<DuplicateAction>{DuplicateAction::Attach,
                              u"attach"}, // gets the handle of the running execution
    EnumName<DuplicateAction>{DuplicateAction::Acknowledge,
                              u"ack"}, // told that all is well; nothing is done
    EnumName<DuplicateAction>{DuplicateAction::Execute, u"execute"},
};

enum class LeaseKind {
    Fixed,
    Retention,
    CallerDeadline,
    Session
};
template<>
inline constexpr std::array enumNames<LeaseKind>{
    EnumName<LeaseKind>{LeaseKind::Fixed, u"fixed"},
    EnumName<LeaseKind>{LeaseKind::Retention,
                        u"retention"}, // no lease of its own: held until the record expires
    EnumName<LeaseKind>{LeaseKind::CallerDeadline,
                        u"caller_deadline"}, // the time the caller's runtime has left
    EnumName<LeaseKind>{LeaseKind::Session,
                        u"session"}, // ends soon after the owner's connection does
};

enum class LeaseExpiryAction {
    Restart,
    Resume,
    Blocked
};
template<>
inline constexpr std::array enumNames<LeaseExpiryAction>{
    EnumName<LeaseExpiryAction>{LeaseExpiryAction::Restart, u"restart"},
    EnumName<LeaseExpiryAction>{LeaseExpiryAction::Resume, u"resume"}, // from the recovery point
    EnumName<LeaseExpiryAction>{LeaseExpiryAction::Blocked, u"blocked"},
};

// Which claim a write to the record is conditional on.
enum class RecordFencing {
    None,
    Exists,
    Status,
    Owner
};
template<>
inline constexpr std::array enumNames<RecordFencing>{
    EnumName<RecordFencing>{RecordFencing::None,
                            u"none"}, // the last writer wins, and brings back a deleted record
    EnumName<RecordFencing>{RecordFencing::Exists, u"exists"},
    EnumName<RecordFencing>{RecordFencing::Status,
                            u"status_cas"}, // any claim, as long as it is in progress
    EnumName<RecordFencing>{RecordFencing::Owner, u"owner_cas"}, // this very claim
};

enum class EffectFencing {
    None,
    Unique,
    Token
};
template<>
inline constexpr std::array enumNames<EffectFencing>{
    EnumName<EffectFencing>{EffectFencing::None, u"none"},
    EnumName<EffectFencing>{EffectFencing::Unique,
                            u"effect_unique"}, // one effect per key, by a constraint
    EnumName<EffectFencing>{EffectFencing::Token,
                            u"effect_token"}, // the effect refuses an older fence
};

enum class CommitMode {
    BeforeWork,
    AfterWork,
    AfterResponse,
    SameTransaction,
    AtomicPhases
};
template<>
inline constexpr std::array enumNames<CommitMode>{
    EnumName<CommitMode>{CommitMode::BeforeWork, u"before_work"},
    EnumName<CommitMode>{CommitMode::AfterWork, u"after_work"},
    EnumName<CommitMode>{CommitMode::AfterResponse, u"after_response"},
    EnumName<CommitMode>{CommitMode::SameTransaction, u"same_tx"},
    EnumName<CommitMode>{CommitMode::AtomicPhases, u"atomic_phases"},
};

// What becomes of the record when the work has ended.
enum class Disposition {
    Store,
    Delete,
    KeepClaim,
    MarkFailed
};
template<>
inline constexpr std::array enumNames<Disposition>{
    EnumName<Disposition>{Disposition::Store, u"store"},
    EnumName<Disposition>{Disposition::Delete, u"delete"},
    EnumName<Disposition>{Disposition::KeepClaim,
                          u"keep_claim"}, // unlocked: the next request goes on from there
    EnumName<Disposition>{Disposition::MarkFailed, u"fail_mark"}, // unlocked, and visibly failed
};

// What happens when the work is done and its record cannot be written.
enum class WriteFailureAction {
    KeepClaim,
    Delete,
    RollBackWork,
    Silent
};
template<>
inline constexpr std::array enumNames<WriteFailureAction>{
    EnumName<WriteFailureAction>{WriteFailureAction::KeepClaim, u"keep_claim"},
    EnumName<WriteFailureAction>{WriteFailureAction::Delete, u"delete"},
    EnumName<WriteFailureAction>{WriteFailureAction::RollBackWork, u"rollback_work"},
    EnumName<WriteFailureAction>{WriteFailureAction::Silent,
                                 u"silent"}, // the caller hears of success
};

enum class ReplayKind {
    StoredResponse,
    StoredBodyStatus,
    FirstSuccess,
    CurrentState,
    AckOnly,
    Handle,
    ErrorExists,
    ContinueFailed
};
template<>
inline constexpr std::array enumNames<ReplayKind>{
    EnumName<ReplayKind>{ReplayKind::StoredResponse, u"stored_response"},
    EnumName<ReplayKind>{ReplayKind::StoredBodyStatus,
                         u"stored_body_status"}, // the body, with another status
    EnumName<ReplayKind>{ReplayKind::FirstSuccess, u"first_success"}, // a stored failure runs again
    EnumName<ReplayKind>{ReplayKind::CurrentState, u"current_state"},
    EnumName<ReplayKind>{ReplayKind::AckOnly, u"ack_only"},
    EnumName<ReplayKind>{ReplayKind::Handle,
                         u"handle"}, // the name under which the execution can be asked after
    EnumName<ReplayKind>{ReplayKind::ErrorExists,
                         u"error_exists"}, // handle while open, an error once closed
    EnumName<ReplayKind>{ReplayKind::ContinueFailed,
                         u"continue_failed"}, // a stored failure is driven on
};

// Whether other services are called with a key derived from ours, so that they can recognise a
// repeated call.
enum class DownstreamKey {
    None,
    Derived
};
template<>
inline constexpr std::array enumNames<DownstreamKey>{
    EnumName<DownstreamKey>{DownstreamKey::None, u"none"},
    EnumName<DownstreamKey>{DownstreamKey::Derived, u"derived"},
};

enum class RetentionFrom {
    Claim,
    Completion
};
template<>
inline constexpr std::array enumNames<RetentionFrom>{
    EnumName<RetentionFrom>{RetentionFrom::Claim, u"claim"}, // the latest claim
    EnumName<RetentionFrom>{RetentionFrom::Completion, u"completion"},
};

enum class ExpiryTest {
    Logical,
    Store,
    None
};
template<>
inline constexpr std::array enumNames<ExpiryTest>{
    EnumName<ExpiryTest>{ExpiryTest::Logical, u"logical"}, // compared at every access
    EnumName<ExpiryTest>{ExpiryTest::Store,
                         u"store"}, // a record counts for as long as the store keeps it
    EnumName<ExpiryTest>{ExpiryTest::None, u"none"},
};

enum class ExpiredRetry {
    NewOperation,
    Reject
};
template<>
inline constexpr std::array enumNames<ExpiredRetry>{
    EnumName<ExpiredRetry>{ExpiredRetry::NewOperation, u"new_op"},
    EnumName<ExpiredRetry>{ExpiredRetry::Reject, u"reject"}, // the record stays as a tombstone
};

enum class PolicyClock {
    Caller,
    Store
};
template<>
inline constexpr std::array enumNames<PolicyClock>{
    EnumName<PolicyClock>{PolicyClock::Caller, u"caller"},
    EnumName<PolicyClock>{PolicyClock::Store, u"store"},
};

enum class StoreDownAction {
    FailClosed,
    FailOpen
};
template<>
inline constexpr std::array enumNames<StoreDownAction>{
    EnumName<StoreDownAction>{StoreDownAction::FailClosed, u"fail_closed"},
    EnumName<StoreDownAction>{StoreDownAction::FailOpen, u"fail_open"}, // run without protection
};

} // namespace onecake
