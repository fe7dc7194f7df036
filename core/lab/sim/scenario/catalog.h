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

// The same for an id alone. What stands in a file that somebody else wrote may name what comes with
// OneCake, and never another file.
Result<std::shared_ptr<const Scenario>> presetScenario(const QString &id);
Result<std::shared_ptr<const KeyAlgorithm>> presetKeyAlgorithm(const QString &id);
Result<std::shared_ptr<const RetryPolicy>> presetRetry(const QString &id);

} // namespace onecake
