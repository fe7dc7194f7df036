// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/media/terminal_rows.h"

#include "core/lab/diagram/diagram_content.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/message_text.h"

#include <set>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

class RowPlanner
{
public:
    explicit RowPlanner(const Timeline &timeline)
        : m_timeline(timeline)
        , m_events(timeline.events())
        , m_content(timeline)
        , m_hasSeveralCustomers(m_content.cast().customers.size() > 1)
        , m_hasSeveralApis(m_content.cast().apis > 1)
    {}

    std::vector<TerminalRow> run()
    {
        for (const DiagramStep &step : diagramStepsOf(m_timeline)) {
            if (step.kind != DiagramStepKind::Note)
                addMessage(step);
            else if (!joinsRowAbove(step.event))
                newRow(step.event).notes.push_back(noteOf(m_events[step.event], false));
        }
        return std::move(m_rows);
    }

private:
    TerminalRow &newRow(size_t at)
    {
        TerminalRow row;
        row.event = at;
        row.at = m_events[at].at;
        m_rows.push_back(std::move(row));
        return m_rows.back();
    }

    // The process at the API's end of an arrow.
    [[nodiscard]] int apiOf(size_t at) const
    {
        return m_hasSeveralApis ? m_content.spotOf(at, Lane::Api).member + 1 : 0;
    }

    void addCake(const DiagramStep &step)
    {
        const Event &cake = m_events[step.event];
        const bool isOnItsWay = step.kind == DiagramStepKind::Departure;
        const QString whose =
            m_hasSeveralCustomers ? u"%1's door"_s.arg(nameOfCustomer(cake)) : u"the door"_s;
        const QString where = isOnItsWay ? u"on its way to"_s : u"at"_s;
        newRow(step.event)
            .notes.push_back({Lane::Customer, isOnItsWay ? u"○"_s : u"🍰"_s,
                              u"no. %1 %2 %3"_s.arg(cake.order).arg(where, whose), Ink::Effect});
    }

    void addMessage(const DiagramStep &step)
    {
        const Event &event = m_events[step.event];
        if (event.message == MessageKind::Cake) {
            addCake(step);
            return;
        }
        TerminalArrow arrow{columnLaneOf(event.from), columnLaneOf(event.to), ArrowEnd::Arrives,
                            terminalLabelsOf(event), inkOf(event)};
        if (step.kind == DiagramStepKind::Lost)
            arrow.end = ArrowEnd::Lost;
        else if (step.kind == DiagramStepKind::Departure)
            arrow.end = ArrowEnd::OnItsWay;
        else if (step.kind == DiagramStepKind::LateArrival)
            arrow.end = ArrowEnd::ArrivesLate;
        else if (isUnknownOutcome(event))
            arrow.end = ArrowEnd::Unknown;
        if (step.isCopy)
            arrow.labels.prepend(u"copy: "_s + arrow.labels.last());
        if (event.message == MessageKind::Order)
            arrow.labels = orderLabels(event);
        else if (m_hasSeveralCustomers)
            arrow.labels = ofCustomer(event, arrow.labels);
        TerminalRow &row = newRow(step.event);
        row.api = apiOf(step.event);
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
        else if (event.from == Lane::Website && m_hasSeveralCustomers)
            text = ofCustomer(event, {text}).front();
        else if (event.from == Lane::Api && m_hasSeveralApis && event.api != 0
                 && !text.startsWith(u"API "))
            text = u"API %1: %2"_s.arg(event.api).arg(text);
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
        const bool isCall = arrow.from == Lane::Api || arrow.from == Lane::Store;
        const bool isBeyondHead = isCall && arrow.to > arrow.from && arrow.end != ArrowEnd::Lost
            && arrow.end != ArrowEnd::OnItsWay && columnLaneOf(event.from) >= arrow.to;
        if (!isBeyondHead)
            return false;
        m_rows.back().notes.push_back(noteOf(event, true));
        m_rows.back().event = at;
        return true;
    }

    const Timeline &m_timeline;
    const std::vector<Event> &m_events;
    DiagramContent m_content;
    bool m_hasSeveralCustomers;
    bool m_hasSeveralApis;
    std::set<int> m_ordered; // wishes that were ordered already
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
