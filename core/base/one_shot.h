// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An event that happens once. One coroutine can wait for it.
#pragma once

#include <QCoroTask>

#include <utility>

namespace onecake {

// Thread rule: belongs to one thread. It must outlive the coroutine that waits for it.
class OneShot
{
public:
    OneShot() = default;
    ~OneShot() = default;
    Q_DISABLE_COPY_MOVE(OneShot)

    // Resumes the waiting coroutine before returning; that coroutine may destroy this object. Later
    // calls do nothing.
    void fire()
    {
        if (std::exchange(m_hasFired, true))
            return;
        if (m_waiting)
            std::exchange(m_waiting, {}).resume();
    }

    // Returns an awaitable that resumes once fire() was called.
    [[nodiscard]] auto fired()
    {
        struct Awaiter {
            OneShot *shot;

            [[nodiscard]] bool await_ready() const noexcept { return shot->m_hasFired; }
            void await_suspend(std::coroutine_handle<> waiting) const noexcept
            {
                shot->m_waiting = waiting;
            }
            void await_resume() const noexcept {}
        };
        return Awaiter{this};
    }

private:
    bool m_hasFired = false;
    std::coroutine_handle<> m_waiting;
};

} // namespace onecake
