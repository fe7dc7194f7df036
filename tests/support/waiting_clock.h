// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A clock that the test moves. Sleeping for less than a second takes no time, so that what a client
// pauses between its attempts need not be played out.
#pragma once

#include "core/base/clock.h"
#include "core/base/one_shot.h"

#include <memory>
#include <vector>

namespace onecake::test {

class WaitingClock final : public Clock
{
public:
    ~WaitingClock() override
    {
        for (const auto &sleeper : m_sleepers)
            sleeper->shot.fire();
    }

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] QCoro::Task<void> sleep(Duration duration) override
    {
        if (duration < std::chrono::seconds(1))
            co_return;
        const auto sleeper = std::make_shared<Sleeper>(m_now + duration);
        m_sleepers.push_back(sleeper);
        co_await sleeper->shot.fired();
    }

    [[nodiscard]] bool hasSleepers() const { return !m_sleepers.empty(); }

    void advance(Duration duration)
    {
        m_now += duration;
        const auto sleepers = std::exchange(m_sleepers, {});
        for (const auto &sleeper : sleepers) {
            if (sleeper->until > m_now)
                m_sleepers.push_back(sleeper);
        }
        for (const auto &sleeper : sleepers) {
            if (sleeper->until <= m_now)
                sleeper->shot.fire();
        }
    }

private:
    struct Sleeper {
        explicit Sleeper(Instant end)
            : until(end)
        {}
        Instant until;
        OneShot shot;
    };

    Instant m_now = fromEpochMs(1'795'168'800'000); // 2026-11-20T10:00:00Z
    std::vector<std::shared_ptr<Sleeper>> m_sleepers;
};

} // namespace onecake::test
