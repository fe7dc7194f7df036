// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/export/time_scale.h"

#include <algorithm>

namespace onecake {

namespace {

// So that a call to the store, of some 20 ms, leaves room for its name.
constexpr double pixelsPerMs = 0.75;
constexpr Duration longestDrawn = std::chrono::milliseconds(240);
constexpr double breakHeight = 46;

} // namespace

TimeScale::TimeScale(const Timeline &timeline, size_t eventCount, double top)
{
    const std::vector<Event> &events = timeline.events();
    m_knots.push_back({events.empty() ? Duration(0) : events.front().at, top});
    for (size_t at = 0; at < std::min(eventCount, events.size()); ++at) {
        const Duration instant = events[at].at;
        const Knot before = m_knots.back();
        const Duration span = instant - before.at;
        if (span.count() <= 0)
            continue;
        const bool isBreak = span > longestDrawn;
        const double height =
            isBreak ? breakHeight : static_cast<double>(span.count()) * pixelsPerMs;
        m_knots.push_back({instant, before.y + height});
        if (isBreak)
            m_breaks.push_back({before.at, instant, before.y, before.y + height});
    }
}

double TimeScale::y(Duration instant) const
{
    if (instant <= m_knots.front().at)
        return top();
    if (instant >= m_knots.back().at)
        return bottom();
    const auto after =
        std::upper_bound(m_knots.begin(), m_knots.end(), instant,
                         [](Duration wanted, const Knot &knot) { return wanted < knot.at; });
    const Knot &high = *after;
    const Knot &low = *(after - 1);
    const auto part = static_cast<double>((instant - low.at).count())
        / static_cast<double>((high.at - low.at).count());
    return low.y + part * (high.y - low.y);
}

std::vector<Duration> TimeScale::instants() const
{
    std::vector<Duration> instants;
    instants.reserve(m_knots.size());
    for (const Knot &knot : m_knots)
        instants.push_back(knot.at);
    return instants;
}

} // namespace onecake
