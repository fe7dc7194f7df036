// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/lab_setup.h"

#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Result<std::shared_ptr<const Policy>> loadShared(const QString &idOrFile)
{
    Result<Policy> policy = loadPolicy(idOrFile);
    if (!policy)
        return policy.error();
    return std::make_shared<const Policy>(*std::move(policy));
}

Result<RunInputs> inputsOfStory(const QString &story)
{
    if (story == freePlayId)
        return runFromJson(story, {{u"format"_s, 1}, {u"scenario"_s, toJson(freePlay())}});
    return isRunFile(story) ? loadRun(story) : runOfScenario(story);
}

template<typename Part>
Result<std::shared_ptr<const Part>>
partFrom(std::shared_ptr<const Part> RunInputs::*part, const QString &idOrFile,
         Result<std::shared_ptr<const Part>> (*load)(const QString &))
{
    if (!isRunFile(idOrFile))
        return load(idOrFile);
    const Result<RunInputs> run = loadRun(idOrFile);
    if (!run)
        return run.error();
    return (*run).*part;
}

// Puts what was chosen in the place of the story's own.
template<typename Part>
std::optional<Error> replace(RunInputs &inputs, std::shared_ptr<const Part> RunInputs::*part,
                             const std::optional<QString> &chosen)
{
    if (!chosen)
        return std::nullopt;
    auto loaded = loadPart(part, *chosen);
    if (!loaded)
        return loaded.error();
    inputs.*part = *std::move(loaded);
    return std::nullopt;
}

} // namespace

Scenario freePlay()
{
    Scenario scenario;
    scenario.id = freePlayId.toString();
    scenario.title = u"Your own story"_s;
    scenario.summary = u"An empty table. Order a cake, enter the tunnel before the answer is back, "
                       "leave it, order again: what happens is up to you."_s;
    CustomerSpec adrienne;
    adrienne.id = u"adrienne"_s;
    adrienne.name = u"Adrienne"_s;
    adrienne.tenant = u"cake-shop"_s;
    adrienne.reorders = 0; // whoever sits at the buttons decides whether she orders again
    scenario.customers = {adrienne};
    // Slow enough to enter the tunnel by hand while the cake is being made, and done before the
    // website gives up.
    scenario.latencies.network = Duration(500);
    scenario.latencies.work = Duration(2000);
    return scenario;
}

Result<RunInputs> inputsOf(const LabSetup &setup)
{
    Result<RunInputs> inputs = inputsOfStory(setup.story);
    if (!inputs)
        return inputs;
    std::optional<Error> error = replace(*inputs, &RunInputs::policy, setup.policy);
    if (!error)
        error = replace(*inputs, &RunInputs::keyAlgorithm, setup.keyAlgorithm);
    if (!error)
        error = replace(*inputs, &RunInputs::retry, setup.retry);
    if (error)
        return *error;
    inputs->faults.insert(inputs->faults.end(), setup.faults.begin(), setup.faults.end());
    inputs->seed = setup.seed.value_or(inputs->seed);
    return inputs;
}

Result<std::shared_ptr<const Scenario>> loadPart(std::shared_ptr<const Scenario> RunInputs::*part,
                                                 const QString &idOrFile)
{
    if (idOrFile == freePlayId)
        return std::make_shared<const Scenario>(freePlay());
    return partFrom(part, idOrFile, &loadScenario);
}

Result<std::shared_ptr<const Policy>> loadPart(std::shared_ptr<const Policy> RunInputs::*part,
                                               const QString &idOrFile)
{
    return partFrom(part, idOrFile, &loadShared);
}

Result<std::shared_ptr<const KeyAlgorithm>>
loadPart(std::shared_ptr<const KeyAlgorithm> RunInputs::*part, const QString &idOrFile)
{
    return partFrom(part, idOrFile, &loadKeyAlgorithm);
}

Result<std::shared_ptr<const RetryPolicy>>
loadPart(std::shared_ptr<const RetryPolicy> RunInputs::*part, const QString &idOrFile)
{
    return partFrom(part, idOrFile, &loadRetry);
}

} // namespace onecake
