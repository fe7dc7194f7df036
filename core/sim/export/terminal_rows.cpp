// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/sim/export/terminal_rows.h"

#include "core/sim/export/event_text.h"
#include "core/sim/export/message_text.h"
#include "core/sim/export/terminal_labels.h"

#include <set>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A message that takes longer than this leaves in one row and arrives in another.
constexpr Duration longWay = std::chrono::seconds(1);

class RowPlanner
{
public:
    explicit RowPlanner(const Timeline &timeline)
        : m_events(timeline.events())
    {
        for (const MessagePath &path : messagePathsOf(timeline))
            place(path);
        std::set<QString> customers;
        std::set<int> apis;
        for (const Event &event : m_events) {
            customers.insert(event.actor);
            apis.insert(event.api);
            if (event.api != 0 && event.attempt != 0)
                m_apiOfAttempt.emplace(event.attempt, event.api);
        }
        customers.erase(QString());
        apis.erase(0);
        m_hasSeveralCustomers = customers.size() > 1;
        m_hasSeveralApis = apis.size() > 1;
    }

    std::vector<TerminalRow> run()
    {
        for (size_t at = 0; at < m_events.size(); ++at) {
            const Event &event = m_events[at];
            const bool isMessage = event.message != MessageKind::None;
            if (isMessage)
                addMessage(at);
            else if (isWorthARow(event) && !joinsRowAbove(at))
                addNote(at);
            if (event.kind == EventKind::RecordWritten || event.kind == EventKind::RecordRemoved)
                remember(event);
        }
        return std::move(m_rows);
    }

private:
    enum class Part {
        Whole,
        Departure,
        LateArrival
    };

    void place(const MessagePath &path)
    {
        const Event &sent = m_events[path.sent];
        if (path.arrivals.empty() && !path.lost)
            m_parts[path.sent] = Part::Departure;
        if (path.lost)
            m_parts[*path.lost] = Part::Whole;
        for (const size_t arrival : path.arrivals) {
            const bool isLong =
                m_events[arrival].at - sent.at >= longWay || arrival != path.arrivals.front();
            m_parts[arrival] = isLong ? Part::LateArrival : Part::Whole;
            const bool hasDeparture = isLong && arrival == path.arrivals.front();
            if (hasDeparture)
                m_parts[path.sent] = Part::Departure;
        }
    }

    TerminalRow &newRow(size_t at)
    {
        TerminalRow row;
        row.event = at;
        row.at = m_events[at].at;
        m_rows.push_back(std::move(row));
        return m_rows.back();
    }

    [[nodiscard]] int apiOf(const Event &event) const
    {
        if (!m_hasSeveralApis || event.api != 0)
            return m_hasSeveralApis ? event.api : 0;
        const auto found = m_apiOfAttempt.find(event.attempt);
        const bool isAtApi = event.kind == EventKind::Arrived && event.to == Lane::Api;
        return isAtApi && found != m_apiOfAttempt.end() ? found->second : 0;
    }

    void addCake(size_t at)
    {
        const Event &cake = m_events[at];
        if (cake.kind == EventKind::Sent)
            return; // the kitchen's note of the baking says so
        const QString whose =
            m_hasSeveralCustomers ? u"%1's door"_s.arg(nameOfCustomer(cake)) : u"the door"_s;
        newRow(at).notes.push_back(
            {Lane::Customer, u"🍰"_s, u"no. %1 at %2"_s.arg(cake.order).arg(whose), Ink::Effect});
    }

    void addMessage(size_t at)
    {
        const Event &event = m_events[at];
        if (event.message == MessageKind::Cake) {
            addCake(at);
            return;
        }
        const auto part = m_parts.find(at);
        if (part == m_parts.end())
            return;
        TerminalArrow arrow{columnLaneOf(event.from), columnLaneOf(event.to), ArrowEnd::Arrives,
                            terminalLabelsOf(event), inkOf(event)};
        if (event.kind == EventKind::Lost)
            arrow.end = ArrowEnd::Lost;
        else if (part->second == Part::Departure)
            arrow.end = ArrowEnd::OnItsWay;
        else if (part->second == Part::LateArrival)
            arrow.end = ArrowEnd::ArrivesLate;
        else if (isUnknownOutcome(event))
            arrow.end = ArrowEnd::Unknown;
        if (event.message == MessageKind::Order)
            arrow.labels = orderLabels(event);
        TerminalRow &row = newRow(at);
        row.api = apiOf(event);
        row.arrow = std::move(arrow);
    }

    QStringList orderLabels(const Event &order)
    {
        const bool isFirst = m_ordered.insert(order.intent).second;
        const QString label = isFirst ? labelOf(order) : u"order again 🍰"_s;
        const QString name = nameOfCustomer(order);
        return m_hasSeveralCustomers ? QStringList{u"%1: %2"_s.arg(name, label), name, label}
                                     : QStringList{label, u"order 🍰"_s, u"order"_s};
    }

    // The messages before and after say these already.
    [[nodiscard]] bool isWorthARow(const Event &event) const
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

    [[nodiscard]] TerminalNote noteOf(const Event &event, bool isBesideArrow) const
    {
        QString text = labelOf(event);
        if (event.kind == EventKind::Baked)
            text = u"🍰 %1"_s.arg(event.order);
        else if (event.kind == EventKind::ChargeRecognised)
            text = u"known"_s;
        else if (event.kind == EventKind::RecordWritten)
            text = text.section(u" · "_s, 0, 0);
        else if (event.kind == EventKind::IntentFormed && m_hasSeveralCustomers)
            text = nameOfCustomer(event) + u' ' + text;
        return {columnLaneOf(event.from), isBesideArrow ? QString() : signOf(event), text,
                inkOf(event)};
    }

    // An arrow's effect stands at its head: the record at the store, the cake at the kitchen.
    bool joinsRowAbove(size_t at)
    {
        const Event &event = m_events[at];
        const bool isEffect =
            event.from == Lane::Store || event.from == Lane::Kitchen || event.from == Lane::Payment;
        if (!isEffect || m_rows.empty() || m_rows.back().at != event.at || !m_rows.back().arrow)
            return false;
        const TerminalArrow &arrow = *m_rows.back().arrow;
        const bool isBeyondHead = arrow.from == Lane::Api && arrow.end != ArrowEnd::Lost
            && arrow.end != ArrowEnd::OnItsWay && columnLaneOf(event.from) >= arrow.to;
        if (!isBeyondHead)
            return false;
        m_rows.back().notes.push_back(noteOf(event, true));
        m_rows.back().event = at;
        return true;
    }

    void addNote(size_t at)
    {
        const Event &event = m_events[at];
        TerminalRow &row = newRow(at);
        row.notes.push_back(noteOf(event, false));
    }

    const std::vector<Event> &m_events;
    std::map<size_t, Part> m_parts;
    std::map<int, int> m_apiOfAttempt;
    std::map<KeyId, KeyRecord> m_records;
    std::set<int> m_ordered; // wishes that were ordered already
    bool m_hasSeveralCustomers = false;
    bool m_hasSeveralApis = false;
    std::vector<TerminalRow> m_rows;
};

} // namespace

Lane columnLaneOf(Lane lane)
{
    return lane == Lane::Payment ? Lane::Kitchen : lane;
}

std::vector<TerminalRow> terminalRowsOf(const Timeline &timeline)
{
    return RowPlanner(timeline).run();
}

} // namespace onecake
