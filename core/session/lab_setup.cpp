// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab_setup.h"

#include "core/model/policy_catalog.h"
#include "core/sim/catalog.h"
#include "core/sim/run_file.h"

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

// Puts what was chosen in the place of the story's own.
template<typename Part>
std::optional<Error> replace(std::shared_ptr<const Part> &part,
                             const std::optional<QString> &chosen,
                             Result<std::shared_ptr<const Part>> (*load)(const QString &))
{
    if (!chosen)
        return std::nullopt;
    auto loaded = load(*chosen);
    if (!loaded)
        return loaded.error();
    part = *std::move(loaded);
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
    std::optional<Error> error = replace(inputs->policy, setup.policy, &loadShared);
    if (!error)
        error = replace(inputs->keyAlgorithm, setup.keyAlgorithm, &loadKeyAlgorithm);
    if (!error)
        error = replace(inputs->retry, setup.retry, &loadRetry);
    if (error)
        return *error;
    inputs->faults.insert(inputs->faults.end(), setup.faults.begin(), setup.faults.end());
    inputs->seed = setup.seed.value_or(inputs->seed);
    return inputs;
}

} // namespace onecake
