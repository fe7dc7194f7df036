// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What people do by hand in a run, and where it stands among everything else that happens.

#include "core/lab/sim/simulation.h"

#include <algorithm>

namespace onecake {

namespace {

Action actionOf(const Deed &deed, ActionKind kind, const CustomerSpec &customer)
{
    Action action;
    action.kind = kind;
    action.customer = customer.id;
    action.cake = deed.cake;
    action.cakeNumber = deed.cakeNumber;
    return withPayload(std::move(action));
}

} // namespace

void Simulation::act(Deed deed)
{
    deed.at = elapsed();
    deed.afterSteps = m_steps;
    Deeds &deeds = m_world.inputs.deeds;
    const auto place = static_cast<std::ptrdiff_t>(deedsDone() + m_deedsWaiting);
    deeds.insert(deeds.begin() + place, std::move(deed));
    ++m_deedsWaiting;
    doWaitingDeeds();
}

void Simulation::doWaitingDeeds()
{
    while (m_deedsWaiting > 0 && !isWaitingForStore())
        doNextDeed();
}

// An earlier time comes first. At the same time a deed keeps the place that it had among the steps;
// without one, it comes last.
bool Simulation::isDeedNext() const
{
    const Deeds &deeds = m_world.inputs.deeds;
    if (deedsDone() == deeds.size())
        return false;
    const Deed &deed = deeds[deedsDone()];
    const std::optional<Duration> next = m_world.scheduler.nextAt();
    if (!next)
        return true;
    const Duration nextThen = std::max(*next, elapsed());
    const Duration deedThen = std::max(deed.at, elapsed());
    if (deedThen != nextThen)
        return deedThen < nextThen;
    return deed.afterSteps && m_steps >= *deed.afterSteps;
}

void Simulation::doNextDeed()
{
    const Deed deed = m_world.inputs.deeds[deedsDone()];
    m_world.scheduler.advanceTo(deed.at);
    m_eventsBeforeDeed.push_back(timeline().events().size());
    if (m_deedsWaiting > 0)
        --m_deedsWaiting;
    perform(deed);
}

size_t Simulation::deedsDoneBefore(size_t eventCount) const
{
    const auto end =
        std::lower_bound(m_eventsBeforeDeed.begin(), m_eventsBeforeDeed.end(), eventCount);
    return static_cast<size_t>(end - m_eventsBeforeDeed.begin());
}

void Simulation::perform(const Deed &deed)
{
    const CustomerSpec &customer = m_world.inputs.scenario->customers.front();
    switch (deed.kind) {
    case DeedKind::Order:
        act(actionOf(deed, ActionKind::Order, customer));
        return;
    case DeedKind::OrderAgain:
        act(actionOf(deed, ActionKind::OrderAgain, customer));
        return;
    case DeedKind::ChangeOrder:
        act(actionOf(deed, ActionKind::ChangeOrder, customer));
        return;
    case DeedKind::Reload:
        act(actionOf(deed, ActionKind::Reload, customer));
        return;
    case DeedKind::DoubleTap: {
        Wish &wish = formWish(customer, actionOf(deed, ActionKind::Order, customer));
        tapOnce(wish);
        tapAgain(wish);
        return;
    }
    case DeedKind::EnterTunnel:
    case DeedKind::LeaveTunnel:
        setTunnel(deed.kind == DeedKind::EnterTunnel);
        return;
    case DeedKind::LoseNextReply:
        m_armed.loseNextReply();
        return;
    case DeedKind::LoseNextRequest:
        m_armed.loseNextRequest();
        return;
    case DeedKind::CrashApi:
        m_armed.crashAt(deed.point);
        return;
    case DeedKind::SlowKitchen:
        m_world.change(&Latencies::work, m_world.inputs.scenario->latencies.work + deed.span);
        return;
    case DeedKind::UsualKitchen:
        m_world.change(&Latencies::work, m_world.inputs.scenario->latencies.work);
        return;
    case DeedKind::SetLatency:
        m_world.change(&Latencies::network, deed.span);
        return;
    case DeedKind::LiftFaults:
        liftFaults();
        return;
    }
}

void Simulation::askAgain(int intent)
{
    m_armed.disarm();
    liftFaults();
    setTunnel(false);
    std::optional<QString> key;
    for (const Event &event : timeline().events()) {
        const bool isRequest =
            event.kind == EventKind::Sent && event.message == MessageKind::Request;
        if (isRequest && event.intent == intent)
            key = event.key.isEmpty() ? std::nullopt : std::optional(event.key);
    }
    m_website.askAgain(m_wishes.at(static_cast<size_t>(intent) - 1)->intent, key);
}

void Simulation::setTunnel(bool isInTunnel)
{
    if (m_world.isInTunnel == isInTunnel)
        return;
    m_world.isInTunnel = isInTunnel;
    m_world.happened(
        on(Lane::Network, isInTunnel ? EventKind::TunnelEntered : EventKind::TunnelLeft));
}

// What has begun goes on to its end; what has not begun never does.
void Simulation::liftFaults()
{
    m_armed.lift();
    m_seeded.lift();
    m_world.patience.reset();
}

} // namespace onecake
