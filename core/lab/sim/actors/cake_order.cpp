// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/cake_order.h"

#include "core/base/sha256.h"
#include "core/engine/decision.h"
#include "core/model/canonical_json.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr QByteArrayView orderField = "\"orderId\":";
constexpr int orderRefusedCode = 409;

} // namespace

int orderIn(const QByteArray &json)
{
    const qsizetype at = json.indexOf(orderField);
    if (at < 0)
        return 0;
    int order = 0;
    for (qsizetype index = at + orderField.size();
         index < json.size() && json[index] >= '0' && json[index] <= '9'; ++index)
        order = order * 10 + (json[index] - '0');
    return order;
}

OvenOnFire::OvenOnFire()
    : std::runtime_error("the oven is on fire")
{}

CakeOrder::CakeOrder(CakeOrderContext context)
    : m_context(std::move(context))
{}

QCoro::Task<StepResult> CakeOrder::run(int step, StepContext context)
{
    if (!m_hasBegun) {
        m_hasBegun = true;
        const std::optional<Response> ending = co_await begin();
        if (ending)
            co_return StepResult{*ending, context.progress, {}};
    }
    if (step == 0) {
        StepResult result = co_await charge(context);
        co_return result;
    }
    StepResult result = co_await takeOrder(context);
    co_return result;
}

Fault CakeOrder::ask(WorkPoint point) const
{
    Question question;
    question.kind = QuestionKind::Crash;
    question.number = m_context.execution.attempt;
    question.point = point;
    return m_context.world->choices->choose(question);
}

void CakeOrder::reach(WorkPoint point)
{
    const Fault fault = ask(point);
    if (fault.kind == FaultKind::Throw)
        throw OvenOnFire();
    if (fault.kind != FaultKind::Crash)
        return;
    m_context.runtime->process().crash(m_context.execution, point);
    throw ProcessEnded();
}

// Before anything has an effect: the moment to die after the claim, to stand still, to throw, or to
// answer with an error.
QCoro::Task<std::optional<Response>> CakeOrder::begin()
{
    reach(WorkPoint::AfterClaim);
    Question question;
    question.kind = QuestionKind::Work;
    question.number = ++*m_context.works;
    const Fault fault = m_context.world->choices->choose(question);
    if (fault.kind == FaultKind::Hold) {
        m_context.runtime->process().hold(fault.span, m_context.execution);
        co_await m_context.runtime->sleep(Duration(0));
    }
    const Fault before = ask(WorkPoint::BeforeEffect);
    if (before.kind == FaultKind::Throw)
        throw OvenOnFire();
    if (before.kind == FaultKind::Respond)
        co_return errorAnswer(before.code, u"no-cake");
    co_return std::nullopt;
}

Event CakeOrder::call(Lane to, MessageKind kind) const
{
    Event event = doneBy(m_context.execution, message(Lane::Api, to, kind));
    event.intent = m_context.intent->number;
    return event;
}

Event CakeOrder::answer(Lane from, MessageKind kind) const
{
    Event event = call(from, kind);
    std::swap(event.from, event.to);
    return event;
}

QCoro::Task<StepResult> CakeOrder::charge(StepContext context)
{
    World &world = *m_context.world;
    QString key = context.downstreamKey;
    if (key.isEmpty() && world.inputs.keyAlgorithm->derivesDownstreamKey
        && !m_context.clientKey.isEmpty())
        key = QString::fromLatin1(sha256Hex(m_context.clientKey.toUtf8()).left(32));
    Event request = call(Lane::Payment, MessageKind::Charge);
    request.key = key;
    const int number = world.sent(request);
    // What has left arrives, whatever becomes of the sender.
    co_await world.scheduler.sleep(world.latencies().payment);
    world.arrived(request, number);
    const int charge = m_context.payment->charge(key, *m_context.intent, m_context.execution);
    const Event reply = answer(Lane::Payment, MessageKind::ChargeAnswer);
    const int replyNumber = world.sent(reply);
    co_await m_context.runtime->sleep(world.latencies().payment);
    world.arrived(reply, replyNumber);
    reach(WorkPoint::AfterEffect);
    StepResult result;
    result.progress = "{\"charge\":" + QByteArray::number(charge) + '}';
    co_return result;
}

QCoro::Task<StepResult> CakeOrder::takeOrder(StepContext context)
{
    const Duration half = m_context.world->latencies().work / 2;
    co_await m_context.runtime->sleep(half);
    reach(WorkPoint::DuringWork);
    co_await m_context.runtime->sleep(half);
    const int order = m_context.kitchen->takeTicket(m_context.intent, m_context.execution);
    StepResult result;
    result.progress = context.progress;
    if (context.isStaged) {
        const QByteArray payload = "{\"orderId\":" + QByteArray::number(order) + '}';
        result.effects.push_back({u"order"_s, context.id, context.fence, context.effectFencing,
                                  payload, m_context.runtime->now()});
    } else {
        const bool isBaked = co_await bake(order, context);
        if (!isBaked) {
            result.response = errorAnswer(orderRefusedCode, u"already-baked");
            co_return result;
        }
    }
    reach(WorkPoint::AfterWork);
    result.response = receipt(order);
    co_return result;
}

QCoro::Task<bool> CakeOrder::bake(int order, StepContext context)
{
    World &world = *m_context.world;
    Event request = call(Lane::Kitchen, MessageKind::Bake);
    request.order = order;
    const int number = world.sent(request);
    co_await world.scheduler.sleep(world.latencies().kitchen);
    world.arrived(request, number);
    const bool isBaked =
        m_context.kitchen->bake(order, context.id, context.fence, context.effectFencing);
    Event reply = answer(Lane::Kitchen, MessageKind::BakeAnswer);
    reply.order = isBaked ? order : 0;
    const int replyNumber = world.sent(reply);
    co_await m_context.runtime->sleep(world.latencies().kitchen);
    world.arrived(reply, replyNumber);
    co_return isBaked;
}

Response CakeOrder::receipt(int order) const
{
    // Canonical JSON, put together from its members: a receipt is written in every run, and read as
    // often as that.
    QByteArray body = "{\"cake\":";
    appendCanonicalJson(body, m_context.intent->cake);
    body += ",\"customer\":";
    appendCanonicalJson(body, m_context.intent->customer->id);
    body += "," + orderField.toByteArray() + QByteArray::number(order) + ",\"status\":\"PLACED\"}";
    return {200, body};
}

} // namespace onecake
