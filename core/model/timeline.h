// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The history of a run: an append-only list of events in the order in which they happened. It is
// the only truth about a run: rewinding is a lookup in it, and going on from an earlier instant is
// a fork.
#pragma once

#include "core/base/enum_names.h"
#include "core/model/key_record.h"

#include <map>
#include <memory>
#include <vector>

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
    EnumName{Lane::Customer, u"customer"}, EnumName{Lane::Website, u"website"},
    EnumName{Lane::Network, u"network"},   EnumName{Lane::Api, u"api"},
    EnumName{Lane::Store, u"store"},       EnumName{Lane::Kitchen, u"kitchen"},
    EnumName{Lane::Payment, u"payment"},
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
    EnumName{MessageKind::None, u"none"},
    EnumName{MessageKind::Order, u"order"},
    EnumName{MessageKind::Screen, u"screen"},
    EnumName{MessageKind::Cake, u"cake"},
    EnumName{MessageKind::Request, u"request"},
    EnumName{MessageKind::Reply, u"reply"},
    EnumName{MessageKind::StoreCall, u"store-call"},
    EnumName{MessageKind::StoreAnswer, u"store-answer"},
    EnumName{MessageKind::Charge, u"charge"},
    EnumName{MessageKind::ChargeAnswer, u"charge-answer"},
    EnumName{MessageKind::Bake, u"bake"},
    EnumName{MessageKind::BakeAnswer, u"bake-answer"},
};

enum class EventKind {
    // A message: its Sent and its Arrived or Lost share a number.
    Sent,
    Arrived,
    Lost,
    // The customer and the website.
    IntentFormed, // the customer wants a cake: the verdicts judge against this
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
    RequestLossBegan, // all requests are lost, while replies arrive
    RequestLossEnded,
    ReplyLossBegan,
    ReplyLossEnded,
    ApiCrashed,
    ApiRestarted,
    ApiHeld,
    ApiWentOn,
    CompleterCame, // it handles an unfinished request
    Deployed,
    // The store.
    RecordWritten,
    RecordRemoved,
    StoreWentDown,
    StoreCameUp,
    StoreWentMute, // it carries out writes, but answers nobody
    StoreSpokeAgain,
    ThrottlingBegan,
    ThrottlingEnded,
    LockFreed, // while its owner still works and believes it holds it
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
    Resolved, // reading the record told what a lost answer was
    StaleOwner, // an owner came back after its claim had been taken over
    RecordWriteFailed,
    // The work.
    WorkStarted,
    WorkEnded,
    WorkThrew,
    Charged, // money taken: an effect
    ChargeRecognised, // same downstream key as before: no second effect
    Baked, // a cake is made: an effect
    EffectRefused, // fenced off, or the effect exists already
    // By hand.
    KitchenSlowed, // from now on the work takes longer, by the span
    KitchenRecovered, // from now on it takes as long as usual
};
template<>
inline constexpr std::array enumNames<EventKind>{
    EnumName{EventKind::Sent, u"sent"},
    EnumName{EventKind::Arrived, u"arrived"},
    EnumName{EventKind::Lost, u"lost"},
    EnumName{EventKind::IntentFormed, u"intent-formed"},
    EnumName{EventKind::KeyMade, u"key-made"},
    EnumName{EventKind::KeyDiscarded, u"key-discarded"},
    EnumName{EventKind::TimedOut, u"timed-out"},
    EnumName{EventKind::RetryScheduled, u"retry-scheduled"},
    EnumName{EventKind::RetryDenied, u"retry-denied"},
    EnumName{EventKind::Reloaded, u"reloaded"},
    EnumName{EventKind::GaveUp, u"gave-up"},
    EnumName{EventKind::TunnelEntered, u"tunnel-entered"},
    EnumName{EventKind::TunnelLeft, u"tunnel-left"},
    EnumName{EventKind::RequestLossBegan, u"request-loss-began"},
    EnumName{EventKind::RequestLossEnded, u"request-loss-ended"},
    EnumName{EventKind::ReplyLossBegan, u"reply-loss-began"},
    EnumName{EventKind::ReplyLossEnded, u"reply-loss-ended"},
    EnumName{EventKind::ApiCrashed, u"api-crashed"},
    EnumName{EventKind::ApiRestarted, u"api-restarted"},
    EnumName{EventKind::ApiHeld, u"api-held"},
    EnumName{EventKind::ApiWentOn, u"api-went-on"},
    EnumName{EventKind::CompleterCame, u"completer-came"},
    EnumName{EventKind::Deployed, u"deployed"},
    EnumName{EventKind::RecordWritten, u"record-written"},
    EnumName{EventKind::RecordRemoved, u"record-removed"},
    EnumName{EventKind::StoreWentDown, u"store-went-down"},
    EnumName{EventKind::StoreCameUp, u"store-came-up"},
    EnumName{EventKind::StoreWentMute, u"store-went-mute"},
    EnumName{EventKind::StoreSpokeAgain, u"store-spoke-again"},
    EnumName{EventKind::ThrottlingBegan, u"throttling-began"},
    EnumName{EventKind::ThrottlingEnded, u"throttling-ended"},
    EnumName{EventKind::LockFreed, u"lock-freed"},
    EnumName{EventKind::Claimed, u"claimed"},
    EnumName{EventKind::TookOver, u"took-over"},
    EnumName{EventKind::Replayed, u"replayed"},
    EnumName{EventKind::Refused, u"refused"},
    EnumName{EventKind::Waiting, u"waiting"},
    EnumName{EventKind::Mismatched, u"mismatched"},
    EnumName{EventKind::KeyMissing, u"key-missing"},
    EnumName{EventKind::Expired, u"expired"},
    EnumName{EventKind::RanUnprotected, u"ran-unprotected"},
    EnumName{EventKind::ClaimLost, u"claim-lost"},
    EnumName{EventKind::Resolved, u"resolved"},
    EnumName{EventKind::StaleOwner, u"stale-owner"},
    EnumName{EventKind::RecordWriteFailed, u"record-write-failed"},
    EnumName{EventKind::WorkStarted, u"work-started"},
    EnumName{EventKind::WorkEnded, u"work-ended"},
    EnumName{EventKind::WorkThrew, u"work-threw"},
    EnumName{EventKind::Charged, u"charged"},
    EnumName{EventKind::ChargeRecognised, u"charge-recognised"},
    EnumName{EventKind::Baked, u"baked"},
    EnumName{EventKind::EffectRefused, u"effect-refused"},
    EnumName{EventKind::KitchenSlowed, u"kitchen-slowed"},
    EnumName{EventKind::KitchenRecovered, u"kitchen-recovered"},
};

// Why a request ran without the protection of a key: the text of RanUnprotected.
enum class UnprotectedCause {
    NoLayer, // no idempotency layer: nothing looks for keys
    KeyMissing, // there is no usable key, and the policy lets the request pass
    StoreUnavailable, // the policy runs rather than fail
    DuplicateRuns, // the key is in use, and the policy lets duplicates run
};
template<>
inline constexpr std::array enumNames<UnprotectedCause>{
    EnumName{UnprotectedCause::NoLayer, u"no-layer"},
    EnumName{UnprotectedCause::KeyMissing, u"key-missing"},
    EnumName{UnprotectedCause::StoreUnavailable, u"store-unavailable"},
    EnumName{UnprotectedCause::DuplicateRuns, u"duplicate-runs"},
};

// One thing that happened in a run. Events are plain values: the Timeline is a list of them, and
// everything that is shown, judged or exported is read from that list.
struct Event {
    Duration at{0}; // since the start of the run
    EventKind kind = EventKind::Sent;
    Lane from = Lane::Customer; // where it happened; a message: where it left
    Lane to = Lane::Customer; // a message: where it was going
    MessageKind message = MessageKind::None;
    int number = 0; // a message: shared by its Sent and its Arrived or Lost
    int intent = 0; // number of the customer's intent that it serves, from 1; 0 = none
    int attempt = 0; // number of the website's request, from 1; 0 = none
    int api = 0; // number of the API process, from 1; 0 = none
    // The number, from 1, of the API's execution of a request; each copy of a request and each
    // completer has its own; 0 = none.
    int execution = 0;
    int code = 0; // HTTP status
    int order = 0; // order number, in an answer or of a cake
    quint64 fence = 0;
    Duration span{0}; // duration: of a lease or delay, or since the first run
    QString actor; // the customer
    QString key; // the idempotency key
    QString scope; // the key's scope, in events of the idempotency layer
    QString text; // detail: a button, a cake, a store operation
    // RecordWritten: the record as it now is; RecordRemoved: as it last was.
    std::shared_ptr<const KeyRecord> record;

    bool operator==(const Event &other) const;
};

class Timeline
{
public:
    // `event.at` must not lie before the last event's.
    void append(Event event);

    [[nodiscard]] const std::vector<Event> &events() const { return m_events; }
    [[nodiscard]] Duration end() const
    {
        return m_events.empty() ? Duration(0) : m_events.back().at;
    }

    // The number of events up to and including `instant`.
    [[nodiscard]] size_t seek(Duration instant) const;

    // The records as they were after the first `count` events.
    [[nodiscard]] std::map<KeyId, KeyRecord> recordsAfter(size_t count) const;

    bool operator==(const Timeline &) const = default;

private:
    std::vector<Event> m_events;
};

} // namespace onecake
