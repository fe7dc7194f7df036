// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Times as a query says them, and the instants that they mean.
//   2026-11-20  2026-11  2026  2026-11-20T10:30  2026-11-20T10:30:05.250
//       the whole day, month, year, minute, second or millisecond: local time, or with Z at the end
//       UTC, or with an offset such as +01:00 that of another place
//   1795168800  1795168800000
//       seconds or milliseconds since 1970, as stores keep them
//   today  yesterday  tomorrow  now
//   10s  30m  1h  2d  1w
//       a distance from now, in the direction that is usual for the field; with a + in front, or
//       a -, to come or ago
#pragma once

#include "core/base/clock.h"
#include "core/inspect/query/language/query_field.h"

#include <QTimeZone>

#include <optional>
#include <variant>

namespace onecake {

struct CalendarSpan {
    QString text; // as it is written
    Instant from;
    Instant until; // the first instant after it

    bool operator==(const CalendarSpan &) const = default;
};

struct RelativeDay {
    int days = 0; // after today
    QTimeZone zone;

    bool operator==(const RelativeDay &) const = default;
};

struct Distance {
    Duration length{0};
    bool isPast = false;

    bool operator==(const Distance &) const = default;
};

struct ThisInstant {
    bool operator==(const ThisInstant &) const = default;
};

using TimePoint = std::variant<CalendarSpan, RelativeDay, Distance, ThisInstant>;

struct TimeRange {
    Comparison how = Comparison::Is;
    TimePoint point;
    TimePoint last = ThisInstant(); // Between: both are in it, in either order

    bool operator==(const TimeRange &) const = default;
};

// What is not said is open.
struct TimeBounds {
    std::optional<Instant> from;
    std::optional<Instant> until; // the first instant after it

    [[nodiscard]] bool contains(Instant instant) const
    {
        return (!from || *from <= instant) && (!until || instant < *until);
    }
    bool operator==(const TimeBounds &) const = default;
};

// Compared with a distance, a time is between now and there when it is less than that, in the
// distance's direction, and beyond when it is more.
TimeBounds boundsOf(const TimeRange &range, Instant now);

// `isPast`: the direction of a distance without a sign; `zone`: that of a local time. Nothing where
// the text is no time.
std::optional<TimePoint> parseTimePoint(const QString &text, const QTimeZone &zone, bool isPast);

// The text that parses to the point, in a field of that direction.
QString textOf(const TimePoint &point, bool isPast);

// For people, as it stands after the name of a field: "less than 1 h ago", "on 2026-11-20 (local
// time)".
QString toWords(const TimeRange &range);

} // namespace onecake
