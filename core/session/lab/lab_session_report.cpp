// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a session says what has become of it: each thing once, and only when it has changed.

#include "core/session/lab/lab_session.h"

#include <algorithm>

namespace onecake {

LabState LabSession::state() const
{
    LabState state;
    const Simulation &simulation = m_run->simulation();
    const bool isUntouched = simulation.timeline().events().empty() && elapsed() == Duration(0);
    if (!isUntouched)
        state.phase = m_run->isOver() ? LabPhase::Over : LabPhase::UnderWay;
    state.isPlaying = m_player.isPlaying() || m_isReplaying;
    state.isWaitingForStore = simulation.isWaitingForStore();
    state.isInTunnel = simulation.isInTunnel();
    state.isFreePlay = inputs().scenario->script.empty() && m_base.deeds.empty();
    state.canOrderAgain = m_run->order().isOpen();
    state.canSkip = m_run->nextMoment().has_value();
    state.speed = m_player.speed();
    state.canSkipToExpiry = m_run->nextExpiry().has_value();
    state.isLookingBack = isLookingBack();
    state.losesNextReply = simulation.armed().losesNextReply();
    state.losesNextRequest = simulation.armed().losesNextRequest();
    state.crashPoint = simulation.armed().crashPoint();
    state.areFaultsLifted = simulation.armed().isLifted();
    state.isKitchenSlow = simulation.latencies().work > inputs().scenario->latencies.work;
    state.networkLatency = simulation.latencies().network;
    state.deedCount = inputs().deeds.size();
    state.hasUnsavedDeeds = hasUnsavedDeeds();
    return state;
}

void LabSession::report()
{
    if (lookedAt() != m_reportedTime) {
        m_reportedTime = lookedAt();
        Q_EMIT timeChanged(m_reportedTime);
    }
    reportEvents();
    reportEnd();
    reportLook();
    reportTrouble();
    const LabState present = state();
    const bool hasEnded =
        present.phase == LabPhase::Over && m_reportedState.phase != LabPhase::Over;
    if (hasEnded && !present.isFreePlay && present.isPlaying) {
        m_player.pause(); // and reports
        return;
    }
    if (present == m_reportedState)
        return;
    m_reportedState = present;
    Q_EMIT stateChanged(present);
}

void LabSession::reportEvents()
{
    const std::vector<Event> &events = timeline().events();
    const size_t first = m_reportedEvents;
    m_reportedEvents = events.size();
    if (first == events.size())
        return;
    m_ended.forget();
    const auto begin = events.begin() + static_cast<std::ptrdiff_t>(first);
    const bool hasRecords = std::any_of(begin, events.end(), [](const Event &event) {
        return event.kind == EventKind::RecordWritten || event.kind == EventKind::RecordRemoved;
    });
    Q_EMIT eventsAppended(static_cast<qsizetype>(first),
                          static_cast<qsizetype>(events.size() - first));
    if (isLookingBack())
        return; // what is on show has not changed
    if (hasRecords)
        Q_EMIT recordsChanged(records());
    if (!m_run->isOver())
        reportVerdicts();
}

// The end of a run can be an event, or that nothing more comes.
void LabSession::reportEnd()
{
    const bool isJudged = m_ended.verdicts().has_value();
    const bool isOver = m_run->isOver() && !timeline().events().empty();
    if (isOver == isJudged)
        return;
    if (isOver)
        m_ended.judge(inputs(), timeline());
    else
        m_ended.forget();
    reportVerdicts();
}

void LabSession::reportVerdicts()
{
    Q_EMIT verdictsChanged(verdicts(), outcomeOf(shownEvents()));
}

void LabSession::reportLook()
{
    const Look present{lookedAt(), static_cast<size_t>(shownCount())};
    if (present == m_reportedLook)
        return;
    m_reportedLook = present;
    Q_EMIT lookedAtChanged(present.instant, shownCount());
}

void LabSession::reportTrouble()
{
    const std::optional<Error> &error = m_run->simulation().storeError();
    if (m_hasReportedTrouble || !error)
        return;
    m_hasReportedTrouble = true;
    loseStore(*error);
}

} // namespace onecake
