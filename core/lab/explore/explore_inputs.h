// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is to be explored: a design, the faults to place under it, and how far.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/store/store.h"

#include <functional>
#include <memory>

namespace onecake {

struct ExploreInputs {
    // Story, policy, key algorithm, retry; its faults happen in every placement, and do not count.
    RunInputs design;
    int mostFaults = 1;
    std::vector<FaultKind> kinds; // of the faults to place; see placeableKinds()
    std::vector<VerdictName> promises; // to be reported; see allPromises()
    // A further fault that leaves a run exactly as it was is not built upon: whatever makes it
    // matter is tried without it, and there it is added with the instants that matter then.
    bool skipsWhatCannotDiffer = true;
    // Whether counter-examples say on which unverified fields of the policy they rest; that takes
    // some hundred runs for each, and is left out over a store of one's own.
    bool findsAssumptions = true;
    // The same for the single fields that would have saved them. It is left out as well where the
    // search was stopped: whoever stops it does not want to wait.
    bool findsSavers = false;
    // A run that goes on beyond that counts as one that does not end.
    size_t mostEvents = 10000;
    // Where the search ends and says that it is partial, so that its memory is bounded.
    quint64 mostPlacements = 3000000;
    int threads = 1;
    // Makes a store that answers at once, for each run; memory if it is empty.
    std::function<std::unique_ptr<Store>()> makeStore;
};

} // namespace onecake
