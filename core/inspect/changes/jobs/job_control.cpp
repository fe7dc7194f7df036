// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/job_control.h"

#include "core/base/detach.h"

namespace onecake {

namespace {

constexpr Duration firstDelay{250};
constexpr Duration delayMax{20'000};

// Not a member: it may outlive the control, and the clock, which may go before a sleep on it ends.
QCoro::Task<void> fireAfter(QCoro::Task<void> sleep, std::shared_ptr<OneShot> shot)
{
    co_await sleep;
    shot->fire();
}

} // namespace

JobControl::JobControl(std::shared_ptr<Clock> clock, std::uint64_t seed, Duration patience)
    : m_clock(std::move(clock))
    , m_random(seed)
    , m_patience(patience)
{}

void JobControl::wakeAll()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &shot : waiting)
        shot->fire();
}

void JobControl::resume()
{
    m_isPaused = false;
    wakeAll();
}

void JobControl::stop(std::optional<Error> error)
{
    if (m_isStopped)
        return;
    m_isStopped = true;
    m_stopError = std::move(error);
    wakeAll();
}

QCoro::Task<void> JobControl::unpaused()
{
    while (m_isPaused && !m_isStopped) {
        const auto shot = std::make_shared<OneShot>();
        m_waiting.push_back(shot);
        co_await shot->fired();
    }
}

QCoro::Task<void> JobControl::backOff(Error error, int attempt)
{
    if (m_isStopped)
        co_return;
    const Instant now = m_clock->now();
    if (!m_troubleSince)
        m_troubleSince = now;
    if (now - *m_troubleSince >= m_patience) {
        stop(std::move(error));
        co_return;
    }
    m_trouble = std::move(error);
    // Never less than half of it, so that a thousand repetitions are not a storm.
    const Duration half = backoffBound(firstDelay, attempt, delayMax) / 2;
    const Duration delay = half + fullJitter(half, m_random);
    const auto shot = std::make_shared<OneShot>();
    m_waiting.push_back(shot);
    detach(fireAfter(m_clock->sleep(delay), shot), QStringLiteral("waiting to try again"));
    co_await shot->fired();
    std::erase(m_waiting, shot);
}

void JobControl::hearAnswer()
{
    m_trouble.reset();
    m_troubleSince.reset();
}

} // namespace onecake
