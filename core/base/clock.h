// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The only source of time. Everything that needs to know or wait for a time is given a Clock, so
// that the same code runs on the wall clock and in virtual time.
#pragma once

#include <QCoroTask>

#include <chrono>

namespace onecake {

using Duration = std::chrono::milliseconds;
using Instant = std::chrono::sys_time<Duration>;

// Far enough away to mean "never", near enough that adding a Duration to it cannot overflow.
inline constexpr Instant never{std::chrono::hours(24 * 365 * 1000)};

constexpr qint64 toEpochMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

constexpr Instant fromEpochMs(qint64 milliseconds)
{
    return Instant(Duration(milliseconds));
}

// Thrown out of whatever a simulated process awaits when that process ends. It is not a
// std::exception, so that nothing but the end of a coroutine catches it.
struct ProcessEnded {};

// Thread rule: a Clock belongs to the thread of whoever was given it; sleep() resumes on that
// thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    [[nodiscard]] virtual Instant now() const = 0;

    // Resumes once now() has advanced by `duration`. Implementations may end it early by throwing
    // ProcessEnded, when the process that sleeps is simulated and dies. A real clock may go before
    // a sleep on it ends that nobody needs any more; a simulated one ends its sleeps first.
    [[nodiscard]] virtual QCoro::Task<void> sleep(Duration duration) = 0;
};

// The wall clock; sleeping needs a running Qt event loop on the calling thread.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QCoro::Task<void> sleep(Duration duration) override;
};

// The environment variable that names the instant which SystemClock takes for the present, from the
// start of a process to its end, so that what it says of ages can be repeated, as in
// 2026-03-02T08:00:00.000Z. Sleeping takes real time all the same.
inline constexpr const char *presentVariable = "ONECAKE_NOW";

} // namespace onecake
