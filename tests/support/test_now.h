// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The present of a test: one instant, however long the machine takes to run it. What a test puts
// into a store counts from there, and the programs that it runs are told it.
#pragma once

#include "core/base/clock.h"

namespace onecake::test {

inline Instant testNow()
{
    static const Instant now = SystemClock().now();
    return now;
}

// Stands at the present of the test; sleeping takes real time.
class StandingClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return testNow(); }
    [[nodiscard]] QCoro::Task<void> sleep(Duration duration) override
    {
        return m_real.sleep(duration);
    }

private:
    SystemClock m_real;
};

} // namespace onecake::test
