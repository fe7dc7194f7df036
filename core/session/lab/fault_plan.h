// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is planned to go wrong in the lab, as a list that a person edits: the story's own faults and
// those that were added, each of them switched on or off.
#pragma once

#include "core/session/lab/lab_options.h"

namespace onecake {

enum class FaultOrigin {
    Story,
    RunFile, // of the run that was opened, besides its story's
    Added,
    Message, // chosen for a message of the diagram
};

struct PlannedFault {
    Fault fault;
    FaultOrigin origin = FaultOrigin::Added;
    bool isOn = true; // off: it stays in the list, and does not happen

    bool operator==(const PlannedFault &) const = default;
};

// The order of the list is the order in which the faults stand in a run.
struct FaultPlan {
    std::vector<PlannedFault> faults;
    UserActions withheld; // what was done by hand and is switched off

    bool operator==(const FaultPlan &) const = default;
};

// What a person did by hand that makes something go wrong, or ends that, in plain words: "lose the
// next reply"; empty for any other action.
QString handWordsOf(const UserAction &action);

// The plan of a run as it was chosen: all of it is switched on.
FaultPlan planOf(const LabSetup &setup, const RunInputs &inputs);

// The same plan for another story: what the story or the file brings is that of `fresh`, and what a
// person added stays.
FaultPlan withAdded(FaultPlan fresh, const FaultPlan &before);

// Puts what is switched on in the place of the faults in `inputs` and `setup`. The story stays the
// same one as long as nothing of its own was changed.
void apply(const FaultPlan &plan, LabSetup &setup, RunInputs &inputs);

} // namespace onecake
