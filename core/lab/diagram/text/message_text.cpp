// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/text/message_text.h"

#include "core/base/invariant.h"
#include "core/lab/diagram/text/text_width.h"

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

// The engine's word for an answer, where it says more than the code.
QString remarkOf(const Event &reply)
{
    const QString text = carriedTextOf(reply);
    if (text == u"executed")
        return {};
    if (text == u"accepted")
        return u"accepted: the work goes on"_s;
    if (text == u"in-progress")
        return u"in progress elsewhere"_s;
    if (text == u"mismatch")
        return u"the key belongs to another order"_s;
    if (text == u"missing-key")
        return u"the key is missing"_s;
    if (text == u"expired")
        return u"the key is no longer kept"_s;
    if (text == u"unknown")
        return u"may have happened"_s;
    return text;
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

} // namespace

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

QString sentenceOfMessage(const Event &event)
{
    if (event.kind == EventKind::Sent)
        return sentSentence(event);
    if (event.kind == EventKind::Lost)
        return lostSentence(event);
    return arrivedSentence(event);
}

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

} // namespace onecake
