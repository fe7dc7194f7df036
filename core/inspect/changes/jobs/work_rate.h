// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Measures the recent speed of work.
#pragma once

#include "core/base/clock.h"

#include <deque>
#include <optional>

namespace onecake {

class WorkRate
{
public:
    void add(Instant now, qint64 done);
    [[nodiscard]] double perSecond(Instant now, qint64 done) const;
    // nullopt if it is not known.
    [[nodiscard]] std::optional<Duration> timeLeft(Instant now, qint64 done, qint64 total) const;

private:
    struct Mark {
        Instant at;
        qint64 done = 0;
    };
    std::deque<Mark> m_marks; // recent samples, the oldest first
};

} // namespace onecake
