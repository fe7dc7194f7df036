// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/diagram_steps.h"

#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/message_text.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

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
    return customers.size() == 1 ? *customers.begin() : u"Customer"_s;
}

QString timeTextOf(Duration at)
{
    constexpr int msPerSecond = 1000;
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 ms = at.count();
    if (ms < qint64{1000} * msPerSecond)
        return u"%1 s"_s.arg(static_cast<double>(ms) / msPerSecond, 0, 'f', 2);
    const qint64 seconds = ms / msPerSecond;
    const auto two = [](qint64 number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    const QString clock = two(seconds % day / hour) + u':' + two(seconds % hour / minute);
    return seconds < day ? clock + u':' + two(seconds % minute)
                         : u"%1d %2"_s.arg(seconds / day).arg(clock);
}

} // namespace onecake
