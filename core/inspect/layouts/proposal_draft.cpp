// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/proposal_draft.h"

#include <algorithm>

namespace onecake {

ProposalDraft::ProposalDraft(const TableShape &shape, const std::vector<Item> &samples)
    : m_shape(shape)
    , m_samples(samples)
{
    for (const QString &name : mappableNames(shape, samples)) {
        ColumnFacts facts = factsOf(name, shape, samples);
        const bool isOwn = shape.columns.contains(name) || !name.contains(u'.');
        (isOwn ? m_columns : m_nested).push_back(std::move(facts));
    }
}

const ColumnFacts *ProposalDraft::column(const QString &name) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&name](const ColumnFacts &each) { return each.name == name; });
    return found == m_columns.end() ? nullptr : &*found;
}

namespace {

// A search in one list of columns after the other.
class BestColumn
{
public:
    BestColumn(ColumnRole role, const ProposalDraft::Test &fits, const QSet<QString> &taken)
        : m_role(role)
        , m_fits(fits)
        , m_taken(taken)
    {}

    void searchIn(const std::vector<ColumnFacts> &columns)
    {
        for (const ColumnFacts &column : columns) {
            const int weight = weightOf(column.words, m_role);
            if (weight <= m_weight || m_taken.contains(column.name) || !m_fits(column))
                continue;
            m_weight = weight;
            m_found = &column;
        }
    }

    const ColumnFacts *found(int *weight) const
    {
        if (weight != nullptr)
            *weight = m_weight;
        return m_found;
    }

private:
    ColumnRole m_role;
    const ProposalDraft::Test &m_fits;
    const QSet<QString> &m_taken;
    const ColumnFacts *m_found = nullptr;
    int m_weight = 0;
};

} // namespace

const ColumnFacts *ProposalDraft::best(ColumnRole role, const Test &fits, int *weight) const
{
    BestColumn search(role, fits, m_taken);
    search.searchIn(m_columns);
    return search.found(weight);
}

const ColumnFacts *ProposalDraft::bestOfAll(ColumnRole role, const Test &fits, int *weight) const
{
    BestColumn search(role, fits, m_taken);
    search.searchIn(m_columns);
    search.searchIn(m_nested);
    return search.found(weight);
}

const ColumnFacts *ProposalDraft::bestAnywhere(ColumnRole role, const Test &fits, int *weight) const
{
    const ColumnFacts *own = best(role, fits, weight);
    return own != nullptr ? own : bestOfAll(role, fits, weight);
}

void ProposalDraft::guess(RowField field, Certainty certainty, const QString &ground)
{
    m_guesses.insert(field, {certainty, ground});
}

} // namespace onecake
