// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/actors/scheduler.h"

#include "core/base/invariant.h"

#include <algorithm>

namespace onecake {

class Scheduler::Sleep
{
public:
    Sleep(Scheduler *scheduler, Duration duration)
        : m_scheduler(scheduler)
        , m_duration(duration)
    {}

    [[nodiscard]] static bool await_ready() { return false; }

    void await_suspend(std::coroutine_handle<> sleeper)
    {
        m_sleeper = sleeper;
        m_scheduler->push({m_scheduler->m_now + m_duration, 0, false, this, {}});
    }

    void await_resume() const
    {
        if (m_scheduler->m_isEnding)
            throw ProcessEnded();
    }

    void wake() { m_sleeper.resume(); }

private:
    Scheduler *m_scheduler;
    Duration m_duration;
    std::coroutine_handle<> m_sleeper;
};

Scheduler::Scheduler(Instant start)
    : m_start(start)
    , m_now(start)
{
    m_entries.reserve(16);
}

Scheduler::~Scheduler()
{
    endAll();
}

bool Scheduler::comesLater(const Entry &left, const Entry &right)
{
    return left.when != right.when ? left.when > right.when : left.sequence > right.sequence;
}

void Scheduler::push(Entry entry)
{
    entry.sequence = ++m_sequence;
    if (!entry.isBackground)
        ++m_foreground;
    m_entries.push_back(std::move(entry));
    std::push_heap(m_entries.begin(), m_entries.end(), comesLater);
}

Scheduler::Entry Scheduler::pop()
{
    ONECAKE_INVARIANT(!m_entries.empty());
    std::pop_heap(m_entries.begin(), m_entries.end(), comesLater);
    Entry entry = std::move(m_entries.back());
    m_entries.pop_back();
    ONECAKE_INVARIANT(entry.isBackground || m_foreground > 0);
    if (!entry.isBackground)
        --m_foreground;
    return entry;
}

QCoro::Task<void> Scheduler::sleep(Duration duration)
{
    co_await Sleep(this, duration);
}

void Scheduler::after(Duration delay, std::function<void()> action)
{
    push({m_now + delay, 0, false, nullptr, std::move(action)});
}

void Scheduler::afterInBackground(Duration delay, std::function<void()> action)
{
    push({m_now + delay, 0, true, nullptr, std::move(action)});
}

std::optional<Duration> Scheduler::nextAt() const
{
    if (isEmpty())
        return std::nullopt;
    return m_entries.front().when - m_start;
}

void Scheduler::step()
{
    ONECAKE_INVARIANT(!isEmpty());
    const Entry entry = pop();
    // Time may have been moved on past what waits in the background.
    m_now = std::max(m_now, entry.when);
    if (entry.sleep != nullptr)
        entry.sleep->wake();
    else
        entry.action();
}

void Scheduler::advanceTo(Duration sinceStart)
{
    const Instant wanted = m_start + sinceStart;
    m_now = std::max(m_now, wanted);
}

void Scheduler::endAll()
{
    m_isEnding = true;
    while (!m_entries.empty()) {
        const Entry entry = pop();
        if (entry.sleep != nullptr)
            entry.sleep->wake();
    }
}

} // namespace onecake
