// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/scrub_scale.h"

#include <algorithm>

namespace onecake {

namespace {

// Longer stretches are drawn as long as this.
constexpr Duration longestStretch{4000};

} // namespace

void ScrubScale::clear()
{
    m_knots = {Knot{}};
}

int ScrubScale::widthOf(Duration stretch)
{
    return static_cast<int>(std::clamp(stretch, Duration(0), longestStretch).count());
}

void ScrubScale::add(Duration instant)
{
    const Knot last = m_knots.back();
    if (instant > last.instant)
        m_knots.push_back({instant, last.position + widthOf(instant - last.instant)});
}

int ScrubScale::positionOf(Duration instant) const
{
    const auto after =
        std::upper_bound(m_knots.begin(), m_knots.end(), instant,
                         [](Duration wanted, const Knot &knot) { return wanted < knot.instant; });
    if (after == m_knots.begin())
        return 0;
    const Knot &before = *(after - 1);
    const Duration since = instant - before.instant;
    if (after == m_knots.end())
        return before.position + widthOf(since);
    const qint64 width = after->position - before.position;
    return before.position
        + static_cast<int>(width * since.count() / (after->instant - before.instant).count());
}

Duration ScrubScale::instantAt(int position) const
{
    const auto after =
        std::upper_bound(m_knots.begin(), m_knots.end(), position,
                         [](int wanted, const Knot &knot) { return wanted < knot.position; });
    if (after == m_knots.begin())
        return Duration(0);
    const Knot &before = *(after - 1);
    const qint64 since = position - before.position;
    if (after == m_knots.end())
        return before.instant + Duration(since);
    const qint64 width = after->position - before.position;
    return before.instant + Duration(since * (after->instant - before.instant).count() / width);
}

} // namespace onecake
