// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/diagram/media/beside_media.h"
#include "core/lab/diagram/media/media.h"
#include "core/lab/diagram/text/event_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct Participant {
    QStringView kind;
    QStringView name;
};

constexpr std::array participants{
    Participant{u"actor", u"Customer"},      Participant{u"participant", u"Website"},
    Participant{u"participant", u"Network"}, Participant{u"participant", u"API"},
    Participant{u"database", u"Store"},      Participant{u"participant", u"Kitchen"},
    Participant{u"participant", u"Payment"},
};

QStringView participant(Lane lane)
{
    return participants.at(static_cast<size_t>(lane)).name;
}

// What stands on an arrow that is no departure.
QString wordsOf(const DiagramStep &step, const Event &event)
{
    if (step.kind == DiagramStepKind::Lost)
        return tr("%1 · lost").arg(labelOf(event));
    if (step.isCopy)
        return labelOf(event) + u" · a copy"_s;
    return event.message == MessageKind::Cake ? tr("%1 at the door").arg(labelOf(event))
                                              : labelOf(event);
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
        for (size_t lane = 1; lane < participants.size(); ++lane)
            putParticipant(participants.at(lane).name);
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
    void putParticipant(QStringView name)
    {
        const QString shown = translated(name.toString());
        put(shown == name ? u"    participant %1"_s.arg(name)
                          : u"    participant %1 as %2"_s.arg(name, escapedForMermaid(shown)));
    }

    void put(const QString &line) { m_text += line + u'\n'; }

    static QString timed(const Event &event, const QString &words)
    {
        return escapedForMermaid(u"%1 · %2"_s.arg(timeTextOf(event.at), words));
    }

    void putMessage(const DiagramStep &step)
    {
        const Event &event = m_events[step.event];
        if (step.kind == DiagramStepKind::Departure) {
            putNoteOver(event.from, timed(event, tr("%1, on its way").arg(labelOf(event))));
            return;
        }
        const QString line = isAnswer(event.message) ? u"--"_s : u"-"_s;
        const QString head = step.kind == DiagramStepKind::Lost ? u"x"_s : u">>"_s;
        put(u"    %1%2%3: %4"_s.arg(participant(event.from), line + head,
                                    participant(targetOf(event)),
                                    timed(event, wordsOf(step, event))));
        if (isUnknownOutcome(event))
            putNoteOver(Lane::Customer, tr("? nobody knows"));
    }

    // A message that is lost where it was going would be an arrow from a lane to itself.
    static Lane targetOf(const Event &event)
    {
        return event.to == event.from ? Lane::Network : event.to;
    }

    void putNoteOver(Lane lane, const QString &words)
    {
        put(u"    Note over %1: %2"_s.arg(participant(lane), words));
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
                putNoteOver(Lane::Store, tr("%1 · lease over").arg(timeTextOf(lease->end)));
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

// What PlantUML reads as its own, alone or doubled, becomes a character by its number.
QString escapedForPlantUml(const QString &text)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        const bool isDoubled = at + 1 < text.size() && text[at + 1] == character
            && QStringView(u"/-=_").contains(character);
        if (isDoubled || QStringView(u"\\<>~*_\"%!&#{}[]|@$").contains(character))
            result += u"<U+%1>"_s.arg(character.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += character;
    }
    return result;
}

QString colourOf(const Event &event, DiagramStepKind kind)
{
    if (kind == DiagramStepKind::Lost)
        return u"#D55E00"_s;
    if (event.message == MessageKind::StoreCall || event.message == MessageKind::StoreAnswer)
        return u"#6B7280"_s;
    const bool isPage = event.message == MessageKind::Order || event.message == MessageKind::Screen;
    const bool isOnTheWire =
        event.message == MessageKind::Request || event.message == MessageKind::Reply;
    return isPage || isOnTheWire ? u"#0072B2"_s : u"#009E73"_s;
}

class PlantUmlWriter
{
public:
    explicit PlantUmlWriter(const Timeline &timeline)
        : m_timeline(timeline)
        , m_events(timeline.events())
        , m_leases(leasesOf(timeline))
    {}

    QString run()
    {
        putHead();
        std::optional<Duration> before;
        const std::vector<DiagramStep> steps = diagramStepsOf(m_timeline);
        for (size_t at = 0; at < steps.size(); ++at) {
            const Event &event = m_events[steps[at].event];
            putEndedLeases(steps[at].event);
            if (before && event.at - *before >= longWait)
                put(u"...%1..."_s.arg(toReadableText(event.at - *before)));
            before = event.at;
            if (!isArrow(steps[at])) {
                putNote(steps[at]);
                continue;
            }
            putMessage(steps[at]);
            const auto next = std::find_if(steps.begin() + static_cast<qsizetype>(at) + 1,
                                           steps.end(), &PlantUmlWriter::isArrow);
            adaptBar(next == steps.end() ? m_events.size() : next->event);
        }
        put(u"@enduml"_s);
        return m_text;
    }

private:
    void put(const QString &line) { m_text += line + u'\n'; }

    void putHead()
    {
        put(u"@startuml"_s);
        put(u"hide footbox"_s);
        for (const Participant &each : participants) {
            const QString shown = each.name == u"Customer"
                ? escapedForPlantUml(customersOf(m_timeline))
                : escapedForPlantUml(translated(each.name.toString()));
            put(u"%1 \"%2\" as %3"_s.arg(each.kind, shown, each.name));
        }
    }

    static bool isArrow(const DiagramStep &step)
    {
        return step.kind != DiagramStepKind::Note && step.kind != DiagramStepKind::Departure;
    }

    static QString timed(const Event &event, const QString &words)
    {
        return escapedForPlantUml(u"%1 · %2"_s.arg(timeTextOf(event.at), words));
    }

    void putMessage(const DiagramStep &step)
    {
        const Event &event = m_events[step.event];
        const QString line = isAnswer(event.message) ? u"--"_s : u"-"_s;
        const QString head = step.kind == DiagramStepKind::Lost ? u">x"_s : u">"_s;
        const QString arrow =
            line.first(1) + u'[' + colourOf(event, step.kind) + u']' + line.sliced(1) + head;
        put(u"%1 %2 %3 : %4"_s.arg(participant(event.from), arrow, participant(event.to),
                                   timed(event, wordsOf(step, event))));
        if (isUnknownOutcome(event))
            putNoteOver(Lane::Customer, tr("? nobody knows"));
    }

    void putNoteOver(Lane lane, const QString &words)
    {
        put(u"note over %1 : %2"_s.arg(participant(lane), words));
    }

    void putNote(const DiagramStep &step)
    {
        const Event &event = m_events[step.event];
        const bool isTunnel =
            event.kind == EventKind::TunnelEntered || event.kind == EventKind::TunnelLeft;
        if (isTunnel)
            put(u"== %1 =="_s.arg(timed(event, labelOf(event))));
        else if (step.kind == DiagramStepKind::Departure)
            putNoteOver(event.from, timed(event, tr("%1, on its way").arg(labelOf(event))));
        else
            putNoteOver(event.from, timed(event, labelOf(event)));
    }

    void putEndedLeases(size_t event)
    {
        for (const Stretch &lease : m_leases) {
            if (lease.ranOut && m_told <= lease.last && lease.last <= event)
                putNoteOver(Lane::Store, tr("%1 · lease over").arg(timeTextOf(lease.end)));
        }
        m_told = event + 1;
    }

    // PlantUML takes one change of the bar per arrow, and none after a delay: so the bar is put
    // right at an arrow, as it stands before the next one.
    void adaptBar(size_t nextArrow)
    {
        const bool isLeased =
            std::any_of(m_leases.begin(), m_leases.end(), [nextArrow](const Stretch &lease) {
                return lease.contains(nextArrow - 1);
            });
        if (isLeased != m_isBarred)
            put(isLeased ? u"activate Store #F0E442"_s : u"deactivate Store"_s);
        m_isBarred = isLeased;
    }

    const Timeline &m_timeline;
    const std::vector<Event> &m_events;
    std::vector<Stretch> m_leases;
    size_t m_told = 0; // the first event whose ended leases are not yet told
    bool m_isBarred = false;
    QString m_text;
};

} // namespace

QString toMermaid(const Timeline &timeline)
{
    return MermaidWriter(timeline).run();
}

QString toPlantUml(const Timeline &timeline)
{
    return PlantUmlWriter(timeline).run();
}

QString sidesToMermaid(std::span<const Side> sides)
{
    QString text;
    for (const Side &side : sides) {
        text += text.isEmpty() ? QString() : u"\n"_s;
        text += u"## %1\n\n```mermaid\n%2```\n"_s.arg(escapedForMermaid(side.title),
                                                      toMermaid(side.timeline));
    }
    return text;
}

QString sidesToPlantUml(std::span<const Side> sides)
{
    QString text;
    for (const Side &side : sides) {
        QString diagram = toPlantUml(side.timeline);
        diagram.insert(diagram.indexOf(u'\n') + 1,
                       u"title %1\n"_s.arg(escapedForPlantUml(side.title)));
        text += (text.isEmpty() ? QString() : u"\n"_s) + diagram;
    }
    return text;
}

} // namespace onecake
