// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run that was left for another one, kept to be compared with it.
#pragma once

#include "core/lab/sim/verdicts/verdicts.h"

namespace onecake {

struct OtherRun {
    QString title; // what it was played under: "No protection", "OneCake, before the fork at 4.3 s"
    Timeline timeline;
    std::vector<Verdict> verdicts;
    RunOutcome outcome;
    QString explanation; // what had happened until it was left
};

} // namespace onecake
