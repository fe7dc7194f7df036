// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/diagram_content.h"

#include "core/base/text/tr.h"
#include "core/lab/diagram/text/event_text.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace onecake {

DiagramContent::DiagramContent(const Timeline &timeline, const DiagramCast &known)
    : m_timeline(&timeline)
    , m_cast(known)
{
    gatherCast();
    gatherWays();
    gatherStretches();
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
    std::set<int> ordered; // intents
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

void DiagramContent::gatherCast()
{
    std::map<int, size_t> arrivals; // of requests that no process has taken up yet
    for (size_t at = 0; at < events().size(); ++at) {
        const Event &event = events()[at];
        const bool isRequest = event.message == MessageKind::Request;
        if (!event.actor.isEmpty() && !m_cast.customers.contains(event.actor))
            m_cast.customers.append(event.actor);
        if (event.intent != 0 && !event.actor.isEmpty())
            m_customerOfIntent.emplace(event.intent, event.actor);
        m_cast.apis = std::max(m_cast.apis, event.api);
        if (isRequest && event.kind == EventKind::Arrived) {
            arrivals[event.attempt] = at;
        } else if (!isRequest && arrivals.contains(event.attempt)) {
            // A process takes a request up at once: whatever comes next of it is its own.
            m_apiOfArrival.emplace(arrivals[event.attempt], event.api);
            arrivals.erase(event.attempt);
        }
    }
}

LaneSpot DiagramContent::spotOf(size_t event, Lane lane) const
{
    const Event told = toldOf(event);
    if (lane == Lane::Customer)
        return {lane, static_cast<int>(m_cast.customers.indexOf(told.actor))};
    return {lane, lane == Lane::Api ? told.api - 1 : 0};
}

// As the Timeline has it, and whose it is by what came before and after.
Event DiagramContent::toldOf(size_t event) const
{
    Event told = events()[event];
    const auto api = m_apiOfArrival.find(event);
    if (api != m_apiOfArrival.end() && m_cast.apis > 1)
        told.api = api->second;
    const auto customer = m_customerOfIntent.find(told.intent);
    if (told.actor.isEmpty() && customer != m_customerOfIntent.end())
        told.actor = customer->second;
    return told;
}

QString DiagramContent::withCustomer(const Event &event, QString sentence) const
{
    if (m_cast.customers.size() < 2 || event.actor.isEmpty())
        return sentence;
    const QString name = nameOfCustomer(event);
    if (sentence.contains(name) || !sentence.endsWith(u'.'))
        return sentence;
    sentence.chop(1);
    return tr("%1, for %2.").arg(sentence, name);
}

QString DiagramContent::sentenceOf(size_t event) const
{
    const Event told = toldOf(event);
    return withCustomer(told, onecake::sentenceOf(told));
}

QString DiagramContent::sentenceOfCopy(size_t event) const
{
    const Event told = toldOf(event);
    return withCustomer(told, onecake::sentenceOfCopy(told));
}

} // namespace onecake
