// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which rows are wanted, in the terms of what is stored, so that a store can leave out early what
// does not match. A filter never decides by itself: what it lets pass is judged by the query, and
// it lets pass at least what the query does.
#pragma once

#include "core/store/dynamodb/wire/attribute_value.h"

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
    NotBelow, // values[0]; also where the value is none that can be compared with it
    Present,
    Absent, // or NULL
    Anywhere // `values` one after the other in the text of any attribute; A to Z in either case
};

struct FilterClause {
    QString attribute; // of Anywhere: empty
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
    // What a row that passes `all` has to pass as well so that `accepts` is known to let it pass,
    // and need not be asked; nothing: it always has to be.
    std::optional<std::vector<ClauseChoice>> sure = {};

    [[nodiscard]] bool isEmpty() const { return all.empty() && !accepts; }
};

// As a store without filters of its own would judge.
bool passes(const RowFilter &filter, const Item &item);
bool passes(const std::vector<ClauseChoice> &all, const Item &item);

} // namespace onecake
