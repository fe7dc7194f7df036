// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One instance of the shop's API: it can die and stand still. All waiting goes through its clock,
// so that its end ends every request that it serves.
#pragma once

#include "core/base/one_shot.h"
#include "core/live/shop/shop_world.h"

#include <QTimer>

#include <functional>
#include <unordered_set>

namespace onecake {

// Thread rule: belongs to one thread. The requests that it serves must have ended before it goes.
class ShopInstance final : public Clock
{
public:
    // `died` is called when it dies by itself, before anybody else learns of it.
    ShopInstance(ShopWorld *world, Store *store, int number, std::function<void(int)> died);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] Store *store() const { return m_store; }
    [[nodiscard]] bool isReady() const;

    [[nodiscard]] Instant now() const override { return m_world->clock.now(); }
    // Throws ProcessEnded if the instance died meanwhile; takes longer if it was held.
    [[nodiscard]] QCoro::Task<void> sleep(Duration duration) override;

    // Dies, and restarts after a while. The caller must not go on.
    void crash(const Event &where);
    void hold(Duration span, const Event &where);
    // Ends all waiting, for good.
    void end();

private:
    QCoro::Task<void> wait(Duration duration);
    void note(EventKind kind, Event where);

    ShopWorld *m_world;
    Store *m_store;
    int m_number;
    std::function<void(int)> m_died;
    bool m_isUp = true;
    quint64 m_life = 0;
    Instant m_heldUntil;
    QTimer m_restart;
    std::unordered_set<OneShot *> m_waiting;
};

} // namespace onecake
