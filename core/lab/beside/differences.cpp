// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/beside/differences.h"

#include "core/base/text/tr.h"
#include "core/lab/diagram/diagram_content.h"
#include "core/lab/diagram/text/event_text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Of a record, only this is told.
bool areRecordsToldAlike(const Event &one, const Event &other)
{
    if (!one.record || !other.record)
        return !one.record && !other.record;
    return one.record->status == other.record->status
        && one.record->replays == other.record->replays && one.record->fence == other.record->fence;
}

// Whether nothing differs that a sentence could tell; if something does, the sentences decide.
bool haveTheSameContent(const Event &one, const Event &other)
{
    return one.intent == other.intent && one.attempt == other.attempt && one.api == other.api
        && one.code == other.code && one.order == other.order && one.fence == other.fence
        && one.span == other.span && one.actor == other.actor && one.key == other.key
        && one.text == other.text && areRecordsToldAlike(one, other);
}

// The events of a run at one instant.
std::span<const Event> eventsAt(const Timeline &run, size_t first, Duration instant)
{
    const std::vector<Event> &events = run.events();
    size_t end = first;
    while (end < events.size() && events[end].at == instant)
        ++end;
    return std::span(events).subspan(first, end - first);
}

// How many events at the beginning are told alike in all runs.
size_t commonBeginning(const std::vector<std::span<const Event>> &runs)
{
    for (size_t at = 0;; ++at) {
        for (const std::span<const Event> &run : runs) {
            if (at >= run.size() || !areToldAlike(runs.front()[at], run[at]))
                return at;
        }
    }
}

} // namespace

bool areToldAlike(const Event &one, const Event &other)
{
    if (one.at != other.at || one.kind != other.kind || one.from != other.from || one.to != other.to
        || one.message != other.message)
        return false;
    return haveTheSameContent(one, other) || sentenceOf(one) == sentenceOf(other);
}

std::vector<Difference> differencesBetween(std::span<const Timeline *const> runs)
{
    GrowingDifferences differences;
    return differences.between(runs);
}

std::optional<Duration> GrowingDifferences::nextInstant(std::span<const Timeline *const> runs) const
{
    std::optional<Duration> next;
    for (size_t run = 0; run < runs.size(); ++run) {
        const std::vector<Event> &events = runs[run]->events();
        if (m_read[run] < events.size())
            next = std::min(next.value_or(Duration::max()), events[m_read[run]].at);
    }
    return next;
}

void GrowingDifferences::takeBackLastInstant()
{
    m_read = m_readBefore;
    m_found.resize(m_countBefore);
    if (m_lastBefore)
        m_found.back() = *m_lastBefore;
    m_isOpen = m_wasOpen;
    m_instant = m_instantBefore;
}

const std::vector<Difference> &GrowingDifferences::between(std::span<const Timeline *const> runs)
{
    if (runs.size() < 2)
        return m_found;
    const auto begin = [&] {
        forget();
        m_read.assign(runs.size(), 0);
        m_readBefore = m_read;
    };
    if (m_read.size() != runs.size())
        begin();
    takeBackLastInstant();
    // One that lags behind the others may get events at instants that were compared without them.
    if (m_instantBefore && nextInstant(runs).value_or(Duration::max()) <= *m_instantBefore)
        begin();
    while (const std::optional<Duration> next = nextInstant(runs)) {
        m_readBefore = m_read;
        m_countBefore = m_found.size();
        m_lastBefore = m_found.empty() ? std::nullopt : std::optional(m_found.back());
        m_wasOpen = m_isOpen;
        m_instantBefore = std::exchange(m_instant, *next);
        compareAt(*next, runs);
    }
    return m_found;
}

void GrowingDifferences::compareAt(Duration instant, std::span<const Timeline *const> runs)
{
    std::vector<std::span<const Event>> here;
    for (size_t run = 0; run < runs.size(); ++run)
        here.push_back(eventsAt(*runs[run], m_read[run], instant));
    const size_t common = commonBeginning(here);
    const bool isSame = std::all_of(here.begin(), here.end(), [common](std::span<const Event> run) {
        return run.size() == common;
    });
    if (!isSame && m_isOpen) {
        m_found.back().end = instant;
    } else if (!isSame) {
        Difference difference{instant, instant, {}};
        for (size_t run = 0; run < runs.size(); ++run) {
            const bool isSilent = common >= here[run].size();
            difference.events.push_back(isSilent ? std::nullopt
                                                 : std::optional(m_read[run] + common));
        }
        m_found.push_back(std::move(difference));
    }
    m_isOpen = !isSame;
    for (size_t run = 0; run < runs.size(); ++run)
        m_read[run] += here[run].size();
}

QStringList wordsOf(const Difference &difference, std::span<const Timeline *const> runs,
                    const QStringList &titles)
{
    QStringList words;
    for (size_t run = 0; run < runs.size(); ++run) {
        const std::optional<size_t> event = difference.events[run];
        words.append(u"%1: %2"_s.arg(titles.value(static_cast<qsizetype>(run)),
                                     event ? DiagramContent(*runs[run]).sentenceOf(*event)
                                           : tr("nothing happens then.")));
    }
    return words;
}

QString leadOf(const std::vector<Difference> &differences, size_t index)
{
    const QString time = timeTextOf(differences.at(index).begin);
    return index == 0
        ? tr("They differ first at %1.").arg(time)
        : tr("Difference %1 of %2, at %3.")
              .arg(QString::number(index + 1), QString::number(differences.size()), time);
}

QString paragraphOf(const std::vector<Difference> &differences, size_t index,
                    std::span<const Timeline *const> runs, const QStringList &titles)
{
    return leadOf(differences, index) + u' '
        + wordsOf(differences.at(index), runs, titles).join(u' ');
}

QString wordsForNoDifference()
{
    return tr("They do not differ: at every instant the log tells the same of both.");
}

} // namespace onecake
