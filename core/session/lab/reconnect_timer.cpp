// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/reconnect_timer.h"

#include "core/base/detach.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr Duration tick{1000};
constexpr Duration pauseMax{30'000};

} // namespace

ReconnectTimer::ReconnectTimer(std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{}

void ReconnectTimer::start()
{
    m_isActive = true;
    m_pause = tick;
    m_left = m_pause;
    ++m_counting;
    count();
}

void ReconnectTimer::goOn()
{
    m_pause = std::min(2 * m_pause, pauseMax);
    m_left = m_pause;
    ++m_counting;
    count();
}

void ReconnectTimer::hurry()
{
    m_left = Duration(0);
    ++m_counting;
    count();
}

void ReconnectTimer::stop()
{
    m_isActive = false;
    ++m_counting;
}

void ReconnectTimer::count()
{
    const quint64 counting = m_counting;
    Q_EMIT counted(m_left);
    // Whoever heard of it may have stopped it.
    if (counting != m_counting)
        return;
    if (m_left == Duration(0))
        Q_EMIT due();
    else
        // It finds this gone, or counting anew, if that is so by then.
        detach(tickLater(m_clock, this, m_counting), u"counting down to the next try"_s);
}

QCoro::Task<void> ReconnectTimer::tickLater(std::shared_ptr<Clock> clock,
                                            QPointer<ReconnectTimer> timer, quint64 counting)
{
    co_await clock->sleep(tick);
    if (!timer || timer->m_counting != counting)
        co_return;
    timer->m_left -= tick;
    timer->count();
}

} // namespace onecake
