// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/text/event_text.h"

#include "core/base/invariant.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/text/event_words.h"
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
    const bool isPage = event.message == MessageKind::Screen;
    return plain(isPage ? translated(event.text) : event.text, mostOfMessage);
}

// `words` name the order by %1, and are for tr().
QString withOrder(const Event &event, const char *words)
{
    return event.order == 0 ? QString() : tr(words).arg(event.order);
}

QString request(const Event &event)
{
    return tr("request %1").arg(event.attempt);
}

struct Wording {
    QStringView word;
    const char *text; // for tr()
};

// The text for a word; a word without one stands for itself.
QString reworded(const QString &word, std::span<const Wording> wordings)
{
    const auto found = std::find_if(wordings.begin(), wordings.end(),
                                    [&word](const Wording &each) { return each.word == word; });
    return found == wordings.end() ? word : tr(found->text);
}

// The engine's word for an answer, where it says more than the code.
constexpr Wording remarks[]{
    {u"executed", ""},
    {u"accepted", QT_TRANSLATE_NOOP("onecake", "accepted: the work goes on")},
    {u"in-progress", QT_TRANSLATE_NOOP("onecake", "in progress elsewhere")},
    {u"mismatch", QT_TRANSLATE_NOOP("onecake", "the key belongs to another order")},
    {u"missing-key", QT_TRANSLATE_NOOP("onecake", "the key is missing")},
    {u"expired", QT_TRANSLATE_NOOP("onecake", "the key is no longer kept")},
    {u"unknown", QT_TRANSLATE_NOOP("onecake", "may have happened")},
};

QString remarkOf(const Event &reply)
{
    return reworded(carriedTextOf(reply), remarks);
}

QString storeErrand(const Event &call)
{
    const QString key = shortKey(call.key);
    if (call.text == u"claim")
        return tr("claim key %1").arg(key);
    if (call.text == u"read")
        return tr("look up key %1").arg(key);
    if (call.text == u"complete")
        return tr("record what is done under key %1").arg(key);
    if (call.text == u"extend")
        return tr("extend the lease of key %1").arg(key);
    if (call.text == u"remove")
        return tr("remove key %1").arg(key);
    return carriedTextOf(call);
}

QString fenceOf(const Event &event, QStringView joint)
{
    const bool isOfAClaim = event.text == u"claimed" || event.text == u"in-progress";
    return isOfAClaim && event.fence != 0 ? joint.toString() + tr("fence %1").arg(event.fence)
                                          : QString();
}

QString storeWord(const Event &answer)
{
    return answer.text == u"in-progress" ? tr("in progress") : translated(carriedTextOf(answer));
}

QString replySent(const Event &event)
{
    const QString answer = event.api == 0
        ? tr("The connection of request %1 is refused: %2").arg(event.attempt).arg(event.code)
        : tr("API %1 answers request %2: %3").arg(event.api).arg(event.attempt).arg(event.code);
    const QString remark = remarkOf(event);
    return answer + withOrder(event, QT_TRANSLATE_NOOP("onecake", ", order no. %1"))
        + (remark.isEmpty() || event.api == 0 ? QString() : u", "_s + remark) + u'.';
}

QString requestSent(const Event &event)
{
    const QString key =
        event.key.isEmpty() ? tr("without a key") : tr("with key %1").arg(shortKey(event.key));
    return tr("Request %1 leaves the website %2.").arg(event.attempt).arg(key);
}

QString bakeAnswerSent(const Event &event)
{
    return event.order == 0
        ? tr("The kitchen refuses: there is such a cake already, or a newer claim.")
        : tr("The kitchen tells %1 that cake no. %2 is baked.")
              .arg(nameOfApi(event))
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
        ? tr("The store commits the order row%1 together with the record of key %2: the kitchen "
             "bakes by it.")
              .arg(withOrder(event, QT_TRANSLATE_NOOP("onecake", " no. %1")), shortKey(event.key))
        : tr("%1 asks the kitchen to bake%2.")
              .arg(nameOfApi(event),
                   withOrder(event, QT_TRANSLATE_NOOP("onecake", " order no. %1")));
}

QString sentSentence(const Event &event)
{
    const QString api = nameOfApi(event);
    switch (event.message) {
    case MessageKind::None:
        return tr("A message leaves.");
    case MessageKind::Order:
        return tr("%1 orders a cake: %2.").arg(nameOfCustomer(event), carriedTextOf(event));
    case MessageKind::Screen:
        return tr("The website shows %1: \"%2\".")
            .arg(nameOfCustomer(event),
                 carriedTextOf(event) + withOrder(event, QT_TRANSLATE_NOOP("onecake", ", no. %1")));
    case MessageKind::Cake:
        return tr("Cake%1 is on its way to %2.")
            .arg(withOrder(event, QT_TRANSLATE_NOOP("onecake", " no. %1")), nameOfCustomer(event));
    case MessageKind::Request:
        return requestSent(event);
    case MessageKind::Reply:
        return replySent(event);
    case MessageKind::StoreCall:
        return tr("%1 asks the store to %2.").arg(api, storeErrand(event));
    case MessageKind::StoreAnswer:
        return tr("The store answers %1: %2.").arg(api, storeWord(event) + fenceOf(event, u", "));
    case MessageKind::Charge:
        return tr("%1 asks the payment service for the money%2.")
            .arg(api,
                 event.key.isEmpty() ? tr(", without a key")
                                     : tr(", with key %1").arg(shortKey(event.key)));
    case MessageKind::ChargeAnswer:
        return tr("The payment service tells %1 that the order is paid.").arg(api);
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
        return tr("a message");
    case MessageKind::Order:
        return tr("%1's order").arg(nameOfCustomer(event));
    case MessageKind::Screen:
        return tr("the page \"%1\"").arg(carriedTextOf(event));
    case MessageKind::Cake:
        return tr("cake%1 (%2)")
            .arg(withOrder(event, QT_TRANSLATE_NOOP("onecake", " no. %1")), carriedTextOf(event));
    case MessageKind::Request:
        return request(event);
    case MessageKind::Reply:
        return tr("the reply to ") + request(event);
    case MessageKind::StoreCall:
        return tr("the call \"%1\" of %2").arg(carriedTextOf(event), nameOfApi(event));
    case MessageKind::StoreAnswer:
        return tr("the store's answer to %1").arg(nameOfApi(event));
    case MessageKind::Charge:
        return tr("the charge for ") + request(event);
    case MessageKind::ChargeAnswer:
        return tr("the payment's answer to ") + nameOfApi(event);
    case MessageKind::Bake:
        return (isCommittedOrder(event) ? tr("the committed order row%1")
                                        : tr("the order to bake%1"))
            .arg(withOrder(event, QT_TRANSLATE_NOOP("onecake", " no. %1")));
    case MessageKind::BakeAnswer:
        return tr("the kitchen's answer to ") + nameOfApi(event);
    }
    ONECAKE_UNREACHABLE();
}

// The place of arrival, as the end of a sentence: "at the API".
QString arrivalOf(const Event &event)
{
    switch (event.to) {
    case Lane::Customer:
        return (event.message == MessageKind::Cake ? tr("at %1's door") : tr("on %1's screen"))
            .arg(nameOfCustomer(event));
    case Lane::Website:
        return tr("at the website");
    case Lane::Network:
        return tr("in the network");
    case Lane::Api:
        return tr("at %1").arg(nameOfApi(event));
    case Lane::Store:
        return tr("at the store");
    case Lane::Kitchen:
        return tr("in the kitchen");
    case Lane::Payment:
        return tr("at the payment service");
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
        return tr("%1 reads: \"%2\".").arg(nameOfCustomer(event), carriedTextOf(event));
    if (event.message == MessageKind::StoreAnswer)
        return tr("%1 has the store's answer: %2.")
            .arg(api, storeWord(event) + fenceOf(event, u", "));
    if (event.message == MessageKind::ChargeAnswer)
        return tr("%1 knows that the order is paid.").arg(api);
    if (event.message == MessageKind::BakeAnswer && event.order != 0)
        return tr("%1 knows that cake no. %2 is baked.").arg(api).arg(event.order);
    return tr("%1 arrives %2.").arg(capitalised(nameOfMessage(event)), arrivalOf(event));
}

QString lostSentence(const Event &event)
{
    const QString name = capitalised(nameOfMessage(event));
    if (event.message == MessageKind::StoreCall)
        return tr("%1 does not get through.").arg(name);
    if (event.message == MessageKind::StoreAnswer)
        return tr("%1 is lost: %2 cannot know whether it was done.").arg(name, nameOfApi(event));
    return event.to == Lane::Network ? tr("%1 is lost in the network.").arg(name)
                                     : tr("%1 is lost.").arg(name);
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
        return tr("message");
    case MessageKind::Order:
        return tr("order 🍰");
    case MessageKind::Screen:
        return carriedTextOf(event);
    case MessageKind::Cake:
        return u"🍰"_s + withOrder(event, QT_TRANSLATE_NOOP("onecake", " no. %1"));
    case MessageKind::Request:
        return u"POST /orders"_s;
    case MessageKind::Reply:
        return QString::number(event.code) + (remark.isEmpty() ? remark : u" · "_s + remark)
            + withOrder(event, QT_TRANSLATE_NOOP("onecake", " · no. %1"));
    case MessageKind::StoreCall:
        return carriedTextOf(event);
    case MessageKind::StoreAnswer:
        return storeWord(event) + fenceOf(event, u" · ");
    case MessageKind::Charge:
        return tr("charge");
    case MessageKind::ChargeAnswer:
        return tr("paid");
    case MessageKind::Bake:
        return isCommittedOrder(event)
            ? tr("order row") + withOrder(event, QT_TRANSLATE_NOOP("onecake", " · no. %1"))
            : tr("bake") + withOrder(event, QT_TRANSLATE_NOOP("onecake", " no. %1"));
    case MessageKind::BakeAnswer:
        return event.order == 0
            ? tr("refused")
            : tr("baked") + withOrder(event, QT_TRANSLATE_NOOP("onecake", " no. %1"));
    }
    ONECAKE_UNREACHABLE();
}

QString textOf(const Event &event)
{
    return plain(event.text, mostOfText);
}

QString leaseOf(const Event &event)
{
    return event.span > longestLease ? tr("without a lease")
                                     : tr("for %1").arg(toReadableText(event.span));
}

// Points in the labels of events, and what a page says, as events hold them.
[[maybe_unused]] constexpr const char *heldWords[]{
    QT_TRANSLATE_NOOP("onecake", "before claim"),
    QT_TRANSLATE_NOOP("onecake", "after claim"),
    QT_TRANSLATE_NOOP("onecake", "during work"),
    QT_TRANSLATE_NOOP("onecake", "after work"),
    QT_TRANSLATE_NOOP("onecake", "after effect"),
    QT_TRANSLATE_NOOP("onecake", "after record"),
    QT_TRANSLATE_NOOP("onecake", "at deadline"),
    QT_TRANSLATE_NOOP("onecake", "your cake is on the way"),
    QT_TRANSLATE_NOOP("onecake", "something went wrong, please try again"),
    QT_TRANSLATE_NOOP("onecake", "no answer: did it work?"),
    QT_TRANSLATE_NOOP("onecake", "your order was refused"),
    QT_TRANSLATE_NOOP("onecake", "an empty page")};

constexpr Wording points[]{
    {u"before-claim", QT_TRANSLATE_NOOP("onecake", "before the claim")},
    {u"after-claim", QT_TRANSLATE_NOOP("onecake", "after the claim")},
    {u"during-work", QT_TRANSLATE_NOOP("onecake", "during the work")},
    {u"after-work", QT_TRANSLATE_NOOP("onecake", "after the work")},
    {u"after-effect",
     QT_TRANSLATE_NOOP("onecake", "after the charge, of which nothing is recorded yet")},
    {u"after-record", QT_TRANSLATE_NOOP("onecake", "after the record is written")},
    {u"at-deadline", QT_TRANSLATE_NOOP("onecake", "at the deadline that its runtime was given")},
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
        record.status == RecordStatus::InProgress ? tr("in progress") : trName(record.status);
    if (record.replays > 0)
        return tr("%1, replayed ×%2").arg(status).arg(record.replays);
    return record.status == RecordStatus::InProgress
        ? tr("%1, fence %2").arg(status).arg(record.fence)
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
        return tr("written");
    const KeyRecord &record = *written.record;
    if (record.replays > 0)
        return tr("replayed ×%1").arg(record.replays);
    if (record.status == RecordStatus::InProgress)
        return tr("in progress · fence %1").arg(record.fence);
    return trName(record.status);
}

// What can stand in the words for an event.
QString fieldOf(const Event &event, QStringView name)
{
    if (name == u"who")
        return nameOfCustomer(event);
    if (name == u"api")
        return nameOfApi(event);
    if (name == u"by")
        return event.api == 0 ? QString() : tr("API %1 ").arg(event.api);
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
        return withPrefix(u" ", translated(shortTextOf(event).replace(u'-', u' ')));
    if (name == u"record")
        return withPrefix(u": ", recordWord(event));
    if (name == u"record label")
        return recordLabel(event);
    ONECAKE_UNREACHABLE();
}

// Puts the fields in the place of their names in braces.
QString filled(const char *words, const Event &event)
{
    const QString translated = tr(words);
    QStringView pattern = translated;
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

} // namespace

QString nameOfCustomer(const Event &event)
{
    constexpr qsizetype mostOfName = 40;
    QString name = plain(event.actor, mostOfName);
    if (name.isEmpty())
        return tr("The customer");
    name.front() = name.front().toUpper();
    return name;
}

QString nameOfApi(const Event &event)
{
    return event.api == 0 ? tr("the API") : tr("API %1").arg(event.api);
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
    return tr("A copy of %1 arrives %2.").arg(nameOfMessage(arrived), arrivalOf(arrived));
}

QString sentenceOf(const Event &event)
{
    const EventWords *const words = eventWordsFor(event);
    QString sentence = words == nullptr ? sentenceOfMessage(event) : filled(words->sentence, event);
    // A short key may end in an ellipsis, which takes the full stop in.
    return sentence.replace(u"…."_s, u"…"_s);
}

QString labelOf(const Event &event)
{
    const EventWords *const words = eventWordsFor(event);
    return words == nullptr ? labelOfMessage(event) : filled(words->label, event);
}

} // namespace onecake
