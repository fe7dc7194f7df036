// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/promise_tally.h"

#include "core/lab/explore/fault_table.h"

#include <algorithm>

namespace onecake {

namespace {

// More of them are counted, but no longer told apart from what is built upon them: so many take
// some megabytes.
constexpr size_t mostMinimal = 200000;

// Of more faults than that, parts are not looked for: there are too many of them.
constexpr size_t mostForParts = 16;

} // namespace

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

// There are many minimal placements and few parts of one, so that the parts are looked up.
bool PromiseTally::isBuiltUpon(const Faults &placed) const
{
    if (m_minimal.size() == 0 || placed.size() > mostForParts)
        return false;
    std::vector<quint64> sums{0}; // of the parts without the faults that are still to come
    for (const Fault &fault : placed) {
        const quint64 own = fingerprintOf(fault);
        for (size_t at = 0, end = sums.size(); at < end; ++at)
            sums.push_back(sums[at] + own);
    }
    sums.pop_back(); // the whole is no proper part
    return std::any_of(sums.begin(), sums.end(),
                       [this](quint64 sum) { return m_minimal.contains(fingerprintOfSum(sum)); });
}

void PromiseTally::countKinds(const Faults &placed)
{
    if (isBuiltUpon(placed))
        return;
    if (m_minimal.size() < mostMinimal)
        m_minimal.insert(fingerprintOf(placed));
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
