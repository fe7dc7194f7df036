// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/clock.h"

#include <QCoroTimer>
#include <QTimer>

namespace onecake {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
}

QCoro::Task<void> SystemClock::sleep(Duration duration)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(duration);
    co_await timer;
}

} // namespace onecake
