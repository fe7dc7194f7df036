// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/time_travel.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

TimeTravel::TimeTravel(LabStage *stage, LabChoices *choices, FrameSource *frames, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_choices(choices)
    , m_frames(frames)
{
    connect(&m_stage->player(), &LabPlayer::rebuilt, this, &TimeTravel::finishFork);
    connect(m_choices, &LabChoices::runLeft, this, &TimeTravel::runLeft);
    connect(m_frames, &FrameSource::frame, this, &TimeTravel::replayFor);
}

size_t TimeTravel::count() const
{
    return m_look ? m_look->count : m_stage->timeline().events().size();
}

std::span<const Event> TimeTravel::shownEvents() const
{
    return std::span(m_stage->timeline().events()).first(count());
}

const KeyRecords &TimeTravel::records() const
{
    static const KeyRecords none;
    if (m_stage->isVeiled())
        return none;
    return m_look ? m_records : m_stage->run().records();
}

void TimeTravel::forget()
{
    stopReplay();
    m_look.reset();
    m_liftsFaultsOnArrival = false;
}

void TimeTravel::lookAt(Duration instant)
{
    stopReplay();
    if (instant >= m_stage->elapsed())
        lookAtNow();
    else
        look(Look{std::max(instant, Duration(0)), m_stage->timeline().seek(instant)});
}

void TimeTravel::lookAtEvent(qsizetype count)
{
    stopReplay();
    const std::vector<Event> &events = m_stage->timeline().events();
    const auto most = static_cast<qsizetype>(events.size());
    const auto wanted = static_cast<size_t>(std::clamp(count, qsizetype(0), most));
    const Duration instant = wanted == 0 ? Duration(0) : events[wanted - 1].at;
    if (count > most || (count == most && instant == m_stage->elapsed()))
        lookAtNow();
    else
        look(Look{instant, wanted});
}

// Beside other runs one goes by the instants at which something happens in any of them.
std::optional<Duration> TimeTravel::neighbour(bool isNext) const
{
    const Duration here = lookedAt();
    std::optional<Duration> found;
    const auto consider = [&](const Timeline &timeline) {
        const std::vector<Event> &events = timeline.events();
        const size_t at = isNext ? timeline.seek(here) : timeline.seek(here - Duration(1));
        if (isNext && at < events.size())
            found = std::min(found.value_or(events[at].at), events[at].at);
        else if (!isNext && at > 0)
            found = std::max(found.value_or(events[at - 1].at), events[at - 1].at);
    };
    consider(m_stage->timeline());
    for (size_t side = 0; side < m_stage->sides().count(); ++side)
        consider(m_stage->sides().run(side).shown());
    return found;
}

void TimeTravel::lookAtNext()
{
    if (!m_look)
        return;
    if (m_stage->sides().count() == 0) {
        lookAtEvent(shownCount() + 1);
        return;
    }
    lookAt(neighbour(true).value_or(m_stage->elapsed()));
}

void TimeTravel::lookAtPrevious()
{
    if (m_stage->sides().count() > 0) {
        if (const std::optional<Duration> before = neighbour(false))
            lookAt(*before);
        else
            lookAtEvent(0);
        return;
    }
    if (count() == 0) {
        lookAt(Duration(0));
        return;
    }
    // Between two events the one before is the one that has just happened.
    const bool isAtEvent = shownEvents().back().at == lookedAt();
    lookAtEvent(isAtEvent ? shownCount() - 1 : shownCount());
}

void TimeTravel::lookAtNow()
{
    stopReplay();
    if (m_look)
        look(std::nullopt);
}

void TimeTravel::look(std::optional<Look> look)
{
    if (m_look == look) {
        Q_EMIT moved();
        return;
    }
    LabPlayer &player = m_stage->player();
    if (look && player.isPlaying())
        player.pause();
    m_look = look;
    m_records.clear();
    if (look)
        m_records = m_stage->timeline().recordsAfter(look->count);
    Q_EMIT moved();
    Q_EMIT looked();
}

void TimeTravel::replay()
{
    if (!m_look)
        return;
    m_isReplaying = true;
    m_replayed = m_look->instant;
    m_frames->start();
    Q_EMIT moved();
}

void TimeTravel::replayFor(std::chrono::microseconds real)
{
    if (!m_isReplaying)
        return;
    m_replayed += m_stage->player().speed().of(real);
    const auto instant = std::chrono::duration_cast<Duration>(m_replayed);
    if (instant < m_stage->elapsed()) {
        look(Look{instant, m_stage->timeline().seek(instant)});
        return;
    }
    lookAtNow();
    if (m_stage->phase() != LabPhase::Over || m_choices->isFreePlay())
        m_stage->player().play();
}

void TimeTravel::stopReplay()
{
    if (m_isReplaying && !m_stage->player().isPlaying())
        m_frames->stop();
    m_isReplaying = false;
}

void TimeTravel::fork(bool liftsFaults)
{
    if (!m_look || m_stage->isBounded())
        return;
    const Look from = *m_look;
    const bool isWholeInstant = from.count == m_stage->timeline().seek(from.instant);
    RunInputs inputs = m_stage->inputs();
    const Simulation &simulation = m_stage->run().simulation();
    size_t kept = simulation.actionsDoneBefore(from.count);
    while (isWholeInstant && kept < simulation.actionsDone()
           && inputs.userActions[kept].at <= from.instant)
        ++kept;
    if (kept < inputs.userActions.size() && m_choices->hasUnsavedActions())
        Q_EMIT runLeft(m_stage->inputs());
    inputs.userActions.resize(kept);
    m_choices->noteFork(tr("Fork at %1").arg(toReadableText(from.instant)));
    m_stage->keepAsOther(
        tr("%1, before the fork at %2").arg(inputs.policy->title, toReadableText(from.instant)));
    m_stage->begin(std::move(inputs));
    m_liftsFaultsOnArrival = liftsFaults;
    m_stage->player().rebuild(from.instant,
                              isWholeInstant ? std::nullopt : std::optional<size_t>(from.count));
}

void TimeTravel::finishFork()
{
    if (!m_liftsFaultsOnArrival)
        return;
    m_liftsFaultsOnArrival = false;
    UserAction action;
    action.kind = UserActionKind::LiftFaults;
    m_stage->run().simulation().act(action);
    m_stage->sides().act(action, m_stage->elapsed());
}

} // namespace onecake
