// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Translates terms of a query into clauses on the attributes of a layout.
#pragma once

#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/query/language/query.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

// Whether a store compares the times by their numbers. Other times are judged one by one.
bool isBareNumber(TimeUnit unit);

// In whole seconds since 1970.
qint64 secondsOf(Instant instant);

// Of the kinds that begin with Time.
FilterClause timeClause(const TimeSource &source, ClauseKind kind, Instant bound);

// Return a choice that accepts every time before `until` or from `from` on, however it is stored.
ClauseChoice timesBefore(const TimeSource &source, Instant until);
ClauseChoice timesFrom(const TimeSource &source, Instant from);

// Adds choices that accept every time within the bounds.
void addBounds(const TimeSource &source, const TimeBounds &bounds, ClauseSet &all);

// Returns a choice that accepts every row in which the time is later than `now`, absent, or
// unreadable.
ClauseChoice timesToCome(const TimeSource &source, Instant now);

// Returns a choice that accepts every value that matches one of the patterns; empty if some pattern
// has no beginning to search for.
ClauseChoice patternsIn(const QString &attribute, const std::vector<TextPattern> &patterns);

// Returns choices that accept the rows of that status, and no others; nullopt if there are none.
std::optional<ClauseSet> statusChoices(const StatusSource &source, RecordStatus status);

// Returns a choice that accepts every row whose status cannot be read; empty if each can.
ClauseChoice unreadStatus(const StatusSource &source);

// Returns a choice that accepts every row whose state is Unreadable.
ClauseChoice unreadRows(const FieldMapping &fields, const NextRules &next, Instant now);

// Returns the term without its negation: each record has exactly one state, and one answer.
QueryTerm withoutNegation(const QueryTerm &term);

// nullopt if no layout stores the field.
std::optional<RowField> rowFieldOf(QueryField field);

// Returns a clause that the word occurs somewhere in the record; nullopt if it might occur in a
// form that is not stored.
std::optional<FilterClause> anywhere(const TextPattern &word, const FieldMapping &fields);

} // namespace onecake
