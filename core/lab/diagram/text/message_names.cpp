// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Who takes part in a message, and what sort it is.

#include "core/base/invariant.h"
#include "core/lab/diagram/text/message_text.h"
#include "core/lab/diagram/text/plain_text.h"

using namespace Qt::StringLiterals;

namespace onecake {

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
    ONECAKE_UNREACHABLE();
}

} // namespace onecake
