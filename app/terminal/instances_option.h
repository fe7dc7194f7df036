// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// --instances: how many instances of the API answer, other than the story says.
#pragma once

#include "core/base/result.h"
#include "core/lab/sim/scenario/run_inputs.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <optional>

namespace onecake {

QCommandLineOption instancesOption();

// What was given; nothing if it was not.
Result<std::optional<int>> instancesFrom(const QCommandLineParser &parser,
                                         const QCommandLineOption &option);

// The run with so many instances; an error if no story can have as many.
Result<RunInputs> withInstances(RunInputs inputs, std::optional<int> instances);

} // namespace onecake
