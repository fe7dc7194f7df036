// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/choices/choices.h"

#include <algorithm>

namespace onecake {

bool answersTo(const Fault &fault, const Question &question)
{
    const bool sameNumber = fault.number == question.number;
    switch (fault.kind) {
    case FaultKind::LoseRequest:
    case FaultKind::DelayRequest:
    case FaultKind::DuplicateRequest:
        return question.kind == QuestionKind::Request && sameNumber;
    case FaultKind::LoseReply:
    case FaultKind::DelayReply:
    case FaultKind::DuplicateReply:
        return question.kind == QuestionKind::Reply && sameNumber;
    case FaultKind::Crash:
    case FaultKind::Throw:
        return question.kind == QuestionKind::Crash && sameNumber && fault.point == question.point;
    case FaultKind::Respond:
        return question.kind == QuestionKind::Crash && sameNumber
            && question.point == WorkPoint::BeforeEffect;
    case FaultKind::Hold:
        return question.kind == QuestionKind::Work && sameNumber;
    case FaultKind::StoreLosesReply:
        return question.kind == QuestionKind::StoreAnswer && sameNumber
            && fault.call == question.call;
    case FaultKind::DoubleTap:
        return question.kind == QuestionKind::Tap && question.number == 1;
    case FaultKind::ReloadBeforeAttempt:
        return question.kind == QuestionKind::Send && sameNumber;
    case FaultKind::ReloadOnReply:
        return question.kind == QuestionKind::Receive && sameNumber;
    case FaultKind::FreeLockEarly:
        return question.kind == QuestionKind::Lock && sameNumber;
    case FaultKind::None:
    case FaultKind::Tunnel:
    case FaultKind::LoseRequests:
    case FaultKind::LoseReplies:
    case FaultKind::LoseByChance:
    case FaultKind::Jitter:
    case FaultKind::StoreDown:
    case FaultKind::StoreDownApplyingWrites:
    case FaultKind::Throttle:
    case FaultKind::Skew:
    case FaultKind::GiveUp:
        break;
    }
    return false;
}

ScriptedChoices::ScriptedChoices(Faults faults)
    : m_pending(std::move(faults))
{}

Fault ScriptedChoices::choose(const Question &question)
{
    const auto found =
        std::find_if(m_pending.begin(), m_pending.end(),
                     [&question](const Fault &fault) { return answersTo(fault, question); });
    if (found == m_pending.end())
        return {};
    const Fault fault = *found;
    m_pending.erase(found);
    return fault;
}

void ScriptedChoices::add(const Fault &fault)
{
    m_pending.push_back(fault);
}

Fault ArmedChoices::choose(const Question &question)
{
    // Asked in any case: a fault that stands there for this very question is used up by it.
    const Fault other = m_inner->choose(question);
    const Fault armed = takeArmed(question);
    if (armed.kind != FaultKind::None)
        return armed;
    return m_isLifted ? Fault{} : other;
}

Fault ArmedChoices::takeArmed(const Question &question)
{
    Fault fault;
    fault.number = question.number;
    fault.point = question.point;
    if (question.kind == QuestionKind::Reply && m_repliesToLose > 0) {
        --m_repliesToLose;
        fault.kind = FaultKind::LoseReply;
    } else if (question.kind == QuestionKind::Request && m_requestsToLose > 0) {
        --m_requestsToLose;
        fault.kind = FaultKind::LoseRequest;
    } else if (question.kind == QuestionKind::Crash && m_crashPoint == question.point) {
        m_crashPoint.reset();
        fault.kind = FaultKind::Crash;
    }
    return fault;
}

namespace {

bool isAmong(MessageGroup group, const Question &question)
{
    return group == MessageGroup::Messages
        || (group == MessageGroup::Requests) == (question.kind == QuestionKind::Request);
}

// Dice of their own for each of the parts.
Random diceFor(quint64 seed, std::initializer_list<quint64> parts)
{
    Random dice(seed);
    for (const quint64 part : parts)
        dice = Random(dice.next() ^ part);
    return dice;
}

} // namespace

SeededChoices::SeededChoices(Choices *inner, const Faults &faults, quint64 seed)
    : m_inner(inner)
    , m_seed(seed)
{
    std::copy_if(faults.begin(), faults.end(), std::back_inserter(m_byChance),
                 [](const Fault &fault) { return isByChance(fault.kind); });
}

Fault SeededChoices::choose(const Question &question)
{
    const Fault answer = m_inner->choose(question);
    const bool isMessage =
        question.kind == QuestionKind::Request || question.kind == QuestionKind::Reply;
    if (answer.kind != FaultKind::None || !isMessage || m_isLifted || m_byChance.empty())
        return answer;
    const Fault fault = fallOn(question);
    if (fault.kind != FaultKind::None)
        m_fallen.push_back(fault);
    return fault;
}

Fault SeededChoices::fallOn(const Question &question) const
{
    const bool isRequest = question.kind == QuestionKind::Request;
    Duration later{0};
    quint64 losses = 0;
    quint64 jitters = 0;
    for (const Fault &chance : m_byChance) {
        const bool isLoss = chance.kind == FaultKind::LoseByChance;
        const quint64 place = isLoss ? ++losses : ++jitters;
        Random dice = diceFor(m_seed,
                              {static_cast<quint64>(isLoss), place, static_cast<quint64>(isRequest),
                               static_cast<quint64>(question.number)});
        if (!isLoss)
            later += Duration(dice.below(static_cast<quint64>(chance.span.count()) + 1));
        else if (isAmong(chance.group, question)
                 && dice.chance(static_cast<unsigned>(chance.permille)))
            return {isRequest ? FaultKind::LoseRequest : FaultKind::LoseReply, question.number};
    }
    if (later == Duration(0))
        return {};
    Fault delay{isRequest ? FaultKind::DelayRequest : FaultKind::DelayReply, question.number};
    delay.span = later;
    return delay;
}

Fault StruckChoices::choose(const Question &question)
{
    const Fault answer = m_inner->choose(question);
    if (answer.kind != FaultKind::None)
        m_struck.push_back({answer, m_now()});
    return answer;
}

bool isAnyByChance(const Faults &faults)
{
    return std::any_of(faults.begin(), faults.end(),
                       [](const Fault &fault) { return isByChance(fault.kind); });
}

Faults withoutChance(Faults given, const Faults &fallen)
{
    given.erase(std::remove_if(given.begin(), given.end(),
                               [](const Fault &fault) { return isByChance(fault.kind); }),
                given.end());
    given.insert(given.end(), fallen.begin(), fallen.end());
    return given;
}

ExhaustiveChoices::ExhaustiveChoices(Faults vocabulary, int mostFaults, Faults given)
    : m_vocabulary(std::move(vocabulary))
    , m_mostFaults(mostFaults)
    , m_given(std::move(given))
    , m_script(std::in_place, m_given)
{}

Faults ExhaustiveChoices::optionsFor(const Question &question) const
{
    Faults options;
    for (Fault fault : m_vocabulary) {
        fault.number = question.number;
        if (answersTo(fault, question))
            options.push_back(fault);
    }
    return options;
}

Fault ExhaustiveChoices::choose(const Question &question)
{
    const Fault scripted = m_script->choose(question);
    if (scripted.kind != FaultKind::None)
        return scripted;
    if (m_position == m_path.size())
        m_path.push_back({m_spent < m_mostFaults ? optionsFor(question) : Faults(), 0});
    const Place &place = m_path[m_position++];
    if (place.chosen == 0)
        return {};
    ++m_spent;
    return place.options[place.chosen - 1];
}

bool ExhaustiveChoices::next()
{
    while (!m_path.empty() && m_path.back().chosen == m_path.back().options.size())
        m_path.pop_back();
    m_position = 0;
    m_spent = 0;
    m_script.emplace(m_given);
    if (m_path.empty())
        return false;
    ++m_path.back().chosen;
    return true;
}

Faults ExhaustiveChoices::placed() const
{
    Faults faults;
    for (const Place &place : m_path) {
        if (place.chosen > 0)
            faults.push_back(place.options[place.chosen - 1]);
    }
    return faults;
}

} // namespace onecake
