// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person has chosen to be played. What was not chosen follows the story.
#pragma once

#include "core/lab/sim/scenario/run_inputs.h"

#include <optional>

namespace onecake {

// The story without a script: an empty table, and buttons to press.
inline constexpr QStringView freePlayId = u"free-play";
Scenario freePlay();

// Each text is an id or the path of a file.
struct LabSetup {
    QString story = QStringLiteral("tunnel"); // also a run, as *.onecake
    std::optional<QString> policy;
    std::optional<QString> keyAlgorithm;
    std::optional<QString> retry;
    Faults faults; // besides the story's own
    std::optional<quint64> seed;

    bool operator==(const LabSetup &) const = default;
};

// An error names the id that is unknown, or what is wrong in a file.
Result<RunInputs> inputsOf(const LabSetup &setup);

// One part of what is played: by its id, from a file of its own, or from the file of a run.
Result<std::shared_ptr<const Scenario>> loadPart(std::shared_ptr<const Scenario> RunInputs::*part,
                                                 const QString &idOrFile);
Result<std::shared_ptr<const Policy>> loadPart(std::shared_ptr<const Policy> RunInputs::*part,
                                               const QString &idOrFile);
Result<std::shared_ptr<const KeyAlgorithm>>
loadPart(std::shared_ptr<const KeyAlgorithm> RunInputs::*part, const QString &idOrFile);
Result<std::shared_ptr<const RetryPolicy>>
loadPart(std::shared_ptr<const RetryPolicy> RunInputs::*part, const QString &idOrFile);

} // namespace onecake
