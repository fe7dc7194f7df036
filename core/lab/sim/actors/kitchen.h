// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Where the effects happen: the kitchen bakes cakes and the payment service takes money. Both
// report what they really did, which the verdicts judge; neither knows about idempotency beyond its
// arguments.
#pragma once

#include "core/lab/sim/actors/world.h"
#include "core/store/store.h"

#include <QHash>

namespace onecake {

class Kitchen
{
public:
    explicit Kitchen(World *world)
        : m_world(world)
    {}

    // Returns the number of a new order; nothing is baked yet.
    int takeTicket(const Intent *intent, const Execution &by);

    // Bakes the cake of a ticket, and returns false if the fencing forbids it. An empty `key` means
    // no fencing.
    bool bake(int order, const KeyId &key, quint64 fence, EffectFencing fencing);

    // Bakes for an order that the store committed together with its record. The commit is the
    // order: it takes no time to arrive, and nothing can happen in between.
    void bakeCommitted(int order, const KeyId &key, quint64 fence);

private:
    struct Ticket {
        const Intent *intent = nullptr;
        Execution by;
    };

    [[nodiscard]] const Ticket &ticketOf(int order) const;

    struct Seen {
        quint64 highestFence = 0;
        int cakes = 0;
    };

    World *m_world;
    std::vector<Ticket> m_tickets;
    QHash<KeyId, Seen> m_seen;
};

class Payment
{
public:
    explicit Payment(World *world)
        : m_world(world)
    {}

    // Charges, unless this key was charged before and is not forgotten yet. Returns the number of
    // the charge.
    int charge(const QString &key, const Intent &intent, const Execution &by);

private:
    struct Remembered {
        int charge = 0;
        Instant at;
    };

    World *m_world;
    int m_charges = 0;
    QHash<QString, Remembered> m_remembered;
};

// How long the payment service remembers a key, as Stripe documents it for its API: at least 24
// hours.
inline constexpr Duration paymentRetention = std::chrono::hours(24);

} // namespace onecake
