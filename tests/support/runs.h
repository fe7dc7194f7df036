// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs of the simulator, and searches among them, for tests.
#pragma once

#include "core/lab/explore/explore.h"
#include "core/lab/sim/choices/choices.h"
#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/store/store.h"

namespace onecake::test {

// A preset scenario under a preset policy; fails the test program if there is none such.
RunInputs inputsOf(const QString &scenario, const QString &policy, const QString &faults = {});
void useKeyAlgorithm(RunInputs &inputs, const QString &id);
void useRetry(RunInputs &inputs, const QString &id);

// Runs to the end, over memory if no store is given.
Timeline run(const RunInputs &inputs);
Timeline runOn(Store &store, const RunInputs &inputs, Choices &choices);
Timeline runOn(Store &store, const RunInputs &inputs, const QString &scopePrefix = {});

// The run as far as it had come at that instant, which is included.
Timeline beginningOf(const Timeline &timeline, Duration end);

int countOf(const Timeline &timeline, EventKind kind);
// As the end of the run shows it: nobody asks any further.
VerdictState stateOf(const Timeline &timeline, VerdictName name);

// A preset scenario under a preset policy, with the whole vocabulary and all promises, and without
// looking for assumptions.
ExploreInputs explorationOf(const QString &scenario, const QString &policy, int mostFaults);

// "holds", "never-observed", "undecided", or what breaks it: "story", "lose reply 1".
QString foundFor(const ExploreReport &report, VerdictName promise);

// All that a report says, to compare it by the byte.
QByteArray bytesOf(const ExploreReport &report);

} // namespace onecake::test
