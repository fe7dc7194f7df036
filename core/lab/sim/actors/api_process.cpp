// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/api_process.h"

using namespace Qt::StringLiterals;

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
    note(EventKind::ApiCrashed, by, nameOf(point));
    m_world->scheduler.after(m_world->latencies().restart, [this] {
        m_isUp = true;
        note(EventKind::ApiRestarted, {0, 0, m_number});
    });
}

void ApiProcess::replaceRuntime(const Execution &by)
{
    m_heldUntil = m_world->scheduler.now();
    note(EventKind::ApiCrashed, by, u"at-deadline"_s);
    note(EventKind::ApiRestarted, {0, 0, m_number});
}

void ApiProcess::note(EventKind kind, const Execution &by, const QString &text)
{
    Event event = doneBy(by, on(Lane::Api, kind));
    event.text = text;
    m_world->happened(std::move(event));
}

void ApiProcess::hold(Duration span, const Execution &by)
{
    m_heldUntil = m_world->scheduler.now() + span;
    Event held = doneBy(by, on(Lane::Api, EventKind::ApiHeld));
    held.span = span;
    m_world->happened(std::move(held));
    m_world->scheduler.after(span, [this, until = m_heldUntil] {
        if (m_heldUntil == until)
            note(EventKind::ApiWentOn, {0, 0, m_number});
    });
}

QCoro::Task<void> RequestRuntime::sleep(Duration duration)
{
    co_await m_process->sleep(duration);
    if (m_hasEnded)
        throw ProcessEnded();
}

void RequestRuntime::end(const Execution &by)
{
    m_hasEnded = true;
    m_process->replaceRuntime(by);
}

} // namespace onecake
