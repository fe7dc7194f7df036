// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab_session.h"

#include "core/base/random.h"
#include "core/sim/run_file.h"
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

void LabSession::setUp(const LabSetup &setup)
{
    begin(setup, true);
}

void LabSession::begin(const LabSetup &setup, bool isSaved)
{
    Result<RunInputs> inputs = inputsOf(setup);
    if (!inputs) {
        Q_EMIT failed(inputs.error());
        return;
    }
    if (setup.story == m_setup.story)
        keepAsOther(this->inputs().policy->title);
    else
        dropOther();
    m_setup = setup;
    m_savedDeeds = isSaved ? inputs->deeds : Deeds();
    start(*std::move(inputs));
}

void LabSession::chooseStory(const QString &idOrFile)
{
    LabSetup setup = m_setup;
    setup.story = idOrFile;
    Result<RunInputs> inputs = inputsOf(setup);
    if (!inputs) {
        Q_EMIT failed(inputs.error());
        return;
    }
    // Of a run that is chosen as a story, this is what is wanted: the deeds are those of the
    // person who chooses it.
    inputs->deeds = m_base.deeds;
    playInstead(*std::move(inputs), setup);
}

// All else stays as it is: a file that the rest came from is not read again.
template<typename Part>
void LabSession::change(std::shared_ptr<const Part> RunInputs::*part,
                        std::optional<QString> LabSetup::*choice, const QString &idOrFile)
{
    Result<std::shared_ptr<const Part>> loaded = loadPart(part, idOrFile);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    RunInputs base = m_base;
    base.*part = *std::move(loaded);
    LabSetup setup = m_setup;
    setup.*choice = idOrFile;
    playInstead(std::move(base), setup);
}

void LabSession::choosePolicy(const QString &idOrFile)
{
    change(&RunInputs::policy, &LabSetup::policy, idOrFile);
}

void LabSession::chooseKeyAlgorithm(const QString &idOrFile)
{
    change(&RunInputs::keyAlgorithm, &LabSetup::keyAlgorithm, idOrFile);
}

void LabSession::chooseRetry(const QString &idOrFile)
{
    change(&RunInputs::retry, &LabSetup::retry, idOrFile);
}

void LabSession::playInstead(RunInputs base, const LabSetup &setup)
{
    if (setup.story == m_setup.story)
        keepAsOther(inputs().policy->title);
    else
        dropOther();
    RunInputs inputs = base;
    inputs.deeds = this->inputs().deeds;
    m_setup = setup;
    m_base = std::move(base);
    redo(std::move(inputs));
}

// Begins a run with these inputs; where something was done by hand, it is brought to where the
// present one stands, and time goes on as it did.
void LabSession::redo(RunInputs inputs)
{
    const bool isReplayed = !inputs.deeds.empty() && state().phase != LabPhase::Ready;
    const bool plays = m_player.isPlaying();
    const Duration instant = m_player.destination();
    begin(std::move(inputs));
    if (!isReplayed)
        return;
    m_player.rebuild(instant, std::nullopt);
    if (plays)
        m_player.play();
}

void LabSession::chooseFaults(const Faults &faults, quint64 seed)
{
    // Those of the story or of a run's file stay, and stand before them.
    RunInputs base = m_base;
    base.faults.resize(base.faults.size() - std::min(base.faults.size(), m_setup.faults.size()));
    base.faults.insert(base.faults.end(), faults.begin(), faults.end());
    base.seed = seed;
    LabSetup setup = m_setup;
    setup.faults = faults;
    setup.seed = seed;
    playInstead(std::move(base), setup);
}

void LabSession::openRun(const QString &file)
{
    LabSetup setup;
    setup.story = file;
    setUp(setup);
}

void LabSession::recoverRun(const QString &file)
{
    LabSetup setup;
    setup.story = file;
    begin(setup, false);
}

bool LabSession::hasUnsavedDeeds() const
{
    return !inputs().deeds.empty() && inputs().deeds != m_savedDeeds;
}

bool LabSession::restartLosesDeeds() const
{
    return hasUnsavedDeeds() && inputs().deeds != m_base.deeds;
}

void LabSession::saveRun(const QString &file)
{
    if (!isRunFile(file)) {
        Q_EMIT failed({ErrorCode::InvalidInput, file, u"the name of a run ends with .onecake"_s,
                       u"Save it under such a name, so that it can be opened again."_s});
        return;
    }
    if (const Result<void> saved = onecake::saveRun(inputs(), file); !saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_savedDeeds = inputs().deeds;
    // What came from another run's file is in this one too.
    if (isRunFile(m_setup.story))
        m_setup.story = file;
    Q_EMIT runSaved(file);
    report();
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
