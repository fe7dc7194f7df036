// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/diagram/media/plantuml.h"

#include "core/base/text/duration_text.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/message_text.h"

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

// What PlantUML reads as its own, alone or doubled, becomes a character by its number.
QString escaped(const QString &text)
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
            const QString shown =
                each.name == u"Customer" ? escaped(customersOf(m_timeline)) : each.name.toString();
            put(u"%1 \"%2\" as %3"_s.arg(each.kind, shown, each.name));
        }
    }

    static bool isArrow(const DiagramStep &step)
    {
        return step.kind != DiagramStepKind::Note && step.kind != DiagramStepKind::Departure;
    }

    static QString timed(const Event &event, const QString &words)
    {
        return escaped(u"%1 · %2"_s.arg(timeTextOf(event.at), words));
    }

    void putMessage(const DiagramStep &step)
    {
        const Event &event = m_events[step.event];
        QString words = labelOf(event);
        if (step.kind == DiagramStepKind::Lost)
            words += u" · lost"_s;
        else if (step.isCopy)
            words += u" · a copy"_s;
        else if (event.message == MessageKind::Cake)
            words += u" at the door"_s;
        const QString line = isAnswer(event.message) ? u"--"_s : u"-"_s;
        const QString head = step.kind == DiagramStepKind::Lost ? u">x"_s : u">"_s;
        const QString arrow =
            line.first(1) + u'[' + colourOf(event, step.kind) + u']' + line.sliced(1) + head;
        put(u"%1 %2 %3 : %4"_s.arg(participant(event.from), arrow, participant(event.to),
                                   timed(event, words)));
        if (isUnknownOutcome(event))
            putNoteOver(Lane::Customer, u"? nobody knows"_s);
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
            putNoteOver(event.from, timed(event, labelOf(event) + u", on its way"_s));
        else
            putNoteOver(event.from, timed(event, labelOf(event)));
    }

    void putEndedLeases(size_t event)
    {
        for (const Stretch &lease : m_leases) {
            if (lease.ranOut && m_told <= lease.last && lease.last <= event)
                putNoteOver(Lane::Store, u"%1 · lease over"_s.arg(timeTextOf(lease.end)));
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

QString toPlantUml(const Timeline &timeline)
{
    return PlantUmlWriter(timeline).run();
}

} // namespace onecake
