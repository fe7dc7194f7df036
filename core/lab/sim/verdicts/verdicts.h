// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Judges a run from outside: by what the customers wanted, what the kitchen baked, what was
// charged, what was answered and what the customers were shown. The engine's own word counts only
// for what an answer means under its policy, because the same status means different things to
// different systems.
#pragma once

#include "core/lab/sim/verdicts/run_facts.h"
#include "core/model/timeline.h"

#include <QStringList>

#include <array>

namespace onecake {

enum class VerdictName {
    AtMostOneCake, // per intent
    AtMostOneCharge, // per intent
    SameAnswer, // no two final answers to one intent contradict each other
    NoStranger, // nobody is answered with another customer's order
    // No two intents share an order, and a customer who is told of a cake gets one.
    DistinctOrders,
    // Nobody ends with "in progress" as the last answer about a key that stays in progress, and no
    // key stays so for ever.
    NobodyBlocked,
    EveryOrderSettled, // every order was carried out and its customer told, or clearly refused
};
template<>
inline constexpr std::array enumNames<VerdictName>{
    EnumName<VerdictName>{VerdictName::AtMostOneCake, u"at-most-one-cake"},
    EnumName<VerdictName>{VerdictName::AtMostOneCharge, u"at-most-one-charge"},
    EnumName<VerdictName>{VerdictName::SameAnswer, u"same-answer"},
    EnumName<VerdictName>{VerdictName::NoStranger, u"no-answer-to-a-stranger"},
    EnumName<VerdictName>{VerdictName::DistinctOrders, u"distinct-orders-not-merged"},
    EnumName<VerdictName>{VerdictName::NobodyBlocked, u"nobody-blocked"},
    EnumName<VerdictName>{VerdictName::EveryOrderSettled, u"every-order-settled"},
};

enum class VerdictState {
    Holds,
    Broken,
    NotObserved, // the run never tested it
    Undecided, // the run goes on, or it ended before anybody could know
};
template<>
inline constexpr std::array enumNames<VerdictState>{
    EnumName<VerdictState>{VerdictState::Holds, u"holds"},
    EnumName<VerdictState>{VerdictState::Broken, u"broken"},
    EnumName<VerdictState>{VerdictState::NotObserved, u"not-observed"},
    EnumName<VerdictState>{VerdictState::Undecided, u"undecided"},
};

struct Verdict {
    VerdictName name = VerdictName::AtMostOneCake;
    VerdictState state = VerdictState::NotObserved;
    QString why; // for people: what broke it, what was seen to hold, or what is open
    // The unverified fields of the policy on which the state depends: with another value of one of
    // them it would be different. JSON paths, as in Policy::unverified.
    QStringList assumptions = {};
};

struct RunOutcome {
    int intents = 0;
    int cakes = 0;
    int charges = 0;
    std::vector<AnswerGiven> answers;
    bool seesEffects = true; // otherwise nobody saw what was baked and charged
};

RunOutcome outcomeOf(const RunFacts &facts);
inline RunOutcome outcomeOf(std::span<const Event> events)
{
    return outcomeOf(factsOf(events));
}
inline RunOutcome outcomeOf(const Timeline &timeline)
{
    return outcomeOf(timeline.events());
}

enum class RunPhase {
    UnderWay, // what has not happened yet may still happen
    Over, // nothing is to come any more
};

// One verdict of each name, in the order of VerdictName. While a run is under way no verdict holds
// yet: what has not been broken is undecided.
//
// `furtherAsking` holds the events after the end of the run when every customer who was left
// without a final answer asked again: see askFurther(). They decide whether such an order is
// undecided (asking again tells) or broken (it never does). Without them those orders stay
// undecided.
std::vector<Verdict> judge(std::span<const Event> events, RunPhase phase,
                           std::span<const Event> furtherAsking = {});
std::vector<Verdict> judge(const RunFacts &facts, RunPhase phase);
// `after`: the facts once further asking has been gathered into `facts`; the same if nobody asked.
std::vector<Verdict> judge(const RunFacts &facts, RunPhase phase, const RunFacts &after);
inline std::vector<Verdict> judge(const Timeline &timeline, RunPhase phase,
                                  std::span<const Event> furtherAsking = {})
{
    return judge(timeline.events(), phase, furtherAsking);
}

// The intents whose customers were left without a final answer, in their order.
std::vector<int> intentsWithoutWord(const RunFacts &facts);
inline std::vector<int> intentsWithoutWord(std::span<const Event> events)
{
    return intentsWithoutWord(factsOf(events));
}

bool isAnyBroken(const std::vector<Verdict> &verdicts);

// Broken if any verdict is broken; else undecided if any is undecided; holding only if something
// was seen to hold.
VerdictState overall(const std::vector<Verdict> &verdicts);

// The run in one line: "1 order · 2 cakes · charged twice".
QString summaryOf(const RunOutcome &outcome);

// What a verdict promises, in plain words.
QString promiseOf(VerdictName name);

} // namespace onecake
