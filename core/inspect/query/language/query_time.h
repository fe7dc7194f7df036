// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Times as a query writes them, and the instants that they mean.
//   2026-11-20  2026-11  2026  2026-11-20T10:30  2026-11-20T10:30:05.250
//       the whole day, month, year, minute, second or millisecond: in local time; with Z at the end
//       in UTC; with an offset such as +01:00 in the time of another place
//   1795168800  1795168800000
//       seconds or milliseconds since 1970, as stores keep them
//   today  yesterday  tomorrow  now
//   10s  30m  1h  2d  1w
//       a distance from now, in the usual direction of the field; with + in front it is in the
//       future, with - in the past
#pragma once

#include "core/base/clock.h"
#include "core/inspect/query/language/query_field.h"

#include <QTimeZone>

#include <optional>
#include <variant>

namespace onecake {

struct CalendarSpan {
    QString text; // as written in the query
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
    TimePoint last = ThisInstant(); // for Between: inclusive; the ends may be in either order

    bool operator==(const TimeRange &) const = default;
};

// A span of instants; a bound that is not set is open.
struct TimeBounds {
    std::optional<Instant> from;
    std::optional<Instant> until; // the first instant after it

    [[nodiscard]] bool contains(Instant instant) const
    {
        return (!from || *from <= instant) && (!until || instant < *until);
    }
    bool operator==(const TimeBounds &) const = default;
};

// Returns the bounds of a range. With a distance, "less" means between now and that distance, in
// the direction of the distance, and "more" means beyond it.
TimeBounds boundsOf(const TimeRange &range, Instant now);

// Parses a time. `isPast` is the direction of a distance without a sign, `zone` the zone of a local
// time. nullopt if the text is not a time.
std::optional<TimePoint> parseTimePoint(const QString &text, const QTimeZone &zone, bool isPast);

// Returns the text that parses to the point, given the same `isPast`.
QString textOf(const TimePoint &point, bool isPast);

// Returns words for people to follow the name of a field: "less than 1 h ago", "on 2026-11-20
// (local time)".
QString toWords(const TimeRange &range);

} // namespace onecake
