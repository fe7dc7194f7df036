// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/promise_tally.h"

#include <algorithm>

namespace onecake {

namespace {

// More of them are counted, but no longer told apart from what is built upon them.
constexpr size_t mostMinimal = 2000;

} // namespace

bool isPartOf(const Faults &part, const Faults &whole)
{
    return std::includes(whole.begin(), whole.end(), part.begin(), part.end(), comesBefore);
}

void PromiseTally::count(const Faults &placed, const PlacementResult &result)
{
    switch (result.stateOf(m_report.name)) {
    case VerdictState::Holds:
        ++m_report.holds;
        return;
    case VerdictState::NotObserved:
        ++m_report.notObserved;
        return;
    case VerdictState::Undecided:
        ++m_report.undecided;
        return;
    case VerdictState::Broken:
        break;
    }
    ++m_report.broken;
    countBroken(placed, result);
}

void PromiseTally::countBroken(const Faults &placed, const PlacementResult &result)
{
    std::vector<Duration> instants = result.instants;
    std::sort(instants.begin(), instants.end());
    const bool isFirst = !m_shortest;
    const bool isAsShort = m_shortest && m_shortest->size() == placed.size();
    const bool isEarlier = isAsShort
        && (instants != m_instants
                ? instants < m_instants
                : std::lexicographical_compare(placed.begin(), placed.end(), m_shortest->begin(),
                                               m_shortest->end(), comesBefore));
    if (isFirst || isEarlier) {
        m_shortest = placed;
        m_instants = std::move(instants);
    }
    countKinds(placed);
}

void PromiseTally::countKinds(const Faults &placed)
{
    const bool isBuiltUpon =
        std::any_of(m_minimal.begin(), m_minimal.end(), [&placed](const Faults &minimal) {
            return minimal.size() < placed.size() && isPartOf(minimal, placed);
        });
    if (isBuiltUpon)
        return;
    if (m_minimal.size() < mostMinimal)
        m_minimal.push_back(placed);
    std::vector<FaultKind> kinds;
    for (const Fault &fault : placed)
        kinds.push_back(fault.kind);
    const auto found =
        std::find_if(m_report.kinds.begin(), m_report.kinds.end(),
                     [&kinds](const BreakingKinds &each) { return each.kinds == kinds; });
    if (found != m_report.kinds.end())
        ++found->placements;
    else
        m_report.kinds.push_back({std::move(kinds), 1, placed});
}

} // namespace onecake
