// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/verdicts/verdicts.h"

#include "core/base/invariant.h"
#include "core/lab/sim/verdicts/order_fate.h"
#include "core/lab/sim/verdicts/promise_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Verdict verdictOf(VerdictName name, Findings findings, RunPhase phase)
{
    const bool isOver = phase == RunPhase::Over;
    if (isOver)
        findings.broken += findings.brokenAtTheEnd;
    findings.broken.removeDuplicates();
    if (!findings.broken.isEmpty())
        return {name, VerdictState::Broken, findings.broken.join(u"; "_s)};
    if (isOver && !findings.open.isEmpty())
        return {name, VerdictState::Undecided, findings.open.join(u"; "_s)};
    if (isOver && findings.wasObserved)
        return {name, VerdictState::Holds, findings.seen};
    const bool isPending = !findings.open.isEmpty() || !findings.brokenAtTheEnd.isEmpty();
    if (isPending)
        return {name, VerdictState::Undecided, u"the run is still under way"_s};
    if (findings.wasObserved)
        return {name, VerdictState::Undecided, u"so far "_s + findings.seen};
    return {name, VerdictState::NotObserved, {}};
}

// `after`: once everybody who was left without a word has asked again.
std::vector<Verdict> judgeFacts(const RunFacts &facts, RunPhase phase, const RunFacts &after)
{
    return {
        verdictOf(VerdictName::AtMostOneCake, checkCount(facts, &WishFacts::cakes, u"cakes"_s),
                  phase),
        verdictOf(VerdictName::AtMostOneCharge,
                  checkCount(facts, &WishFacts::charges, u"charges"_s), phase),
        verdictOf(VerdictName::SameAnswer, checkSameAnswer(facts), phase),
        verdictOf(VerdictName::NoStranger, checkStrangers(facts), phase),
        verdictOf(VerdictName::DistinctOrders, checkDistinct(facts), phase),
        verdictOf(VerdictName::NobodyBlocked, checkBlocked(facts, after), phase),
        verdictOf(VerdictName::EveryOrderSettled, checkSettled(facts, after), phase),
    };
}

// Of several orders, "twice" would sound as if one of them had been charged twice.
QString chargesOf(const RunOutcome &outcome)
{
    if (outcome.charges == 0)
        return u"not charged"_s;
    if (outcome.intents > 1)
        return outcome.charges == 1 ? u"1 charge"_s : u"%1 charges"_s.arg(outcome.charges);
    if (outcome.charges == 1)
        return u"charged once"_s;
    return outcome.charges == 2 ? u"charged twice"_s : u"charged %1 times"_s.arg(outcome.charges);
}

} // namespace

RunOutcome outcomeOf(const RunFacts &facts)
{
    RunOutcome outcome;
    for (const auto &[intent, wish] : facts.wishes) {
        ++outcome.intents;
        outcome.cakes += wish.cakes;
        outcome.charges += wish.charges;
        outcome.answers.insert(outcome.answers.end(), wish.answers.begin(), wish.answers.end());
    }
    return outcome;
}

std::vector<Verdict> judge(std::span<const Event> events, RunPhase phase,
                           std::span<const Event> furtherAsking)
{
    const RunFacts facts = factsOf(events);
    return furtherAsking.empty() ? judgeFacts(facts, phase, facts)
                                 : judgeFacts(facts, phase, factsOf(furtherAsking, facts));
}

std::vector<Verdict> judge(const RunFacts &facts, RunPhase phase)
{
    return judgeFacts(facts, phase, facts);
}

std::vector<int> wishesWithoutWord(std::span<const Event> events)
{
    const RunFacts facts = factsOf(events);
    std::vector<int> wishes;
    for (const auto &[intent, wish] : facts.wishes) {
        if (isWithoutWord(facts, intent))
            wishes.push_back(intent);
    }
    return wishes;
}

bool isAnyBroken(const std::vector<Verdict> &verdicts)
{
    return overall(verdicts) == VerdictState::Broken;
}

VerdictState overall(const std::vector<Verdict> &verdicts)
{
    const auto hasAny = [&verdicts](VerdictState state) {
        return std::any_of(verdicts.begin(), verdicts.end(),
                           [state](const Verdict &verdict) { return verdict.state == state; });
    };
    for (const VerdictState state :
         {VerdictState::Broken, VerdictState::Undecided, VerdictState::Holds}) {
        if (hasAny(state))
            return state;
    }
    return VerdictState::NotObserved;
}

QString summaryOf(const RunOutcome &outcome)
{
    const QString orders =
        outcome.intents == 1 ? u"1 order"_s : u"%1 orders"_s.arg(outcome.intents);
    const QString cakes = outcome.cakes == 1 ? u"1 cake"_s : u"%1 cakes"_s.arg(outcome.cakes);
    return u"%1 · %2 · %3"_s.arg(orders, cakes, chargesOf(outcome));
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
    ONECAKE_UNREACHABLE();
}

} // namespace onecake
