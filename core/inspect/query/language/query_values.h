// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The values of a query's terms, read from their pieces.
#pragma once

#include "core/inspect/query/language/query.h"
#include "core/inspect/query/language/query_tokens.h"

#include <optional>

namespace onecake {

// What stands outside of quotes may have stars.
TextPattern patternFrom(const TokenValue &value);

// The two ends around ".." outside of quotes, of which one may be empty; nothing where there is
// none.
struct ValueEnds {
    QString first;
    QString last;
};
std::optional<ValueEnds> endsOf(const TokenValue &value);

// Nothing where it is no whole number.
std::optional<NumberRange> numberRangeFrom(const TokenValue &value, Comparison how);

// Nothing where it is no time; `isPast` as in parseTimePoint().
std::optional<TimeRange> timeRangeFrom(const TokenValue &value, Comparison how,
                                       const QTimeZone &zone, bool isPast);

AttributeRange attributeRangeFrom(const TokenValue &value, Comparison how);

} // namespace onecake
