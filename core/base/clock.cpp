// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/clock.h"

#include <QCoroTimer>
#include <QDateTime>
#include <QTimer>

#include <optional>

namespace onecake {

namespace {

std::optional<Instant> givenInstant()
{
    const QString text = qEnvironmentVariable(presentVariable);
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid())
        return std::nullopt;
    return fromEpochMs(instant.toMSecsSinceEpoch());
}

} // namespace

Instant SystemClock::now() const
{
    static const std::optional<Instant> given = givenInstant();
    return given.value_or(std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now()));
}

QCoro::Task<void> SystemClock::sleep(Duration duration)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(duration);
    co_await timer;
}

} // namespace onecake
