// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/choices/armed_choices.h"

namespace onecake {

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

} // namespace onecake
