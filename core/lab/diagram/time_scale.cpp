// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/time_scale.h"

#include <algorithm>

namespace onecake {

namespace {

constexpr double breakHeight = 46;

// A picture that is squeezed further than this squeezes its breaks, too.
constexpr double leastZoomOfWholeBreaks = 0.4;

} // namespace

TimeScale::TimeScale(const Timeline &timeline, size_t eventCount, const TimeScaleOptions &options)
{
    const std::vector<Event> &events = timeline.events();
    m_knots.push_back({events.empty() ? Duration(0) : events.front().at, options.top});
    for (size_t at = 0; at < std::min(eventCount, events.size()); ++at)
        append(events[at].at, options);
    if (options.next)
        append(*options.next, options);
}

void TimeScale::append(Duration instant, const TimeScaleOptions &options)
{
    const Knot before = m_knots.back();
    const Duration span = instant - before.at;
    if (span.count() <= 0)
        return;
    const bool isBreak = options.breaksOut && span > longestDrawn;
    const double height = isBreak
        ? breakHeight * std::min(1.0, options.zoom / leastZoomOfWholeBreaks)
        : static_cast<double>(span.count()) * pixelsPerMs * options.zoom;
    m_knots.push_back({instant, before.y + height});
    if (isBreak)
        m_breaks.push_back({before.at, instant, before.y, before.y + height});
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

Duration TimeScale::instantAt(double y) const
{
    if (y <= top())
        return m_knots.front().at;
    if (y >= bottom())
        return m_knots.back().at;
    const auto after =
        std::upper_bound(m_knots.begin(), m_knots.end(), y,
                         [](double wanted, const Knot &knot) { return wanted < knot.y; });
    const Knot &high = *after;
    const Knot &low = *(after - 1);
    const double part = (y - low.y) / (high.y - low.y);
    return low.at
        + Duration(static_cast<qint64>(part * static_cast<double>((high.at - low.at).count())));
}

std::vector<Duration> TimeScale::instants(double top, double bottom) const
{
    const auto isAbove = [](const Knot &knot, double y) {
        return knot.y < y;
    };
    std::vector<Duration> instants;
    auto knot = std::lower_bound(m_knots.begin(), m_knots.end(), top, isAbove);
    for (; knot != m_knots.end() && knot->y <= bottom; ++knot)
        instants.push_back(knot->at);
    return instants;
}

// Those that lie between two heights, as a whole.
std::vector<TimeBreak> TimeScale::breaks(double top, double bottom) const
{
    const auto isAbove = [](const TimeBreak &pause, double y) {
        return pause.top < y;
    };
    auto pause = std::lower_bound(m_breaks.begin(), m_breaks.end(), top, isAbove);
    std::vector<TimeBreak> breaks;
    for (; pause != m_breaks.end() && pause->bottom <= bottom; ++pause)
        breaks.push_back(*pause);
    return breaks;
}

} // namespace onecake
