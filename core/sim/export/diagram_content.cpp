// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/export/diagram_content.h"

#include "core/sim/export/diagram_steps.h"

#include <algorithm>
#include <set>

namespace onecake {

DiagramContent::DiagramContent(const Timeline &timeline)
    : m_timeline(&timeline)
{
    gatherWays();
    gatherStretches();
    gatherApis();
    for (const DiagramStep &step : diagramStepsOf(timeline)) {
        const EventKind kind = events()[step.event].kind;
        const bool isDrawnAsBand =
            kind == EventKind::TunnelEntered || kind == EventKind::TunnelLeft;
        if (step.kind == DiagramStepKind::Note && !isDrawnAsBand)
            m_notes.push_back(step.event);
    }
}

void DiagramContent::gatherWays()
{
    std::set<int> ordered; // wishes
    for (const MessagePath &path : messagePathsOf(*m_timeline)) {
        const Event &sent = events()[path.sent];
        MessageWay way;
        way.sent = path.sent;
        way.isFurtherOrder =
            sent.message == MessageKind::Order && !ordered.insert(sent.intent).second;
        bool hasArrived = false;
        for (const size_t arrival : path.arrivals) {
            way.end = arrival;
            way.fate = hasArrived ? WayFate::Copy : WayFate::Arrived;
            m_ways.push_back(way);
            hasArrived = true;
        }
        if (path.lost) {
            way.end = *path.lost;
            way.fate = WayFate::Lost;
            m_ways.push_back(way);
        } else if (!hasArrived) {
            way.end = events().size();
            way.fate = WayFate::UnderWay;
            m_ways.push_back(way);
        }
    }
    std::stable_sort(
        m_ways.begin(), m_ways.end(),
        [](const MessageWay &left, const MessageWay &right) { return left.end < right.end; });
}

void DiagramContent::gatherStretches()
{
    for (const Stretch &tunnel : tunnelsOf(*m_timeline))
        m_stretches.push_back({StretchKind::Tunnel, tunnel, 0});
    for (const Stretch &trouble : storeTroublesOf(*m_timeline))
        m_stretches.push_back({StretchKind::Trouble, trouble, 0});
    std::vector<size_t> columns; // where the latest lease of each column ends
    for (const Stretch &lease : leasesOf(*m_timeline)) {
        auto column = std::find_if(columns.begin(), columns.end(),
                                   [&lease](size_t end) { return end <= lease.first; });
        if (column == columns.end())
            column = columns.insert(columns.end(), 0);
        *column = lease.last;
        m_stretches.push_back(
            {StretchKind::Lease, lease, static_cast<int>(column - columns.begin())});
    }
    std::stable_sort(m_stretches.begin(), m_stretches.end(),
                     [](const DiagramStretch &left, const DiagramStretch &right) {
                         return left.stretch.last < right.stretch.last;
                     });
}

void DiagramContent::gatherApis()
{
    std::set<int> apis;
    for (const Event &event : events()) {
        if (event.api == 0)
            continue;
        apis.insert(event.api);
        m_apiOfAttempt.emplace(event.attempt, event.api);
    }
    if (apis.size() < 2)
        m_apiOfAttempt.clear();
}

int DiagramContent::apiOfAttempt(int attempt) const
{
    const auto found = m_apiOfAttempt.find(attempt);
    return found == m_apiOfAttempt.end() ? 0 : found->second;
}

} // namespace onecake
