// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Queries made and changed by other means than typing: a chip that is closed, a cell that is
// pointed at, a key that is known or was made of a payload.
#pragma once

#include "core/inspect/keyhash/key_formula.h"
#include "core/inspect/query/language/query.h"
#include "core/inspect/records/key_row.h"

namespace onecake {

// With the term at its end, unless it is there already.
Query withTerm(Query query, QueryTerm term);

// Without the term of that number.
Query withoutTerm(Query query, size_t index);

// The term that all records meet which are the same in that field: a time to the minute, a missing
// value as missing. Nothing for a time beyond the calendar.
std::optional<QueryTerm> termFor(QueryField field, const KeyRow &row, Instant now);

// The same for an attribute.
QueryTerm termFor(const AttributeName &attribute, const KeyRow &row);

// "Only this value": in place of all that the query says of the field so far.
Query onlyThis(Query query, QueryTerm term);

// "Not this value": beside what the query says of it.
Query notThis(Query query, QueryTerm term);

// The records of that key, letter by letter, stars too.
Query queryForKey(const QString &key);

// The records of an answer: of its key; where that lacks the library's prefix, of any key that ends
// with its hash.
Query queryForAnswer(const KeyAnswer &answer);

} // namespace onecake
