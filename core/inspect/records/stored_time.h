// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads a time as some library stored it: seconds or milliseconds as a number, or a date as a text.
// Numbers below 1e11 are read as seconds and others as milliseconds, because 1e11 seconds are the
// year 5138 and 1e11 milliseconds are 1973.
#pragma once

#include "core/inspect/records/field_mapping.h"

namespace onecake {

struct TimeReading {
    std::optional<Instant> instant; // nullopt: the time could not be read, and `remark` says why
    QString remark; // a sentence if the reading is doubtful; otherwise empty
};

// Reads `value`, which stands under source.attribute. If the magnitude of a number contradicts the
// unit, the remark gives both readings, and the magnitude decides unless source.isCertain.
TimeReading readTime(const AttributeValue &value, const TimeSource &source);

// Reads a number that was stored as a text; nullopt for any other value.
std::optional<Instant> numberAsText(const AttributeValue &value, const TimeSource &source);

// Returns "2026-11-21 20:36:26 UTC", with milliseconds if there are any.
QString utcText(Instant instant);
// Returns the same in this machine's time zone, without naming the zone.
QString localText(Instant instant);

// "2026-11-21T20:36:26.000Z"
QString isoText(Instant instant);

} // namespace onecake
