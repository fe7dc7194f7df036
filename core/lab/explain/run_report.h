// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a run came to, as one JSON object for other programs.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"

#include <QJsonObject>

namespace onecake {

// {"scenario", "policy", "keyAlgorithm", "retry", "faults", "deeds", "seed", "store", "events":
// […], "verdicts": [{"name", "state", "why", "assumptions": […]}], "explanation": [sentence…],
//  "outcome": {"intents", "cakes", "charges", "answers": […]}, "identity"}. `store` is the store's
//  URL. A verdict's assumptions are the unverified fields of the policy that it rests on, by their
//  JSON paths. Where something was left to chance, also "fallenByChance", and "exactFaults", which
//  in the place of "faults" give the same run.
QJsonObject runReport(const RunInputs &inputs, const QString &store, const Timeline &timeline,
                      const std::vector<Verdict> &verdicts, const Faults &fallenByChance = {});

} // namespace onecake
