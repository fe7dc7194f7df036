// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What came of a run, judged from outside: from what the customers wished, what the kitchen baked,
// what was charged and what was answered. The engine's own word counts for nothing here.
#pragma once

#include "core/model/timeline.h"

#include <array>
#include <span>
#include <vector>

namespace onecake {

enum class VerdictName {
    AtMostOneCake, // per wish
    AtMostOneCharge, // per wish
    SameAnswer, // no two final answers to one wish contradict each other
    NoStranger, // nobody is answered with another customer's order
    DistinctOrders, // no two wishes share an order, and who is told of a cake gets one
    NobodyBlocked, // nobody ends with "in progress" for a final word about a key that stays so
};
template<>
inline constexpr std::array enumNames<VerdictName>{
    EnumName<VerdictName>{VerdictName::AtMostOneCake, u"at-most-one-cake"},
    EnumName<VerdictName>{VerdictName::AtMostOneCharge, u"at-most-one-charge"},
    EnumName<VerdictName>{VerdictName::SameAnswer, u"same-answer"},
    EnumName<VerdictName>{VerdictName::NoStranger, u"no-answer-to-a-stranger"},
    EnumName<VerdictName>{VerdictName::DistinctOrders, u"distinct-orders-not-merged"},
    EnumName<VerdictName>{VerdictName::NobodyBlocked, u"nobody-blocked"},
};

enum class VerdictState {
    Holds,
    Broken,
    NotObserved
};
template<>
inline constexpr std::array enumNames<VerdictState>{
    EnumName<VerdictState>{VerdictState::Holds, u"holds"},
    EnumName<VerdictState>{VerdictState::Broken, u"broken"},
    EnumName<VerdictState>{VerdictState::NotObserved, u"not-observed"},
};

struct Verdict {
    VerdictName name = VerdictName::AtMostOneCake;
    VerdictState state = VerdictState::NotObserved;
    QString why; // for people: what broke it, or what was seen to hold
};

// A final or passing answer as it set out from the API.
struct AnswerGiven {
    int intent = 0;
    int attempt = 0;
    int code = 0;
    int order = 0;
    QString outcome; // the engine's word for it, for people
    bool hasArrived = false;
};

struct RunOutcome {
    int intents = 0;
    int cakes = 0;
    int charges = 0;
    std::vector<AnswerGiven> answers;
};

RunOutcome outcomeOf(std::span<const Event> events);
inline RunOutcome outcomeOf(const Timeline &timeline)
{
    return outcomeOf(timeline.events());
}

// One of each name, in their order. Judged as if the last event ended the run.
std::vector<Verdict> judge(std::span<const Event> events);
inline std::vector<Verdict> judge(const Timeline &timeline)
{
    return judge(timeline.events());
}

bool isAnyBroken(const std::vector<Verdict> &verdicts);

// "1 order · 2 cakes · charged twice": the run in a line.
QString summaryOf(const RunOutcome &outcome);

// What a verdict promises, in plain words.
QString promiseOf(VerdictName name);

} // namespace onecake
