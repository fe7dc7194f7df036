// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/reconnect_timer.h"

#include "core/base/detach.h"
#include "core/base/log.h"

#include <algorithm>
#include <utility>

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
    qCInfo(logs::session) << "the store is lost, it is tried again in" << m_pause.count() << "ms";
    countFrom(m_pause);
}

void ReconnectTimer::goOn()
{
    m_pause = std::min(2 * m_pause, pauseMax);
    qCInfo(logs::session) << "the store is still away, the next try is in" << m_pause.count()
                          << "ms";
    countFrom(m_pause);
}

void ReconnectTimer::hurry()
{
    countFrom(Duration(0));
}

void ReconnectTimer::stop()
{
    if (std::exchange(m_isActive, false))
        qCInfo(logs::session) << "the store is not tried any more by itself";
    m_counting.end();
}

void ReconnectTimer::countFrom(Duration left)
{
    m_left = left;
    m_counting.begin();
    count();
}

void ReconnectTimer::count()
{
    const LatestJob::Ticket counting = m_counting.latest();
    Q_EMIT counted(m_left);
    // Whoever heard of it may have stopped it.
    if (!counting.isWanted())
        return;
    if (m_left == Duration(0))
        Q_EMIT due();
    else
        detach(tickLater(m_clock, this, counting), u"counting down to the next try"_s);
}

QCoro::Task<void> ReconnectTimer::tickLater(std::shared_ptr<Clock> clock, ReconnectTimer *timer,
                                            LatestJob::Ticket counting)
{
    co_await clock->sleep(tick);
    if (!counting.isWanted())
        co_return; // it is gone, or counts anew
    timer->m_left -= tick;
    timer->count();
}

} // namespace onecake
