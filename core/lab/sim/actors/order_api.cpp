// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/order_api.h"

#include "core/base/detach.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int refusedCode = 503;

// A completer that never gets a key finished stops trying, so that every run ends.
constexpr int mostCompletions = 8;
constexpr int mostUnseen = 16;

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

OrderApi::OrderApi(World *world, SimulatedStore *store, Kitchen *kitchen, Payment *payment,
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
        m_reply({envelope.intent, {0, envelope.attempt, 0}, std::move(refused)});
        return;
    }
    if (m_world->inputs.keyAlgorithm->made == KeyMoment::Server && !envelope.key)
        envelope.key = uuidFrom(m_world->random);
    envelope.function = m_world->function;
    const int number = static_cast<int>(m_served.size()) + 1;
    m_served.push_back(std::make_unique<ServedRequest>(
        ServedRequest::RequestContext{m_world, this, process, m_store, m_kitchen, m_payment,
                                      &m_storeCalls, &m_works, number},
        std::move(envelope)));
    detach(m_served.back()->serve(), u"serving a request"_s);
}

void OrderApi::workIsOpen(OpenWork work)
{
    const ClaimPolicy &claim = m_world->inputs.policy->claim;
    // Who closes learns of an owner's end, not of the end of its lease.
    const bool comes = work.isOwnerGone || claim.completer == CompleterAction::Run;
    if (claim.completerAfter.count() == 0 || !comes)
        return;
    Duration span = claim.completerAfter;
    if (work.isUnseen) {
        // It has not tried anything, and comes again for as long as it takes, but ever later.
        if (m_unseen == mostUnseen)
            return;
        --m_completions;
        span *= 1 << ++m_unseen;
    }
    completeAfter(span, std::move(work));
}

// An owner that is at work keeps the run going by itself.
void OrderApi::completeAfter(Duration span, OpenWork work)
{
    const bool isOwnerGone = work.isOwnerGone;
    auto come = [this, work = std::move(work)] {
        complete(work);
    };
    if (isOwnerGone)
        m_world->scheduler.after(span, std::move(come));
    else
        m_world->scheduler.afterInBackground(span, std::move(come));
}

// Nothing if there is nothing to complete: the record is gone or complete, or another owner has it,
// for whom the completer comes on its own account.
std::optional<Duration> OrderApi::untilCompletion(const OpenWork &work) const
{
    if (!work.id)
        return Duration(0);
    const auto record = m_store->present(*work.id);
    const bool isOurs = record && (work.fence == 0 || record->fence == work.fence);
    if (!isOurs || record->status == RecordStatus::Completed)
        return std::nullopt;
    if (m_world->inputs.policy->claim.completer == CompleterAction::Close)
        return Duration(0);
    return std::max(Duration(0), record->leaseUntil - m_world->scheduler.now());
}

void OrderApi::complete(OpenWork work)
{
    const std::optional<Duration> left = untilCompletion(work);
    if (!left || m_completions >= mostCompletions)
        return;
    const bool isReady = pickProcess(work.envelope.attempt) != nullptr;
    if (left->count() > 0 || !isReady) {
        completeAfter(isReady ? *left : m_world->inputs.policy->claim.completerAfter,
                      std::move(work));
        return;
    }
    ++m_completions;
    work.envelope.isFromCompleter = true;
    receive(std::move(work.envelope));
}

} // namespace onecake
