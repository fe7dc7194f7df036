// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/verdicts/order_fate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr bool isClientError(int code)
{
    return code >= 400 && code < 500;
}

// The key was used for another customer's order, and by none of this one's.
bool isTurnedAwayForAStranger(const RunFacts &facts, const AnswerGiven &answer)
{
    const auto holders = facts.holders.find(answer.key);
    if (!means(answer, OutcomeKind::Mismatch) || holders == facts.holders.end())
        return false;
    const QString &customer = facts.wishes.at(answer.intent).customer;
    const auto isOfThisCustomer = [&facts, &customer](int holder) {
        const auto wish = facts.wishes.find(holder);
        return wish != facts.wishes.end() && wish->second.customer == customer;
    };
    return std::none_of(holders->second.begin(), holders->second.end(), isOfThisCustomer);
}

// A refusal is clear if it is final and about this very order.
bool isClearRefusal(const RunFacts &facts, const AnswerGiven &answer)
{
    const bool isFinal = means(answer, OutcomeKind::Executed)
        || means(answer, OutcomeKind::Replayed) || means(answer, OutcomeKind::Mismatch)
        || means(answer, OutcomeKind::MissingKey);
    return isFinal && isClientError(answer.code) && facts.otherWishIn(answer) == 0
        && !isTurnedAwayForAStranger(facts, answer);
}

// The last answer that a client could take for a no.
const AnswerGiven *refusalOf(const WishFacts &wish)
{
    const auto found =
        std::find_if(wish.answers.rbegin(), wish.answers.rend(), [](const AnswerGiven &answer) {
            return answer.hasArrived && isClientError(answer.code);
        });
    return found == wish.answers.rend() ? nullptr : &*found;
}

// Also where a page takes the status of the refusal for "try again": it is the answer that is
// judged. But the page must have shown something for it.
bool isClearlyRefused(const RunFacts &facts, int intent)
{
    const WishFacts &wish = facts.wishes.at(intent);
    const bool isShown = wish.lastWord == LastWord::Refused || wish.lastWord == LastWord::ComeBack;
    const AnswerGiven *refusal = refusalOf(wish);
    return isShown && wish.isUntouched() && refusal != nullptr && isClearRefusal(facts, *refusal);
}

bool hasLastAnswer(const WishFacts &wish, OutcomeKind kind)
{
    return !wish.answers.empty() && means(wish.answers.back(), kind);
}

QString lastWordOf(const WishFacts &wish)
{
    if (wish.lastWord == LastWord::ComeBack && hasLastAnswer(wish, OutcomeKind::InProgress))
        return u"was told to come back"_s;
    return wish.lastWord == LastWord::ComeBack ? u"was told to try again"_s : u"got no answer"_s;
}

// What asking again came to for one wish.
struct Further {
    bool wasAsked = false;
    bool wasDoneAgain = false;
    bool tellsOfSuccess = false;
    bool refusesClearly = false;
};

Further furtherOf(const RunFacts &facts, int intent, const RunFacts &after)
{
    const WishFacts &wish = facts.wishes.at(intent);
    const WishFacts &later = after.wishes.at(intent);
    Further result;
    const auto first = later.answers.begin() + static_cast<std::ptrdiff_t>(wish.answers.size());
    for (auto answer = first; answer != later.answers.end(); ++answer) {
        const bool isSuccess = answer->code >= 200 && answer->code < 300;
        const bool isOwn = answer->hasArrived && after.otherWishIn(*answer) == 0;
        result.wasAsked = true;
        result.tellsOfSuccess =
            result.tellsOfSuccess || (isSuccess && isOwn && later.isCarriedOut());
        result.refusesClearly = result.refusesClearly
            || (answer->hasArrived && later.isUntouched() && isClearRefusal(after, *answer));
    }
    const bool isMore = later.cakes > wish.cakes || later.charges > wish.charges;
    result.wasDoneAgain = wish.isCarriedOut() && isMore;
    return result;
}

FateOfOrder fateOfUntold(const RunFacts &facts, int intent, const RunFacts &after)
{
    const WishFacts &wish = facts.wishes.at(intent);
    const Further further = furtherOf(facts, intent, after);
    const QString last = lastWordOf(wish);
    if (!further.wasAsked)
        return {OrderFate::Open, u"the customer of %1 %2"_s.arg(orderName(intent), last)};
    if (!wish.isCarriedOut()) {
        const QString undone =
            u"%1 was not carried out and its customer %2"_s.arg(orderName(intent), last);
        if (further.tellsOfSuccess)
            return {OrderFate::Open, undone + u"; asking again would have carried it out"_s};
        if (further.refusesClearly)
            return {OrderFate::Open, undone + u"; asking again would have been refused"_s};
        return {OrderFate::Failed, undone + u"; asking again would not have changed that"_s};
    }
    const QString untold = u"%1 was carried out and its customer %2"_s.arg(orderName(intent), last);
    if (further.wasDoneAgain)
        return {OrderFate::Failed,
                untold + u"; asking again would have carried it out once more"_s};
    if (further.tellsOfSuccess)
        return {OrderFate::Open, untold + u"; asking again would have told the customer"_s};
    return {OrderFate::Failed, untold + u"; asking again would not have told the customer"_s};
}

QString whyNotRefused(const RunFacts &facts, int intent)
{
    const WishFacts &wish = facts.wishes.at(intent);
    const QString order = orderName(intent);
    const AnswerGiven *refusal = refusalOf(wish);
    const bool isForgotten = refusal != nullptr && means(*refusal, OutcomeKind::Expired);
    if (wish.isCarriedOut() && isForgotten)
        return u"%1 was carried out, and all that its customer was told is that the answer is no "
               "longer kept"_s.arg(order);
    if (wish.isCarriedOut())
        return u"%1 was carried out, and its customer was told that it was refused"_s.arg(order);
    const int other = refusal == nullptr ? 0 : facts.otherWishIn(*refusal);
    if (other != 0)
        return u"%1 was taken for %2 and never carried out"_s.arg(order, orderName(other));
    if (refusal != nullptr && isTurnedAwayForAStranger(facts, *refusal))
        return u"%1 was turned away because of another customer's key"_s.arg(order);
    return u"%1 was neither carried out nor clearly refused"_s.arg(order);
}

} // namespace

QString orderName(int intent)
{
    return u"order %1"_s.arg(intent);
}

bool isWithoutWord(const RunFacts &facts, int intent)
{
    const WishFacts &wish = facts.wishes.at(intent);
    const bool goesTogether = wish.isCarriedOut() || wish.isUntouched();
    return goesTogether && wish.lastWord != LastWord::OnItsWay && wish.lastWord != LastWord::Refused
        && !isClearlyRefused(facts, intent);
}

FateOfOrder fateOf(const RunFacts &facts, int intent, const RunFacts &after)
{
    const WishFacts &wish = facts.wishes.at(intent);
    const QString order = orderName(intent);
    if (wish.cakes == 0 && wish.charges > 0)
        return {OrderFate::Failed, u"%1 was charged and its cake was never baked"_s.arg(order)};
    if (wish.cakes > 0 && wish.charges == 0)
        return {OrderFate::Failed, u"the cake of %1 was baked and never charged"_s.arg(order)};
    if (isWithoutWord(facts, intent))
        return fateOfUntold(facts, intent, after);
    if (isClearlyRefused(facts, intent))
        return {};
    if (wish.lastWord == LastWord::Refused)
        return {OrderFate::Failed, whyNotRefused(facts, intent)};
    if (wish.isUntouched())
        return {OrderFate::Failed, u"%1 was confirmed and never carried out"_s.arg(order)};
    return {};
}

} // namespace onecake
