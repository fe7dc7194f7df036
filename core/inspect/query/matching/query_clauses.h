// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the terms of a query are in the attributes of a layout.
#pragma once

#include "core/inspect/query/language/query.h"
#include "core/inspect/query/language/query_time.h"
#include "core/inspect/records/field_mapping.h"
#include "core/inspect/records/row_filter.h"

namespace onecake {

// Bounds that let pass every time within, however it is stored.
void addBounds(const TimeSource &source, const TimeBounds &bounds, std::vector<ClauseChoice> &all);

// Bounds that nothing passes but a time within; false where there are none.
bool addSureBounds(const TimeSource &source, const TimeBounds &bounds,
                   std::vector<ClauseChoice> &all);

// The same of a time that is not over yet at that instant, or that is not there at all.
bool addSurelyToCome(const TimeSource &source, Instant now, std::vector<ClauseChoice> &all);
// Lets pass every row in which the time is to come, not there, or not to be read.
void addToCome(const TimeSource &source, Instant now, std::vector<ClauseChoice> &all);

// A store that keeps keys as numbers shows them as text.
std::vector<AttributeValue> valuesLike(const QString &text);

// One of the patterns, in an attribute; empty where some pattern has no beginning to look for.
ClauseChoice patternsIn(const QString &attribute, const std::vector<TextPattern> &patterns);

// The words that stand for that; none where other values do too.
std::vector<AttributeValue> wordsFor(const StatusSource &source, RecordStatus status);

// Nothing where no layout stores the field.
std::optional<RowField> rowFieldOf(QueryField field);

} // namespace onecake
