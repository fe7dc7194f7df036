// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/kitchen.h"

#include <algorithm>

namespace onecake {

namespace {

constexpr int firstOrder = 1042;

} // namespace

int Kitchen::takeTicket(const Intent *intent, const Execution &by)
{
    m_tickets.push_back({intent, by});
    return firstOrder + static_cast<int>(m_tickets.size()) - 1;
}

const Kitchen::Ticket &Kitchen::ticketOf(int order) const
{
    return m_tickets.at(static_cast<size_t>(order - firstOrder));
}

bool Kitchen::bake(int order, const KeyId &key, quint64 fence, EffectFencing fencing)
{
    const Ticket &ticket = ticketOf(order);
    const Intent &intent = *ticket.intent;
    Event event = doneBy(ticket.by, on(Lane::Kitchen, EventKind::Baked));
    event.intent = intent.number;
    event.order = order;
    event.fence = fence;
    event.actor = intent.customer->id;
    event.key = key.key;
    event.text = intent.cake;
    if (!key.key.isEmpty()) {
        Seen &seen = m_seen[key];
        const bool isRepeated = fencing == EffectFencing::Unique && seen.cakes > 0;
        const bool isStale = fencing == EffectFencing::Token && fence < seen.highestFence;
        if (isRepeated || isStale) {
            event.kind = EventKind::EffectRefused;
            m_world->happened(std::move(event));
            return false;
        }
        seen.highestFence = std::max(seen.highestFence, fence);
        ++seen.cakes;
    }
    m_world->happened(event);
    Event cake = message(Lane::Kitchen, Lane::Customer, MessageKind::Cake);
    cake.intent = event.intent;
    cake.order = order;
    cake.actor = event.actor;
    cake.text = event.text;
    const int number = m_world->sent(cake);
    m_world->scheduler.after(m_world->latencies().delivery,
                             [this, cake, number] { m_world->arrived(cake, number); });
    return true;
}

void Kitchen::bakeCommitted(int order, const KeyId &key, quint64 fence)
{
    const Ticket &ticket = ticketOf(order);
    const Intent &intent = *ticket.intent;
    Event committed = doneBy(ticket.by, message(Lane::Store, Lane::Kitchen, MessageKind::Bake));
    committed.intent = intent.number;
    committed.actor = intent.customer->id;
    committed.order = order;
    committed.key = key.key;
    committed.fence = fence;
    const int number = m_world->sent(committed);
    m_world->arrived(std::move(committed), number);
    // Whether there may be such an effect, the store has decided.
    bake(order, key, fence, EffectFencing::None);
}

int Payment::charge(const QString &key, const Intent &intent, const Execution &by)
{
    const Instant now = m_world->scheduler.now();
    const auto known = key.isEmpty() ? m_remembered.end() : m_remembered.find(key);
    const bool isRecognised = known != m_remembered.end() && now - known->at < paymentRetention;
    Event event = doneBy(
        by, on(Lane::Payment, isRecognised ? EventKind::ChargeRecognised : EventKind::Charged));
    event.intent = intent.number;
    event.actor = intent.customer->id;
    event.key = key;
    m_world->happened(std::move(event));
    if (isRecognised)
        return known->charge;
    ++m_charges;
    if (!key.isEmpty())
        m_remembered.insert(key, {m_charges, now});
    return m_charges;
}

} // namespace onecake
