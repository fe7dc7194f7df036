// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/text/event_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace onecake {

namespace {

using Kind = EventKind;
constexpr EventWords eventWords[]{
    {Kind::IntentFormed, QT_TRANSLATE_NOOP("onecake", "wants a cake: {short}"),
     QT_TRANSLATE_NOOP("onecake", "{who} wants a cake: {text} (order {intent}).")},
    {Kind::KeyMade, QT_TRANSLATE_NOOP("onecake", "key {key}"),
     QT_TRANSLATE_NOOP("onecake", "The website makes key {key} for request {attempt}.")},
    {Kind::KeyDiscarded, QT_TRANSLATE_NOOP("onecake", "key discarded"),
     QT_TRANSLATE_NOOP("onecake", "The website lets go of key {key}.")},
    {Kind::TimedOut, QT_TRANSLATE_NOOP("onecake", "no answer in {span}"),
     QT_TRANSLATE_NOOP("onecake",
                       "The website has waited {span} for the reply to request {attempt}, and "
                       "gives it up: nobody "
                       "knows whether it worked.")},
    {Kind::RetryScheduled, QT_TRANSLATE_NOOP("onecake", "retry in {span}"),
     QT_TRANSLATE_NOOP("onecake", "The website will send request {attempt} once more, in {span}.")},
    {Kind::RetryDenied, QT_TRANSLATE_NOOP("onecake", "no retries left"),
     QT_TRANSLATE_NOOP(
         "onecake", "The website may not repeat request {attempt}: its retry quota is used up.")},
    {Kind::Reloaded, QT_TRANSLATE_NOOP("onecake", "page reloaded"),
     QT_TRANSLATE_NOOP("onecake", "{who} reloads the page; what it had not kept is forgotten.")},
    {Kind::GaveUp, QT_TRANSLATE_NOOP("onecake", "gives up"),
     QT_TRANSLATE_NOOP("onecake", "{who} loses patience and leaves.")},
    {Kind::TunnelEntered, QT_TRANSLATE_NOOP("onecake", "tunnel"),
     QT_TRANSLATE_NOOP("onecake",
                       "The train enters the tunnel: nothing gets through in either direction.")},
    {Kind::TunnelLeft, QT_TRANSLATE_NOOP("onecake", "tunnel ends"),
     QT_TRANSLATE_NOOP("onecake", "The train leaves the tunnel: messages get through again.")},
    {Kind::RequestLossBegan, QT_TRANSLATE_NOOP("onecake", "requests are lost"),
     QT_TRANSLATE_NOOP("onecake", "Every request is lost from now on, while replies get through.")},
    {Kind::RequestLossEnded, QT_TRANSLATE_NOOP("onecake", "requests pass again"),
     QT_TRANSLATE_NOOP("onecake", "Requests get through again.")},
    {Kind::ReplyLossBegan, QT_TRANSLATE_NOOP("onecake", "replies are lost"),
     QT_TRANSLATE_NOOP("onecake", "Every reply is lost from now on, while requests get through.")},
    {Kind::ReplyLossEnded, QT_TRANSLATE_NOOP("onecake", "replies pass again"),
     QT_TRANSLATE_NOOP("onecake", "Replies get through again.")},
    {Kind::ApiCrashed, QT_TRANSLATE_NOOP("onecake", "{by}dies{short point}"),
     QT_TRANSLATE_NOOP("onecake", "{api} dies{point}.")},
    {Kind::ApiRestarted, QT_TRANSLATE_NOOP("onecake", "{by}is up again"),
     QT_TRANSLATE_NOOP("onecake", "{api} is up again; what it knew is gone.")},
    {Kind::ApiHeld, QT_TRANSLATE_NOOP("onecake", "{by}is held up for {span}"),
     QT_TRANSLATE_NOOP("onecake", "{api} is held up for {span}.")},
    {Kind::ApiWentOn, QT_TRANSLATE_NOOP("onecake", "{by}goes on"),
     QT_TRANSLATE_NOOP("onecake", "{api} goes on where it was.")},
    {Kind::CompleterCame, QT_TRANSLATE_NOOP("onecake", "completer takes up request {attempt}"),
     QT_TRANSLATE_NOOP("onecake", "The completer takes up request {attempt} again, at {api}.")},
    {Kind::Deployed, QT_TRANSLATE_NOOP("onecake", "deployed: {short}"),
     QT_TRANSLATE_NOOP("onecake",
                       "A new version of the API is deployed: its function is now {text}.")},
    {Kind::RecordWritten, QT_TRANSLATE_NOOP("onecake", "{record label}"),
     QT_TRANSLATE_NOOP("onecake", "The store writes the record of key {key}{record}.")},
    {Kind::RecordRemoved, QT_TRANSLATE_NOOP("onecake", "removed"),
     QT_TRANSLATE_NOOP("onecake", "The store removes the record of key {key}.")},
    {Kind::StoreWentDown, QT_TRANSLATE_NOOP("onecake", "down"),
     QT_TRANSLATE_NOOP("onecake", "The store goes down.")},
    {Kind::StoreCameUp, QT_TRANSLATE_NOOP("onecake", "up again"),
     QT_TRANSLATE_NOOP("onecake", "The store is up again.")},
    {Kind::StoreWentMute, QT_TRANSLATE_NOOP("onecake", "writes, answers nobody"),
     QT_TRANSLATE_NOOP(
         "onecake",
         "The store answers nobody any more; what it is asked to write, it still writes.")},
    {Kind::StoreSpokeAgain, QT_TRANSLATE_NOOP("onecake", "answers again"),
     QT_TRANSLATE_NOOP("onecake", "The store answers again.")},
    {Kind::LockFreed, QT_TRANSLATE_NOOP("onecake", "lock freed early"),
     QT_TRANSLATE_NOOP("onecake",
                       "The lock of key {key} (fence {fence}) is freed too early: its owner goes "
                       "on as if it held "
                       "it.")},
    {Kind::ThrottlingBegan, QT_TRANSLATE_NOOP("onecake", "throttling"),
     QT_TRANSLATE_NOOP("onecake", "The store begins to turn calls away: too many at once.")},
    {Kind::ThrottlingEnded, QT_TRANSLATE_NOOP("onecake", "throttling ends"),
     QT_TRANSLATE_NOOP("onecake", "The store takes every call again.")},
    {Kind::Replayed, QT_TRANSLATE_NOOP("onecake", "replay, {span} after"),
     QT_TRANSLATE_NOOP(
         "onecake",
         "Request {attempt} is answered from the record: replayed, {span} after the first run.")},
    {Kind::Refused, QT_TRANSLATE_NOOP("onecake", "in progress elsewhere"),
     QT_TRANSLATE_NOOP(
         "onecake",
         "Request {attempt} is turned away: the first one has been in progress for {span}.")},
    {Kind::Waiting, QT_TRANSLATE_NOOP("onecake", "waits for the first"),
     QT_TRANSLATE_NOOP("onecake",
                       "Request {attempt} waits for the first one to end, for at most {span}.")},
    {Kind::Mismatched, QT_TRANSLATE_NOOP("onecake", "key of another order"),
     QT_TRANSLATE_NOOP(
         "onecake",
         "Request {attempt} is refused: its key was used for a different order {span} ago.")},
    {Kind::KeyMissing, QT_TRANSLATE_NOOP("onecake", "no key"),
     QT_TRANSLATE_NOOP("onecake", "Request {attempt} is refused: it carries no key.")},
    {Kind::Expired, QT_TRANSLATE_NOOP("onecake", "key no longer kept"),
     QT_TRANSLATE_NOOP("onecake",
                       "Request {attempt} is refused: what its key stood for is no longer kept.")},
    {Kind::RanUnprotected, QT_TRANSLATE_NOOP("onecake", "runs unprotected"),
     QT_TRANSLATE_NOOP("onecake", "Request {attempt} runs without the protection of a key.")},
    {Kind::Claimed, QT_TRANSLATE_NOOP("onecake", "claimed · fence {fence}"),
     QT_TRANSLATE_NOOP("onecake", "{api} holds key {key} {lease}, as fence {fence}.")},
    {Kind::TookOver, QT_TRANSLATE_NOOP("onecake", "taken over · fence {fence}"),
     QT_TRANSLATE_NOOP("onecake",
                       "{api} takes key {key} over from an owner whose lease had ended, {lease}, "
                       "as fence {fence}.")},
    {Kind::ClaimLost, QT_TRANSLATE_NOOP("onecake", "refused, then not found"),
     QT_TRANSLATE_NOOP("onecake",
                       "{api} was refused key {key} by a record that then could not be found.")},
    {Kind::Resolved, QT_TRANSLATE_NOOP("onecake", "found out by reading"),
     QT_TRANSLATE_NOOP(
         "onecake",
         "{api} lost an answer of the store and reads the record of key {key} to find out.")},
    {Kind::StaleOwner, QT_TRANSLATE_NOOP("onecake", "too late: fence {fence}"),
     QT_TRANSLATE_NOOP("onecake",
                       "{api} comes back too late: its claim to key {key} (fence {fence}) is no "
                       "longer its own.")},
    {Kind::RecordWriteFailed, QT_TRANSLATE_NOOP("onecake", "record not written"),
     QT_TRANSLATE_NOOP("onecake", "{api} could not write the record of key {key}{why}.")},
    {Kind::WorkStarted, QT_TRANSLATE_NOOP("onecake", "work begins"),
     QT_TRANSLATE_NOOP("onecake", "{api} starts the work of request {attempt}.")},
    {Kind::WorkEnded, QT_TRANSLATE_NOOP("onecake", "work done"),
     QT_TRANSLATE_NOOP("onecake", "{api} has done the work of request {attempt}.")},
    {Kind::WorkThrew, QT_TRANSLATE_NOOP("onecake", "work throws"),
     QT_TRANSLATE_NOOP("onecake", "The work of request {attempt} fails with an exception.")},
    {Kind::Charged, QT_TRANSLATE_NOOP("onecake", "charged"),
     QT_TRANSLATE_NOOP("onecake", "{who} is charged for order {intent}.")},
    {Kind::ChargeRecognised, QT_TRANSLATE_NOOP("onecake", "known key: not charged"),
     QT_TRANSLATE_NOOP("onecake", "The payment service knows key {key}: no second charge.")},
    {Kind::Baked, QT_TRANSLATE_NOOP("onecake", "🍰 no. {order}"),
     QT_TRANSLATE_NOOP("onecake", "Cake no. {order} ({text}) is baked for order {intent}.")},
    {Kind::EffectRefused, QT_TRANSLATE_NOOP("onecake", "refused"),
     QT_TRANSLATE_NOOP("onecake",
                       "The kitchen refuses to bake no. {order}: there is such a cake already, or "
                       "a newer claim.")},
    {Kind::KitchenSlowed, QT_TRANSLATE_NOOP("onecake", "slow: {span} more"),
     QT_TRANSLATE_NOOP("onecake",
                       "The kitchen becomes slow: from now on the work takes {span} longer.")},
    {Kind::KitchenRecovered, QT_TRANSLATE_NOOP("onecake", "as fast as usual"),
     QT_TRANSLATE_NOOP("onecake", "The kitchen is as fast as usual again.")},
};

// Who sees messages only sees no customer.
constexpr EventWords firstSeen{
    Kind::IntentFormed, QT_TRANSLATE_NOOP("onecake", "first seen: {short}"),
    QT_TRANSLATE_NOOP("onecake", "{text} is seen for the first time (order {intent}).")};

} // namespace

const EventWords *eventWordsFor(const Event &event)
{
    const EventKind kind = event.kind;
    if (kind == EventKind::IntentFormed && event.from != Lane::Customer)
        return &firstSeen;
    const auto *const found =
        std::find_if(std::begin(eventWords), std::end(eventWords),
                     [kind](const EventWords &words) { return words.kind == kind; });
    return found == std::end(eventWords) ? nullptr : found;
}

} // namespace onecake
