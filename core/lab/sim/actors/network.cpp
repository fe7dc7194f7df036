// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/network.h"

namespace onecake {

void Network::carryRequest(Event request, std::function<void(int)> deliver)
{
    Question question;
    question.kind = QuestionKind::Request;
    question.number = ++m_requests;
    carry({std::move(request), 0, question, std::move(deliver)});
}

void Network::carryReply(Event reply, std::function<void(int)> deliver)
{
    Question question;
    question.kind = QuestionKind::Reply;
    question.number = ++m_replies;
    carry({std::move(reply), 0, question, std::move(deliver)});
}

void Network::carry(Message message)
{
    message.number = m_world->sent(message.event);
    auto shared = std::make_shared<const Message>(std::move(message));
    m_world->scheduler.after(m_world->latencies().network / 2,
                             [this, shared = std::move(shared)] { halfWay(shared); });
}

void Network::halfWay(const std::shared_ptr<const Message> &message)
{
    const Fault fault = m_world->choices->choose(message->question);
    const bool isLost = fault.kind == FaultKind::LoseRequest || fault.kind == FaultKind::LoseReply;
    if (isLost || m_world->isInTunnel || isDirectionLost(message->question.kind)) {
        m_world->lost(message->event, message->number, Lane::Network);
        return;
    }
    const Duration rest = m_world->latencies().network - m_world->latencies().network / 2;
    const bool isDelayed =
        fault.kind == FaultKind::DelayRequest || fault.kind == FaultKind::DelayReply;
    deliverAfter(isDelayed ? rest + fault.span : rest, message);
    if (fault.kind == FaultKind::DuplicateRequest || fault.kind == FaultKind::DuplicateReply)
        deliverAfter(rest + m_world->latencies().network / 2, message);
}

bool Network::isDirectionLost(QuestionKind direction) const
{
    return direction == QuestionKind::Request ? m_world->losesRequests : m_world->losesReplies;
}

void Network::deliverAfter(Duration delay, std::shared_ptr<const Message> message)
{
    m_world->scheduler.after(delay, [this, message = std::move(message)] {
        m_world->arrived(message->event, message->number);
        message->deliver(message->question.number);
    });
}

} // namespace onecake
