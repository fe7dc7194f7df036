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

} // namespace onecake
