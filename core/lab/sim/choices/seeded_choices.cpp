// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/choices/seeded_choices.h"

#include <algorithm>

namespace onecake {

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

} // namespace onecake
