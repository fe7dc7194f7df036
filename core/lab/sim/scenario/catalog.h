// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Loads the parts of a run that come with OneCake, and those in a person's files.
#pragma once

#include "core/base/result.h"
#include "core/lab/sim/scenario/run_inputs.h"

#include <QStringList>

namespace onecake {

// In the order in which they are listed and taught.
QStringList scenarioIds();
QStringList keyAlgorithmIds();
QStringList retryIds();

// Each takes an id or the path of a JSON file; an error names what is unknown, or every broken
// rule.
Result<std::shared_ptr<const Scenario>> loadScenario(const QString &idOrFile);
Result<std::shared_ptr<const Policy>> loadSharedPolicy(const QString &idOrFile);
Result<std::shared_ptr<const KeyAlgorithm>> loadKeyAlgorithm(const QString &idOrFile);
Result<std::shared_ptr<const RetryPolicy>> loadRetry(const QString &idOrFile);

} // namespace onecake
