// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/served_request.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

EngineContext engineContext(const ServedRequest::Surroundings &around, ApiStore *store,
                            EngineObserver *observer)
{
    EngineContext context;
    context.store = store;
    context.clock = around.process;
    context.storeClock = &around.world->scheduler;
    context.policy = around.world->inputs.policy;
    context.observer = observer;
    context.ownerName = u"api-"_s + QString::number(around.process->number()) + u'/'
        + QString::number(around.number);
    return context;
}

bool isUnfinished(OutcomeKind kind)
{
    return kind == OutcomeKind::Failed || kind == OutcomeKind::Unknown;
}

} // namespace

ServedRequest::ServedRequest(Surroundings surroundings, Envelope envelope)
    : m_around(surroundings)
    , m_envelope(std::move(envelope))
    , m_store(m_around.world, m_around.process, m_around.store, m_around.storeCalls, execution(),
              m_envelope.intent->number)
    , m_engine(engineContext(m_around, &m_store, this))
    , m_order({m_around.world, m_around.process, m_around.kitchen, m_around.payment, m_around.works,
               m_envelope.intent, execution(), m_envelope.key.value_or(QString())})
{}

Execution ServedRequest::execution() const
{
    return {m_around.number, m_envelope.attempt, m_around.process->number()};
}

Event ServedRequest::told(EventKind kind) const
{
    Event event = doneBy(execution(), on(Lane::Api, kind));
    event.intent = m_envelope.intent->number;
    event.actor = m_envelope.intent->customer->id;
    return event;
}

Request ServedRequest::request() const
{
    Request request;
    request.method = u"POST"_s;
    request.path = u"/orders"_s;
    request.tenant = m_envelope.intent->customer->tenant;
    request.user = m_envelope.intent->customer->id;
    request.useCase = u"placeOrder"_s;
    request.function = m_envelope.function;
    request.clientKey = m_envelope.key;
    request.businessId = m_envelope.key.value_or(QString());
    request.body = m_envelope.intent->body;
    request.rawBody = m_envelope.intent->rawBody;
    return request;
}

QCoro::Task<Outcome> ServedRequest::execute()
{
    try {
        m_order.reach(WorkPoint::BeforeClaim);
        const Outcome outcome = co_await m_engine.execute(request(), &m_order);
        m_order.reach(WorkPoint::AfterRecord);
        co_return outcome;
    } catch (const ProcessEnded &) {
        m_around.host->leftUnfinished(m_envelope);
        throw;
    }
}

QCoro::Task<void> ServedRequest::serve()
{
    if (m_envelope.isFromCompleter)
        m_around.world->happened(told(EventKind::CompleterCame));
    Outcome outcome = co_await execute();
    if (isUnfinished(outcome.kind))
        m_around.host->leftUnfinished(m_envelope);
    if (!m_envelope.isFromCompleter)
        m_around.host->reply({m_envelope.intent, execution(), std::move(outcome)});
}

void ServedRequest::noted(const EngineNote &note)
{
    Event event = told(note.kind);
    event.key = note.id.key;
    event.scope = note.id.scope;
    event.fence = note.fence;
    event.span = note.span;
    event.text = note.text;
    m_around.world->happened(std::move(event));
}

} // namespace onecake
