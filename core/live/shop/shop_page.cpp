// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/shop/shop_page.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A page is written in the language of its reader, who need not be that of the program.
struct Words {
    QStringView language;
    QStringView title;
    QStringView which;
    QStringView carrot;
    QStringView chocolate;
    QStringView cheese;
    QStringView name;
    QStringView order;
    QStringView kitchen; // %1 cakes, %2 charges
    QStringView policy; // %1
    QStringView placed; // %1 number
    QStringView again; // %1 number
    QStringView refused; // %1 status
    QStringView unsure; // %1 status
    QStringView wait;
    QStringView retry;
    QStringView another;
    QStringView browserKey; // %1
    QStringView sameKey; // %1
};

constexpr Words english{
    u"en",
    u"The cake shop",
    u"Which cake?",
    u"Carrot cake",
    u"Chocolate cake",
    u"Cheesecake",
    u"Your name",
    u"Order the cake",
    u"The kitchen has baked: %1. Charged: %2.",
    u"The shop's policy: %1",
    u"Your cake is on its way. It is order no. %1.",
    u"This order was placed before, and its cake is on its way: order no. %1.",
    u"The shop refused this order (%1). No cake came of this request.",
    u"The shop could not say whether it worked (%1).",
    u"Your order is still being worked on.",
    u"Send the same order again",
    u"Order another cake",
    u"Your browser attached a key of its own (%1), a new one for each request; the form's key "
    u"counts.",
    u"Key of this order: %1",
};

constexpr Words german{
    u"de",
    u"Der Tortenladen",
    u"Welche Torte?",
    u"Karottentorte",
    u"Schokoladentorte",
    u"Käsekuchen",
    u"Ihr Name",
    u"Torte bestellen",
    u"Die Küche hat gebacken: %1. Abgebucht: %2.",
    u"Die Policy des Ladens: %1",
    u"Ihre Torte ist unterwegs. Es ist Bestellung Nr. %1.",
    u"Diese Bestellung gab es schon, und ihre Torte ist unterwegs: Bestellung Nr. %1.",
    u"Der Laden hat die Bestellung abgelehnt (%1). Aus dieser Anfrage wurde keine Torte.",
    u"Der Laden konnte nicht sagen, ob es geklappt hat (%1).",
    u"An Ihrer Bestellung wird noch gearbeitet.",
    u"Dieselbe Bestellung noch einmal senden",
    u"Noch eine Torte bestellen",
    u"Ihr Browser hat einen eigenen Schlüssel angehängt (%1), für jede Anfrage einen neuen; es "
    u"zählt "
    u"der des Formulars.",
    u"Schlüssel dieser Bestellung: %1",
};

const Words &wordsIn(PageLanguage language)
{
    return language == PageLanguage::German ? german : english;
}

constexpr QStringView style =
    u"*{box-sizing:border-box}"
    "body{font:1.125rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:34rem;padding:1rem;"
    "color:#2b2118;background:#fffaf3}"
    "h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0 1rem}"
    "fieldset{border:1px solid #8a7763;border-radius:.5rem;margin:0 0 1rem;padding:.5rem 1rem}"
    "legend,.l{font-weight:600}"
    "label{display:flex;align-items:center;gap:.75rem;min-height:2.75rem}"
    "label.l{display:block;min-height:0}"
    "input[type=radio]{width:1.4rem;height:1.4rem;margin:0}"
    "input[type=text]{font:inherit;width:100%;padding:.6rem;border:1px solid #8a7763;"
    "border-radius:.5rem;background:#fff;color:inherit}"
    "button,a.b{font:inherit;font-weight:600;display:block;width:100%;min-height:3rem;margin:1rem "
    "0;padding:.6rem;border:2px solid #7a3d00;border-radius:.5rem;background:#7a3d00;color:#fff;"
    "text-align:center;text-decoration:none}"
    "a.b{background:none;color:#7a3d00}"
    ":focus-visible{outline:3px solid #1a5fb4;outline-offset:2px}"
    ".m{border-left:.4rem solid #7a3d00;padding:.5rem 1rem;background:#fff}"
    "small{display:block;color:#5c4c3c;overflow-wrap:anywhere}"
    "@media(prefers-color-scheme:dark){body{color:#f3e9dc;background:#1d1712}"
    "input[type=text],.m{background:#2b221a}small{color:#cdbda9}a.b{color:#ffc58f;"
    "border-color:#ffc58f}}";

QString page(const Words &words, const QString &content)
{
    return u"<!doctype html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
           "<title>%2</title><style>%3</style></head><body><main><h1>%2</h1>%4</main></body></html>\n"_s
               .arg(words.language, words.title, style, content);
}

QString hidden(QStringView name, const QString &value)
{
    return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name, value.toHtmlEscaped());
}

QString radio(QStringView value, QStringView label, bool isChosen)
{
    return u"<label><input type=\"radio\" name=\"cake\" value=\"%1\"%2>%3</label>"_s.arg(
        value, isChosen ? u" checked"_s : QString(), label);
}

QString small(const QString &text)
{
    return u"<small>%1</small>"_s.arg(text.toHtmlEscaped());
}

QString whatCameOfIt(const Words &words, const ShopAnswer &answer, const Outcome &outcome)
{
    const int order = QJsonDocument::fromJson(answer.body).object().value(u"orderId"_s).toInt();
    const QString status = QString::number(answer.status);
    if (outcome.response.isSuccess() && order != 0)
        return (outcome.kind == OutcomeKind::Replayed ? words.again : words.placed)
            .toString()
            .arg(order);
    if (outcome.kind == OutcomeKind::InProgress || outcome.kind == OutcomeKind::Accepted
        || outcome.response.isSuccess())
        return words.wait.toString();
    const bool isCertain = outcome.response.isClientError() && outcome.kind != OutcomeKind::Unknown;
    return (isCertain ? words.refused : words.unsure).toString().arg(status);
}

} // namespace

PageLanguage pageLanguage(const QByteArray &acceptLanguage)
{
    const QByteArrayList choices = acceptLanguage.split(',');
    for (const QByteArray &choice : choices) {
        const QByteArray tag = choice.split(';').first().trimmed().toLower();
        if (tag == "de" || tag.startsWith("de-"))
            return PageLanguage::German;
        if (tag == "en" || tag.startsWith("en-"))
            break;
    }
    return PageLanguage::English;
}

QByteArray orderPage(PageLanguage language, const QString &newKey, KitchenBook::Totals totals,
                     const QString &policyTitle)
{
    const Words &words = wordsIn(language);
    QString content = u"<form method=\"post\" action=\"/orders\">"_s + hidden(u"key", newKey);
    content += u"<fieldset><legend>%1</legend>"_s.arg(words.which);
    content += radio(u"carrot", words.carrot, true) + radio(u"chocolate", words.chocolate, false)
        + radio(u"cheese", words.cheese, false) + u"</fieldset>"_s;
    content +=
        u"<label class=\"l\" for=\"customer\">%1</label><input id=\"customer\" "
        "name=\"customer\" type=\"text\" maxlength=\"64\" autocomplete=\"given-name\">"_s.arg(
            words.name);
    content += u"<button>%1</button></form>"_s.arg(words.order);
    content += small(words.kitchen.toString().arg(totals.cakes).arg(totals.charges));
    content += small(words.policy.toString().arg(policyTitle));
    return page(words, content).toUtf8();
}

QByteArray answerPage(PageLanguage language, const PageOrder &order, const ShopAnswer &answer,
                      const Outcome &outcome, const QString &browserKey)
{
    const Words &words = wordsIn(language);
    QString content = u"<p class=\"m\" role=\"status\">%1</p>"_s.arg(
        whatCameOfIt(words, answer, outcome).toHtmlEscaped());
    content += u"<form method=\"post\" action=\"/orders\">"_s + hidden(u"key", order.key)
        + hidden(u"cake", order.cake) + hidden(u"customer", order.customer)
        + u"<button>%1</button></form>"_s.arg(words.retry);
    content += u"<a class=\"b\" href=\"/\">%1</a>"_s.arg(words.another);
    content += small(words.sameKey.toString().arg(order.key));
    if (!browserKey.isEmpty())
        content += small(words.browserKey.toString().arg(browserKey));
    return page(words, content).toUtf8();
}

} // namespace onecake
