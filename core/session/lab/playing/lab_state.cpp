// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/playing/lab_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

Speed::Speed(int doublings)
    : m_doublings(std::clamp(doublings, slowest, fastest))
{}

std::chrono::microseconds Speed::of(std::chrono::microseconds real) const
{
    return m_doublings < 0 ? real / (1 << -m_doublings) : real * (1 << m_doublings);
}

QString Speed::text() const
{
    if (m_doublings == -2)
        return u"¼×"_s;
    if (m_doublings == -1)
        return u"½×"_s;
    return u"%1×"_s.arg(1 << m_doublings);
}

} // namespace onecake
