// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/fault_plan.h"

#include "core/base/text/duration_text.h"
#include "core/base/text/tr.h"

#include <algorithm>

namespace onecake {

namespace {

bool isOfPerson(const PlannedFault &planned)
{
    return planned.origin == FaultOrigin::Added || planned.origin == FaultOrigin::Message;
}

} // namespace

QString handWordsOf(const UserAction &action)
{
    switch (action.kind) {
    case UserActionKind::EnterTunnel:
        return tr("enter the tunnel");
    case UserActionKind::LeaveTunnel:
        return tr("leave the tunnel");
    case UserActionKind::LoseNextReply:
        return tr("lose the next reply");
    case UserActionKind::LoseNextRequest:
        return tr("lose the next request");
    case UserActionKind::CrashApi:
        return tr("crash the API, %1").arg(nameOf(action.point));
    case UserActionKind::SlowKitchen:
        return tr("slow the kitchen by %1").arg(toText(action.span));
    case UserActionKind::UsualKitchen:
        return tr("the kitchen as fast as usual");
    case UserActionKind::SetLatency:
        return tr("network latency %1").arg(toText(action.span));
    case UserActionKind::LiftFaults:
        return tr("keep the planned faults away");
    case UserActionKind::Order:
    case UserActionKind::OrderAgain:
    case UserActionKind::DoubleTap:
    case UserActionKind::ChangeOrder:
    case UserActionKind::Reload:
        break;
    }
    return {};
}

FaultPlan planOf(const LabSetup &setup, const RunInputs &inputs)
{
    FaultPlan plan;
    for (const Fault &fault : inputs.scenario->faults)
        plan.faults.push_back({fault, FaultOrigin::Story, true});
    // What a person added stands last.
    const size_t added = std::min(inputs.faults.size(), setup.faults.size());
    const size_t own = inputs.faults.size() - added;
    for (size_t index = 0; index < inputs.faults.size(); ++index)
        plan.faults.push_back(
            {inputs.faults[index], index < own ? FaultOrigin::RunFile : FaultOrigin::Added, true});
    return plan;
}

FaultPlan withAdded(FaultPlan fresh, const FaultPlan &before)
{
    fresh.faults.erase(std::remove_if(fresh.faults.begin(), fresh.faults.end(), isOfPerson),
                       fresh.faults.end());
    std::copy_if(before.faults.begin(), before.faults.end(), std::back_inserter(fresh.faults),
                 isOfPerson);
    fresh.withheld = before.withheld;
    return fresh;
}

void apply(const FaultPlan &plan, LabSetup &setup, RunInputs &inputs)
{
    Faults ofStory;
    inputs.faults.clear();
    setup.faults.clear();
    for (const PlannedFault &planned : plan.faults) {
        if (!planned.isOn)
            continue;
        if (planned.origin == FaultOrigin::Story)
            ofStory.push_back(planned.fault);
        else
            inputs.faults.push_back(planned.fault);
        if (isOfPerson(planned))
            setup.faults.push_back(planned.fault);
    }
    if (ofStory == inputs.scenario->faults)
        return;
    Scenario scenario = *inputs.scenario;
    scenario.faults = std::move(ofStory);
    inputs.scenario = std::make_shared<const Scenario>(std::move(scenario));
}

} // namespace onecake
