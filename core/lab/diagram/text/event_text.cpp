// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/text/event_text.h"

#include "core/base/invariant.h"
#include "core/base/text/duration_text.h"
#include "core/lab/diagram/text/text_width.h"

#include <algorithm>
#include <iterator>
#include <span>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype mostOfMessage = 60;

QString carriedTextOf(const Event &event)
{
    return plain(event.text, mostOfMessage);
}

QString withOrder(const Event &event, QStringView joint)
{
    return event.order == 0 ? QString() : u"%1no. %2"_s.arg(joint).arg(event.order);
}

QString request(const Event &event)
{
    return u"request %1"_s.arg(event.attempt);
}

struct Wording {
    QStringView word;
    QStringView text;
};

// The text for a word; a word without one stands for itself.
QString reworded(const QString &word, std::span<const Wording> wordings)
{
    const auto found = std::find_if(wordings.begin(), wordings.end(),
                                    [&word](const Wording &each) { return each.word == word; });
    return found == wordings.end() ? word : found->text.toString();
}

// The engine's word for an answer, where it says more than the code.
constexpr Wording remarks[]{
    {u"executed", {}},
    {u"accepted", u"accepted: the work goes on"},
    {u"in-progress", u"in progress elsewhere"},
    {u"mismatch", u"the key belongs to another order"},
    {u"missing-key", u"the key is missing"},
    {u"expired", u"the key is no longer kept"},
    {u"unknown", u"may have happened"},
};

QString remarkOf(const Event &reply)
{
    return reworded(carriedTextOf(reply), remarks);
}

QString storeErrand(const Event &call)
{
    const QString key = shortKey(call.key);
    if (call.text == u"claim")
        return u"claim key %1"_s.arg(key);
    if (call.text == u"read")
        return u"look up key %1"_s.arg(key);
    if (call.text == u"complete")
        return u"record what is done under key %1"_s.arg(key);
    if (call.text == u"extend")
        return u"extend the lease of key %1"_s.arg(key);
    if (call.text == u"remove")
        return u"remove key %1"_s.arg(key);
    return carriedTextOf(call);
}

QString fenceOf(const Event &event, QStringView joint)
{
    const bool isOfAClaim = event.text == u"claimed" || event.text == u"in-progress";
    return isOfAClaim && event.fence != 0 ? u"%1fence %2"_s.arg(joint).arg(event.fence) : QString();
}

QString storeWord(const Event &answer)
{
    return answer.text == u"in-progress" ? u"in progress"_s : carriedTextOf(answer);
}

QString replySent(const Event &event)
{
    const QString answer = event.api == 0
        ? u"The connection of request %1 is refused: %2"_s.arg(event.attempt).arg(event.code)
        : u"API %1 answers request %2: %3"_s.arg(event.api).arg(event.attempt).arg(event.code);
    const QString remark = remarkOf(event);
    return answer + withOrder(event, u", order ")
        + (remark.isEmpty() || event.api == 0 ? QString() : u", "_s + remark) + u'.';
}

QString requestSent(const Event &event)
{
    const QString key =
        event.key.isEmpty() ? u"without a key"_s : u"with key %1"_s.arg(shortKey(event.key));
    return u"Request %1 leaves the website %2."_s.arg(event.attempt).arg(key);
}

QString bakeAnswerSent(const Event &event)
{
    return event.order == 0
        ? u"The kitchen refuses: there is such a cake already, or a newer claim."_s
        : u"The kitchen tells %1 that cake no. %2 is baked."_s.arg(nameOfApi(event))
              .arg(event.order);
}

// The order to bake comes from the API, or is a row that the store commits with its record.
bool isCommittedOrder(const Event &event)
{
    return event.message == MessageKind::Bake && event.from == Lane::Store;
}

QString bakeSent(const Event &event)
{
    return isCommittedOrder(event)
        ? u"The store commits the order row%1 together with the record of key %2: the kitchen "
          "bakes by it."_s.arg(withOrder(event, u" "), shortKey(event.key))
        : u"%1 asks the kitchen to bake%2."_s.arg(nameOfApi(event), withOrder(event, u" order "));
}

QString sentSentence(const Event &event)
{
    const QString api = nameOfApi(event);
    switch (event.message) {
    case MessageKind::None:
        return u"A message leaves."_s;
    case MessageKind::Order:
        return u"%1 orders a cake: %2."_s.arg(nameOfCustomer(event), carriedTextOf(event));
    case MessageKind::Screen:
        return u"The website shows %1: \"%2\"."_s.arg(
            nameOfCustomer(event), carriedTextOf(event) + withOrder(event, u", "));
    case MessageKind::Cake:
        return u"Cake%1 is on its way to %2."_s.arg(withOrder(event, u" "), nameOfCustomer(event));
    case MessageKind::Request:
        return requestSent(event);
    case MessageKind::Reply:
        return replySent(event);
    case MessageKind::StoreCall:
        return u"%1 asks the store to %2."_s.arg(api, storeErrand(event));
    case MessageKind::StoreAnswer:
        return u"The store answers %1: %2."_s.arg(api, storeWord(event) + fenceOf(event, u", "));
    case MessageKind::Charge:
        return u"%1 asks the payment service for the money%2."_s.arg(
            api,
            event.key.isEmpty() ? u", without a key"_s
                                : u", with key %1"_s.arg(shortKey(event.key)));
    case MessageKind::ChargeAnswer:
        return u"The payment service tells %1 that the order is paid."_s.arg(api);
    case MessageKind::Bake:
        return bakeSent(event);
    case MessageKind::BakeAnswer:
        return bakeAnswerSent(event);
    }
    ONECAKE_UNREACHABLE();
}

// The message by name, as the subject of a sentence: "the reply to request 1".
QString nameOfMessage(const Event &event)
{
    switch (event.message) {
    case MessageKind::None:
        return u"a message"_s;
    case MessageKind::Order:
        return u"%1's order"_s.arg(nameOfCustomer(event));
    case MessageKind::Screen:
        return u"the page \"%1\""_s.arg(carriedTextOf(event));
    case MessageKind::Cake:
        return u"cake%1 (%2)"_s.arg(withOrder(event, u" "), carriedTextOf(event));
    case MessageKind::Request:
        return request(event);
    case MessageKind::Reply:
        return u"the reply to "_s + request(event);
    case MessageKind::StoreCall:
        return u"the call \"%1\" of %2"_s.arg(carriedTextOf(event), nameOfApi(event));
    case MessageKind::StoreAnswer:
        return u"the store's answer to %1"_s.arg(nameOfApi(event));
    case MessageKind::Charge:
        return u"the charge for "_s + request(event);
    case MessageKind::ChargeAnswer:
        return u"the payment's answer to "_s + nameOfApi(event);
    case MessageKind::Bake:
        return (isCommittedOrder(event) ? u"the committed order row%1"_s : u"the order to bake%1"_s)
            .arg(withOrder(event, u" "));
    case MessageKind::BakeAnswer:
        return u"the kitchen's answer to "_s + nameOfApi(event);
    }
    ONECAKE_UNREACHABLE();
}

// The place of arrival, as the end of a sentence: "at the API".
QString arrivalOf(const Event &event)
{
    switch (event.to) {
    case Lane::Customer:
        return (event.message == MessageKind::Cake ? u"at %1's door"_s : u"on %1's screen"_s)
            .arg(nameOfCustomer(event));
    case Lane::Website:
        return u"at the website"_s;
    case Lane::Network:
        return u"in the network"_s;
    case Lane::Api:
        return u"at "_s + nameOfApi(event);
    case Lane::Store:
        return u"at the store"_s;
    case Lane::Kitchen:
        return u"in the kitchen"_s;
    case Lane::Payment:
        return u"at the payment service"_s;
    }
    Q_UNREACHABLE();
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

// Answers are told by what their receiver now knows.
QString arrivedSentence(const Event &event)
{
    const QString api = nameOfApi(event);
    if (event.message == MessageKind::Screen)
        return u"%1 reads: \"%2\"."_s.arg(nameOfCustomer(event), carriedTextOf(event));
    if (event.message == MessageKind::StoreAnswer)
        return u"%1 has the store's answer: %2."_s.arg(api,
                                                       storeWord(event) + fenceOf(event, u", "));
    if (event.message == MessageKind::ChargeAnswer)
        return u"%1 knows that the order is paid."_s.arg(api);
    if (event.message == MessageKind::BakeAnswer && event.order != 0)
        return u"%1 knows that cake no. %2 is baked."_s.arg(api).arg(event.order);
    return u"%1 arrives %2."_s.arg(capitalised(nameOfMessage(event)), arrivalOf(event));
}

QString lostSentence(const Event &event)
{
    const QString name = capitalised(nameOfMessage(event));
    if (event.message == MessageKind::StoreCall)
        return u"%1 does not get through."_s.arg(name);
    if (event.message == MessageKind::StoreAnswer)
        return u"%1 is lost: %2 cannot know whether it was done."_s.arg(name, nameOfApi(event));
    return event.to == Lane::Network ? u"%1 is lost in the network."_s.arg(name)
                                     : u"%1 is lost."_s.arg(name);
}

constexpr qsizetype mostOfText = 80;

// A lease of centuries is how an absent one is written down.
constexpr Duration longestLease = std::chrono::hours(24 * 365 * 100);

// `event` is a Sent, an Arrived or a Lost.
QString sentenceOfMessage(const Event &event)
{
    if (event.kind == EventKind::Sent)
        return sentSentence(event);
    if (event.kind == EventKind::Lost)
        return lostSentence(event);
    return arrivedSentence(event);
}

// The message's content, in a few words: "POST /orders", "200 · no. 1042".
QString labelOfMessage(const Event &event)
{
    const QString remark = event.message == MessageKind::Reply ? remarkOf(event) : QString();
    switch (event.message) {
    case MessageKind::None:
        return u"message"_s;
    case MessageKind::Order:
        return u"order 🍰"_s;
    case MessageKind::Screen:
        return carriedTextOf(event);
    case MessageKind::Cake:
        return u"🍰"_s + withOrder(event, u" ");
    case MessageKind::Request:
        return u"POST /orders"_s;
    case MessageKind::Reply:
        return QString::number(event.code) + (remark.isEmpty() ? remark : u" · "_s + remark)
            + withOrder(event, u" · ");
    case MessageKind::StoreCall:
        return carriedTextOf(event);
    case MessageKind::StoreAnswer:
        return storeWord(event) + fenceOf(event, u" · ");
    case MessageKind::Charge:
        return u"charge"_s;
    case MessageKind::ChargeAnswer:
        return u"paid"_s;
    case MessageKind::Bake:
        return isCommittedOrder(event) ? u"order row"_s + withOrder(event, u" · ")
                                       : u"bake"_s + withOrder(event, u" ");
    case MessageKind::BakeAnswer:
        return event.order == 0 ? u"refused"_s : u"baked"_s + withOrder(event, u" ");
    }
    ONECAKE_UNREACHABLE();
}

QString textOf(const Event &event)
{
    return plain(event.text, mostOfText);
}

QString leaseOf(const Event &event)
{
    return event.span > longestLease ? u"without a lease"_s
                                     : u"for %1"_s.arg(toReadableText(event.span));
}

constexpr Wording points[]{
    {u"before-claim", u"before the claim"},
    {u"after-claim", u"after the claim"},
    {u"during-work", u"during the work"},
    {u"after-work", u"after the work"},
    {u"after-effect", u"after the charge, of which nothing is recorded yet"},
    {u"after-record", u"after the record is written"},
    {u"at-deadline", u"at the deadline that its runtime was given"},
};

QString pointOf(const Event &crash)
{
    return reworded(textOf(crash), points);
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

QString shortTextOf(const Event &event)
{
    constexpr qsizetype mostOfLabel = 40;
    return plain(event.text, mostOfLabel);
}

QString recordLabel(const Event &written)
{
    if (!written.record)
        return u"written"_s;
    const KeyRecord &record = *written.record;
    if (record.replays > 0)
        return u"replayed ×%1"_s.arg(record.replays);
    if (record.status == RecordStatus::InProgress)
        return u"in progress · fence %1"_s.arg(record.fence);
    return nameOf(record.status);
}

// What can stand in the words for an event.
QString fieldOf(const Event &event, QStringView name)
{
    if (name == u"who")
        return nameOfCustomer(event);
    if (name == u"api")
        return nameOfApi(event);
    if (name == u"by")
        return event.api == 0 ? QString() : u"API %1 "_s.arg(event.api);
    if (name == u"key")
        return shortKey(event.key);
    if (name == u"attempt")
        return QString::number(event.attempt);
    if (name == u"intent")
        return QString::number(event.intent);
    if (name == u"order")
        return QString::number(event.order);
    if (name == u"fence")
        return QString::number(event.fence);
    if (name == u"span")
        return toReadableText(event.span);
    if (name == u"lease")
        return leaseOf(event);
    if (name == u"text")
        return textOf(event);
    if (name == u"short")
        return shortTextOf(event);
    if (name == u"why")
        return withPrefix(u": ", textOf(event));
    if (name == u"point")
        return withPrefix(u" ", pointOf(event));
    if (name == u"short point")
        return withPrefix(u" ", shortTextOf(event).replace(u'-', u' '));
    if (name == u"record")
        return withPrefix(u": ", recordWord(event));
    if (name == u"record label")
        return recordLabel(event);
    ONECAKE_UNREACHABLE();
}

struct EventWords {
    EventKind kind = EventKind::Sent;
    QStringView label;
    QStringView sentence;
};

// All but messages.
using Kind = EventKind;
constexpr EventWords eventWords[]{
    {Kind::IntentFormed, u"wants a cake: {short}", u"{who} wants a cake: {text} (order {intent})."},
    {Kind::KeyMade, u"key {key}", u"The website makes key {key} for request {attempt}."},
    {Kind::KeyDiscarded, u"key discarded", u"The website lets go of key {key}."},
    {Kind::TimedOut, u"no answer in {span}",
     u"The website has waited {span} for the reply to request {attempt}, and gives it up: nobody "
     u"knows whether it worked."},
    {Kind::RetryScheduled, u"retry in {span}",
     u"The website will send request {attempt} once more, in {span}."},
    {Kind::RetryDenied, u"no retries left",
     u"The website may not repeat request {attempt}: its retry quota is used up."},
    {Kind::Reloaded, u"page reloaded",
     u"{who} reloads the page; what it had not kept is forgotten."},
    {Kind::GaveUp, u"gives up", u"{who} loses patience and leaves."},
    {Kind::TunnelEntered, u"tunnel",
     u"The train enters the tunnel: nothing gets through in either direction."},
    {Kind::TunnelLeft, u"tunnel ends", u"The train leaves the tunnel: messages get through again."},
    {Kind::RequestLossBegan, u"requests are lost",
     u"Every request is lost from now on, while replies get through."},
    {Kind::RequestLossEnded, u"requests pass again", u"Requests get through again."},
    {Kind::ReplyLossBegan, u"replies are lost",
     u"Every reply is lost from now on, while requests get through."},
    {Kind::ReplyLossEnded, u"replies pass again", u"Replies get through again."},
    {Kind::ApiCrashed, u"{by}dies{short point}", u"{api} dies{point}."},
    {Kind::ApiRestarted, u"{by}is up again", u"{api} is up again; what it knew is gone."},
    {Kind::ApiHeld, u"{by}is held up for {span}", u"{api} is held up for {span}."},
    {Kind::ApiWentOn, u"{by}goes on", u"{api} goes on where it was."},
    {Kind::CompleterCame, u"completer takes up request {attempt}",
     u"The completer takes up request {attempt} again, at {api}."},
    {Kind::Deployed, u"deployed: {short}",
     u"A new version of the API is deployed: its function is now {text}."},
    {Kind::RecordWritten, u"{record label}", u"The store writes the record of key {key}{record}."},
    {Kind::RecordRemoved, u"removed", u"The store removes the record of key {key}."},
    {Kind::StoreWentDown, u"down", u"The store goes down."},
    {Kind::StoreCameUp, u"up again", u"The store is up again."},
    {Kind::StoreWentMute, u"writes, answers nobody",
     u"The store answers nobody any more; what it is asked to write, it still writes."},
    {Kind::StoreSpokeAgain, u"answers again", u"The store answers again."},
    {Kind::LockFreed, u"lock freed early",
     u"The lock of key {key} (fence {fence}) is freed too early: its owner goes on as if it held "
     u"it."},
    {Kind::ThrottlingBegan, u"throttling",
     u"The store begins to turn calls away: too many at once."},
    {Kind::ThrottlingEnded, u"throttling ends", u"The store takes every call again."},
    {Kind::Replayed, u"replay, {span} after",
     u"Request {attempt} is answered from the record: replayed, {span} after the first run."},
    {Kind::Refused, u"in progress elsewhere",
     u"Request {attempt} is turned away: the first one has been in progress for {span}."},
    {Kind::Waiting, u"waits for the first",
     u"Request {attempt} waits for the first one to end, for at most {span}."},
    {Kind::Mismatched, u"key of another order",
     u"Request {attempt} is refused: its key was used for a different order {span} ago."},
    {Kind::KeyMissing, u"no key", u"Request {attempt} is refused: it carries no key."},
    {Kind::Expired, u"key no longer kept",
     u"Request {attempt} is refused: what its key stood for is no longer kept."},
    {Kind::RanUnprotected, u"runs unprotected",
     u"Request {attempt} runs without the protection of a key."},
    {Kind::Claimed, u"claimed · fence {fence}",
     u"{api} holds key {key} {lease}, as fence {fence}."},
    {Kind::TookOver, u"taken over · fence {fence}",
     u"{api} takes key {key} over from an owner whose lease had ended, {lease}, as fence {fence}."},
    {Kind::ClaimLost, u"refused, then not found",
     u"{api} was refused key {key} by a record that then could not be found."},
    {Kind::Resolved, u"found out by reading",
     u"{api} lost an answer of the store and reads the record of key {key} to find out."},
    {Kind::StaleOwner, u"too late: fence {fence}",
     u"{api} comes back too late: its claim to key {key} (fence {fence}) is no longer its own."},
    {Kind::RecordWriteFailed, u"record not written",
     u"{api} could not write the record of key {key}{why}."},
    {Kind::WorkStarted, u"work begins", u"{api} starts the work of request {attempt}."},
    {Kind::WorkEnded, u"work done", u"{api} has done the work of request {attempt}."},
    {Kind::WorkThrew, u"work throws", u"The work of request {attempt} fails with an exception."},
    {Kind::Charged, u"charged", u"{who} is charged for order {intent}."},
    {Kind::ChargeRecognised, u"known key: not charged",
     u"The payment service knows key {key}: no second charge."},
    {Kind::Baked, u"🍰 no. {order}", u"Cake no. {order} ({text}) is baked for order {intent}."},
    {Kind::EffectRefused, u"refused",
     u"The kitchen refuses to bake no. {order}: there is such a cake already, or a newer claim."},
};

// Puts the fields in the place of their names in braces.
QString filled(QStringView pattern, const Event &event)
{
    QString text;
    for (;;) {
        const qsizetype open = pattern.indexOf(u'{');
        if (open < 0)
            return text.append(pattern);
        const qsizetype close = pattern.indexOf(u'}', open);
        text += pattern.first(open);
        text += fieldOf(event, pattern.sliced(open + 1, close - open - 1));
        pattern = pattern.sliced(close + 1);
    }
}

// Who sees messages only sees no customer.
constexpr EventWords firstSeen{Kind::IntentFormed, u"first seen: {short}",
                               u"{text} is seen for the first time (order {intent})."};

const EventWords *wordsFor(const Event &event)
{
    const EventKind kind = event.kind;
    if (kind == EventKind::IntentFormed && event.from != Lane::Customer)
        return &firstSeen;
    const auto *const found =
        std::find_if(std::begin(eventWords), std::end(eventWords),
                     [kind](const EventWords &words) { return words.kind == kind; });
    return found == std::end(eventWords) ? nullptr : found;
}

} // namespace

QString nameOfCustomer(const Event &event)
{
    constexpr qsizetype mostOfName = 40;
    QString name = plain(event.actor, mostOfName);
    if (name.isEmpty())
        return u"The customer"_s;
    name.front() = name.front().toUpper();
    return name;
}

QString nameOfApi(const Event &event)
{
    return event.api == 0 ? u"the API"_s : u"API %1"_s.arg(event.api);
}

bool isAnswer(MessageKind kind)
{
    return kind == MessageKind::Reply || kind == MessageKind::StoreAnswer
        || kind == MessageKind::ChargeAnswer || kind == MessageKind::BakeAnswer
        || kind == MessageKind::Screen;
}

bool isUnknownOutcome(const Event &event)
{
    return event.message == MessageKind::Screen && event.text == u"no answer: did it work?";
}

QString sentenceOfCopy(const Event &arrived)
{
    return u"A copy of %1 arrives %2."_s.arg(nameOfMessage(arrived), arrivalOf(arrived));
}

QString sentenceOf(const Event &event)
{
    const EventWords *const words = wordsFor(event);
    QString sentence = words == nullptr ? sentenceOfMessage(event) : filled(words->sentence, event);
    // A short key may end in an ellipsis, which takes the full stop in.
    return sentence.replace(u"…."_s, u"…"_s);
}

QString labelOf(const Event &event)
{
    const EventWords *const words = wordsFor(event);
    return words == nullptr ? labelOfMessage(event) : filled(words->label, event);
}

} // namespace onecake
