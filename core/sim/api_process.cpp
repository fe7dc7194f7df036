// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/api_process.h"

namespace onecake {

ApiProcess::ApiProcess(World *world, int number, Duration clockOffset)
    : m_world(world)
    , m_number(number)
    , m_clockOffset(clockOffset)
{}

QCoro::Task<void> ApiProcess::sleep(Duration duration)
{
    const quint64 life = m_life;
    co_await m_world->scheduler.sleep(duration);
    while (m_heldUntil > m_world->scheduler.now() && life == m_life)
        co_await m_world->scheduler.sleep(m_heldUntil - m_world->scheduler.now());
    if (life != m_life)
        throw ProcessEnded();
}

void ApiProcess::crash(const Execution &by, WorkPoint point)
{
    m_isUp = false;
    ++m_life;
    Event crashed = doneBy(by, on(Lane::Api, EventKind::ApiCrashed));
    crashed.text = nameOf(point);
    m_world->happened(std::move(crashed));
    m_world->scheduler.after(m_world->latencies().restart, [this] {
        m_isUp = true;
        Event restarted = on(Lane::Api, EventKind::ApiRestarted);
        restarted.api = m_number;
        m_world->happened(std::move(restarted));
    });
}

void ApiProcess::hold(Duration span, const Execution &by)
{
    m_heldUntil = m_world->scheduler.now() + span;
    Event held = doneBy(by, on(Lane::Api, EventKind::ApiHeld));
    held.span = span;
    m_world->happened(std::move(held));
    m_world->scheduler.after(span, [this] {
        Event wentOn = on(Lane::Api, EventKind::ApiWentOn);
        wentOn.api = m_number;
        m_world->happened(std::move(wentOn));
    });
}

} // namespace onecake
