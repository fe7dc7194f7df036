// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The only source of time. All code that needs the time or waits is given a Clock, so that it runs
// both on the wall clock and in virtual time.
#pragma once

#include <QCoroTask>

#include <chrono>

namespace onecake {

using Duration = std::chrono::milliseconds;
using Instant = std::chrono::sys_time<Duration>;

// Far enough in the future to mean "never", near enough that adding a Duration cannot overflow.
inline constexpr Instant never{std::chrono::hours(24 * 365 * 1000)};

constexpr qint64 toEpochMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

constexpr Instant fromEpochMs(qint64 milliseconds)
{
    return Instant(Duration(milliseconds));
}

// Thrown out of every co_await of a simulated process when that process ends. It is not a
// std::exception, so that only the end of a coroutine catches it.
struct ProcessEnded {};

// Thread rule: a Clock belongs to the thread that uses it; sleep() resumes on that thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    [[nodiscard]] virtual Instant now() const = 0;

    // Resumes once now() has advanced by `duration`. An implementation may end it early by throwing
    // ProcessEnded, when the sleeping process is simulated and dies. A real clock may be destroyed
    // while a sleep runs whose end nobody needs any more; a simulated clock ends its sleeps first.
    [[nodiscard]] virtual QCoro::Task<void> sleep(Duration duration) = 0;
};

// The wall clock; sleeping needs a running Qt event loop on the calling thread.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QCoro::Task<void> sleep(Duration duration) override;
};

// The environment variable that fixes the present: SystemClock::now() returns this instant, such as
// 2026-03-02T08:00:00.000Z, for the whole life of a process, so that output that depends on ages
// can be repeated. Sleeping still takes real time.
inline constexpr const char *presentVariable = "ONECAKE_NOW";

} // namespace onecake
