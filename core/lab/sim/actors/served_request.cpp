// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/served_request.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

EngineContext engineContext(const ServedRequest::RequestContext &around, RequestRuntime *runtime,
                            RequestStore *store, EngineObserver *observer)
{
    EngineContext context;
    context.store = store;
    context.clock = runtime;
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

ServedRequest::ServedRequest(RequestContext surroundings, Envelope envelope)
    : m_around(surroundings)
    , m_envelope(std::move(envelope))
    , m_runtime(m_around.process)
    , m_store(m_around.world, &m_runtime, m_around.store, m_around.storeCalls, execution(),
              m_envelope.intent->number)
    , m_engine(engineContext(m_around, &m_runtime, &m_store, this))
    , m_order({m_around.world, &m_runtime, m_around.kitchen, m_around.payment, m_around.works,
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
    request.region = u"eu-central-1"_s;
    request.clientKey = m_envelope.key;
    request.businessId = m_envelope.key.value_or(QString());
    request.body = m_envelope.intent->body;
    request.rawBody = m_envelope.intent->rawBody;
    return request;
}

QCoro::Task<Outcome> ServedRequest::engineTask()
{
    if (m_envelope.isFromCompleter)
        return m_engine.complete(request(), &m_order);
    return m_engine.execute(request(), &m_order,
                            [this](Outcome early) { answer(std::move(early)); });
}

QCoro::Task<Outcome> ServedRequest::execute()
{
    try {
        m_order.reach(WorkPoint::BeforeClaim);
        Outcome outcome = co_await engineTask();
        m_order.reach(WorkPoint::AfterRecord);
        m_isOver = true;
        co_return outcome;
    } catch (const ProcessEnded &) {
        m_isOver = true;
        leaveOpen(true);
        throw;
    }
}

QCoro::Task<void> ServedRequest::serve()
{
    if (m_envelope.isFromCompleter)
        m_around.world->happened(told(EventKind::CompleterCame));
    Outcome outcome = co_await execute();
    leaveOpen(isUnfinished(outcome.kind));
    answer(std::move(outcome));
}

// Of work under a claim the record tells whether it is unfinished: its owner may not know.
void ServedRequest::leaveOpen(bool hasFailed)
{
    bool isLeft = false;
    bool isUnseen = false;
    const std::optional<KeyId> &id = m_store.claimed();
    if (id) {
        const auto record = m_around.store->present(*id);
        const bool isOurs = record && (m_fence == 0 || record->fence == m_fence);
        isLeft = isOurs && record->status != RecordStatus::Completed;
    } else {
        const ClaimPolicy &claim = m_around.world->inputs.policy->claim;
        isUnseen = hasFailed && !m_hasBegun && m_envelope.isFromCompleter;
        isLeft = isUnseen || (hasFailed && m_hasBegun && claim.protocol == ClaimProtocol::None);
    }
    if (isLeft)
        m_around.host->workIsOpen({m_envelope, id, m_fence, true, isUnseen});
}

void ServedRequest::answer(Outcome outcome)
{
    if (m_envelope.isFromCompleter || m_isAnswered)
        return;
    m_isAnswered = true;
    m_around.host->reply({m_envelope.intent, execution(), std::move(outcome)});
}

// From here on the work is this request's: until it ends, its lease does, or its runtime.
void ServedRequest::begun(const EngineNote &note)
{
    m_hasBegun = true;
    if (note.kind == EventKind::RanUnprotected)
        return;
    m_fence = note.fence;
    m_around.host->workIsOpen({m_envelope, note.id, m_fence, false});
    if (!m_around.world->inputs.policy->claim.leaseEndsOwner)
        return;
    m_around.world->scheduler.afterInBackground(note.span, [this] {
        if (!m_isOver)
            m_runtime.end(execution());
    });
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
    if (note.kind == EventKind::Claimed || note.kind == EventKind::TookOver
        || note.kind == EventKind::RanUnprotected)
        begun(note);
}

} // namespace onecake
