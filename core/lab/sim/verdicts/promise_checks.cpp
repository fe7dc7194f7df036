// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/verdicts/promise_checks.h"

#include "core/lab/sim/verdicts/order_fate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Whether an answer says something final about the order. One that the key is no longer kept
// contradicts nothing, and neither does a failure that is to be tried again.
bool isFinal(const AnswerGiven &answer)
{
    constexpr int serverError = 500;
    const bool isAboutTheOrder = means(answer, OutcomeKind::Executed)
        || means(answer, OutcomeKind::Replayed) || means(answer, OutcomeKind::Mismatch)
        || means(answer, OutcomeKind::MissingKey);
    return isAboutTheOrder && answer.code < serverError;
}

QString textOf(const AnswerGiven &answer)
{
    return answer.order == 0 ? QString::number(answer.code)
                             : u"%1 for no. %2"_s.arg(answer.code).arg(answer.order);
}

QString capitalised(const QString &name)
{
    return name.left(1).toUpper() + name.mid(1);
}

// The keys that are kept in progress, and whether for ever: by their claim's end.
std::map<QString, bool> openKeysOf(const RunFacts &facts)
{
    std::map<QString, bool> open;
    for (const auto &[id, record] : facts.records) {
        if (record.status == RecordStatus::InProgress) {
            bool &isForEver = open[id.key];
            isForEver = isForEver || record.leaseUntil >= never;
        }
    }
    return open;
}

// `after`: asked once more, at every opportunity until the key is forgotten.
bool isStillInProgress(const WishFacts &wish, const WishFacts &after)
{
    const bool wasAskedAgain = after.answers.size() > wish.answers.size();
    return wasAskedAgain && means(after.answers.back(), OutcomeKind::InProgress);
}

} // namespace

Findings checkCount(const RunFacts &facts, int WishFacts::*count, const QString &thing)
{
    Findings findings;
    findings.seen = u"no order led to more than one"_s;
    for (const auto &[intent, wish] : facts.wishes) {
        findings.wasObserved = findings.wasObserved || wish.*count > 0;
        if (wish.*count > 1)
            findings.broken.append(
                u"%1 led to %2 %3"_s.arg(orderName(intent)).arg(wish.*count).arg(thing));
    }
    return findings;
}

Findings checkSameAnswer(const RunFacts &facts)
{
    Findings findings;
    findings.seen = u"every further answer was the first one again"_s;
    for (const auto &[intent, wish] : facts.wishes) {
        const AnswerGiven *first = nullptr;
        for (const AnswerGiven &answer : wish.answers) {
            if (!isFinal(answer))
                continue;
            if (first == nullptr) {
                first = &answer;
                continue;
            }
            findings.wasObserved = true;
            if (answer.code != first->code || answer.order != first->order) {
                findings.broken.append(u"%1 was answered %2, then %3"_s.arg(
                    orderName(intent), textOf(*first), textOf(answer)));
                break;
            }
        }
    }
    return findings;
}

Findings checkStrangers(const RunFacts &facts)
{
    Findings findings;
    findings.seen = u"every answer spoke of the customer's own order"_s;
    for (const auto &[intent, wish] : facts.wishes) {
        for (const AnswerGiven &answer : wish.answers) {
            const auto owner = facts.wishOfOrder.find(answer.order);
            if (owner == facts.wishOfOrder.end())
                continue;
            const QString &customer = facts.wishes.at(owner->second).customer;
            findings.wasObserved = findings.wasObserved || facts.wishes.size() > 1;
            if (customer != wish.customer)
                findings.broken.append(u"%1 was answered with %2's order no. %3"_s
                                           .arg(capitalised(wish.customer), capitalised(customer))
                                           .arg(answer.order));
        }
    }
    return findings;
}

Findings checkDistinct(const RunFacts &facts)
{
    Findings findings;
    findings.seen = u"every confirmed order got a cake of its own"_s;
    for (const auto &[intent, wish] : facts.wishes) {
        for (const AnswerGiven &answer : wish.answers) {
            const int other = facts.otherWishIn(answer);
            if (other == 0)
                continue;
            const bool isItsCake = facts.wishOfOrder.contains(answer.order);
            findings.broken.append(
                (isItsCake ? u"%1 was answered with the cake of %2"_s : u"%1 was taken for %2"_s)
                    .arg(orderName(intent), orderName(other)));
        }
        const bool hasOthers = facts.wishes.size() > 1; // a single order cannot be merged
        findings.wasObserved = findings.wasObserved || (hasOthers && !wish.answers.empty());
        if (wish.wasAnsweredWithSuccess && wish.cakes == 0)
            findings.brokenAtTheEnd.append(
                u"%1 was confirmed and no cake was baked for it"_s.arg(orderName(intent)));
    }
    return findings;
}

Findings checkBlocked(const RunFacts &facts, const RunFacts &after)
{
    Findings findings;
    findings.seen = u"whoever had to wait did not wait for nothing"_s;
    const std::map<QString, bool> openKeys = openKeysOf(facts);
    for (const auto &[intent, wish] : facts.wishes) {
        const auto isHeldUp = [](const AnswerGiven &answer) {
            return means(answer, OutcomeKind::InProgress);
        };
        const bool wasHeldUp = std::any_of(wish.answers.begin(), wish.answers.end(), isHeldUp);
        findings.wasObserved = findings.wasObserved || wasHeldUp;
        const auto kept = openKeys.find(wish.key);
        const bool isKept = kept != openKeys.end();
        const bool isKeptForEver = isKept && kept->second;
        const bool endsHeldUp =
            wasHeldUp && isHeldUp(wish.answers.back()) && !wish.wasAnsweredWithSuccess && isKept;
        if (endsHeldUp)
            findings.brokenAtTheEnd.append(
                u"the last word on %1 was \"in progress\", and nobody is working on it"_s.arg(
                    orderName(intent)));
        else if (isKeptForEver)
            findings.brokenAtTheEnd.append(
                u"the key of %1 stays in progress for ever: its lease has no end, and nobody is "
                "working on it"_s.arg(orderName(intent)));
        else if (isStillInProgress(wish, after.wishes.at(intent)))
            findings.brokenAtTheEnd.append(
                u"however often %1 were asked for, the answer would be \"in progress\", and nobody "
                "is working on it"_s.arg(orderName(intent)));
    }
    return findings;
}

Findings checkSettled(const RunFacts &facts, const RunFacts &after)
{
    Findings findings;
    findings.seen = u"every order was carried out and its customer told, or it was refused"_s;
    for (const auto &[intent, wish] : facts.wishes) {
        findings.wasObserved = true;
        const FateOfOrder fate = fateOf(facts, intent, after);
        if (fate.fate == OrderFate::Failed)
            findings.brokenAtTheEnd.append(fate.why);
        else if (fate.fate == OrderFate::Open)
            findings.open.append(fate.why);
    }
    return findings;
}

} // namespace onecake
