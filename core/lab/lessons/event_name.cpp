// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/lessons/event_name.h"

#include "core/base/text/closest_name.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int largestNumber = 9999;

constexpr bool isOfMessage(EventKind kind)
{
    return kind == EventKind::Sent || kind == EventKind::Arrived || kind == EventKind::Lost;
}

QStringList firstWords()
{
    QStringList words;
    for (const auto &entry : enumNames<MessageKind>) {
        if (entry.value != MessageKind::None)
            words.append(entry.name.toString());
    }
    for (const auto &entry : enumNames<EventKind>) {
        if (!isOfMessage(entry.value))
            words.append(entry.name.toString());
    }
    return words;
}

// Reads word by word; the first mistake stays.
class NameReader
{
public:
    explicit NameReader(QStringView text)
        : m_text(text.toString())
        , m_words(m_text.split(u' ', Qt::SkipEmptyParts))
    {}

    Result<EventName> read()
    {
        readSubject();
        while (!m_problem && m_place < m_words.size())
            readPlace();
        if (m_problem)
            return *m_problem;
        return m_name;
    }

private:
    [[nodiscard]] QString word() const { return m_words.value(m_place); }

    void fail(const QString &expected)
    {
        if (m_problem)
            return;
        const QString found = word().isEmpty() ? tr("ends there") : tr("has \"%1\"").arg(word());
        m_problem = invalidInput(m_text, tr("%1 where %2 was expected").arg(found, expected));
    }

    std::optional<int> takeNumber()
    {
        bool isNumber = false;
        const int number = word().toInt(&isNumber);
        if (!isNumber || number < 1 || number > largestNumber)
            return std::nullopt;
        ++m_place;
        return number;
    }

    void readSubject()
    {
        const auto message = valueOf<MessageKind>(word());
        const auto kind = valueOf<EventKind>(word());
        if (message && *message != MessageKind::None) {
            ++m_place;
            m_name.message = *message;
            m_name.number = takeNumber().value_or(0);
            const auto fate = valueOf<EventKind>(word());
            if (!fate || !isOfMessage(*fate))
                return fail(tr("sent, arrived or lost"));
            m_name.kind = *fate;
            ++m_place;
        } else if (kind && !isOfMessage(*kind)) {
            ++m_place;
            m_name.kind = *kind;
            m_name.number = takeNumber().value_or(0);
        } else {
            fail(tr("a message or an event, such as \"%1\",")
                     .arg(closestName(word(), firstWords())));
        }
    }

    void readPlace()
    {
        struct Place {
            QStringView joint;
            QStringView noun;
            int EventName::*field;
        };
        static constexpr std::array places{Place{u"of", u"order", &EventName::order},
                                           Place{u"of", u"attempt", &EventName::attempt},
                                           Place{u"at", u"api", &EventName::api}};
        for (const Place &place : places) {
            if (word() != place.joint || m_words.value(m_place + 1) != place.noun)
                continue;
            m_place += 2;
            const std::optional<int> number = takeNumber();
            if (!number)
                return fail(tr("a number from 1"));
            m_name.*place.field = *number;
            return;
        }
        fail(tr("\"of order N\", \"of attempt N\" or \"at api N\""));
    }

    QString m_text;
    QStringList m_words;
    qsizetype m_place = 0;
    EventName m_name;
    std::optional<Error> m_problem;
};

bool isThere(const Event &event, const EventName &name)
{
    return (name.order == 0 || event.intent == name.order)
        && (name.attempt == 0 || event.attempt == name.attempt)
        && (name.api == 0 || event.api == name.api);
}

bool isCalled(const Event &event, const EventName &name)
{
    return event.kind == name.kind && event.message == name.message.value_or(MessageKind::None)
        && isThere(event, name);
}

// Of a message: those that were sent, because their order is that of their numbers.
std::optional<size_t> findMessage(std::span<const Event> events, const EventName &name)
{
    EventName sending = name;
    sending.kind = EventKind::Sent;
    const std::vector<size_t> sent = eventsNamed(events, sending);
    const auto wanted = static_cast<size_t>(std::max(name.number, 1));
    if (sent.size() < wanted)
        return std::nullopt;
    const Event &message = events[sent[wanted - 1]];
    for (size_t index = sent[wanted - 1]; index < events.size(); ++index) {
        if (events[index].kind == name.kind && events[index].message == message.message
            && events[index].number == message.number)
            return index;
    }
    return std::nullopt;
}

} // namespace

Result<EventName> parseEventName(QStringView words)
{
    return NameReader(words).read();
}

QString toWords(const EventName &name)
{
    QString words = name.message ? nameOf(*name.message) : nameOf(name.kind);
    if (name.number > 0)
        words += u" %1"_s.arg(name.number);
    if (name.message)
        words += u' ' + nameOf(name.kind);
    if (name.order > 0)
        words += u" of order %1"_s.arg(name.order);
    if (name.attempt > 0)
        words += u" of attempt %1"_s.arg(name.attempt);
    if (name.api > 0)
        words += u" at api %1"_s.arg(name.api);
    return words;
}

std::vector<size_t> eventsNamed(std::span<const Event> events, const EventName &name)
{
    std::vector<size_t> found;
    for (size_t index = 0; index < events.size(); ++index) {
        if (isCalled(events[index], name))
            found.push_back(index);
    }
    return found;
}

std::optional<size_t> findEvent(std::span<const Event> events, const EventName &name)
{
    if (name.message)
        return findMessage(events, name);
    const std::vector<size_t> found = eventsNamed(events, name);
    const auto wanted = static_cast<size_t>(std::max(name.number, 1));
    return found.size() < wanted ? std::nullopt : std::optional(found[wanted - 1]);
}

Result<Stop> parseStop(QStringView words)
{
    Stop stop;
    if (words == u"start") {
        stop.kind = Stop::Kind::Start;
        return stop;
    }
    if (words == u"end")
        return stop;
    if (const auto instant = parseDuration(words)) {
        stop.kind = Stop::Kind::Time;
        stop.at = *instant;
        return stop;
    }
    const QStringView before = u"before ";
    stop.kind = Stop::Kind::Named;
    stop.isBefore = words.startsWith(before);
    const Result<EventName> name =
        parseEventName(stop.isBefore ? words.sliced(before.size()) : words);
    if (!name)
        return name.error();
    stop.event = *name;
    return stop;
}

QString toWords(const Stop &stop)
{
    switch (stop.kind) {
    case Stop::Kind::Start:
        return u"start"_s;
    case Stop::Kind::End:
        return u"end"_s;
    case Stop::Kind::Time:
        return toText(stop.at);
    case Stop::Kind::Named:
        break;
    }
    return (stop.isBefore ? u"before "_s : QString()) + toWords(stop.event);
}

std::optional<size_t> eventsUntil(const Stop &stop, const Timeline &timeline)
{
    switch (stop.kind) {
    case Stop::Kind::Start:
        return 0;
    case Stop::Kind::End:
        return timeline.events().size();
    case Stop::Kind::Time:
        return stop.at > timeline.end() ? std::nullopt : std::optional(timeline.seek(stop.at));
    case Stop::Kind::Named:
        break;
    }
    const std::optional<size_t> place = findEvent(timeline.events(), stop.event);
    if (!place)
        return std::nullopt;
    return stop.isBefore ? *place : *place + 1;
}

EventName nameOfEvent(std::span<const Event> events, size_t index)
{
    const Event &event = events[index];
    EventName name;
    name.kind = event.kind;
    if (!isOfMessage(event.kind)) {
        const std::vector<size_t> all = eventsNamed(events.first(index + 1), name);
        name.number = static_cast<int>(all.size());
        return name;
    }
    name.message = event.message;
    name.kind = EventKind::Sent;
    const std::vector<size_t> sent = eventsNamed(events.first(index + 1), name);
    name.kind = event.kind;
    for (const size_t place : sent) {
        ++name.number;
        if (events[place].number == event.number)
            break;
    }
    return name;
}

} // namespace onecake
