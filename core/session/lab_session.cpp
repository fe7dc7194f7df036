// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab_session.h"

#include "core/base/random.h"
#include "core/store/memory_store.h"
#include "core/store/open_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

LabSession::LabSession(FrameSource *frames, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_player(frames)
{
    start(*inputsOf(m_setup));
    connect(&m_player, &LabPlayer::moved, this, &LabSession::report);
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

LabState LabSession::state() const
{
    LabState state;
    const Simulation &simulation = m_run->simulation();
    const bool isUntouched = simulation.timeline().events().empty() && elapsed() == Duration(0);
    if (!isUntouched)
        state.phase = m_run->isOver() ? LabPhase::Over : LabPhase::UnderWay;
    state.isPlaying = m_player.isPlaying();
    state.isWaitingForStore = simulation.isWaitingForStore();
    state.isInTunnel = simulation.isInTunnel();
    state.isFreePlay = inputs().scenario->script.empty();
    state.canOrderAgain = m_run->order().isOpen();
    state.canSkip = m_run->nextMoment().has_value();
    state.speed = m_player.speed();
    return state;
}

void LabSession::setUp(const LabSetup &setup)
{
    Result<RunInputs> inputs = inputsOf(setup);
    if (!inputs) {
        Q_EMIT failed(inputs.error());
        return;
    }
    m_setup = setup;
    start(*std::move(inputs));
}

void LabSession::chooseStory(const QString &idOrFile)
{
    LabSetup setup = m_setup;
    setup.story = idOrFile;
    setUp(setup);
}

void LabSession::change(std::optional<QString> LabSetup::*part, const QString &idOrFile)
{
    LabSetup setup = m_setup;
    setup.*part = idOrFile;
    setUp(setup);
}

void LabSession::choosePolicy(const QString &idOrFile)
{
    change(&LabSetup::policy, idOrFile);
}

void LabSession::chooseKeyAlgorithm(const QString &idOrFile)
{
    change(&LabSetup::keyAlgorithm, idOrFile);
}

void LabSession::chooseRetry(const QString &idOrFile)
{
    change(&LabSetup::retry, idOrFile);
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
    retire();
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
    m_reportedState = state();
    m_hasReportedTrouble = false;
    Q_EMIT runStarted();
    Q_EMIT timeChanged(m_reportedTime);
    Q_EMIT recordsChanged(records());
    Q_EMIT verdictsChanged(judge(timeline()), outcomeOf(timeline()));
    Q_EMIT stateChanged(m_reportedState);
}

void LabSession::restart()
{
    start(RunInputs(inputs()));
}

void LabSession::openStore(const StoreUrl &url)
{
    const quint64 opening = ++m_opening;
    // Only the answer to the latest request counts.
    const auto opened = [this, url, opening](Result<std::unique_ptr<Store>> store) {
        if (opening != m_opening)
            return;
        if (!store)
            Q_EMIT failed(store.error());
        else
            takeOver(*std::move(store), url);
    };
    QCoro::connect(onecake::openStore(url), this, opened);
}

void LabSession::takeOver(std::shared_ptr<Store> store, const StoreUrl &url)
{
    m_store = std::move(store);
    m_url = url;
    Q_EMIT storeOpened(url);
    restart();
}

void LabSession::play()
{
    const LabState present = state();
    if (present.phase == LabPhase::Over && !present.isFreePlay)
        restart();
    m_player.play();
}

void LabSession::pause()
{
    m_player.pause();
}

void LabSession::setSpeed(Speed speed)
{
    m_player.setSpeed(speed);
    report();
}

void LabSession::step()
{
    m_player.step();
}

void LabSession::skipAhead()
{
    m_player.skipAhead();
}

void LabSession::playUntil(Duration sinceStart)
{
    m_player.playUntil(sinceStart);
}

void LabSession::playToEnd()
{
    m_player.playToEnd();
}

void LabSession::orderCake()
{
    order(ActionKind::Order);
}

void LabSession::orderAgain()
{
    order(ActionKind::OrderAgain);
}

void LabSession::order(ActionKind kind)
{
    const bool isIdle = state().phase != LabPhase::UnderWay;
    m_run->act(kind);
    if (isIdle)
        m_player.play();
    report();
}

void LabSession::setTunnel(bool isInTunnel)
{
    m_run->setTunnel(isInTunnel);
    report();
}

void LabSession::report()
{
    if (elapsed() != m_reportedTime) {
        m_reportedTime = elapsed();
        Q_EMIT timeChanged(m_reportedTime);
    }
    reportEvents();
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
    const auto begin = events.begin() + static_cast<std::ptrdiff_t>(first);
    const bool hasRecords = std::any_of(begin, events.end(), [](const Event &event) {
        return event.kind == EventKind::RecordWritten || event.kind == EventKind::RecordRemoved;
    });
    Q_EMIT eventsAppended(static_cast<qsizetype>(first),
                          static_cast<qsizetype>(events.size() - first));
    if (hasRecords)
        Q_EMIT recordsChanged(records());
    Q_EMIT verdictsChanged(judge(timeline()), outcomeOf(timeline()));
}

void LabSession::reportTrouble()
{
    const std::optional<Error> &error = m_run->simulation().storeError();
    if (m_hasReportedTrouble || !error)
        return;
    m_hasReportedTrouble = true;
    m_player.pause();
    Q_EMIT failed(*error);
}

} // namespace onecake
