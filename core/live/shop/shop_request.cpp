// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/shop/shop_request.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString guest = u"guest"_s;

EngineContext shopContext(const ShopWorld &world, ShopInstance *instance, Store *store,
                          EngineObserver *observer, int execution)
{
    // Two shops over one store must not take each other's claims for their own.
    static const QString process = QString::number(freshSeed(), 36);
    EngineContext context;
    context.store = store;
    context.clock = instance;
    context.policy = world.settings.policy;
    context.observer = observer;
    context.ownerName = u"serve-%1-%2/%3"_s.arg(process).arg(instance->number()).arg(execution);
    return context;
}

bool stagesEffects(CommitMode commit)
{
    return commit == CommitMode::SameTransaction || commit == CommitMode::AtomicPhases;
}

} // namespace

ShopRequest::ShopRequest(ShopWorld *world, ShopInstance *instance, ShopOrder order,
                         Answered answered)
    : m_world(world)
    , m_instance(instance)
    , m_order(std::move(order))
    , m_execution(++world->executions)
    , m_answered(std::move(answered))
    , m_work(world, instance, m_order, m_execution)
    , m_store(world, instance->store(), &m_work)
    , m_engine(shopContext(*world, instance, &m_store, this, m_execution))
{}

Request ShopRequest::request() const
{
    Request request;
    request.method = u"POST"_s;
    request.path = u"/orders"_s;
    request.tenant = m_order.account;
    request.user = guest;
    request.useCase = u"placeOrder"_s;
    request.function = u"Shop.placeOrder"_s;
    request.region = u"local"_s;
    request.clientKey = m_order.key;
    request.businessId = m_order.key.value_or(QString());
    request.body = m_order.body;
    request.rawBody = m_order.rawBody;
    return request;
}

QCoro::Task<void> ShopRequest::serve(std::shared_ptr<ShopRequest> request)
{
    try {
        co_await request->execute();
    } catch (const ProcessEnded &) {
        // Its instance has died: what it held stays as it is.
    }
    co_await request->m_engine.finish();
}

QCoro::Task<void> ShopRequest::execute()
{
    m_work.reach(WorkPoint::BeforeClaim);
    const Request asked = request();
    const Engine::Accepted accepted = [this](const Outcome &early) {
        answer(early);
    };
    const Outcome outcome = co_await m_engine.execute(asked, &m_work, accepted);
    const bool isOfBefore = outcome.kind == OutcomeKind::Replayed || m_tookOver;
    if (isOfBefore && stagesEffects(m_world->settings.policy->outcome.commit))
        co_await settleCommitted(outcome.id);
    m_work.reach(WorkPoint::AfterRecord);
    answer(outcome);
}

// Whoever committed the order may have died before it was baked.
QCoro::Task<void> ShopRequest::settleCommitted(KeyId id)
{
    const auto effects = co_await m_instance->store()->effectsOf(id);
    if (!effects)
        co_return;
    for (const LocalEffect &effect : *effects) {
        if (const auto baked = m_work.bakeCommitted(effect); !baked)
            co_return;
    }
}

void ShopRequest::answer(const Outcome &outcome)
{
    if (m_answered)
        std::exchange(m_answered, {})(outcome);
}

void ShopRequest::noted(const EngineNote &note)
{
    Event event = m_work.told(trafficOn(Lane::Api, note.kind));
    event.key = note.id.key;
    event.scope = note.id.scope;
    event.fence = note.fence;
    event.span = note.span;
    event.text = note.text;
    m_world->traffic.happened(std::move(event));
    m_tookOver = m_tookOver || note.kind == EventKind::TookOver;
}

} // namespace onecake
