// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What came of a run, judged from outside: from what the customers wished, what the kitchen baked,
// what was charged, what was answered and what the customers were shown. Of the engine's own word
// only this counts: what an answer means under its policy, because the same number means different
// things to different systems.
#pragma once

#include "core/lab/sim/verdicts/run_facts.h"
#include "core/model/timeline.h"

#include <QStringList>

#include <array>

namespace onecake {

enum class VerdictName {
    AtMostOneCake, // per wish
    AtMostOneCharge, // per wish
    SameAnswer, // no two final answers to one wish contradict each other
    NoStranger, // nobody is answered with another customer's order
    DistinctOrders, // no two wishes share an order, and who is told of a cake gets one
    NobodyBlocked, // nobody ends with "in progress" for a final word about a key that stays so, and
                   // no key stays so for ever
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
    NotObserved, // the run never put it to the test
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
    QString why; // for people: what broke it, what was seen to hold, or what is still open
    // The fields of the policy that nobody has verified and on which the state rests: with another
    // value of one of them it would be another. JSON paths, as in Policy::unverified.
    QStringList assumptions = {};
};

struct RunOutcome {
    int intents = 0;
    int cakes = 0;
    int charges = 0;
    std::vector<AnswerGiven> answers;
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

// One of each name, in their order. While a run is under way nothing holds yet: what has not been
// broken is undecided.
//
// `furtherAsking` is what came of it when, after the end of the run, every customer who had been
// left without a word asked again: see askFurther(). It decides whether such an order is undecided
// (asking again tells) or broken (it never does). Without it those orders stay undecided.
std::vector<Verdict> judge(std::span<const Event> events, RunPhase phase,
                           std::span<const Event> furtherAsking = {});
std::vector<Verdict> judge(const RunFacts &facts, RunPhase phase);
inline std::vector<Verdict> judge(const Timeline &timeline, RunPhase phase,
                                  std::span<const Event> furtherAsking = {})
{
    return judge(timeline.events(), phase, furtherAsking);
}

// The wishes whose customers were left without a word, in their order.
std::vector<int> wishesWithoutWord(std::span<const Event> events);

bool isAnyBroken(const std::vector<Verdict> &verdicts);

// Broken if any verdict is, undecided if any is that is not broken, and holding only if something
// was seen to hold.
VerdictState overall(const std::vector<Verdict> &verdicts);

// "1 order · 2 cakes · charged twice": the run in a line.
QString summaryOf(const RunOutcome &outcome);

// What a verdict promises, in plain words.
QString promiseOf(VerdictName name);

} // namespace onecake
