// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/shop/shop_work.h"

#include "core/engine/decision.h"
#include "core/model/canonical_json.h"

#include <QJsonDocument>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int alreadyBakedCode = 409;

// A book that cannot be written is a work that fails: the policy says what becomes of the key.
template<typename Value>
Value valueOrThrow(const Result<Value> &result)
{
    if (!result)
        throw std::runtime_error(sentence(result.error()).toStdString());
    return *result;
}

} // namespace

ShopWork::ShopWork(ShopWorld *world, ShopInstance *instance, ShopOrder order, int execution)
    : m_world(world)
    , m_instance(instance)
    , m_order(std::move(order))
    , m_execution(execution)
{}

Event ShopWork::told(Event event) const
{
    event.intent = m_order.intent;
    event.attempt = m_order.attempt;
    event.execution = m_execution;
    event.api = m_instance->number();
    event.actor = m_order.customer;
    return event;
}

QCoro::Task<StepResult> ShopWork::run(int step, StepContext context)
{
    if (!m_hasBegun) {
        m_hasBegun = true;
        const std::optional<Response> ending = co_await begin();
        if (ending) {
            StepResult result;
            result.response = *ending;
            result.progress = context.progress;
            co_return result;
        }
    }
    if (step == 0) {
        StepResult result = co_await charge(context);
        co_return result;
    }
    StepResult result = co_await takeOrder(context);
    co_return result;
}

Fault ShopWork::ask(WorkPoint point) const
{
    Question question;
    question.kind = QuestionKind::Crash;
    question.number = m_order.attempt;
    question.point = point;
    return m_world->faults.choose(question);
}

void ShopWork::reach(WorkPoint point)
{
    const Fault fault = ask(point);
    if (fault.kind == FaultKind::Throw)
        throw std::runtime_error("the oven is on fire");
    if (fault.kind != FaultKind::Crash)
        return;
    Event where = told({});
    where.text = nameOf(point);
    m_instance->crash(where);
    throw ProcessEnded();
}

QCoro::Task<std::optional<Response>> ShopWork::begin()
{
    reach(WorkPoint::AfterClaim);
    Question question;
    question.kind = QuestionKind::Work;
    question.number = ++m_world->works;
    const Fault fault = m_world->faults.choose(question);
    if (fault.kind == FaultKind::Hold) {
        m_instance->hold(fault.span, told({}));
        co_await m_instance->sleep(Duration(0));
    }
    const Fault before = ask(WorkPoint::BeforeEffect);
    if (before.kind == FaultKind::Throw)
        throw std::runtime_error("the oven is on fire");
    if (before.kind == FaultKind::Respond)
        co_return errorAnswer(before.code, u"no-cake");
    co_return std::nullopt;
}

QCoro::Task<StepResult> ShopWork::charge(StepContext context)
{
    Event request = told(trafficBetween(Lane::Api, Lane::Payment, MessageKind::Charge));
    request.key = context.downstreamKey;
    const int number = m_world->traffic.sent(request);
    const Duration there = m_world->settings.payment / 2;
    // What has left arrives, whatever becomes of the sender.
    co_await m_world->clock.sleep(there);
    m_world->traffic.arrived(request, number);
    const KitchenBook::Charge charge = valueOrThrow(
        m_world->book->charge(context.downstreamKey, m_order.customer, m_world->clock.now()));
    Event taken = told(trafficOn(
        Lane::Payment, charge.isRecognised ? EventKind::ChargeRecognised : EventKind::Charged));
    taken.key = context.downstreamKey;
    m_world->traffic.happened(std::move(taken));
    const Event reply = told(trafficBetween(Lane::Payment, Lane::Api, MessageKind::ChargeAnswer));
    const int replyNumber = m_world->traffic.sent(reply);
    co_await m_instance->sleep(there);
    m_world->traffic.arrived(reply, replyNumber);
    reach(WorkPoint::AfterEffect);
    StepResult result;
    result.progress = "{\"charge\":" + QByteArray::number(charge.number) + '}';
    co_return result;
}

QCoro::Task<StepResult> ShopWork::takeOrder(StepContext context)
{
    const Duration half = m_world->settings.work / 2;
    co_await m_instance->sleep(half);
    reach(WorkPoint::DuringWork);
    co_await m_instance->sleep(half);
    OrderTicket ticket;
    ticket.cake = m_order.cake;
    ticket.customer = m_order.customer;
    ticket.id = context.id;
    const int order = valueOrThrow(m_world->book->takeTicket(ticket));
    StepResult result;
    result.progress = context.progress;
    if (context.isStaged) {
        LocalEffect effect;
        effect.name = u"order"_s;
        effect.id = context.id;
        effect.fence = context.fence;
        effect.fencing = context.effectFencing;
        effect.payload = "{\"orderId\":" + QByteArray::number(order) + '}';
        effect.at = m_instance->now();
        result.effects.push_back(std::move(effect));
    } else {
        const bool isBaked = co_await bake(order, context);
        if (!isBaked) {
            result.response = errorAnswer(alreadyBakedCode, u"already-baked");
            co_return result;
        }
    }
    reach(WorkPoint::AfterWork);
    result.response = receipt(order);
    co_return result;
}

Result<Baking> ShopWork::bakeNow(int order, const QString &key, quint64 fence,
                                 EffectFencing fencing)
{
    const Result<Baking> baking = m_world->book->bake(order, fence, fencing, m_world->clock.now());
    if (!baking || *baking == Baking::AlreadyBaked)
        return baking;
    Event event = told(trafficOn(
        Lane::Kitchen, *baking == Baking::Baked ? EventKind::Baked : EventKind::EffectRefused));
    event.order = order;
    event.fence = fence;
    event.key = key;
    event.text = m_order.cake;
    m_world->traffic.happened(std::move(event));
    return baking;
}

QCoro::Task<bool> ShopWork::bake(int order, StepContext context)
{
    Event request = told(trafficBetween(Lane::Api, Lane::Kitchen, MessageKind::Bake));
    request.order = order;
    const int number = m_world->traffic.sent(request);
    const Duration there = m_world->settings.kitchen / 2;
    co_await m_world->clock.sleep(there);
    m_world->traffic.arrived(request, number);
    const Baking baking =
        valueOrThrow(bakeNow(order, context.id.key, context.fence, context.effectFencing));
    const bool isBaked = baking != Baking::Refused;
    Event reply = told(trafficBetween(Lane::Kitchen, Lane::Api, MessageKind::BakeAnswer));
    reply.order = isBaked ? order : 0;
    const int replyNumber = m_world->traffic.sent(reply);
    co_await m_instance->sleep(there);
    m_world->traffic.arrived(reply, replyNumber);
    co_return isBaked;
}

// Whether there may be such an effect, the store has decided.
Result<void> ShopWork::bakeCommitted(const LocalEffect &effect)
{
    const int order = QJsonDocument::fromJson(effect.payload).object().value(u"orderId"_s).toInt();
    const Result<Baking> baking = bakeNow(order, effect.id.key, effect.fence, EffectFencing::None);
    return baking ? Result<void>() : Result<void>(baking.error());
}

Response ShopWork::receipt(int order) const
{
    Response response;
    response.body = "{\"cake\":";
    appendCanonicalJson(response.body, m_order.cake);
    response.body += ",\"customer\":";
    appendCanonicalJson(response.body, m_order.customer);
    response.body += ",\"orderId\":" + QByteArray::number(order) + ",\"status\":\"PLACED\"}";
    return response;
}

} // namespace onecake
