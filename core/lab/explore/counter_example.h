// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The shortest placement that breaks a promise, with the proof that it could not be shorter.
#pragma once

#include "core/lab/explore/explore_report.h"
#include "core/lab/explore/placement_run.h"

namespace onecake {

// The faults themselves, unless a part of them breaks the promise as well: then the smallest such
// part. It may not have been tried before, because its instants matter only to the whole.
Faults shortestPartOf(const PlacementRunner &runner, VerdictName promise, const Faults &faults);

// The run of these faults, and how much of it a run with a part of them shares.
Reference referenceFor(const PlacementRunner &runner, VerdictName promise, const Faults &faults);

// `hasPoint`: whether everything was tried, so that the reference tells the point of no return.
CounterExample counterExampleOf(const PlacementRunner &runner, const Reference &reference,
                                bool hasPoint);

// On which unverified fields of its policy each counter-example rests.
void findAssumptions(ExploreReport &report);

// Which single fields of the policy would have saved each counter-example.
void findSavers(ExploreReport &report);

} // namespace onecake
