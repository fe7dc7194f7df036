// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/lab_session.h"

#include "core/base/random.h"
#include "core/store/memory_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

LabSession::LabSession(FrameSource *frames, const Clock *clock, StoreServices services,
                       QObject *parent)
    : QObject(parent)
    , m_frames(frames)
    , m_clock(clock)
    , m_player(frames)
    , m_services(std::move(services))
    , m_reconnect(m_services.clock)
{
    m_services.keptAtLeast = runKeptAtLeast;
    start(*inputsOf(m_setup));
    connect(&m_player, &LabPlayer::moved, this, &LabSession::report);
    connect(&m_player, &LabPlayer::rebuilt, this, &LabSession::finishFork);
    connect(m_frames, &FrameSource::frame, this, &LabSession::replay);
    connect(&m_ended, &EndedVerdicts::assumptionsFound, this, &LabSession::reportVerdicts);
    connect(&m_reconnect, &ReconnectTimer::counted, this,
            [this](Duration left) { Q_EMIT reconnecting(m_loss, left); });
    connect(&m_reconnect, &ReconnectTimer::due, this, [this] { open(m_failed); });
}

LabSession::~LabSession()
{
    // The store waits for the answers that are under way, and the runs have to be there to take
    // them.
    for (const std::unique_ptr<LabRun> &run : m_retired)
        run->dropStore();
    m_run->dropStore();
    m_store.reset();
}

void LabSession::retire()
{
    const auto isDone = [](const std::unique_ptr<LabRun> &run) {
        return !run->simulation().isWaitingForStore();
    };
    m_retired.erase(std::remove_if(m_retired.begin(), m_retired.end(), isDone), m_retired.end());
    // A run that the store still works for has to be there to take the answer.
    if (m_run && !isDone(m_run))
        m_retired.push_back(std::move(m_run));
}

void LabSession::start(RunInputs inputs)
{
    m_base = inputs;
    begin(std::move(inputs));
}

void LabSession::begin(RunInputs inputs)
{
    retire();
    stopReplay();
    m_playsOnReturn = false;
    QString prefix;
    if (m_url.kind == StoreKind::Memory) {
        m_store = std::make_shared<MemoryStore>();
    } else {
        // The same story makes the same keys again, and the file still knows the last ones.
        Random random(static_cast<quint64>(toEpochMs(m_clock->now())));
        prefix = u"lab %1 "_s.arg(uuidFrom(random));
    }
    m_run = std::make_unique<LabRun>(std::move(inputs), m_store, prefix);
    m_player.setRun(m_run.get());
    m_reportedEvents = 0;
    m_reportedTime = Duration(0);
    m_look.reset();
    m_ended.forget();
    m_reportedLook = Look();
    m_liftsFaultsOnArrival = false;
    m_reportedState = state();
    m_hasReportedTrouble = false;
    Q_EMIT runStarted();
    Q_EMIT timeChanged(m_reportedTime);
    Q_EMIT lookedAtChanged(m_reportedTime, 0);
    Q_EMIT recordsChanged(records());
    reportVerdicts();
    Q_EMIT stateChanged(m_reportedState);
}

void LabSession::restart()
{
    begin(m_base);
}

void LabSession::play()
{
    if (m_look) {
        m_isReplaying = true;
        m_replayed = m_look->instant;
        m_frames->start();
        report();
        return;
    }
    const LabState present = state();
    if (present.phase == LabPhase::Over && !present.isFreePlay)
        begin(RunInputs(inputs())); // the same again, with all that was done by hand
    m_player.play();
}

void LabSession::pause()
{
    stopReplay();
    m_playsOnReturn = false;
    m_player.pause();
}

void LabSession::setSpeed(Speed speed)
{
    m_player.setSpeed(speed);
    report();
}

void LabSession::step()
{
    if (isLookingBack())
        lookAtNext();
    else
        m_player.step();
}

void LabSession::skipAhead()
{
    lookAtNow();
    m_player.skipAhead();
}

void LabSession::skipToExpiry()
{
    lookAtNow();
    if (const std::optional<Duration> expiry = m_run->nextExpiry())
        m_player.playUntil(*expiry);
}

void LabSession::playUntil(Duration sinceStart)
{
    lookAtNow();
    m_player.playUntil(sinceStart);
}

void LabSession::playToEnd()
{
    lookAtNow();
    m_player.playToEnd();
}

} // namespace onecake
