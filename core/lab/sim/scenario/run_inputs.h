// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Everything that a run depends on. The same inputs give the same Timeline, byte for byte, over
// every store.
#pragma once

#include "core/lab/sim/scenario/key_algorithm.h"
#include "core/lab/sim/scenario/retry_policy.h"
#include "core/lab/sim/scenario/scenario.h"
#include "core/lab/sim/scenario/user_action.h"
#include "core/model/policy/policy.h"

#include <memory>

namespace onecake {

// The largest whole number that JSON holds exactly.
inline constexpr qint64 largestSeed = 9007199254740991;

// The members are shared, because a search makes thousands of runs from the same ones.
struct RunInputs {
    std::shared_ptr<const Scenario> scenario;
    std::shared_ptr<const Policy> policy;
    std::shared_ptr<const KeyAlgorithm> keyAlgorithm;
    std::shared_ptr<const RetryPolicy> retry;
    Faults faults; // without the scenario's own
    quint64 seed = 1;
    UserActions userActions; // what people did by hand, in that order
};

// The faults in effect: the scenario's, then the run's.
inline Faults allFaults(const RunInputs &inputs)
{
    Faults faults = inputs.scenario->faults;
    faults.insert(faults.end(), inputs.faults.begin(), inputs.faults.end());
    return faults;
}

} // namespace onecake
