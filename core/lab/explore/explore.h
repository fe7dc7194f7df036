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

#include "core/lab/explore/explore_inputs.h"
#include "core/lab/explore/explore_report.h"

#include <atomic>
#include <stop_token>

namespace onecake {

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
