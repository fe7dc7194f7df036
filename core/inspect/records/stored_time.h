// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A time as some library stored it: seconds or milliseconds as a number, a date as a text. Numbers
// below 1e11 are taken for seconds and others for milliseconds, because 1e11 seconds are the year
// 5138 and 1e11 milliseconds are 1973.
#pragma once

#include "core/inspect/records/field_mapping.h"

namespace onecake {

struct TimeReading {
    std::optional<Instant> instant; // nothing: it could not be read, and `remark` says why
    QString remark; // a sentence, where the reading is doubtful; empty where it is as expected
};

// The value under source.attribute. Where the look of a number speaks against the unit, both
// readings are in the remark, and the look decides, unless source.isCertain.
TimeReading readTime(const AttributeValue &value, const TimeSource &source);

// The time of a number that was written as a text; nothing where the value is anything else.
std::optional<Instant> numberAsText(const AttributeValue &value, const TimeSource &source);

// "2026-11-21 20:36:26 UTC", with milliseconds where there are any.
QString utcText(Instant instant);

// "2026-11-21T20:36:26.000Z"
QString isoText(Instant instant);

} // namespace onecake
