// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a run came to, as one JSON object for other programs.
#pragma once

#include "core/sim/run_inputs.h"
#include "core/sim/verdicts.h"

#include <QJsonObject>

namespace onecake {

// {"scenario", "policy", "keyAlgorithm", "retry", "faults", "deeds", "seed", "store", "events":
// […], "verdicts": [{"name", "state"}], "explanation": [sentence…],
//  "outcome": {"intents", "cakes", "charges", "answers": […]}, "identity"}. `store` is the store's
//  URL.
QJsonObject runReport(const RunInputs &inputs, const QString &store, const Timeline &timeline);

} // namespace onecake
