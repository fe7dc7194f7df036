// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What became of the requests of a run, and why: a sentence for each, or for several that fared
// alike one after the other.
#pragma once

#include "core/lab/explain/causes.h"
#include "core/lab/sim/verdicts/verdicts.h"

#include <QStringList>

namespace onecake {

// In the order in which it happened.
QStringList requestSentences(const RunCauses &causes, RunPhase phase);

} // namespace onecake
