// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The terms that say how a key is claimed: who wins, what the others are answered, how long a claim
// lasts, and what it fences.
#pragma once

#include "core/base/enum_names.h"

namespace onecake {

enum class ClaimProtocol {
    None,
    CheckThenAct,
    ConditionalWrite,
    LockCheck,
    LockNoCheck,
    TransactionRowLock,
    DedupeWindow,
    InsertAtCommit
};
template<>
inline constexpr std::array enumNames<ClaimProtocol>{
    EnumName{ClaimProtocol::None, u"none"},
    EnumName{ClaimProtocol::CheckThenAct, u"check_then_act"},
    EnumName{ClaimProtocol::ConditionalWrite, u"cond_write"},
    EnumName{ClaimProtocol::LockCheck, u"lock_check"}, // lock, look, then write
    EnumName{ClaimProtocol::LockNoCheck, u"lock_nocheck"}, // look, then lock, and not look again
    EnumName{ClaimProtocol::TransactionRowLock, u"tx_row_lock"},
    EnumName{ClaimProtocol::DedupeWindow, u"dedupe_window"}, // accept once, drop the rest
    EnumName{ClaimProtocol::InsertAtCommit,
             u"insert_at_commit"}, // look, work, and insert the record with the
                                   // work: a unique index lets one through, the
                                   // others roll back
};

enum class LoserRead {
    Strong,
    Eventual,
    Returned
};
template<>
inline constexpr std::array enumNames<LoserRead>{
    EnumName{LoserRead::Strong, u"strong"},
    EnumName{LoserRead::Eventual, u"eventual"}, // may be served by a replica that lags
    EnumName{LoserRead::Returned, u"returned"}, // comes back with the failed write
};

// What happens when the claim is lost and the record that won it cannot be found.
enum class LoserMissingAction {
    Retry,
    Fail,
    Release
};
template<>
inline constexpr std::array enumNames<LoserMissingAction>{
    EnumName{LoserMissingAction::Retry, u"retry"}, EnumName{LoserMissingAction::Fail, u"fail"},
    EnumName{LoserMissingAction::Release, u"release"}, // fail, and remove the key on the way out
};

// What a claim that failed leaves behind.
enum class ClaimFailureAction {
    Leave,
    Release
};
template<>
inline constexpr std::array enumNames<ClaimFailureAction>{
    EnumName{ClaimFailureAction::Leave, u"leave"}, // what is there stays
    EnumName{ClaimFailureAction::Release, u"release"}, // no record of that key, whoever made it
};

// What happens when the answer to a store call is lost: the call may or may not have had its
// effect.
enum class OnUnknownWrite {
    Resolve,
    Fail,
    Repeat
};
template<>
inline constexpr std::array enumNames<OnUnknownWrite>{
    EnumName{OnUnknownWrite::Resolve, u"resolve"}, // read the record: its owner and fence tell
    EnumName{OnUnknownWrite::Fail, u"fail"},
    EnumName{OnUnknownWrite::Repeat, u"repeat"}, // the store's client makes the same call again
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
    EnumName{DuplicateAction::Reject, u"reject"},   EnumName{DuplicateAction::Wait, u"wait"},
    EnumName{DuplicateAction::Attach, u"attach"}, // gets the handle of the running execution
    EnumName{DuplicateAction::Acknowledge, u"ack"}, // told that all is well; nothing is done
    EnumName{DuplicateAction::Execute, u"execute"},
};

enum class LeaseKind {
    Fixed,
    Retention,
    CallerDeadline,
    Session
};
template<>
inline constexpr std::array enumNames<LeaseKind>{
    EnumName{LeaseKind::Fixed, u"fixed"},
    EnumName{LeaseKind::Retention,
             u"retention"}, // no lease of its own: held until the record expires
    EnumName{LeaseKind::CallerDeadline,
             u"caller_deadline"}, // the time the caller's runtime has left
    EnumName{LeaseKind::Session, u"session"}, // ends soon after the owner's connection does
};

enum class LeaseExpiryAction {
    Restart,
    Resume,
    Blocked
};
template<>
inline constexpr std::array enumNames<LeaseExpiryAction>{
    EnumName{LeaseExpiryAction::Restart, u"restart"},
    EnumName{LeaseExpiryAction::Resume, u"resume"}, // from the recovery point
    EnumName{LeaseExpiryAction::Blocked, u"blocked"},
};

// Who may continue when a lease has ended.
enum class Takeover {
    Anyone,
    Completer
};
template<>
inline constexpr std::array enumNames<Takeover>{
    EnumName{Takeover::Anyone, u"anyone"}, // the next request with the key
    EnumName{Takeover::Completer, u"completer"}, // to everybody else it is still in progress
};

// What a completer does with unfinished work.
enum class CompleterAction {
    Run,
    Close
};
template<>
inline constexpr std::array enumNames<CompleterAction>{
    EnumName{CompleterAction::Run, u"run"}, // from the recovery point, or again
    EnumName{CompleterAction::Close,
             u"close"}, // as if it had thrown an exception: nothing runs again
};

// The condition on a write to the record.
enum class RecordFencing {
    None,
    Exists,
    Status,
    Owner,
    Absent
};
template<>
inline constexpr std::array enumNames<RecordFencing>{
    EnumName{RecordFencing::None,
             u"none"}, // the last writer wins, and brings back a deleted record
    EnumName{RecordFencing::Exists, u"exists"},
    EnumName{RecordFencing::Status, u"status_cas"}, // any claim, as long as it is in progress
    EnumName{RecordFencing::Owner, u"owner_cas"}, // this very claim
    EnumName{RecordFencing::Absent, u"absent"}, // none: the write makes the record, or is refused
};

enum class EffectFencing {
    None,
    Unique,
    Token
};
template<>
inline constexpr std::array enumNames<EffectFencing>{
    EnumName{EffectFencing::None, u"none"},
    EnumName{EffectFencing::Unique, u"effect_unique"}, // one effect per key, by a constraint
    EnumName{EffectFencing::Token, u"effect_token"}, // the effect refuses an older fence
};

// For how long a unique effect stays unique.
enum class EffectKey {
    Key,
    Record
};
template<>
inline constexpr std::array enumNames<EffectKey>{
    EnumName{EffectKey::Key, u"key"}, // for ever
    EnumName{EffectKey::Record, u"record"}, // a key whose record is gone may have another
};

} // namespace onecake
