// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/text/event_text.h"

#include "core/base/invariant.h"
#include "core/base/text/duration_text.h"
#include "core/lab/diagram/text/message_text.h"
#include "core/lab/diagram/text/text_width.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype mostOfText = 80;

// A lease of centuries is how an absent one is written down.
constexpr Duration longestLease = std::chrono::hours(24 * 365 * 100);

QString textOf(const Event &event)
{
    return plain(event.text, mostOfText);
}

QString leaseOf(const Event &event)
{
    return event.span > longestLease ? u"without a lease"_s
                                     : u"for %1"_s.arg(toReadableText(event.span));
}

QString pointOf(const Event &crash)
{
    const QString text = textOf(crash);
    if (text == u"before-claim")
        return u"before the claim"_s;
    if (text == u"after-claim")
        return u"after the claim"_s;
    if (text == u"during-work")
        return u"during the work"_s;
    if (text == u"after-work")
        return u"after the work"_s;
    if (text == u"after-effect")
        return u"after the charge, of which nothing is recorded yet"_s;
    if (text == u"after-record")
        return u"after the record is written"_s;
    if (text == u"at-deadline")
        return u"at the deadline that its runtime was given"_s;
    return text;
}

QString recordWord(const Event &event)
{
    if (!event.record)
        return {};
    const KeyRecord &record = *event.record;
    const QString status =
        record.status == RecordStatus::InProgress ? u"in progress"_s : nameOf(record.status);
    if (record.replays > 0)
        return u"%1, replayed ×%2"_s.arg(status).arg(record.replays);
    return record.status == RecordStatus::InProgress
        ? u"%1, fence %2"_s.arg(status).arg(record.fence)
        : status;
}

QString withPrefix(QStringView joint, const QString &text)
{
    return text.isEmpty() ? text : joint.toString() + text;
}

QString ofTheCustomer(const Event &event)
{
    const QString who = nameOfCustomer(event);
    const QString key = shortKey(event.key);
    if (event.kind == EventKind::IntentFormed)
        return u"%1 wants a cake: %2 (order %3)."_s.arg(who, textOf(event)).arg(event.intent);
    if (event.kind == EventKind::KeyMade)
        return u"The website makes key %1 for request %2."_s.arg(key).arg(event.attempt);
    if (event.kind == EventKind::KeyDiscarded)
        return u"The website lets go of key %1."_s.arg(key);
    if (event.kind == EventKind::TimedOut)
        return u"The website has waited %1 for the reply to request %2, and gives it up: nobody "
               "knows whether it worked."_s.arg(toReadableText(event.span))
                   .arg(event.attempt);
    if (event.kind == EventKind::RetryScheduled)
        return u"The website will send request %1 once more, in %2."_s.arg(event.attempt)
            .arg(toReadableText(event.span));
    if (event.kind == EventKind::RetryDenied)
        return u"The website may not repeat request %1: its retry quota is used up."_s.arg(
            event.attempt);
    if (event.kind == EventKind::Reloaded)
        return u"%1 reloads the page; what it had not kept is forgotten."_s.arg(who);
    return u"%1 loses patience and leaves."_s.arg(who);
}

QString ofTheProcess(const Event &event)
{
    const QString api = nameOfApi(event);
    if (event.kind == EventKind::ApiCrashed)
        return u"%1 dies%2."_s.arg(api, withPrefix(u" ", pointOf(event)));
    if (event.kind == EventKind::ApiRestarted)
        return u"%1 is up again; what it knew is gone."_s.arg(api);
    if (event.kind == EventKind::ApiHeld)
        return u"%1 is held up for %2."_s.arg(api, toReadableText(event.span));
    if (event.kind == EventKind::ApiWentOn)
        return u"%1 goes on where it was."_s.arg(api);
    if (event.kind == EventKind::CompleterCame)
        return u"The completer takes up request %1 again, at %2."_s.arg(event.attempt).arg(api);
    return u"A new version of the API is deployed: its function is now %1."_s.arg(textOf(event));
}

QString ofTheWork(const Event &event)
{
    const QString api = nameOfApi(event);
    if (event.kind == EventKind::WorkStarted)
        return u"%1 starts the work of request %2."_s.arg(api).arg(event.attempt);
    if (event.kind == EventKind::WorkEnded)
        return u"%1 has done the work of request %2."_s.arg(api).arg(event.attempt);
    if (event.kind == EventKind::WorkThrew)
        return u"The work of request %1 fails with an exception."_s.arg(event.attempt);
    if (event.kind == EventKind::Charged)
        return u"%1 is charged for order %2."_s.arg(nameOfCustomer(event)).arg(event.intent);
    if (event.kind == EventKind::ChargeRecognised)
        return u"The payment service knows key %1: no second charge."_s.arg(shortKey(event.key));
    if (event.kind == EventKind::Baked)
        return u"Cake no. %1 (%2) is baked for order %3."_s.arg(event.order)
            .arg(textOf(event))
            .arg(event.intent);
    return u"The kitchen refuses to bake no. %1: there is such a cake already, or a newer claim."_s
        .arg(event.order);
}

QString ofTheClaim(const Event &event)
{
    const QString api = nameOfApi(event);
    const QString key = shortKey(event.key);
    if (event.kind == EventKind::Claimed)
        return u"%1 holds key %2 %3, as fence %4."_s.arg(api, key, leaseOf(event)).arg(event.fence);
    if (event.kind == EventKind::TookOver)
        return u"%1 takes key %2 over from an owner whose lease had ended, %3, as fence %4."_s
            .arg(api, key, leaseOf(event))
            .arg(event.fence);
    if (event.kind == EventKind::ClaimLost)
        return u"%1 was refused key %2 by a record that then could not be found."_s.arg(api, key);
    if (event.kind == EventKind::Resolved)
        return u"%1 lost an answer of the store and reads the record of key %2 to find out."_s.arg(
            api, key);
    if (event.kind == EventKind::StaleOwner)
        return u"%1 comes back too late: its claim to key %2 (fence %3) is no longer its own."_s
            .arg(api, key)
            .arg(event.fence);
    return u"%1 could not write the record of key %2%3."_s.arg(api, key,
                                                               withPrefix(u": ", textOf(event)));
}

QString ofTheAnswer(const Event &event)
{
    const QString request = u"Request %1"_s.arg(event.attempt);
    const QString span = toReadableText(event.span);
    if (event.kind == EventKind::Replayed)
        return u"%1 is answered from the record: replayed, %2 after the first run."_s.arg(request,
                                                                                          span);
    if (event.kind == EventKind::Refused)
        return u"%1 is turned away: the first one has been in progress for %2."_s.arg(request,
                                                                                      span);
    if (event.kind == EventKind::Waiting)
        return u"%1 waits for the first one to end, for at most %2."_s.arg(request, span);
    if (event.kind == EventKind::Mismatched)
        return u"%1 is refused: its key was used for a different order %2 ago."_s.arg(request,
                                                                                      span);
    if (event.kind == EventKind::KeyMissing)
        return u"%1 is refused: it carries no key."_s.arg(request);
    if (event.kind == EventKind::Expired)
        return u"%1 is refused: what its key stood for is no longer kept."_s.arg(request);
    return u"%1 runs without the protection of a key."_s.arg(request);
}

QString ofTheStore(const Event &event)
{
    const QString key = shortKey(event.key);
    if (event.kind == EventKind::RecordWritten)
        return u"The store writes the record of key %1%2."_s.arg(
            key, withPrefix(u": ", recordWord(event)));
    if (event.kind == EventKind::RecordRemoved)
        return u"The store removes the record of key %1."_s.arg(key);
    if (event.kind == EventKind::StoreWentDown)
        return u"The store goes down."_s;
    if (event.kind == EventKind::StoreCameUp)
        return u"The store is up again."_s;
    if (event.kind == EventKind::StoreWentMute)
        return u"The store answers nobody any more; what it is asked to write, it still writes."_s;
    if (event.kind == EventKind::StoreSpokeAgain)
        return u"The store answers again."_s;
    if (event.kind == EventKind::LockFreed)
        return u"The lock of key %1 (fence %2) is freed too early: its owner goes on as if it held "
               "it."_s.arg(key)
                   .arg(event.fence);
    if (event.kind == EventKind::ThrottlingBegan)
        return u"The store begins to turn calls away: too many at once."_s;
    return u"The store takes every call again."_s;
}

QString ofTheNetwork(const Event &event)
{
    if (event.kind == EventKind::TunnelEntered)
        return u"The train enters the tunnel: nothing gets through in either direction."_s;
    if (event.kind == EventKind::TunnelLeft)
        return u"The train leaves the tunnel: the network carries again."_s;
    if (event.kind == EventKind::RequestLossBegan)
        return u"Every request is lost from now on, while replies get through."_s;
    if (event.kind == EventKind::RequestLossEnded)
        return u"Requests get through again."_s;
    if (event.kind == EventKind::ReplyLossBegan)
        return u"Every reply is lost from now on, while requests get through."_s;
    return u"Replies get through again."_s;
}

// Who tells of an event, by what it is about.
struct Teller {
    QString (*tell)(const Event &event);
    std::vector<EventKind> kinds;
};

const std::vector<Teller> &tellers()
{
    using Kind = EventKind;
    static const std::vector<Teller> all{
        {sentenceOfMessage, {Kind::Sent, Kind::Arrived, Kind::Lost}},
        {ofTheCustomer,
         {Kind::IntentFormed, Kind::KeyMade, Kind::KeyDiscarded, Kind::TimedOut,
          Kind::RetryScheduled, Kind::RetryDenied, Kind::Reloaded, Kind::GaveUp}},
        {ofTheNetwork,
         {Kind::TunnelEntered, Kind::TunnelLeft, Kind::RequestLossBegan, Kind::RequestLossEnded,
          Kind::ReplyLossBegan, Kind::ReplyLossEnded}},
        {ofTheProcess,
         {Kind::ApiCrashed, Kind::ApiRestarted, Kind::ApiHeld, Kind::ApiWentOn, Kind::CompleterCame,
          Kind::Deployed}},
        {ofTheStore,
         {Kind::RecordWritten, Kind::RecordRemoved, Kind::StoreWentDown, Kind::StoreCameUp,
          Kind::StoreWentMute, Kind::StoreSpokeAgain, Kind::ThrottlingBegan, Kind::ThrottlingEnded,
          Kind::LockFreed}},
        {ofTheAnswer,
         {Kind::Replayed, Kind::Refused, Kind::Waiting, Kind::Mismatched, Kind::KeyMissing,
          Kind::Expired, Kind::RanUnprotected}},
        {ofTheClaim,
         {Kind::Claimed, Kind::TookOver, Kind::ClaimLost, Kind::Resolved, Kind::StaleOwner,
          Kind::RecordWriteFailed}},
        {ofTheWork,
         {Kind::WorkStarted, Kind::WorkEnded, Kind::WorkThrew, Kind::Charged,
          Kind::ChargeRecognised, Kind::Baked, Kind::EffectRefused}},
    };
    return all;
}

QString fullSentenceOf(const Event &event)
{
    for (const Teller &teller : tellers()) {
        if (std::find(teller.kinds.begin(), teller.kinds.end(), event.kind) != teller.kinds.end())
            return teller.tell(event);
    }
    ONECAKE_UNREACHABLE();
}

constexpr qsizetype mostOfLabel = 40;

struct FixedLabel {
    EventKind kind;
    QStringView label;
};

// What needs no details.
constexpr FixedLabel fixedLabels[]{
    {EventKind::KeyDiscarded, u"key let go"},
    {EventKind::RetryDenied, u"no retries left"},
    {EventKind::Reloaded, u"page reloaded"},
    {EventKind::GaveUp, u"gives up"},
    {EventKind::TunnelEntered, u"tunnel"},
    {EventKind::TunnelLeft, u"tunnel ends"},
    {EventKind::RequestLossBegan, u"requests are lost"},
    {EventKind::RequestLossEnded, u"requests pass again"},
    {EventKind::ReplyLossBegan, u"replies are lost"},
    {EventKind::ReplyLossEnded, u"replies pass again"},
    {EventKind::StoreWentDown, u"down"},
    {EventKind::StoreCameUp, u"up again"},
    {EventKind::StoreWentMute, u"writes, answers nobody"},
    {EventKind::StoreSpokeAgain, u"answers again"},
    {EventKind::LockFreed, u"lock freed early"},
    {EventKind::ThrottlingBegan, u"throttling"},
    {EventKind::ThrottlingEnded, u"throttling ends"},
    {EventKind::Refused, u"in progress elsewhere"},
    {EventKind::Waiting, u"waits for the first"},
    {EventKind::Mismatched, u"key of another order"},
    {EventKind::KeyMissing, u"no key"},
    {EventKind::Expired, u"key no longer kept"},
    {EventKind::RanUnprotected, u"runs unprotected"},
    {EventKind::ClaimLost, u"refused, then not found"},
    {EventKind::Resolved, u"found out by reading"},
    {EventKind::RecordWriteFailed, u"record not written"},
    {EventKind::WorkStarted, u"work begins"},
    {EventKind::WorkEnded, u"work done"},
    {EventKind::WorkThrew, u"work throws"},
    {EventKind::Charged, u"charged"},
    {EventKind::ChargeRecognised, u"known key: not charged"},
    {EventKind::EffectRefused, u"refused"},
};

QString withApi(const Event &event, const QString &what)
{
    return event.api == 0 ? what : u"API %1 %2"_s.arg(event.api).arg(what);
}

QString recordLabel(const Event &event)
{
    if (event.kind == EventKind::RecordRemoved)
        return u"removed"_s;
    if (!event.record)
        return u"written"_s;
    const KeyRecord &record = *event.record;
    if (record.replays > 0)
        return u"replayed ×%1"_s.arg(record.replays);
    if (record.status == RecordStatus::InProgress)
        return u"in progress · fence %1"_s.arg(record.fence);
    return nameOf(record.status);
}

QString crashLabel(const Event &event)
{
    QString point = plain(event.text, mostOfLabel);
    return withApi(event, u"dies "_s + point.replace(u'-', u' ')).trimmed();
}

QString labelWithDetails(const Event &event)
{
    const QString span = toReadableText(event.span);
    if (event.kind == EventKind::IntentFormed)
        return u"wants a cake: %1"_s.arg(plain(event.text, mostOfLabel));
    if (event.kind == EventKind::KeyMade)
        return u"key %1"_s.arg(shortKey(event.key));
    if (event.kind == EventKind::TimedOut)
        return u"no answer in %1"_s.arg(span);
    if (event.kind == EventKind::RetryScheduled)
        return u"retry in %1"_s.arg(span);
    if (event.kind == EventKind::ApiCrashed)
        return crashLabel(event);
    if (event.kind == EventKind::ApiRestarted)
        return withApi(event, u"is up again"_s);
    if (event.kind == EventKind::ApiHeld)
        return withApi(event, u"is held up for %1"_s.arg(span));
    if (event.kind == EventKind::ApiWentOn)
        return withApi(event, u"goes on"_s);
    if (event.kind == EventKind::CompleterCame)
        return u"completer takes up request %1"_s.arg(event.attempt);
    if (event.kind == EventKind::Deployed)
        return u"deployed: %1"_s.arg(plain(event.text, mostOfLabel));
    if (event.kind == EventKind::RecordWritten || event.kind == EventKind::RecordRemoved)
        return recordLabel(event);
    if (event.kind == EventKind::Claimed)
        return u"claimed · fence %1"_s.arg(event.fence);
    if (event.kind == EventKind::TookOver)
        return u"taken over · fence %1"_s.arg(event.fence);
    if (event.kind == EventKind::Replayed)
        return u"replay, %1 after"_s.arg(span);
    if (event.kind == EventKind::StaleOwner)
        return u"too late: fence %1"_s.arg(event.fence);
    if (event.kind == EventKind::Baked)
        return u"🍰 no. %1"_s.arg(event.order);
    return labelOfMessage(event);
}

} // namespace

QString sentenceOfCopy(const Event &arrived)
{
    return u"A copy of %1 arrives %2."_s.arg(nameOfMessage(arrived), arrivalOf(arrived));
}

QString sentenceOf(const Event &event)
{
    // A short key may end in an ellipsis, which takes the full stop in.
    QString sentence = fullSentenceOf(event);
    return sentence.replace(u"…."_s, u"…"_s);
}

QString labelOf(const Event &event)
{
    for (const FixedLabel &fixed : fixedLabels) {
        if (fixed.kind == event.kind)
            return fixed.label.toString();
    }
    return labelWithDetails(event);
}

} // namespace onecake
