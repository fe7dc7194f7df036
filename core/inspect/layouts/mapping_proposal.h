// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Proposes which attribute of a table holds which field, for a table that no layout fits, from
// names, types, unique keys and sample rows. Each guess has its ground and its certainty: it is
// assumed, and never proven.
#pragma once

#include "core/inspect/layouts/field_guess.h"
#include "core/inspect/layouts/table_shape.h"

namespace onecake {

struct MappingProposal {
    SavedMapping mapping;
    // Of every field that is proposed, and of some that the table seems not to store.
    QMap<RowField, FieldGuess> guesses;
    // How much it looks like a table of idempotency records; only for comparing tables.
    int score = 0;
    QString why; // a sentence that says what speaks for it

    // Below it a table may hold anything.
    static constexpr int plausibleScore = 45;
    [[nodiscard]] bool isPlausible() const { return score >= plausibleScore; }
};

// A hundred rows are enough. `now` is for times that would lie ahead.
MappingProposal proposeMapping(const TableShape &shape, const std::vector<Item> &samples,
                               Instant now);

} // namespace onecake
