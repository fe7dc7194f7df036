// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Saves a run as one small JSON file (*.onecake) with everything that it depends on, so that it can
// be repeated identically.
#pragma once

#include "core/base/result.h"
#include "core/lab/sim/scenario/run_inputs.h"

namespace onecake {

// {"format": 1, "scenario": …, "policy": …, "keyAlgorithm": …, "retry": …, "faults": […], "seed":
// 1, "deeds": […]}. Scenario, policy, key algorithm and retry are each the id of what comes with
// OneCake or the whole object, and never the name of another file; what is absent is the scenario's
// default. A run that was recorded on real sockets has "recorded": {"events": […]} as well: it is
// shown as it was, whatever the rest would come to.
QJsonObject toJson(const RunInputs &inputs);

// Whether the name is "*.onecake".
bool isRunFile(const QString &file);

// Reads the fields of a run but "format", as above; whatever else holds a run reads it so too. A
// part that cannot be read is null, and every broken rule is reported to `problems`, which are
// those of the reader.
RunInputs readRun(JsonReader &reader, Problems *problems);

// An error names every broken rule by its JSON path.
Result<RunInputs> runFromJson(const QString &where, const QJsonObject &object);
Result<RunInputs> loadRun(const QString &file);

// The whole file or nothing: an earlier one stays as it was if this one cannot be written.
Result<void> saveRun(const RunInputs &inputs, const QString &file);

// A run of a scenario with its defaults and no faults but the scenario's own.
Result<RunInputs> runOfScenario(const QString &idOrFile);

// Every story that comes with OneCake, as it is told.
Result<std::vector<RunInputs>> everyStory();

} // namespace onecake
