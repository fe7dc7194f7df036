// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/explore/explore_plan.h"

#include "core/base/text/tr.h"
#include "core/lab/explore/explore_words.h"
#include "core/lab/explore/vocabulary.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/run_line.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QStringList idsOf(ExploreAxis axis)
{
    switch (axis) {
    case ExploreAxis::Promises:
        break;
    case ExploreAxis::Policies:
        return presetIds();
    case ExploreAxis::KeyAlgorithms:
        return keyAlgorithmIds();
    case ExploreAxis::Retries:
        return retryIds();
    }
    return {};
}

void choosePart(LabSetup &setup, ExploreAxis axis, const QString &id)
{
    if (axis == ExploreAxis::Policies)
        setup.policy = id;
    else if (axis == ExploreAxis::KeyAlgorithms)
        setup.keyAlgorithm = id;
    else if (axis == ExploreAxis::Retries)
        setup.retry = id;
}

// Loaded once for the whole table.
Result<void> putPart(RunInputs &run, ExploreAxis axis, const QString &id)
{
    const auto put = [&run, &id](auto part) -> Result<void> {
        auto loaded = loadPart(part, id);
        if (!loaded)
            return loaded.error();
        run.*part = *std::move(loaded);
        return {};
    };
    if (axis == ExploreAxis::Policies)
        return put(&RunInputs::policy);
    return axis == ExploreAxis::KeyAlgorithms ? put(&RunInputs::keyAlgorithm)
                                              : put(&RunInputs::retry);
}

ExploreHeading headingIn(const RunInputs &run, ExploreAxis axis)
{
    if (axis == ExploreAxis::Policies)
        return {translated(run.policy->title), titleOf(run.policy->group)};
    if (axis == ExploreAxis::KeyAlgorithms)
        return {translated(run.keyAlgorithm->title), {}};
    return {translated(run.retry->title), {}};
}

void addPromises(ExplorePlan &plan)
{
    for (const VerdictName name : plan.promises)
        plan.columns.push_back({headingOf(name), promiseOf(name)});
}

ExplorePlan emptyPlan(const ExploreChoices &choices)
{
    ExplorePlan plan;
    plan.areColumnsPromises = choices.columns == ExploreAxis::Promises;
    plan.promises = choices.promises;
    plan.kinds = choices.kinds;
    plan.mostFaults = choices.mostFaults;
    return plan;
}

Result<void> addRow(ExplorePlan &plan, const ExploreChoices &choices, const RunInputs &run,
                    const LabSetup &setup)
{
    if (plan.areColumnsPromises) {
        plan.designs.push_back(run);
        plan.setups.push_back(setup);
        return {};
    }
    const bool isFirst = plan.columns.empty();
    for (const QString &id : idsOf(choices.columns)) {
        RunInputs design = run;
        LabSetup played = setup;
        choosePart(played, choices.columns, id);
        if (const Result<void> put = putPart(design, choices.columns, id); !put)
            return put.error();
        if (isFirst)
            plan.columns.push_back(headingIn(design, choices.columns));
        plan.designs.push_back(std::move(design));
        plan.setups.push_back(std::move(played));
    }
    return {};
}

} // namespace

ExploreChoices ExploreChoices::usual()
{
    ExploreChoices choices;
    choices.kinds = placeableKinds();
    choices.promises = allPromises();
    return choices;
}

ExploreInputs ExplorePlan::inputsOf(size_t design) const
{
    ExploreInputs inputs;
    inputs.design = designs.at(design);
    inputs.mostFaults = mostFaults;
    inputs.kinds = kinds;
    inputs.promises = promises;
    // That takes long, and is found out for the one run that somebody looks at.
    inputs.findsAssumptions = false;
    return inputs;
}

Result<ExplorePlan> planOf(const ExploreChoices &choices)
{
    ExplorePlan plan = emptyPlan(choices);
    LabSetup setup;
    setup.story = choices.story;
    setup.policy = choices.policy;
    setup.keyAlgorithm = choices.keyAlgorithm;
    setup.retry = choices.retry;
    const Result<RunInputs> base = onecake::inputsOf(setup);
    if (!base)
        return base.error();
    if (plan.areColumnsPromises)
        addPromises(plan);
    for (const QString &id : idsOf(choices.rows)) {
        RunInputs run = *base;
        LabSetup played = setup;
        choosePart(played, choices.rows, id);
        if (const Result<void> put = putPart(run, choices.rows, id); !put)
            return put.error();
        plan.rows.push_back(headingIn(run, choices.rows));
        if (const Result<void> added = addRow(plan, choices, run, played); !added)
            return added.error();
    }
    return plan;
}

RunInputs designOf(const RunInputs &run)
{
    RunInputs design = run;
    design.faults.clear();
    design.userActions.clear();
    return design;
}

Result<LabSetup> setupOf(const RunInputs &design, const LabSetup &setup)
{
    LabSetup named;
    named.story = sourceOf(LabPart::Story, setup, design);
    named.policy = sourceOf(LabPart::Policy, setup, design);
    named.keyAlgorithm = sourceOf(LabPart::KeyAlgorithm, setup, design);
    named.retry = sourceOf(LabPart::Retry, setup, design);
    // What was made with a form, or changed on the way, has no name.
    const Result<RunInputs> loaded = onecake::inputsOf(named);
    if (loaded && toJson(*loaded) == toJson(design))
        return named;
    const Result<QString> line = toRunLine(design);
    if (!line)
        return line.error();
    LabSetup whole;
    whole.story = *line;
    return whole;
}

ExplorePlan planOfDesign(const RunInputs &design, const LabSetup &setup,
                         const ExploreChoices &choices)
{
    ExplorePlan plan = emptyPlan(choices);
    plan.areColumnsPromises = true;
    addPromises(plan);
    plan.rows.push_back(headingIn(design, ExploreAxis::Policies));
    plan.designs.push_back(design);
    plan.setups.push_back(setup);
    return plan;
}

} // namespace onecake
