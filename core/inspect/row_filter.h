// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which rows are wanted, in the terms of what is stored, so that a store can leave out early what
// does not match. A filter never decides by itself: what it lets pass is judged by the query, and
// it lets pass at least what the query does.
#pragma once

#include "core/store/dynamodb/attribute_value.h"

#include <functional>
#include <optional>
#include <vector>

namespace onecake {

enum class ClauseKind {
    Equals, // one of `values`
    Differs, // none of `values`; also where there is no value
    BeginsWith, // a text: values[0]
    Contains, // a text, in the attribute as text: values[0]
    Below, // values[0], not included
    AtLeast, // values[0], included
    Present,
    Absent // or NULL
};

struct FilterClause {
    QString attribute;
    ClauseKind kind = ClauseKind::Present;
    std::vector<AttributeValue> values = {};

    bool operator==(const FilterClause &) const = default;
};

// Clauses of which at least one must hold.
using ClauseChoice = std::vector<FilterClause>;

struct RowFilter {
    std::vector<ClauseChoice> all = {}; // each must hold
    // What the clauses cannot say; nothing: they say it all. Called in any thread.
    std::function<bool(const Item &)> accepts = {};

    [[nodiscard]] bool isEmpty() const { return all.empty() && !accepts; }
};

// As a store without filters of its own would judge.
bool passes(const RowFilter &filter, const Item &item);

} // namespace onecake
