// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the terms of a query are in the attributes of a layout.
#pragma once

#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/query/language/query.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

// Bounds that let pass every time within, however it is stored.
void addBounds(const TimeSource &source, const TimeBounds &bounds, std::vector<ClauseChoice> &all);

// Lets pass every row in which the time is to come, not there, or not to be read.
void addToCome(const TimeSource &source, Instant now, std::vector<ClauseChoice> &all);

// One of the patterns, in an attribute; empty where some pattern has no beginning to look for.
ClauseChoice patternsIn(const QString &attribute, const std::vector<TextPattern> &patterns);

// The words that stand for that; none where other values do too.
std::vector<AttributeValue> wordsFor(const StatusSource &source, RecordStatus status);

// Nothing where no layout stores the field.
std::optional<RowField> rowFieldOf(QueryField field);

// Which records certainly are what a query asks for, by what is stored alone: they need not be read
// one by one. As RowFilter::sure; nothing where no row is certain.
std::optional<std::vector<ClauseChoice>> sureOf(const Query &query, const RecordReader &reader,
                                                Instant now);

// That the word is somewhere in the record; nothing where it may be found in a form that is not
// stored.
std::optional<FilterClause> anywhere(const TextPattern &word, const FieldMapping &fields);

} // namespace onecake
