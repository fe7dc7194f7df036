// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/verdicts.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The facts of one wish.
struct WishFacts {
    QString customer;
    int cakes = 0;
    int charges = 0;
    std::vector<AnswerGiven> answers; // in the order in which they were given
    bool wasToldOfSuccess = false;
    bool gaveUp = false;
    QString key; // of the last answer
};

struct Facts {
    std::map<int, WishFacts> wishes;
    std::map<int, int> wishOfOrder;
    std::map<QString, RecordStatus> records; // by key, as they stand at the end
};

bool isInProgress(const AnswerGiven &answer)
{
    constexpr std::array codes{409, 425, 429};
    return std::find(codes.begin(), codes.end(), answer.code) != codes.end();
}

// Whether an answer says something about the order. One that the key is no longer kept contradicts
// nothing.
bool isFinal(const AnswerGiven &answer)
{
    constexpr int goneCode = 410;
    return answer.code < 500 && answer.code != goneCode && !isInProgress(answer);
}

void gatherMessage(Facts &facts, const Event &event)
{
    if (event.message != MessageKind::Reply)
        return;
    WishFacts &wish = facts.wishes[event.intent];
    wish.key = event.key;
    if (event.kind == EventKind::Sent)
        wish.answers.push_back(
            {event.intent, event.attempt, event.code, event.order, event.text, false});
    if (event.kind != EventKind::Arrived)
        return;
    for (AnswerGiven &answer : wish.answers) {
        if (answer.attempt == event.attempt && answer.code == event.code)
            answer.hasArrived = true;
    }
    wish.wasToldOfSuccess = wish.wasToldOfSuccess || (event.code >= 200 && event.code < 300);
}

Facts gather(std::span<const Event> events)
{
    Facts facts;
    for (const Event &event : events) {
        if (event.kind == EventKind::IntentFormed) {
            facts.wishes[event.intent].customer = event.actor;
        } else if (event.kind == EventKind::Baked) {
            ++facts.wishes[event.intent].cakes;
            facts.wishOfOrder[event.order] = event.intent;
        } else if (event.kind == EventKind::Charged) {
            ++facts.wishes[event.intent].charges;
        } else if (event.kind == EventKind::GaveUp) {
            facts.wishes[event.intent].gaveUp = true;
        } else if (event.kind == EventKind::RecordWritten) {
            facts.records[event.key] = event.record->status;
        } else if (event.kind == EventKind::RecordRemoved) {
            facts.records.erase(event.key);
        } else {
            gatherMessage(facts, event);
        }
    }
    return facts;
}

QString orderName(int intent)
{
    return u"order %1"_s.arg(intent);
}

Verdict holdsOrNot(VerdictName name, const QStringList &broken, bool wasObserved,
                   const QString &seen)
{
    if (!broken.isEmpty())
        return {name, VerdictState::Broken, broken.join(u"; "_s)};
    return {name, wasObserved ? VerdictState::Holds : VerdictState::NotObserved,
            wasObserved ? seen : QString()};
}

Verdict judgeCount(const Facts &facts, VerdictName name, int WishFacts::*count,
                   const QString &thing)
{
    QStringList broken;
    bool wasObserved = false;
    for (const auto &[intent, wish] : facts.wishes) {
        wasObserved = wasObserved || wish.*count > 0;
        if (wish.*count > 1)
            broken.append(u"%1 led to %2 %3"_s.arg(orderName(intent)).arg(wish.*count).arg(thing));
    }
    return holdsOrNot(name, broken, wasObserved, u"no order led to more than one"_s);
}

Verdict judgeSameAnswer(const Facts &facts)
{
    QStringList broken;
    bool wasObserved = false;
    for (const auto &[intent, wish] : facts.wishes) {
        const AnswerGiven *first = nullptr;
        for (const AnswerGiven &answer : wish.answers) {
            if (!isFinal(answer))
                continue;
            if (first == nullptr) {
                first = &answer;
                continue;
            }
            wasObserved = true;
            if (answer.code != first->code || answer.order != first->order) {
                const auto text = [](const AnswerGiven &given) {
                    return given.order == 0 ? QString::number(given.code)
                                            : u"%1 for no. %2"_s.arg(given.code).arg(given.order);
                };
                broken.append(u"%1 was answered %2, then %3"_s.arg(orderName(intent), text(*first),
                                                                   text(answer)));
                break;
            }
        }
    }
    return holdsOrNot(VerdictName::SameAnswer, broken, wasObserved,
                      u"every further answer was the first one again"_s);
}

Verdict judgeStrangers(const Facts &facts)
{
    QStringList broken;
    bool wasObserved = false;
    for (const auto &[intent, wish] : facts.wishes) {
        for (const AnswerGiven &answer : wish.answers) {
            const auto owner = facts.wishOfOrder.find(answer.order);
            if (owner == facts.wishOfOrder.end())
                continue;
            const QString &customer = facts.wishes.at(owner->second).customer;
            wasObserved = wasObserved || facts.wishes.size() > 1;
            if (customer != wish.customer)
                broken.append(
                    u"%1 was answered with %2's order no. %3"_s.arg(wish.customer, customer)
                        .arg(answer.order));
        }
    }
    broken.removeDuplicates();
    return holdsOrNot(VerdictName::NoStranger, broken, wasObserved,
                      u"every answer spoke of the customer's own order"_s);
}

Verdict judgeDistinct(const Facts &facts)
{
    QStringList broken;
    bool wasObserved = false;
    for (const auto &[intent, wish] : facts.wishes) {
        for (const AnswerGiven &answer : wish.answers) {
            const auto owner = facts.wishOfOrder.find(answer.order);
            if (owner != facts.wishOfOrder.end() && owner->second != intent)
                broken.append(u"%1 was answered with the cake of %2"_s.arg(
                    orderName(intent), orderName(owner->second)));
        }
        wasObserved = wasObserved || wish.wasToldOfSuccess;
        if (wish.wasToldOfSuccess && wish.cakes == 0)
            broken.append(
                u"%1 was confirmed and no cake was baked for it"_s.arg(orderName(intent)));
    }
    broken.removeDuplicates();
    return holdsOrNot(VerdictName::DistinctOrders, broken, wasObserved,
                      u"every confirmed order got a cake of its own"_s);
}

Verdict judgeBlocked(const Facts &facts)
{
    QStringList broken;
    bool wasObserved = false;
    for (const auto &[intent, wish] : facts.wishes) {
        const bool wasHeldUp = std::any_of(wish.answers.begin(), wish.answers.end(), isInProgress);
        wasObserved = wasObserved || wasHeldUp;
        const auto record = facts.records.find(wish.key);
        const bool isOpen =
            record != facts.records.end() && record->second == RecordStatus::InProgress;
        if (wasHeldUp && !wish.wasToldOfSuccess && isInProgress(wish.answers.back()) && isOpen)
            broken.append(
                u"the last word on %1 was \"in progress\", and nobody is working on it"_s.arg(
                    orderName(intent)));
    }
    return holdsOrNot(VerdictName::NobodyBlocked, broken, wasObserved,
                      u"whoever had to wait did not wait for nothing"_s);
}

QString times(int count, QStringView once, QStringView twice, QStringView none)
{
    if (count == 0)
        return none.toString();
    if (count == 1)
        return once.toString();
    return count == 2 ? twice.toString() : u"charged %1 times"_s.arg(count);
}

} // namespace

RunOutcome outcomeOf(std::span<const Event> events)
{
    const Facts facts = gather(events);
    RunOutcome outcome;
    for (const auto &[intent, wish] : facts.wishes) {
        ++outcome.intents;
        outcome.cakes += wish.cakes;
        outcome.charges += wish.charges;
        outcome.answers.insert(outcome.answers.end(), wish.answers.begin(), wish.answers.end());
    }
    return outcome;
}

std::vector<Verdict> judge(std::span<const Event> events, RunPhase, std::span<const Event>)
{
    const Facts facts = gather(events);
    return {judgeCount(facts, VerdictName::AtMostOneCake, &WishFacts::cakes, u"cakes"_s),
            judgeCount(facts, VerdictName::AtMostOneCharge, &WishFacts::charges, u"charges"_s),
            judgeSameAnswer(facts),
            judgeStrangers(facts),
            judgeDistinct(facts),
            judgeBlocked(facts)};
}

std::vector<int> wishesWithoutWord(std::span<const Event>)
{
    return {};
}

VerdictState overall(const std::vector<Verdict> &verdicts)
{
    return isAnyBroken(verdicts) ? VerdictState::Broken : VerdictState::Holds;
}

bool isAnyBroken(const std::vector<Verdict> &verdicts)
{
    return std::any_of(verdicts.begin(), verdicts.end(), [](const Verdict &verdict) {
        return verdict.state == VerdictState::Broken;
    });
}

QString summaryOf(const RunOutcome &outcome)
{
    const QString orders =
        outcome.intents == 1 ? u"1 order"_s : u"%1 orders"_s.arg(outcome.intents);
    const QString cakes = outcome.cakes == 1 ? u"1 cake"_s : u"%1 cakes"_s.arg(outcome.cakes);
    return u"%1 · %2 · %3"_s.arg(
        orders, cakes, times(outcome.charges, u"charged once", u"charged twice", u"not charged"));
}

QString promiseOf(VerdictName name)
{
    switch (name) {
    case VerdictName::AtMostOneCake:
        return u"At most one cake per order"_s;
    case VerdictName::AtMostOneCharge:
        return u"At most one charge per order"_s;
    case VerdictName::SameAnswer:
        return u"Every retry got the same answer"_s;
    case VerdictName::NoStranger:
        return u"No answer went to a stranger"_s;
    case VerdictName::DistinctOrders:
        return u"Distinct orders were not merged"_s;
    case VerdictName::NobodyBlocked:
        return u"Nobody was blocked for ever"_s;
    case VerdictName::EveryOrderSettled:
        return u"Every order was carried out and told, or refused"_s;
    }
    Q_UNREACHABLE();
}

} // namespace onecake
