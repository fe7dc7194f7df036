// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A mapping while it is being proposed: what was found so far, and the columns that are still free.
#pragma once

#include "core/inspect/layouts/column_facts.h"
#include "core/inspect/layouts/column_names.h"
#include "core/inspect/layouts/field_guess.h"

#include <QSet>

#include <functional>

namespace onecake {

// The table and its rows have to outlive it.
class ProposalDraft
{
public:
    using Test = std::function<bool(const ColumnFacts &)>;

    ProposalDraft(const TableShape &shape, const std::vector<Item> &samples);

    [[nodiscard]] const TableShape &shape() const { return m_shape; }
    [[nodiscard]] const std::vector<Item> &samples() const { return m_samples; }
    // Those of the table; not what stands inside of them.
    [[nodiscard]] const std::vector<ColumnFacts> &columns() const { return m_columns; }
    // nullptr: it has none of that name.
    [[nodiscard]] const ColumnFacts *column(const QString &name) const;

    // The free column whose name speaks most for it, of those that pass; nullptr: none. `weight`
    // is set to how much. Searched are the columns of the table,
    const ColumnFacts *best(ColumnRole role, const Test &fits, int *weight = nullptr) const;
    // or these and what stands inside of them,
    const ColumnFacts *bestOfAll(ColumnRole role, const Test &fits, int *weight = nullptr) const;
    // or what stands inside of them only if there is none in the table.
    const ColumnFacts *bestAnywhere(ColumnRole role, const Test &fits, int *weight = nullptr) const;
    // It is free no more.
    void take(const QString &name) { m_taken.insert(name); }

    [[nodiscard]] SavedMapping &mapping() { return m_mapping; }
    [[nodiscard]] FieldMapping &fields() { return m_mapping.fields; }
    // Replaces what was guessed of that field before.
    void guess(RowField field, Certainty certainty, const QString &ground);
    [[nodiscard]] const QMap<RowField, FieldGuess> &guesses() const { return m_guesses; }

private:
    const TableShape &m_shape;
    const std::vector<Item> &m_samples;
    std::vector<ColumnFacts> m_columns;
    std::vector<ColumnFacts> m_nested;
    QSet<QString> m_taken;
    SavedMapping m_mapping;
    QMap<RowField, FieldGuess> m_guesses;
};

} // namespace onecake
