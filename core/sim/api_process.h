// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One process of the API: it can die, stand still, and have a clock that goes wrong. Everything
// that the process awaits, it awaits through its own clock, so that its end ends every request that
// it was serving.
#pragma once

#include "core/sim/world.h"

namespace onecake {

class ApiProcess final : public Clock
{
public:
    ApiProcess(World *world, int number, Duration clockOffset);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isUp() const { return m_isUp; }
    [[nodiscard]] bool isHeld() const { return m_heldUntil > m_world->scheduler.now(); }

    [[nodiscard]] Instant now() const override { return m_world->scheduler.now() + m_clockOffset; }

    // Throws ProcessEnded if the process died meanwhile; takes longer if it was held.
    [[nodiscard]] QCoro::Task<void> sleep(Duration duration) override;

    // Dies, and starts again after the scenario's restart time. The caller must not go on.
    void crash(const Execution &by, WorkPoint point);
    void hold(Duration span, const Execution &by);

private:
    World *m_world;
    int m_number;
    Duration m_clockOffset;
    bool m_isUp = true;
    quint64 m_life = 0;
    Instant m_heldUntil = storyStart;
};

} // namespace onecake
