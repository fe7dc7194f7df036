// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/savers.h"

#include "core/lab/explore/placement_run.h"
#include "core/lab/explore/tell_apart.h"
#include "core/model/policy/policy_variants.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

VerdictState stateOf(const std::vector<Verdict> &verdicts, VerdictName name)
{
    return verdicts.at(static_cast<size_t>(name)).state;
}

bool breaksMore(const std::vector<Verdict> &own, const std::vector<Verdict> &other)
{
    return std::any_of(other.begin(), other.end(), [&own](const Verdict &verdict) {
        return verdict.state == VerdictState::Broken
            && stateOf(own, verdict.name) != VerdictState::Broken;
    });
}

PlacementRunner::Told told(const RunInputs &run)
{
    ExploreInputs inputs;
    inputs.design = run;
    return PlacementRunner(inputs, {}).tell({});
}

} // namespace

std::vector<PolicyVariant> singleChangesOf(const Policy &policy)
{
    std::vector<PolicyVariant> variants;
    for (const auto &[path, own] : fieldsOf(policy)) {
        for (Policy &other : variantsOf(policy, path)) {
            const std::vector<FieldDifference> fields = differencesOf(policy, other);
            const auto field =
                std::find_if(fields.begin(), fields.end(),
                             [&path = path](const auto &each) { return each.path == path; });
            if (field == fields.end())
                continue;
            variants.push_back({path, own, field->right, fields.size() > 1,
                                std::make_shared<const Policy>(std::move(other))});
        }
    }
    return variants;
}

std::vector<Saver> saversOf(const RunInputs &run, VerdictName promise,
                            const std::vector<PolicyVariant> &variants)
{
    const PlacementRunner::Told own = told(run);
    std::vector<Saver> savers;
    for (const PolicyVariant &variant : variants) {
        if (std::any_of(savers.begin(), savers.end(),
                        [&variant](const Saver &saver) { return saver.field == variant.field; }))
            continue;
        RunInputs changed = run;
        changed.policy = variant.policy;
        const PlacementRunner::Told other = told(changed);
        if (stateOf(other.verdicts, promise) != VerdictState::Holds
            || breaksMore(own.verdicts, other.verdicts))
            continue;
        Saver saver{variant.field, variant.own, variant.other, variant.bringsOthers};
        saver.parting = sharedBeginning(own.events, other.events);
        if (saver.parting < own.events.size())
            saver.event = own.events[saver.parting];
        if (!own.events.empty())
            saver.at = saver.event ? saver.event->at : own.events.back().at;
        savers.push_back(std::move(saver));
    }
    return savers;
}

} // namespace onecake
