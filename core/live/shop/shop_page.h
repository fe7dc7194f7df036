// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The shop's page for people: plain HTML that works without scripts, on a phone as well.
#pragma once

#include "core/live/shop/kitchen_book.h"
#include "core/live/shop/shop_answer.h"

namespace onecake {

enum class PageLanguage {
    English,
    German
};

// The first one of the header Accept-Language that the page is written in.
PageLanguage pageLanguage(const QByteArray &acceptLanguage);

// What the form held, so that it can be sent once more.
struct PageOrder {
    QString cake;
    QString customer;
    QString key;
};

// The form, with a new key in it, and what the kitchen has done.
QByteArray orderPage(PageLanguage language, const QString &newKey, KitchenBook::Totals totals,
                     const QString &policyTitle);

// What came of an order: did it work? With a button that sends the very same form again.
// `browserKey`: a key that the browser attached by itself; it is another one for each request.
QByteArray answerPage(PageLanguage language, const PageOrder &order, const ShopAnswer &answer,
                      const Outcome &outcome, const QString &browserKey);

} // namespace onecake
