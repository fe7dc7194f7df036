// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Whether a record is what a query asks for: the truth for every store, however much of the query a
// store looks for by itself.
//
// A term about something that a record does not have does not hold, and turned round it does.
#pragma once

#include "core/inspect/query/language/query.h"
#include "core/inspect/records/key_row.h"

namespace onecake {

// For many records and one instant.
class QueryMatcher
{
public:
    QueryMatcher(Query query, Instant now);

    [[nodiscard]] bool matches(const KeyRow &row) const;

private:
    [[nodiscard]] bool holds(const QueryTerm &term, const std::vector<TimeBounds> &bounds,
                             const KeyRow &row) const;

    Query m_query;
    Instant m_now;
    std::vector<std::vector<TimeBounds>> m_bounds; // of each term
};

bool matches(const Query &query, const KeyRow &row, Instant now);

// What a field is in a record; null where the record has none, or the field is of another kind.
const QString *textIn(const KeyRow &row, QueryField field);
std::optional<qint64> numberIn(const KeyRow &row, QueryField field);
std::optional<Instant> timeIn(const KeyRow &row, QueryField field);

bool isWithin(qint64 number, const NumberRange &range);
bool isWithin(const AttributeValue &value, const AttributeRange &range);

} // namespace onecake
