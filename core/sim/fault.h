// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What can go wrong in a run, as data. A fault is written in words ("lose reply 1", "tunnel
// 1s..9s") or as JSON, and both read back to the same value.
#pragma once

#include "core/base/json_reader.h"
#include "core/base/result.h"

#include <variant>
#include <vector>

namespace onecake {

enum class FaultKind {
    None,
    LoseRequest,
    LoseReply,
    DelayRequest,
    DelayReply,
    DuplicateRequest,
    DuplicateReply,
    Tunnel, // both directions are lost
    Crash, // of the API process, at a point of its work
    Throw, // the work throws an exception
    Respond, // the work answers with an error status
    Hold, // the API process stands still: a long pause, not a slow kitchen
    StoreDown,
    StoreLosesReply, // the store did what it was asked, and its answer is lost
    Throttle,
    Skew, // of an API process's clock
    DoubleTap,
    ReloadBeforeAttempt,
    ReloadOnReply, // the page is gone at the moment the reply arrives
    GiveUp,
};
template<>
inline constexpr std::array enumNames<FaultKind>{
    EnumName<FaultKind>{FaultKind::None, u"none"},
    EnumName<FaultKind>{FaultKind::LoseRequest, u"lose-request"},
    EnumName<FaultKind>{FaultKind::LoseReply, u"lose-reply"},
    EnumName<FaultKind>{FaultKind::DelayRequest, u"delay-request"},
    EnumName<FaultKind>{FaultKind::DelayReply, u"delay-reply"},
    EnumName<FaultKind>{FaultKind::DuplicateRequest, u"duplicate-request"},
    EnumName<FaultKind>{FaultKind::DuplicateReply, u"duplicate-reply"},
    EnumName<FaultKind>{FaultKind::Tunnel, u"tunnel"},
    EnumName<FaultKind>{FaultKind::Crash, u"crash"},
    EnumName<FaultKind>{FaultKind::Throw, u"throw"},
    EnumName<FaultKind>{FaultKind::Respond, u"respond"},
    EnumName<FaultKind>{FaultKind::Hold, u"hold"},
    EnumName<FaultKind>{FaultKind::StoreDown, u"store-down"},
    EnumName<FaultKind>{FaultKind::StoreLosesReply, u"store-loses-reply"},
    EnumName<FaultKind>{FaultKind::Throttle, u"throttle"},
    EnumName<FaultKind>{FaultKind::Skew, u"skew"},
    EnumName<FaultKind>{FaultKind::DoubleTap, u"double-tap"},
    EnumName<FaultKind>{FaultKind::ReloadBeforeAttempt, u"reload-before-attempt"},
    EnumName<FaultKind>{FaultKind::ReloadOnReply, u"reload-on-reply"},
    EnumName<FaultKind>{FaultKind::GiveUp, u"give-up"},
};

// Where in its work the API process dies, or where the work throws.
enum class WorkPoint {
    BeforeClaim,
    AfterClaim,
    DuringWork,
    AfterWork,
    AfterRecord,
    BeforeEffect,
    AfterEffect
};
template<>
inline constexpr std::array enumNames<WorkPoint>{
    EnumName<WorkPoint>{WorkPoint::BeforeClaim, u"before-claim"},
    EnumName<WorkPoint>{WorkPoint::AfterClaim, u"after-claim"},
    EnumName<WorkPoint>{WorkPoint::DuringWork, u"during-work"},
    EnumName<WorkPoint>{WorkPoint::AfterWork, u"after-work"},
    EnumName<WorkPoint>{WorkPoint::AfterRecord, u"after-record"},
    EnumName<WorkPoint>{WorkPoint::BeforeEffect, u"before-effect"},
    EnumName<WorkPoint>{WorkPoint::AfterEffect, u"after-effect"},
};

// What the API asks of the store. A claim is any call that can win a key; a completion any that
// settles or advances it.
enum class StoreCallKind {
    Claim,
    Read,
    Complete,
    Extend,
    Remove
};
template<>
inline constexpr std::array enumNames<StoreCallKind>{
    EnumName<StoreCallKind>{StoreCallKind::Claim, u"claim"},
    EnumName<StoreCallKind>{StoreCallKind::Read, u"read"},
    EnumName<StoreCallKind>{StoreCallKind::Complete, u"complete"},
    EnumName<StoreCallKind>{StoreCallKind::Extend, u"extend"},
    EnumName<StoreCallKind>{StoreCallKind::Remove, u"remove"},
};

struct Fault {
    FaultKind kind = FaultKind::None;
    int number = 0; // which message, attempt, work or API process, counted from 1
    WorkPoint point = WorkPoint::BeforeClaim; // Crash, Throw
    StoreCallKind call = StoreCallKind::Claim; // StoreLosesReply
    int code = 0; // Respond
    Duration from{0}; // Tunnel, StoreDown, Throttle: since the start of the run
    Duration to{0};
    Duration span{0}; // delays, Hold, Skew, GiveUp

    bool operator==(const Fault &) const = default;
};

using Faults = std::vector<Fault>;

// "lose reply 1; tunnel 1s..9s". An error names the word that was not understood and what was
// expected there.
Result<Faults> parseFaults(QStringView words);
QString toWords(const Fault &fault);
QString toWords(const Faults &faults);

// {"fault": "lose-reply", "number": 1}; an element may also be a text in words.
QJsonObject toJson(const Fault &fault);
Faults readFaults(JsonReader &reader, QStringView field);

} // namespace onecake
