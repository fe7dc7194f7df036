// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/work_rate.h"

#include <cmath>

namespace onecake {

namespace {

constexpr Duration window = std::chrono::seconds(10);
constexpr Duration between = std::chrono::milliseconds(250);
constexpr double msPerSecond = 1000;
constexpr double longestMs = 365.0 * 24 * 3600 * msPerSecond;

} // namespace

void WorkRate::add(Instant now, qint64 done)
{
    if (!m_marks.empty() && now - m_marks.back().at < between)
        return;
    m_marks.push_back({now, done});
    while (m_marks.size() > 2 && now - m_marks.front().at > window)
        m_marks.pop_front();
}

double WorkRate::perSecond(Instant now, qint64 done) const
{
    if (m_marks.empty() || now <= m_marks.front().at)
        return 0;
    const auto elapsed = static_cast<double>((now - m_marks.front().at).count());
    return static_cast<double>(done - m_marks.front().done) * msPerSecond / elapsed;
}

std::optional<Duration> WorkRate::timeLeft(Instant now, qint64 done, qint64 total) const
{
    const double rate = perSecond(now, done);
    const auto left = static_cast<double>(std::max<qint64>(0, total - done));
    if (rate <= 0 || left * msPerSecond / rate > longestMs)
        return std::nullopt;
    return Duration(std::llround(left * msPerSecond / rate));
}

} // namespace onecake
