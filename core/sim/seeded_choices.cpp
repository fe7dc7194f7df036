// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/seeded_choices.h"

namespace onecake {

SeededChoices::SeededChoices(FaultRates rates, quint64 seed)
    : m_rates(rates)
    , m_random(seed)
{}

FaultKind SeededChoices::messageFault(bool isRequest)
{
    if (m_random.chance(m_rates.losePermille))
        return isRequest ? FaultKind::LoseRequest : FaultKind::LoseReply;
    if (m_random.chance(m_rates.duplicatePermille))
        return isRequest ? FaultKind::DuplicateRequest : FaultKind::DuplicateReply;
    if (m_random.chance(m_rates.delayPermille))
        return isRequest ? FaultKind::DelayRequest : FaultKind::DelayReply;
    return FaultKind::None;
}

Fault SeededChoices::choose(const Question &question)
{
    Fault fault;
    fault.number = question.number;
    fault.point = question.point;
    fault.call = question.call;
    switch (question.kind) {
    case QuestionKind::Request:
    case QuestionKind::Reply:
        fault.kind = messageFault(question.kind == QuestionKind::Request);
        if (fault.kind == FaultKind::DelayRequest || fault.kind == FaultKind::DelayReply)
            fault.span = Duration(m_random.below(static_cast<quint64>(m_rates.delayMax.count())));
        break;
    case QuestionKind::Crash:
        if (question.point <= WorkPoint::AfterRecord && m_random.chance(m_rates.crashPermille))
            fault.kind = FaultKind::Crash;
        break;
    case QuestionKind::StoreAnswer:
        if (m_random.chance(m_rates.storeLosesReplyPermille))
            fault.kind = FaultKind::StoreLosesReply;
        break;
    case QuestionKind::Work:
    case QuestionKind::Tap:
    case QuestionKind::Send:
    case QuestionKind::Receive:
        break;
    }
    return fault;
}

} // namespace onecake
