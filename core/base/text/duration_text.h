// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Durations as people write them: "250ms", "8s", "1.5s", "5min", "24h", "3d".
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace onecake {

// Nothing if the text is not a number (up to three decimals, not negative) directly followed by ms,
// s, min, h or d, or if it is longer than 1000 years.
std::optional<Duration> parseDuration(QStringView text);

// The shortest exact form that parseDuration reads back: 8000 ms → "8s", 90000 ms → "90s", 1450 ms
// → "1.45s".
QString toText(Duration duration);

// For people, rounded below an hour: "1.4 s", "1 min 30 s", "2 h 5 min"; "250 ms" below a second.
QString toReadableText(Duration duration);

} // namespace onecake
