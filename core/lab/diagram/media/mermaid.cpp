// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/media/mermaid.h"

#include "core/base/text/duration_text.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/message_text.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr std::array<QStringView, 7> mermaidParticipants{
    u"Customer", u"Website", u"Network", u"API", u"Store", u"Kitchen", u"Payment"};

QString mermaidParticipant(Lane lane)
{
    return mermaidParticipants.at(static_cast<size_t>(lane)).toString();
}

// What Mermaid would read as its own becomes a character reference; "end" would close a block.
QString escapedForMermaid(const QString &text)
{
    static const QRegularExpression end(u"\\bend\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QString bracketed = text;
    bracketed.replace(end, u"[end]"_s);
    QString result;
    for (const QChar character : bracketed) {
        if (QStringView(u"#;<>%&\"\\{}").contains(character))
            result += u"#%1;"_s.arg(character.unicode());
        else
            result += character;
    }
    return result;
}

class MermaidWriter
{
public:
    explicit MermaidWriter(const Timeline &timeline)
        : m_timeline(timeline)
        , m_events(timeline.events())
        , m_tunnels(tunnelsOf(timeline))
        , m_leases(leasesOf(timeline))
    {}

    QString run()
    {
        put(u"sequenceDiagram"_s);
        put(u"    participant Customer as %1"_s.arg(escapedForMermaid(customersOf(m_timeline))));
        for (size_t lane = 1; lane < mermaidParticipants.size(); ++lane)
            put(u"    participant %1"_s.arg(mermaidParticipants.at(lane)));
        for (const DiagramStep &step : diagramStepsOf(m_timeline)) {
            endStretches(step.event);
            if (step.kind == DiagramStepKind::Note)
                putNote(m_events[step.event]);
            else
                putMessage(step);
            beginStretches(step.event);
        }
        endStretches(m_events.size());
        return m_text;
    }

private:
    void put(const QString &line) { m_text += line + u'\n'; }

    static QString timed(const Event &event, const QString &words)
    {
        return escapedForMermaid(u"%1 · %2"_s.arg(timeTextOf(event.at), words));
    }

    void putMessage(const DiagramStep &step)
    {
        const Event &event = m_events[step.event];
        QString words = labelOf(event);
        if (step.kind == DiagramStepKind::Departure) {
            putNoteOver(event.from, timed(event, words + u", on its way"_s));
            return;
        }
        QString arrow = isAnswer(event.message) ? u"-->>"_s : u"->>"_s;
        if (step.kind == DiagramStepKind::Lost) {
            arrow = isAnswer(event.message) ? u"--x"_s : u"-x"_s;
            words += u" · lost"_s;
        } else if (step.isCopy) {
            words += u" · a copy"_s;
        } else if (event.message == MessageKind::Cake) {
            words += u" at the door"_s;
        }
        put(u"    %1%2%3: %4"_s.arg(mermaidParticipant(event.from), arrow,
                                    mermaidParticipant(targetOf(event)), timed(event, words)));
        if (isUnknownOutcome(event))
            putNoteOver(Lane::Customer, u"? nobody knows"_s);
    }

    // A message that is lost where it was going would be an arrow from a lane to itself.
    static Lane targetOf(const Event &event)
    {
        return event.to == event.from ? Lane::Network : event.to;
    }

    void putNoteOver(Lane lane, const QString &words)
    {
        put(u"    Note over %1: %2"_s.arg(mermaidParticipant(lane), words));
    }

    void putNote(const Event &event) { putNoteOver(event.from, timed(event, labelOf(event))); }

    // A stretch begins and ends with the steps next to its events, of which some have no step.
    void beginStretches(size_t event)
    {
        for (const Stretch &tunnel : m_tunnels) {
            if (tunnel.first == event) {
                put(u"    rect rgba(204, 121, 167, 0.15)"_s);
                m_tunnelEnds = tunnel.last;
            }
        }
        for (const Stretch &lease : m_leases) {
            if (lease.first == event) {
                put(u"    activate Store"_s);
                m_leaseEnds.push_back(&lease);
            }
        }
    }

    void endStretches(size_t event)
    {
        const auto isOver = [&](const Stretch *lease) {
            if (lease->last > event)
                return false;
            if (lease->ranOut)
                putNoteOver(Lane::Store, u"%1 · lease over"_s.arg(timeTextOf(lease->end)));
            put(u"    deactivate Store"_s);
            return true;
        };
        m_leaseEnds.erase(std::remove_if(m_leaseEnds.begin(), m_leaseEnds.end(), isOver),
                          m_leaseEnds.end());
        if (m_tunnelEnds && *m_tunnelEnds <= event) {
            put(u"    end"_s);
            m_tunnelEnds.reset();
        }
    }

    const Timeline &m_timeline;
    const std::vector<Event> &m_events;
    std::vector<Stretch> m_tunnels;
    std::vector<Stretch> m_leases;
    std::vector<const Stretch *> m_leaseEnds;
    std::optional<size_t> m_tunnelEnds;
    QString m_text;
};

} // namespace

QString toMermaid(const Timeline &timeline)
{
    return MermaidWriter(timeline).run();
}

} // namespace onecake
