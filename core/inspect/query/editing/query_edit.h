// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Queries made and changed by other means than typing: a chip that is closed, a cell that is
// pointed at, a key that is known or was made of a payload.
#pragma once

#include "core/inspect/keyhash/key_formula.h"
#include "core/inspect/query/language/query.h"
#include "core/inspect/records/decoded_record.h"

namespace onecake {

// Appends the term, unless the query already has it.
Query withTerm(Query query, QueryTerm term);

// Removes the term at `index`.
Query withoutTerm(Query query, size_t index);

// Returns the term that is met by all records with the same value of the field: a time to the
// minute, a missing value as missing. nullopt for a time beyond the calendar.
std::optional<QueryTerm> termFor(QueryField field, const DecodedRecord &row, Instant now);

// The same for an attribute.
QueryTerm termFor(const AttributeName &attribute, const DecodedRecord &row);

// "Only this value": the term replaces all terms about its field.
Query onlyThis(Query query, QueryTerm term);

// "Not this value": excludes the value, beside the other terms about its field.
Query notThis(Query query, QueryTerm term);

// Matches the records with exactly that key; stars in it stand for themselves.
Query queryForKey(const QString &key);

// The records of an answer: of its key; where that lacks the library's prefix, of any key that ends
// with its hash.
Query queryForAnswer(const KeyAnswer &answer);

} // namespace onecake
