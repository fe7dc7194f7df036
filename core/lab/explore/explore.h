// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tries every placement of up to a number of faults under a design, and tells which promises hold
// in all of them, which are broken by how many, the shortest placement that breaks each, and why it
// could not be shorter. It is complete for the vocabulary (see vocabulary.h), not for all of time.
//
// Deterministic: the same inputs give the same report, however many threads there are and however
// they are scheduled. Placements and histories are told apart by 64-bit hashes.
#pragma once

#include "core/lab/explore/explore_report.h"
#include "core/store/store.h"

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

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
    // A run that goes on beyond that counts as one that does not end.
    size_t mostEvents = 10000;
    // Where the search ends and says that it is partial, so that its memory is bounded.
    quint64 mostPlacements = 3000000;
    int threads = 1;
    // Makes a store that answers at once, for each run; memory if it is empty.
    std::function<std::unique_ptr<Store>()> makeStore;
};

// How far a search is, for whoever watches it from another thread.
struct ExploreProgress {
    std::atomic<int> faults{0}; // of the placements that are being tried
    std::atomic<quint64> placements{0}; // tried
    std::atomic<quint64> broken{0}; // of those, that broke a promise
    std::atomic<int> permille{0}; // of the placements with the last number of faults
    std::atomic<size_t> designs{0}; // explored
};

// Ends soon after `stop` was requested, with what is known by then.
ExploreReport explore(const ExploreInputs &inputs, const std::stop_token &stop = {},
                      ExploreProgress *progress = nullptr);

// Each of the designs, in their order. Where there are many, several are explored at a time.
// Designs that were not reached have no placements and are partial.
std::vector<ExploreReport> exploreAll(const std::vector<ExploreInputs> &designs, int threads,
                                      const std::stop_token &stop = {},
                                      ExploreProgress *progress = nullptr);

} // namespace onecake
