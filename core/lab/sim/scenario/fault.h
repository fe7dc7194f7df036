// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What can go wrong in a run, as data. A fault is written in words ("lose reply 1", "tunnel
// 1s..9s") or as JSON; both read back to the same value.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/base/result.h"

#include <optional>
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
    LoseRequests, // one direction is lost, the other one gets through
    LoseReplies,
    LoseByChance,
    Jitter, // each message takes longer, by chance
    Crash, // of the API process, at a point of its work
    Throw, // the work throws an exception
    Respond, // the work answers with an error status
    Hold, // the API process stands still: a long pause, not a slow kitchen
    StoreDown,
    StoreDownApplyingWrites, // down, but it carries out writes: nobody is answered
    StoreLosesReply, // the store did the call, but its answer is lost
    Throttle,
    FreeLockEarly, // as soon as it is granted, while its owner believes it holds it
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
    EnumName<FaultKind>{FaultKind::LoseRequests, u"lose-requests"},
    EnumName<FaultKind>{FaultKind::LoseReplies, u"lose-replies"},
    EnumName<FaultKind>{FaultKind::LoseByChance, u"lose-by-chance"},
    EnumName<FaultKind>{FaultKind::Jitter, u"jitter"},
    EnumName<FaultKind>{FaultKind::Crash, u"crash"},
    EnumName<FaultKind>{FaultKind::Throw, u"throw"},
    EnumName<FaultKind>{FaultKind::Respond, u"respond"},
    EnumName<FaultKind>{FaultKind::Hold, u"hold"},
    EnumName<FaultKind>{FaultKind::StoreDown, u"store-down"},
    EnumName<FaultKind>{FaultKind::StoreDownApplyingWrites, u"store-down-applying-writes"},
    EnumName<FaultKind>{FaultKind::StoreLosesReply, u"store-loses-reply"},
    EnumName<FaultKind>{FaultKind::Throttle, u"throttle"},
    EnumName<FaultKind>{FaultKind::FreeLockEarly, u"free-lock-early"},
    EnumName<FaultKind>{FaultKind::Skew, u"skew"},
    EnumName<FaultKind>{FaultKind::DoubleTap, u"double-tap"},
    EnumName<FaultKind>{FaultKind::ReloadBeforeAttempt, u"reload-before-attempt"},
    EnumName<FaultKind>{FaultKind::ReloadOnReply, u"reload-on-reply"},
    EnumName<FaultKind>{FaultKind::GiveUp, u"give-up"},
};

// Where the API process dies, or the work throws, in the order in which an attempt reaches these
// points. The effect is the charge: it is made at another service, and no record of it exists yet.
// After the cake, the other effect, is AfterWork. An attempt that resumes after the charge reaches
// neither point about the effect.
enum class WorkPoint {
    BeforeClaim,
    AfterClaim,
    BeforeEffect,
    AfterEffect,
    DuringWork,
    AfterWork,
    AfterRecord
};
template<>
inline constexpr std::array enumNames<WorkPoint>{
    EnumName<WorkPoint>{WorkPoint::BeforeClaim, u"before-claim"},
    EnumName<WorkPoint>{WorkPoint::AfterClaim, u"after-claim"},
    EnumName<WorkPoint>{WorkPoint::BeforeEffect, u"before-effect"},
    EnumName<WorkPoint>{WorkPoint::AfterEffect, u"after-effect"},
    EnumName<WorkPoint>{WorkPoint::DuringWork, u"during-work"},
    EnumName<WorkPoint>{WorkPoint::AfterWork, u"after-work"},
    EnumName<WorkPoint>{WorkPoint::AfterRecord, u"after-record"},
};

// A process can die at every point but BeforeEffect, which would be the same as AfterClaim; the
// work can throw only while it runs.
constexpr bool isCrashPoint(WorkPoint point)
{
    return point != WorkPoint::BeforeEffect;
}
constexpr bool isThrowPoint(WorkPoint point)
{
    return point == WorkPoint::BeforeEffect || point == WorkPoint::AfterEffect
        || point == WorkPoint::AfterWork;
}

// The kinds of store calls. A claim is any call that can win a key; a completion is any call that
// settles or advances a claim.
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

// The network messages that a fault concerns.
enum class MessageGroup {
    Requests,
    Replies,
    Messages // both
};
template<>
inline constexpr std::array enumNames<MessageGroup>{
    EnumName<MessageGroup>{MessageGroup::Requests, u"requests"},
    EnumName<MessageGroup>{MessageGroup::Replies, u"replies"},
    EnumName<MessageGroup>{MessageGroup::Messages, u"messages"},
};

struct Fault {
    FaultKind kind = FaultKind::None;
    int number = 0; // number of the message, attempt, work or API process, from 1
    WorkPoint point = WorkPoint::BeforeClaim; // Crash, Throw
    StoreCallKind call = StoreCallKind::Claim; // StoreLosesReply
    int code = 0; // Respond
    Duration from{0}; // start of a lasting fault, since the start of the run
    Duration to{0};
    Duration span{0}; // delays, Hold, Skew, GiveUp; Jitter: at most
    int permille = 0; // probability in 1/1000
    MessageGroup group = MessageGroup::Messages; // LoseByChance

    bool operator==(const Fault &) const = default;
};

using Faults = std::vector<Fault>;

inline constexpr int largestFaultNumber = 9999;
inline constexpr Duration longestJitter{60000};

// Whether the run's seed decides which messages the fault affects.
constexpr bool isByChance(FaultKind kind)
{
    return kind == FaultKind::LoseByChance || kind == FaultKind::Jitter;
}

// Whether the fault lasts from one instant of the run to another.
constexpr bool isStretch(FaultKind kind)
{
    return kind == FaultKind::Tunnel || kind == FaultKind::LoseRequests
        || kind == FaultKind::LoseReplies || kind == FaultKind::StoreDown
        || kind == FaultKind::StoreDownApplyingWrites || kind == FaultKind::Throttle;
}

} // namespace onecake
