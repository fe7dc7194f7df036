// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reports a run's result as one JSON object for other programs.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"

#include <QJsonObject>

namespace onecake {

// {"scenario", "policy", "keyAlgorithm", "retry", "faults", "deeds", "seed", "store", "events":
// […], "verdicts": [{"name", "state", "why", "assumptions": […]}], "explanation": [sentence…],
// "outcome": {"intents", "cakes", "charges", "answers": […]}, "identity"}.
// `store` is the store's URL. A verdict's assumptions are the JSON paths of the policy's unverified
// fields that it depends on. If chance decided anything, there are also "fallenByChance", and
// "exactFaults", which give the same run if they replace "faults".
QJsonObject runReport(const RunInputs &inputs, const QString &store, const Timeline &timeline,
                      const std::vector<Verdict> &verdicts, const Faults &fallenByChance = {});

} // namespace onecake
