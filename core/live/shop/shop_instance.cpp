// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/shop/shop_instance.h"

namespace onecake {

ShopInstance::ShopInstance(ShopWorld *world, Store *store, int number,
                           std::function<void(int)> died)
    : m_world(world)
    , m_store(store)
    , m_number(number)
    , m_died(std::move(died))
{
    m_restart.setSingleShot(true);
    QObject::connect(&m_restart, &QTimer::timeout, &m_restart, [this] {
        m_isUp = true;
        note(EventKind::ApiRestarted, {});
    });
}

bool ShopInstance::isReady() const
{
    return m_isUp && m_heldUntil <= now();
}

void ShopInstance::note(EventKind kind, Event where)
{
    Event event = trafficOn(Lane::Api, kind);
    event.api = m_number;
    event.attempt = where.attempt;
    event.execution = where.execution;
    event.text = where.text;
    event.span = where.span;
    m_world->traffic.happened(std::move(event));
}

QCoro::Task<void> ShopInstance::wait(Duration duration)
{
    OneShot over;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&over] { over.fire(); });
    m_waiting.insert(&over);
    timer.start(duration);
    co_await over.fired();
    m_waiting.erase(&over);
}

QCoro::Task<void> ShopInstance::sleep(Duration duration)
{
    const quint64 life = m_life;
    if (!m_isUp)
        throw ProcessEnded();
    co_await wait(duration);
    while (m_life == life && m_heldUntil > now())
        co_await wait(m_heldUntil - now());
    if (m_life != life)
        throw ProcessEnded();
}

void ShopInstance::end()
{
    ++m_life;
    m_isUp = false;
    // Each of them may begin another wait, which is over as well.
    while (!m_waiting.empty()) {
        OneShot *one = *m_waiting.begin();
        m_waiting.erase(m_waiting.begin());
        one->fire();
    }
}

void ShopInstance::crash(const Event &where)
{
    note(EventKind::ApiCrashed, where);
    m_died(m_number);
    end();
    m_restart.start(m_world->settings.restart);
}

void ShopInstance::hold(Duration span, const Event &where)
{
    Event held = where;
    held.span = span;
    note(EventKind::ApiHeld, held);
    m_heldUntil = now() + span;
}

} // namespace onecake
