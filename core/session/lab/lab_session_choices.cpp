// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is played: chosen, opened, and saved with everything that was done by hand.

#include "core/lab/sim/run_file.h"
#include "core/session/lab/lab_session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

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

} // namespace onecake
