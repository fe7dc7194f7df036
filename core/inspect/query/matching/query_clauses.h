// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Translates terms of a query into clauses on the attributes of a layout.
#pragma once

#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/query/language/query.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

// Adds clauses that accept every time within the bounds, however it is stored.
void addBounds(const TimeSource &source, const TimeBounds &bounds, std::vector<ClauseChoice> &all);

// Adds clauses that accept every row in which the time is later than `now`, absent, or unreadable.
void addToCome(const TimeSource &source, Instant now, std::vector<ClauseChoice> &all);

// Returns a choice that accepts every value that matches one of the patterns; empty if some pattern
// has no beginning to search for.
ClauseChoice patternsIn(const QString &attribute, const std::vector<TextPattern> &patterns);

// Returns the words that mean the status, in every form in which they may be stored.
std::vector<AttributeValue> valuesMeaning(const StatusSource &source, RecordStatus status);

// Returns them if no other value means the status; otherwise none.
std::vector<AttributeValue> wordsFor(const StatusSource &source, RecordStatus status);

// nullopt if no layout stores the field.
std::optional<RowField> rowFieldOf(QueryField field);

// Which records certainly are what a query asks for, by what is stored alone: they need not be read
// one by one. As RowFilter::sure; nothing where no row is certain.
std::optional<std::vector<ClauseChoice>> definiteMatchOf(const Query &query,
                                                         const RecordReader &reader, Instant now);

// Returns a clause that the word occurs somewhere in the record; nullopt if it might occur in a
// form that is not stored.
std::optional<FilterClause> anywhere(const TextPattern &word, const FieldMapping &fields);

} // namespace onecake
