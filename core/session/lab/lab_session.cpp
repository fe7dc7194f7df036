// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/lab_session.h"

#include <algorithm>

namespace onecake {

LabSession::LabSession(FrameSource *frames, const Clock *clock, StoreServices services,
                       QObject *parent)
    : QObject(parent)
    , m_store(std::move(services))
    , m_stage(frames, clock)
    , m_choices(&m_stage)
    , m_travel(&m_stage, &m_choices, frames)
    , m_faults(&m_stage, &m_choices, &m_travel)
    , m_beside(&m_stage, &m_choices, &m_travel)
{
    m_said.state = state();
    connectParts();
}

LabSession::~LabSession() = default;

void LabSession::connectParts()
{
    connect(&m_store, &LabStore::replaced, this, [this](const std::shared_ptr<Store> &store) {
        m_stage.setStore(store);
        m_stage.redo(RunInputs(inputs()));
    });
    connect(&m_store, &LabStore::returned, &m_stage, &LabStage::goOnOver);
    connect(&m_store, &LabStore::failed, this, &LabSession::failed);
    connect(&m_stage, &LabStage::begun, this, &LabSession::sayBegun);
    connect(&m_stage, &LabStage::otherRunChanged, this, &LabSession::otherRunChanged);
    connect(&m_stage, &LabStage::assumptionsFound, this, &LabSession::reportVerdicts);
    connect(&m_stage.player(), &LabPlayer::moved, this, &LabSession::report);
    connect(&m_stage, &LabStage::sidesBegun, this, &LabSession::report);
    connect(&m_stage, &LabStage::sidesFailed, this, &LabSession::failed);
    connect(&m_beside, &SideBySide::failed, this, &LabSession::failed);
    connect(&m_choices, &LabChoices::changed, this, &LabSession::report);
    connect(&m_choices, &LabChoices::failed, this, &LabSession::failed);
    connect(&m_travel, &TimeTravel::moved, this, &LabSession::report);
    connect(&m_travel, &TimeTravel::looked, this, [this] {
        reportRecords();
        reportVerdicts();
    });
}

const Faults &LabSession::fallenByChance() const
{
    static const Faults none;
    if (m_stage.isBounded()) // it may know of more than is shown
        return none;
    return m_stage.run().simulation().fallenByChance();
}

std::optional<Duration> LabSession::nextEventAt() const
{
    const Simulation &simulation = m_stage.run().simulation();
    const bool isHidden = simulation.isWaitingForStore() || m_stage.run().isAtBound();
    return isHidden ? std::nullopt : simulation.nextAt();
}

std::vector<QuotaChange> LabSession::quotaChanges() const
{
    std::vector<QuotaChange> changes = m_stage.run().simulation().quotaChanges();
    std::erase_if(changes, [instant = m_travel.lookedAt()](const QuotaChange &change) {
        return change.at > instant;
    });
    return changes;
}

LabState LabSession::state() const
{
    LabState state = m_stage.run().state();
    state.phase = m_stage.phase();
    for (size_t side = 0; side < m_stage.sides().count(); ++side)
        state.canOrderAgain |= m_stage.sides().run(side).order().isOpen();
    state.canSkip |= m_stage.sides().nextMoment().has_value();
    state.isPlaying = m_stage.player().isPlaying() || m_travel.isReplaying();
    state.speed = m_stage.player().speed();
    state.isLookingBack = m_travel.isLookingBack();
    state.isFreePlay = m_choices.isFreePlay();
    state.hasUnsavedActions = m_choices.hasUnsavedActions();
    return state;
}

void LabSession::play()
{
    if (m_travel.isLookingBack()) {
        m_travel.replay();
        return;
    }
    if (m_stage.isBounded())
        return;
    if (m_stage.phase() == LabPhase::Over && !m_choices.isFreePlay())
        m_stage.begin(RunInputs(inputs())); // the same again, with all that was done by hand
    m_stage.player().play();
}

void LabSession::pause()
{
    m_travel.stopReplay();
    m_stage.pause();
}

void LabSession::setSpeed(Speed speed)
{
    m_stage.player().setSpeed(speed);
    report();
}

void LabSession::step()
{
    if (m_travel.isLookingBack())
        m_travel.lookAtNext();
    else
        m_stage.player().step();
}

void LabSession::skipAhead()
{
    m_travel.lookAtNow();
    m_stage.player().skipAhead();
}

void LabSession::skipToExpiry()
{
    m_travel.lookAtNow();
    if (const std::optional<Duration> expiry = m_stage.run().nextExpiry())
        m_stage.player().playUntil(*expiry);
}

void LabSession::playUntil(Duration sinceStart)
{
    m_travel.lookAtNow();
    m_stage.player().playUntil(sinceStart);
}

void LabSession::playToEnd()
{
    m_travel.lookAtNow();
    m_stage.player().playToEnd();
}

void LabSession::playBounded(const RunInputs &inputs, const RunBounds &bounds)
{
    m_stage.beginBounded(RunInputs(inputs), bounds);
}

void LabSession::setBounds(const RunBounds &bounds)
{
    m_stage.setBounds(bounds);
    m_travel.lookAtNow();
    report();
    reportRecords();
    reportVerdicts();
}

void LabSession::act(UserAction action)
{
    if (m_stage.isBounded())
        return;
    std::optional<UserAction> prepared = m_stage.run().prepared(std::move(action));
    if (!prepared)
        return;
    m_travel.lookAtNow();
    const bool isIdle = m_stage.phase() != LabPhase::UnderWay;
    const bool isTap = isOrder(prepared->kind);
    m_stage.act(*prepared);
    if (isTap && isIdle)
        m_stage.player().play();
    report();
}

void LabSession::sayBegun()
{
    m_travel.forget();
    m_beside.forget();
    m_said = Said();
    m_said.state = state();
    Q_EMIT runStarted();
    Q_EMIT timeChanged(m_said.time);
    Q_EMIT lookedAtChanged(m_said.instant, m_said.shownCount);
    reportRecords();
    reportVerdicts();
    Q_EMIT stateChanged(m_said.state);
}

void LabSession::report()
{
    if (m_travel.lookedAt() != m_said.time) {
        m_said.time = m_travel.lookedAt();
        Q_EMIT timeChanged(m_said.time);
    }
    reportEvents();
    if (m_stage.judgeEnd())
        reportVerdicts();
    m_beside.report();
    reportLook();
    reportTrouble();
    const LabState present = state();
    const bool hasEnded = present.phase == LabPhase::Over && m_said.state.phase != LabPhase::Over;
    if (hasEnded && !present.isFreePlay && present.isPlaying) {
        m_stage.player().pause(); // and reports
        return;
    }
    if (present == m_said.state)
        return;
    m_said.state = present;
    Q_EMIT stateChanged(present);
}

void LabSession::reportEvents()
{
    const std::vector<Event> &events = timeline().events();
    const qsizetype first = std::exchange(m_said.events, static_cast<qsizetype>(events.size()));
    if (first == m_said.events)
        return;
    m_stage.reopen();
    const bool hasRecords =
        std::any_of(events.begin() + first, events.end(), [](const Event &event) {
            return event.kind == EventKind::RecordWritten || event.kind == EventKind::RecordRemoved;
        });
    Q_EMIT eventsAppended(first, m_said.events - first);
    if (m_travel.isLookingBack())
        return; // what is on show has not changed
    if (hasRecords)
        reportRecords();
    if (!m_stage.run().isOver())
        reportVerdicts();
}

void LabSession::reportRecords()
{
    Q_EMIT recordsChanged(records());
}

void LabSession::reportVerdicts()
{
    Q_EMIT verdictsChanged(verdicts(), outcome());
}

void LabSession::reportLook()
{
    const Duration instant = m_travel.lookedAt();
    const qsizetype shownCount = m_travel.shownCount();
    if (instant == m_said.instant && shownCount == m_said.shownCount)
        return;
    m_said.instant = instant;
    m_said.shownCount = shownCount;
    Q_EMIT lookedAtChanged(instant, shownCount);
}

void LabSession::reportTrouble()
{
    const std::optional<Error> &error = m_stage.run().simulation().storeError();
    if (m_said.isInTrouble || !error)
        return;
    m_said.isInTrouble = true;
    const Error loss = *error;
    m_stage.pauseForStore();
    m_store.lose(loss);
}

} // namespace onecake
