// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/playing/frame_source.h"

#include <algorithm>

namespace onecake {

namespace {

constexpr std::chrono::milliseconds framePeriod{16};
constexpr Duration longestFrame{100};

} // namespace

TimerFrames::TimerFrames(const Clock *clock, QObject *parent)
    : FrameSource(parent)
    , m_clock(clock)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(framePeriod);
    connect(&m_timer, &QTimer::timeout, this, &TimerFrames::tick);
}

void TimerFrames::start()
{
    if (m_timer.isActive())
        return;
    m_last = m_clock->now();
    m_timer.start();
}

void TimerFrames::stop()
{
    m_timer.stop();
}

void TimerFrames::tick()
{
    const Instant now = m_clock->now();
    const Duration passed = std::clamp(now - m_last, Duration(0), longestFrame);
    m_last = now;
    Q_EMIT frame(passed);
}

} // namespace onecake
