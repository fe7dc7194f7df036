// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/order_api.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int refusedCode = 503;

// A completer that never gets a key finished stops trying, so that every run ends.
constexpr int mostCompletions = 8;

Duration skewOf(const Faults &faults, int api)
{
    Duration skew{0};
    for (const Fault &fault : faults) {
        if (fault.kind == FaultKind::Skew && fault.number == api)
            skew += fault.span;
    }
    return skew;
}

} // namespace

OrderApi::OrderApi(World *world, SimStore *store, Kitchen *kitchen, Payment *payment,
                   std::function<void(ApiReply)> reply)
    : m_world(world)
    , m_store(store)
    , m_kitchen(kitchen)
    , m_payment(payment)
    , m_reply(std::move(reply))
{
    const Faults faults = allFaults(world->inputs);
    for (int api = 1; api <= world->inputs.scenario->apiCount; ++api)
        m_processes.push_back(std::make_unique<ApiProcess>(world, api, skewOf(faults, api)));
}

OrderApi::~OrderApi() = default;

ApiProcess *OrderApi::pickProcess(int attempt)
{
    const size_t count = m_processes.size();
    for (size_t tries = 0; tries < count; ++tries) {
        ApiProcess *process = m_processes[(static_cast<size_t>(attempt) - 1 + tries) % count].get();
        if (process->isUp() && !process->isHeld())
            return process;
    }
    return nullptr;
}

void OrderApi::receive(Envelope envelope)
{
    ApiProcess *process = pickProcess(envelope.attempt);
    if (process == nullptr) {
        Outcome refused;
        refused.kind = OutcomeKind::Failed;
        refused.response = errorAnswer(refusedCode, u"connection-refused");
        if (!envelope.isFromCompleter)
            m_reply({envelope.intent, {0, envelope.attempt, 0}, std::move(refused)});
        else
            leftUnfinished(std::move(envelope));
        return;
    }
    if (m_world->inputs.keyAlgorithm->made == KeyMoment::Server && !envelope.key)
        envelope.key = uuidFrom(m_world->random);
    envelope.function = m_world->function;
    const int number = static_cast<int>(m_served.size()) + 1;
    m_served.push_back(std::make_unique<ServedRequest>(
        ServedRequest::Surroundings{m_world, this, process, m_store, m_kitchen, m_payment,
                                    &m_storeCalls, &m_works, number},
        std::move(envelope)));
    m_served.back()->serve();
}

void OrderApi::leftUnfinished(Envelope envelope)
{
    const Duration after = m_world->inputs.policy->claim.completerAfter;
    if (after.count() <= 0 || m_completions >= mostCompletions)
        return;
    ++m_completions;
    envelope.isFromCompleter = true;
    m_world->scheduler.after(after, [this, envelope = std::move(envelope)] { receive(envelope); });
}

} // namespace onecake
