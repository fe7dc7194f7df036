// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which kinds of events tell something about whom.
#pragma once

#include "core/model/event.h"

#include <algorithm>
#include <array>

namespace onecake {

// The answers from this code on say that the order was not carried out.
inline constexpr int firstErrorCode = 400;

inline constexpr std::array ofCustomers{
    EventKind::IntentFormed, EventKind::RetryScheduled, EventKind::RetryDenied, EventKind::Reloaded,
    EventKind::GaveUp,       EventKind::TunnelEntered,  EventKind::TunnelLeft};
inline constexpr std::array ofProcesses{EventKind::ApiCrashed,      EventKind::ApiHeld,
                                        EventKind::Deployed,        EventKind::CompleterCame,
                                        EventKind::ThrottlingBegan, EventKind::ThrottlingEnded};
inline constexpr std::array ofClaims{EventKind::Claimed,           EventKind::TookOver,
                                     EventKind::RanUnprotected,    EventKind::StaleOwner,
                                     EventKind::RecordWriteFailed, EventKind::ClaimLost};
inline constexpr std::array ofAnswers{EventKind::Replayed,   EventKind::Refused,
                                      EventKind::Waiting,    EventKind::Mismatched,
                                      EventKind::KeyMissing, EventKind::Expired};
inline constexpr std::array ofWorks{EventKind::WorkStarted, EventKind::WorkEnded,
                                    EventKind::WorkThrew};
inline constexpr std::array ofEffects{EventKind::Charged, EventKind::ChargeRecognised,
                                      EventKind::Baked, EventKind::EffectRefused};

template<size_t count>
bool isIn(const std::array<EventKind, count> &kinds, EventKind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace onecake
