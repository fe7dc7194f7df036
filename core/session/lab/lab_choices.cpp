// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/lab_choices.h"

#include "core/base/json/json_file.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"
#include "core/lab/beside/sides.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

LabChoices::LabChoices(LabStage *stage, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_history([this] { return snapshot(); })
{
    connect(&m_history, &SetupHistory::restored, this, &LabChoices::restore);
    RunInputs inputs = *inputsOf(m_setup);
    m_plan = planOf(m_setup, inputs);
    start(std::move(inputs));
}

SetupSnapshot LabChoices::snapshot() const
{
    return {m_setup,        m_base,
            m_plan,         m_stage->inputs().userActions,
            m_savedActions, m_stage->player().destination()};
}

void LabChoices::note(const QString &sentence, SetupChange change)
{
    m_history.note(sentence, snapshot(), change);
}

void LabChoices::noteFork(const QString &sentence)
{
    note(sentence, SetupChange::Run);
}

void LabChoices::restore(const SetupSnapshot &snapshot, SetupChange change)
{
    if (refuses())
        return;
    leaveFor(snapshot.setup);
    m_base = snapshot.base;
    m_plan = snapshot.plan;
    RunInputs inputs = m_base;
    const bool isRun = change == SetupChange::Run;
    inputs.userActions = isRun ? snapshot.actions : m_stage->inputs().userActions;
    if (isRun)
        m_savedActions = snapshot.savedActions;
    if (isRun)
        m_stage->standAt(std::move(inputs), snapshot.instant);
    else
        m_stage->rerun(std::move(inputs));
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

// What happened cannot be chosen otherwise.
bool LabChoices::refusesToAlter()
{
    if (refuses())
        return true;
    const bool isRecorded = m_base.recorded != nullptr;
    if (isRecorded)
        Q_EMIT failed(alteredRecording(translated(m_base.scenario->title)));
    return isRecorded;
}

void LabChoices::restart()
{
    if (refuses())
        return;
    m_plan.withheld.clear();
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
    // Nothing can be wanted back of a window that has just opened.
    if (m_setup != LabSetup() || m_stage->run().phase() != LabPhase::Ready)
        note(tr("Begin another run: %1").arg(inputs->scenario->title), SetupChange::Run);
    leaveFor(setup);
    m_plan = planOf(setup, *inputs);
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
    const bool hasOwnRetry = setup.retry == ownRetryId.toString();
    const bool hasOwnPolicy = setup.policy == ownPolicyId.toString();
    LabSetup loaded = setup;
    if (hasOwnRetry)
        loaded.retry.reset(); // it is in no file
    if (hasOwnPolicy) {
        loaded.policy.reset();
        loaded.memory.reset(); // as it was given to the policy already
    }
    Result<RunInputs> inputs = inputsOf(loaded);
    if (!inputs) {
        Q_EMIT failed(inputs.error());
        return;
    }
    if (hasOwnRetry)
        inputs->retry = m_base.retry;
    if (hasOwnPolicy)
        inputs->policy = m_base.policy;
    // Of a run that is chosen as a story, this is what is wanted: the actions are those of the
    // person who chooses it.
    inputs->userActions = m_base.userActions;
    FaultPlan plan = withAdded(planOf(setup, *inputs), m_plan);
    const QString title = inputs->scenario->title;
    playInstead(*std::move(inputs), setup, std::move(plan), tr("Choose the story %1").arg(title),
                false);
}

// All else stays as it is: a file that the rest came from is not read again.
template<typename Part>
void LabChoices::change(std::shared_ptr<const Part> RunInputs::*part,
                        std::optional<QString> LabSetup::*choice, const QString &idOrFile,
                        const QString &sentence)
{
    if (refusesToAlter())
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
    if (giveMemory(base, setup)) {
        const QString title = (base.*part)->title;
        playInstead(std::move(base), setup, m_plan, sentence.arg(title), false);
    }
}

void LabChoices::choosePolicy(const QString &idOrFile)
{
    if (idOrFile == ownPolicyId && m_own->policy) {
        usePolicy(*m_own->policy, tr("Choose the policy %1").arg(m_own->policy->title));
        return;
    }
    change(&RunInputs::policy, &LabSetup::policy, idOrFile, tr("Choose the policy %1"));
}

void LabChoices::chooseKeyAlgorithm(const QString &idOrFile)
{
    change(&RunInputs::keyAlgorithm, &LabSetup::keyAlgorithm, idOrFile, tr("Choose the key %1"));
}

void LabChoices::chooseRetry(const QString &idOrFile)
{
    if (idOrFile == ownRetryId && m_own->retry) {
        useRetry(*m_own->retry, tr("Choose the retry rule %1").arg(m_own->retry->title));
        return;
    }
    change(&RunInputs::retry, &LabSetup::retry, idOrFile, tr("Choose the retry rule %1"));
}

void LabChoices::chooseFaults(const Faults &faults, quint64 seed)
{
    if (refusesToAlter())
        return;
    // Those of the story or of a run's file stay, and stand before them.
    FaultPlan plan = withAdded(m_plan, {});
    plan.withheld = m_plan.withheld;
    for (const Fault &fault : faults)
        plan.faults.push_back({fault, FaultOrigin::Added, true});
    RunInputs base = m_base;
    LabSetup setup = m_setup;
    apply(plan, setup, base);
    base.seed = seed;
    setup.seed = seed;
    playInstead(std::move(base), setup, std::move(plan), tr("Say in words what goes wrong"), false);
}

void LabChoices::playInstead(RunInputs base, const LabSetup &setup, FaultPlan plan,
                             const QString &sentence, bool isRerun)
{
    note(sentence, SetupChange::Choice);
    m_plan = std::move(plan); // first, for whoever hears that the run begins
    leaveFor(setup);
    RunInputs inputs = base;
    inputs.userActions = m_stage->inputs().userActions;
    m_base = std::move(base);
    if (isRerun)
        m_stage->rerun(std::move(inputs));
    else
        m_stage->redo(std::move(inputs));
}

void LabChoices::changePlan(const FaultPlan &plan, quint64 seed, const QString &sentence)
{
    if (refusesToAlter())
        return;
    RunInputs base = m_base;
    LabSetup setup = m_setup;
    apply(plan, setup, base);
    if (base.seed != seed) {
        base.seed = seed;
        setup.seed = seed;
    }
    playInstead(std::move(base), setup, plan, sentence, true);
}

void LabChoices::changeActions(const UserActions &actions, const UserActions &withheld,
                               const QString &sentence)
{
    if (refusesToAlter())
        return;
    note(sentence, SetupChange::Run);
    m_plan.withheld = withheld;
    leaveFor(m_setup);
    // A run that is begun again does not do what was taken out of its beginning.
    std::erase_if(m_base.userActions, [&actions](const UserAction &action) {
        return std::find(actions.begin(), actions.end(), action) == actions.end();
    });
    RunInputs inputs = m_base;
    inputs.userActions = actions;
    m_stage->rerun(std::move(inputs));
}

void LabChoices::useRetry(const RetryPolicy &retry, const QString &sentence)
{
    if (refusesToAlter())
        return;
    RunInputs base = m_base;
    LabSetup setup = m_setup;
    RetryPolicy own = retry;
    own.id = ownRetryId.toString();
    m_own->retry = std::make_shared<const RetryPolicy>(std::move(own));
    base.retry = m_own->retry;
    setup.retry = ownRetryId.toString();
    playInstead(std::move(base), setup, m_plan, sentence, true);
}

void LabChoices::usePolicy(const Policy &policy, const QString &sentence)
{
    if (refuses())
        return;
    RunInputs base = m_base;
    LabSetup setup = m_setup;
    Policy own = policy;
    own.id = ownPolicyId.toString();
    m_own->policy = std::make_shared<const Policy>(std::move(own));
    base.policy = m_own->policy;
    setup.policy = ownPolicyId.toString();
    setup.memory.reset();
    playInstead(std::move(base), setup, m_plan, sentence, true);
}

void LabChoices::useStory(const Scenario &scenario, const QString &sentence)
{
    if (refusesToAlter())
        return;
    RunInputs base = m_base;
    base.scenario = std::make_shared<const Scenario>(scenario);
    playInstead(std::move(base), m_setup, m_plan, sentence, true);
}

void LabChoices::forkWith(const FaultPlan &plan, Duration instant, const QString &sentence)
{
    if (refusesToAlter())
        return;
    RunInputs base = m_base;
    LabSetup setup = m_setup;
    apply(plan, setup, base);
    UserActions kept = m_stage->inputs().userActions;
    const size_t before = kept.size();
    std::erase_if(kept, [instant](const UserAction &action) { return action.at > instant; });
    if (kept.size() < before && hasUnsavedActions())
        Q_EMIT runLeft(m_stage->inputs());
    note(sentence, SetupChange::Run);
    m_stage->keepAsOther(
        tr("%1, before the fork at %2").arg(base.policy->title, toReadableText(instant)));
    m_plan = plan;
    m_setup = setup;
    m_base = base;
    base.userActions = std::move(kept);
    m_stage->standAt(std::move(base), instant);
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

Result<std::shared_ptr<const Policy>> LabChoices::policyFrom(const QString &source) const
{
    if (source == ownPolicyId && m_own->policy)
        return m_own->policy;
    return loadPart(&RunInputs::policy, source);
}

void LabChoices::chooseMemory(std::optional<Duration> memory)
{
    if (refusesToAlter())
        return;
    LabSetup setup = m_setup;
    setup.policy = sourceOf(LabPart::Policy, m_setup, m_stage->inputs());
    setup.memory = memory;
    Result<std::shared_ptr<const Policy>> policy = policyFrom(*setup.policy);
    if (!policy) {
        Q_EMIT failed(policy.error());
        return;
    }
    RunInputs base = m_base;
    base.policy = *std::move(policy);
    if (giveMemory(base, setup))
        playInstead(std::move(base), setup, m_plan, tr("Choose how long a key is remembered"),
                    false);
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

// The file's name is the part's, for whoever chooses it from a list.
bool LabChoices::savePart(QJsonObject part, const QString &file)
{
    if (!file.endsWith(u".json"_s)) {
        Q_EMIT failed({ErrorCode::InvalidInput, file, tr("the name of such a file ends with .json"),
                       tr("Save it under such a name, so that it can be chosen again.")});
        return false;
    }
    const QString name = QFileInfo(file).completeBaseName();
    part.insert(u"id"_s, name);
    if (part.value(u"title"_s).toString().isEmpty())
        part.insert(u"title"_s, name);
    if (const Result<void> saved = saveJson(file, part); !saved) {
        Q_EMIT failed(saved.error());
        return false;
    }
    return true;
}

void LabChoices::saveRetry(const QString &file)
{
    if (refuses())
        return;
    if (savePart(toJson(*m_base.retry), file))
        chooseRetry(file);
}

void LabChoices::saveStory(const QString &file)
{
    if (refuses())
        return;
    if (savePart(toJson(*m_base.scenario), file))
        chooseStory(file);
}

void LabChoices::saveRun(const QString &file)
{
    if (refuses())
        return;
    if (!isRunFile(file)) {
        Q_EMIT failed({ErrorCode::InvalidInput, file, tr("the name of a run ends with .onecake"),
                       tr("Save it under such a name, so that it can be opened again.")});
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
