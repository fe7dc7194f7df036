// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads a time as some library stored it: a number of seconds, milliseconds, microseconds or
// nanoseconds, or a date as a text. Where the unit is not certain, the size of the number tells it:
// a number is of the largest unit by which it is before the year 10000, so that the last second of
// 9999, which often means "never", is read as such.
#pragma once

#include "core/inspect/records/field_mapping.h"

#include <string_view>

namespace onecake {

// The year 10000 in seconds, and 1978 in milliseconds: numbers from here on look like milliseconds.
// As many milliseconds look like microseconds, and so on.
inline constexpr qint64 secondsEnd = 253'402'300'800;

// The unit that a number looks like.
TimeUnit unitByLook(double number);

struct TimeReading {
    std::optional<Instant> instant; // nullopt: there is none, and `remark` says why
    QString remark; // a sentence if the reading is doubtful; otherwise empty
    // Nobody can tell what time is meant. Otherwise a time without an instant is never over.
    bool isUnreadable = false;
};

// Reads `value`, which stands under source.attribute. If the magnitude of a number contradicts the
// unit, the remark gives both readings, and the magnitude decides unless source.isCertain.
TimeReading readTime(const AttributeValue &value, const TimeSource &source);

// Reads a date in UTF-8: ISO 8601, what SQLite, PostgreSQL and MySQL write, and the text forms of
// Go ("2026-11-21 20:36:26.5 +1100 AEDT m=+0.01") and of Java ("…+01:00[Europe/Paris]"). A date
// without a zone is in the one named, such as "Europe/Berlin", or in UTC.
std::optional<Instant> readDate(std::string_view text, const QString &zone = {});

// Returns from when on a time of another type than a number is over to a library that converts it
// to a number, as JavaScript does; nullopt if it never is.
std::optional<Instant> convertedTime(const AttributeValue &value, const TimeSource &source);

// Returns "2026-11-21 20:36:26 UTC", with milliseconds if there are any.
QString utcText(Instant instant);
// Returns the same in this machine's time zone, without naming the zone.
QString localText(Instant instant);

// "2026-11-21T20:36:26.000Z"
QString isoText(Instant instant);

} // namespace onecake
