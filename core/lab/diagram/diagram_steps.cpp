// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/diagram_steps.h"

#include "core/base/text/count_text.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/sim/actors/world.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

std::vector<Stretch> stretchesOf(const Timeline &timeline, EventKind begin, EventKind end)
{
    const std::vector<Event> &events = timeline.events();
    std::vector<Stretch> stretches;
    bool isOpen = false;
    for (size_t at = 0; at < events.size(); ++at) {
        const Event &event = events[at];
        if (event.kind == begin && !isOpen) {
            isOpen = true;
            stretches.push_back({at, events.size(), event.at, timeline.end(), {}, 0, false});
        } else if (event.kind == end && isOpen) {
            isOpen = false;
            stretches.back().last = at;
            stretches.back().end = event.at;
        }
    }
    return stretches;
}

// Gathers the leases of all keys, of which several can be open at once.
class LeaseGatherer
{
public:
    explicit LeaseGatherer(const Timeline &timeline)
        : m_timeline(timeline)
    {}

    std::vector<Stretch> run()
    {
        const std::vector<Event> &events = m_timeline.events();
        for (size_t at = 0; at < events.size(); ++at) {
            endThoseOver(events[at].at, at);
            if (events[at].kind == EventKind::RecordRemoved)
                close(events[at], at);
            else if (events[at].kind == EventKind::RecordWritten && events[at].record)
                written(events[at], at);
        }
        for (const Open &open : m_open)
            m_stretches[open.stretch].last = events.size();
        return std::move(m_stretches);
    }

private:
    struct Open {
        KeyId id;
        size_t stretch;
        Duration until;
    };

    void endThoseOver(Duration now, size_t at)
    {
        const auto isOver = [&](const Open &open) {
            if (open.until > now)
                return false;
            Stretch &stretch = m_stretches[open.stretch];
            stretch.last = at;
            stretch.end = std::max(stretch.begin, open.until);
            stretch.ranOut = true;
            return true;
        };
        m_open.erase(std::remove_if(m_open.begin(), m_open.end(), isOver), m_open.end());
    }

    std::vector<Open>::iterator find(const KeyId &id)
    {
        return std::find_if(m_open.begin(), m_open.end(),
                            [&id](const Open &open) { return open.id == id; });
    }

    void close(const Event &event, size_t at)
    {
        const auto open = find(event.record ? event.record->id : KeyId{{}, event.key});
        if (open == m_open.end())
            return;
        m_stretches[open->stretch].last = at;
        m_stretches[open->stretch].end = event.at;
        m_open.erase(open);
    }

    void written(const Event &event, size_t at)
    {
        const KeyRecord &record = *event.record;
        const auto open = find(record.id);
        const Duration until = record.leaseUntil - storyStart;
        const bool isLive = record.status == RecordStatus::InProgress && until > event.at;
        if (open != m_open.end() && isLive && m_stretches[open->stretch].fence == record.fence) {
            open->until = until;
            return;
        }
        close(event, at);
        if (!isLive)
            return;
        m_open.push_back({record.id, m_stretches.size(), until});
        m_stretches.push_back(
            {at, at, event.at, m_timeline.end(), record.id.key, record.fence, false});
    }

    const Timeline &m_timeline;
    std::vector<Open> m_open;
    std::vector<Stretch> m_stretches;
};

// A message that takes longer than this leaves in one step and arrives in another.
constexpr Duration longWay = std::chrono::seconds(1);

class StepPlanner
{
public:
    explicit StepPlanner(const Timeline &timeline)
        : m_events(timeline.events())
    {
        for (const MessagePath &path : messagePathsOf(timeline))
            place(path);
    }

    std::vector<DiagramStep> run()
    {
        std::vector<DiagramStep> steps;
        for (size_t at = 0; at < m_events.size(); ++at) {
            const Event &event = m_events[at];
            const auto planned = m_planned.find(at);
            if (planned != m_planned.end())
                steps.push_back(planned->second);
            else if (event.message == MessageKind::None && isNews(event))
                steps.push_back({at, DiagramStepKind::Note, false});
            if (event.kind == EventKind::RecordWritten || event.kind == EventKind::RecordRemoved)
                remember(event);
        }
        return steps;
    }

private:
    void place(const MessagePath &path)
    {
        const Event &sent = m_events[path.sent];
        // A cake is always long on its way; that it is, its baking says, unless it is still on it.
        const bool isCake = sent.message == MessageKind::Cake;
        if (path.lost)
            m_planned[*path.lost] = {*path.lost, DiagramStepKind::Lost, false};
        else if (path.arrivals.empty())
            m_planned[path.sent] = {path.sent, DiagramStepKind::Departure, false};
        for (const size_t arrival : path.arrivals) {
            const bool isCopy = arrival != path.arrivals.front();
            const bool isLong = !isCake && m_events[arrival].at - sent.at >= longWay;
            m_planned[arrival] = {
                arrival, isLong || isCopy ? DiagramStepKind::LateArrival : DiagramStepKind::Message,
                isCopy};
            if (isLong && !isCopy)
                m_planned[path.sent] = {path.sent, DiagramStepKind::Departure, false};
        }
    }

    [[nodiscard]] bool isNews(const Event &event) const
    {
        if (event.kind == EventKind::WorkStarted || event.kind == EventKind::WorkEnded
            || event.kind == EventKind::Claimed)
            return false;
        if (event.kind != EventKind::RecordWritten || !event.record)
            return true;
        const auto before = m_records.find(event.record->id);
        return before == m_records.end() || before->second.status != event.record->status
            || before->second.fence != event.record->fence;
    }

    void remember(const Event &event)
    {
        if (!event.record)
            return;
        if (event.kind == EventKind::RecordRemoved)
            m_records.erase(event.record->id);
        else
            m_records[event.record->id] = *event.record;
    }

    const std::vector<Event> &m_events;
    std::map<size_t, DiagramStep> m_planned;
    std::map<KeyId, KeyRecord> m_records;
};

} // namespace

std::vector<MessagePath> messagePathsOf(const Timeline &timeline)
{
    const std::vector<Event> &events = timeline.events();
    std::vector<MessagePath> paths;
    std::map<int, size_t> pathOfNumber;
    for (size_t at = 0; at < events.size(); ++at) {
        const Event &event = events[at];
        if (event.kind == EventKind::Sent) {
            pathOfNumber[event.number] = paths.size();
            paths.push_back({at, {}, {}});
        }
        const auto path = pathOfNumber.find(event.number);
        if (path == pathOfNumber.end())
            continue;
        if (event.kind == EventKind::Arrived)
            paths[path->second].arrivals.push_back(at);
        else if (event.kind == EventKind::Lost)
            paths[path->second].lost = at;
    }
    return paths;
}

std::vector<Stretch> tunnelsOf(const Timeline &timeline)
{
    return stretchesOf(timeline, EventKind::TunnelEntered, EventKind::TunnelLeft);
}

std::vector<Stretch> storeTroublesOf(const Timeline &timeline)
{
    std::vector<Stretch> stretches =
        stretchesOf(timeline, EventKind::StoreWentDown, EventKind::StoreCameUp);
    for (const auto &[begin, end] :
         {std::pair{EventKind::StoreWentMute, EventKind::StoreSpokeAgain},
          {EventKind::ThrottlingBegan, EventKind::ThrottlingEnded}}) {
        const std::vector<Stretch> further = stretchesOf(timeline, begin, end);
        stretches.insert(stretches.end(), further.begin(), further.end());
    }
    return stretches;
}

std::vector<Stretch> leasesOf(const Timeline &timeline)
{
    return LeaseGatherer(timeline).run();
}

std::vector<DiagramStep> diagramStepsOf(const Timeline &timeline)
{
    return StepPlanner(timeline).run();
}

QString customersOf(const Timeline &timeline)
{
    std::set<QString> customers;
    for (const Event &event : timeline.events()) {
        if (event.kind == EventKind::IntentFormed)
            customers.insert(nameOfCustomer(event));
    }
    return customers.size() == 1 ? *customers.begin() : tr("Customer");
}

QString timeTextOf(Duration at)
{
    constexpr int msPerSecond = 1000;
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 ms = at.count();
    if (ms < qint64{1000} * msPerSecond)
        return u"%1 s"_s.arg(decimalText(static_cast<double>(ms) / msPerSecond, 2));
    const qint64 seconds = ms / msPerSecond;
    const auto two = [](qint64 number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    const QString clock = two(seconds % day / hour) + u':' + two(seconds % hour / minute);
    return seconds < day ? clock + u':' + two(seconds % minute)
                         : u"%1d %2"_s.arg(seconds / day).arg(clock);
}

} // namespace onecake
