// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The words in which policies say how a key is claimed: who wins, what the others are told, how
// long a claim lasts, and what it fences.
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
    EnumName<ClaimProtocol>{ClaimProtocol::None, u"none"},
    EnumName<ClaimProtocol>{ClaimProtocol::CheckThenAct, u"check_then_act"},
    EnumName<ClaimProtocol>{ClaimProtocol::ConditionalWrite, u"cond_write"},
    EnumName<ClaimProtocol>{ClaimProtocol::LockCheck, u"lock_check"}, // lock, then look, then mark
    EnumName<ClaimProtocol>{ClaimProtocol::LockNoCheck,
                            u"lock_nocheck"}, // look, then lock, and not look again
    EnumName<ClaimProtocol>{ClaimProtocol::TransactionRowLock, u"tx_row_lock"},
    EnumName<ClaimProtocol>{ClaimProtocol::DedupeWindow,
                            u"dedupe_window"}, // accept once, drop the rest
    EnumName<ClaimProtocol>{ClaimProtocol::InsertAtCommit,
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

// What a claim that failed leaves behind.
enum class ClaimFailureAction {
    Leave,
    Release
};
template<>
inline constexpr std::array enumNames<ClaimFailureAction>{
    EnumName<ClaimFailureAction>{ClaimFailureAction::Leave, u"leave"}, // whatever is there
    EnumName<ClaimFailureAction>{ClaimFailureAction::Release,
                                 u"release"}, // no record of that key, whoever made it
};

// What happens when the answer to a call to the store is lost, so that it may or may not have had
// its effect.
enum class OnUnknownWrite {
    Resolve,
    Fail,
    Repeat
};
template<>
inline constexpr std::array enumNames<OnUnknownWrite>{
    EnumName<OnUnknownWrite>{OnUnknownWrite::Resolve,
                             u"resolve"}, // read the record: its owner and fence tell
    EnumName<OnUnknownWrite>{OnUnknownWrite::Fail, u"fail"},
    EnumName<OnUnknownWrite>{OnUnknownWrite::Repeat,
                             u"repeat"}, // the store's client makes the same call again
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

// Who may go on where a lease has ended.
enum class Takeover {
    Anyone,
    Completer
};
template<>
inline constexpr std::array enumNames<Takeover>{
    EnumName<Takeover>{Takeover::Anyone, u"anyone"}, // the next request with the key
    EnumName<Takeover>{Takeover::Completer,
                       u"completer"}, // to everybody else it is still in progress
};

// What a completer does with work that was left unfinished.
enum class CompleterAction {
    Run,
    Close
};
template<>
inline constexpr std::array enumNames<CompleterAction>{
    EnumName<CompleterAction>{CompleterAction::Run, u"run"}, // from the recovery point, or again
    EnumName<CompleterAction>{CompleterAction::Close,
                              u"close"}, // as if it had thrown an exception: nothing runs again
};

// Which claim a write to the record is conditional on.
enum class RecordFencing {
    None,
    Exists,
    Status,
    Owner,
    Absent
};
template<>
inline constexpr std::array enumNames<RecordFencing>{
    EnumName<RecordFencing>{RecordFencing::None,
                            u"none"}, // the last writer wins, and brings back a deleted record
    EnumName<RecordFencing>{RecordFencing::Exists, u"exists"},
    EnumName<RecordFencing>{RecordFencing::Status,
                            u"status_cas"}, // any claim, as long as it is in progress
    EnumName<RecordFencing>{RecordFencing::Owner, u"owner_cas"}, // this very claim
    EnumName<RecordFencing>{RecordFencing::Absent,
                            u"absent"}, // none: the write makes the record, or is refused
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

// What a unique effect is unique by.
enum class EffectKey {
    Key,
    Record
};
template<>
inline constexpr std::array enumNames<EffectKey>{
    EnumName<EffectKey>{EffectKey::Key, u"key"}, // for ever
    EnumName<EffectKey>{EffectKey::Record,
                        u"record"}, // a key whose record is gone may have another
};

} // namespace onecake
