// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One process of the API: it can die, stand still, and have a clock that is wrong. All waiting in
// the process goes through its clock, so that its end ends every request that it serves.
#pragma once

#include "core/lab/sim/actors/world.h"

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

    // The process dies, and restarts after the scenario's restart time. The caller must not
    // continue.
    void crash(const Execution &by, WorkPoint point);
    void hold(Duration span, const Execution &by);

    // Ends the runtime that served one request; the next request gets a fresh one. If the process
    // was held, that is over.
    void replaceRuntime(const Execution &by);

private:
    void note(EventKind kind, const Execution &by, const QString &text = {});

    World *m_world;
    int m_number;
    Duration m_clockOffset;
    bool m_isUp = true;
    quint64 m_life = 0;
    Instant m_heldUntil = storyStart;
};

// The process as one request knows it: the request can end before the process does.
class RequestRuntime final : public Clock
{
public:
    explicit RequestRuntime(ApiProcess *process)
        : m_process(process)
    {}

    [[nodiscard]] ApiProcess &process() const { return *m_process; }
    [[nodiscard]] int number() const { return m_process->number(); }
    [[nodiscard]] Instant now() const override { return m_process->now(); }

    // Throws ProcessEnded also where only this request has ended.
    [[nodiscard]] QCoro::Task<void> sleep(Duration duration) override;

    void end(const Execution &by);

private:
    ApiProcess *m_process;
    bool m_hasEnded = false;
};

} // namespace onecake
