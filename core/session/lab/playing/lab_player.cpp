// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/playing/lab_player.h"

#include <algorithm>

namespace onecake {

namespace {

constexpr std::chrono::milliseconds framePeriod{16};
constexpr Duration longestFrame{100};

// Between two of them the event loop has its turn, however much is to happen at once.
constexpr int mostStepsAtOnce = 500;

constexpr std::chrono::milliseconds turn{1};

} // namespace

TimerFrames::TimerFrames(const Clock *clock, QObject *parent)
    : FrameSource(parent)
    , m_clock(clock)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(framePeriod);
    connect(&m_timer, &QTimer::timeout, this, &TimerFrames::tick);
}

void TimerFrames::start()
{
    if (m_timer.isActive())
        return;
    m_last = m_clock->now();
    m_timer.start();
}

void TimerFrames::stop()
{
    m_timer.stop();
}

void TimerFrames::tick()
{
    const Instant now = m_clock->now();
    const Duration passed = std::clamp(now - m_last, Duration(0), longestFrame);
    m_last = now;
    Q_EMIT frame(passed);
}

LabPlayer::LabPlayer(FrameSource *frames, SideRuns *sides, QObject *parent)
    : QObject(parent)
    , m_frames(frames)
    , m_sides(sides)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(turn);
    connect(&m_turn, &QTimer::timeout, this, &LabPlayer::carryOn);
    connect(m_frames, &FrameSource::frame, this, &LabPlayer::flow);
}

LabPlayer::~LabPlayer()
{
    m_frames->stop();
}

void LabPlayer::setRun(LabRun *run)
{
    m_run = run;
    m_target = run->simulation().elapsed();
    m_pendingStep = PendingStep::None;
    m_turn.stop();
}

Duration LabPlayer::destination() const
{
    const Duration elapsed = m_run->simulation().elapsed();
    if (m_pendingStep != PendingStep::Rebuild)
        return elapsed;
    return std::max(elapsed, std::chrono::duration_cast<Duration>(m_target));
}

void LabPlayer::setPlaying(bool isPlaying)
{
    m_isPlaying = isPlaying;
    if (m_pendingStep != PendingStep::Rebuild) {
        m_target = m_run->simulation().elapsed();
        m_pendingStep = PendingStep::None;
    }
    if (isPlaying)
        m_frames->start();
    else
        m_frames->stop();
}

void LabPlayer::play()
{
    setPlaying(true);
    if (m_pendingStep != PendingStep::Rebuild)
        m_run->showAll();
    Q_EMIT moved();
}

void LabPlayer::pause()
{
    setPlaying(false);
    Q_EMIT moved();
}

void LabPlayer::step()
{
    setPlaying(false);
    if (m_pendingStep == PendingStep::Rebuild)
        return;
    m_pendingStep = PendingStep::Step;
    carryOn();
}

void LabPlayer::skipAhead()
{
    std::optional<Duration> next = m_run->nextMoment();
    if (const std::optional<Duration> beside = m_sides->nextMoment())
        next = std::min(next.value_or(*beside), *beside);
    if (next)
        playUntil(*next);
}

void LabPlayer::catchUp()
{
    if (m_pendingStep == PendingStep::None)
        playUntil(m_run->simulation().elapsed());
}

void LabPlayer::playUntil(Duration sinceStart)
{
    if (m_pendingStep == PendingStep::Rebuild)
        return;
    m_target = sinceStart;
    m_pendingStep = PendingStep::Leap;
    carryOn();
}

void LabPlayer::playToEnd()
{
    if (m_pendingStep == PendingStep::Rebuild)
        return;
    m_pendingStep = PendingStep::End;
    carryOn();
}

void LabPlayer::rebuild(Duration sinceStart, std::optional<size_t> eventCount)
{
    setPlaying(false);
    m_target = sinceStart;
    m_wantedEvents = eventCount;
    m_pendingStep = PendingStep::Rebuild;
    carryOn();
}

void LabPlayer::flow(std::chrono::microseconds real)
{
    if (!m_isPlaying || m_pendingStep != PendingStep::None
        || m_run->simulation().isWaitingForStore())
        return;
    m_target += m_speed.of(real);
    advance();
}

void LabPlayer::carryOn()
{
    m_run->doWaitingActions();
    if (m_pendingStep == PendingStep::Step)
        finishStep();
    else if (m_pendingStep != PendingStep::None || m_isPlaying)
        advance();
    else
        Q_EMIT moved();
    if (m_run->simulation().isWaitingForStore())
        m_turn.start();
}

void LabPlayer::finishStep()
{
    Simulation &simulation = m_run->simulation();
    const size_t beside = m_sides->eventCount();
    while (!m_run->hasHidden() && m_sides->eventCount() == beside && !simulation.isWaitingForStore()
           && nextAt())
        stepOnce();
    // What the store's answer leads to may be what is to be shown.
    const bool mustWait = !m_run->hasHidden() && simulation.isWaitingForStore();
    if (m_run->hasHidden())
        m_run->showOne();
    if (!mustWait)
        m_pendingStep = PendingStep::None;
    m_target = simulation.elapsed();
    m_sides->advanceTo(simulation.elapsed());
    Q_EMIT moved();
}

std::optional<Duration> LabPlayer::nextAt() const
{
    if (m_run->isAtBound())
        return std::nullopt;
    const std::optional<Duration> next = m_run->simulation().nextAt();
    const std::optional<Duration> beside = m_sides->nextAt();
    if (!next || !beside)
        return next ? next : beside;
    return std::min(*next, *beside);
}

bool LabPlayer::isSideNext() const
{
    const std::optional<Duration> next = m_run->simulation().nextAt();
    const std::optional<Duration> beside = m_sides->nextAt();
    return beside && (!next || *beside < *next);
}

// One step of whichever run is next. Time is the same for all.
void LabPlayer::stepOnce()
{
    Simulation &simulation = m_run->simulation();
    if (!isSideNext()) {
        simulation.step();
        return;
    }
    simulation.advanceTo(*m_sides->nextAt());
    m_sides->step();
}

bool LabPlayer::isDue() const
{
    const Simulation &simulation = m_run->simulation();
    if (m_run->isAtBound())
        return false;
    if (m_pendingStep == PendingStep::Rebuild && m_wantedEvents)
        return simulation.nextAt() && simulation.timeline().events().size() < *m_wantedEvents;
    const std::optional<Duration> next = nextAt();
    if (!next || m_pendingStep == PendingStep::End)
        return next.has_value();
    return *next <= m_target;
}

void LabPlayer::advance()
{
    Simulation &simulation = m_run->simulation();
    int stepsLeft = mostStepsAtOnce;
    while (!simulation.isWaitingForStore() && isDue() && stepsLeft-- > 0)
        stepOnce();
    if (m_pendingStep == PendingStep::Rebuild && m_wantedEvents)
        m_run->showFirst(*m_wantedEvents);
    else
        m_run->showAll();
    if (simulation.isWaitingForStore() || isDue())
        m_turn.start();
    else
        arrive();
    Q_EMIT moved();
}

void LabPlayer::arrive()
{
    Simulation &simulation = m_run->simulation();
    const bool isRebuilt = m_pendingStep == PendingStep::Rebuild;
    const bool isAtBound = m_run->isAtBound();
    if (isAtBound || m_pendingStep == PendingStep::End || (isRebuilt && m_wantedEvents))
        m_target = simulation.elapsed();
    m_pendingStep = PendingStep::None;
    if (isAtBound && m_isPlaying)
        setPlaying(false);
    simulation.advanceTo(std::chrono::duration_cast<Duration>(m_target));
    m_sides->advanceTo(simulation.elapsed());
    if (isRebuilt)
        Q_EMIT rebuilt();
}

} // namespace onecake
