// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A RowFilter selects rows in terms of what is stored, so that a store can skip early what does not
// match. A filter is only a first pass: it accepts at least every row that the query matches, and
// the query decides.
#pragma once

#include "core/inspect/records/field_mapping.h"

#include <functional>
#include <optional>
#include <vector>

namespace onecake {

enum class ClauseKind {
    Equals, // one of `values`
    Differs, // none of `values`, or there is no value
    BeginsWith, // a text that begins with values[0]
    Contains, // the attribute as text contains values[0]
    Below, // less than values[0]
    AtLeast, // values[0] or more
    NotBelow, // not less than values[0], or not comparable with it
    Present,
    Absent, // or NULL
    NotNull, // present, or the item has no such attribute at all
    TimeBelow, // a time that can be read as `time` says, and is before values[0], in milliseconds
    TimeAtLeast, // the same, and it is not before
    TimeNotBelow, // TimeBelow does not hold
    TimeUnread, // there is a value, and no such time
    // `values` occur in this order in the text of some attribute; A to Z match in either case.
    Anywhere
};

struct FilterClause {
    QString attribute; // empty for Anywhere
    ClauseKind kind = ClauseKind::Present;
    std::vector<AttributeValue> values = {};
    std::optional<TimeSource> time = {}; // how to read a time, of the kinds that begin with Time

    bool operator==(const FilterClause &) const = default;
};

// A set of clauses, of which at least one must hold.
using ClauseChoice = std::vector<FilterClause>;

// Choices that must all hold.
using ClauseSet = std::vector<ClauseChoice>;

struct RowFilter {
    ClauseSet all = {};
    // Tests what the clauses cannot express; empty if they express everything. May be called in any
    // thread.
    std::function<bool(const Item &)> accepts = {};
    // A row that passes `all` and one of these sets is known to pass `accepts`, which then need not
    // be called.
    std::vector<ClauseSet> sure = {};

    [[nodiscard]] bool isEmpty() const { return all.empty() && !accepts; }
};

// Judges an item as a store without filters of its own would.
bool passes(const RowFilter &filter, const Item &item);
bool passes(const ClauseSet &all, const Item &item);

} // namespace onecake
