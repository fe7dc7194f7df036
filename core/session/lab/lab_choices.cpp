// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/lab_choices.h"

#include "core/lab/beside/sides.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

LabChoices::LabChoices(LabStage *stage, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
{
    start(*inputsOf(m_setup));
}

bool LabChoices::isFreePlay() const
{
    return m_stage->inputs().scenario->script.empty() && m_base.userActions.empty();
}

bool LabChoices::hasUnsavedActions() const
{
    const UserActions &done = m_stage->inputs().userActions;
    return !done.empty() && done != m_savedActions;
}

bool LabChoices::restartLosesActions() const
{
    return hasUnsavedActions() && m_stage->inputs().userActions != m_base.userActions;
}

void LabChoices::start(RunInputs inputs)
{
    m_base = inputs;
    m_stage->begin(std::move(inputs));
}

// A run that belongs to a lesson stays as it is, and a file of it would tell what is hidden.
bool LabChoices::refuses()
{
    if (m_stage->isBounded())
        Q_EMIT failed(LabStage::boundedError());
    return m_stage->isBounded();
}

void LabChoices::restart()
{
    if (refuses())
        return;
    m_stage->begin(m_base);
}

void LabChoices::setUp(const LabSetup &setup)
{
    begin(setup, true);
}

void LabChoices::begin(const LabSetup &setup, bool isSaved)
{
    if (refuses())
        return;
    Result<RunInputs> inputs = inputsOf(setup);
    if (!inputs) {
        Q_EMIT failed(inputs.error());
        return;
    }
    leaveFor(setup);
    m_savedActions = isSaved ? inputs->userActions : UserActions();
    start(*std::move(inputs));
}

// Two runs of one story can be compared.
void LabChoices::leaveFor(const LabSetup &setup)
{
    if (setup.story == m_setup.story)
        m_stage->keepAsOther(m_stage->inputs().policy->title);
    else
        m_stage->dropOther();
    if (setup.story != m_setup.story)
        m_stage->sides().dropEarlier(); // they are runs of another story
    m_setup = setup;
}

void LabChoices::chooseStory(const QString &idOrFile)
{
    if (refuses())
        return;
    LabSetup setup = m_setup;
    setup.story = idOrFile;
    Result<RunInputs> inputs = inputsOf(setup);
    if (!inputs) {
        Q_EMIT failed(inputs.error());
        return;
    }
    // Of a run that is chosen as a story, this is what is wanted: the actions are those of the
    // person who chooses it.
    inputs->userActions = m_base.userActions;
    playInstead(*std::move(inputs), setup);
}

// All else stays as it is: a file that the rest came from is not read again.
template<typename Part>
void LabChoices::change(std::shared_ptr<const Part> RunInputs::*part,
                        std::optional<QString> LabSetup::*choice, const QString &idOrFile)
{
    if (refuses())
        return;
    Result<std::shared_ptr<const Part>> loaded = loadPart(part, idOrFile);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    RunInputs base = m_base;
    base.*part = *std::move(loaded);
    LabSetup setup = m_setup;
    setup.*choice = idOrFile;
    if (giveMemory(base, setup))
        playInstead(std::move(base), setup);
}

void LabChoices::choosePolicy(const QString &idOrFile)
{
    change(&RunInputs::policy, &LabSetup::policy, idOrFile);
}

void LabChoices::chooseKeyAlgorithm(const QString &idOrFile)
{
    change(&RunInputs::keyAlgorithm, &LabSetup::keyAlgorithm, idOrFile);
}

void LabChoices::chooseRetry(const QString &idOrFile)
{
    change(&RunInputs::retry, &LabSetup::retry, idOrFile);
}

void LabChoices::chooseFaults(const Faults &faults, quint64 seed)
{
    if (refuses())
        return;
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

void LabChoices::playInstead(RunInputs base, const LabSetup &setup)
{
    leaveFor(setup);
    RunInputs inputs = base;
    inputs.userActions = m_stage->inputs().userActions;
    m_base = std::move(base);
    m_stage->redo(std::move(inputs));
}

bool LabChoices::giveMemory(RunInputs &base, const LabSetup &setup)
{
    if (!setup.memory)
        return true;
    Result<std::shared_ptr<const Policy>> policy = withMemory(base.policy, *setup.memory);
    if (!policy) {
        Q_EMIT failed(policy.error());
        return false;
    }
    base.policy = *std::move(policy);
    return true;
}

void LabChoices::chooseMemory(std::optional<Duration> memory)
{
    if (refuses())
        return;
    LabSetup setup = m_setup;
    setup.policy = sourceOf(LabPart::Policy, m_setup, m_stage->inputs());
    setup.memory = memory;
    Result<std::shared_ptr<const Policy>> policy = loadPart(&RunInputs::policy, *setup.policy);
    if (!policy) {
        Q_EMIT failed(policy.error());
        return;
    }
    RunInputs base = m_base;
    base.policy = *std::move(policy);
    if (giveMemory(base, setup))
        playInstead(std::move(base), setup);
}

void LabChoices::openRun(const QString &file)
{
    LabSetup setup;
    setup.story = file;
    begin(setup, true);
}

void LabChoices::recoverRun(const QString &file)
{
    LabSetup setup;
    setup.story = file;
    begin(setup, false);
}

void LabChoices::saveRun(const QString &file)
{
    if (refuses())
        return;
    if (!isRunFile(file)) {
        Q_EMIT failed({ErrorCode::InvalidInput, file, u"the name of a run ends with .onecake"_s,
                       u"Save it under such a name, so that it can be opened again."_s});
        return;
    }
    const RunInputs &inputs = m_stage->inputs();
    if (const Result<void> saved = onecake::saveRun(inputs, file); !saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_savedActions = inputs.userActions;
    // What came from another run's file is in this one too.
    if (isRunFile(m_setup.story))
        m_setup.story = file;
    Q_EMIT runSaved(file);
    Q_EMIT changed();
}

} // namespace onecake
