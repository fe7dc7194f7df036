// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Durations as people write them: "250ms", "8s", "1.5s", "5min", "24h", "3d".
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace onecake {

// The duration; nothing unless the text is a number (up to three decimals, not negative) directly
// followed by ms, s, min, h or d, and at most 1000 years long.
std::optional<Duration> parseDuration(QStringView text);

// An exact form that parseDuration() reads back: ms below a second, whole hours from two hours on,
// otherwise seconds: 8000 ms → "8s", 90000 ms → "90s", 1450 ms → "1.45s".
QString toText(Duration duration);

// For people, rounded below an hour: "250 ms", "1.4 s", "1 min 30 s", "2 h 5 min".
QString toReadableText(Duration duration);

} // namespace onecake
