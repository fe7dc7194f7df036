// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Decides whether a record matches a query. This decision holds for every store, however much of
// the query the store evaluates itself.
//
// A term about something that a record does not have is false, and its negation is true.
#pragma once

#include "core/inspect/query/language/query.h"
#include "core/inspect/records/decoded_record.h"

namespace onecake {

// Matches many records against one query at one instant.
class QueryMatcher
{
public:
    QueryMatcher(Query query, Instant now);

    [[nodiscard]] bool matches(const DecodedRecord &row) const;

private:
    [[nodiscard]] bool holds(const QueryTerm &term, const std::vector<TimeBounds> &bounds,
                             const DecodedRecord &row) const;

    Query m_query;
    Instant m_now;
    std::vector<std::vector<TimeBounds>> m_bounds; // the bounds of each term
};

bool matches(const Query &query, const DecodedRecord &row, Instant now);

// Return the value of a field of a record; null if the record has none, or if the field is of
// another kind.
const QString *textIn(const DecodedRecord &row, QueryField field);
std::optional<qint64> numberIn(const DecodedRecord &row, QueryField field);
std::optional<Instant> timeIn(const DecodedRecord &row, QueryField field);

bool isWithin(qint64 number, const NumberRange &range);
bool isWithin(const AttributeValue &value, const AttributeRange &range);

} // namespace onecake
