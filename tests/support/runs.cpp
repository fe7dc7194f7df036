// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/runs.h"

#include "core/lab/explore/vocabulary.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/lab/sim/simulation.h"
#include "core/model/policy/policy_catalog.h"
#include "core/store/memory_store.h"
#include "tests/support/await.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake::test {

namespace {

template<typename T>
T valueOrFail(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(sentence(result.error())));
    return *std::move(result);
}

} // namespace

RunInputs inputsOf(const QString &scenario, const QString &policy, const QString &faults)
{
    RunInputs inputs = valueOrFail(runOfScenario(scenario));
    inputs.policy = std::make_shared<const Policy>(valueOrFail(presetPolicy(policy)));
    inputs.faults = valueOrFail(parseFaults(faults));
    return inputs;
}

void useKeyAlgorithm(RunInputs &inputs, const QString &id)
{
    inputs.keyAlgorithm = valueOrFail(loadKeyAlgorithm(id));
}

void useRetry(RunInputs &inputs, const QString &id)
{
    inputs.retry = valueOrFail(loadRetry(id));
}

Timeline run(const RunInputs &inputs)
{
    MemoryStore store;
    return runOn(store, inputs);
}

Timeline runOn(Store &store, const RunInputs &inputs, const QString &scopePrefix)
{
    ScriptedChoices choices(allFaults(inputs));
    Simulation simulation(inputs, &choices, &store, scopePrefix);
    await(simulation.runToEnd());
    return simulation.timeline();
}

Timeline runOn(Store &store, const RunInputs &inputs, Choices &choices)
{
    Simulation simulation(inputs, &choices, &store);
    await(simulation.runToEnd());
    return simulation.timeline();
}

Timeline beginningOf(const Timeline &timeline, Duration end)
{
    Timeline beginning;
    for (size_t index = 0; index < timeline.seek(end); ++index)
        beginning.append(timeline.events()[index]);
    return beginning;
}

int countOf(const Timeline &timeline, EventKind kind)
{
    const auto &events = timeline.events();
    return static_cast<int>(std::count_if(
        events.begin(), events.end(), [kind](const Event &event) { return event.kind == kind; }));
}

VerdictState stateOf(const Timeline &timeline, VerdictName name)
{
    const std::vector<Verdict> verdicts = judge(timeline, RunPhase::Over);
    const auto found =
        std::find_if(verdicts.begin(), verdicts.end(),
                     [name](const Verdict &verdict) { return verdict.name == name; });
    return found == verdicts.end() ? VerdictState::NotObserved : found->state;
}

ExploreInputs explorationOf(const QString &scenario, const QString &policy, int mostFaults)
{
    ExploreInputs inputs;
    inputs.design = inputsOf(scenario, policy);
    inputs.mostFaults = mostFaults;
    inputs.kinds = placeableKinds();
    inputs.promises = allPromises();
    inputs.findsAssumptions = false;
    return inputs;
}

QString foundFor(const ExploreReport &report, VerdictName promise)
{
    const PromiseReport *found = report.promise(promise);
    if (found == nullptr)
        return u"not asked for"_s;
    if (!found->shortest)
        return nameOf(stateOf(*found));
    return found->shortest->faults.empty() ? u"story"_s : toWords(found->shortest->faults);
}

QByteArray bytesOf(const ExploreReport &report)
{
    return QJsonDocument(toJson(report)).toJson();
}

} // namespace onecake::test
