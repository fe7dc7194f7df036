// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The terms of policies. Each enumeration lists its values with the names that policy files use.
#pragma once

#include "core/model/policy/claim_terms.h"

namespace onecake {

// The heading under which a policy is listed.
enum class PolicyGroup {
    PaymentApis,
    Aws,
    Azure,
    Libraries,
    WorkflowEngines,
    Own
};
template<>
inline constexpr std::array enumNames<PolicyGroup>{
    EnumName{PolicyGroup::PaymentApis, u"payment_apis"},
    EnumName{PolicyGroup::Aws, u"aws"},
    EnumName{PolicyGroup::Azure, u"azure"},
    EnumName{PolicyGroup::Libraries, u"libraries"},
    EnumName{PolicyGroup::WorkflowEngines, u"workflow_engines"},
    EnumName{PolicyGroup::Own, u"own"}, // written for OneCake, or by a user of it
};

enum class KeySource {
    None,
    Client,
    Derived,
    Server,
    BusinessId
};
template<>
inline constexpr std::array enumNames<KeySource>{
    EnumName{KeySource::None, u"none"},
    EnumName{KeySource::Client, u"client"}, // the caller fills a header or field
    EnumName{KeySource::Derived, u"derived"}, // a hash of the input
    EnumName{KeySource::Server, u"server"}, // made by the server, a new one each time
    EnumName{KeySource::BusinessId, u"business_id"}, // the caller's natural id
};

enum class KeyCanon {
    Raw,
    Sorted,
    Jcs
};
template<>
inline constexpr std::array enumNames<KeyCanon>{
    EnumName{KeyCanon::Raw, u"raw"}, // the bytes as sent
    EnumName{KeyCanon::Sorted, u"sorted"}, // members sorted, numbers as they come
    EnumName{KeyCanon::Jcs, u"jcs"}, // RFC 8785
};

enum class KeyDigest {
    Md5,
    Sha1,
    Sha256,
    Blake2s
};
template<>
inline constexpr std::array enumNames<KeyDigest>{
    EnumName{KeyDigest::Md5, u"md5"},
    EnumName{KeyDigest::Sha1, u"sha1"},
    EnumName{KeyDigest::Sha256, u"sha256"},
    EnumName{KeyDigest::Blake2s, u"blake2s"},
};

enum class KeyText {
    Hex,
    Base64
};
template<>
inline constexpr std::array enumNames<KeyText>{
    EnumName{KeyText::Hex, u"hex"},
    EnumName{KeyText::Base64, u"b64"},
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
    EnumName{ScopePart::Tenant, u"tenant"},
    EnumName{ScopePart::User, u"user"},
    EnumName{ScopePart::UseCase, u"use_case"}, // a chosen name
    EnumName{ScopePart::Function, u"function"}, // the code's name, so it changes with the code
    EnumName{ScopePart::Method, u"method"},
    EnumName{ScopePart::Path, u"path"},
    EnumName{ScopePart::Query, u"query"},
    EnumName{ScopePart::Fingerprint, u"fingerprint"}, // another payload is another operation
    EnumName{ScopePart::Region, u"region"},
    EnumName{ScopePart::Group, u"group"},
};

enum class MissingKeyAction {
    Reject,
    Bypass,
    Generate,
    SharedNull
};
template<>
inline constexpr std::array enumNames<MissingKeyAction>{
    EnumName{MissingKeyAction::Reject, u"reject"},
    EnumName{MissingKeyAction::Bypass, u"bypass"}, // run without protection
    EnumName{MissingKeyAction::Generate, u"generate"},
    EnumName{MissingKeyAction::SharedNull,
             u"shared_null"}, // all key-less requests share one record
};

enum class FingerprintKind {
    None,
    Full,
    Body,
    Fields
};
template<>
inline constexpr std::array enumNames<FingerprintKind>{
    EnumName{FingerprintKind::None, u"none"},
    EnumName{FingerprintKind::Full, u"full"}, // method, path and whole body
    EnumName{FingerprintKind::Body, u"body"}, // the whole body
    EnumName{FingerprintKind::Fields, u"fields"}, // the named members of the body
};

enum class MismatchAction {
    Reject,
    Replay,
    NewOperation,
    Supersede
};
template<>
inline constexpr std::array enumNames<MismatchAction>{
    EnumName{MismatchAction::Reject, u"reject"},
    EnumName{MismatchAction::Replay, u"replay"}, // the difference is ignored
    EnumName{MismatchAction::NewOperation, u"new_op"}, // the fingerprint is part of the key
    EnumName{MismatchAction::Supersede, u"supersede"}, // the new request takes the key over
};

enum class MismatchWhen {
    Any,
    CompletedOnly
};
template<>
inline constexpr std::array enumNames<MismatchWhen>{
    EnumName{MismatchWhen::Any, u"any"},
    EnumName{MismatchWhen::CompletedOnly, u"completed_only"},
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
    EnumName{CommitMode::BeforeWork, u"before_work"},
    EnumName{CommitMode::AfterWork, u"after_work"},
    EnumName{CommitMode::AfterResponse, u"after_response"},
    EnumName{CommitMode::SameTransaction, u"same_tx"},
    EnumName{CommitMode::AtomicPhases, u"atomic_phases"},
};

// What happens to the record when the work has ended.
enum class Disposition {
    Store,
    Delete,
    KeepClaim,
    MarkFailed
};
template<>
inline constexpr std::array enumNames<Disposition>{
    EnumName{Disposition::Store, u"store"}, EnumName{Disposition::Delete, u"delete"},
    EnumName{Disposition::KeepClaim,
             u"keep_claim"}, // unlocked: the next request goes on from there
    EnumName{Disposition::MarkFailed, u"fail_mark"}, // unlocked, and visibly failed
};

// What happens when the work is done but its record cannot be written.
enum class WriteFailureAction {
    KeepClaim,
    Delete,
    RollBackWork,
    Silent
};
template<>
inline constexpr std::array enumNames<WriteFailureAction>{
    EnumName{WriteFailureAction::KeepClaim, u"keep_claim"},
    EnumName{WriteFailureAction::Delete, u"delete"},
    EnumName{WriteFailureAction::RollBackWork, u"rollback_work"},
    EnumName{WriteFailureAction::Silent, u"silent"}, // the caller hears of success
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
    EnumName{ReplayKind::StoredResponse, u"stored_response"},
    EnumName{ReplayKind::StoredBodyStatus, u"stored_body_status"}, // the body, with another status
    EnumName{ReplayKind::FirstSuccess, u"first_success"}, // a stored failure runs again
    EnumName{ReplayKind::CurrentState, u"current_state"},
    EnumName{ReplayKind::AckOnly, u"ack_only"},
    EnumName{ReplayKind::Handle,
             u"handle"}, // the name under which the execution can be asked after
    EnumName{ReplayKind::ErrorExists, u"error_exists"}, // handle while open, an error once closed
    EnumName{ReplayKind::ContinueFailed, u"continue_failed"}, // a stored failure is driven on
};

// When the caller is answered.
enum class AnswerMoment {
    AfterWork,
    OnAcceptance
};
template<>
inline constexpr std::array enumNames<AnswerMoment>{
    EnumName{AnswerMoment::AfterWork, u"after_work"},
    EnumName{AnswerMoment::OnAcceptance,
             u"on_acceptance"}, // once the key is claimed; the work goes on
};

// What an owner is answered whose final write is refused because another owner has the key or its
// effect by now.
enum class LateOwnerAction {
    Answer,
    Error
};
template<>
inline constexpr std::array enumNames<LateOwnerAction>{
    EnumName{LateOwnerAction::Answer, u"answer"}, // its own answer; where its work was rolled back,
                                                  // the one on record
    EnumName{LateOwnerAction::Error, u"error"}, // an error: the record's write has failed, and
                                                // on_record_write_failure holds
};

// Whether calls to other services carry a key derived from ours, so that they can recognise a
// repeated call.
enum class DownstreamKey {
    None,
    Derived
};
template<>
inline constexpr std::array enumNames<DownstreamKey>{
    EnumName{DownstreamKey::None, u"none"},
    EnumName{DownstreamKey::Derived, u"derived"},
};

enum class RetentionFrom {
    Claim,
    Completion
};
template<>
inline constexpr std::array enumNames<RetentionFrom>{
    EnumName{RetentionFrom::Claim, u"claim"}, // the latest claim
    EnumName{RetentionFrom::Completion, u"completion"},
};

enum class ExpiryTest {
    Logical,
    Store,
    None
};
template<>
inline constexpr std::array enumNames<ExpiryTest>{
    EnumName{ExpiryTest::Logical, u"logical"}, // compared at every access
    EnumName{ExpiryTest::Store, u"store"}, // a record counts for as long as the store keeps it
    EnumName{ExpiryTest::None, u"none"},
};

enum class ExpiredRetry {
    NewOperation,
    Reject
};
template<>
inline constexpr std::array enumNames<ExpiredRetry>{
    EnumName{ExpiredRetry::NewOperation, u"new_op"},
    EnumName{ExpiredRetry::Reject, u"reject"}, // the record stays as a tombstone
};

enum class PolicyClock {
    Caller,
    Store
};
template<>
inline constexpr std::array enumNames<PolicyClock>{
    EnumName{PolicyClock::Caller, u"caller"},
    EnumName{PolicyClock::Store, u"store"},
};

enum class StoreDownAction {
    FailClosed,
    FailOpen
};
template<>
inline constexpr std::array enumNames<StoreDownAction>{
    EnumName{StoreDownAction::FailClosed, u"fail_closed"},
    EnumName{StoreDownAction::FailOpen, u"fail_open"}, // run without protection
};

} // namespace onecake
