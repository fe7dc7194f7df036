// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The words of a Timeline: who takes part, what passes between them, and what can happen.
#pragma once

#include "core/base/enum_names.h"

namespace onecake {

// The places where something can happen, in the order in which they are drawn.
enum class Lane {
    Customer,
    Website,
    Network,
    Api,
    Store,
    Kitchen,
    Payment
};
template<>
inline constexpr std::array enumNames<Lane>{
    EnumName<Lane>{Lane::Customer, u"customer"}, EnumName<Lane>{Lane::Website, u"website"},
    EnumName<Lane>{Lane::Network, u"network"},   EnumName<Lane>{Lane::Api, u"api"},
    EnumName<Lane>{Lane::Store, u"store"},       EnumName<Lane>{Lane::Kitchen, u"kitchen"},
    EnumName<Lane>{Lane::Payment, u"payment"},
};

// What a message carries.
enum class MessageKind {
    None,
    Order, // customer to website: a tap on the button
    Screen, // website to customer: what the page shows
    Cake, // kitchen to customer's door
    Request, // website to API
    Reply, // API to website
    StoreCall, // API to store
    StoreAnswer,
    Charge, // API to payment
    ChargeAnswer,
    Bake, // API to kitchen
    BakeAnswer,
};
template<>
inline constexpr std::array enumNames<MessageKind>{
    EnumName<MessageKind>{MessageKind::None, u"none"},
    EnumName<MessageKind>{MessageKind::Order, u"order"},
    EnumName<MessageKind>{MessageKind::Screen, u"screen"},
    EnumName<MessageKind>{MessageKind::Cake, u"cake"},
    EnumName<MessageKind>{MessageKind::Request, u"request"},
    EnumName<MessageKind>{MessageKind::Reply, u"reply"},
    EnumName<MessageKind>{MessageKind::StoreCall, u"store-call"},
    EnumName<MessageKind>{MessageKind::StoreAnswer, u"store-answer"},
    EnumName<MessageKind>{MessageKind::Charge, u"charge"},
    EnumName<MessageKind>{MessageKind::ChargeAnswer, u"charge-answer"},
    EnumName<MessageKind>{MessageKind::Bake, u"bake"},
    EnumName<MessageKind>{MessageKind::BakeAnswer, u"bake-answer"},
};

enum class EventKind {
    // A message: its Sent and its Arrived or Lost share a number.
    Sent,
    Arrived,
    Lost,
    // The customer and the website.
    IntentFormed, // the customer wants a cake: everything is judged against this
    KeyMade,
    KeyDiscarded,
    TimedOut,
    RetryScheduled,
    RetryDenied, // the retry quota is empty
    Reloaded,
    GaveUp,
    // The network and the processes.
    TunnelEntered,
    TunnelLeft,
    RequestLossBegan, // of all requests, while replies get through
    RequestLossEnded,
    ReplyLossBegan,
    ReplyLossEnded,
    ApiCrashed,
    ApiRestarted,
    ApiHeld,
    ApiWentOn,
    CompleterCame, // takes up a request that was left unfinished
    Deployed,
    // The store.
    RecordWritten,
    RecordRemoved,
    StoreWentDown,
    StoreCameUp,
    StoreWentMute, // what it is asked to write it writes, and answers nobody
    StoreSpokeAgain,
    ThrottlingBegan,
    ThrottlingEnded,
    LockFreed, // while its owner still works, and believes to hold it
    // The idempotency layer.
    Claimed,
    TookOver,
    Replayed,
    Refused, // in progress elsewhere
    Waiting,
    Mismatched,
    KeyMissing,
    Expired,
    RanUnprotected,
    ClaimLost, // refused by a record that then could not be found
    Resolved, // a lost answer was found out by reading
    StaleOwner, // an owner came back after its claim had been taken over
    RecordWriteFailed,
    // The work.
    WorkStarted,
    WorkEnded,
    WorkThrew,
    Charged, // money taken: an effect
    ChargeRecognised, // the same downstream key again: no second effect
    Baked, // a cake is made: an effect
    EffectRefused, // fenced off, or there is one already
};
template<>
inline constexpr std::array enumNames<EventKind>{
    EnumName<EventKind>{EventKind::Sent, u"sent"},
    EnumName<EventKind>{EventKind::Arrived, u"arrived"},
    EnumName<EventKind>{EventKind::Lost, u"lost"},
    EnumName<EventKind>{EventKind::IntentFormed, u"intent-formed"},
    EnumName<EventKind>{EventKind::KeyMade, u"key-made"},
    EnumName<EventKind>{EventKind::KeyDiscarded, u"key-discarded"},
    EnumName<EventKind>{EventKind::TimedOut, u"timed-out"},
    EnumName<EventKind>{EventKind::RetryScheduled, u"retry-scheduled"},
    EnumName<EventKind>{EventKind::RetryDenied, u"retry-denied"},
    EnumName<EventKind>{EventKind::Reloaded, u"reloaded"},
    EnumName<EventKind>{EventKind::GaveUp, u"gave-up"},
    EnumName<EventKind>{EventKind::TunnelEntered, u"tunnel-entered"},
    EnumName<EventKind>{EventKind::TunnelLeft, u"tunnel-left"},
    EnumName<EventKind>{EventKind::RequestLossBegan, u"request-loss-began"},
    EnumName<EventKind>{EventKind::RequestLossEnded, u"request-loss-ended"},
    EnumName<EventKind>{EventKind::ReplyLossBegan, u"reply-loss-began"},
    EnumName<EventKind>{EventKind::ReplyLossEnded, u"reply-loss-ended"},
    EnumName<EventKind>{EventKind::ApiCrashed, u"api-crashed"},
    EnumName<EventKind>{EventKind::ApiRestarted, u"api-restarted"},
    EnumName<EventKind>{EventKind::ApiHeld, u"api-held"},
    EnumName<EventKind>{EventKind::ApiWentOn, u"api-went-on"},
    EnumName<EventKind>{EventKind::CompleterCame, u"completer-came"},
    EnumName<EventKind>{EventKind::Deployed, u"deployed"},
    EnumName<EventKind>{EventKind::RecordWritten, u"record-written"},
    EnumName<EventKind>{EventKind::RecordRemoved, u"record-removed"},
    EnumName<EventKind>{EventKind::StoreWentDown, u"store-went-down"},
    EnumName<EventKind>{EventKind::StoreCameUp, u"store-came-up"},
    EnumName<EventKind>{EventKind::StoreWentMute, u"store-went-mute"},
    EnumName<EventKind>{EventKind::StoreSpokeAgain, u"store-spoke-again"},
    EnumName<EventKind>{EventKind::ThrottlingBegan, u"throttling-began"},
    EnumName<EventKind>{EventKind::ThrottlingEnded, u"throttling-ended"},
    EnumName<EventKind>{EventKind::LockFreed, u"lock-freed"},
    EnumName<EventKind>{EventKind::Claimed, u"claimed"},
    EnumName<EventKind>{EventKind::TookOver, u"took-over"},
    EnumName<EventKind>{EventKind::Replayed, u"replayed"},
    EnumName<EventKind>{EventKind::Refused, u"refused"},
    EnumName<EventKind>{EventKind::Waiting, u"waiting"},
    EnumName<EventKind>{EventKind::Mismatched, u"mismatched"},
    EnumName<EventKind>{EventKind::KeyMissing, u"key-missing"},
    EnumName<EventKind>{EventKind::Expired, u"expired"},
    EnumName<EventKind>{EventKind::RanUnprotected, u"ran-unprotected"},
    EnumName<EventKind>{EventKind::ClaimLost, u"claim-lost"},
    EnumName<EventKind>{EventKind::Resolved, u"resolved"},
    EnumName<EventKind>{EventKind::StaleOwner, u"stale-owner"},
    EnumName<EventKind>{EventKind::RecordWriteFailed, u"record-write-failed"},
    EnumName<EventKind>{EventKind::WorkStarted, u"work-started"},
    EnumName<EventKind>{EventKind::WorkEnded, u"work-ended"},
    EnumName<EventKind>{EventKind::WorkThrew, u"work-threw"},
    EnumName<EventKind>{EventKind::Charged, u"charged"},
    EnumName<EventKind>{EventKind::ChargeRecognised, u"charge-recognised"},
    EnumName<EventKind>{EventKind::Baked, u"baked"},
    EnumName<EventKind>{EventKind::EffectRefused, u"effect-refused"},
};

// Why a request ran without the protection of a key: the text of RanUnprotected.
enum class UnprotectedCause {
    NoLayer, // nothing looks for keys
    KeyMissing, // no key that can be used, and the policy lets the request pass
    StoreUnavailable, // the policy runs rather than fail
    DuplicateRuns, // the key is in use, and the policy lets duplicates run
};
template<>
inline constexpr std::array enumNames<UnprotectedCause>{
    EnumName<UnprotectedCause>{UnprotectedCause::NoLayer, u"no-layer"},
    EnumName<UnprotectedCause>{UnprotectedCause::KeyMissing, u"key-missing"},
    EnumName<UnprotectedCause>{UnprotectedCause::StoreUnavailable, u"store-unavailable"},
    EnumName<UnprotectedCause>{UnprotectedCause::DuplicateRuns, u"duplicate-runs"},
};

} // namespace onecake
