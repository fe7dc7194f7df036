// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person has chosen to be played. What was not chosen follows the story.
#pragma once

#include "core/sim/run_inputs.h"

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

} // namespace onecake
